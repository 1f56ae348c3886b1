/** Files whose syntax needs the whole text at once. Beyond a size they are read as plain text, still in full. */
import { ItemError, type Problem } from "../../core/problem.js";
import { LineIndex } from "../../text/lines.js";
import type { ChildReplacement, Content, Edit, ExtractContext, Extracted, RedactContext } from "../format.js";
import { emptiedNote } from "../emptied-note.js";
import { codedTexts } from "./coded-texts.js";
import { embeddedFiles, embeddedInChunks, HEX_BEGINNINGS, spliceFiles } from "./data-addresses.js";
import { ContentText, decodeBytes, undecodableProblem } from "./decode.js";
import { formSegments } from "./form-lines.js";
import { spliceBytes } from "./splice.js";
import { spliceStretches, type Stretch } from "./stretches.js";
import { extractWindows } from "./whole.js";
import type { TextDocument } from "../../text/document.js";

/** Bytes of the largest file that is read by its syntax. */
const HELD_BYTES = 64 * 1024 * 1024;
/** Bytes of the largest file that the platform can hold as one string. */
const STRING_BYTES = 500_000_000;

/** The documents that `read` makes of the whole text, the files embedded in it, and what could not be decoded. */
export async function* extractHeld(
  content: Content,
  read: (text: string, lines: LineIndex) => Iterable<TextDocument>,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  if (content.size > HELD_BYTES) {
    yield* withEmbedded(extractWindows(content, formSegments), content, context);
    yield { kind: "problem", problem: READ_AS_PLAIN };
    return;
  }
  const { text, encoding, undecodable } = decodeBytes(await content.bytes());
  const lines = new LineIndex(text);
  for (const document of read(text, lines)) yield { kind: "document", document };
  const coded = codedTexts(text, { lines });
  if (coded) yield { kind: "document", document: coded };
  yield* embeddedFiles(text, context);
  const problem = undecodableProblem(undecodable, encoding);
  if (problem) yield { kind: "problem", problem };
}

const READ_AS_PLAIN: Problem = {
  code: "unsupported-part",
  stage: "extract",
  detail: `longer than ${HELD_BYTES / 1024 / 1024} MiB: read as plain text, in which words that it writes in codes are not seen`,
};

/** What is read of a text by windows, then the files embedded in it. */
export async function* withEmbedded(
  read: AsyncIterable<Extracted>,
  content: Content,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  yield* read;
  if (content.size > HELD_BYTES) {
    yield* embeddedInChunks(new ContentText(content).chunks(), context);
    return;
  }
  const bytes = await content.bytes();
  if (mayEmbed(bytes)) yield* embeddedFiles(decodeBytes(bytes).text, context);
}

/**
 * The content with the edits put into the stretches that `find` sees in its text. With `children`, for kinds that give
 * embedded files, their copies stand in their places. `spread`: an edit of what stands in several places, in all of them.
 */
export async function redactStretches(
  content: Content,
  edits: readonly Edit[],
  find: (text: string) => Iterable<Stretch>,
  context: RedactContext,
  children?: readonly ChildReplacement[],
  spread: (text: string, edits: readonly Edit[]) => readonly Edit[] = (_text, own) => own,
): Promise<Uint8Array> {
  context.signal.throwIfAborted();
  const bytes = await content.bytes();
  if (bytes.length > STRING_BYTES)
    throw new ItemError("too-large", "redact", "the text is too long to be held at once");
  const isEmbedding = children !== undefined && mayEmbed(bytes);
  if (edits.length === 0 && !isEmbedding) return bytes;
  const { text } = decodeBytes(bytes);
  const { splices, emptied } =
    edits.length > 0 ? spliceStretches(text, spread(text, edits), find(text)) : { splices: [], emptied: 0 };
  if (emptied > 0) context.noteLoss?.(emptiedNote(emptied));
  if (isEmbedding) splices.push(...spliceFiles(text, children, edits));
  return spliceBytes(
    bytes,
    splices.sort((a, b) => a.start - b.start),
  );
}

/** What every file in Base64 has, if it is an address or begins as documents do, in letters of one byte or two; and in hexadecimal. */
const SIGNS = [
  ...[";base64", ";BASE64", ";Base64", "JVBERi0x", "iVBORw0KGgo", "/9j", "UEsDB", "0M8R4KGxGuE", "e1xydGYx"],
  ...HEX_BEGINNINGS.flatMap((sign) => [sign, sign.toUpperCase()]),
];

/** Whether the bytes may hold a file in Base64 or in hexadecimal. */
function mayEmbed(bytes: Uint8Array): boolean {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWide = held.includes(0);
  return SIGNS.some(
    (sign) =>
      held.includes(sign, 0, "latin1") ||
      (isWide && (held.includes(sign, 0, "utf16le") || held.includes([...sign].join("\0"), 0, "latin1"))),
  );
}
