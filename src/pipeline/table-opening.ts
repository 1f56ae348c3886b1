/**
 * Some rows of a table, examined before any of its parts: what its columns hold and whether its key is somebody's. All
 * parts begin with the same knowledge, whichever thread reads them, so that results do not depend on how many there are.
 */
import { classify } from "../classification/classify.js";
import { inheritColumns } from "../detection/columns.js";
import { KnownValues } from "../detection/consistency.js";
import { detect, type DetectedDocument } from "../detection/detect.js";
import { RowDocuments } from "../formats/tables/row-documents.js";
import { inheritStanding } from "../recogniser/column-standing.js";
import type { TableLocator } from "../sources/source.js";
import { OPENING_ROWS } from "../tables/opening.js";
import { addSums, signOfOpening, type RowsSum } from "../tables/table-stamp.js";
import type { Table, TablePart, TableRow } from "../tables/table.js";
import type { TextDocument } from "../text/document.js";
import type { DatabaseSessions } from "./database-sessions.js";
import { RowKeys } from "./row-keys.js";
import type { ScanContext } from "./scan-item.js";
import { gather, readWhole, SettledRows, spread } from "./settled/settled-rows.js";

/** Rows at the beginning of a table of one part. */
export const PROBED_ROWS = 200;
/** Rows that are examined together: first, when nothing is known of any, and later. */
const FIRST_ROWS = 500;
const ROWS_AT_ONCE = 250;
/** Rows that are read in full, at most. */
const MAX_READ = 2_000;
/** Rows read in full after which it is asked whether rows are like one another, and the share of all that says no. */
const MANY_READ = 1_000;
const HARDLY_SETTLED = 0.9;

export class TableOpening {
  constructor(
    readonly keys: RowKeys,
    private readonly whole: object,
    private readonly rows: SettledRows,
    /** Of the rows by which the table is known, as they were read; undefined where they were not signed. */
    readonly sign?: string,
  ) {}

  /** What is known of the table is known of the stretch `whole`, too. */
  lendTo(whole: object): SettledRows {
    inheritColumns(this.whole, whole);
    inheritStanding(this.whole, whole);
    const rows = new SettledRows();
    rows.remember(whole, this.rows.memoryOf(this.whole).goOn());
    return rows;
  }
}

/** Of each thread: the table whose parts it reads, as they come one after the other. */
const last = new WeakMap<DatabaseSessions, { readonly name: string; readonly opening: Promise<TableOpening> }>();

/** The opening of the table of the part; read once by each thread. */
export function openTable(
  locator: TableLocator,
  context: ScanContext,
  databases: DatabaseSessions,
): Promise<TableOpening> {
  const name = [locator.address, locator.tableKey, locator.snapshot ?? ""].join("\0");
  const known = last.get(databases);
  if (known?.name === name) return known.opening;
  const opening = readOpening(locator, context, databases);
  last.set(databases, { name, opening });
  // The next part may have better luck.
  opening.catch(() => last.delete(databases));
  return opening;
}

async function readOpening(
  locator: TableLocator,
  context: ScanContext,
  databases: DatabaseSessions,
): Promise<TableOpening> {
  const { table, part, opening } = locator;
  const isLong = part.of > 1 && context.tools.settlesRows === true;
  // What is signed is read to its end, whether more of it is looked at or not.
  const isSigned = part.of > 1 && locator.isSigned === true;
  const reader = new OpeningReader(table, context);
  const sums: (RowsSum | undefined)[] = [];
  if (part.of > 1 || table.rows !== 0)
    for (const [i, stretch] of (isLong || isSigned ? opening : opening.slice(0, 1)).entries()) {
      const taken = isLong ? OPENING_ROWS : i === 0 ? PROBED_ROWS : 0;
      sums.push(await readStretch(locator, { part: stretch, taken, isSigned }, reader, context, databases));
      if (reader.isDone && !isSigned) break;
    }
  const signed = sums.filter((sum) => sum !== undefined);
  return reader.end(isSigned && signed.length === sums.length ? signOfOpening(signed) : undefined);
}

