/** Unpacks one entry of a zip file, taking from the budget what comes out as it comes out. */
import { Inflate, UnzipPassThrough } from "fflate";
import { crc32 } from "./crc32.js";
import { ItemError, type Problem } from "../../core/problem.js";
import { UnpackedMeter } from "./content.js";
import type { ZipEntry } from "./zip-directory.js";
import type { Budget } from "../format.js";

/** Small, so that a budget can stop what expands a thousandfold before it fills the memory. */
const PACKED_CHUNK_BYTES = 16 * 1024;

export interface UnpackedEntry {
  readonly bytes: Uint8Array;
  /** The entry came out, but not as it went in. */
  readonly problem?: Problem;
}

/** The packed bytes of an entry as they lie in the archive. */
export const packedBytes = (archive: Uint8Array, entry: ZipEntry): Uint8Array =>
  archive.subarray(entry.dataStart, entry.dataEnd);

/** The entry as chunks; throws `ItemError` for what cannot be unpacked, after what can. */
export function* inflateChunks(packed: Uint8Array, method: number, meter: UnpackedMeter): Iterable<Uint8Array> {
  if (method !== 0 && method !== 8) {
    throw new ItemError("unsupported-part", "extract", `an entry is packed by method ${method}, which is not known`);
  }
  let ready: Uint8Array[] = [];
  const unpacker = method === 8 ? new Inflate() : new UnzipPassThrough();
  unpacker.ondata = (...[first, second]: unknown[]): void => {
    // Inflate reports (chunk, final), the pass-through (error, chunk, final).
    const chunk = first instanceof Uint8Array ? first : second;
    if (chunk instanceof Uint8Array && chunk.length > 0) ready.push(chunk);
  };
  let unpacked = 0;
  let at = 0;
  do {
    const end = Math.min(packed.length, at + PACKED_CHUNK_BYTES);
    pushPacked(unpacker, packed.subarray(at, end));
    at = end;
    for (const chunk of ready) {
      unpacked += chunk.length;
      meter.reach(unpacked, at);
      yield chunk;
    }
    ready = [];
  } while (at < packed.length);
}

function pushPacked(unpacker: Inflate | UnzipPassThrough, chunk: Uint8Array): void {
  try {
    // Never as the last chunk: of packed data that is cut short, what there is comes out; sizes and checksums tell.
    unpacker.push(chunk, false);
  } catch (cause) {
    throw new ItemError("malformed", "extract", "the packed data of an entry is broken", { cause });
  }
}

/** All of an entry that can be unpacked. Throws `ItemError` only for what says nothing comes out, and for limits. */
export function unpackEntry(packed: Uint8Array, entry: ZipEntry, method: number, budget: Budget): UnpackedEntry {
  const parts: Uint8Array[] = [];
  let problem: Problem | undefined;
  try {
    for (const chunk of inflateChunks(packed, method, new UnpackedMeter(budget))) parts.push(chunk);
  } catch (error) {
    if (!(error instanceof ItemError) || error.code !== "malformed" || parts.length === 0) throw error;
    problem = { code: "malformed", stage: "extract", detail: `${error.message}; what comes before was read` };
  }
  const bytes = new Uint8Array(Buffer.concat(parts));
  if (problem) return { bytes, problem };
  if (entry.packedSize > packed.length) {
    return { bytes, problem: { code: "truncated", stage: "extract", detail: "an entry ends before it should" } };
  }
  const isChecked = !entry.hasDescriptor || !entry.isOrphan;
  if (isChecked && method === entry.method && crc32(bytes) !== entry.crc) {
    return { bytes, problem: { code: "malformed", stage: "extract", detail: "an entry does not match its checksum" } };
  }
  return { bytes };
}
