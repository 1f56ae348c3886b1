/** Every text and every child of an OpenDocument package, part by part in the order of the archive. */
import { posix } from "node:path";
import { ItemError } from "../../core/problem.js";
import type { Surface, TextDocument } from "../../text/document.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import { spaceUnderscores } from "../ooxml/fragments.js";
import { childOf, decodePart, unpackPart, type Package, type Part } from "../ooxml/package.js";
import { lineDocument } from "../ooxml/read-part.js";
import { undecodableProblem } from "../text/decode.js";
import { concealedChild } from "./concealed-parts.js";
import { isChildPart, MIMETYPE, openOdf } from "./package.js";
import { readOdfPart } from "./read-part.js";
import { GIVEN_NAME } from "./vocabulary.js";

export async function* extractOdf(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const pack = await openOdf(await content.bytes(), context.budget, context.passwords);
  for (const problem of pack.problems) yield { kind: "problem", problem };
  for (const part of pack.parts) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    yield* extractPart(pack, part, context);
  }
  for (const document of packageNames(pack)) yield { kind: "document", document };
}

function* extractPart(pack: Package, part: Part, context: ExtractContext): Iterable<Extracted> {
  let bytes: Uint8Array;
  try {
    const unpacked = unpackPart(pack, part, context.budget);
    bytes = unpacked.bytes;
    if (unpacked.problem) yield { kind: "problem", problem: unpacked.problem };
  } catch (error) {
    if (!(error instanceof ItemError) || !/^(?:malformed|unsupported-part|encrypted)$/.test(error.code)) throw error;
    yield { kind: "problem", problem: { code: error.code, stage: error.stage, detail: error.message } };
    return;
  }
  // Places of line ends, in numbers.
  if (part.name === MIMETYPE || part.name === "layout-cache") return;
  if (isChildPart(part.name, bytes)) {
    yield { kind: "child", child: childOf(part, bytes, concealedChild(part.name)) };
    return;
  }
  const { text, undecodable, encoding } = decodePart(bytes);
  const undecoded = undecodableProblem(undecodable, encoding);
  if (undecoded) yield { kind: "problem", problem: undecoded };
  const { documents, isWellFormed } = readOdfPart(part.key, text, surfaceOf(part));
  for (const document of documents) yield { kind: "document", document };
  if (!isWellFormed) {
    const detail = "the XML of a part is not well-formed; what could be read was read";
    yield { kind: "problem", problem: { code: "malformed", stage: "extract", detail } };
  }
  if (/<office:binary-data[\s>]/.test(text)) {
    const detail = "a picture or object is written within the text and was not read";
    yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
  }
}

function surfaceOf({ name, entry }: Part): Surface {
  if (entry.isOrphan) return "hidden";
  const { base, dir } = posix.parse(name);
  if (/^(?:META-INF|Configurations2|Basic|Dialogs|Scripts)/.test(dir)) return "metadata";
  if (base === "content.xml") return "body";
  return base === "styles.xml" ? "header-footer" : "metadata";
}

/** Names that somebody gave to parts, and comments of the archive: no released copy holds them, whatever the edits. */
function packageNames(pack: Package): TextDocument[] {
  const names = pack.parts
    .filter(({ name }) => !GIVEN_NAME.test(name))
    .map(({ name, entry }) => ({ part: `name:${entry.index}`, text: name, surface: "name" as const }));
  const comments = [pack.comment, ...pack.parts.map(({ entry }) => entry.comment)].map((text, i) => ({
    part: `comment:${i}`,
    text,
    surface: "hidden" as const,
  }));
  return [...names, ...comments.filter(({ text }) => text !== "")]
    .map(({ part, text, surface }) =>
      lineDocument(part, [{ fragments: spaceUnderscores([{ text, at: 0, length: text.length }]) }], surface),
    )
    .filter((document) => document !== undefined);
}
