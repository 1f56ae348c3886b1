/** Which kind of Office Open XML package a file is, by the names of its first entries. */
import type { Head, SniffScore } from "../format.js";

const FOLDERS = ["word", "xl", "ppt"] as const;
const KNOWN = /^(?:word|xl|ppt)\//;

/** `folder`: the one in which packages of the kind keep their parts. */
export function sniffPackage(head: Head, folder: (typeof FOLDERS)[number], extensions: readonly string[]): SniffScore {
  const { bytes, name } = head;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return 0;
  const text = Buffer.from(bytes).toString("latin1");
  const names = [...text.matchAll(/PK\x03\x04[\s\S]{26}([\w[\]./\\ -]{1,120})/g)].map((match) =>
    (match[1] ?? "").replaceAll("\\", "/"),
  );
  // The first that tells: workbooks within presentations come later.
  const first = FOLDERS.find((one) => names.find((entry) => KNOWN.test(entry))?.startsWith(`${one}/`));
  // Workbooks of the binary kind hold parts that are no XML.
  if (first === "xl" && names.some((entry) => /^xl\/(?:workbook|worksheets\/[^/]{1,80})\.bin/.test(entry))) return 0;
  if (first === folder) {
    const main = /^(?:word\/document|xl\/workbook|ppt\/presentation)/;
    return text.includes("[Content_Types].xml") || names.some((entry) => main.test(entry)) ? 3 : 2;
  }
  return first === undefined && extensions.some((extension) => name.endsWith(`.${extension}`)) ? 2 : 0;
}
