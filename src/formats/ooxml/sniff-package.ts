/** Which kind of Office Open XML package a file is, by the names of its first entries. */
import type { Head, SniffScore } from "../format.js";

const FOLDERS = ["word", "xl", "ppt"] as const;
const KNOWN = /^(?:word|xl|ppt)\//;

/** `folder`: the one in which packages of the kind keep their parts. */
export function sniffPackage(head: Head, folder: (typeof FOLDERS)[number], extensions: readonly string[]): SniffScore {
  const { bytes, name } = head;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return 0;
  const names = entryNames(Buffer.from(bytes));
  // The first that tells: workbooks within presentations come later.
  const first = FOLDERS.find((one) => names.find((entry) => KNOWN.test(entry))?.startsWith(`${one}/`));
  // Workbooks of the binary kind hold parts that are no XML.
  if (first === "xl" && names.some((entry) => /^xl\/(?:workbook|worksheets\/[^/]{1,80})\.bin/.test(entry))) return 0;
  if (first === folder) {
    const main = /^(?:word\/document|xl\/workbook|ppt\/presentation)/;
    return names.some((entry) => entry.startsWith("[Content_Types].xml") || main.test(entry)) ? 3 : 2;
  }
  return first === undefined && extensions.some((extension) => name.endsWith(`.${extension}`)) ? 2 : 0;
}

const LOCAL = Buffer.from("PK\x03\x04", "latin1");
const LOCAL_BYTES = 30;
const SIZE_FOLLOWS = 8;

/** Names of the entries that begin in `bytes`; those within an entry that is a package itself are none of them. */
export function entryNames(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at >= 0 && at + LOCAL_BYTES <= bytes.length;) {
    const nameEnd = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26);
    const name = bytes.toString("latin1", at + LOCAL_BYTES, Math.min(nameEnd, bytes.length));
    names.push(name.replaceAll("\\", "/"));
    const packed = bytes.readUInt32LE(at + 18);
    const isSizeKnown = (bytes.readUInt16LE(at + 6) & SIZE_FOLLOWS) === 0 || packed > 0;
    const dataStart = nameEnd + bytes.readUInt16LE(at + 28);
    at = bytes.indexOf(LOCAL, isSizeKnown && packed < bytes.length ? dataStart + packed : dataStart);
    if (isSizeKnown && dataStart + packed > bytes.length) break;
  }
  return names;
}
