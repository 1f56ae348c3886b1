/** What plain text draws with spaces, bars and colons: tables, forms in boxes, and lines of a label and a value. */
import type { Segment } from "../../text/document.js";
import { boxSegments } from "./box-forms.js";
import { formSegments } from "./form-lines.js";
import { layoutTableCells } from "./layout-tables.js";
import { mergeSegments } from "./segments.js";

/** All of them in order; where two readings touch, a table counts before a form, and a form before a line. */
export const writtenSegments = (text: string): Segment[] =>
  mergeSegments(mergeSegments(layoutTableCells(text), boxSegments(text)), formSegments(text));
