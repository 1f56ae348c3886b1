/**
 * Zip files that say nothing but their entries: one fixed date, no extra fields, no comments, no system of origin. The
 * same entries always become the same bytes.
 */
import { deflateSync } from "fflate";
import { ItemError } from "../../core/problem.js";
import { crc32 } from "./crc32.js";

export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Not packed, as some kinds demand of their first entry. */
  readonly stored?: boolean;
}

/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** Throws `ItemError` when the entries need more than a plain zip file can hold. */
export function writeZip(entries: readonly NewEntry[]): Uint8Array {
  if (entries.length >= MOST_ENTRIES)
    throw new ItemError("too-many-entries", "write", "more entries than a zip file holds");
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "utf8");
    const deflated = entry.stored ? entry.bytes : deflateSync(entry.bytes, { level: 6 });
    const isDeflated = deflated.length < entry.bytes.length;
    const data = isDeflated ? deflated : entry.bytes;
    const common = commonHeader(name, entry.bytes, data, isDeflated);
    parts.push(localHeader(common, name), data);
    directory.push(centralHeader(common, name, at));
    at += 30 + name.length + data.length;
    if (at > MOST_BYTES)
      throw new ItemError("too-large", "write", "the archive would be larger than a zip file can be");
  }
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  return new Uint8Array(Buffer.concat([...parts, ...directory, endRecord(entries.length, size, at)]));
}

/** The 26 bytes that local and central headers share, from the version needed to the length of the extra field. */
function commonHeader(name: Buffer, bytes: Uint8Array, data: Uint8Array, isDeflated: boolean): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(name.some((byte) => byte > 0x7f) ? 0x800 : 0, 2);
  header.writeUInt16LE(isDeflated ? 8 : 0, 4);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

const localHeader = (common: Buffer, name: Buffer): Buffer =>
  Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name]);

function centralHeader(common: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
