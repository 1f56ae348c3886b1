/**
 * Rows of a database that need not be read, told straight from their cells: no text is made of them. What else than plain
 * cells a row holds makes it one to be read, or to be looked at as a text.
 */
import { cellKey, findingId } from "../../core/finding-id.js";
import type { Finding } from "../../core/finding.js";
import type { ExamineOptions } from "../../core/options.js";
import { isRowNumber, numbersRow } from "../../formats/tables/row-documents.js";
import { tableName, type Table } from "../../tables/table.js";
import type { ColumnTally } from "../column-tally.js";
import { findingAt, type FindingPlace } from "../findings.js";
import { placeDetection, type TableMemory } from "./table-memory.js";
import type { ToldCells } from "./told-cells.js";

/** Some of the rows that wait; `people`: individuals before the first of them. */
export interface ToldRows {
  readonly cells: ToldCells;
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** What a look at a row tells: that it need not be read, that it must be, or that its cells have a structure of their own. */
export type Look = "told" | "read" | "structured";

/** Signs with which JSON, XML and arrays begin. */
const STRUCTURED = /^\s{0,20}[{[<]/;

const mayBeStructured = (sign: number): boolean => sign === 0x7b || sign === 0x5b || sign === 0x3c;

export class RowTeller {
  readonly #columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** Of the filled cells of the row at hand. */
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly #whole: string[] = [];

  constructor(
    table: Table,
    private readonly memory: TableMemory,
    private readonly tally: ColumnTally,
  ) {
    this.#columns = table.columns.map((column, i) => ({
      name: column.name,
      isNumber: isRowNumber(column, table.key.includes(i)),
    }));
  }

  /** A row that is told is added to `told`, and its cells are counted. */
  lookAt(rowKey: string, cells: readonly (string | null)[], told: ToldCells): Look {
    const filled = this.#gather(cells);
    if (typeof filled === "string") return filled;
    const row = this.memory.recallCells(this.#names, this.#values, filled);
    if (!row) return "read";
    const { outcomes, kind } = row;
    told.addRow(rowKey, kind);
    for (let i = 0; i < filled; i++) {
      const outcome = outcomes[i];
      if (!outcome) continue;
      const column = this.#names[i] ?? "";
      this.tally.addToldCell(column, this.#values[i] ?? "", outcome);
      if (outcome.detections.length > 0) told.addCell(column, this.#whole[i] ?? "", outcome);
    }
    return "told";
  }

  /** Takes the filled cells, without those that number the row; gives how many there are. */
  #gather(cells: readonly (string | null)[]): number | Look {
    let filled = 0;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      const value = cell?.trim() ?? "";
      if (cell === null || cell === undefined || value === "") continue;
      if (mayBeStructured(value.charCodeAt(0)) && STRUCTURED.test(cell)) return "structured";
      const column = this.#columns[i];
      if (column?.isNumber === true) {
        if (!numbersRow(value)) return "read";
        continue;
      }
      this.#names[filled] = column?.name ?? "";
      this.#values[filled] = value;
      this.#whole[filled] = cell;
      filled++;
    }
    return filled;
  }
}

/** What is found in the rows. */
export function findingsOfRows(
  rows: ToldRows,
  table: Table,
  place: Pick<FindingPlace, "ref" | "key">,
  options: ExamineOptions,
): Finding[] {
  const findings: Finding[] = [];
  const name = tableName(table);
  let people = rows.people;
  for (let row = rows.from; row < rows.to; row++) {
    addFindings(findings, rows.cells, row, { name, place, options, people });
    people += rows.cells.kindOf(row).people;
  }
  return findings;
}

interface RowPlace {
  readonly name: string;
  readonly place: Pick<FindingPlace, "ref" | "key">;
  readonly options: ExamineOptions;
  /** Individuals before the row. */
  readonly people: number;
}

function addFindings(
  findings: Finding[],
  cells: ToldCells,
  row: number,
  { name, place, options, people }: RowPlace,
): void {
  const { belongings } = cells.kindOf(row);
  const rowKey = cells.keyOf(row);
  let next = 0;
  for (let cell = cells.firstCell(row); cell < cells.firstCell(row + 1); cell++) {
    const value = cells.text(cells.startOf(cell), cells.endOf(cell, row));
    const outcome = cells.outcomeOf(cell);
    const lead = value.length - value.trimStart().length;
    const shown = { table: name, columnName: cells.columnOf(cell), rowKey };
    const within = cellKey(shown);
    for (const found of outcome.detections) {
      const start = lead + found.span.start;
      const end = outcome.isWhole ? value.trimEnd().length : lead + found.span.end;
      const detection = placeDetection(found, { start, end }, belongings[next++], people);
      const id = findingId(place.key, found.detector, start, end, within);
      findings.push(findingAt(detection, place.ref, { id, start, end, shown }, value.slice(start, end), options));
    }
  }
}
