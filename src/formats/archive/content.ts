/** Contents of items that come out of containers: bytes in memory, or bytes that are unpacked as they are read. */
import { ItemError } from "../../core/problem.js";
import type { Budget, Content } from "../format.js";

/** What is read as one stretch of memory at most; the same for every container. */
const LARGEST_IN_MEMORY = 512 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** For what was examined under limits before and is read again. */
export const UNLIMITED: Budget = {
  depthLeft: 1,
  takeEntry: () => undefined,
  takeBytes: () => undefined,
  takeRepeated: () => undefined,
};

/** A content that lies in memory. */
export function memoryContent(bytes: Uint8Array): Content {
  return {
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        await Promise.resolve();
        yield bytes.subarray(at, at + CHUNK_BYTES);
      }
    },
  };
}

/** A content that is unpacked anew each time it is read. `size` is what the container says; what comes out counts. */
export function streamedContent(size: number, open: () => AsyncIterable<Uint8Array>): Content {
  return {
    size,
    chunks: open,
    bytes: () => collectBytes(open()),
  };
}

/** All chunks in one array. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LARGEST_IN_MEMORY) {
      throw new ItemError("too-large", "read", "the unpacked content is larger than is held in memory");
    }
  }
  return new Uint8Array(Buffer.concat(parts, length));
}

/** Passes on to a budget what is unpacked, once, however often a content is read. */
export class UnpackedMeter {
  #unpacked = 0;
  #packed = 0;

  constructor(private readonly budget: Budget) {}

  /** `unpacked` and `packed` bytes since the start of the content, this time. */
  reach(unpacked: number, packed: number): void {
    const moreUnpacked = Math.max(0, unpacked - this.#unpacked);
    const morePacked = Math.max(0, packed - this.#packed);
    this.#unpacked += moreUnpacked;
    this.#packed += morePacked;
    if (moreUnpacked > 0 || morePacked > 0) this.budget.takeBytes(moreUnpacked, morePacked);
  }
}
