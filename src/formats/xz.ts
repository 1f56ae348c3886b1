/** XZ files: one packed item. Several streams one after another are one. */
import { Readable } from "node:stream";
import { ItemError } from "../core/problem.js";
import type { UnpackedChunk } from "./archive/bzip2.js";
import { packedStream } from "./archive/packed-stream.js";
import type { Content } from "./format.js";

/** Small, so that a budget can stop what expands a thousandfold. */
const PACKED_CHUNK_BYTES = 16 * 1024;
const TRUNCATED = /error code 8\b/;

async function* unpackXz(content: Content): AsyncIterable<UnpackedChunk> {
  const { default: xzDecompress } = await import("xz-decompress");
  let packed = 0;
  const source = Readable.from(
    (async function* () {
      for await (const chunk of content.chunks())
        for (let at = 0; at < chunk.length; at += PACKED_CHUNK_BYTES) {
          const part = chunk.subarray(at, at + PACKED_CHUNK_BYTES);
          packed += part.length;
          yield part;
        }
    })(),
    { objectMode: true, highWaterMark: 1 },
  );
  const reader = new xzDecompress.XzReadableStream(Readable.toWeb(source) as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield { bytes: value, packed };
    }
  } catch (error) {
    if (error instanceof ItemError) throw error;
    const isCut = error instanceof Error && TRUNCATED.test(error.message);
    const detail = isCut ? "the packed data ends before it should" : "the packed data is broken";
    throw new ItemError(isCut ? "truncated" : "malformed", "extract", detail, { cause: error });
  } finally {
    source.destroy();
  }
}

export const xz = packedStream({
  id: "xz",
  title: "XZ file",
  extensions: ["xz", "txz"],
  signatures: [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  unpack: unpackXz,
});
