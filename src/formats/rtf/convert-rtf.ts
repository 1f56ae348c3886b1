/** Rich text made anew as a Word document of what a reader sees. */
import type { Conversion } from "../legacy/convert.js";
import { blocksOf, distinctLines, notesOf } from "../legacy/story.js";
import { writeDocx } from "../legacy/write-docx.js";
import { readRtf } from "./read-rtf.js";

const ASIDES = ["metadata", "comment", "revision", "hidden", "attribute", "link"] as const;

export function convertRtf(bytes: Uint8Array): Conversion {
  const { texts, objects, isClosed } = readRtf(Buffer.from(bytes).toString("latin1"));
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
    problems: isClosed ? [] : [{ code: "truncated", stage: "extract", detail }],
    losses: [
      "the copy is a Word document of text, tables and notes; its look is not kept",
      ...(count > 0 ? [`${count} pictures or embedded objects are left out`] : []),
    ],
  };
}
