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

/** Signs of emphasis within a word, which readers do not see: `**An**il`. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}])/gu;
const SIGNS = /\*{1,3}/g;
/** Units on either side of such a sign in which the words that may belong to it are looked for, and the words. */
const BESIDE = 120;
const WORDS_BEFORE = /(?:\S+[ \t]){0,3}\S*$/;
const WORDS_BEHIND = /^\S*(?:[ \t]\S+){0,3}/;

/** Stretches with emphasis within a word, as they are shown, with the words on both sides. */
function withoutEmphasis({ text, pieces, lines }: TextDocument): TextDocument | undefined {
  const builder = new DocumentBuilder();
  const at = pieces[0]?.at ?? 0;
  let done = 0;
  for (const { index } of text.matchAll(WITHIN_WORD)) {
    if (index < done) continue;
    const before = WORDS_BEFORE.exec(text.slice(Math.max(done, index - BESIDE), index))?.[0].length ?? 0;
    const behind = WORDS_BEHIND.exec(text.slice(index, index + BESIDE))?.[0].length ?? 0;
    done = index + behind;
    let from = index - before;
    for (const sign of [...text.slice(from, done).matchAll(SIGNS), { 0: "", index: behind + before }]) {
      const end = index - before + sign.index;
      builder.append(text.slice(from, end), "", at + from);
      from = end + sign[0].length;
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
