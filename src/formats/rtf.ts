/** Rich text: examined in full, hidden text and properties included. Copies are Word documents of what a reader sees. */
import { docx } from "./docx.js";
import type { Residue } from "./format.js";
import { convertingHandler, type Conversion } from "./legacy/convert.js";
import { blocksOf, distinctLines, notesOf } from "./legacy/story.js";
import { writeDocx } from "./legacy/write-docx.js";
import { readRtf } from "./rtf/read-rtf.js";
import { textResidue } from "./text/residue.js";

const ASIDES = ["metadata", "comment", "revision", "hidden", "attribute", "link"] as const;

function convertRtf(bytes: Uint8Array): Conversion {
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

/** The bytes in every reading, as they are and with control words, by expressions alone, undone. */
function* rtfResidue(bytes: Uint8Array): Iterable<Residue> {
  yield* textResidue(bytes);
  const source = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\r\n]+/g, "")
    .replace(/\\'([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  for (const charset of CHARSETS) {
    const text = new TextDecoder(charset)
      .decode(Buffer.from(source, "latin1"))
      .replace(/\\u(-?\d{1,6}) ?[^\\{} ]?/gi, (_, code: string) => String.fromCharCode(Number(code) & 0xffff));
    yield { place: `control words removed (${charset})`, text: text.replace(CONTROL, "") };
    yield { place: `control words as spaces (${charset})`, text: text.replace(CONTROL, " ") };
  }
}

const CONTROL = /\\[a-z]{1,40}-?\d{0,10} ?|[{}]/gi;
const CHARSETS = ["windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "shift_jis", "gbk"];

export const rtf = convertingHandler({
  id: "rtf",
  title: "Rich text",
  extensions: ["rtf"],
  target: docx,
  sniff: ({ bytes }) =>
    /^(?:\u00ef\u00bb\u00bf)?\s{0,9}\{\\rtf/.test(Buffer.from(bytes.subarray(0, 20)).toString("latin1")) ? 3 : 0,
  convert: convertRtf,
  residue: rtfResidue,
});
