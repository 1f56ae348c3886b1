/** Records of PowerPoint and of its drawings (MS-PPT 2.3, MS-ODRAW): where each lies, and texts that they hold. */
import { decodeCharset } from "../mail/mail-text.js";

export interface PptRecord {
  readonly type: number;
  readonly instance: number;
  readonly isContainer: boolean;
  /** Without the header. */
  readonly body: Buffer;
  /** Where the body lies in the stream, in bytes. */
  readonly at: number;
}

/** Numbers of records. */
export const RECORD = {
  document: 0x03e8,
  documentAtom: 0x03e9,
  slide: 0x03ee,
  slideAtom: 0x03ef,
  notes: 0x03f0,
  persistAtom: 0x03f3,
  master: 0x03f8,
  showInfo: 0x03f9,
  drawing: 0x040c,
  placeholder: 0x0bc3,
  outlineText: 0x0f9e,
  wideText: 0x0fa0,
  narrowText: 0x0fa8,
  string: 0x0fba,
  slideNumber: 0x0fd8,
  headersFooters: 0x0fd9,
  headersFootersAtom: 0x0fda,
  slideList: 0x0ff0,
  userEdit: 0x0ff5,
  genericDate: 0x0ff8,
  header: 0x0ff9,
  footer: 0x0ffa,
  persistDirectory: 0x1772,
  object: 0x1011,
  binaryTag: 0x138b,
  comment: 0x2ee0,
  hyperlink: 0x0fd7,
  shapes: 0xf003,
  shape: 0xf004,
  groupBounds: 0xf009,
  properties: 0xf00b,
  textbox: 0xf00d,
  childAnchor: 0xf00f,
  anchor: 0xf010,
  clientData: 0xf011,
  moreProperties: 0xf121,
  otherProperties: 0xf122,
} as const;

const HEADER = 8;
const DEEPEST = 24;

/** The record whose header begins at `at`; cut where the bytes end. Undefined where no header fits. */
export function recordAt(stream: Buffer, at: number): PptRecord | undefined {
  if (at < 0 || at + HEADER > stream.length) return undefined;
  const start = stream.readUInt16LE(at);
  const length = stream.readUInt32LE(at + 4);
  return {
    type: stream.readUInt16LE(at + 2),
    instance: start >> 4,
    isContainer: (start & 0xf) === 0xf,
    body: stream.subarray(at + HEADER, at + HEADER + length),
    at: at + HEADER,
  };
}

/** The records of a stretch, in order, as far as they go. */
export function* recordsIn(bytes: Buffer, base = 0): Iterable<PptRecord> {
  for (let at = 0; ;) {
    const record = recordAt(bytes, at);
    if (!record) return;
    yield { ...record, at: base + record.at };
    at += HEADER + bytes.readUInt32LE(at + 4);
  }
}

/** What lies in a container, or in the data of a tag. */
export const childrenOf = (record: PptRecord): PptRecord[] => [...recordsIn(record.body, record.at)];

export const childOf = (record: PptRecord, type: number): PptRecord | undefined =>
  childrenOf(record).find((child) => child.type === type);

/** The record and all below it, each before what it holds. */
export function* everyRecord(record: PptRecord, depth = 0): Iterable<PptRecord> {
  yield record;
  if (depth === DEEPEST || !(record.isContainer || record.type === RECORD.binaryTag)) return;
  for (const child of recordsIn(record.body, record.at)) yield* everyRecord(child, depth + 1);
}

/** Text of an atom of texts; undefined for another. */
export function textOf({ type, body }: PptRecord): string | undefined {
  if (type === RECORD.wideText || type === RECORD.string) return body.toString("utf16le", 0, body.length & ~1);
  return type === RECORD.narrowText ? decodeCharset(body, "windows-1252") : undefined;
}
