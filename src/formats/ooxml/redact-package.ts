/**
 * An Office Open XML package as a release may hold it: every part scrubbed, parts that no release may hold left out with
 * what leads to them, children in their new form, parts that nothing leads to gone.
 */
import { posix } from "node:path";
import { ItemError } from "../../core/problem.js";
import { UNLIMITED } from "../archive/content.js";
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import { writeZip, type NewEntry } from "../archive/zip-writer.js";
import { isChild } from "./extract-package.js";
import {
  CONTENT_TYPES,
  decodePart,
  isRelationships,
  openPackage,
  reachableParts,
  readRelationships,
  relationshipsOf,
  sourceOfRelationships,
  unpackPart,
  usesRelation,
  type Relationship,
} from "./package.js";
import { editsByPart } from "../archive/names.js";
import { blankPng } from "./blank-png.js";
import { PLAIN_KIND, type PackageChanges, type PackageKind } from "./package-kind.js";
import { applySplices, renamedStyles, scrubPart, type Splice } from "./scrub-part.js";
import { emptiedNote } from "../emptied-note.js";
import { escapeXml } from "./fragments.js";
import { GIVEN_STEM, IMPLICIT_RELATIONS, NEVER_RELEASED_RELATIONS } from "./vocabulary.js";
import { scanXml } from "./xml-scan.js";

interface Work {
  /** In the order of the archive; XML as text, other parts as bytes. */
  readonly parts: Map<string, string | Uint8Array>;
  /** By name of the part that has them. */
  readonly relations: Map<string, Relationship[]>;
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Changes that the kind of package asks for, by part. */
  readonly splices: ReadonlyMap<string, readonly Splice[]>;
  /** Name of the part that all others hang on. */
  readonly main: string;
  /** New names of parts, where they change. */
  readonly names: Map<string, string>;
}

export async function redactPackage(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
  kind: PackageKind = PLAIN_KIND,
  context: Pick<RedactContext, "noteLoss"> = {},
): Promise<Uint8Array> {
  const { work, dropped, emptied } = openWork(await content.bytes(), edits, kind);
  if (emptied > 0) context.noteLoss?.(emptiedNote(emptied));
  const lost = dropRelations(work, placeChildren(work, children, dropped));
  scrubParts(work, lost);
  pruneRelations(work, lost);
  keepReachable(work);
  nameNeutrally(work);
  return writeParts(work);
}

function openWork(
  bytes: Uint8Array,
  edits: readonly Edit[],
  kind: PackageKind,
): { readonly work: Work } & Omit<PackageChanges, "splices"> {
  const pack = openPackage(bytes);
  if (pack.hasDuplicates) throw refuse("the package holds two parts of one name");
  if (pack.problems.length > 0) throw refuse("the package is damaged");
  const parts = new Map<string, string | Uint8Array>();
  const relations = new Map<string, Relationship[]>();
  for (const part of pack.parts.filter(({ entry }) => !entry.isOrphan)) {
    const unpacked = unpackPart(pack, part, UNLIMITED);
    if (unpacked.problem) throw refuse("a part of the package is damaged");
    if (isChild(part, unpacked.bytes)) {
      parts.set(part.name, unpacked.bytes);
      continue;
    }
    const source = decodePart(unpacked.bytes).text;
    parts.set(part.name, source);
    if (isRelationships(part.name))
      relations.set(sourceOfRelationships(part.name), readRelationships(part.name, source));
  }
  const main = relations.get("")?.find(({ type }) => type === "officeDocument")?.part;
  if (main === undefined || !parts.has(main)) throw refuse("the package has no main document");
  const text = (name: string): string | undefined => {
    const part = parts.get(name);
    return typeof part === "string" ? part : undefined;
  };
  const grouped = editsByPart(edits);
  const { splices, ...changes } = kind.change({ relations, text }, grouped);
  return { work: { parts, relations, edits: grouped, splices, main, names: new Map() }, ...changes };
}

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

/** Puts children in their new form; pictures that are withheld become blank. The names of those that go are returned. */
function placeChildren(
  work: Work,
  children: readonly ChildReplacement[],
  dropped: ReadonlySet<string>,
): ReadonlySet<string> {
  const replaced = new Map(children.map((child) => [child.key, child]));
  const gone = new Set<string>(dropped);
  for (const [name, value] of work.parts) {
    if (typeof value === "string") continue;
    const child = replaced.get(name);
    if (child && "bytes" in child) work.parts.set(name, child.bytes);
    else if (isPicture(name) && isOnlyShown(work, name)) {
      work.parts.set(name, blankPng());
      work.names.set(name, name.replace(/\.[^./]*$/, ".png"));
    } else gone.add(name);
  }
  return gone;
}

