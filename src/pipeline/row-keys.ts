/**
 * How rows are named in results: by their key where it says nothing of anybody, else by their place or a keyed hash. A
 * key may itself be somebody's number or address.
 */
import { createHmac } from "node:crypto";
import type { DetectedDocument } from "../detection/detect.js";
import { segmentAt } from "../text/document.js";
import type { PackedRows } from "../tables/packed-rows.js";
import type { CellValue, Table, TableRow } from "../tables/table.js";

/** Kinds of columns whose values are numbers of rows or made at random; names and codes of a text may be anybody's. */
const PLAIN =
  /^(?:(?:tiny|small|medium|big)?int(?:eger|2|4|8)?\b|uuid\b|(?:small|big)?serial\b|numeric\(\d+(?:,0)?\)|oid\b)/i;
/** Share of the rows in which a key was seen to be personal, from which it is taken to be so. */
const PERSONAL = 0.05;
const HASH_LENGTH = 12;

export class RowKeys {
  readonly #isShown: boolean;
  /** Of the columns of the key. */
  readonly #names: readonly string[];

  /** `probe`: the first rows, examined. `hashKey`: hexadecimal. */
  constructor(
    private readonly table: Table,
    probe: readonly DetectedDocument[],
    probed: number,
    private readonly hashKey: string,
  ) {
    const columns = table.key.flatMap((index) => table.columns[index] ?? []);
    this.#names = table.key.map((index) => table.columns[index]?.name ?? "");
    this.#isShown =
      columns.length > 0 &&
      columns.every(({ type, name }) => PLAIN.test(type) && foundIn(probe, name) <= PERSONAL * probed);
  }

  /** The name of a row: the same in every run as long as its key, or where it has none its place, is the same. */
  nameOf({ place, cells }: TableRow): string {
    return this.#nameBy(
      this.table.key.map((index) => cells[index] ?? null),
      place,
    );
  }

  /** That of a row among others. */
  nameOfPacked(rows: PackedRows, row: number): string {
    return this.#nameBy(
      this.table.key.map((index) => rows.cell(row, index)),
      rows.place(row),
    );
  }

  #nameBy(values: readonly CellValue[], place: string): string {
    if (this.#isShown && values.every((value) => typeof value === "string"))
      return values.map((value, i) => `${this.#names[i] ?? ""}=${value}`).join(",");
    if (values.length === 0 || place.startsWith("ctid")) return place;
    const hash = createHmac("sha256", Buffer.from(this.hashKey, "hex"));
    for (const value of values) hash.update(value ?? "").update("\0");
    return `key #${hash.digest("hex").slice(0, HASH_LENGTH)}`;
  }
}

/** Rows in which something was found in the column. */
function foundIn(probe: readonly DetectedDocument[], column: string): number {
  const rows = new Set<string>();
  for (const { document, detections } of probe)
    for (const { span } of detections) {
      const segment = segmentAt(document, span.start);
      if (segment?.columnName === column) rows.add(segment.rowKey ?? "");
    }
  return rows.size;
}
