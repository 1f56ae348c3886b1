/** Rich text made anew as a Word document of what a reader sees. */
import type { Concealment } from "../format.js";
import type { Conversion } from "../legacy/convert.js";
import { blocksOf, distinctLines, notesOf } from "../legacy/story.js";
import { writeDocx } from "../legacy/write-docx.js";
import { readRtf } from "./read-rtf.js";

const ASIDES = ["metadata", "comment", "revision", "hidden", "attribute", "link"] as const;

/** Who wrote it and who saved it last, in the group of its properties. */
const AUTHOR = /\\(?:author|operator|manager)\s([^\\{}]{1,200})/g;

function authorsOf(source: string): Concealment[] {
  const info = /\{\\info\b[^]{0,20000}?\}\s*\}/.exec(source)?.[0] ?? "";
  const count = [...info.matchAll(AUTHOR)].reduce(
    (sum, [, name = ""]) => sum + name.replace(/[^a-z0-9]/gi, "").length,
    0,
  );
  return count > 0 ? [{ kind: "author", place: "properties of the file", count }] : [];
}

export function convertRtf(bytes: Uint8Array): Conversion {
  const source = Buffer.from(bytes).toString("latin1");
  const { texts, objects, isClosed } = readRtf(source);
  const textOf = (place: Parameters<typeof texts.get>[0]): string => texts.get(place) ?? "";
  const story = {
    body: blocksOf(textOf("body").trimEnd()),
    headers: distinctLines(textOf("header-footer")),
    footers: distinctLines(textOf("footer")),
    notes: notesOf(textOf("note")),
  };
  const asides = ASIDES.map((surface) => ({ surface, text: textOf(surface).replace(/[\u0007\u001d\u001e]/g, "\n") }));
  const detail = "groups of the text do not end as they should; what there is was read";
  const count = objects.length;
  return {
    bytes: writeDocx(story),
    asides,
    files: objects,
    concealments: authorsOf(source),
    problems: isClosed ? [] : [{ code: "truncated", stage: "extract", detail }],
    losses: [
      "the copy is a Word document of text, tables and notes; its look is not kept",
      ...(count > 0 ? [`${count} pictures or embedded objects are left out`] : []),
    ],
  };
}
