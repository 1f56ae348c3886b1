/** Files whose syntax needs the whole text at once. Beyond a size they are read as plain text, still in full. */
import { ItemError } from "../../core/problem.js";
import { LineIndex } from "../../text/lines.js";
import type { ChildReplacement, Content, Edit, ExtractContext, Extracted, RedactContext } from "../format.js";
import { embeddedFiles, spliceFiles } from "./data-addresses.js";
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

/** The documents that `read` makes of the whole text, with `context` files embedded in it, and what could not be decoded. */
export async function* extractHeld(
  content: Content,
  read: (text: string, lines: LineIndex) => Iterable<TextDocument>,
  context?: ExtractContext,
): AsyncIterable<Extracted> {
  if (content.size > HELD_BYTES) {
    yield* extractWindows(content, formSegments);
    return;
  }
  const { text, encoding, undecodable } = decodeBytes(await content.bytes());
  for (const document of read(text, new LineIndex(text))) yield { kind: "document", document };
  if (context) yield* embeddedFiles(text, context);
  const problem = undecodableProblem(undecodable, encoding);
  if (problem) yield { kind: "problem", problem };
}

/**
 * What is read of a text by windows, then the files embedded in it; those of one that is too long to be held are no item
 * and go.
 */
export async function* withEmbedded(
  read: AsyncIterable<Extracted>,
  content: Content,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  yield* read;
  if (content.size > HELD_BYTES) return;
  const bytes = await content.bytes();
  if (hasBase64(bytes)) yield* embeddedFiles(decodeBytes(bytes).text, context);
}

/**
 * The content with the edits put into the stretches that `find` sees in its text. With `children`, for kinds that give
 * embedded files, their copies stand in their places.
 */
export async function redactStretches(
  content: Content,
  edits: readonly Edit[],
  find: (text: string) => Iterable<Stretch>,
  context: RedactContext,
  children?: readonly ChildReplacement[],
): Promise<Uint8Array> {
  context.signal.throwIfAborted();
  const bytes = await content.bytes();
  if (bytes.length > STRING_BYTES)
    throw new ItemError("too-large", "redact", "the text is too long to be held at once");
  const mayEmbed = children !== undefined && hasBase64(bytes);
  if (edits.length === 0 && !mayEmbed) return bytes;
  const { text } = decodeBytes(bytes);
  const splices = edits.length > 0 ? spliceStretches(text, edits, find(text)) : [];
  if (mayEmbed) splices.push(...spliceFiles(text, children, edits));
  return spliceBytes(
    bytes,
    splices.sort((a, b) => a.start - b.start),
  );
}

/** Whether the bytes may hold an address in Base64, in letters of one byte or two. */
function hasBase64(bytes: Uint8Array): boolean {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    held.includes(";base64") || held.includes(";base64", 0, "utf16le") || held.includes("\0;\0b\0a\0s\0e", 0, "latin1")
  );
}
