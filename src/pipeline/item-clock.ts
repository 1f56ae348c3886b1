/**
 * The time limit of the items of a job: how long one item may go without getting on. Runs for one item at a time and
 * stands still while its worker has to wait.
 */
import { beatsOf, type Pulse } from "./pulse.js";

interface Sized {
  /** Bytes. */
  readonly bytes: number;
}

const MIB = 1024 ** 2;
/** Several times what a MiB takes on a machine that is not busy. */
const SECONDS_FOR_MIB = 5;
/** The limit runs in parts: an item that has got on within a part begins anew, and none has more than one part too many. */
const PARTS = 4;

export class ItemClock {
  #timer: NodeJS.Timeout | undefined;
  #partMs = 0;
  /** Parts that are still to come, the one that runs included; 0 when no item has its time. */
  #parts = 0;
  /** Of the part that runs. */
  #leftMs = 0;
  #since = 0;
  #beats = 0;
  #isOver = false;

  /**
   * `seconds` for each item, and five more for each MiB of it, since it began or `pulse` last changed; `onOver` is called
   * once.
   */
  constructor(
    private readonly items: readonly Sized[],
    private readonly seconds: number,
    private readonly pulse: Pulse,
    private readonly onOver: () => void,
  ) {}

  /** Whether an item has had its time. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** What the item that is over did not do, for its problem. */
  get detail(): string {
    return `got no further in ${this.seconds} s and 5 s for each MiB`;
  }

  /** Begins the time of the item of that index; beyond the last item nothing runs. */
  start(index: number): void {
    this.stop();
    const item = this.items[index];
    if (!item) return;
    this.#partMs = ((this.seconds + (SECONDS_FOR_MIB * item.bytes) / MIB) * 1000) / PARTS;
    this.#beginAnew();
    this.resume();
  }

  pause(): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#leftMs -= performance.now() - this.#since;
  }

  resume(): void {
    if (this.#timer || this.#parts === 0) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#endPart(), Math.max(0, this.#leftMs));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#parts = 0;
  }

  #beginAnew(): void {
    this.#beats = beatsOf(this.pulse);
    this.#parts = PARTS;
    this.#leftMs = this.#partMs;
  }

  #endPart(): void {
    this.#timer = undefined;
    if (beatsOf(this.pulse) !== this.#beats) this.#beginAnew();
    else if (this.#parts > 1) {
      this.#parts--;
      this.#leftMs = this.#partMs;
    } else {
      this.#parts = 0;
      this.#isOver = true;
      this.onOver();
    }
    this.resume();
  }
}
