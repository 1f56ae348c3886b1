/** The tables of one item as rows and cells, whatever kind it is: cells under headings, and records under keys. */
import type { FindingType } from "../core/finding-type.js";
import { contains } from "../core/span.js";
import type { JudgedDetection, JudgedDocument } from "../redaction/policy.js";
import { firstEndingAfter, type Segment } from "../text/document.js";

/** A cell of a column: a stretch of a document. */
export interface FileCell {
  /** The how manieth document. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether it holds what goes whatever becomes of its column: a name in a column of jobs. */
  readonly isUnfit: boolean;
}

export interface FileColumn {
  readonly name: string;
  /** What at least half of its filled cells were found to be as wholes; the commonest first. */
  readonly types: readonly FindingType[];
  /** By row; a cell that stands in several stretches is all of them. */
  readonly cells: ReadonlyMap<string, readonly FileCell[]>;
}

export interface FileTable {
  /** As the item names it; null when it has one table only, or names none. */
  readonly name: string | null;
  /** Tells it from the other tables, in the copy as in the original. */
  readonly key: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly string[];
}

interface Place {
  readonly table: string | undefined;
  readonly column: string;
  readonly row: string;
}

/** `line 3 $.age`, `$.people[3].home.village`: a record is a line or an element of a list. */
const RECORD = /^(?<row>.{0,400}(?:^line \d{1,9} \$|\[\d{1,9}\]))\.(?<column>[^[\]]{1,80})$/;

function placeOf({ table, columnName, rowKey, isHeading }: Segment): Place | undefined {
  if (rowKey === undefined || isHeading) return undefined;
  if (columnName !== undefined) return { table, column: columnName, row: rowKey };
  const record = RECORD.exec(rowKey)?.groups;
  const row = record?.["row"];
  return row === undefined ? undefined : { table: row.replace(/\d+/g, ""), column: record?.["column"] ?? "", row };
}

interface Building {
  readonly name: string | null;
  readonly key: string;
  readonly columns: Map<string, Map<string, FileCell[]>>;
  readonly types: Map<string, Map<FindingType, number>>;
  readonly rows: Set<string>;
}

/** A cell is of a type when so much of it is. */
const WHOLE = 0.8;

/** `isUnfit` says of what is found in a cell, or over several, that no wider form of it may stay. */
export function readTables(
  judged: readonly JudgedDocument[],
  isUnfit: (detection: JudgedDetection) => boolean,
): FileTable[] {
  const tables = new TableReader();
  judged.forEach(({ document: { segments }, detections }, at) => {
    const places = segments.map((segment) => tables.add(segment, at));
    for (const detection of detections) {
      const { type, span } = detection;
      for (let i = firstEndingAfter(segments, span.start); i < segments.length; i++) {
        const segment = segments[i];
        const place = places[i];
        if (!segment || segment.start >= span.end) break;
        if (!place) continue;
        const isWithin = contains(segment, span);
        if (isWithin && span.end - span.start >= WHOLE * (segment.end - segment.start)) countType(place, type);
        if (isUnfit(detection) || (!isWithin && detection.action === "redact")) place.cell.isUnfit = true;
      }
    }
  });
  return tables.tables();
}

interface Met {
  readonly table: Building;
  readonly column: string;
  readonly cell: { isUnfit: boolean };
}

function countType({ table, column }: Met, type: FindingType): void {
  const types = table.types.get(column) ?? new Map<FindingType, number>();
  table.types.set(column, types.set(type, (types.get(type) ?? 0) + 1));
}

class TableReader {
  readonly #tables = new Map<string, Building>();
  /** Of tables without a name, which follow one another: where one begins, rows are counted anew. */
  #unnamed = 0;
  #lastRow = 0;

  add(segment: Segment, at: number): Met | undefined {
    const place = placeOf(segment);
    if (!place) return undefined;
    const table = this.#tableOf(place);
    table.rows.add(place.row);
    const cells = table.columns.get(place.column) ?? new Map<string, FileCell[]>();
    table.columns.set(place.column, cells);
    const cell = { at, start: segment.start, end: segment.end, isUnfit: false };
    const known = cells.get(place.row);
    if (known) known.push(cell);
    else cells.set(place.row, [cell]);
    return { table, column: place.column, cell };
  }

  tables(): FileTable[] {
    return Array.from(this.#tables.values(), ({ name, key, columns, types, rows }) => ({
      name,
      key,
      rows: [...rows],
      columns: Array.from(columns, ([column, cells]) => ({
        name: column,
        cells,
        types: Array.from(types.get(column) ?? [])
          .filter(([, count]) => count * 2 >= cells.size)
          .sort((a, b) => b[1] - a[1])
          .map(([type]) => type),
      })),
    }));
  }

  #tableOf({ table, row }: Place): Building {
    if (table === undefined) {
      const number = Number(/\d+$/.exec(row)?.[0] ?? 0);
      if (number < this.#lastRow) this.#unnamed++;
      this.#lastRow = number;
    }
    const key = table === undefined ? `unnamed ${this.#unnamed}` : `table ${table}`;
    let building = this.#tables.get(key);
    if (!building) {
      const name = table === undefined || table === "" || table === "line  $" ? null : table;
      building = { name, key, columns: new Map(), types: new Map(), rows: new Set() };
      this.#tables.set(key, building);
    }
    return building;
  }
}
