/** What a drawing of records (WMF, EMF) shows and holds, as its readers give it, and its strings set as a text. */
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import type { HeldFile } from "../legacy/convert.js";

/** A string that is drawn. */
export interface DrawnString {
  readonly text: string;
  /** Place in the file, in bytes. */
  readonly at: number;
  readonly length: number;
  /** Where it begins, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Width, where the record tells. */
  readonly width: number | undefined;
}

export interface Drawing {
  readonly strings: readonly DrawnString[];
  /** Titles and what programs left beside the drawing, a line each. */
  readonly described: readonly string[];
  readonly hidden: readonly string[];
  /** Pictures that it shows. */
  readonly pictures: readonly HeldFile[];
  /** Texts and pictures that it shows and that cannot be read. */
  readonly unread: number;
  /** Whether the file ends before the drawing does. */
  readonly isCut: boolean;
}

/** Of the mean width of a letter, how far a string may begin from the end of the one before and still go on with it. */
const NEAR = 0.4;

/** The strings as they were drawn: what follows at the same height is one line. */
export function drawnDocument(strings: readonly DrawnString[]): TextDocument | undefined {
  const builder = new DocumentBuilder();
  let last: DrawnString | undefined;
  for (const one of strings) {
    if (last) builder.separate(separatorOf(last, one));
    builder.append(one.text, "", one.at, one.length);
    last = one;
  }
  return builder.length === 0 ? undefined : builder.build("body");
}

function separatorOf(last: DrawnString, next: DrawnString): string {
  if (last.y !== next.y) return "\n";
  if (last.width === undefined) return " ";
  const letter = last.width / Math.max(1, last.text.length);
  return Math.abs(next.x - (last.x + last.width)) <= Math.abs(letter) * NEAR ? "" : " ";
}

/** The names that Windows has for sets of letters in the descriptions of fonts. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: "macroman",
  128: "shift_jis",
  129: "cp949",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "cp874",
  238: "windows-1250",
};

/** Letters of one byte in fonts of this number; Western ones where the number says nothing. */
export const charsetOf = (number: number | undefined): string => CHARSETS[number ?? 0] ?? "windows-1252";

/** Smallest side of a picture that letters can stand in. */
const SMALLEST = 6;
const FILE_HEADER = 14;
const MASKED = 3;

/** A bitmap without the header that files have, made a file; undefined where no letter fits in. */
export function bitmapFile(info: Buffer, bits: Buffer, number: number): HeldFile | undefined {
  if (info.length < 12 || bits.length === 0) return undefined;
  const isOld = info.readUInt32LE(0) === 12;
  if (!isOld && info.length < 40) return undefined;
  const width = isOld ? info.readUInt16LE(4) : Math.abs(info.readInt32LE(4));
  const height = isOld ? info.readUInt16LE(6) : Math.abs(info.readInt32LE(8));
  if (width < SMALLEST || height < SMALLEST) return undefined;
  const header = Buffer.alloc(FILE_HEADER);
  header.write("BM", "latin1");
  header.writeUInt32LE(FILE_HEADER + info.length + bits.length, 2);
  header.writeUInt32LE(FILE_HEADER + info.length, 10);
  return { name: `picture-${number}.bmp`, bytes: Buffer.concat([header, info, bits]) };
}

/** The same where description and bits are one stretch: the description says how long it is. */
export function packedBitmapFile(bytes: Buffer, number: number): HeldFile | undefined {
  if (bytes.length < 12) return undefined;
  const size = bytes.readUInt32LE(0);
  const isOld = size === 12;
  if (!isOld && (size < 40 || bytes.length < 40)) return undefined;
  const depth = bytes.readUInt16LE(isOld ? 10 : 14);
  const masks = size === 40 && bytes.readUInt32LE(16) === MASKED ? 12 : 0;
  const named = isOld ? 0 : bytes.readUInt32LE(32);
  const colours = named > 0 ? named : depth <= 8 ? 1 << depth : 0;
  const end = size + masks + colours * (isOld ? 3 : 4);
  return bitmapFile(bytes.subarray(0, end), bytes.subarray(end), number);
}
