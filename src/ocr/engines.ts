/**
 * The engines of one thread: one of its own, and more for as long as other threads of the run leave processors free, so that the
 * pages of one long scan are read side by side.
 */
import { holdsMuch } from "../core/spare-memory.js";
import { OcrEngine, type Layout } from "./engine.js";
import type { ReadLine } from "./lines.js";
import type { Grey } from "./grey.js";
import type { LineReader } from "./read-picture.js";
import { newSlots, SlotShare, type GiveBack } from "./slots.js";

/** Engines of one thread at most: each takes some 200 MB. */
const MOST = 3;
/** Milliseconds after which an engine that reads nothing is ended; the first one, which is wanted again more often, later. */
const IDLE = 2_000;
const OWN_IDLE = 8_000;

interface Seat {
  readonly engine: OcrEngine;
  /** While somebody uses it. */
  giveBack?: GiveBack | undefined;
  idle?: NodeJS.Timeout | undefined;
}

const isBusy = ({ giveBack }: Seat): boolean => giveBack !== undefined;

export class OcrEngines {
  readonly #own: Seat;
  #others: Seat[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly languages: readonly string[],
    private readonly gotOn: () => void = () => undefined,
    /** Of the run; without, one picture is read after the other. */
    private readonly slots = new SlotShare(newSlots(1)),
  ) {
    this.#own = this.#newSeat();
  }

  /** Pictures that are worth being handed in together. */
  get atOnce(): number {
    const others = this.#others.filter(isBusy).length;
    const own = isBusy(this.#own) ? 0 : -1;
    const room = holdsMuch() ? 0 : Math.max(0, this.slots.free + own);
    return 1 + Math.min(MOST - 1, others + room);
  }

  /** Has `work` done with an engine that nobody else uses meanwhile. */
  async use<T>(work: (reader: LineReader) => Promise<T>): Promise<T> {
    const seat = await this.#takeSeat();
    const { engine } = seat;
    try {
      return await work({ readLines: (picture: Grey, layout: Layout): Promise<readonly ReadLine[]> => engine.readLines(picture, layout) }); // prettier-ignore
    } finally {
      this.#leave(seat);
    }
  }

  /** Ends the threads of all engines. */
  async close(): Promise<void> {
    const others = this.#others;
    this.#others = [];
    for (const { idle } of [this.#own, ...others]) clearTimeout(idle);
    await Promise.all([this.#own, ...others].map(({ engine }) => engine.close()));
  }

  async #takeSeat(): Promise<Seat> {
    for (;;) {
      const seat = this.#freeSeat();
      if (seat) {
        clearTimeout(seat.idle);
        return seat;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #freeSeat(): Seat | undefined {
    if (!isBusy(this.#own)) {
      this.#own.giveBack = this.slots.takeOwn();
      return this.#own;
    }
    const free = this.#others.find((seat) => !isBusy(seat));
    if (!free && (this.#others.length >= MOST - 1 || holdsMuch())) return undefined;
    const giveBack = this.slots.takeFree();
    if (!giveBack) return undefined;
    const seat = free ?? this.#newSeat();
    if (!free) this.#others.push(seat);
    seat.giveBack = giveBack;
    return seat;
  }

  #leave(seat: Seat): void {
    seat.giveBack?.();
    seat.giveBack = undefined;
    seat.idle = setTimeout(() => this.#end(seat), seat === this.#own ? OWN_IDLE : IDLE);
    seat.idle.unref();
    this.#waiting.shift()?.();
  }

  #end(seat: Seat): void {
    this.#others = this.#others.filter((one) => one !== seat);
    void seat.engine.close();
  }

  #newSeat(): Seat {
    return { engine: new OcrEngine(this.languages, this.gotOn) };
  }
}
