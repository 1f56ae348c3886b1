/**
 * Where pictures lie that a recognition engine reads: memory that its thread shares with the one that hands them in. A picture
 * is laid there once instead of being copied from hand to hand, and the memory is no part of the C library's, which keeps what
 * was given back: half of what a run held was room for pictures long read.
 */
import type { Grey } from "./grey.js";

/** Bytes of a page of such memory. */
const PAGE = 65_536;

/** A picture as a file of the plainest kind that the engine reads (PGM), in shared memory. */
export type LaidPicture = Uint8Array<SharedArrayBuffer>;

export class Desk {
  #room: SharedArrayBuffer | undefined;

  /** To be used until the next picture is laid there. */
  lay({ width, height, pixels }: Grey): LaidPicture {
    const header = Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1");
    const laid = new Uint8Array(this.#roomFor(header.length + pixels.length), 0, header.length + pixels.length);
    laid.set(header);
    laid.set(pixels, header.length);
    return laid;
  }

  #roomFor(bytes: number): SharedArrayBuffer {
    if (this.#room && this.#room.byteLength >= bytes) return this.#room;
    const pages = Math.ceil(bytes / PAGE);
    return (this.#room = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true }).buffer);
  }
}
