/** Rows of a table examined and judged together, each cell under the number of its row and column. */
import type { JudgedDocument } from "../../redaction/policy.js";
import { judgeBatch } from "../../redaction/policy.js";
import { neutraliseMarks } from "../../redaction/marks.js";
import { textOfBytes } from "../../formats/tables/cell-bytes.js";
import { RowDocuments } from "../../formats/tables/row-documents.js";
import type { Extracted } from "../../formats/format.js";
import { ItemError } from "../../core/problem.js";
import type { CellValue, Table } from "../../tables/table.js";
import type { Cells } from "../../copies/staged-rows.js";
import { examineExtracted } from "../level.js";
import type { RedactTools } from "../redact-tools.js";

/** The text of a cell; null where there is none to read. */
export const textOfCell = (cell: CellValue): string | null =>
  cell instanceof Uint8Array ? (textOfBytes(cell) ?? null) : cell;

/**
 * `isShown`: which columns are looked at; `whole`: one object for all batches of a table. Native places are `row.column`, by
 * index.
 */
export async function examineRows(
  table: Table,
  rows: readonly Cells[],
  isShown: (column: number) => boolean,
  whole: object,
  { tools, release, signal }: RedactTools,
): Promise<readonly JudgedDocument[]> {
  const judged: JudgedDocument[] = [];
  for await (const event of examineExtracted(documentsOf(table, rows, isShown, whole), tools, signal)) {
    if (event.kind === "problem") throw new ItemError(event.problem.code, event.problem.stage, event.problem.detail);
    if (event.kind === "documents")
      judged.push(
        ...judgeBatch(event.documents, release, { actions: new Map(), keptBefore: new Set() }).map(ownIdentities),
      );
  }
  return judged;
}

/**
 * A number or address has the same pseudonym in every table, whoever's it is taken for: by its value, and not by the name
 * that stands beside it in one table only.
 */
const ownIdentities = ({ document, detections }: JudgedDocument): JudgedDocument => ({
  document,
  detections: detections.map((one) =>
    one.type === "PERSON" ? one : { ...one, identity: document.text.slice(one.span.start, one.span.end) },
  ),
});

async function* documentsOf(
  table: Table,
  rows: readonly Cells[],
  isShown: (column: number) => boolean,
  whole: object,
): AsyncIterable<Extracted> {
  const documents = new RowDocuments(table, whole);
  for (const [i, row] of rows.entries()) {
    const cells = row.map((cell, column) => (isShown(column) ? textOfCell(cell) : null));
    for (const document of documents.add({ id: String(i), rowKey: `row ${i}`, cells }))
      yield await withoutMarks(document);
  }
  for (const document of documents.end()) yield await withoutMarks(document);
}

/** A mark is neither a finding nor context for one. */
const withoutMarks = (document: Extract<Extracted, { kind: "document" }>["document"]): Promise<Extracted> =>
  Promise.resolve({ kind: "document", document: { ...document, text: neutraliseMarks(document.text) } });
