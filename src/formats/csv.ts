/** Delimited text: comma, semicolon, tab or bar, with headings or without. */
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { isTable, tableShape } from "./text/csv-dialect.js";
import { RowReader } from "./text/csv-rows.js";
import { TableReader } from "./text/csv-table.js";
import { redactStretches, withEmbedded } from "./text/held.js";
import { textResidue } from "./text/residue.js";
import type { Stretch } from "./text/stretches.js";
import { extractRead } from "./text/whole.js";

export const csv: FormatHandler = {
  id: "csv",
  title: "Delimited text (CSV, TSV)",
  extensions: ["csv", "tsv", "tab", "psv"],
  textBased: true,
  surfaces: ["cells under their headings", "headings, titles and notes above a table"],
  proof: "bytes in every reading; tests: Python's csv",
  sniff: sniffTable,
  extract: (content, context) => withEmbedded(extractRead(content, new TableReader()), content, context),
  redact: (content, edits, children, context) => redactStretches(content, edits, cellStretches, context, children),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};

function sniffTable({ text, name }: Head): SniffScore {
  if (text === undefined) return 0;
  const shape = tableShape(text);
  const isNamed = /\.(?:csv|tsv|tab|psv)$/.test(name);
  if (shape && isTable(text, shape)) return isNamed ? 3 : 2;
  return isNamed ? 2 : 0;
}

/** The insides of cells; what a mark holds of the table's own signs is changed, so that the table stays as it is. */
function* cellStretches(text: string): Iterable<Stretch> {
  const dialect = tableShape(text.slice(0, 65_536))?.dialect ?? { delimiter: "," };
  const unquoted = (mark: string): string =>
    mark
      .replaceAll('"', "'")
      .replace(/[\r\n]+/g, " ")
      .replaceAll(dialect.delimiter, dialect.delimiter === "," ? ";" : ",");
  for (const { cells } of new RowReader(text, dialect, true).rows()) {
    for (const { start, end, isQuoted } of cells) {
      if (start === end) continue;
      const write = isQuoted ? (mark: string): string => mark.replaceAll('"', '""') : unquoted;
      yield { start, end, escape: (mark, isFirst) => write(isFirst ? harmless(mark) : mark) };
    }
  }
}

/** Spreadsheets take a cell that begins so for a formula. */
const harmless = (mark: string): string => (/^[=+\-@\t\r]/.test(mark) ? `'${mark}` : mark);
