/** Reading and editing shared by the kinds whose document text is the file's text itself. */
import type { Content, Edit, Extracted, RedactContext } from "../format.js";
import { plainDocument, type Segment } from "../../text/document.js";
import { spliceBytes } from "./splice.js";
import { textWindows, type CutFinder } from "./windows.js";

/** Every window of the content as a document with the segments that `findSegments` sees in it. */
export async function* extractWindows(
  content: Content,
  findSegments: (text: string) => readonly Segment[],
  findCut?: CutFinder,
): AsyncIterable<Extracted> {
  for await (const window of textWindows(content, findCut)) {
    if ("code" in window) yield { kind: "problem", problem: window };
    else {
      const { text, at, lines } = window;
      yield { kind: "document", document: plainDocument(text, { at, lines, segments: findSegments(text) }) };
    }
  }
}

/** The content with the marks in place of the edits, just as they are. */
export async function redactPlain(
  content: Content,
  edits: readonly Edit[],
  context: RedactContext,
): Promise<Uint8Array> {
  context.signal.throwIfAborted();
  return spliceBytes(
    await content.bytes(),
    edits.map(({ start, end, mark }) => ({ start, end, text: mark })),
  );
}
