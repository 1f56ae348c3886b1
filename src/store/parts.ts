/** Parts of items as a store keeps them: each on pages of its own, with values of its own, so that they can be taken over as they lie. */
import type { FindingType } from "../core/finding-type.js";
import { bytesOf, numberOf, type Engine, type NewRow, type Row } from "./engine.js";
import type { DraftSums } from "./item-draft.js";
import type { PageReader } from "./pages.js";
import type { Sealer } from "./sealer.js";
import { FindingSums } from "./finding-sums.js";
import { lineReader, textReader } from "./stored-line.js";
import {
  StoreError,
  type ListedItem,
  type PartFindings,
  type PartRecall,
  type ScanStart,
  type StoredRecord,
} from "./store.js";

/** Parts of one item that are looked at together. */
const AT_ONCE = 256;
/** Records handed on at once. */
const RECORDS_AT_ONCE = 128;

/** Where the rows of a part stand. */
export interface PartPlace {
  readonly examination: number;
  readonly page: number;
  readonly pages: number;
  readonly firstValue: number;
  readonly valueRows: number;
}

export interface SealedPart {
  readonly stamp: string;
  readonly told: string;
  readonly totals: DraftSums;
}

/** Holds no more than where it is: a table may have thousands. */
export class KnownPart implements PartRecall {
  constructor(
    private readonly memory: PartMemory,
    private readonly listed: ListedItem,
    private readonly index: number,
    readonly place: PartPlace,
  ) {}

  async told(): Promise<string> {
    return (await this.load()).told;
  }

  load(): Promise<SealedPart> {
    return this.memory.load(this.place.examination, this.index);
  }

  async *records(mask?: string): AsyncGenerator<readonly StoredRecord[]> {
    const read = lineReader({ place: this.listed, isSamePlace: true, mask });
    const { totals } = await this.load();
    for await (const lines of this.#lines(totals.records))
      for (let at = 0; at < lines.length; at += RECORDS_AT_ONCE) yield lines.slice(at, at + RECORDS_AT_ONCE).map(read);
  }

  async findings(mask?: string): Promise<PartFindings | undefined> {
    const { totals } = await this.load();
    const sums = new FindingSums();
    const byType: Partial<Record<FindingType, number>> = {};
    for (const sum of totals.sums) {
      sums.addSum(sum);
      byType[sum.type] = (byType[sum.type] ?? 0) + sum.findings;
    }
    const { findings, sensitive, excluded } = sums;
    // What holds other items has their records as well.
    if (findings !== totals.records) return undefined;
    return { findings, sensitive, excluded, byType, texts: this.#texts(findings, mask) };
  }

  async *#texts(count: number, mask: string | undefined): AsyncGenerator<readonly string[]> {
    const read = textReader({ place: this.listed, mask });
    for await (const lines of this.#lines(count)) yield lines.map((line) => textOf(read(line)));
  }

  #lines(count: number): AsyncIterable<readonly string[]> {
    return this.memory.pages.read(this.place.page, 0, count);
  }
}

function textOf(text: string | undefined): string {
  if (text === undefined) throw new TypeError("a line of the store is no finding in its item");
  return text;
}

export function toPartRow(place: PartPlace, index: number, part: SealedPart, sealer: Sealer): NewRow {
  const { examination, page, pages, firstValue, valueRows } = place;
  return [examination, index, page, pages, firstValue, valueRows, sealer.seal(JSON.stringify(part))];
}

export class PartMemory {
  constructor(
    private readonly engine: Engine,
    private readonly sealer: Sealer,
    readonly pages: PageReader,
    private readonly digest: ScanStart["digest"],
  ) {}

  /** Of the item as it was examined last with the same settings. */
  async recall(item: ListedItem, stamps: readonly (string | undefined)[]): Promise<readonly (KnownPart | undefined)[]> {
    const examination = await this.#lastOf(item);
    const found: (KnownPart | undefined)[] = stamps.map(() => undefined);
    for (let from = 0; examination !== undefined && from < stamps.length; from += AT_ONCE) {
      const rows = await this.engine.all(
        "SELECT * FROM examination_part WHERE examination = ? AND ordinal >= ? AND ordinal < ?",
        [examination, from, Math.min(from + AT_ONCE, stamps.length)],
      );
      for (const row of rows) {
        const index = numberOf(row, "ordinal");
        const { stamp } = this.#open(row);
        if (stamp === stamps[index]) found[index] = new KnownPart(this, item, index, placeOf(row));
      }
    }
    return found;
  }

  async load(examination: number, index: number): Promise<SealedPart> {
    const [row] = await this.engine.all("SELECT * FROM examination_part WHERE examination = ? AND ordinal = ?", [
      examination,
      index,
    ]);
    if (!row) throw new StoreError(`a part of an examination is missing in the store ${this.engine.name}`);
    return this.#open(row);
  }

  #open(row: Row): SealedPart {
    return JSON.parse(this.sealer.open(bytesOf(row, "sealed"))) as SealedPart;
  }

  async #lastOf({ place, ref, key }: ListedItem): Promise<number | undefined> {
    const [row] = await this.engine.all(
      `SELECT e.id AS examination FROM place p JOIN revision r ON r.place = p.id JOIN examination e ON e.id = r.examination
      WHERE p.path = ? AND p.source = ? AND e.key = ? AND r.settings = ? AND e.reach = ? ORDER BY r.id DESC LIMIT 1`,
      [place, ref.source, key, this.digest.all, this.digest.reach],
    );
    return row && numberOf(row, "examination");
  }
}

const placeOf = (row: Row): PartPlace => ({
  examination: numberOf(row, "examination"),
  page: numberOf(row, "page"),
  pages: numberOf(row, "pages"),
  firstValue: numberOf(row, "first_value"),
  valueRows: numberOf(row, "value_rows"),
});
