/** Puts what comes of many items at once into the order of the run. Only the first unfinished item is written through. */
import type { ItemOutput } from "./scan-item.js";

interface Parcel {
  readonly output: readonly ItemOutput[];
  readonly taken: () => void;
}

/** One item's place in the output. */
export class Slot {
  readonly parcels: Parcel[] = [];
  isClosed = false;

  constructor(private readonly changed: (records: number) => void) {}

  add(output: readonly ItemOutput[], taken: () => void = () => undefined): void {
    this.parcels.push({ output, taken });
    this.changed(output.length);
  }

  close(): void {
    this.isClosed = true;
    this.changed(0);
  }
}

export class OrderedOutput {
  readonly #slots: Slot[] = [];
  #held = 0;
  #isComplete = false;
  #wake: () => void = () => undefined;

  constructor(private readonly write: (output: readonly ItemOutput[]) => Promise<void>) {}

  /** Records that wait for an earlier item to end. */
  get held(): number {
    return this.#held;
  }

  /** The next place in the order. */
  open(): Slot {
    const slot = new Slot((records) => {
      this.#held += records;
      this.#wake();
    });
    this.#slots.push(slot);
    return slot;
  }

  /** No place will be opened any more. */
  complete(): void {
    this.#isComplete = true;
    this.#wake();
  }

  /** Writes until all places are closed and none will follow. */
  async drain(): Promise<void> {
    for (;;) {
      const slot = this.#slots[0];
      const parcel = slot?.parcels.shift();
      if (parcel) {
        await this.write(parcel.output);
        this.#held -= parcel.output.length;
        parcel.taken();
      } else if (slot?.isClosed) this.#slots.shift();
      else if (!slot && this.#isComplete) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
