/**
 * Files that are one packed item without a name: bzip2, xz, Zstandard. Each kind brings what unpacks it; copies are gzip
 * files, because no writer of the other kinds is at hand.
 */
import { ItemError, type Problem } from "../../core/problem.js";
import type { Content, ExtractContext, Extracted, FormatHandler, Residue } from "../format.js";
import { gzip, KEY, packGzip } from "../gzip.js";
import type { UnpackedChunk } from "./bzip2.js";
import { memoryContent, streamedContent, UnpackedMeter } from "./content.js";
import { deepResidue } from "./residue.js";

/** Beyond it what a file unpacks to is not proved clean in memory. */
const MOST_BYTES = 1024 * 1024 * 1024;

export interface PackedKind {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  /** The first bytes, which prove the kind. */
  readonly signatures: readonly (readonly number[])[];
  /** Throws `ItemError` for what is broken, after what comes before it. */
  unpack(content: Content): AsyncIterable<UnpackedChunk>;
}

/** Unpacks as a stream and remembers how it ended. */
class Unpacking {
  problem: Problem | undefined;
  isFinished = false;
  readonly #meter: UnpackedMeter;

  constructor(
    private readonly kind: PackedKind,
    private readonly content: Content,
    context: ExtractContext,
  ) {
    this.#meter = new UnpackedMeter(context.budget);
  }

  /** What can be unpacked; where the data breaks off it ends, and the problem says so. Throws for limits. */
  async *chunks(): AsyncIterable<Uint8Array> {
    let unpacked = 0;
    try {
      for await (const { bytes, packed } of this.kind.unpack(this.content)) {
        unpacked += bytes.length;
        this.#meter.reach(unpacked, packed);
        yield bytes;
      }
    } catch (error) {
      if (!isBroken(error)) throw error;
      this.problem = { code: error.code, stage: "extract", detail: `${error.message}; what comes before was read` };
    }
    this.isFinished = true;
  }
}

async function* extractPacked(kind: PackedKind, content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  context.budget.takeEntry();
  const unpacking = new Unpacking(kind, content, context);
  // Its size is not known before it is unpacked.
  const child = streamedContent(content.size, () => unpacking.chunks());
  yield { kind: "child", child: { name: KEY, key: KEY, content: child } };
  if (!unpacking.isFinished && !unpacking.problem) {
    for await (const chunk of unpacking.chunks()) if (chunk.length > 0) context.signal.throwIfAborted();
  }
  if (unpacking.problem) yield { kind: "problem", problem: unpacking.problem };
}

/** Copies are gzip files and proved as such; what others release in this kind is unpacked as it is to be read. */
async function* packedResidue(kind: PackedKind, bytes: Uint8Array): AsyncIterable<Residue> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of kind.unpack(memoryContent(bytes))) {
      length += chunk.bytes.length;
      if (length > MOST_BYTES) throw new ItemError("too-large", "verify", "it unpacks to more than is held in memory");
      parts.push(chunk.bytes);
    }
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
  yield* deepResidue(new Uint8Array(Buffer.concat(parts, length)));
}

/** Whether the packed data is at fault, of which the rest may be read. */
const isBroken = (error: unknown): error is ItemError =>
  error instanceof ItemError && /^(?:malformed|truncated|unsupported-part)$/.test(error.code);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length > signature.length && signature.every((byte, i) => bytes[i] === byte);

/** The handler of a kind of packed file. */
export const packedStream = (kind: PackedKind): FormatHandler => ({
  id: kind.id,
  title: kind.title,
  extensions: kind.extensions,
  textBased: false,
  surfaces: ["packed content"],
  proof: "of the gzip copy: zlib; tests: gzip",
  convertsTo: gzip,
  sniff: ({ bytes }) => (kind.signatures.some((signature) => startsWith(bytes, signature)) ? 3 : 0),
  extract: (content, context) => extractPacked(kind, content, context),
  redact: (_content, _edits, children, context) => {
    context.noteLoss?.("the copy is packed as a gzip file");
    return Promise.resolve(packGzip(children));
  },
  residue: (bytes) => packedResidue(kind, bytes),
});
