/**
 * Which items of two scans are not the same, by the numbers of their revisions: many are read as one text, and each is held
 * as one bit. Hashes of stretches would not do: they tell that files are as they were, not that they were examined alike.
 */
import { optionalNumber, optionalText, type Engine } from "./engine.js";

/** Items of a scan that are read at once. */
const AT_ONCE = 10_000;
const COMMA = 44;
const ZERO = 48;

/** Revisions that one of two scans has and the other has not. */
export interface Differing {
  /** In the order of their numbers. */
  readonly before: readonly number[];
  /** In the order of the scan. */
  readonly after: readonly number[];
}

export async function findDiffering(engine: Engine, before: number, after: number): Promise<Differing> {
  const only = new NumberSet();
  for await (const list of readRevisions(engine, before)) forEachNumber(list, (revision) => only.add(revision));
  const added: number[] = [];
  for await (const list of readRevisions(engine, after))
    forEachNumber(list, (revision) => {
      if (!only.delete(revision)) added.push(revision);
    });
  return { before: only.list(), after: added };
}

/** Parted by commas, in the order of the scan. A row for each would take longer to hand over than to find. */
async function* readRevisions(engine: Engine, scan: number): AsyncGenerator<string> {
  const [end] = await engine.all("SELECT max(ordinal) AS last FROM scan_item WHERE scan = ?", [scan]);
  const last = (end && optionalNumber(end, "last")) ?? -1;
  for (let from = 0; from <= last; from += AT_ONCE) {
    const [row] = await engine.all(
      `SELECT string_agg(CAST(si.revision AS TEXT), ',') AS list FROM
      (SELECT revision FROM scan_item WHERE scan = ? AND ordinal >= ? AND ordinal < ? ORDER BY ordinal) si`,
      [scan, from, from + AT_ONCE],
    );
    yield (row && optionalText(row, "list")) ?? "";
  }
}

function forEachNumber(list: string, tell: (number: number) => void): void {
  let number = 0;
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i);
    if (code !== COMMA) {
      number = number * 10 + code - ZERO;
      continue;
    }
    tell(number);
    number = 0;
  }
  if (list.length > 0) tell(number);
}

/** Whole numbers from 0, a bit for each up to the greatest. */
class NumberSet {
  #bits = new Uint8Array(2 ** 16);

  add(number: number): void {
    const at = Math.floor(number / 8);
    if (at >= this.#bits.length) {
      const grown = new Uint8Array(2 * at);
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (number % 8));
  }

  /** Whether it was there. */
  delete(number: number): boolean {
    const at = Math.floor(number / 8);
    const bits = this.#bits[at] ?? 0;
    const bit = 1 << (number % 8);
    if ((bits & bit) === 0) return false;
    this.#bits[at] = bits & ~bit;
    return true;
  }

  list(): readonly number[] {
    const numbers: number[] = [];
    for (const [at, bits] of this.#bits.entries())
      for (let bit = 0; bits >> bit > 0; bit++) if ((bits >> bit) & 1) numbers.push(8 * at + bit);
    return numbers;
  }
}
