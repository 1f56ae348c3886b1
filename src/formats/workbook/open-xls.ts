/** Workbooks of the binary kind that a password protects (MS-XLS 2.2.10): their streams in the open. */
import { streamAt, type CompoundFile } from "../compound/compound-file.js";
import { obfuscationOf, turnedLeft } from "../compound/obfuscation.js";
import { openBlocks, openSummary, tryPasswords, type BlockCipher } from "../compound/office-password.js";
import { WORKBOOK_STREAMS } from "./streams.js";

const PASSWORD_RECORD = 0x2f;
const HEADER = 4;
const BLOCK = 1024;
/** Of a record that says which way a file is encrypted. */
const BY_CIPHER = 1;
const MOST_BEFORE = 64;
/** Records that are never encrypted: begins of sheets, the password's own, and what programs ask before it. */
const IN_THE_OPEN: ReadonlySet<number> = new Set([
  0x0009, 0x0209, 0x0409, 0x0809, 0x002f, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196,
]);
const SHEET_RECORD = 0x85;
/** Where a sheet lies, which stays in the open. */
const SHEET_PLACE = 4;

/** Throws `ItemError("encrypted")` when no password opens it. The same file where none is asked for. */
export function openXls(file: CompoundFile, passwords: readonly string[]): CompoundFile {
  const held = WORKBOOK_STREAMS.map((name) => streamAt(file, name)).find((stream) => stream !== undefined);
  const record = held && passwordRecord(held.bytes);
  if (!record) return file;
  const opened = openStream(held.bytes, record, passwords);
  const summary = streamAt(file, "encryption");
  const streams = file.streams
    .filter((stream) => stream !== summary)
    .map((stream) => (stream === held ? { ...stream, bytes: opened.bytes } : stream));
  const properties = summary && opened.blocks ? openSummary(opened.blocks, summary.bytes) : new Map<string, Buffer>();
  for (const [name, bytes] of properties) streams.push({ path: [name], bytes, isCut: false });
  return { ...file, streams };
}

function* recordsOf(stream: Buffer): Iterable<{ readonly type: number; readonly at: number; readonly end: number }> {
  for (let at = 0; at + HEADER <= stream.length;) {
    const end = at + HEADER + stream.readUInt16LE(at + 2);
    yield { type: stream.readUInt16LE(at), at: at + HEADER, end: Math.min(end, stream.length) };
    at = end;
  }
}

function passwordRecord(stream: Buffer): { readonly at: number; readonly end: number } | undefined {
  let before = 0;
  for (const record of recordsOf(stream)) {
    if (record.type === PASSWORD_RECORD) return record.end - record.at >= HEADER ? record : undefined;
    if (++before > MOST_BEFORE) return undefined;
  }
  return undefined;
}

function openStream(
  stream: Buffer,
  { at, end }: { readonly at: number; readonly end: number },
  passwords: readonly string[],
): { readonly bytes: Buffer; readonly blocks?: BlockCipher } {
  const says = stream.subarray(at, end);
  const isCipher = says.length > 6 && says.readUInt16LE(0) === BY_CIPHER;
  const blocks = isCipher ? openBlocks(says.subarray(2), passwords) : undefined;
  const opened = Buffer.from(stream);
  const key = blocks ? undefined : keyOf(says.subarray(says.length >= 6 ? 2 : 0), passwords);
  if (blocks) for (const [from, bytes] of decipheredBlocks(blocks, stream)) bytes.copy(opened, from);
  for (const record of recordsOf(stream)) {
    const isOpen = IN_THE_OPEN.has(record.type);
    // Keys go by the place in the stream, whether or not what lies there is encrypted.
    if (key && !isOpen) turnRecord(opened, record, key);
    stream.copy(opened, record.at - HEADER, record.at - HEADER, isOpen ? record.end : record.at);
    if (record.type === SHEET_RECORD) stream.copy(opened, record.at, record.at, record.at + SHEET_PLACE);
  }
  // A reader of the copy is asked for no password: the record becomes one that says nothing.
  opened.writeUInt16LE(NOTHING, at - HEADER);
  opened.fill(0, at, end);
  return { bytes: opened, ...(blocks && { blocks }) };
}

/** A record without a meaning for readers: where the window of a group of workbooks stood. */
const NOTHING = 0x0055;

function* decipheredBlocks(blocks: BlockCipher, stream: Buffer): Iterable<readonly [at: number, bytes: Buffer]> {
  for (let at = 0; at < stream.length; at += BLOCK)
    yield [at, blocks(at / BLOCK).apply(stream.subarray(at, at + BLOCK))];
}

function keyOf(says: Buffer, passwords: readonly string[]): Buffer {
  return tryPasswords(passwords, (password) => {
    const { base, check, key } = obfuscationOf(password, 2);
    return says.readUInt16LE(0) === base && says.readUInt16LE(2) === check ? key : undefined;
  });
}

function turnRecord(
  opened: Buffer,
  { type, at, end }: { readonly type: number; readonly at: number; readonly end: number },
  key: Buffer,
): void {
  const shift = end - at;
  for (let place = at + (type === SHEET_RECORD ? SHEET_PLACE : 0); place < end; place++)
    opened[place] = turnedLeft(opened[place] ?? 0, 3, 8) ^ (key[(place + shift) & 15] ?? 0);
}
