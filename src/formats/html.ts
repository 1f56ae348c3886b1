/** HTML and XHTML pages. Broken pages are read as far as they are text, which is all of them. */
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { extractHeld, redactStretches } from "./text/held.js";
import { readHtml } from "./text/html-text.js";
import { markupStretches } from "./text/markup-stretches.js";

const EXTENSIONS = ["html", "htm", "xhtml", "shtml"];

export const html: FormatHandler = {
  id: "html",
  title: "HTML",
  extensions: EXTENSIONS,
  textBased: true,
  surfaces: ["text, tables, forms", "attributes, links, data addresses", "comments, scripts, styles, metadata"],
  proof: "bytes in every reading, tags taken out",
  sniff: sniffHtml,
  extract: (content, context) => extractHeld(content, readHtml, context),
  redact: (content, edits, children, context) =>
    redactStretches(content, edits, (text) => markupStretches(text, true), context, children),
  async *residue(bytes) {
    yield* (await import("./text/markup-residue.js")).markupResidue(bytes, true);
  },
};

function sniffHtml({ text, name }: Head): SniffScore {
  if (text === undefined) return 0;
  const start = text.slice(0, 4096).trimStart();
  const isNamed = EXTENSIONS.includes(name.split(".").at(-1) ?? "");
  if (/^<(?:!doctype\s+html|html)[\s>]/i.test(start)) return 3;
  if (/^<(?:\?xml|!--|!doctype)/i.test(start) && /<html[\s>]/i.test(start)) return 3;
  if (isNamed && /<[a-z!/]/i.test(text)) return 2;
  return /^<(?:head|body|title|meta|table|div|p|script|center|font|h[1-6])[\s>]/i.test(start) && /<\//.test(text)
    ? 2
    : 0;
}
