/** Bzip2 files: one packed item. */
import { unpackBzip2 } from "./archive/bzip2.js";
import { packedStream } from "./archive/packed-stream.js";

export const bzip2 = packedStream({
  id: "bzip2",
  title: "Bzip2 file",
  extensions: ["bz2", "tbz2", "tbz"],
  signatures: Array.from({ length: 9 }, (_, level) => [0x42, 0x5a, 0x68, 0x31 + level, 0x31, 0x41, 0x59, 0x26]),
  async *unpack(content) {
    yield* unpackBzip2(await content.bytes());
  },
});
