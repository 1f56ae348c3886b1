/** Keeps the reading of files to so many bytes a second, so that others who read the same share or disk come through. */

export interface PaceClock {
  /** Milliseconds, from whenever. */
  now(): number;
  /** Resolves after so many milliseconds, and at once when `signal` aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

const SYSTEM: PaceClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener("abort", wake);
    }),
};

export class Pace {
  /** When all that was taken is paid for. */
  #paidAt: number;

  /** `rate`: bytes a second. Nothing is waited for once `signal` has aborted. */
  constructor(
    private readonly rate: number,
    private readonly signal: AbortSignal,
    private readonly clock: PaceClock = SYSTEM,
  ) {
    this.#paidAt = clock.now();
  }

  /** Waits until what was read before has had its time; what is read now, however much, is waited for the next time. */
  async take(bytes: number): Promise<void> {
    if (bytes === 0) return;
    const due = this.#paidAt;
    // A pause in the reading is not made up for by reading faster.
    this.#paidAt = Math.max(due, this.clock.now()) + (bytes / this.rate) * 1000;
    const wait = due - this.clock.now();
    if (wait > 0 && !this.signal.aborted) await this.clock.sleep(wait, this.signal);
  }
}
