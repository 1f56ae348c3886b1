/** Rich text: examined in full, hidden text and properties included. No copies are made of the kind. */
import { ItemError } from "../core/problem.js";
import { plainDocument } from "../text/document.js";
import { memoryContent } from "./archive/content.js";
import type { Content, ExtractContext, Extracted, FormatHandler, Residue } from "./format.js";
import { readRtf } from "./rtf/read-rtf.js";
import { formSegments } from "./text/form-lines.js";
import { textResidue } from "./text/residue.js";

/** Bytes of the largest file that is read: its text is held at once. */
const LARGEST = 256 * 1024 * 1024;

async function* extractRtf(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  if (content.size > LARGEST) throw new ItemError("too-large", "read", `larger than the limit of ${LARGEST} bytes`);
  const source = Buffer.from(await content.bytes()).toString("latin1");
  const { texts, objects, isClosed } = readRtf(source);
  for (const [surface, text] of texts) {
    if (text.trim() === "") continue;
    const segments = surface === "body" ? formSegments(text) : [];
    yield { kind: "document", document: plainDocument(text, { part: surface, surface, segments }) };
  }
  for (const [i, { name, bytes }] of objects.entries()) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    context.budget.takeBytes(bytes.length, 2 * bytes.length);
    yield { kind: "child", child: { name, key: String(i), content: memoryContent(bytes) } };
  }
  if (isClosed) return;
  const detail = "groups of the text do not end as they should; what there is was read";
  yield { kind: "problem", problem: { code: "truncated", stage: "extract", detail } };
}

/** The bytes in every reading, as they are and with control words, by expressions alone, undone. */
async function* rtfResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  await Promise.resolve();
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

export const rtf: FormatHandler = {
  id: "rtf",
  title: "Rich text",
  extensions: ["rtf"],
  textBased: false,
  sniff: ({ bytes }) =>
    /^(?:\u00ef\u00bb\u00bf)?\s{0,9}\{\\rtf/.test(Buffer.from(bytes.subarray(0, 20)).toString("latin1")) ? 3 : 0,
  extract: extractRtf,
  residue: rtfResidue,
};
