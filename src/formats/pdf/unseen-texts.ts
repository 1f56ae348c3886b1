/**
 * Text that is drawn by way of patterns, soft masks or glyphs that are themselves drawings. The engine neither lists nor
 * removes it, so it is read straight from the streams, and a document that has any is not redacted.
 */
import { PDFDict, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import { nameValue, readOperators, stringBytes } from "./content-stream.js";
import { objectPart } from "./hidden-texts.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { listPages } from "./page-tree.js";
import { decodeShown, readUnicodeMap, type UnicodeMap } from "./unicode-map.js";
import { pageProgram } from "./usage.js";

const MAX_FORM_DEPTH = 8;

/** One document for each stream that draws such text; part is `object N G` of the font, pattern or state. */
export function* listUnseenTexts(context: PDFContext): Iterable<TextDocument> {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const text = unseenStreams(object)
      .map((stream) => shownText(stream, 0))
      .join("");
    if (text.trim() !== "") yield buildDocument(text, ref);
  }
}

function buildDocument(text: string, ref: PDFRef): TextDocument {
  const builder = new DocumentBuilder();
  builder.append(text, `${objectPart(ref)} drawn`, 0);
  return builder.build("hidden");
}

/** The streams under an object that draw where the engine does not look. */
function unseenStreams(object: PDFObject): PDFStream[] {
  if (object instanceof PDFStream)
    return lookUp(object.dict, "PatternType") !== undefined ? [object] : resourceStreams(object.dict);
  if (!(object instanceof PDFDict)) return [];
  return [...ownStreams(object), ...resourceStreams(object)];
}

/** Streams of a font or a graphics state. */
function ownStreams(dict: PDFDict): PDFStream[] {
  if (nameOf(dict, "Subtype") === "Type3") {
    const drawings = lookUp(dict, "CharProcs");
    if (!(drawings instanceof PDFDict)) return [];
    return drawings.keys().flatMap((key) => asStream(drawings.lookup(key)));
  }
  const mask = lookUp(dict, "SMask");
  return mask instanceof PDFDict ? asStream(lookUp(mask, "G")) : [];
}

/** Streams of fonts and states that stand directly within the resources of a page or form. */
function resourceStreams(owner: PDFDict): PDFStream[] {
  const found = lookUp(owner, "Resources");
  const resources = found instanceof PDFDict ? found : owner;
  return ["Font", "ExtGState"].flatMap((category) => {
    const entries = lookUp(resources, category);
    if (!(entries instanceof PDFDict)) return [];
    return entries.values().flatMap((entry) => (entry instanceof PDFDict ? ownStreams(entry) : []));
  });
}

const asStream = (object: PDFObject | undefined): PDFStream[] => (object instanceof PDFStream ? [object] : []);

/** The strings that a stream and the forms in it show, joined as they come. */
export function shownText(stream: PDFStream, depth = 0): string {
  const bytes = unpackStream(stream);
  const found = lookUp(stream.dict, "Resources");
  return bytes && depth <= MAX_FORM_DEPTH
    ? shownByProgram(bytes, found instanceof PDFDict ? found : undefined, depth)
    : "";
}

/** The strings that a page's own program shows, whether or not the engine makes glyphs of them. */
export function shownOnPage(context: PDFContext, page: number): string {
  const node = listPages(context)[page - 1];
  const program = node && pageProgram(node.dict, context);
  if (!program) return "";
  const resources = node.inherited.get("Resources");
  const found = resources instanceof PDFRef ? context.lookup(resources) : resources;
  return shownByProgram(program, found instanceof PDFDict ? found : undefined, 0);
}

function shownByProgram(bytes: Uint8Array, resources: PDFDict | undefined, depth: number): string {
  let text = "";
  let map: UnicodeMap | undefined;
  for (const { name, operands } of readOperators(bytes)) {
    const last = operands.at(-1);
    if (name === "Tf" && operands[0]) map = mapOf(entry(resources, "Font", nameValue(bytes, operands[0])));
    else if (name === "Do" && last) {
      const form = entry(resources, "XObject", nameValue(bytes, last));
      if (form instanceof PDFStream && nameOf(form.dict, "Subtype") === "Form") text += shownText(form, depth + 1);
    } else if (name === "Tj" || name === "TJ" || name === "'" || name === '"') {
      for (const operand of operands)
        if (operand.kind === "literal" || operand.kind === "hex") text += decodeShown(stringBytes(bytes, operand), map);
      text += "\n";
    }
  }
  return text;
}

function entry(resources: PDFDict | undefined, category: string, key: string): PDFObject | undefined {
  const entries = resources && lookUp(resources, category);
  return entries instanceof PDFDict ? entries.lookup(PDFName.of(key)) : undefined;
}

function mapOf(font: PDFObject | undefined): UnicodeMap | undefined {
  const bytes = font instanceof PDFDict ? unpackStream(lookUp(font, "ToUnicode")) : undefined;
  return bytes && readUnicodeMap(bytes);
}
