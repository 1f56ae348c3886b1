/**
 * What the threads of a run share out among themselves, in memory that they share: pictures that may be read at the same time,
 * threads that may be set to work.
 */

/** One number: slots that nobody holds. */
export type Slots = Int32Array<SharedArrayBuffer>;

/** Gives back what was taken; more than once is as once. */
export type GiveBack = () => void;

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

/** Slots as one thread takes them. What it holds is noted in memory that outlives it, so that others can give it back. */
export class SlotShare {
  #held = newSlots(0);

  constructor(private readonly slots: Slots) {}

  get free(): number {
    return freeSlots(this.slots);
  }

  /** Has what is taken from now on noted there. */
  noteIn(held: Slots): void {
    this.#held = held;
  }

  /** Takes a slot where there is one. */
  takeFree(): GiveBack | undefined {
    return takeFreeSlot(this.slots) ? this.#note() : undefined;
  }

  /** Takes a slot whether or not there is one. */
  takeOwn(): GiveBack {
    takeOwnSlot(this.slots);
    return this.#note();
  }

  #note(): GiveBack {
    const held = this.#held;
    giveSlot(held);
    let isHeld = true;
    return () => {
      if (isHeld && takeFreeSlot(held)) giveSlot(this.slots);
      isHeld = false;
    };
  }
}

/** Gives back what a thread holds that has ended. */
export const giveHeld = (slots: Slots, held: Slots): void =>
  void Atomics.add(slots, 0, Math.max(0, Atomics.exchange(held, 0, 0)));
