/** Presentations of the binary kind that a password protects (MS-PPT 2.3.7): their streams in the open. */
import { ItemError } from "../../core/problem.js";
import { streamAt, type CompoundFile, type CompoundStream } from "../compound/compound-file.js";
import { openBlocks, openSummary, type BlockCipher } from "../compound/office-password.js";
import { editsOf, placesOf } from "./persist.js";
import { RECORD, recordAt, type PptRecord } from "./records.js";

const HEADER = 8;
/** Length of a note of a save that names a session of encryption, and where in it. */
const WITH_SESSION = 32;
const SESSION_AT = 28;
const SESSION = 0x2f14;
/** In the note of who saved the file last. */
const ENCRYPTED = 0xf3d1c4df;

/** Throws `ItemError("encrypted")` when no password opens it. The same file where none is asked for. */
export function openPpt(file: CompoundFile, passwords: readonly string[]): CompoundFile {
  const stream = streamAt(file, "PowerPoint Document")?.bytes;
  const user = streamAt(file, "Current User")?.bytes ?? Buffer.alloc(0);
  const edits = stream ? editsOf(stream, user) : [];
  const named = edits.map(sessionId).find((id) => id !== 0);
  const isMarked = user.length >= 20 && user.readUInt32LE(12) === ENCRYPTED;
  if (!stream || (named === undefined && !isMarked)) return file;
  const places = new Map<number, number>();
  for (const { body } of edits)
    for (const [id, at] of placesOf(recordAt(stream, body.readUInt32LE(12)))) if (!places.has(at)) places.set(at, id);
  const session = [...places].flatMap(([at, id]) => (id === named ? (recordAt(stream, at) ?? []) : []))[0];
  if (session?.type !== SESSION)
    throw new ItemError("encrypted", "extract", "the file is encrypted, and what says how is broken");
  const blocks = openBlocks(session.body, passwords);
  const summary = streamAt(file, "EncryptedSummary");
  const streams = file.streams
    .filter((one) => one !== summary)
    .map((one): CompoundStream => {
      const name = one.path.join("/");
      if (name === "PowerPoint Document") return { ...one, bytes: openObjects(blocks, stream, edits, places) };
      return name === "Pictures" ? { ...one, bytes: openPictures(blocks, one.bytes) } : one;
    });
  const properties = summary ? openSummary(blocks, summary.bytes) : new Map<string, Buffer>();
  for (const [name, bytes] of properties) streams.push({ path: [name], bytes, isCut: false });
  return { ...file, streams };
}

/** Number of the object that says how the file is encrypted; 0 where none does. */
const sessionId = ({ body }: PptRecord): number => (body.length >= WITH_SESSION ? body.readUInt32LE(SESSION_AT) : 0);

/** Every object is encrypted by itself, by its number. */
function openObjects(
  blocks: BlockCipher,
  stream: Buffer,
  edits: readonly PptRecord[],
  places: ReadonlyMap<number, number>,
): Buffer {
  const opened = Buffer.from(stream);
  for (const [at, id] of places) {
    const plain = recordAt(stream, at);
    if (!plain || plain.type === SESSION || plain.type === RECORD.userEdit) continue;
    const cipher = blocks(id);
    const head = cipher.apply(stream.subarray(at, at + HEADER));
    const end = Math.min(stream.length, at + HEADER + head.readUInt32LE(4));
    head.copy(opened, at);
    cipher.apply(stream.subarray(at + HEADER, end)).copy(opened, at + HEADER);
  }
  for (const { at, body } of edits) if (body.length >= WITH_SESSION) opened.writeUInt32LE(0, at + SESSION_AT);
  return opened;
}

/** Signs of pictures, before which stands one more number of sixteen bytes, by the record's instance. */
const WITH_SECOND_NUMBER: ReadonlySet<number> = new Set([0x3d5, 0x217, 0x543, 0x46b, 0x6e3, 0x6e1, 0x7a9, 0x6e5]);
/** EMF, WMF and PICT have a description of this length, other pictures one of a byte. */
const METAFILES: ReadonlySet<number> = new Set([0xf01a, 0xf01b, 0xf01c]);
const METAFILE_HEADER = 34;

/** Every field of every picture is encrypted from the start of the same block. */
function openPictures(blocks: BlockCipher, bytes: Buffer): Buffer {
  const opened = Buffer.from(bytes);
  const open = (from: number, to: number): void => {
    blocks(0).apply(bytes.subarray(from, to)).copy(opened, from);
  };
  for (let at = 0; at + HEADER <= bytes.length;) {
    open(at, at + 2);
    open(at + 2, at + 4);
    open(at + 4, at + 8);
    const type = opened.readUInt16LE(at + 2);
    const end = Math.min(bytes.length, at + HEADER + opened.readUInt32LE(at + 4));
    let from = at + HEADER;
    const numbers = WITH_SECOND_NUMBER.has(opened.readUInt16LE(at) >>> 4) ? 2 : 1;
    const lengths = [...Array.from({ length: numbers }, () => 16), METAFILES.has(type) ? METAFILE_HEADER : 1];
    for (const length of [...lengths, end]) {
      const to = Math.min(end, from + length);
      open(from, to);
      from = to;
    }
    at = end;
  }
  return opened;
}
