/**
 * A format handler as redaction reads it. Its texts show no marks of an earlier run: a mark is neither a finding nor context
 * for one. Nor do they tell where they stand on their pages: all texts of an item are held at once, places are far larger
 * than texts, and no copy is made by them.
 */
import type { Content, ExtractContext, Extracted, FormatHandler } from "../formats/format.js";
import { neutraliseMarks } from "../redaction/marks.js";
import type { TextDocument } from "../text/document.js";

export function withoutMarks(format: FormatHandler): FormatHandler {
  const redact = format.redact?.bind(format);
  const inspect = format.inspect?.bind(format);
  return {
    id: format.id,
    title: format.title,
    extensions: format.extensions,
    textBased: format.textBased,
    ...(format.convertsTo && { convertsTo: format.convertsTo }),
    ...(format.textRecognised && { textRecognised: true }),
    ...(format.standIns && { standIns: format.standIns }),
    sniff: (head) => format.sniff(head),
    extract: (content, context) => extractWithoutMarks(format, content, context),
    ...(redact && { redact }),
    ...(inspect && { inspect }),
    residue: (bytes, ocr, gotOn) => format.residue(bytes, ocr, gotOn),
  };
}

async function* extractWithoutMarks(
  format: FormatHandler,
  content: Content,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  for await (const extracted of format.extract(content, context)) {
    if (extracted.kind !== "document") yield extracted;
    else {
      const text = neutraliseMarks(extracted.document.text);
      yield { kind: "document", document: withoutBoxes(extracted.document, text) };
    }
  }
}

function withoutBoxes(document: TextDocument, text: string): TextDocument {
  const bare: { -readonly [Key in keyof TextDocument]: TextDocument[Key] } = { ...document, text };
  delete bare.boxes;
  return bare;
}
