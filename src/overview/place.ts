/** Whether an item lies in a folder, however the scan named it. */
import { resolve } from "node:path";

/** `folder`: absolute path, or the address of a database. A relative source counts from the working folder. */
export function isBelow(source: string, folder: string | undefined): boolean {
  if (folder === undefined) return true;
  const place = /^[a-z][a-z0-9+.-]+:\/\//i.test(source) ? source : resolve(source);
  return place === folder || place.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
