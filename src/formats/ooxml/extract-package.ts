/** Every text and every child of an Office Open XML package, part by part. */
import { posix } from "node:path";
import { ItemError, type Problem } from "../../core/problem.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import type { Surface, TextDocument } from "../../text/document.js";
import { undecodableProblem } from "../text/decode.js";
import { decodePercent, decodeXml, spaceUnderscores, type Fragment } from "./fragments.js";
import {
  childOf,
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
  usesRelation,
  type Package,
  type Part,
} from "./package.js";
import { PLAIN_KIND, type PackageKind, type PackageParts, type PackageReader } from "./package-kind.js";
import { concealedChild } from "./concealed-parts.js";
import { lineDocument, readPart, type Line } from "./read-part.js";
import { GIVEN_STEM, NEVER_RELEASED_RELATIONS } from "./vocabulary.js";

/** Parts under these folders are items of their own, XML or not. */
const CHILD_FOLDERS = /(?:^|\/)(?:media|embeddings)\//i;

interface Reading {
  readonly pack: Package;
  readonly context: ExtractContext;
  readonly kind: PackageKind;
  readonly reader: PackageReader;
  /** Names of the parts that readers show. */
  readonly shown: ReadonlySet<string>;
  /** Names of those that copies may hold. */
  readonly released: ReadonlySet<string>;
  readonly relations: ReadonlyMap<string, readonly Relationship[]>;
  /** Headers and footers that no page has; known once the main part was read. */
  readonly unused: Set<string>;
}

export async function* extractPackage(
  content: Content,
  context: ExtractContext,
  kind: PackageKind = PLAIN_KIND,
): AsyncIterable<Extracted> {
  const pack = openPackage(await content.bytes());
  if (pack.parts.length === 0) throw new ItemError("malformed", "extract", "the package holds no parts");
  for (const problem of pack.problems) yield { kind: "problem", problem };
  const parts = partsOf(pack, context);
  const shown = reachableParts(parts.relations);
  const reading = {
    pack,
    context,
    kind,
    reader: kind.open(parts, context.budget),
    shown,
    released: releasedParts(parts),
    relations: parts.relations,
    unused: new Set<string>(),
  };
  const { order } = reading.reader;
  for (const part of inOrder(pack.parts, order.length > 0 ? order : mainParts(parts))) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    yield* extractPart(reading, part);
  }
  const { problem } = reading.reader;
  if (problem) yield { kind: "problem", problem };
  for (const document of packageNames(pack)) yield { kind: "document", document };
}

/** What only signatures, labels and the like lead to stands in no copy. */
function releasedParts({ relations }: PackageParts): ReadonlySet<string> {
  const kept = [...relations].map(
    ([source, all]) => [source, all.filter(({ type }) => !NEVER_RELEASED_RELATIONS.has(type))] as const,
  );
  return reachableParts(new Map(kept));
}

const mainParts = ({ relations }: PackageParts): string[] =>
  (relations.get("") ?? []).flatMap(({ type, part }) =>
    type === "officeDocument" && part !== undefined ? [part] : [],
  );

