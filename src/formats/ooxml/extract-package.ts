/** Every text and every child of a WordprocessingML package, part by part in the order of the archive. */
import { posix } from "node:path";
import { ItemError, type Problem } from "../../core/problem.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import type { Surface, TextDocument } from "../../text/document.js";
import { memoryContent } from "../archive/content.js";
import { undecodableProblem } from "../text/decode.js";
import { decodePercent, decodeXml, spaceUnderscores, type Fragment } from "./fragments.js";
import {
  CONTENT_TYPES,
  decodePart,
  isRelationships,
  isXmlPart,
  openPackage,
  reachableParts,
  sourceOfRelationships,
  type Relationship,
  readRelationships,
  unpackPart,
  type Package,
  type Part,
} from "./package.js";
import { lineDocument, readPart, type Line } from "./read-part.js";
import { GIVEN_STEM } from "./vocabulary.js";

/** Parts under these folders are items of their own, XML or not. */
const CHILD_FOLDERS = /(?:^|\/)(?:media|embeddings)\//i;

export async function* extractPackage(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const pack = openPackage(await content.bytes());
  if (pack.parts.length === 0) throw new ItemError("malformed", "extract", "the package holds no parts");
  for (const problem of pack.problems) yield { kind: "problem", problem };
  const reached = shownParts(pack, context);
  for (const part of pack.parts) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    yield* extractPart(pack, part, context, reached.has(part.name));
  }
  for (const document of packageNames(pack)) yield { kind: "document", document };
}

/** Names of the parts that readers show. What cannot be unpacked is told of when it is its turn. */
function shownParts(pack: Package, context: ExtractContext): ReadonlySet<string> {
  const relations = new Map<string, Relationship[]>();
  for (const part of pack.parts.filter(({ name }) => isRelationships(name))) {
    try {
      const { text } = decodePart(unpackPart(pack, part, context.budget).bytes);
      relations.set(sourceOfRelationships(part.name), readRelationships(part.name, text));
    } catch (error) {
      if (!(error instanceof ItemError) || !isOfPart(error)) throw error;
    }
  }
  return reachableParts(relations);
}

function* extractPart(pack: Package, part: Part, context: ExtractContext, isShown: boolean): Iterable<Extracted> {
  let unpacked: { bytes: Uint8Array; problem?: Problem };
  try {
    unpacked = unpackPart(pack, part, context.budget);
  } catch (error) {
    if (!(error instanceof ItemError) || !isOfPart(error)) throw error;
    yield { kind: "problem", problem: { code: error.code, stage: error.stage, detail: error.message } };
    return;
  }
  const { bytes, problem } = unpacked;
  if (problem) yield { kind: "problem", problem };
  if (isChild(part, bytes)) {
    yield { kind: "child", child: { name: part.name, key: part.key, content: memoryContent(bytes) } };
    return;
  }
  const { text, undecodable, encoding } = decodePart(bytes);
  const undecoded = undecodableProblem(undecodable, encoding);
  if (undecoded) yield { kind: "problem", problem: undecoded };
  const { documents, isWellFormed } = readPart(part.key, text, surfaceOf(part, isShown));
  if (isRelationships(part.name)) documents.push(...linkDocuments(part, text));
  for (const document of documents) yield { kind: "document", document };
  if (!isWellFormed) {
    const detail = "the XML of a part is not well-formed; what could be read was read";
    yield { kind: "problem", problem: { code: "malformed", stage: "extract", detail } };
  }
}

/** Limits of the whole item end it; what is wrong with a part does not. */
const isOfPart = (error: ItemError): boolean =>
  error.code === "malformed" || error.code === "unsupported-part" || error.code === "encrypted";

/** Whether a part is an item of its own: a picture, an embedded file, anything that is not XML. */
export const isChild = (part: Pick<Part, "name">, bytes: Uint8Array): boolean =>
  CHILD_FOLDERS.test(part.name) || !isXmlPart(part.name, bytes) || /\.(?:svg|xhtml)$/i.test(part.name);

function surfaceOf(part: Part, isShown: boolean): { surface: Surface; isData: boolean } {
  const { name } = part;
  const stem = posix
    .parse(name)
    .name.replace(/\d{1,9}$/, "")
    .toLowerCase();
  const isOfStory = name !== CONTENT_TYPES && !isRelationships(name);
  if (part.entry.isOrphan || (isOfStory && !isShown) || name.startsWith("word/glossary/"))
    return { surface: "hidden", isData: false };
  if (/^customXml\//i.test(name)) return { surface: "metadata", isData: !/itemProps/i.test(name) };
  if (name === CONTENT_TYPES || /^docProps\//i.test(name)) return { surface: "metadata", isData: false };
  if (stem === "header" || stem === "footer") return { surface: "header-footer", isData: false };
  if (stem === "footnotes" || stem === "endnotes") return { surface: "note", isData: false };
  if (stem.startsWith("comments")) return { surface: "comment", isData: false };
  if (/^(?:settings|styles|numbering|fonttable|websettings|people|theme)/.test(stem)) {
    return { surface: "metadata", isData: false };
  }
  return { surface: "body", isData: false };
}

/** The addresses that lead out of the package. */
function linkDocuments(part: Part, source: string): TextDocument[] {
  const lines: Line[] = readRelationships(part.name, source)
    .filter(({ isExternal, part: inside }) => isExternal || !inside)
    .map(({ targetValue, type }) => ({ fragments: decodePercent(decodeXml(source, targetValue)), field: type }));
  const document = lineDocument(part.key, lines, "link");
  return document ? [document] : [];
}

/**
 * Names that somebody gave to parts, and comments of the archive. They stand under native parts of their own: no released
 * copy holds them, whatever the edits.
 */
function packageNames(pack: Package): TextDocument[] {
  const line = (text: string): Fragment => ({ text, at: 0, length: text.length });
  const names = pack.parts
    .filter(({ name }) => !isRelationships(name) && !GIVEN_STEM.test(posix.parse(name).name))
    .map(({ name, entry }) =>
      lineDocument(`name:${entry.index}`, [{ fragments: spaceUnderscores([line(name)]) }], "name"),
    );
  const comments = [pack.comment, ...pack.parts.map(({ entry }) => entry.comment)]
    .map((text, i) => ({ text, i }))
    .filter(({ text }) => text !== "")
    .map(({ text, i }) => lineDocument(`comment:${i}`, [{ fragments: [line(text)] }], "hidden"));
  return [...names, ...comments].filter((document) => document !== undefined);
}
