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
import type { Outcome } from "./outcome.js";
import { placeDetection, type RowKind, type TableMemory } from "./table-memory.js";

/** A cell in which something is found. */
interface ToldCell {
  readonly column: string;
  /** As the database gave it. */
  readonly value: string;
  readonly outcome: Outcome;
}

export interface ToldRow {
  readonly rowKey: string;
  readonly cells: readonly ToldCell[];
  readonly kind: RowKind;
}

/** What a look at a row tells: what it holds, that it must be read, or that its cells have a structure of their own. */
export type Look = ToldRow | "read" | "structured";

/** Signs with which JSON, XML and arrays begin. */
const STRUCTURED = /^\s{0,20}[{[<]/;

export class RowTeller {
  readonly #columns: readonly { readonly name: string; readonly isNumber: boolean }[];

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

  /** Of a row that is told, the cells are counted. */
  lookAt(rowKey: string, cells: readonly (string | null)[]): Look {
    const names: string[] = [];
    const values: string[] = [];
    const whole: string[] = [];
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      const value = cell?.trim() ?? "";
      if (cell === null || cell === undefined || value === "") continue;
      if (STRUCTURED.test(cell)) return "structured";
      const column = this.#columns[i];
      if (column?.isNumber === true) {
        if (!numbersRow(value)) return "read";
        continue;
      }
      names.push(column?.name ?? "");
      values.push(value);
      whole.push(cell);
    }
    const row = this.memory.recallCells(names, values);
    if (!row) return "read";
    const told: ToldCell[] = [];
    row.outcomes.forEach((outcome, i) => {
      const column = names[i] ?? "";
      this.tally.addToldCell(column, values[i] ?? "", outcome);
      if (outcome.detections.length > 0) told.push({ column, value: whole[i] ?? "", outcome });
    });
    return { rowKey, cells: told, kind: row.kind };
  }
}

/** What is found in the rows. `people`: individuals before them. */
export function findingsOfRows(
  { rows, people }: { readonly rows: readonly ToldRow[]; readonly people: number },
  table: Table,
  place: Pick<FindingPlace, "ref" | "key">,
  options: ExamineOptions,
): Finding[] {
  const findings: Finding[] = [];
  const name = tableName(table);
  let before = people;
  for (const row of rows) {
    addFindings(findings, row, { name, place, options, people: before });
    before += row.kind.people;
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
  { rowKey, cells, kind }: ToldRow,
  { name, place, options, people }: RowPlace,
): void {
  let next = 0;
  for (const { column, value, outcome } of cells) {
    const lead = value.length - value.trimStart().length;
    const shown = { table: name, columnName: column, rowKey };
    const within = cellKey(shown);
    for (const found of outcome.detections) {
      const start = lead + found.span.start;
      const end = outcome.isWhole ? value.trimEnd().length : lead + found.span.end;
      const detection = placeDetection(found, { start, end }, kind.belongings[next++], people);
      const id = findingId(place.key, found.detector, start, end, within);
      findings.push(findingAt(detection, place.ref, { id, start, end, shown }, value.slice(start, end), options));
    }
  }
}
