/** Which handler reads an item: decided by content, the name only breaks ties. */
import type { Content, FormatHandler, Head } from "./format.js";
import { decodeHead } from "./text/decode.js";

const HEAD_BYTES = 65_536;

/** The first bytes of a content, decoded when they look like text. */
export async function readHead(content: Content, name: string): Promise<Head> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.chunks()) {
    parts.push(chunk.subarray(0, HEAD_BYTES - length));
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  const bytes = new Uint8Array(Buffer.concat(parts));
  const text = decodeHead(bytes);
  const base = (name.split(/[\\/]/).at(-1) ?? name).toLowerCase();
  return text === undefined ? { bytes, name: base } : { bytes, text, name: base };
}

/** The handler that is surest of the head, or undefined when none knows it. */
export function identify(head: Head, formats: readonly FormatHandler[]): FormatHandler | undefined {
  let best: FormatHandler | undefined;
  let bestScore = 0;
  for (const format of formats) {
    const score = format.sniff(head);
    if (score > bestScore) {
      best = format;
      bestScore = score;
    }
  }
  return best;
}

/** How pictures of HEIC, HEIF and AVIF begin: the length of a box, and its kind with that of the file. */
const HEIF = /^[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])/;

/** What is told of a content that no handler knows. */
export const describeUnknown = ({ bytes }: Head): string =>
  HEIF.test(Buffer.from(bytes.subarray(0, 12)).toString("latin1"))
    ? "HEIC and AVIF pictures are not read"
    : "no format handler knows the content";
