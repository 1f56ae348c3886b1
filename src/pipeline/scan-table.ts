/**
 * One part of a table: its rows as documents, what its cells of bytes hold as children, and the count of what each column
 * holds. Nothing that fails here leaves the table.
 */
import type { ItemRef } from "../core/item.js";
import type { ChildItem } from "../formats/format.js";
import type { SourceItem, TableLocator } from "../sources/source.js";
import { partStampOf, signOfRows } from "../tables/table-stamp.js";
import { DEFAULT_LIMITS, ItemBudget } from "./budget.js";
import { ColumnTally } from "./column-tally.js";
import type { ThreadOutput } from "./finding-lines.js";
import { slicesOf, toFindings } from "./findings.js";
import { BatchExaminer } from "./level.js";
import { describeFailure, ProblemList } from "./problems.js";
import type { ScanContext } from "./scan-item.js";
import { ToldLines } from "./settled/told-lines.js";
import { findingsOfRows, RowTeller } from "./settled/told-rows.js";
import { examineBlocks, RowBlock } from "./table-blocks.js";
import { peopleBefore, type TablePartRecord } from "./table-parts.js";
import { openTable, type TableOpening } from "./table-opening.js";
import { TableReading } from "./table-reading.js";

/** Where a child lies. */
export interface ChildPlace {
  readonly ref: ItemRef;
  readonly key: string;
  readonly budget: ItemBudget;
}

export type ScanChild = (
  child: ChildItem,
  parent: ChildPlace,
  context: ScanContext,
) => AsyncGenerator<readonly ThreadOutput[]>;

export type TableItem = SourceItem & { readonly locator: TableLocator };

/** Yields findings as they are made, the records of children, and closes with the record of the part. */
export async function* scanTable(
  item: TableItem,
  context: ScanContext,
  scanChild: ScanChild,
): AsyncGenerator<readonly ThreadOutput[]> {
  const { ref, locator } = item;
  const { options, tools, databases } = context;
  if (!databases) throw new TypeError("a table without connections");
  const problems = new ProblemList();
  const tally = new ColumnTally();
  const reading = new TableReading(locator, context, databases);
  const place = { ref, key: locator.tableKey, textBased: false, base: 0 };
  const lines = context.lines && new ToldLines(locator.table, place, options, context.lines);
  let findings = 0;
  let opening: TableOpening | undefined;
  if (locator.problem) problems.add(locator.problem);
  try {
    opening = locator.sample === undefined ? await openTable(locator, context, databases) : undefined;
    const known = opening?.lendTo(reading.whole);
    const rows = tools.settlesRows === true ? known : undefined;
    const teller = rows && new RowTeller(locator.table, rows.memoryOf(reading.whole), tally);
    const block = new RowBlock();
    const extraction = reading.extract(opening, block, teller);
    const examiner = new BatchExaminer(tools, rows);
    examiner.numbering.people = peopleBefore(locator.part);
    for await (const event of examineBlocks(extraction, block, examiner, context.signal)) {
      if (event.kind === "problem") problems.add(event.problem);
      else if (event.kind === "child") {
        const budget = ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: options.maxDepth });
        yield* scanChild(event.child, { ref, key: locator.tableKey, budget }, context);
      } else if (event.kind === "read") tally.add(event.document);
      else if (event.kind === "told") {
        const made = lines?.make(event);
        const found = lines ? (made ? [made] : []) : findingsOfRows(event, locator.table, place, options);
        findings += made?.counts.findings ?? found.length;
        yield found;
      } else {
        findings += event.some.detections.length;
        for (const some of slicesOf(event.some)) yield toFindings(some, place, options);
      }
    }
  } catch (error) {
    if (context.signal.aborted) throw error;
    problems.add(describeFailure(error));
  }
  const stamp = stampOfPart(locator, reading, opening);
  yield [{ ...partRecord(item, reading, problems, findings, tally), ...(stamp !== undefined && { stamp }) }];
}

/** By what the part is known: of rows that were signed as they were read, those. */
function stampOfPart(
  { table, part, stamp, isSigned }: TableLocator,
  { rows, sum }: TableReading,
  opening: TableOpening | undefined,
): string | undefined {
  if (!isSigned) return stamp;
  if (sum === undefined || opening?.sign === undefined) return undefined;
  return partStampOf(table, part, opening.sign, signOfRows({ rows: rows.read, sum }));
}

function partRecord(
  { ref, locator }: TableItem,
  reading: TableReading,
  problems: ProblemList,
  findings: number,
  tally: ColumnTally,
): TablePartRecord {
  const { table, part, engine, isSigned } = locator;
  return {
    kind: "item",
    ...ref,
    status: problems.isEmpty ? "examined" : reading.rows.read > 0 || table.rows === 0 ? "partly" : "refused",
    problems: problems.list(),
    format: engine,
    bytes: reading.bytes,
    sha256: null,
    findings,
    part,
    table,
    rowsRead: reading.rows,
    ...(isSigned && { sum: reading.sum }),
    counts: tally.counts(),
  };
}
