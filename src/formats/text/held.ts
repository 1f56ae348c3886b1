/** Files whose syntax needs the whole text at once. Beyond a size they are read as plain text, still in full. */
import { ItemError } from "../../core/problem.js";
import { LineIndex } from "../../text/lines.js";
import type { Content, Edit, Extracted, RedactContext } from "../format.js";
import { decodeBytes, undecodableProblem } from "./decode.js";
import { formSegments } from "./form-lines.js";
import { spliceBytes } from "./splice.js";
import { spliceStretches, type Stretch } from "./stretches.js";
import { extractWindows } from "./whole.js";
import type { TextDocument } from "../../text/document.js";

/** Bytes of the largest file that is read by its syntax. */
const HELD_BYTES = 64 * 1024 * 1024;
/** Bytes of the largest file that the platform can hold as one string. */
const STRING_BYTES = 500_000_000;

/** The documents that `read` makes of the whole text, and what could not be decoded. */
export async function* extractHeld(
  content: Content,
  read: (text: string, lines: LineIndex) => Iterable<TextDocument>,
): AsyncIterable<Extracted> {
  if (content.size > HELD_BYTES) {
    yield* extractWindows(content, formSegments);
    return;
  }
  const { text, encoding, undecodable } = decodeBytes(await content.bytes());
  for (const document of read(text, new LineIndex(text))) yield { kind: "document", document };
  const problem = undecodableProblem(undecodable, encoding);
  if (problem) yield { kind: "problem", problem };
}

/** The content with the edits put into the stretches that `find` sees in its text. */
export async function redactStretches(
  content: Content,
  edits: readonly Edit[],
  find: (text: string) => Iterable<Stretch>,
  context: RedactContext,
): Promise<Uint8Array> {
  context.signal.throwIfAborted();
  const bytes = await content.bytes();
  if (bytes.length > STRING_BYTES)
    throw new ItemError("too-large", "redact", "the text is too long to be held at once");
  if (edits.length === 0) return bytes;
  const { text } = decodeBytes(bytes);
  return spliceBytes(bytes, spliceStretches(text, edits, find(text)));
}
