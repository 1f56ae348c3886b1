/**
 * Rows of a database that need not be read, told straight from their cells: no text is made of them. What else than plain
 * cells a row holds makes it one to be read, or to be looked at as a text.
 */
import { cellKey, findingId } from "../../core/finding-id.js";
import type { Finding } from "../../core/finding.js";
import type { ExamineOptions } from "../../core/options.js";
import { isRowNumber, numbersRow } from "../../formats/tables/row-documents.js";
import { isNoValue, type PackedRows } from "../../tables/packed-rows.js";
import { tableName, type Table } from "../../tables/table.js";
import type { ColumnTally } from "../column-tally.js";
import { findingAt, type FindingPlace } from "../findings.js";
import { RowCells } from "./row-cells.js";
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

/** Spaces before JSON, XML and arrays. */
const MAX_LEAD = 20;
/** Digits of a number that numbers rows. */
const MAX_DIGITS = 20;

/** Signs with which they begin. */
const isStructureSign = (sign: number): boolean => sign === 0x7b || sign === 0x5b || sign === 0x3c;

/** Whether there is nothing but digits: what `numbersRow` says of nearly all. */
function isNumberIn(text: string, start: number, end: number): boolean {
  if (end - start > MAX_DIGITS) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) < 0x30 || text.charCodeAt(i) > 0x39) return false;
  return true;
}

const isInk = (sign: number): boolean => sign > 0x20 && sign < 0x7f;

/** Whether a cell is the value that it stands for: with no spaces around it, and nothing escaped. */
const isBare = ({ text, hasEscapes }: PackedRows, start: number, end: number): boolean =>
  start === end ||
  (isInk(text.charCodeAt(start)) &&
    isInk(text.charCodeAt(end - 1)) &&
    !(hasEscapes && text.slice(start, end).includes("\\")));

export class RowTeller {
  readonly #columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** Of the row at hand; those that number it are not among them. */
  readonly #row = new RowCells();

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

  /** A row that is told is added to `told`, and its cells are counted. `rowKey` is asked for where something is found in it. */
  lookAt(cells: readonly (string | null)[], rowKey: () => string, told: ToldCells): Look {
    this.#row.clear();
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? "";
      const lead = cell.length - cell.trimStart().length;
      const look = this.#add(i, cell, lead, cell.trimEnd().length, lead);
      if (look) return look;
    }
    return this.#tell(rowKey, told, false);
  }

  /** The same of a row among others, as they were sent. */
  lookAtPacked(rows: PackedRows, row: number, rowKey: () => string, told: ToldCells): Look {
    this.#row.clear();
    for (let i = 0; i < rows.columns; i++) {
      const start = rows.startOf(row, i);
      const end = rows.endOf(row, i);
      if (isNoValue(rows.text, start, end)) continue;
      if (!isBare(rows, start, end)) return this.lookAt(rows.row(row).cells, rowKey, told);
      const look = this.#add(i, rows.text, start, end, 0);
      if (look) return look;
    }
    return this.#tell(rowKey, told, true);
  }

  /** Takes a cell whose value stands between the places, behind `lead` spaces; gives what the row is where it is not told. */
  #add(index: number, text: string, start: number, end: number, lead: number): Look | undefined {
    if (start >= end) return undefined;
    if (lead <= MAX_LEAD && isStructureSign(text.charCodeAt(start))) return "structured";
    const column = this.#columns[index];
    if (column?.isNumber !== true) this.#row.add(column?.name ?? "", text, start, end);
    else if (!isNumberIn(text, start, end) && !numbersRow(text.slice(start, end))) return "read";
    return undefined;
  }

  /** `isPacked`: whether cells stand among others, and not each in a text of its own. */
  #tell(rowKey: () => string, told: ToldCells, isPacked: boolean): Look {
    const row = this.#row;
    const kind = this.memory.recallCells(row);
    if (!kind) return "read";
    told.addRow(kind);
    let isNamed = false;
    for (let i = 0; i < row.count; i++) {
      const outcome = row.known[i]?.outcome;
      if (!outcome) continue;
      const name = row.nameOf(i);
      const start = row.startOf(i);
      const end = row.endOf(i);
      this.tally.addToldCell(name, end - start, row.hashOf(i), outcome);
      if (outcome.detections.length === 0) continue;
      if (!isNamed) told.nameRow(rowKey());
      isNamed = true;
      const text = row.textOf(i);
      if (isPacked) told.addCell(name, text, start, end, outcome);
      else told.addCell(name, text, 0, text.length, outcome);
    }
    return "told";
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
