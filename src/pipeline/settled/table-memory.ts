/**
 * What the rows of one table were found to hold: cell by cell, and in what capacity those whom a row names stand. A row of
 * which one cell is not settled is read in full.
 */
import type { ClassifiedDetection } from "../../core/finding.js";
import type { Span } from "../../core/span.js";
import { numbersRow } from "../../formats/tables/row-documents.js";
import { kindName, type Segment, type TextDocument } from "../../text/document.js";
import { ColumnMemory, type Known } from "./column-memory.js";
import { outcomeOf, type Outcome } from "./outcome.js";
import { RowCells } from "./row-cells.js";
import { VoteBook } from "./votes.js";

/**
 * Settled rows between two that are read all the same, so that what changes further down is seen: few at first, then half of
 * those so far. What holds of a whole part of a table is seen at once so, and rows are not read for what was asked often enough.
 */
const LEAST_UNAUDITED = 128;
const UNAUDITED_SHARE = 1 / 2;
const MOST_UNAUDITED = 1_024;
const MAX_COLUMNS = 2_000;
const MAX_ROW_KINDS = 4_000;
const OF_ROW = { least: 5, share: 0.8 };
/** Cells of a row beyond which rows are not compared. */
const MAX_CELLS = 200;

/** Whose a detection is. */
export type Belonging = Pick<ClassifiedDetection, "role" | "excludedBy" | "inOffice"> & {
  /** Which individual of the row, from 0. */
  readonly person: number | undefined;
  /** Why an exclusion is proposed. */
  readonly reason: ClassifiedDetection["evidence"];
};

/** The detections of a row of a kind, in order: whose they are. */
export interface RowKind {
  readonly belongings: readonly Belonging[];
  readonly people: number;
}

/** A row that need not be read: what hundreds like it were found to hold. */
export interface SettledRow {
  readonly cells: readonly Segment[];
  readonly outcomes: readonly Outcome[];
  readonly kind: RowKind;
}

/** The row whose kind was asked for last, as far as its kind goes by it; until something is learnt. */
class LastRow {
  count = -1;
  kind: RowKind | undefined;
  readonly #names: string[] = [];
  readonly #outcomes: Outcome[] = [];
  readonly #signs: string[] = [];

  isSame(cell: number, name: string, { outcome, sign }: Known): boolean {
    return this.#outcomes[cell] === outcome && this.#names[cell] === name && this.#signs[cell] === sign;
  }

  set(cell: number, name: string, { outcome, sign }: Known): void {
    this.#names[cell] = name;
    this.#outcomes[cell] = outcome;
    this.#signs[cell] = sign;
  }

  forget(): void {
    this.count = -1;
  }
}

export class TableMemory {
  readonly #columns = new Map<string, ColumnMemory>();
  #rows = new VoteBook<RowKind>(MAX_ROW_KINDS, OF_ROW);
  readonly #numbers = new Map<string, number>();
  /** Most rows are like the one before. */
  readonly #last = new LastRow();
  #settled = 0;
  #nextAudit = LEAST_UNAUDITED;

