/** How many pictures the threads of a run may read at the same time, in memory that they share. */

/** One number: pictures that may still be begun. */
export type Slots = Int32Array<SharedArrayBuffer>;

export function newSlots(count: number): Slots {
  const slots = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  slots[0] = count;
  return slots;
}

export const freeSlots = (slots: Slots): number => Math.max(0, Atomics.load(slots, 0));

/** Takes a slot where there is one. */
export function takeFreeSlot(slots: Slots): boolean {
  for (let free = Atomics.load(slots, 0); free > 0; free = Atomics.load(slots, 0))
    if (Atomics.compareExchange(slots, 0, free, free - 1) === free) return true;
  return false;
}

/** Takes a slot whether or not there is one: every thread may read one picture. */
export const takeOwnSlot = (slots: Slots): void => void Atomics.sub(slots, 0, 1);

export const giveSlot = (slots: Slots): void => void Atomics.add(slots, 0, 1);
