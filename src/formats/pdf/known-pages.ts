/**
 * What was learnt of a document by reading its pages once, so that they need not be loaded again: known by the very bytes that were
 * read, and forgotten with them.
 */
import type { PageReading } from "./extract.js";

/** Bytes of readings that are kept of one document, some two hundred pages. */
const MOST_BYTES = 24 * 1024 * 1024;

const known = new WeakMap<Uint8Array, KnownPages>();

/** What is known of the document of these bytes. */
export function knownPages(bytes: Uint8Array): KnownPages {
  const pages = known.get(bytes) ?? new KnownPages();
  known.set(bytes, pages);
  return pages;
}

export class KnownPages {
  readonly #plain = new Set<number>();
  readonly #readings = new Map<number, PageReading>();
  #left = MOST_BYTES;

  /** Notes that a page is nothing but text that was read, with nothing to be flattened: without edits it stays as it is. */
  notePlain(page: number): void {
    this.#plain.add(page);
  }

  isPlain(page: number): boolean {
    return this.#plain.has(page);
  }

  /** Keeps the reading of a page of a finished document for whoever reads it next, while there is room. */
  keep(page: number, reading: PageReading): void {
    const { unicode, generated, repeated, unsure, boxes } = reading.glyphs;
    const size = [unicode, generated, repeated, unsure, boxes].reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (size > this.#left) return;
    this.#left -= size;
    this.#readings.set(page, reading);
  }

  /** Hands a kept reading over, once. */
  take(page: number): PageReading | undefined {
    const reading = this.#readings.get(page);
    this.#readings.delete(page);
    return reading;
  }
}
