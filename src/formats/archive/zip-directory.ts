/**
 * What a zip file says it holds: the central directory, zip64 and data descriptors included, and the entries that lie in
 * the file without being named there. Reads headers only; unpacking is `zip-entry.ts`.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.
 */
import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Problem } from "../../core/problem.js";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

export interface ZipEntry {
  /** Place in the directory, from 0; entries that no directory names come after. */
  readonly index: number;
  readonly name: string;
  readonly comment: string;
  /** Other names the entry bears: in its local header, in extra fields. */
  readonly otherNames: readonly string[];
  /** 0 stored, 8 deflated, 99 encrypted by AES. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** What the directory says; what comes out counts. */
  readonly size: number;
  /** Bytes of the file: the local header. */
  readonly start: number;
  /** Bytes of the file: the packed data. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The second half of the DOS time, which checks passwords. */
  readonly timeHigh: number;
  readonly hasDescriptor: boolean;
  readonly extra: Uint8Array;
  /** No directory names it: readers do not show it, but it is there. */
  readonly isOrphan: boolean;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: string;
  readonly problems: readonly Problem[];
  /** Bytes of the file before the first entry. */
  readonly prefixBytes: number;
}

interface End {
  readonly at: number;
  readonly comment: Uint8Array;
  readonly directory: number;
  readonly directoryEnd: number;
  readonly count: number;
  /** Bytes put before the archive, by which all offsets are short. */
  readonly shift: number;
}

