/** Groups small items, so that a thread is asked once for many of them. */
import type { Enumerated } from "../sources/source.js";

/** Items in a batch, and bytes, beyond which it is closed. */
const MAX_ITEMS = 32;
const MAX_BYTES = 512 * 1024;

/** Batches in order; a large item, or one whose size is not known, stands alone. */
export async function* batchItems(items: AsyncIterable<Enumerated>): AsyncGenerator<readonly Enumerated[]> {
  let batch: Enumerated[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = item.kind === "item" ? item.bytes : 0;
    if (batch.length > 0 && (batch.length >= MAX_ITEMS || bytes + size > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
