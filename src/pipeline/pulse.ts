/**
 * The sign that a thread gets on with its item: a number in memory that it shares with the thread that keeps the time, so
 * that it is seen at once, whatever messages wait.
 */

/** Plain data: goes with a job or task to its thread. */
export type Pulse = Int32Array<SharedArrayBuffer>;

export const newPulse = (): Pulse => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Says that the item got on. */
export function beat(pulse: Pulse): void {
  Atomics.add(pulse, 0, 1);
}

/** Beats so far; the number itself means nothing, only that it has changed. */
export const beatsOf = (pulse: Pulse): number => Atomics.load(pulse, 0);
