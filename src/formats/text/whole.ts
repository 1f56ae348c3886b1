/** Reading and editing shared by the kinds whose document text is the file's text itself. */
import type { Content, Edit, Extracted, RedactContext } from "../format.js";
import { plainDocument, type Segment, type TextDocument } from "../../text/document.js";
import { codedTexts } from "./coded-texts.js";
import { spliceBytes } from "./splice.js";
import { ROW_WINDOW_UNITS, textWindows, type CutFinder, type TextWindow } from "./windows.js";

/** Makes the documents of a window. `whole` is set for a table. */
export type DocumentMaker = (
  window: TextWindow,
  segments: readonly Segment[],
  whole?: object,
) => Iterable<TextDocument>;

/** Every window of the content as documents with the segments that `findSegments` sees in it; `rows` for a table. */
export async function* extractWindows(
  content: Content,
  findSegments: (text: string) => readonly Segment[],
  rows?: { readonly findCut: CutFinder; readonly whole: object },
  makeDocuments: DocumentMaker = asItStands,
): AsyncIterable<Extracted> {
  const { findCut, whole } = rows ?? {};
  for await (const window of textWindows(content, findCut, rows && ROW_WINDOW_UNITS)) {
    if ("code" in window) yield { kind: "problem", problem: window };
    else {
      for (const document of makeDocuments(window, findSegments(window.text), whole))
        yield { kind: "document", document };
    }
  }
}

/** The window as one document, and one of what it holds in letters of another alphabet. */
function* asItStands(
  { text, at, lines }: TextWindow,
  segments: readonly Segment[],
  whole?: object,
): Iterable<TextDocument> {
  yield plainDocument(text, { at, lines, segments, ...(whole && { whole }) });
  const coded = codedTexts(text, { at, lines });
  if (coded) yield coded;
}

/** Reads a text window by window and remembers between them what it needs. */
export interface WindowReader {
  /**
   * Reads as far as the text is whole, all of it when `isFinal`, and says how far. Returning an `end` of 0 it must not
   * have taken note of anything: the same text will come again with more behind it.
   */
  read(text: string, isFinal: boolean): { readonly end: number; readonly segments: readonly Segment[] };
}

/** Every window that the reader makes of the content, cut where the reader says. */
export async function* extractRead(
  content: Content,
  reader: WindowReader,
  makeDocuments?: DocumentMaker,
): AsyncIterable<Extracted> {
  let done: { readonly end: number; readonly segments: readonly Segment[] } | undefined;
  const findCut: CutFinder = (text) => {
    done = reader.read(text, false);
    return done.end;
  };
  const findSegments = (text: string): readonly Segment[] => {
    const { segments } = done?.end === text.length ? done : reader.read(text, true);
    done = undefined;
    return segments;
  };
  yield* extractWindows(content, findSegments, { findCut, whole: reader }, makeDocuments);
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
