/** Zstandard files (RFC 8878): one packed item. Several frames one after another are one. */
import type { Decompress } from "fzstd";
import { ItemError } from "../core/problem.js";
import type { UnpackedChunk } from "./archive/bzip2.js";
import { packedStream } from "./archive/packed-stream.js";
import type { Content } from "./format.js";

/** Small, so that a budget can stop what expands a thousandfold. */
const PACKED_CHUNK_BYTES = 16 * 1024;
const LARGEST_WINDOW = 256 * 1024 * 1024;

async function* unpackZstd(content: Content): AsyncIterable<UnpackedChunk> {
  let ready: Uint8Array[] = [];
  let packed = 0;
  const fzstd = await import("fzstd");
  const unpacker = new fzstd.Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  function* push(part: Uint8Array, isLast: boolean): Iterable<UnpackedChunk> {
    if (packed === 0) checkWindow(part);
    packed += part.length;
    const problem = tryPush(unpacker, part, isLast);
    for (const bytes of ready) yield { bytes, packed };
    ready = [];
    if (problem) throw problem;
  }
  for await (const chunk of content.chunks())
    for (let at = 0; at < chunk.length; at += PACKED_CHUNK_BYTES)
      yield* push(chunk.subarray(at, at + PACKED_CHUNK_BYTES), false);
  yield* push(new Uint8Array(), true);
}

/** What is unpacked is held as far back as the frame says that it is referred to. Throws `ItemError` when that is too far. */
function checkWindow(head: Uint8Array): void {
  const descriptor = head[4] ?? 0;
  const window = head[5] ?? 0;
  const hasWindow = (descriptor & 0x20) === 0;
  const base = 2 ** (10 + (window >> 3));
  const bytes = hasWindow ? base + (base / 8) * (window & 7) : statedSize(head, descriptor);
  if (bytes > LARGEST_WINDOW)
    throw new ItemError("too-large", "extract", "unpacking it needs more memory than is given to it");
}

function statedSize(head: Uint8Array, descriptor: number): number {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const width = 2 ** (descriptor >> 6);
  if (at + width > bytes.length) return 0;
  return width === 8 ? Number(bytes.readBigUInt64LE(at)) : bytes.readUIntLE(at, width);
}

function tryPush(unpacker: Decompress, part: Uint8Array, isLast: boolean): ItemError | undefined {
  try {
    unpacker.push(part, isLast);
    return undefined;
  } catch (cause) {
    const isCut = cause instanceof Error && cause.message === "unexpected EOF";
    const detail = isCut ? "the packed data ends before it should" : "the packed data is broken";
    return new ItemError(isCut ? "truncated" : "malformed", "extract", detail, { cause });
  }
}

export const zstd = packedStream({
  id: "zstd",
  title: "Zstandard file",
  extensions: ["zst", "tzst"],
  signatures: [[0x28, 0xb5, 0x2f, 0xfd]],
  unpack: unpackZstd,
});
