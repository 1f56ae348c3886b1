/**
 * Re-identification in the tables of one item: who can be told apart in the original and in the copy, and, where that is
 * asked for, columns made wider until nobody is one of fewer than k. What is told holds counts and names of columns.
 */
import { TableAnalysis, type Uniqueness } from "../anonymity/analysis.js";
import { GroupCounter, type GroupSizes } from "../anonymity/group-sizes.js";
import type { AnonymityCost } from "../anonymity/plan.js";
import { countedKindOf, isGeneralisable, type QuasiColumn, type QuasiKind } from "../anonymity/quasi-column.js";
import type { FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import type { JudgedDetection, JudgedDocument } from "../redaction/policy.js";
import type { ValueIndex } from "../redaction/search.js";
import type { Step } from "../redaction/verify.js";
import { firstEndingAfter } from "../text/document.js";
import { readTables, type FileCell, type FileColumn, type FileTable } from "./file-tables.js";

/** What is asked for of tables. */
export interface AnonymityOptions {
  /** Rows that must be alike; undefined: columns are treated as any other, and uniqueness is told. */
  readonly k?: number | undefined;
  /** Names of the columns that count; undefined: those that names and findings speak for. */
  readonly quasi?: readonly string[] | undefined;
  /** Share of the rows that may lose all quasi-identifiers, 0..1; 0.02 when undefined. */
  readonly suppress?: number | undefined;
}

/** Of the copy: rows of which nothing is left in these columns are in no group. */
export interface CopySizes extends GroupSizes {
  readonly rowsWithout: number;
}

export interface TableReidentification {
  /** The way to the part of the item that holds the table; empty for the item itself. */
  readonly path: readonly string[];
  readonly table: string | null;
  readonly columns: readonly { readonly name: string; readonly kind: QuasiKind }[];
  readonly original: Uniqueness;
  readonly copy: CopySizes | null;
  /** What was made wider, and what it cost; null where nothing was asked for. */
  readonly generalised: AnonymityCost | null;
}

/** A table whose quasi-identifiers were found. */
interface QuasiTable {
  readonly table: FileTable;
  readonly columns: readonly FileColumn[];
  readonly quasi: readonly QuasiColumn[];
}

export interface AnonymisedTables {
  readonly judged: readonly JudgedDocument[];
  readonly tables: readonly QuasiTable[];
  readonly records: readonly Omit<TableReidentification, "copy" | "path">[];
  /** What stands in the cells of columns that were made wider, by table and column. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Share of the rows that may lose all where nothing else is asked for. */
export const SUPPRESS = 0.02;
/** Tables of fewer rows tell of nobody by their columns. */
const MIN_ROWS = 2;
/** What stands for a cell that holds more than may be kept in a wider form. */
const UNFIT = "*";

export function anonymiseTables(judged: readonly JudgedDocument[], options: AnonymityOptions): AnonymisedTables {
  const tables = readTables(judged, isUnfit).flatMap((table) => quasiTableOf(table, options.quasi) ?? []);
  const records: Omit<TableReidentification, "copy" | "path">[] = [];
  const cells: CellVerdict[] = [];
  const written = new Map<string, Set<string>>();
  for (const one of tables) {
    const analysis = new TableAnalysis(one.quasi);
    for (const row of one.table.rows) analysis.add(rowOf(one, row, judged));
    const plan =
      options.k === undefined ? undefined : analysis.plan({ k: options.k, suppress: options.suppress ?? SUPPRESS });
    records.push({
      table: one.table.name,
      columns: one.quasi.map(({ name, kind }) => ({ name, kind })),
      original: analysis.uniqueness(),
      generalised: plan?.cost ?? null,
    });
    if (!plan) continue;
    for (const row of one.table.rows) {
      const before = rowOf(one, row, judged);
      plan.apply(before).forEach((text, c) => {
        if (text === null) return;
        cells.push(...verdictsOf(one, c, row, text));
        const key = columnKey(one.table, one.columns[c]?.name ?? "");
        written.set(key, (written.get(key) ?? new Set()).add(text));
      });
    }
  }
  return { judged: cells.length === 0 ? judged : withVerdicts(judged, cells), tables, records, written };
}

/** What goes from a cell whatever becomes of its column. */
const isUnfit = ({ type, action, reason }: JudgedDetection): boolean =>
  action === "redact" && (reason === "decision" || !isGeneralisable(type));

function quasiTableOf(table: FileTable, named: readonly string[] | undefined): QuasiTable | undefined {
  if (table.rows.length < MIN_ROWS) return undefined;
  const columns: FileColumn[] = [];
  const quasi: QuasiColumn[] = [];
  for (const column of table.columns) {
    const { name, types } = column;
    const kind = countedKindOf(name, types, named);
    if (kind === undefined) continue;
    quasi.push({ name, at: columns.length, kind, form: "text", keepsEmpty: true });
    columns.push(column);
  }
  return columns.length === 0 ? undefined : { table, columns, quasi };
}

const textIn = (judged: readonly JudgedDocument[], { at, start, end }: FileCell): string =>
  (judged[at]?.document.text.slice(start, end) ?? "").trim();

function rowOf({ columns }: QuasiTable, row: string, judged: readonly JudgedDocument[]): (string | null)[] {
  return columns.map(({ cells }) => {
    const [cell, ...more] = cells.get(row) ?? [];
    if (!cell) return null;
    return more.length > 0 || cell.isUnfit ? UNFIT : textIn(judged, cell);
  });
}

/** What is done to a cell. */
interface CellVerdict {
  readonly cell: FileCell;
  /** What it holds in the copy. */
  readonly text: string;
  readonly type: FindingType;
}

function* verdictsOf({ columns, quasi }: QuasiTable, c: number, row: string, text: string): Iterable<CellVerdict> {
  const column = columns[c];
  const kind = quasi[c]?.kind;
  if (!column || !kind) return;
  const type = column.types.find(isGeneralisable) ?? TYPE_OF_KIND[kind];
  for (const cell of column.cells.get(row) ?? []) yield { cell, text, type };
}

const TYPE_OF_KIND: Readonly<Record<QuasiKind, FindingType>> = {
  age: "AGE",
  date: "DATE",
  place: "PLACE",
  category: "QUANTITY",
  number: "QUANTITY",
};

/** The documents with one detection for each cell that a plan spoke of, in place of what was found there. */
function withVerdicts(judged: readonly JudgedDocument[], cells: readonly CellVerdict[]): JudgedDocument[] {
  const byDocument = new Map<number, CellVerdict[]>();
  for (const verdict of cells) {
    const known = byDocument.get(verdict.cell.at);
    if (known) known.push(verdict);
    else byDocument.set(verdict.cell.at, [verdict]);
  }
  return judged.map((one, at) => {
    const own = byDocument.get(at)?.sort((a, b) => a.cell.start - b.cell.start);
    if (!own) return one;
    const spans = own.map(({ cell }) => cell);
    const detections = [
      ...own.map((verdict) => cellDetection(one, verdict)),
      ...one.detections.flatMap((detection) => outside(detection, spans)),
    ];
    return { ...one, detections: detections.sort((a, b) => a.span.start - b.span.start) };
  });
}

function cellDetection(
  { document }: JudgedDocument,
  { cell: { start, end }, text, type }: CellVerdict,
): JudgedDetection {
  const before = document.text.slice(start, end);
  return {
    detector: "any.quasi-identifier",
    type,
    span: { start, end },
    confidence: 1,
    evidence: [],
    provisions: [],
    sensitive: false,
    role: "unknown",
    excludedBy: null,
    identity: before,
    reason: "generalised",
    ...(before.trim() === text ? { action: "release" } : { action: "redact", replacement: text }),
  };
}

/** The parts of a detection that lie in no such cell. */
function outside(detection: JudgedDetection, cells: readonly Span[]): JudgedDetection[] {
  const parts: JudgedDetection[] = [];
  let { start } = detection.span;
  const { end } = detection.span;
  for (let i = firstEndingAfter(cells, start); i < cells.length; i++) {
    const cell = cells[i];
    if (!cell || cell.start >= end) break;
    if (cell.start > start) parts.push({ ...detection, span: { start, end: cell.start } });
    start = cell.end;
  }
  if (start < end) parts.push({ ...detection, span: { start, end } });
  return parts;
}

const columnKey = (table: FileTable, column: string): string => `${table.key}\0${column}`;

/** A copy whose cells hold what the plan wrote there: nothing in them is found anew. */
export function keepWritten(
  judged: readonly JudgedDocument[],
  written: AnonymisedTables["written"],
): readonly JudgedDocument[] {
  if (written.size === 0) return judged;
  const cells: CellVerdict[] = [];
  for (const table of readTables(judged, () => false))
    for (const { name, cells: rows } of table.columns) {
      const texts = written.get(columnKey(table, name));
      if (!texts) continue;
      for (const cell of [...rows.values()].flat()) {
        const text = textIn(judged, cell);
        if (texts.has(text)) cells.push({ cell, text, type: "QUANTITY" });
      }
    }
  return cells.length === 0 ? judged : withVerdicts(judged, cells);
}

/** How the copy stands, counted from its own text; null for a table that is not found in it. */
export function measureCopy(copy: readonly JudgedDocument[], { tables }: AnonymisedTables): (CopySizes | null)[] {
  if (tables.length === 0) return [];
  const found = new Map(readTables(copy, () => false).map((table) => [table.key, table]));
  return tables.map(({ table, columns }) => {
    const own = found.get(table.key);
    const cells = columns.map(({ name }) => own?.columns.find((column) => column.name === name)?.cells);
    if (!own || cells.every((column) => column === undefined)) return null;
    const counter = new GroupCounter();
    let rowsWithout = 0;
    for (const row of own.rows) {
      const texts = cells.map((column) => (column?.get(row) ?? []).map((cell) => textIn(copy, cell)).join(" "));
      if (texts.every((text) => !/[\p{L}\p{N}]/u.test(text))) rowsWithout++;
      else counter.add(texts);
    }
    const sizes = counter.sizes();
    return { ...sizes, rowsWithout };
  });
}

/** The step of the verification that counts groups in the copy; undefined where none was asked for. */
export function groupStep(
  sizes: readonly (CopySizes | null)[],
  { tables }: AnonymisedTables,
  k: number,
): Step | undefined {
  if (tables.length === 0) return undefined;
  const small = sizes.filter((one) => one === null || (one.rows > 0 && one.smallest < k)).length;
  return {
    step: "groups-of-k",
    passed: small === 0,
    detail:
      small === 0
        ? `no group of fewer than ${k} rows in ${tables.length === 1 ? "the table" : `${tables.length} tables`}`
        : `${small} of ${tables.length} tables have groups of fewer than ${k} rows, or are not found in the copy`,
  };
}

/** The records of the tables of one part of an item. Names that hold removed values are not told. */
export function reidentificationOf(
  path: readonly string[],
  { tables, records }: AnonymisedTables,
  sizes: readonly (CopySizes | null)[],
  removed: ValueIndex,
): TableReidentification[] {
  const isShown = (name: string): boolean => removed.find(name)[Symbol.iterator]().next().done === true;
  return records.map(({ table, columns, original, generalised }, i) => {
    const shown = new Map(tables[i]?.quasi.map(({ name }, c) => [name, isShown(name) ? name : `column ${c + 1}`]));
    const nameOf = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: shown.get(one.name) ?? "" });
    return {
      path: path.map((step, n) => (isShown(step) ? step : `part ${n + 1}`)),
      table: table !== null && isShown(table) ? table : null,
      columns: columns.map(nameOf),
      original: {
        ...original,
        columns: original.columns.map((name) => shown.get(name) ?? ""),
        contributions: original.contributions.map(nameOf),
      },
      copy: sizes[i] ?? null,
      generalised: generalised && { ...generalised, columns: generalised.columns.map(nameOf) },
    };
  });
}
