/** A cell with marks in it: a string of its own, whatever it was, with the look of the runs that stay. */
import type { Span } from "../../core/span.js";
import { DocumentBuilder, nativeSpans } from "../../text/document.js";
import { appendFragments, escapeXml } from "./fragments.js";
import { applySplices, type Splice } from "./scrub-part.js";
import { stringFragments, type SheetString } from "./shared-strings.js";
import type { CellFormula, SheetCell } from "./sheet-cells.js";
import { cellText, type Workbook } from "./workbook.js";

/** In units of the cell's text. */
export interface CellChange extends Span {
  readonly mark: string;
  readonly isValue?: true | undefined;
}

/** Attributes of a cell that say what its value is. */
const OF_VALUE: ReadonlySet<string> = new Set(["t", "cm", "vm", "ph"]);

export const dropFormula = ({ whole }: CellFormula): Splice => ({ ...whole, text: "" });

/** Whether a cell of a number loses all of it and no other value is written there. */
export function losesNumber(
  workbook: Workbook,
  source: string,
  cell: SheetCell,
  changes: readonly CellChange[],
): boolean {
  const [change] = changes;
  if (cell.type !== "n" || !change || change.isValue) return false;
  return change.start === 0 && change.end >= cellText(workbook, source, cell).length;
}

/** The cell without a value, in another style. */
export function emptyCell(source: string, { element, whole }: SheetCell, style: number): Splice {
  const prefix = element.prefix === "" ? "" : `${element.prefix}:`;
  const attributes = element.attributes
    .filter(({ name }) => !OF_VALUE.has(name) && name !== "s")
    .map(({ whole: attribute }) => source.slice(attribute.start, attribute.end));
  return { ...whole, text: `<${prefix}c${attributes.join("")} s="${style}"/>` };
}

/** The cell, whole, with its text changed. */
export function cellSplice(
  workbook: Workbook,
  source: string,
  cell: SheetCell,
  changes: readonly CellChange[],
): Splice {
  const { element } = cell;
  const prefix = element.prefix === "" ? "" : `${element.prefix}:`;
  const attributes = element.attributes
    .filter(({ name }) => !OF_VALUE.has(name))
    .map(({ whole }) => source.slice(whole.start, whole.end));
  const content = runsOf(workbook, source, cell, changes) ?? plainContent(workbook, source, cell, changes, prefix);
  const text = `<${prefix}c${attributes.join("")} t="inlineStr"><${prefix}is>${content}</${prefix}is></${prefix}c>`;
  return { ...cell.whole, text };
}

/** The string's runs with the marks in them; undefined when the cell has no string that may stand in it. */
function runsOf(
  workbook: Workbook,
  source: string,
  cell: SheetCell,
  changes: readonly CellChange[],
): string | undefined {
  if (cell.type === "inlineStr" && cell.inline) return markString(source, cell.inline, changes);
  if (cell.type !== "s" || !cell.value) return undefined;
  const string = workbook.strings[Number(source.slice(cell.value.start, cell.value.end))];
  if (!string || string.prefix !== cell.element.prefix) return undefined;
  return markString(workbook.stringsSource, string, changes);
}

function markString(source: string, string: SheetString, changes: readonly CellChange[]): string {
  const builder = new DocumentBuilder();
  appendFragments(builder, "", stringFragments(source, string.texts));
  const document = builder.build("body");
  const splices: Splice[] = string.aidElements.map((span) => ({ ...span, text: "" }));
  for (const change of changes) {
    nativeSpans(document, change).forEach(({ start, end }, i) => {
      splices.push({ start, end, text: i === 0 ? escapeXml(change.mark) : "" });
    });
  }
  const { start } = string.content;
  return applySplices(
    source.slice(start, string.content.end),
    splices.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start })),
  );
}

function plainContent(
  workbook: Workbook,
  source: string,
  cell: SheetCell,
  changes: readonly CellChange[],
  prefix: string,
): string {
  let text = cellText(workbook, source, cell);
  for (const { start, end, mark } of [...changes].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + mark + text.slice(end);
  return `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
}
