/** Word documents of the binary kind, made anew as Word documents of today of what a reader sees. */
import type { Problem } from "../../core/problem.js";
import { readCompound, streamAt, type CompoundFile } from "../compound/compound-file.js";
import { readLeftovers, storiesOf } from "../compound/leftovers.js";
import { NOT_ENCRYPTED, type Conversion } from "../legacy/convert.js";
import { blocksOf, distinctLines, notesOf } from "../legacy/story.js";
import { writeDocx } from "../legacy/write-docx.js";
import { openDoc } from "./open-doc.js";
import { readDoc, type DocTexts } from "./read-doc.js";

/** Throws `ItemError` when it is no document, or an encrypted one that no password opens. */
export function convertDoc(bytes: Uint8Array, { passwords }: { readonly passwords: readonly string[] }): Conversion {
  const held = readCompound(bytes);
  const file = openDoc(held, passwords);
  const texts = readDoc(file);
  const left = readLeftovers(file, ["WordDocument"], [outsideText(file, texts)]);
  const pictures = left.files.length;
  return {
    bytes: writeDocx({
      body: blocksOf(texts.body.replace(/\n+$/, "")),
      headers: distinctLines(texts.headers),
      footers: distinctLines(texts.footers),
      notes: notesOf(texts.notes),
    }),
    asides: [...texts.asides.map((aside) => ({ ...aside, text: storiesOf(aside.text) })), ...left.asides],
    files: left.files,
    concealments: left.concealments,
    problems:
      texts.isCut && !left.problems.some(({ code }) => code === CUT.code) ? [...left.problems, CUT] : left.problems,
    losses: [
      ...(file === held ? [] : [NOT_ENCRYPTED]),
      "the copy is a Word document of text, tables and notes; its look is not kept",
      ...(pictures > 0 ? [`${pictures} pictures or embedded objects are left out`] : []),
    ],
    ...(!texts.isModern && { refusal: "Word 6 and 95 do not tell which text is hidden" }),
  };
}

const CUT: Problem = {
  code: "truncated",
  stage: "extract",
  detail: "the file ends before its texts do; what there is was read",
};

/** What the main stream holds besides the text: remnants of earlier saves among it. */
function outsideText(file: CompoundFile, { covered }: DocTexts): Buffer {
  const main = Buffer.from(streamAt(file, "WordDocument")?.bytes ?? []);
  for (const { start, end } of covered) main.fill(0, Math.min(start, main.length), Math.min(end, main.length));
  return main;
}