/** The parts that are named first, then the others in the order of the archive. */
function inOrder(parts: readonly Part[], first: readonly string[]): Part[] {
  const places = new Map(first.map((name, i) => [name, i]));
  const placeOf = ({ name }: Part): number => places.get(name) ?? first.length;
  return [...parts].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Parts by name. What cannot be unpacked is told of when it is its turn. */
function partsOf(pack: Package, context: ExtractContext): PackageParts {
  const byName = new Map(pack.parts.map((part) => [part.name, part]));
  const text = (name: string): string | undefined => {
    const part = byName.get(name);
    try {
      return part && decodePart(unpackPart(pack, part, context.budget).bytes).text;
    } catch (error) {
      if (!(error instanceof ItemError) || !isOfPart(error)) throw error;
      return undefined;
    }
  };
  const relations = new Map<string, Relationship[]>();
  for (const { name } of pack.parts.filter((part) => isRelationships(part.name))) {
    const source = text(name);
    if (source !== undefined) relations.set(sourceOfRelationships(name), readRelationships(name, source));
  }
  return { relations, text };
}

function* extractPart(reading: Reading, part: Part): Iterable<Extracted> {
  const { pack, context, kind, reader, shown, released, unused } = reading;
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
    yield { kind: "child", child: childOf(part, bytes, concealedChild(part.name)) };
    return;
  }
  const { text, undecodable, encoding } = decodePart(bytes);
  const undecoded = undecodableProblem(undecodable, encoding);
  if (undecoded) yield { kind: "problem", problem: undecoded };
  for (const name of unusedPages(reading.relations.get(part.name), text)) unused.add(name);
  const { documents: own = [], surface, skipped } = reader.read(part.name, part.key, text);
  for (const document of own) yield { kind: "document", document };
  const usual = surfaceOf(part, shown.has(part.name) && !unused.has(part.name), released.has(part.name));
  const isHidden = usual.surface === "hidden";
  const { documents, isWellFormed } = readPart(part.key, text, {
    ...usual,
    ...(surface && !isHidden ? { surface } : {}),
    paragraphs: kind.paragraphs,
    skipped,
  });
  if (isRelationships(part.name)) documents.push(...linkDocuments(part, text));
  for (const document of documents) yield { kind: "document", document };
  if (!isWellFormed) {
    const detail = "the XML of a part is not well-formed; what could be read was read";
    yield { kind: "problem", problem: { code: "malformed", stage: "extract", detail } };
  }
}

/** Headers and footers that a part is related to and does not use. */
const unusedPages = (relations: readonly Relationship[] = [], text: string): string[] =>
  relations.flatMap(({ id, type, part }) =>
    part !== undefined && /^(?:header|footer)$/.test(type) && !usesRelation(text, id) ? [part] : [],
  );

/** Limits of the whole item end it; what is wrong with a part does not. */
const isOfPart = (error: ItemError): boolean =>
  error.code === "malformed" || error.code === "unsupported-part" || error.code === "encrypted";

/** Whether a part is an item of its own: a picture, an embedded file, anything that is not XML. */
export const isChild = (part: Pick<Part, "name">, bytes: Uint8Array): boolean =>
  CHILD_FOLDERS.test(part.name) || !isXmlPart(part.name, bytes) || /\.(?:svg|xhtml)$/i.test(part.name);

/** Folders and parts of workbooks and presentations that hold what nobody is shown. */
const UNSEEN =
  /^(?:xl\/(?:pivotCache|pivotTables|externalLinks|revisions|slicer|timeline|queryTables|connections|xmlMaps|model|calcChain|tables\/|ctrlProps)|ppt\/(?:tags|changesInfos|revisionInfo))/i;
const STEM_SURFACES: readonly (readonly [RegExp, Surface])[] = [
  [/^(?:header|footer|slidemaster|slidelayout|notesmaster|handoutmaster)$/, "header-footer"],
  [/^(?:footnotes|endnotes|notesslide)$/, "note"],
  [/^(?:comment(?!authors)|threadedcomment|moderncomment)/, "comment"],
  [
    /^(?:settings|styles|numbering|fonttable|websettings|people|theme|person|commentauthors|authors|presprops|viewprops|tablestyles|metadata)/,
    "metadata",
  ],
];

function surfaceOf(
  { name, entry }: Part,
  isShown: boolean,
  isReleased: boolean,
): { surface: Surface; isData: boolean } {
  const isOfStory = name !== CONTENT_TYPES && !isRelationships(name);
  if (entry.isOrphan || (isOfStory && !isShown) || name.startsWith("word/glossary/"))
    return { surface: "hidden", isData: UNSEEN.test(name) };
  if (isOfStory && UNSEEN.test(name)) return { surface: "hidden", isData: true };
  if (/^customXml\//i.test(name)) return { surface: "metadata", isData: !/itemProps/i.test(name) };
  if (name === CONTENT_TYPES || /^docProps\//i.test(name)) return { surface: "metadata", isData: false };
  const stem = posix
    .parse(name)
    .name.replace(/\d{1,9}$/, "")
    .toLowerCase();
  const surface = STEM_SURFACES.find(([pattern]) => pattern.test(stem))?.[1];
  return { surface: surface ?? (isOfStory && !isReleased ? "metadata" : "body"), isData: false };
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
