/** Groups small items, so that a thread is asked once for many of them. */
import type { Listed } from "./recall-items.js";

/** Items in a batch, and bytes, beyond which it is closed: about a second's work, so that threads end together. */
const MAX_ITEMS = 32;
const MAX_BYTES = 128 * 1024;
const RECORD_BYTES = 100;

/** Batches in order; a large item, or one whose size is not known, stands alone. */
export async function* batchItems<T extends Listed>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = weigh(item);
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

/** Bytes of an item; of what need not be examined, about as much as its records take. */
function weigh(item: Listed): number {
  if (item.kind === "item") return item.bytes;
  return item.kind === "recalled" ? (item.records?.length ?? 0) * RECORD_BYTES : 0;
}
