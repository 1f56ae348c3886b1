/** Time, as the runner sees it: the only place of this folder that asks the system what time it is. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves at that time, and at once when `signal` aborts. May resolve early: whoever waits looks again. */
  sleepUntil(time: number, signal: AbortSignal): Promise<void>;
}

/** Waits go in parts, so that a clock that was set or a machine that slept is noticed. */
const PART_MS = 30_000;

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleepUntil: (time, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(PART_MS, Math.max(0, time - Date.now())));
      signal.addEventListener("abort", wake, { once: true });
    }),
};
