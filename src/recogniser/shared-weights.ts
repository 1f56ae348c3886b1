/**
 * Weights of the recogniser that all threads of a run hold together: they are the largest thing that a thread holds, and nobody
 * changes them. Whoever needs them first lays them out; the thread that makes the room need know nothing of them.
 */

/** Pages of 64 KiB: more than the weights take. What nobody writes to takes no memory. */
const PAGES = 640;

export type SharedWeights = WebAssembly.Memory;

export const newSharedWeights = (): SharedWeights => newMemory(PAGES);

export const newMemory = (pages: number): WebAssembly.Memory =>
  new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });

/** Numbers at the beginning of the memory: whether the weights lie in it, and how many threads have asked for a place of their own. */
const STATE = 0;
const ASKED = 1;
export const HEADER_BYTES = 8;

const EMPTY = 0;
const BEGUN = 1;
const READY = 2;
/** Another thread may have ended as it laid them out. */
const MOST_MS = 20_000;

/** Number of a place of the caller's own, once the weights lie in the memory; undefined where they cannot be had. */
export function takePlace(memory: SharedWeights, places: number, layOut: () => void): number | undefined {
  const header = new Int32Array(memory.buffer, 0, HEADER_BYTES / 4);
  const place = Atomics.add(header, ASKED, 1);
  if (place >= places) return undefined;
  if (Atomics.compareExchange(header, STATE, EMPTY, BEGUN) === EMPTY) {
    layOut();
    Atomics.store(header, STATE, READY);
    Atomics.notify(header, STATE);
  } else Atomics.wait(header, STATE, BEGUN, MOST_MS);
  return Atomics.load(header, STATE) === READY ? place : undefined;
}
