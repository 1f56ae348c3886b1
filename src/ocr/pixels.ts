/**
 * Room for pixels. Large pictures lie outside the C library's heap: what it was given back it keeps, in each thread by itself, and
 * the more of it the larger the pieces were that it has seen, so that a run would hold several times the pictures it has at hand.
 */
import { takeRoom } from "../core/spare-memory.js";

/** Bytes of a page of memory that is mapped by itself, and of room from which on it is. */
const PAGE = 65_536;
const LARGE = 1024 * 1024;

/** So many bytes of 0. */
export function newPixels(length: number): Uint8Array<ArrayBuffer> {
  if (length < LARGE) return new Uint8Array(length);
  takeRoom(length);
  const pages = Math.ceil(length / PAGE);
  return new Uint8Array(new WebAssembly.Memory({ initial: pages, maximum: pages, shared: false }).buffer, 0, length);
}
