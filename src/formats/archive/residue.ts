/**
 * Everything in a container that can be read, to any depth, by ways of its own: entries are found by the signatures of
 * their headers, unpacked by the platform's zlib, and yielded in every reading. Shares no code with what extracts.
 */
import { constants, gunzipSync, inflateRawSync, type InflateRaw } from "node:zlib";
import { ItemError } from "../../core/problem.js";
import type { Residue } from "../format.js";
import { textResidue } from "../text/residue.js";

const DEEPEST = 8;
/** Of one container; beyond it the copy is too large to be proved clean in memory, and zlib throws. */
const MOST_BYTES = 1024 * 1024 * 1024;
const LOCAL_BYTES = 30;

/** All readings of `bytes` and of what is packed in them. */
export function* deepResidue(bytes: Uint8Array, place = "", depth = 0): Iterable<Residue> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (depth < DEEPEST) {
    if (buffer.includes("PK\x03\x04", 0, "latin1")) return yield* zipResidue(buffer, place, depth);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return yield* gzipResidue(buffer, place, depth);
  }
  yield* readings(buffer, place);
}

function* readings(buffer: Buffer, place: string): Iterable<Residue> {
  for (const residue of textResidue(buffer, { tags: buffer.includes("<") })) {
    yield { place: place === "" ? residue.place : `${place.trimEnd()}: ${residue.place}`, text: residue.text };
  }
}

/** Each entry that a local header announces, and then every byte that belongs to none. */
function* zipResidue(zip: Buffer, place: string, depth: number): Iterable<Residue> {
  const outside: Buffer[] = [];
  let from = 0;
  let count = 0;
  for (let at = zip.indexOf("PK\x03\x04", 0, "latin1"); at >= 0; at = zip.indexOf("PK\x03\x04", from, "latin1")) {
    const dataAt = at + LOCAL_BYTES > zip.length ? zip.length : dataStart(zip, at);
    // Headers, with their names, are read with what lies between entries.
    outside.push(zip.subarray(from, dataAt));
    const entry = dataAt < zip.length ? unpack(zip, at, dataAt) : undefined;
    from = Math.max(dataAt, entry?.end ?? dataAt);
    if (!entry) continue;
    count++;
    yield* deepResidue(entry.bytes, `${place}entry ${count} `, depth + 1);
  }
  outside.push(zip.subarray(from));
  yield* readings(Buffer.concat(outside), `${place}outside entries`);
}

const dataStart = (zip: Buffer, at: number): number =>
  at + LOCAL_BYTES + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);

function unpack(zip: Buffer, at: number, dataAt: number): { bytes: Buffer; end: number } | undefined {
  const method = zip.readUInt16LE(at + 8);
  const packedSize = zip.readUInt32LE(at + 18);
  if (method !== 8) {
    const end = Math.min(zip.length, dataAt + packedSize);
    return { bytes: zip.subarray(dataAt, end), end };
  }
  try {
    const unpacked = inflateRawSync(zip.subarray(dataAt), { maxOutputLength: MOST_BYTES, info: true }) as unknown as {
      buffer: Buffer;
      engine: InflateRaw;
    };
    return { bytes: unpacked.buffer, end: dataAt + unpacked.engine.bytesWritten };
  } catch (error) {
    if (!isZlibError(error)) throw error;
    return salvage(zip.subarray(dataAt), dataAt);
  }
}

/** What a broken stream yields before it breaks. */
function salvage(packed: Buffer, dataAt: number): { bytes: Buffer; end: number } | undefined {
  try {
    const bytes = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES });
    return { bytes, end: dataAt };
  } catch (error) {
    if (!isZlibError(error)) throw error;
    return undefined;
  }
}

/** Whether packed data is at fault. Throws `ItemError` when it would unpack to more than is held in memory. */
function isZlibError(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return false;
  if (error.code === "ERR_BUFFER_TOO_LARGE") {
    throw new ItemError("too-large", "verify", "a packed part is larger than is held in memory", { cause: error });
  }
  return error.code.startsWith("Z_");
}

function* gzipResidue(gzip: Buffer, place: string, depth: number): Iterable<Residue> {
  yield* readings(gzip.subarray(0, 1024), `${place}header`);
  let bytes: Buffer;
  try {
    bytes = gunzipSync(gzip, { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (!isZlibError(error)) throw error;
    yield* readings(gzip, place);
    return;
  }
  yield* deepResidue(bytes, `${place}unpacked `, depth + 1);
}
