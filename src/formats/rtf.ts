/** Rich text: examined in full, hidden text and properties included. Copies are Word documents of what a reader sees. */
import { docx } from "./docx.js";
import type { Residue } from "./format.js";
import { convertingHandler } from "./legacy/convert.js";
import { textResidue } from "./text/residue.js";

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
  convert: async (bytes) => (await import("./rtf/convert-rtf.js")).convertRtf(bytes),
  residue: rtfResidue,
});
