/**
 * The rows of one table redacted batch by batch: columns replaced whole, single values edited, documents in cells redacted
 * as files are. Values stay in memory; what is told are counts by column.
 */
import type { FindingType } from "../../core/finding-type.js";
import type { Problem } from "../../core/problem.js";
import { suppressedOf } from "../../anonymity/fit-form.js";
import { isGeneralisable } from "../../anonymity/quasi-column.js";
import { singleStandIn } from "../../copies/stand-in.js";
import type { RemovedValues } from "../../copies/removed-values.js";
import type { Cells } from "../../copies/staged-rows.js";
import type { Edit } from "../../formats/format.js";
import { identify, readHead } from "../../formats/identify.js";
import { quoteColumn, textOfBytes, UNDECODABLE } from "../../formats/tables/cell-bytes.js";
import { BLOCK } from "../../redaction/marks.js";
import { planRedaction } from "../../redaction/plan.js";
import { needleOf, type Needle } from "../../redaction/search.js";
import type { CellValue } from "../../tables/table.js";
import { nativeSpans } from "../../text/document.js";
import { MemoryContent } from "../content.js";
import { ProblemList } from "../problems.js";
import { redactItem } from "../redact-item.js";
import type { RedactTools } from "../redact-tools.js";
import { nameOfColumn, type ColumnPlan, type TablePlan } from "./column-plans.js";
import { editCell, joinEdits } from "./edit-cell.js";
import { examineRows, textOfCell } from "./examine-rows.js";

/** Something was found in a key: all columns that it ties together must be treated anew. */
export class KeyHolds extends Error {
  override readonly name = "KeyHolds";
  constructor(
    readonly column: string,
    readonly type: FindingType,
  ) {
    super("a key holds personal information");
  }
}

export interface ColumnCounts {
  /** Values replaced whole. */
  replaced: number;
  /** Places severed within values. */
  severed: number;
  documents: number;
  /** Documents that could not be redacted, and values that are not text throughout: they are not in the copy. */
  withheld: number;
}

export class RowRedaction {
  readonly counts: ColumnCounts[];
  readonly byType: Partial<Record<FindingType, number>> = {};
  readonly problems = new ProblemList();
  rows = 0;
  readonly #whole = {};
  readonly #withheld = new Map<string, number>();
  /** By column: values with signs that stand for what could not be decoded. */
  readonly #undecodable = new Map<string, number>();

  /** `isAgain`: the rows are those of a copy; what was replaced whole is not looked at. */
  constructor(
    private readonly plan: TablePlan,
    private readonly tools: RedactTools,
    private readonly removed: RemovedValues,
    private readonly isAgain: boolean,
  ) {
    this.counts = plan.columns.map(() => ({ replaced: 0, severed: 0, documents: 0, withheld: 0 }));
  }

  /** Throws `ItemError`, and `KeyHolds` where the columns must be planned anew. */
  async redact(rows: readonly Cells[]): Promise<{ readonly rows: readonly Cells[]; readonly edits: number }> {
    const { columns, table } = this.plan;
    this.rows += rows.length;
    const edits = await this.#editsOf(rows);
    let made = 0;
    const redacted: Cells[] = [];
    for (const [r, row] of rows.entries()) {
      const cells: CellValue[] = [];
      for (const [c, value] of row.entries()) {
        const plan = columns[c];
        const own = edits.get(`${r}.${c}`);
        if (!plan || value === null || plan.treatment === "number" || plan.treatment === "generated") cells.push(value);
        else if (plan.treatment === "whole") cells.push(this.isAgain ? value : this.#replace(value, c));
        else if (plan.treatment === "wider")
          cells.push(own?.isUnfit === true && plan.quasi ? suppressedOf(plan.quasi) : value);
        else if (plan.treatment === "key" && (own || isBroken(value)))
          throw new KeyHolds(nameOfColumn(table, plan.column.name), own?.type ?? "PERSON");
        else if (isBroken(value)) cells.push(this.#withhold(c));
        else if (value instanceof Uint8Array && textOfBytes(value) === undefined)
          cells.push(this.isAgain ? value : await this.#document(value, c, row));
        else if (own) {
          made += own.edits.length;
          this.#count(c).severed += own.edits.length;
          cells.push(editCell(value, own.edits, plan.column));
        } else cells.push(value);
      }
      redacted.push(cells);
    }
    return { rows: redacted, edits: made };
  }

  /** How many documents of which column are not in the copy, and why. */
  finish(): readonly Problem[] {
    for (const [why, count] of this.#withheld)
      this.problems.add({ code: "withheld-part", stage: "redact", detail: `${count} documents of ${why}` });
    this.#withheld.clear();
    for (const [column, count] of this.#undecodable)
      this.problems.add({
        code: "undecodable",
        stage: "read",
        detail: `${count} values of ${quoteColumn(column)} hold bytes that are not text, and are not in the copy`,
      });
    this.#undecodable.clear();
    return this.problems.list();
  }

  async #editsOf(rows: readonly Cells[]): Promise<ReadonlyMap<string, CellEdits>> {
    const { columns, table } = this.plan;
    const isShown = (c: number): boolean => !(this.isAgain && isReplaced(columns[c]));
    const judged = await examineRows(table, rows, isShown, this.#whole, this.tools);
    const plan = planRedaction(judged, this.tools.marker, { seeds: [], isShared: () => false });
    const types = new Map<string, FindingType>();
    const unfit = new Set<string>();
    for (const { document, removals } of plan.documents)
      for (const { start, end, type } of removals) {
        const part = nativeSpans(document, { start, end })[0]?.part;
        if (part !== undefined && !types.has(part)) types.set(part, type);
        if (part !== undefined && !isGeneralisable(type)) unfit.add(part);
        if (this.#isCell(part)) {
          this.byType[type] = (this.byType[type] ?? 0) + 1;
          this.removed.add(document.text.slice(start, end), type);
        }
      }
    const byCell = new Map<string, Edit[]>();
    for (const edit of plan.edits) {
      const edits = byCell.get(edit.part);
      if (edits) edits.push(edit);
      else byCell.set(edit.part, [edit]);
    }
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (isSearched(columns[c])) addHits(byCell, `${r}.${c}`, value, this.removed);
      });
    });
    return new Map(
      Array.from(byCell, ([part, edits]) => [
        part,
        { edits: joinEdits(edits), type: types.get(part) ?? "PERSON", isUnfit: unfit.has(part) },
      ]),
    );
  }

  #isCell(part: string | undefined): boolean {
    const treatment = this.plan.columns[Number(part?.split(".")[1])]?.treatment;
    return treatment === "cells" || treatment === "key";
  }