/** The first rows of a part, of which the reader takes some. */
interface Stretch {
  readonly part: TablePart;
  readonly taken: number;
  readonly isSigned: boolean;
}

async function readStretch(
  { address, table, snapshot }: TableLocator,
  { part, taken, isSigned }: Stretch,
  reader: OpeningReader,
  { tools }: ScanContext,
  databases: DatabaseSessions,
): Promise<RowsSum | undefined> {
  let rows = 0;
  let sum: bigint | undefined = 0n;
  const limit = isSigned ? OPENING_ROWS : taken;
  for await (const event of databases.read(address, table, part, { snapshot, limit, isSigned })) {
    tools.gotOn?.();
    if (event.kind !== "rows") continue;
    if (!reader.isDone) reader.add(event.rows.slice(0, Math.max(0, taken - rows)));
    rows += event.rows.length;
    sum = addSums(sum, event.sum);
    if (reader.isDone && !isSigned) break;
  }
  return sum === undefined ? undefined : { rows, sum };
}

/** What the rows tell of the table. */
export function openingOf(table: Table, rows: readonly TableRow[], context: ScanContext): TableOpening {
  const reader = new OpeningReader(table, context);
  reader.add(rows);
  return reader.end();
}

/** Takes rows and examines them by the hundred, so that those like others before them need not be read here either. */
class OpeningReader {
  readonly #whole = {};
  readonly #settled = new SettledRows();
  readonly #documents: RowDocuments;
  readonly #known = new KnownValues();
  readonly #numbering = { people: 0 };
  #keys: RowKeys | undefined;
  #rows: TableRow[] = [];
  #seen = 0;
  #read = 0;

  constructor(
    private readonly table: Table,
    private readonly context: ScanContext,
  ) {
    this.#documents = new RowDocuments(table, this.#whole);
  }

  /** Whether more rows would cost more than they tell: enough were read, or hardly one is like others. */
  get isDone(): boolean {
    return this.#read >= MAX_READ || (this.#read >= MANY_READ && this.#read > HARDLY_SETTLED * this.#seen);
  }

  add(rows: readonly TableRow[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length >= (this.#keys ? ROWS_AT_ONCE : FIRST_ROWS)) this.#examine();
    }
  }

  end(sign?: string): TableOpening {
    if (this.#rows.length > 0 || !this.#keys) this.#examine();
    const { table, context } = this;
    const keys = this.#keys ?? new RowKeys(table, [], 0, context.options.fingerprintKey);
    return new TableOpening(keys, this.#whole, this.#settled, sign);
  }

  #examine(): void {
    const rows = this.#rows;
    this.#rows = [];
    const { tools } = this.context;
    const plans = this.#textsOf(rows).map((text) =>
      tools.settlesRows === true ? this.#settled.plan(text) : readWhole(text),
    );
    const reading = gather(plans);
    const detected = detect(reading.documents, tools.detectors, tools.detect, this.#known);
    this.#keys ??= this.#judgeKeys(reading.documents, detected, rows.length);
    this.#seen += rows.length;
    this.#read += rows.length - plans.reduce((sum, { settled }) => sum + settled.size, 0);
    if (tools.settlesRows !== true) return;
    const classified = classify(detected, tools.acts, tools.classify, this.#numbering);
    Array.from(spread(plans, reading, classified, this.#numbering));
  }

  #textsOf(rows: readonly TableRow[]): TextDocument[] {
    const texts = rows.flatMap((row) => [
      ...this.#documents.add({
        id: row.place,
        rowKey: row.place,
        cells: row.cells.map((cell) => (typeof cell === "string" ? cell : null)),
      }),
    ]);
    return [...texts, ...this.#documents.end()];
  }

  /** By the first rows, all of which are read. A key is judged by all that is found in it, whatever is asked for. */
  #judgeKeys(texts: readonly TextDocument[], detected: readonly DetectedDocument[], rows: number): RowKeys {
    const { tools, options } = this.context;
    const all =
      tools.detect.types === undefined
        ? detected
        : detect(texts, tools.detectors, { ...tools.detect, types: undefined }, new KnownValues());
    return new RowKeys(this.table, all, rows, options.fingerprintKey);
  }
}
