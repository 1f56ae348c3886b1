/** Markdown: its text as it stands, with table cells under their headings and form-like lines. */
import { DocumentBuilder, type TextDocument } from "../text/document.js";
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

async function* readText(content: Content): AsyncIterable<Extracted> {
  for await (const read of extractWindows(content, (text) => mergeSegments(pipeTableCells(text), formSegments(text)))) {
    yield read;
    if (read.kind === "document" && read.document.surface === "body") {
      const shown = withoutEmphasis(read.document);
      if (shown) yield { kind: "document", document: shown };
    }
  }
}

/** Signs of emphasis within a word, which readers do not see (`**An**il`), with the words on both sides that may belong to it. */
const WITHIN_WORD =
  /(?:[^\s*]{1,40}[ \t]){0,3}[^\s*]{0,40}\*{0,3}[^\s*]{0,40}(?<=[\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}])\S{1,80}(?:[ \t]\S{1,40}){0,3}/gu;
const SIGNS = /\*{1,3}/g;

/** Stretches with emphasis within a word, as they are shown. */
function withoutEmphasis({ text, pieces, lines }: TextDocument): TextDocument | undefined {
  const builder = new DocumentBuilder();
  const at = pieces[0]?.at ?? 0;
  for (const { 0: stretch, index } of text.matchAll(WITHIN_WORD)) {
    let from = 0;
    for (const sign of [...stretch.matchAll(SIGNS), { 0: "", index: stretch.length }]) {
      builder.append(stretch.slice(from, sign.index), "", at + index + from);
      from = sign.index + sign[0].length;
    }
    builder.separate("\n");
  }
  return builder.length > 0 ? builder.build("hidden", lines && { lines }) : undefined;
}

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
