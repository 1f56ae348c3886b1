/**
 * What the handlers of drawings of records have in common. No copies are made of them: lines and curves may be letters
 * too, and nobody can tell. Where a document shows one, its copy shows nothing there.
 */
import { plainDocument, type Surface } from "../../text/document.js";
import { memoryContent } from "../archive/content.js";
import type { Content, ExtractContext, Extracted, FormatHandler } from "../format.js";
import { textResidue } from "../text/residue.js";
import { drawnDocument, type Drawing } from "./drawn-texts.js";

export function metafileHandler(
  known: Pick<FormatHandler, "id" | "title" | "extensions" | "sniff">,
  load: () => Promise<(bytes: Buffer) => Drawing>,
): FormatHandler {
  return {
    ...known,
    textBased: false,
    surfaces: ["strings that are drawn", "title, comments of programs", "pictures in it"],
    proof: "no copy is made; where a document shows one, its copy shows nothing",
    async *extract(content, context) {
      const bytes = await content.bytes();
      const read = await load();
      yield* extractDrawing(read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), context);
    },
    async *residue(bytes) {
      yield* await Promise.resolve(textResidue(bytes));
    },
  };
}

function* extractDrawing(drawing: Drawing, context: ExtractContext): Iterable<Extracted> {
  const { strings, described, hidden, pictures, unread, isCut } = drawing;
  const body = drawnDocument(strings);
  if (body) yield { kind: "document", document: body };
  yield* besides(described, "metadata");
  yield* besides(hidden, "hidden");
  for (const [i, { name, bytes }] of pictures.entries()) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    context.budget.takeBytes(bytes.length, bytes.length);
    const content: Content = memoryContent(bytes);
    yield { kind: "child", child: { name, key: String(i), content, isLeftOut: true } };
  }
  if (unread > 0) {
    const detail = `${unread} texts or pictures of the drawing are of a kind that is not read`;
    yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
  }
  if (isCut) {
    const detail = "the file ends before the drawing does; what there is was read";
    yield { kind: "problem", problem: { code: "truncated", stage: "extract", detail } };
  }
}

/** Texts that no reader of the drawing sees, each once; one part of its own each, since no copy is made. */
function* besides(texts: readonly string[], surface: Surface): Iterable<Extracted> {
  const lines = [...new Set(texts.filter((text) => text.trim() !== ""))];
  if (lines.length > 0)
    yield { kind: "document", document: plainDocument(lines.join("\n"), { surface, part: surface }) };
}
