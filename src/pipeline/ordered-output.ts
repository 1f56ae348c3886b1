/** Puts what comes of many items at once into the order of the run. Only the first unfinished item is written through. */
import { weigh, type ThreadOutput } from "./finding-lines.js";
import type { UnchangedRun } from "./recall-items.js";
import type { Origin } from "./scan-memory.js";

/** Records that may wait for an earlier item while their threads go on; beyond it they wait, too. */
const ROOM = 16_000;

interface Parcel {
  readonly output: readonly ThreadOutput[];
  /** Records that it stands for. An item that is not even told counts as one: it takes room, too. */
  readonly weight: number;
  readonly taken: () => void;
  /** Set for what is read only when it can be written. */
  readonly read?: () => AsyncIterable<readonly ThreadOutput[]>;
}

/** One item's place in the output. */
export class Slot {
  readonly parcels: Parcel[] = [];
  isClosed = false;

  constructor(
    private readonly changed: (records: number) => void,
    private readonly hasRoom: () => boolean,
    /** Of all that comes of it; undefined for what is no file. */
    readonly origin: Origin | UnchangedRun | undefined,
  ) {}

  /** `taken` is called once the thread may send more: at once while there is room, else when the output is written. */
  add(output: readonly ThreadOutput[], taken: () => void = () => undefined): void {
    const isTaken = this.hasRoom();
    const weight = Math.max(1, weigh(output), itemsOf(this.origin));
    this.parcels.push({ output, weight, taken: isTaken ? () => undefined : taken });
    this.changed(weight);
    if (isTaken) taken();
  }

  /** Output that is there already and too much to be held. */
  addLater(read: () => AsyncIterable<readonly ThreadOutput[]>): void {
    this.parcels.push({ output: [], weight: 1, taken: () => undefined, read });
    this.changed(1);
  }

  close(): void {
    this.isClosed = true;
    this.changed(0);
  }
}

const itemsOf = (origin: Slot["origin"]): number => (origin && "kind" in origin ? origin.items : 1);

export class OrderedOutput {
  readonly #slots: Slot[] = [];
  #held = 0;
  #isComplete = false;
  #wake: () => void = () => undefined;

  constructor(
    private readonly write: (output: readonly ThreadOutput[], origin: Slot["origin"]) => Promise<void>,
    /** Told whenever less is held. */
    private readonly written: () => void = () => undefined,
  ) {}

  /** Records that wait for an earlier item to end. */
  get held(): number {
    return this.#held;
  }

  /** The next place in the order. */
  open(origin?: Slot["origin"]): Slot {
    const slot = new Slot(
      (records) => {
        this.#held += records;
        this.#wake();
      },
      () => this.#held < ROOM,
      origin,
    );
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
        await this.write(parcel.output, slot?.origin);
        for await (const output of parcel.read?.() ?? []) await this.write(output, slot?.origin);
        this.#held -= parcel.weight;
        parcel.taken();
        this.written();
      } else if (slot?.isClosed) this.#slots.shift();
      else if (!slot && this.#isComplete) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