/** Never throws; what is wrong is among the problems. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const problems: Problem[] = [];
  const end = findEnd(bytes, view);
  const entries = end ? readCentral(bytes, view, end, problems) : [];
  if (!end) problems.push(problem("truncated", "the archive has no directory; entries were found by their headers"));
  entries.push(...findOrphans(bytes, view, entries, end));
  if (overlap(entries)) problems.push(problem("malformed", "entries of the archive overlap"));
  const first = entries.reduce((least, entry) => Math.min(least, entry.start), bytes.length);
  return { entries, comment: end ? decodeName(end.comment, false) : "", problems, prefixBytes: first };
}

const problem = (code: Problem["code"], detail: string): Problem => ({ code, stage: "extract", detail });

function findEnd(bytes: Uint8Array, view: DataView): End | undefined {
  const lowest = Math.max(0, bytes.length - END_BYTES - 0xffff);
  for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END) continue;
    const end = readEnd(bytes, view, at);
    if (end) return end;
  }
  return undefined;
}

function readEnd(bytes: Uint8Array, view: DataView, at: number): End | undefined {
  const commentEnd = at + END_BYTES + view.getUint16(at + 20, true);
  if (commentEnd > bytes.length) return undefined;
  const wide = readZip64End(view, at);
  const size = wide?.size ?? view.getUint32(at + 12, true);
  const offset = wide?.offset ?? view.getUint32(at + 16, true);
  const count = wide?.count ?? view.getUint16(at + 10, true);
  const directoryEnd = wide?.at ?? at;
  const shift = directoryEnd - size - offset;
  const directory = directoryEnd - size;
  if (directory < 0 || shift < 0) return undefined;
  if (size > 0 && (directory + 4 > bytes.length || view.getUint32(directory, true) !== CENTRAL)) return undefined;
  return { at, comment: bytes.subarray(at + END_BYTES, commentEnd), directory, directoryEnd, count, shift };
}

function readZip64End(
  view: DataView,
  at: number,
): { size: number; offset: number; count: number; at: number } | undefined {
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  // The locator's offset is short by what precedes the archive; the record also stands right before the locator.
  for (const place of [Number(view.getBigUint64(locator + 8, true)), locator - 56]) {
    if (place < 0 || place + 56 > view.byteLength || view.getUint32(place, true) !== ZIP64_END) continue;
    return {
      size: Number(view.getBigUint64(place + 40, true)),
      offset: Number(view.getBigUint64(place + 48, true)),
      count: Number(view.getBigUint64(place + 32, true)),
      at: place,
    };
  }
  return undefined;
}

function readCentral(bytes: Uint8Array, view: DataView, end: End, problems: Problem[]): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = end.directory;
  let lost = 0;
  while (at + CENTRAL_BYTES <= end.directoryEnd && view.getUint32(at, true) === CENTRAL) {
    const next =
      at +
      CENTRAL_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > bytes.length) break;
    const entry = readCentralEntry(bytes, view, at, end.shift, entries.length);
    if (entry) entries.push(entry);
    else lost++;
    at = next;
  }
  if (lost > 0) problems.push(problem("malformed", `${lost} entries of the directory lead nowhere`));
  if (at !== end.directoryEnd || (entries.length + lost) % 0x10000 !== end.count % 0x10000) {
    problems.push(problem("malformed", "the directory of the archive does not hold what its end record says"));
  }
  return entries;
}

function readCentralEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
  index: number,
): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const wide = zip64Sizes(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size = 0, packedSize = 0, offset = 0] = wide;
  const start = offset + shift;
  if (start + LOCAL_BYTES > bytes.length || view.getUint32(start, true) !== LOCAL) return undefined;
  const localNameEnd = start + LOCAL_BYTES + view.getUint16(start + 26, true);
  const dataStart = localNameEnd + view.getUint16(start + 28, true);
  if (dataStart > bytes.length) return undefined;
  const isUnicode = (flags & 0x800) !== 0;
  const name = decodeName(bytes.subarray(at + CENTRAL_BYTES, nameEnd), isUnicode);
  const localName = decodeName(bytes.subarray(start + LOCAL_BYTES, localNameEnd), isUnicode);
  const extraNames = [...unicodeExtras(extra), ...unicodeExtras(bytes.subarray(localNameEnd, dataStart))];
  return {
    index,
    name,
    comment: decodeName(bytes.subarray(extraEnd, extraEnd + view.getUint16(at + 32, true)), isUnicode),
    otherNames: [...new Set([localName, ...extraNames])].filter((other) => other !== name && other !== ""),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    dataStart,
    dataEnd: Math.min(bytes.length, dataStart + packedSize),
    timeHigh: view.getUint8(start + 11),
    hasDescriptor: (flags & 8) !== 0,
    extra,
    isOrphan: false,
  };
}

/** Size, packed size and offset, taken from the zip64 field where the directory has no room for them. */
function zip64Sizes(extra: Uint8Array, values: readonly number[]): number[] {
  const field = extraFields(extra).find(({ id }) => id === 1)?.data;
  if (!field) return [...values];
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  return values.map((value) => {
    if (value !== 0xffffffff || at + 8 > field.length) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}

/** The fields of an extra block. */
export function extraFields(extra: Uint8Array): { id: number; data: Uint8Array }[] {
  const fields: { id: number; data: Uint8Array }[] = [];
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = view.getUint16(at + 2, true);
    fields.push({ id: view.getUint16(at, true), data: extra.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return fields;
}

/** Info-ZIP's Unicode path (0x7075) and comment (0x6375) fields. */
const unicodeExtras = (extra: Uint8Array): string[] =>
  extraFields(extra)
    .filter(({ id, data }) => (id === 0x7075 || id === 0x6375) && data.length > 5)
    .map(({ data }) => Buffer.from(data.subarray(5)).toString("utf8"));

function decodeName(bytes: Uint8Array, isUnicode: boolean): string {
  if (isUnicode || isUtf8(bytes)) return Buffer.from(bytes).toString("utf8");
  return iconv.decode(Buffer.from(bytes), "cp437");
}

/** Entries in the gaps between those that are known, found by the signature of their local headers. */
function findOrphans(bytes: Uint8Array, view: DataView, known: readonly ZipEntry[], end: End | undefined): ZipEntry[] {
  const orphans: ZipEntry[] = [];
  const taken = known.map(({ start, dataEnd }) => ({ start, end: dataEnd }));
  if (end) taken.push({ start: end.directory, end: bytes.length });
  taken.push({ start: bytes.length, end: bytes.length });
  taken.sort((a, b) => a.start - b.start);
  let from = 0;
  for (const range of taken) {
    while (from + LOCAL_BYTES <= range.start) {
      const at = signatureIn(bytes, from, range.start);
      if (at < 0) break;
      const orphan = readOrphan(bytes, view, at, range.start, known.length + orphans.length);
      if (orphan) orphans.push(orphan);
      from = orphan?.dataEnd ?? at + 4;
    }
    from = Math.max(from, range.end);
  }
  return orphans;
}

function signatureIn(bytes: Uint8Array, from: number, to: number): number {
  const stretch = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
  const at = stretch.indexOf("PK\x03\x04", 0, "latin1");
  return at < 0 || from + at + LOCAL_BYTES > to ? -1 : from + at;
}

function readOrphan(bytes: Uint8Array, view: DataView, at: number, limit: number, index: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 6, true);
  const method = view.getUint16(at + 8, true);
  const nameEnd = at + LOCAL_BYTES + view.getUint16(at + 26, true);
  const dataStart = nameEnd + view.getUint16(at + 28, true);
  if (dataStart > limit || (method !== 0 && method !== 8)) return undefined;
  const stated = view.getUint32(at + 18, true);
  const dataEnd = (flags & 8) !== 0 && stated === 0 ? nextHeader(bytes, dataStart, limit) : dataStart + stated;
  return {
    index,
    name: decodeName(bytes.subarray(at + LOCAL_BYTES, nameEnd), (flags & 0x800) !== 0),
    comment: "",
    otherNames: [],
    method,
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 14, true),
    packedSize: Math.min(limit, dataEnd) - dataStart,
    size: view.getUint32(at + 22, true),
    start: at,
    dataStart,
    dataEnd: Math.min(limit, dataEnd),
    timeHigh: view.getUint8(at + 11),
    hasDescriptor: (flags & 8) !== 0,
    extra: bytes.subarray(nameEnd, dataStart),
    isOrphan: true,
  };
}

const nextHeader = (bytes: Uint8Array, from: number, limit: number): number => {
  const at = signatureIn(bytes, from, limit);
  return at < 0 ? limit : at;
};

function overlap(entries: readonly ZipEntry[]): boolean {
  let end = 0;
  return [...entries]
    .sort((a, b) => a.start - b.start)
    .some((entry) => {
      const overlaps = entry.start < end;
      end = Math.max(end, entry.dataEnd);
      return overlaps;
    });
}
