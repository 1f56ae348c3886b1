/** One cell with marks put into it, still valid for its column: JSON stays JSON, a text keeps to its length. */
import type { Edit } from "../../formats/format.js";
import { editJson, editXml, spliceText } from "../../formats/tables/edit-structured.js";
import { ItemError } from "../../core/problem.js";
import { fitLabel, singleStandIn } from "../../copies/stand-in.js";
import { BLOCK } from "../../redaction/marks.js";
import type { StructureColumn } from "../../tables/structure.js";
import type { CellValue } from "../../tables/table.js";

/** `edits` are in order and do not overlap. Where the cell cannot be edited it is replaced whole. */
export function editCell(value: CellValue, edits: readonly Edit[], column: StructureColumn): CellValue {
  if (value === null) return null;
  if (value instanceof Uint8Array)
    return new Uint8Array(Buffer.from(editText(Buffer.from(value).toString("utf8"), edits), "utf8"));
  try {
    return editByKind(value, edits, column);
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return singleStandIn(column);
  }
}

function editByKind(value: string, edits: readonly Edit[], column: StructureColumn): CellValue {
  const { kind } = column;
  if (kind === "json") return editJson(value, edits) ?? singleStandIn(column);
  if (kind === "xml") return editXml(value, edits);
  if (kind === "array" && value.startsWith("{") && /\p{L}/u.test(value)) return editText(value, edits);
  if (kind === "text") {
    const json = /^\s{0,20}[{[]/.test(value) ? editJson(value, edits) : undefined;
    return fitText(json ?? editText(value, edits), value, edits, column);
  }
  if (kind === "other") return column.isNullable ? null : fitLabel(BLOCK, column.length);
  return singleStandIn(column);
}

/** The text, with bars for marks where marks make it too long. */
function fitText(edited: string, value: string, edits: readonly Edit[], { length }: StructureColumn): string {
  if (length === undefined || edited.length <= length) return edited;
  const barred = editText(
    value,
    edits.map((edit) => ({ ...edit, mark: edit.mark === "" ? "" : fitLabel(BLOCK, edit.end - edit.start) })),
  );
  return barred.length <= length ? barred : fitLabel(BLOCK, length);
}

const editText = (value: string, edits: readonly Edit[]): string =>
  spliceText(
    value,
    edits.map(({ start, end, mark }) => ({ start, end, text: mark })),
  );

/** Edits of both kinds in order; where two meet, the first one's mark stands for both. */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && edit.start < last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, edit.end), mark: last.mark || edit.mark };
    else joined.push(edit);
  }
  return joined;
}
