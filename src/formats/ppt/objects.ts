/** Objects that a presentation embeds: compound files, packed or as they are (MS-PPT 2.10.34). */
import { constants, inflateSync } from "node:zlib";
import { ItemError, type Problem } from "../../core/problem.js";
import { isCompound, readCompound } from "../compound/compound-file.js";
import { readLeftovers, type Leftovers } from "../compound/leftovers.js";
import type { Concealment } from "../format.js";
import type { AsideText, HeldFile } from "../legacy/convert.js";
import type { PptRecord } from "./records.js";

/** Of all objects unpacked. */
const MOST_BYTES = 256 * 1024 * 1024;
const PACKED = 1;

/** Throws `ItemError` when the objects unpack to more than is held. */
export function readPptObjects(records: readonly PptRecord[]): Leftovers {
  const asides: AsideText[] = [];
  const files: HeldFile[] = [];
  const problems: Problem[] = [];
  const concealments: Concealment[] = [];
  let left = MOST_BYTES;
  for (const record of records) {
    try {
      const bytes = unpack(record, left);
      left -= bytes.length;
      if (record.instance === PACKED && bytes.length < lengthOf(record)) problems.push(CUT);
      const held = readObject(bytes);
      asides.push(...held.asides);
      files.push(...held.files);
      problems.push(...held.problems);
      concealments.push(...held.concealments);
    } catch (error) {
      if (!(error instanceof ItemError) || error.code === "too-large") throw error;
      problems.push({ code: error.code, stage: error.stage, detail: "an embedded object cannot be read" });
    }
  }
  return { asides, files, problems, concealments };
}

const CUT: Problem = {
  code: "truncated",
  stage: "extract",
  detail: "an embedded object ends before it should; what there is was read",
};

/** As the record says. */
const lengthOf = ({ body }: PptRecord): number => (body.length >= 4 ? body.readUInt32LE(0) : 0);

function unpack({ instance, body }: PptRecord, most: number): Buffer {
  if (instance !== PACKED) return body;
  try {
    // Of a broken stream, what comes before the break.
    const finishFlush = constants.Z_SYNC_FLUSH;
    return inflateSync(body.subarray(4), { maxOutputLength: Math.max(1, most), finishFlush });
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new ItemError("too-large", "extract", "embedded objects unpack to more than is held", { cause });
    throw new ItemError("malformed", "extract", "an embedded object is broken", { cause });
  }
}

/** As a storage below another, so that a document which fills it is taken whole. */
function readObject(bytes: Buffer): Leftovers {
  if (!isCompound(bytes)) {
    const file: HeldFile = { name: "object-1.bin", bytes, concealment: "attached-file" };
    return { asides: [], files: [file], problems: [], concealments: [] };
  }
  const { streams, unused } = readCompound(bytes);
  return readLeftovers({ streams: streams.map((one) => ({ ...one, path: ["object", ...one.path] })), unused }, [], []);
}
