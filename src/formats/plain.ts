/** Plain text: notes, letters, logs, and whatever else decodes as text and is no better known kind. */
import { ItemError } from "../core/problem.js";
import type { Content, ExtractContext, Extracted, FormatHandler } from "./format.js";
import { readHead } from "./identify.js";
import { redactStretches, withEmbedded } from "./text/held.js";
import { textResidue } from "./text/residue.js";
import { asItIs, type Stretch } from "./text/stretches.js";
import { extractWindows, redactPlain } from "./text/whole.js";
import { writtenSegments } from "./text/written-segments.js";

// Kinds that decode as text and write some of their words in codes of their own.
const CODED: readonly (readonly [string, RegExp])[] = [
  ["rich text (RTF)", /^\s{0,9}\{\\{1,2}rtf/],
  ["PostScript", /^%!PS/],
  ["a mailbox", /^From \S{1,200} [^\n]{1,100}\n[A-Za-z-]{1,60}:/],
  ["a mail", /^content-transfer-encoding[ \t]{0,9}:[ \t]{0,9}(?:base64|quoted-printable)/im],
  ["a card or calendar", /^[A-Z-]{1,20};[^\n:]{0,100}\bENCODING=(?:B|BASE64|QUOTED-PRINTABLE)\b/im],
  ["a file in letters (uuencode)", /^begin(?:-base64)? [0-7]{3,4} \S/m],
];

/** Of which kind with words in codes the text is, if of any. */
async function codedKind(content: Content): Promise<string | undefined> {
  const { text = "" } = await readHead(content, "");
  return CODED.find(([, pattern]) => pattern.test(text))?.[0];
}

async function* extract(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const read = extractWindows(content, writtenSegments);
  yield* withEmbedded(read, content, context);
  const kind = await codedKind(content);
  const detail = `${kind ?? ""}: read as plain text, in which words that it writes in codes are not seen`;
  if (kind) yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
}

function* wholeText(text: string): Iterable<Stretch> {
  yield { start: 0, end: text.length, escape: asItIs };
}

export const plain: FormatHandler = {
  id: "txt",
  title: "Plain text",
  extensions: ["txt", "text", "log", "asc", "ini", "cfg", "conf", "properties"],
  textBased: true,
  surfaces: ["text, tables and forms drawn with spaces", "files in Base64"],
  proof: "bytes in every reading",
  sniff: (head) => (head.text === undefined ? 0 : 1),
  extract,
  async redact(content, edits, children, context) {
    const kind = await codedKind(content);
    if (kind) throw new ItemError("not-redactable", "redact", `${kind}: words may stand in it in codes`);
    if (children.length === 0) return redactPlain(content, edits, context);
    return redactStretches(content, edits, wholeText, context, children);
  },
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};
