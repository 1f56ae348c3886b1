/**
 * Memory that a thread has done with and still holds: the engine of JavaScript frees what lies outside its own heap (pictures,
 * machines of other code) when it sweeps that heap, and that may be long after. Here it is asked to.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes that the whole process may hold before it is asked. */
const MUCH = 640 * 1024 * 1024;
/** Milliseconds between two sweeps at least: each takes a tenth of a second. */
const SELDOM = 10_000;
/** Bytes outside the heap that are worth a sweep by themselves. */
const WORTH = 64 * 1024 * 1024;

/** Whether the process holds so much that what can be had again is better given up. */
export const holdsMuch = (): boolean => process.memoryUsage.rss() > MUCH;

/** Milliseconds that a thread works at least: a new one takes a second until it is as fast. */
const LEAST_AGE = 30_000;
/** Bytes that the whole process may hold before a thread counts as worn. */
const TOO_MUCH = 800 * 1024 * 1024;

/**
 * Whether this thread had better give its place to a new one: what it took outside its heap (engines of other code, room between
 * what was freed) the process holds until the thread ends, used or not.
 */
export const isWorn = (): boolean => performance.now() > LEAST_AGE && process.memoryUsage.rss() > TOO_MUCH;

let collect: (() => void) | undefined;
let last = 0;
let taken = 0;

/** Frees what this thread has done with, at once. */
export function sweep(): void {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    const found: unknown = runInNewContext("gc");
    collect = typeof found === "function" ? () => void Reflect.apply(found, undefined, []) : () => undefined;
  }
  collect();
  last = performance.now();
  taken = 0;
}

/** To be called when an item is done: sweeps where the process holds much. */
export function sweepIfMuch(): void {
  if (performance.now() - last >= SELDOM && holdsMuch()) sweep();
}

/** To be called before room outside the heap is taken: sweeps where much was taken and the process holds much. */
export function takeRoom(bytes: number): void {
  taken += bytes;
  if (taken > WORTH && holdsMuch()) sweep();
}
