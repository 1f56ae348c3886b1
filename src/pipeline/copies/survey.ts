/** What the columns of a table hold, from rows that were drawn: whether their values are, or contain, what goes. */
import type { FindingType } from "../../core/finding-type.js";
import type { Session } from "../../sources/database/engine.js";
import type { TableStructure } from "../../tables/structure.js";
import type { Table } from "../../tables/table.js";
import { nativeSpans } from "../../text/document.js";
import type { RedactTools } from "../redact-tools.js";
import type { ColumnSurvey, TableSurvey } from "./column-plans.js";
import { examineRows, textOfCell } from "./examine-rows.js";

/** Rows that are drawn from each table; in all others what is found in single values goes all the same. */
const DRAWN_ROWS = 4000;
/** Share of a cell that a finding takes when the cell holds little else. */
const NEARLY_ALL = 0.8;

/** Throws `ItemError`. */
export async function surveyTable(
  session: Session,
  table: Table,
  structure: TableStructure,
  tools: RedactTools,
): Promise<TableSurvey> {
  const { rows, total } = await session.sample(table, DRAWN_ROWS);
  const cells = rows.map((row) => row.cells);
  const columns = table.columns.map((_, c) => ({
    filled: cells.filter((row) => row[c] !== null && row[c] !== "").length,
    whole: new Map<FindingType, number>(),
    cells: 0,
  }));
  for (const { document, detections } of await examineRows(table, cells, () => true, {}, tools))
    for (const { action, span, type } of detections) {
      const [r, c] = (nativeSpans(document, span)[0]?.part ?? "").split(".").map(Number);
      const column = columns[c ?? -1];
      // Of the whole cell: a value within JSON may be all of its field, and the field a small part of the cell.
      const text = textOfCell(cells[r ?? -1]?.[c ?? -1] ?? null)?.trim();
      if (action !== "redact" || !column || text === undefined) continue;
      column.cells++;
      if (span.end - span.start >= NEARLY_ALL * text.length) column.whole.set(type, (column.whole.get(type) ?? 0) + 1);
    }
  return { table, structure, rows: total, columns: columns satisfies readonly ColumnSurvey[] };
}