  #replace(value: CellValue, c: number): CellValue {
    const { standIn, type } = this.plan.columns[c] ?? {};
    this.#count(c).replaced++;
    if (type) this.byType[type] = (this.byType[type] ?? 0) + 1;
    return standIn ? standIn.of(value) : null;
  }

  /** A value that cannot be read to its end may name anybody. */
  #withhold(c: number): CellValue {
    const column = this.plan.columns[c]?.column;
    if (!column) return null;
    this.#count(c).withheld++;
    this.#undecodable.set(column.name, (this.#undecodable.get(column.name) ?? 0) + 1);
    return singleStandIn(column);
  }

  /** A value was made wider. */
  readonly countWider = (c: number): void => {
    this.#count(c).replaced++;
  };

  #count(c: number): ColumnCounts {
    const count = this.counts[c];
    if (!count) throw new TypeError("a column without counts");
    return count;
  }

  /** A document in a cell, redacted as a file is; what cannot be is not in the copy. */
  async #document(bytes: Uint8Array, c: number, row: Cells): Promise<CellValue> {
    const column = this.plan.columns[c]?.column;
    if (!column) return null;
    const count = this.#count(c);
    const content = new MemoryContent(bytes);
    const ref = { source: this.plan.name, path: [this.plan.name, column.name] };
    const isKnown = identify(await readHead(content, column.name), this.tools.tools.formats) !== undefined;
    const tools = { ...this.tools, seeds: this.#seedsOf(row) };
    const { copy, result } = isKnown
      ? await redactItem(ref, `${this.plan.name}\n${column.name}`, content, tools)
      : { copy: undefined, result: undefined };
    if (copy) {
      count.documents++;
      for (const [type, number] of Object.entries(result?.counts ?? {}) as [FindingType, number][])
        this.byType[type] = (this.byType[type] ?? 0) + number;
      return copy;
    }
    count.withheld++;
    const why = result?.problems.at(-1)?.code ?? "unknown-format";
    const key = `${quoteColumn(column.name)} are not in the copy (${why})`;
    this.#withheld.set(key, (this.#withheld.get(key) ?? 0) + 1);
    return singleStandIn(column);
  }

  /** What the row's own columns say of whom it is. */
  #seedsOf(row: Cells): readonly Needle[] {
    return this.plan.columns.flatMap(({ treatment, type }, i) => {
      const value = row[i];
      const needle = treatment === "whole" && type && typeof value === "string" ? needleOf(value, type) : undefined;
      return needle ? [needle] : [];
    });
  }
}

const isBroken = (value: CellValue): boolean => typeof value === "string" && value.includes(UNDECODABLE);

/** What goes from one cell. */
interface CellEdits {
  readonly edits: readonly Edit[];
  readonly type: FindingType;
  /** Whether something is among it that no wider value keeps. */
  readonly isUnfit: boolean;
}

/** Whether all values of the column are others in the copy. */
const isReplaced = (plan: ColumnPlan | undefined): boolean =>
  plan?.treatment === "whole" || plan?.treatment === "wider";

/** Whether values of other columns are looked for in it: numbers and dates are the same by chance. */
export const isSearched = (plan: ColumnPlan | undefined): boolean =>
  plan !== undefined &&
  (plan.treatment === "cells" || plan.treatment === "key") &&
  ["text", "json", "xml", "array", "bytes", "other"].includes(plan.column.kind);

/** Removed values of other rows and tables that stand in the cell. */
function addHits(
  byCell: Map<string, Edit[]>,
  part: string,
  value: CellValue | undefined,
  removed: RemovedValues,
): void {
  const text = value === undefined ? null : textOfCell(value);
  if (text === null) return;
  for (const { start, end } of removed.find(text)) {
    const edits = byCell.get(part) ?? [];
    edits.push({ part, start, end, mark: BLOCK });
    byCell.set(part, edits);
  }
}
