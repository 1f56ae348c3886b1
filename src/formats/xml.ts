/** XML of any vocabulary that has no handler of its own. Broken XML is read as far as it is text, which is all of it. */
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { inEveryTag } from "./text/element-names.js";
import { extractHeld, redactStretches } from "./text/held.js";
import { markupStretches } from "./text/markup-stretches.js";
import { readXml } from "./text/xml-text.js";

const EXTENSIONS = ["xml", "xsd", "xsl", "xslt", "rss", "atom", "svg", "kml", "gpx", "plist", "rdf", "wsdl"];

export const xml: FormatHandler = {
  id: "xml",
  title: "XML",
  extensions: EXTENSIONS,
  textBased: true,
  surfaces: [
    "text under its elements",
    "attributes",
    "names of two words",
    "comments, CDATA, instructions, document type",
  ],
  proof: "bytes in every reading, tags taken out; tests: Python's ElementTree",
  sniff: sniffXml,
  extract: (content, context) => extractHeld(content, readXml, context),
  redact: (content, edits, children, context) =>
    redactStretches(content, edits, (text) => markupStretches(text, false), context, children, inEveryTag),
  async *residue(bytes) {
    yield* (await import("./text/markup-residue.js")).markupResidue(bytes, false);
  },
};

function sniffXml({ text, name }: Head): SniffScore {
  const start = text?.slice(0, 4096).trimStart() ?? "";
  const isNamed = EXTENSIONS.includes(name.split(".").at(-1) ?? "");
  // XHTML is HTML, whatever its first line says.
  if (/<(?:html|!doctype html)[\s>]/i.test(start)) return isNamed ? 1 : 0;
  if (/^<\?xml\s/.test(start)) return 3;
  if (!/^<[A-Za-z_!?]/.test(start)) return 0;
  if (isNamed) return 3;
  return /^<[A-Za-z_][\w.:-]{0,99}(?:\s[^<>]{0,2000})?>/.test(start) && /<\/|\/>/.test(start) ? 2 : 0;
}