const isPicture = (name: string): boolean =>
  /\.(?:png|jpe?g|jpe|gif|bmp|tiff?|emf|wmf|emz|wmz|webp|ico|pict?|pcx|eps)$/i.test(name);

/** Whether a part is used as a picture wherever it is used. */
function isOnlyShown(work: Work, name: string): boolean {
  const uses = [...work.relations.values()].flat().filter(({ part }) => part === name);
  return uses.length > 0 && uses.every(({ type }) => type === "image");
}

/** Identifiers of the relationships that each part loses, because of what they are or what they lead to. */
function dropRelations(work: Work, gone: ReadonlySet<string>): Map<string, Set<string>> {
  const lost = new Map<string, Set<string>>();
  for (const [source, relations] of work.relations) {
    const dropped = relations.filter(
      ({ type, part }) =>
        NEVER_RELEASED_RELATIONS.has(type) || (part !== undefined && (gone.has(part) || !work.parts.has(part))),
    );
    lost.set(source, new Set(dropped.map(({ id }) => id)));
  }
  for (const name of gone) work.parts.delete(name);
  return lost;
}

function scrubParts(work: Work, lost: ReadonlyMap<string, ReadonlySet<string>>): void {
  const styles = new Map<string, string>();
  for (const [name, value] of work.parts) {
    if (typeof value === "string" && /styles/i.test(name)) {
      for (const [old, fresh] of renamedStyles(value, work.edits.get(name) ?? [])) styles.set(old, fresh);
    }
  }
  for (const [name, value] of work.parts) {
    if (typeof value !== "string" || name === CONTENT_TYPES || isRelationships(name)) continue;
    const rules = {
      isProperties: /^docProps\//i.test(name),
      lostRelations: lost.get(name) ?? new Set<string>(),
      styles,
      splices: work.splices.get(name) ?? [],
    };
    work.parts.set(name, withoutOldEncoding(scrubPart(value, work.edits.get(name) ?? [], rules)));
  }
}

