/**
 * Which pages of a document somebody has begun, in memory that the threads at work on it share. Each page is begun once: by
 * one of the threads that read ahead, or by the one that has the item when it comes to a page that nobody has begun.
 */

/** Plain data: goes to the threads that read ahead. */
export interface SharedClaims {
  /** One number a page, 1 where it is begun; before them where the item has got to, and where those ahead have. */
  readonly numbers: Int32Array<SharedArrayBuffer>;
  /** Every so many pages those ahead leave one to the thread that has the item; 0: none. */
  readonly leave: number;
}

const REACHED = 0;
const NEXT = 1;
const FIRST_PAGE = 2;
/** Pages by which those ahead may be ahead. */
const MOST_AHEAD = 256;
/** Milliseconds after which a thread that waits looks again. */
const LOOK_AGAIN = 100;

export const newClaims = (pageCount: number, leave: number): SharedClaims => ({
  numbers: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (FIRST_PAGE + pageCount))),
  leave,
});

export class PageClaims {
  readonly #numbers: SharedClaims["numbers"];
  readonly #leave: number;

  constructor({ numbers, leave }: SharedClaims) {
    this.#numbers = numbers;
    this.#leave = leave;
  }

  /** Says that the item has got to the page; whether nobody has begun it, so that it is the caller's. Pages from 1. */
  claim(page: number): boolean {
    Atomics.store(this.#numbers, REACHED, page);
    Atomics.notify(this.#numbers, REACHED);
    return this.#take(page);
  }

  /** The next page for a thread that reads ahead, once it may be begun; undefined where there is none. */
  claimAhead(): number | undefined {
    for (;;) {
      const page = Atomics.add(this.#numbers, NEXT, 1) + 1;
      if (page > this.#numbers.length - FIRST_PAGE) return undefined;
      if (this.#leave > 0 && page % this.#leave === 0) continue;
      this.#waitFor(page - MOST_AHEAD);
      if (this.#take(page)) return page;
    }
  }

  #take = (page: number): boolean => Atomics.compareExchange(this.#numbers, FIRST_PAGE + page - 1, 0, 1) === 0;

  #waitFor(page: number): void {
    for (let at = this.#reached(); at < page; at = this.#reached())
      Atomics.wait(this.#numbers, REACHED, at, LOOK_AGAIN);
  }

  #reached(): number {
    return Atomics.load(this.#numbers, REACHED);
  }
}
