/** The pages of a store: lines of records one after the other, sealed by the page. */
import { bytesOf, numberOf, type Engine, type NewRow } from "./engine.js";
import type { Sealer } from "./sealer.js";
import { StoreError } from "./store.js";

/** Units of text in a page, beyond which it is closed. */
export const PAGE_SIZE = 64 * 1024;
/** Pages kept open for reading. */
const KEPT = 96;

/** Gathers lines into pages. A line's place is known at once, its page is there once it is taken. */
export class PageWriter {
  #lines: string[] = [];
  #count = 0;
  #size = 0;
  #sealed: NewRow[] = [];

  constructor(
    private readonly sealer: Sealer,
    /** The page that the next line falls into. */
    private page: number,
  ) {}

  get place(): { readonly page: number; readonly line: number } {
    return { page: this.page, line: this.#count };
  }

  /** A line; or `count` lines, parted by line feeds. */
  add(lines: string, count = 1): void {
    this.#lines.push(lines);
    this.#count += count;
    this.#size += lines.length;
    if (this.#size >= PAGE_SIZE) this.#closePage();
  }

  /** Whole pages, as `seal` makes them. */
  addSealed(pages: readonly Uint8Array[]): void {
    this.break();
    for (const sealed of pages) this.#sealed.push([this.page++, sealed]);
  }

  /** What comes next stands on a page of its own. */
  break(): void {
    if (this.#lines.length > 0) this.#closePage();
  }

  /** Leaves out numbers of pages that are filled in another way. To be called between pages. */
  skip(pages: number): void {
    this.page += pages;
  }

  /** The rows of all pages that were begun since the last time. */
  take(): readonly NewRow[] {
    this.break();
    const rows = this.#sealed;
    this.#sealed = [];
    return rows;
  }

  #closePage(): void {
    this.#sealed.push([this.page++, this.sealer.seal(this.#lines.join("\n"))]);
    this.#lines = [];
    this.#count = 0;
    this.#size = 0;
  }
}

/** Reads lines, which mostly come in the order in which they were written. */
export class PageReader {
  /** By page, the last used last. */
  readonly #kept = new Map<number, readonly string[]>();

  constructor(
    private readonly engine: Engine,
    private readonly sealer: Sealer,
  ) {}

  /** Reads pages at once that will be asked for. */
  async prepare(pages: Iterable<number>): Promise<void> {
    const wanted = [...new Set(pages)].filter((page) => !this.#kept.has(page)).slice(0, KEPT);
    if (wanted.length === 0) return;
    const rows = await this.engine.all(`SELECT id, sealed FROM page WHERE ${this.engine.isAmong("id", "integer")}`, [
      wanted,
    ]);
    for (const row of rows) this.#keep(numberOf(row, "id"), this.sealer.open(bytesOf(row, "sealed")).split("\n"));
  }

  /** `count` lines from a place on, page by page. */
  async *read(page: number, line: number, count: number): AsyncGenerator<readonly string[]> {
    let left = count;
    for (let at = page, from = line; left > 0; at++, from = 0) {
      const lines = (await this.#page(at)).slice(from, from + left);
      left -= lines.length;
      yield lines;
    }
  }

  async #page(page: number): Promise<readonly string[]> {
    if (!this.#kept.has(page)) await this.prepare([page]);
    const lines = this.#kept.get(page);
    if (!lines) throw new StoreError(`a page of the store ${this.engine.name} is missing`);
    this.#keep(page, lines);
    return lines;
  }

  #keep(page: number, lines: readonly string[]): void {
    this.#kept.delete(page);
    this.#kept.set(page, lines);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
  }
}
