/** Which kind of old Office file a head belongs to. The directory may lie behind the head: then its first stream and the name speak. */
import type { Head, SniffScore } from "../format.js";
import { isCompound } from "./compound-file.js";

const FIRST_STREAM = 512;

/**
 * `streams` are names of streams that only this kind has; `first` says whether the first stream begins as its main stream
 * does.
 */
export function sniffCompound(
  { bytes, name }: Head,
  streams: readonly string[],
  extensions: readonly string[],
  first: (start: Buffer) => boolean,
): SniffScore {
  if (!isCompound(bytes)) return 0;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isNamed = extensions.includes(/[^.]*$/.exec(name)?.[0] ?? "");
  // A name in the directory is padded with zeros, and may stand in a text as well.
  const hasStream = streams.some((stream) => head.includes(`${stream}\0`, 0, "utf16le"));
  if (hasStream) return isNamed ? 3 : 2;
  return isNamed || (head.length > FIRST_STREAM + 32 && first(head.subarray(FIRST_STREAM))) ? 1 : 0;
}
