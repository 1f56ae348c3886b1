/** Markdown: its text as it stands, with table cells under their headings and form-like lines. */
import type { Content, Extracted, FormatHandler, Head, SniffScore } from "./format.js";
import { formSegments } from "./text/form-lines.js";
import { redactStretches, withEmbedded } from "./text/held.js";
import { pipeTableCells } from "./text/pipe-tables.js";
import { textResidue } from "./text/residue.js";
import { mergeSegments } from "./text/segments.js";
import { onOneLine, type Stretch } from "./text/stretches.js";
import { extractWindows } from "./text/whole.js";

export const markdown: FormatHandler = {
  id: "md",
  title: "Markdown",
  extensions: ["md", "markdown", "mdown", "mkd"],
  textBased: true,
  surfaces: ["text, tables, links", "HTML and comments within"],
  proof: "bytes in every reading",
  sniff: sniffMarkdown,
  extract: (content, context) => withEmbedded(readText(content), content, context),
  redact: (content, edits, children, context) => redactStretches(content, edits, lineStretches, context, children),
  async *residue(bytes) {
    yield* textResidue(bytes, { tags: true });
  },
};

const readText = (content: Content): AsyncIterable<Extracted> =>
  extractWindows(content, (text) => mergeSegments(pipeTableCells(text), formSegments(text)));

function sniffMarkdown(head: Head): SniffScore {
  if (head.text === undefined) return 0;
  if (/\.(?:md|markdown|mdown|mkd)$/.test(head.name)) return 2;
  // A table's rule is the one thing that hardly stands in anything else.
  return /\n\|?(?: ?:?-{3,}:? ?\|){1,40}/.test(head.text) ? 2 : 0;
}

/** One stretch over everything: a mark may stand anywhere, as long as it parts neither a line nor a table's cell. */
function* lineStretches(text: string): Iterable<Stretch> {
  yield { start: 0, end: text.length, escape: (mark) => onOneLine(mark).replaceAll("|", "/") };
}
