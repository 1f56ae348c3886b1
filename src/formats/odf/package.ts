/** The parts of an OpenDocument package: what each is, and which leads to which. Knows nothing of what parts say. */
import { posix } from "node:path";
import { ItemError } from "../../core/problem.js";
import type { Budget } from "../format.js";
import { decodePercent, decodeXml, textOf } from "../ooxml/fragments.js";
import { decodePart, isXmlPart, openPackage, unpackPart, type Package, type Part } from "../ooxml/package.js";
import { rawAttribute, scanXml, type XmlElement } from "../ooxml/xml-scan.js";

export const MANIFEST = "META-INF/manifest.xml";
export const MIMETYPE = "mimetype";

/** Throws `ItemError` when there are no parts, or when they are encrypted and no password opens them. */
export async function openOdf(bytes: Uint8Array, budget: Budget, passwords: readonly string[]): Promise<Package> {
  const pack = openPackage(bytes);
  if (pack.parts.length === 0) throw new ItemError("malformed", "extract", "the package holds no parts");
  const part = pack.parts.find(({ name, entry }) => name === MANIFEST && !entry.isOrphan);
  const source = part && sourceOf(pack, part, budget);
  if (!part || !source?.includes("encryption-data")) return pack;
  return (await import("./decrypt-odf.js")).decryptOdf(pack, { part, source }, passwords);
}

function sourceOf(pack: Package, manifest: Part, budget: Budget): string | undefined {
  try {
    return decodePart(unpackPart(pack, manifest, budget).bytes).text;
  } catch (error) {
    // What is wrong with the part is told of when it is its turn.
    if (error instanceof ItemError && error.code === "malformed") return undefined;
    throw error;
  }
}

/** Whether a part is an item of its own: a picture, an embedded file, anything that is not XML. */
export const isChildPart = (name: string, bytes: Uint8Array): boolean =>
  name !== MIMETYPE && (!isXmlPart(name, bytes) || /\.(?:svg|xhtml)$/i.test(name));

/** The folder of the document that a part belongs to: "" or `Object 1`. */
export const folderOf = (name: string): string => (posix.dirname(name) === "." ? "" : posix.dirname(name));

/** What an element's address leads to in the package; undefined when it leads out of it, or nowhere. */
export function targetOf(source: string, element: XmlElement, folder: string): string | undefined {
  const value = element.attributes.find(({ name, prefix }) => name === "href" && prefix !== "")?.value;
  if (!value) return undefined;
  const href = textOf(decodePercent(decodeXml(source, value)));
  if (href === "" || href.startsWith("#") || /^[a-z][a-z0-9+.-]{1,30}:|^\/|^\.\.\//i.test(href)) return undefined;
  return posix.normalize(posix.join(folder, href)).replace(/\/$/, "");
}

/** Media types by path, as the manifest states them. */
export function readManifest(source: string): Map<string, string> {
  const types = new Map<string, string>();
  scanXml(source, {
    open: (element) => {
      if (element.name !== "file-entry") return;
      const path = rawAttribute(source, element, "full-path");
      if (path !== undefined) types.set(path, rawAttribute(source, element, "media-type") ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  });
  return types;
}
