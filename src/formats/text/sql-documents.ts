/**
 * A stretch of a dump as the tables that it writes, row by row as in a delimited text, and what stands around the values: statements and
 * comments, which say nothing of the rows, would only make what stands in them look like something else.
 */
import { DocumentBuilder, type Segment, type TextDocument } from "../../text/document.js";
import { codedTexts, saidInHex } from "./coded-texts.js";
import { appendEscaped } from "./escapes.js";
import type { TextWindow } from "./windows.js";

/** Bytes as a literal writes them: `x'00ff'`, of which the quotes are outside, `0x00ff`, and `\\x00ff`. */
const BYTES = /^(?:0x|\\{1,2}x)?((?:[\da-f]{2})+)$/i;

/** A quote within quotes, and what a backslash stands before: a mark takes the whole of it or nothing. */
const ESCAPE = /''|\\[^\d]/g;

function unescape(escape: string): string {
  const sign = escape.charAt(1);
  return { n: "\n", r: "\r", t: "\t", b: " ", Z: " " }[sign] ?? sign;
}

/** The tables, what stands around their values, and what the rest holds in letters of another alphabet. */
export function* sqlDocuments(
  { text, at, lines }: TextWindow,
  segments: readonly Segment[],
  whole?: object,
): Iterable<TextDocument> {
  const extra = { lines, ...(whole && { whole }) };
  const around = new DocumentBuilder();
  const tables = new Map<string, RowsBuilder>();
  const unread: string[] = [];
  let from = 0;
  const leave = (end: number): void => {
    const words = text.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(words)) around.append(words, "", at + from);
    else around.separate(words.includes("\n") ? "\n" : " ");
    unread.push(words);
  };
  for (const segment of segments) {
    const { start, end, ...info } = segment;
    leave(start);
    const words = text.slice(start, end);
    from = end;
    if (segment.rowKey === undefined) {
      const place = around.length;
      around.append(words, "", at + start);
      around.segment(place, info);
      unread.push(words);
      continue;
    }
    const table = segment.table ?? "";
    let rows = tables.get(table);
    if (!rows) tables.set(table, (rows = new RowsBuilder()));
    const said = saidBy(text, segment);
    rows.add(segment, text, said, at);
    unread.push(said === undefined ? words : " ".repeat(words.length));
  }
  leave(text.length);
  for (const [table, rows] of tables) yield rows.build({ ...extra, strand: `rows of ${table}` });
  yield around.build("body", { ...extra, strand: "around rows" });
  const coded = codedTexts(unread.join(""), { at, lines });
  if (coded) yield coded;
}

/** What a literal of bytes says; undefined for all others, and where it says nothing. */
function saidBy(text: string, { start, end }: Segment): string | undefined {
  const isMarked =
    text.charAt(start) === "\\" ||
    /^0x|^x'/i.test(text.slice(text.charAt(start - 1) === "'" ? start - 2 : start, start + 2));
  const digits = isMarked ? BYTES.exec(text.slice(start, end))?.[1] : undefined;
  return digits === undefined ? undefined : saidInHex(digits);
}

/** The rows of one table. No quotes stand around cells, which would hang on signs that marks take away: segments part them. */
class RowsBuilder {
  readonly #builder = new DocumentBuilder();
  #rowKey: string | undefined;

  /** `said`: what the bytes say that the cell is written in. */
  add({ start, end, ...info }: Segment, text: string, said: string | undefined, at: number): void {
    const builder = this.#builder;
    if (this.#rowKey !== undefined) builder.separate(this.#rowKey === info.rowKey ? "," : "\n");
    this.#rowKey = info.rowKey;
    const place = builder.length;
    if (said === undefined) appendEscaped(builder, text, { start, end }, ESCAPE, unescape, at);
    else builder.append(said, "", at + start, end - start);
    builder.segment(place, info);
  }

  build(extra: Omit<TextDocument, "surface" | "text" | "pieces" | "segments">): TextDocument {
    return this.#builder.build("body", extra);
  }
}
