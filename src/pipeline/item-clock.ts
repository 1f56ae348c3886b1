/** The time limit of the items of a job: runs for one item at a time and stands still while its worker has to wait. */

interface Sized {
  /** Bytes. */
  readonly bytes: number;
}

const MIB = 1024 ** 2;
/** Several times what a MiB takes on a machine that is not busy. */
const SECONDS_FOR_MIB = 5;

export class ItemClock {
  #timer: NodeJS.Timeout | undefined;
  #leftMs = 0;
  #since = 0;
  #isOver = false;

  /** `seconds` for each item, and five more for each MiB of it; `onOver` is called once. */
  constructor(
    private readonly items: readonly Sized[],
    private readonly seconds: number,
    private readonly onOver: () => void,
  ) {}

  /** Whether an item has had its time. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Begins the time of the item of that index; beyond the last item nothing runs. */
  start(index: number): void {
    this.stop();
    const item = this.items[index];
    if (!item) return;
    this.#leftMs = (this.seconds + (SECONDS_FOR_MIB * item.bytes) / MIB) * 1000;
    this.resume();
  }

  pause(): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#leftMs -= performance.now() - this.#since;
  }

  resume(): void {
    if (this.#timer || this.#leftMs <= 0) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.onOver();
    }, this.#leftMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#leftMs = 0;
  }
}
