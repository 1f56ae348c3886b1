/** Rows of a SQLite file, in the order of their numbers, and rows drawn from it. */
import { FETCH_BYTES, FETCH_ROWS, MAX_VALUE, sizeOf } from "../fetch.js";
import type { CellValue, Table, TableEvent, TablePart, TableRow, TableSample } from "../table.js";
import { quoteSqlite, rowidName } from "./list-sqlite.js";
import { sqliteError, type Database } from "./open-sqlite.js";

export interface SqliteReadOptions {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** Throws `ItemError`. */
export function* readSqlite(
  database: Database,
  table: Table,
  part: TablePart,
  { after, limit }: SqliteReadOptions = {},
): Iterable<TableEvent> {
  const rowid = rowidName(database, table);
  const bounds = [
    part.from === undefined ? "" : `${rowid ?? ""} >= ${BigInt(part.from)}`,
    after === undefined ? "" : `${rowid ?? ""} > ${BigInt(after)}`,
    part.to === undefined ? "" : `${rowid ?? ""} < ${BigInt(part.to)}`,
  ].filter((bound) => bound !== "");
  const where = bounds.length === 0 ? "" : ` WHERE ${bounds.join(" AND ")}`;
  const order = rowid === undefined ? "" : ` ORDER BY ${rowid}`;
  const sql = `SELECT ${selectList(table, rowid)} FROM ${quoteSqlite(table.name)}${where}${order}`;
  yield* grouped(rowsOf(database, `${sql}${limit === undefined ? "" : ` LIMIT ${limit}`}`, table), rowid !== undefined);
}

function* grouped(rows: Iterable<ReadRow>, hasNumbers: boolean): Iterable<TableEvent> {
  let group: TableRow[] = [];
  let bytes = 0;
  let number: string | undefined;
  const event = (): TableEvent => ({
    kind: "rows",
    rows: group,
    ...(hasNumbers && number !== undefined && { last: number }),
  });
  for (const { row, rowNumber, oversized } of rows) {
    for (const column of oversized) {
      const detail = `a value of column ${quoteSqlite(column)} is larger than ${MAX_VALUE} bytes`;
      yield { kind: "problem", problem: { code: "too-large", stage: "read", detail } };
    }
    group.push(row);
    number = rowNumber;
    bytes += sizeOf(row.cells);
    if (group.length < FETCH_ROWS && bytes < FETCH_BYTES) continue;
    yield event();
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield event();
}

interface ReadRow {
  readonly row: TableRow;
  readonly rowNumber: string;
  /** Names of columns whose value was left out. */
  readonly oversized: readonly string[];
}

/** Columns of a result are limited; in a table of more, a value that is too large is not told from its column's others. */
const MEASURED_COLUMNS = 900;

function selectList(table: Table, rowid: string | undefined): string {
  const isMeasured = table.columns.length <= MEASURED_COLUMNS;
  const columns = table.columns.map(({ name }, i) => {
    const value = quoteSqlite(name);
    if (!isMeasured) return `${value} AS c${i}`;
    const isLarge = `length(CAST(${value} AS BLOB)) > ${MAX_VALUE}`;
    return `CASE WHEN ${isLarge} THEN NULL ELSE ${value} END AS c${i}, ${isLarge} AS l${i}`;
  });
  return [`${rowid ?? "NULL"} AS r`, ...columns].join(", ");
}

function* rowsOf(database: Database, sql: string, table: Table): Iterable<ReadRow> {
  let number = 0;
  try {
    const statement = database.prepare(sql);
    try {
      for (const read of statement.iterate()) {
        number++;
        const rowNumber = read["r"] === null ? String(number) : String(read["r"]);
        yield {
          row: {
            place: `${read["r"] === null ? "row" : "rowid"} ${rowNumber}`,
            cells: table.columns.map((_, i) => cellOf(read[`c${i}`])),
          },
          rowNumber,
          oversized: table.columns.filter((_, i) => read[`l${i}`] === 1).map(({ name }) => name),
        };
      }
    } finally {
      statement.finalize();
    }
  } catch (error) {
    throw sqliteError(error);
  }
}

const cellOf = (value: unknown): CellValue =>
  typeof value === "string" || value instanceof Uint8Array
    ? value
    : typeof value === "number" || typeof value === "bigint"
      ? String(value)
      : null;

/** Rows drawn at random in one pass over the table, the same ones each time. */
export function sampleSqlite(database: Database, table: Table, wanted: number): TableSample {
  const rowid = rowidName(database, table);
  const draw = new Draw<ReadRow | string>(wanted);
  if (rowid === undefined) {
    const sql = `SELECT ${selectList(table, rowid)} FROM ${quoteSqlite(table.name)}`;
    for (const row of rowsOf(database, sql, table)) draw.offer(() => row);
  } else {
    const numbers = database.prepare(`SELECT ${rowid} AS r FROM ${quoteSqlite(table.name)}`);
    try {
      for (const { r } of numbers.iterate()) draw.offer(() => String(r));
    } finally {
      numbers.finalize();
    }
  }
  const numbers = draw.drawn.flatMap((one) => (typeof one === "string" ? [BigInt(one)] : []));
  const sql = `SELECT ${selectList(table, rowid)} FROM ${quoteSqlite(table.name)} WHERE ${rowid ?? ""} IN (${numbers.join(", ")})`;
  const found =
    rowid === undefined
      ? draw.drawn.flatMap((one) => (typeof one === "string" ? [] : [one]))
      : rowsOf(database, sql, table);
  return { rows: Array.from(found, ({ row }) => row), total: draw.offered, isCounted: true };
}

/** So many of those offered, each as likely as the others. */
class Draw<T> {
  readonly drawn: T[] = [];
  offered = 0;
  #state = 0x2545f491;

  constructor(private readonly wanted: number) {}

  offer(make: () => T): void {
    this.offered++;
    if (this.drawn.length < this.wanted) {
      this.drawn.push(make());
      return;
    }
    const place = this.#next(this.offered);
    if (place < this.wanted) this.drawn[place] = make();
  }

  /** 0 to `below` - 1, of a seeded sequence (xorshift). */
  #next(below: number): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return Math.floor(((x >>> 0) / 2 ** 32) * below);
  }
}