/** Parts are written as UTF-8, whatever they were read from. */
const withoutOldEncoding = (source: string): string =>
  source.replace(/^(<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}["'])(?!utf-8)[^"']{0,40}/i, "$1UTF-8");

/** Relationships that nothing in the part uses any more go too, and with them what only they led to. */
function pruneRelations(work: Work, lost: Map<string, Set<string>>): void {
  for (const [source, relations] of work.relations) {
    const text = work.parts.get(source);
    if (typeof text !== "string") continue;
    for (const { id, type } of relations) {
      const isImplicit = IMPLICIT_RELATIONS.has(type) || (type === "slide" && source !== work.main);
      if (!isImplicit && !usesRelation(text, id)) lost.get(source)?.add(id);
    }
  }
  for (const [source, relations] of work.relations) {
    const kept = relations.filter(({ id }) => !lost.get(source)?.has(id));
    rewriteRelations(work, source, relations, kept);
    work.relations.set(source, kept);
  }
}

/** Cuts the elements of lost relationships and makes the edits in the addresses of the others. */
function rewriteRelations(
  work: Work,
  source: string,
  all: readonly Relationship[],
  kept: readonly Relationship[],
): void {
  const name = relationsPart(work, source);
  const text = name === undefined ? undefined : work.parts.get(name);
  if (name === undefined || typeof text !== "string") return;
  const cuts = all.filter((relation) => !kept.includes(relation)).map(({ element }) => ({ ...element, text: "" }));
  const marks = (work.edits.get(name) ?? []).map(({ start, end, mark }) => ({
    start,
    end,
    text: encodeURIComponent(mark),
  }));
  const asides: { start: number; end: number; text: string }[] = [];
  scanXml(text, {
    open: () => undefined,
    close: () => undefined,
    text: () => undefined,
    aside: (span) => {
      if (!text.startsWith("<?xml", span.start)) asides.push({ ...span, text: "" });
    },
  });
  work.parts.set(name, withoutOldEncoding(applySplices(text, [...cuts, ...marks, ...asides])));
}

const relationsPart = (work: Work, source: string): string | undefined => {
  const wanted = relationshipsOf(source).toLowerCase();
  return [...work.parts.keys()].find((name) => name.toLowerCase() === wanted);
};

/** Leaves out what no chain of relationships leads to. */
function keepReachable(work: Work): void {
  const reached = reachableParts(work.relations);
  for (const name of [...work.parts.keys()]) {
    const isList = name === CONTENT_TYPES || (isRelationships(name) && hasSource(reached, sourceOfRelationships(name)));
    if (!isList && !reached.has(name)) work.parts.delete(name);
  }
}

const hasSource = (reached: ReadonlySet<string>, source: string): boolean => source === "" || reached.has(source);

/** Gives parts names that say nothing, unless they have such names. */
function nameNeutrally(work: Work): void {
  const taken = new Set([...work.parts.keys()].map((name) => (work.names.get(name) ?? name).toLowerCase()));
  let number = 0;
  for (const name of work.parts.keys()) {
    if (isRelationships(name) || name === CONTENT_TYPES) continue;
    const now = work.names.get(name) ?? name;
    const { dir, name: stem, ext } = posix.parse(now);
    const isTaken = now !== name && work.parts.has(now);
    if (GIVEN_STEM.test(stem) && !isTaken) continue;
    const folder = dir.split("/").every((step) => /^[a-z]{1,16}$/i.test(step)) ? dir : posix.dirname(work.main);
    let fresh: string;
    do fresh = posix.join(folder, `part${++number}${/^\.[a-z0-9]{1,5}$/i.test(ext) ? ext : ".bin"}`);
    while (taken.has(fresh.toLowerCase()));
    taken.add(fresh.toLowerCase());
    work.names.set(name, fresh);
  }
}

function writeParts(work: Work): Uint8Array {
  const entries: NewEntry[] = [];
  for (const [name, value] of work.parts) {
    if (name === CONTENT_TYPES) entries.push({ name, bytes: utf8(contentTypes(work, String(value))) });
    else if (isRelationships(name)) {
      const source = sourceOfRelationships(name);
      const newName = relationshipsOf(work.names.get(source) ?? source);
      entries.push({ name: newName, bytes: utf8(retarget(work, name, String(value))) });
    } else {
      entries.push({ name: work.names.get(name) ?? name, bytes: typeof value === "string" ? utf8(value) : value });
    }
  }
  return writeZip(entries);
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

/** The relationships part with the new names of what it leads to. */
function retarget(work: Work, name: string, source: string): string {
  const splices = readRelationships(name, source).flatMap(({ part, targetValue }) => {
    const fresh = part === undefined ? undefined : work.names.get(part);
    return fresh === undefined ? [] : [{ ...targetValue, text: escapeXml(`/${fresh}`) }];
  });
  return applySplices(source, splices);
}

/** The list of content types, for the parts that are there under the names that they bear. */
function contentTypes(work: Work, source: string): string {
  const splices: { start: number; end: number; text: string }[] = [];
  const extensions = new Set<string>();
  let firstPlace = -1;
  scanXml(source, {
    open: (element) => {
      const value = element.attributes.find(({ name }) => name === "PartName" || name === "Extension")?.value;
      if (element.name === "Types") firstPlace = element.tag.end;
      if (!value) return;
      const raw = source.slice(value.start, value.end);
      if (element.name === "Default") extensions.add(raw.toLowerCase());
      if (element.name !== "Override") return;
      const part = raw.replace(/^\//, "");
      const fresh = work.names.get(part);
      if (!work.parts.has(part) || fresh?.endsWith(".png")) splices.push({ ...element.tag, text: "" });
      else if (fresh !== undefined) splices.push({ ...value, text: escapeXml(`/${fresh}`) });
    },
    close: () => undefined,
    text: () => undefined,
    aside: (span) => {
      if (!source.startsWith("<?xml", span.start)) splices.push({ ...span, text: "" });
    },
  });
  const needsPng = [...work.names.values()].some((name) => name.endsWith(".png")) && !extensions.has("png");
  if (needsPng) {
    splices.push({ start: firstPlace, end: firstPlace, text: '<Default Extension="png" ContentType="image/png"/>' });
  }
  return applySplices(source, splices);
}
