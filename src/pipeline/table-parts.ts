/**
 * The parts of a table, read by several threads, made one item again: one record, what each column holds judged from all
 * its cells.
 */
import type { Finding, ItemRecord } from "../core/finding.js";
import type { TableLocator } from "../sources/source.js";
import { addSums, signOfRows, stampOf } from "../tables/table-stamp.js";
import type { Table, TablePart } from "../tables/table.js";
import { addCounts, type ColumnCount } from "./column-tally.js";
import { judgeColumns, type RowsRead } from "./column-verdicts.js";
import type { FindingLines } from "./finding-lines.js";
import { ProblemList } from "./problems.js";

/** The record of a part, as if the part were the whole, with what must be known to put the parts together. */
export interface TablePartRecord extends ItemRecord {
  readonly part: TablePart;
  readonly table: Table;
  readonly rowsRead: RowsRead;
  readonly counts: readonly ColumnCount[];
  /** Of the hashes of the rows that were read; undefined where they were not signed. */
  readonly sum?: bigint | undefined;
  /** Equal as long as what is found in the part is the same; absent where nothing tells. */
  readonly stamp?: string;
}

/** Persons of one part have numbers of their own: no part of a table has so many. */
const PEOPLE_OF_PART = 10_000_000;

/** Individuals before the first of a part, as far as their numbers go. */
export const peopleBefore = ({ index }: TablePart): number => index * PEOPLE_OF_PART;

export type WholeRecord = Finding | ItemRecord;

/** Of a part whose thread was lost. */
export const cutShortPart = ({ part, table, sample }: TableLocator, item: ItemRecord): TablePartRecord => ({
  ...item,
  part,
  table,
  rowsRead: { read: 0, total: table.rows ?? 0, isCounted: false, isSample: sample !== undefined },
  counts: [],
});

/** Takes the records of a run in order; the parts of one table follow one another. */
export class TableParts {
  #open: TablePartRecord | undefined;
  readonly #stamps = new WeakMap<ItemRecord, string>();

  /** Of a table that was signed as it was read, and read to its end. */
  stampOf(item: ItemRecord): string | undefined {
    return this.#stamps.get(item);
  }

  merge(records: readonly (WholeRecord | TablePartRecord)[]): WholeRecord[];
  /** What was made ready of files goes through. */
  merge(records: readonly (WholeRecord | TablePartRecord | FindingLines)[]): (WholeRecord | FindingLines)[];
  merge(records: readonly (WholeRecord | TablePartRecord | FindingLines)[]): (WholeRecord | FindingLines)[] {
    const whole: (WholeRecord | FindingLines)[] = [];
    for (const record of records) {
      if (!("part" in record)) whole.push(record);
      else {
        this.#open = this.#open ? addPart(this.#open, record) : record;
        if (record.part.index === record.part.of - 1) whole.push(...this.end());
      }
    }
    return whole;
  }

  /** The record of a table whose parts were not all read, as the run was stopped. */
  end(): ItemRecord[] {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return [];
    const { part, table, rowsRead, counts, sum } = open;
    const record = itemOf(open);
    const item = part.index < part.of - 1 ? withInterruption(record) : record;
    const { read, total, isCounted, isSample } = rowsRead;
    const complete = item.status === "examined" && !isSample;
    const rows = complete ? { read, total: read, isCounted: true } : { read, total: Math.max(read, total), isCounted };
    const columns = judgeColumns(table, counts, { ...rows, isSample });
    const whole = { ...item, rows, ...(columns.length > 0 && { columns }) };
    if (sum !== undefined && part.index === part.of - 1)
      this.#stamps.set(whole, stampOf(table, signOfRows({ rows: read, sum })));
    return [whole];
  }
}

/** What a part tells of as an item. */
const itemOf = ({ kind, source, path, status, problems, format, bytes, sha256, findings }: ItemRecord): ItemRecord => ({
  ...{ kind, source, path, status, problems, format, bytes, sha256, findings },
});

const withInterruption = (item: ItemRecord): ItemRecord => ({
  ...item,
  status: item.status === "refused" ? "refused" : "partly",
  problems: [
    ...item.problems,
    { code: "interrupted", stage: "read", detail: "the run was stopped before it was done" },
  ],
});

function addPart(first: TablePartRecord, second: TablePartRecord): TablePartRecord {
  const { rowsRead: before } = first;
  const { rowsRead: added } = second;
  const problems = new ProblemList();
  const told = new Set<string>();
  for (const problem of [...first.problems, ...second.problems]) {
    const words = `${problem.code}\n${problem.detail}`;
    if (!told.has(words)) problems.add(problem);
    told.add(words);
  }
  return {
    ...second,
    status: first.status === second.status ? first.status : "partly",
    problems: problems.list(),
    format: first.format ?? second.format,
    bytes: first.bytes + second.bytes,
    findings: first.findings + second.findings,
    rowsRead: { ...added, read: before.read + added.read, total: Math.max(before.total, added.total) },
    counts: addCounts(first.counts, second.counts),
    sum: addSums(first.sum, second.sum),
  };
}
