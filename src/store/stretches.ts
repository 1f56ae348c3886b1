/**
 * Stretches of a listing: files that follow one another in one folder. A scan keeps the hash of each beside the numbers of
 * its items, so that the next one knows a folder that is as it was without reading a row for each of its files.
 */
import { createHash } from "node:crypto";
import { folderOf } from "./batch.js";
import { numberOf, textOf, type Engine, type NewRow } from "./engine.js";
import type { ListedItem } from "./store.js";

/** Long ones are cut before names of which one in so many comes: where they are cut does not move with what is new before. */
const ONE_IN = 64;
/** Characters at the end of a name by which it is cut. */
const TOLD_BY = 12;
/** Those that no name cuts are cut here. */
const LONGEST = 1_024;
/** Stretches that are read at once. */
const AT_ONCE = 256;
/** So many may have changed before those behind are looked for by their items. */
const LOOK_AHEAD = 64;

/** Where stretches of a listing end, told item by item. */
export class StretchEdges {
  #folder: string | undefined;
  #length = 0;

  /** Whether a stretch begins with the item. */
  isFirst(item: Pick<ListedItem, "place">): boolean {
    const isSame = this.#folder !== undefined && liesIn(item.place, this.#folder);
    const isFirst = !isSame || this.#length === LONGEST || cutsBefore(item.place);
    if (!isSame) this.#folder = folderOf(item);
    this.#length = isFirst ? 1 : this.#length + 1;
    return isFirst;
  }

  /** What is no file comes between: it stands alone, and the next item begins a stretch. */
  cut(): true {
    this.#folder = undefined;
    return true;
  }
}

/** As `folderOf` tells it, without a text made for every item. */
function liesIn(place: string, folder: string): boolean {
  const end = Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\"));
  return end === (folder === "/" ? 0 : folder.length) && place.startsWith(folder);
}

function cutsBefore(place: string): boolean {
  let hash = 0;
  for (let i = Math.max(0, place.length - TOLD_BY); i < place.length; i++)
    hash = (hash * 31 + place.charCodeAt(i)) % 65_521;
  return hash % ONE_IN === 0;
}

/** Items in order, a list for each stretch. */
export function splitStretches(items: readonly ListedItem[]): readonly (readonly ListedItem[])[] {
  const edges = new StretchEdges();
  const stretches: ListedItem[][] = [];
  for (const item of items)
    if (edges.isFirst(item)) stretches.push([item]);
    else stretches.at(-1)?.push(item);
  return stretches;
}

/** Equal when names, keys and stamps of all items are; undefined when one has no stamp, for it may change unseen. */
export function hashStretch(items: readonly ListedItem[]): string | undefined {
  let text = "";
  // No path has a zero.
  for (const { place, ref, key, stamp } of items) {
    if (stamp === undefined) return undefined;
    text += `${place}\0${ref.source}\0${key}\0${stamp}\0`;
  }
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** A stretch of a scan that holds no item with problems. */
export interface Stretch {
  /** Number of its first item. */
  readonly first: number;
  readonly items: number;
  readonly digest: string;
  /** Of all its items. */
  readonly findings: number;
  readonly sensitive: number;
}

/** Makes the stretches of a scan as its items come. */
export class StretchWriter {
  readonly #edges = new StretchEdges();
  #items: ListedItem[] = [];
  #first = 0;
  #isWhole = true;
  #findings = 0;
  #sensitive = 0;
  #rows: NewRow[] = [];

  constructor(private readonly scan: number) {}

  /** `isSame`: whether the item may be carried over when it has not changed. */
  add(item: ListedItem, ordinal: number, sums: { findings: number; sensitive: number; isSame: boolean }): void {
    if (this.#edges.isFirst(item)) this.#end();
    if (this.#items.length === 0) this.#first = ordinal;
    this.#items.push(item);
    this.#isWhole &&= sums.isSame;
    this.#findings += sums.findings;
    this.#sensitive += sums.sensitive;
  }

  /** A stretch of the scan before, as it is, from this number on. */
  addWhole({ items, digest, findings, sensitive }: Stretch, first: number): void {
    this.#end();
    this.#edges.cut();
    this.#rows.push([this.scan, first, items, digest, findings, sensitive]);
  }

  /** Rows since the last time; of the stretch at hand only at the end. */
  take(isEnd: boolean): readonly NewRow[] {
    if (isEnd) this.#end();
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #end(): void {
    const digest = this.#isWhole && this.#items.length > 0 ? hashStretch(this.#items) : undefined;
    if (digest !== undefined)
      this.#rows.push([this.scan, this.#first, this.#items.length, digest, this.#findings, this.#sensitive]);
    this.#items = [];
    this.#isWhole = true;
    this.#findings = 0;
    this.#sensitive = 0;
  }
}

/** Reads the stretches of the scan before beside a listing. */
export class StretchReader {
  #ahead: readonly Stretch[] = [];
  #at = 0;
  /** Number from which they are read on; below 0 at the end. */
  #next = 0;

  constructor(
    private readonly engine: Engine,
    private readonly scan: number,
  ) {}

  /** The stretch of this hash, when it is one of the next. */
  async meet(digest: string): Promise<Stretch | undefined> {
    if (this.#at === this.#ahead.length) await this.#readOn();
    const most = Math.min(this.#at + LOOK_AHEAD, this.#ahead.length);
    for (let at = this.#at; at < most; at++) {
      const stretch = this.#ahead[at];
      if (stretch?.digest !== digest) continue;
      this.#at = at + 1;
      return stretch;
    }
    return undefined;
  }

  /** The item of this number was met by itself: the stretches behind it are the next. */
  goOnBehind(ordinal: number): void {
    const isAhead = this.#at === 0 || (this.#ahead[this.#at - 1]?.first ?? 0) <= ordinal;
    const at = isAhead ? this.#ahead.findIndex(({ first }, i) => i >= this.#at && first > ordinal) : -1;
    if (at >= 0) {
      this.#at = at;
      return;
    }
    this.#ahead = [];
    this.#at = 0;
    this.#next = ordinal + 1;
  }

  async #readOn(): Promise<void> {
    if (this.#next < 0) return;
    const rows = await this.engine.all(
      "SELECT first, items, digest, findings, sensitive FROM scan_stretch WHERE scan = ? AND first >= ? ORDER BY first LIMIT ?",
      [this.scan, this.#next, AT_ONCE],
    );
    this.#ahead = rows.map((row) => ({
      ...{ first: numberOf(row, "first"), items: numberOf(row, "items"), digest: textOf(row, "digest") },
      ...{ findings: numberOf(row, "findings"), sensitive: numberOf(row, "sensitive") },
    }));
    this.#at = 0;
    const last = this.#ahead.at(-1);
    this.#next = last ? last.first + last.items : -1;
  }
}