  /** One that goes on with what this one holds; this one learns no more. */
  goOn(): TableMemory {
    const next = new TableMemory();
    for (const [name, column] of this.#columns) next.#columns.set(name, column.goOn());
    for (const [words, number] of this.#numbers) next.#numbers.set(words, number);
    next.#rows = this.#rows.goOn();
    return next;
  }

  /** The row as others like it were found; undefined when it is to be read. */
  recall(document: TextDocument, cells: readonly Segment[]): SettledRow | undefined {
    if (cells.length > MAX_CELLS) return undefined;
    const row = new RowCells();
    const told: Segment[] = [];
    for (const [i, cell] of cells.entries()) {
      if (isRowNumber(document, cell)) continue;
      told.push(cell);
      row.add(nameOf(cell, i), document.text, cell.start, cell.end);
    }
    const kind = this.recallCells(row);
    return kind && { cells: told, outcomes: row.outcomes(), kind };
  }

  /**
   * The same of cells wherever they stand, without those that number rows: of what kind the row is, what is known of each of its cells being
   * with the cell then.
   */
  recallCells(row: RowCells): RowKind | undefined {
    if (row.count > MAX_CELLS) return undefined;
    const last = this.#last;
    let isAsLast = last.count === row.count;
    for (let i = 0; i < row.count; i++) {
      const name = row.nameOf(i);
      const known = this.#columns.get(name)?.glance(row.textOf(i), row.startOf(i), row.endOf(i), row.hashOf(i));
      if (!known) return undefined;
      row.known[i] = known;
      isAsLast &&= last.isSame(i, name, known);
    }
    const kind = isAsLast ? last.kind : this.#kindOf(row);
    return !kind || this.#isAudited() ? undefined : kind;
  }

  /** Of what kind rows are whose cells hold the same, if that is settled. */
  #kindOf(row: RowCells): RowKind | undefined {
    const last = this.#last;
    let key = "";
    for (let i = 0; i < row.count; i++) {
      const known = row.known[i];
      if (!known) continue;
      const name = row.nameOf(i);
      key += this.#keyOf(name, known.outcome, known.sign);
      last.set(i, name, known);
    }
    last.count = row.count;
    last.kind = this.#rows.of(key)?.settled;
    return last.kind;
  }

  #isAudited(): boolean {
    if (++this.#settled < this.#nextAudit) return false;
    const step = Math.ceil(this.#settled * UNAUDITED_SHARE);
    this.#nextAudit = this.#settled + Math.min(MOST_UNAUDITED, Math.max(LEAST_UNAUDITED, step));
    return true;
  }

  /** Takes note of a row that was read. `found`: all that begins in it, in order. */
  learn(document: TextDocument, cells: readonly Segment[], found: readonly ClassifiedDetection[]): void {
    if (cells.length > MAX_CELLS) return;
    let key = "";
    let next = 0;
    const kept: ClassifiedDetection[] = [];
    const seen: [ColumnMemory, string, Outcome][] = [];
    for (const [i, cell] of cells.entries()) {
      const from = next;
      while ((found[next]?.span.start ?? Infinity) < cell.end) next++;
      const own = found.slice(from, next);
      // What runs over the edge of a cell says nothing of the cell.
      if (own.some(({ span }) => span.start < cell.start || span.end > cell.end)) return;
      const value = document.text.slice(cell.start, cell.end);
      if (isRowNumber(document, cell)) continue;
      const name = nameOf(cell, i);
      const column = this.#columnOf(name);
      if (!column) return;
      const outcome = outcomeOf(cell, own);
      kept.push(...own);
      seen.push([column, value, outcome]);
      key += this.#keyOf(name, outcome, column.signOf(value, outcome));
    }
    if (next < found.length) return;
    for (const [column, value, outcome] of seen) column.learn(value, outcome);
    const kind = rowKindOf(kept);
    this.#last.forget();
    this.#rows.add(key, kind, "", JSON.stringify(kind));
  }

  #columnOf(name: string): ColumnMemory | undefined {
    let column = this.#columns.get(name);
    if (!column && this.#columns.size < MAX_COLUMNS) this.#columns.set(name, (column = new ColumnMemory()));
    return column;
  }

  /** Rows with equal keys hold the same things in the same cells, and say the same of capacities. */
  #keyOf(name: string, { kind }: Outcome, sign: string): string {
    if (kind === "" && sign === "") return "";
    return `${this.#numberOf(name)}:${this.#numberOf(kind)}${sign};`;
  }

  #numberOf(words: string): number {
    let number = this.#numbers.get(words);
    if (number === undefined) this.#numbers.set(words, (number = this.#numbers.size));
    return number;
  }
}

const nameOf = (cell: Segment, index: number): string => kindName(cell) ?? `${index}`;

/** Of databases only: a column that numbers rows has no name here, and says nothing of anybody. */
const isRowNumber = ({ isOfCells, text }: TextDocument, { columnName, start, end }: Segment): boolean =>
  isOfCells === true && columnName === undefined && numbersRow(text.slice(start, end));

function rowKindOf(found: readonly ClassifiedDetection[]): RowKind {
  const people = new Map<string, number>();
  const belongings = found.map(({ role, excludedBy, inOffice, person, evidence }): Belonging => {
    if (person !== undefined && !people.has(person)) people.set(person, people.size);
    return {
      role,
      excludedBy,
      ...(inOffice && { inOffice }),
      person: person === undefined ? undefined : people.get(person),
      reason: excludedBy === null ? [] : evidence.slice(-1),
    };
  });
  return { belongings, people: people.size };
}

/** What is found in a row that was not read. `people`: how many individuals there are before it. */
export function detectionsOf({ cells, outcomes, kind }: SettledRow, people: number): ClassifiedDetection[] {
  const detections: ClassifiedDetection[] = [];
  outcomes.forEach((outcome, i) => {
    const cell = cells[i];
    if (!cell) return;
    for (const found of outcome.detections) {
      const { start, end } = found.span;
      const span = { start: cell.start + start, end: outcome.isWhole ? cell.end : cell.start + end };
      detections.push(placeDetection(found, span, kind.belongings[detections.length], people));
    }
  });
  return detections;
}

/** The detection of a cell like others, in its own place. `people`: how many individuals there are before its row. */
export function placeDetection(
  found: ClassifiedDetection,
  span: Span,
  { role, excludedBy, inOffice, person, reason }: Belonging = UNKNOWN,
  people: number,
): ClassifiedDetection {
  return {
    detector: found.detector,
    type: found.type,
    span,
    confidence: found.confidence,
    evidence: reason.length === 0 ? found.evidence : [...found.evidence, ...reason],
    provisions: found.provisions,
    sensitive: found.sensitive,
    ...(person !== undefined && { person: `p${people + person + 1}` }),
    role,
    excludedBy,
    ...(inOffice && { inOffice }),
  };
}

/** Nobody is known. */
export const UNKNOWN: Belonging = { role: "unknown", excludedBy: null, person: undefined, reason: [] };
