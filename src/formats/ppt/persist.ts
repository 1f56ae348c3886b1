/** The objects of a presentation that its last save leads to, by their numbers (MS-PPT 2.1.2). */
import { ItemError } from "../../core/problem.js";
import { streamAt, type CompoundFile } from "../compound/compound-file.js";
import { RECORD, recordAt, recordsIn, type PptRecord } from "./records.js";

export interface LiveObjects {
  readonly document: PptRecord;
  /** The object of a number; undefined when there is none. */
  object(id: number): PptRecord | undefined;
}

const MOST_EDITS = 10_000;

/** Throws `ItemError` when the presentation has no document. */
export function readObjects(file: CompoundFile, stream: Buffer): LiveObjects {
  const user = streamAt(file, "Current User")?.bytes ?? Buffer.alloc(0);
  const edits = editsOf(stream, user);
  const places = new Map<number, number>();
  let documentId: number | undefined;
  for (const { body } of edits) {
    if (body.length < 20) continue;
    documentId ??= body.readUInt32LE(16);
    for (const [id, at] of placesOf(recordAt(stream, body.readUInt32LE(12)))) if (!places.has(id)) places.set(id, at);
  }
  const object = (id: number): PptRecord | undefined => recordAt(stream, places.get(id) ?? -1);
  const named = documentId === undefined ? undefined : object(documentId);
  // A damaged list of objects leaves the documents that lie in the stream; the last is the newest.
  const document =
    named?.type === RECORD.document
      ? named
      : [...recordsIn(stream)].filter(({ type }) => type === RECORD.document).at(-1);
  if (!document) throw new ItemError("malformed", "extract", "the presentation has no document that can be read");
  return { document, object };
}

/** Notes of saves, the last first. */
export function editsOf(stream: Buffer, user: Buffer): PptRecord[] {
  const chain: PptRecord[] = [];
  const seen = new Set<number>();
  let at = user.length >= 20 ? user.readUInt32LE(16) : 0;
  while (at > 0 && !seen.has(at) && seen.size < MOST_EDITS) {
    seen.add(at);
    const edit = recordAt(stream, at);
    if (edit?.type !== RECORD.userEdit || edit.body.length < 20) break;
    chain.push(edit);
    at = edit.body.readUInt32LE(8);
  }
  if (chain.length > 0) return chain;
  return [...recordsIn(stream)].filter(({ type }) => type === RECORD.userEdit).reverse();
}

/** Numbers of objects and where they lie, of a directory. */
export function placesOf(directory: PptRecord | undefined): [id: number, at: number][] {
  if (directory?.type !== RECORD.persistDirectory) return [];
  const { body } = directory;
  const places: [number, number][] = [];
  for (let at = 0; at + 4 <= body.length;) {
    const head = body.readUInt32LE(at);
    at += 4;
    for (let i = 0; i < head >>> 20 && at + 4 <= body.length; i++, at += 4)
      places.push([(head & 0xfffff) + i, body.readUInt32LE(at)]);
  }
  return places;
}
