/**
 * From judged detections to edits: every other occurrence of a removed value goes with it, spans are widened to whole
 * words and joined, and each is turned into native places with one mark. Spans only; nothing is replaced by value.
 */
import type { FindingType } from "../core/finding-type.js";
import { groupOf } from "../core/finding-type.js";
import { contains, mergeSpans, type Span } from "../core/span.js";
import type { Edit } from "../formats/format.js";
import { firstEndingAfter, nativeSpans, segmentAt, type TextDocument } from "../text/document.js";
import { matchesOf } from "../text/matches.js";
import { birthSerials, serialCells } from "./birth-serials.js";
import { editText, withShared } from "./edited-text.js";
import { encodedRuns, unescapeText } from "./encodings.js";
import { foldValue, isWordCharacter } from "./fold.js";
import type { Marker } from "./marks.js";
import { isSwept, needlesOf } from "./needles.js";
import type { JudgedDetection, JudgedDocument } from "./policy.js";
import { needleOf, ValueIndex, type Needle, type Occurrence } from "./search.js";

/** A stretch of a document's text that goes. */
export interface Removal extends Span {
  readonly type: FindingType;
  readonly identity: string;
  /** What stands in its place where that is no mark. */
  readonly replacement?: string;
}

export interface PlannedDocument {
  readonly document: TextDocument;
  /** In order, apart from one another. */
  readonly removals: readonly Removal[];
  /** The text as the copy should have it. */
  readonly edited: string;
}

export interface Plan {
  readonly documents: readonly PlannedDocument[];
  readonly edits: readonly Edit[];
  /** Removals by type. */
  readonly counts: Readonly<Partial<Record<FindingType, number>>>;
  /** What must be gone wherever the copy can be read. */
  readonly removed: ValueIndex;
  /** Values that stay; a removed value inside one of them is no residue. */
  readonly kept: ValueIndex;
  /** Parts of removed values that lay in separate native places, and phrases of removed facts. */
  readonly fragments: ValueIndex;
}

/** What values of other parts of the same item must go too, and words of names that stay in any case. */
export interface PlanContext {
  readonly seeds: readonly Needle[];
  /** Whether a folded word is a name of somebody who stays in any case. */
  readonly isShared: (folded: string) => boolean;
  /** Texts of the copies of what the item holds: phrases that stay there are no residue of the same phrase here. */
  readonly standing?: Iterable<string>;
  /** Values that stay in what the item holds. */
  readonly keptWithin?: Iterable<Needle>;
  /** Called with every text. */
  readonly gotOn?: (() => void) | undefined;
}

const markOf = ({ type, identity, replacement }: Removal, marker: Marker): string =>
  replacement ?? marker.mark(type, identity);

const textOf = (document: TextDocument, span: Span): string => document.text.slice(span.start, span.end);

export function planRedaction(judged: readonly JudgedDocument[], marker: Marker, context: PlanContext): Plan {
  const kept = keptValues(judged);
  addKeptWithin(kept, judged, context);
  const removed = removedValues(judged, kept, context);
  const identities = new Map<string, string>();
  for (const { document, detections } of judged)
    for (const detection of detections)
      if (detection.action === "redact")
        identities.set(`${detection.type} ${foldValue(textOf(document, detection.span))}`, detection.identity);
  const counts: Partial<Record<FindingType, number>> = {};
  const edits: Edit[] = [];
  const serials = birthSerials(removed);
  const own = judged.map(({ document, detections }) => {
    context.gotOn?.();
    const removals = removalsOf(document, detections, removed, identities, serials);
    for (const removal of removals) {
      counts[removal.type] = (counts[removal.type] ?? 0) + 1;
      const mark = markOf(removal, marker);
      const kind = removal.replacement === undefined ? {} : ({ isValue: true } as const);
      edits.push(
        ...nativeSpans(document, removal).map((place, i) => ({ ...place, mark: i === 0 ? mark : "", ...kind })),
      );
    }
    return { document, removals };
  });
  const ordered = orderEdits(edits);
  const documents = own.map(({ document, removals }) => {
    const cuts = removals.map((removal) => ({ start: removal.start, end: removal.end, mark: markOf(removal, marker) }));
    return {
      document,
      removals,
      edited: editText(document, own.length > 1 ? withShared(document, cuts, ordered) : cuts),
    };
  });
  const fragments = fragmentsOf(documents, judged, context.standing ?? []);
  return { documents, edits: [...ordered.values()].flat(), counts, removed, kept, fragments };
}

function keptValues(judged: readonly JudgedDocument[]): ValueIndex {
  const kept = new ValueIndex();
  for (const { document, detections } of judged)
    for (const { action, span, type, replacement } of detections) {
      const stays = action === "release" ? textOf(document, span) : replacement;
      const needle = stays === undefined ? undefined : needleOf(stays, type);
      if (needle) kept.add(needle);
    }
  return kept;
}

/** A value that goes here, or from any other part, is not vouched for by a part in which it stays. */
function addKeptWithin(kept: ValueIndex, judged: readonly JudgedDocument[], context: PlanContext): void {
  const gone = new Set(context.seeds.map(({ folded }) => folded));
  for (const { document, detections } of judged)
    for (const { action, span } of detections) if (action === "redact") gone.add(foldValue(textOf(document, span)));
  for (const needle of context.keptWithin ?? []) if (!gone.has(needle.folded)) kept.add(needle);
}

function removedValues(judged: readonly JudgedDocument[], kept: ValueIndex, context: PlanContext): ValueIndex {
  const words = new Set<string>();
  for (const { value, type } of kept.needles())
    if (type === "PERSON") for (const word of value.split(/[^\p{L}\p{M}'’]+/u)) words.add(foldValue(word));
  const isSharedWord = (folded: string): boolean => words.has(folded) || context.isShared(folded);
  const isShared = (text: string): boolean => {
    const names = text
      .split(/[^\p{L}\p{M}'’]+/u)
      .map(foldValue)
      .filter((word) => word.length >= 3);
    return kept.has(foldValue(text)) || (names.length > 0 && names.every(isSharedWord));
  };
  const all: Needle[] = [...context.seeds];
  for (const { document, detections } of judged)
    for (const { action, span, type } of detections)
      if (action === "redact" && isSwept(type)) all.push(...needlesOf(textOf(document, span), type, isShared));
  const common = commonWords(judged, all);
  const removed = new ValueIndex();
  for (const needle of all) if (!(needle.boundary === "case" && common.has(needle.folded))) removed.add(needle);
  return removed;
}

const SMALL_WORD = /(?<![^\s(“"])\p{Ll}[\p{Ll}\p{M}]+(?![^\s,;:!?)”"])/gu;

/** Single names that the item also uses as ordinary words, in small letters: `Grant`, and `a grant`. */
function commonWords(judged: readonly JudgedDocument[], needles: readonly Needle[]): Set<string> {
  const single = new Set(
    needles.filter(({ boundary, value }) => boundary === "case" && /^\p{Lu}/u.test(value)).map(({ folded }) => folded),
  );
  const common = new Set<string>();
  if (single.size === 0) return common;
  for (const { document } of judged)
    for (const [word] of matchesOf(SMALL_WORD, document.text)) if (single.has(word)) common.add(word);
  return common;
}

function removalsOf(
  document: TextDocument,
  detections: readonly JudgedDetection[],
  removed: ValueIndex,
  identities: ReadonlyMap<string, string>,
  serials: ReadonlyMap<string, string>,
): Removal[] {
  const stays = detections.filter(({ action }) => action === "release").map(({ span }) => span);
  const found: Removal[] = detections
    .filter(({ action }) => action === "redact")
    .map(({ span, type, identity, replacement }) => ({
      ...span,
      type,
      identity,
      ...(replacement !== undefined && { replacement }),
    }));
  const add = ({ start, end, needle }: Occurrence): void => {
    const stay = stays[firstEndingAfter(stays, start)];
    if (stay && contains(stay, { start, end })) return;
    const identity = identities.get(`${needle.type} ${needle.folded}`) ?? needle.value;
    found.push({ start, end, type: needle.type, identity });
  };
  const derived: Occurrence[] = [];
  for (const occurrence of occurrencesIn(document.text, removed))
    if (occurrence.needle.derived) derived.push(occurrence);
    else add(occurrence);
  const covered = mergeSpans(found);
  for (const occurrence of derived) if (!isWordless(document.text, occurrence, covered)) add(occurrence);
  for (const cell of serialCells(document, serials)) found.push({ ...cell, type: "DATE_OF_BIRTH" });
  return joinRemovals(
    document,
    found.map((removal) => ({ ...removal, ...widen(document, removal) })),
  );
}

/**
 * Whether the span holds no letter or digit outside `covered`: what only bridges two removals, a surname and the next
 * given name, `Ali <anna`, would take the signs and line ends between them along.
 */
function isWordless(text: string, span: Span, covered: readonly Span[]): boolean {
  let at = span.start;
  for (let i = firstEndingAfter(covered, span.start); at < span.end; i++) {
    const next = covered[i];
    const until = Math.min(next?.start ?? span.end, span.end);
    while (at < until) if (isWordCharacter(text, at++)) return false;
    at = Math.max(at, next?.end ?? span.end);
  }
  return true;
}

/** Occurrences as the text stands, in escapes, and within encoded runs, which then go whole. */
function* occurrencesIn(text: string, removed: ValueIndex): Iterable<Occurrence> {
  yield* removed.find(text);
  if (removed.size === 0) return;
  const unescaped = unescapeText(text);
  for (const { start, end, needle } of unescaped ? removed.find(unescaped.text) : [])
    yield { start: unescaped?.at[start] ?? 0, end: unescaped?.at[end] ?? text.length, needle };
  for (const { start, end, text: plain } of encodedRuns(text))
    for (const { needle } of removed.find(plain)) yield { start, end, needle };
}

const MAX_WIDENING = 64;

/** The span with the rest of the words that it cuts, and of the pieces that can only be edited as wholes. */
function widen({ text, pieces }: TextDocument, span: Span): Span {
  let { start, end } = span;
  const least = Math.max(0, start - MAX_WIDENING);
  const most = Math.min(text.length, end + MAX_WIDENING);
  if (isWordCharacter(text, start)) while (start > least && isWordCharacter(text, start - 1)) start--;
  if (isWordCharacter(text, end - 1)) while (end < most && isWordCharacter(text, end)) end++;
  const first = pieces[firstEndingAfter(pieces, start)];
  if (first && first.start < start && first.end - first.start !== first.length) start = first.start;
  const last = pieces[firstEndingAfter(pieces, end - 1)];
  if (last && last.start < end && last.end > end && last.end - last.start !== last.length) end = last.end;
  return { start, end };
}

function joinRemovals(document: TextDocument, removals: readonly Removal[]): Removal[] {
  const joined: Removal[] = [];
  for (const removal of [...removals].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && (removal.start <= last.end || isOneThing(document, last, removal)))
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, removal.end) };
    else joined.push(removal);
  }
  return joined;
}

/** Two removals of one type with a single space or hyphen between them, in one cell or one run of text. */
function isOneThing(document: TextDocument, a: Removal, b: Removal): boolean {
  return (
    a.type === b.type &&
    b.start - a.end === 1 &&
    /[ \u00a0-]/.test(document.text.charAt(a.end)) &&
    segmentAt(document, a.start) === segmentAt(document, b.start) &&
    nativeSpans(document, { start: a.end, end: b.start }).length === 1
  );
}

/** Edits by part, in order, none overlapping: two documents may show the same native place. */
function orderEdits(edits: readonly Edit[]): Map<string, Edit[]> {
  const parts = new Map<string, Edit[]>();
  for (const edit of edits) {
    const part = parts.get(edit.part);
    if (part) part.push(edit);
    else parts.set(edit.part, [edit]);
  }
  for (const [name, part] of parts) {
    const ordered: Edit[] = [];
    for (const edit of part.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = ordered.at(-1);
      if (last && edit.start < last.end)
        ordered[ordered.length - 1] = { ...last, end: Math.max(last.end, edit.end), mark: last.mark || edit.mark };
      else ordered.push(edit);
    }
    parts.set(name, ordered);
  }
  return parts;
}

/** Least letters and digits of a fragment, and of the phrase of a fact, that is looked for by itself. */
const FRAGMENT = 5;
const PHRASE = 6;

function fragmentsOf(
  documents: readonly PlannedDocument[],
  judged: readonly JudgedDocument[],
  inside: Iterable<string>,
): ValueIndex {
  const candidates = new ValueIndex();
  const add = (text: string, type: FindingType, least: number): void => {
    const needle = foldValue(text).length >= least ? needleOf(text, type, true) : undefined;
    if (needle) candidates.add(needle);
  };
  for (const { document, removals } of documents)
    for (const removal of removals)
      for (const part of separateParts(document, removal)) add(part, removal.type, FRAGMENT);
  for (const { document, detections } of judged)
    for (const { action, type, span } of detections)
      if (action === "redact" && groupOf(type) === "facts") add(textOf(document, span), type, PHRASE);
  return withoutStanding(candidates, [...documents.map(({ edited }) => edited), ...inside]);
}

/** The candidates that stay in none of the texts. */
function withoutStanding(candidates: ValueIndex, texts: readonly string[]): ValueIndex {
  const standing = new Set<string>();
  for (const text of texts) for (const { needle } of candidates.find(text)) standing.add(needle.folded);
  if (standing.size === 0) return candidates;
  const left = new ValueIndex();
  for (const needle of candidates.needles()) if (!standing.has(needle.folded)) left.add(needle);
  // At one place only the longest is found: those that it begins with stand there too.
  return withoutStanding(left, texts);
}

/** The texts of a removal's pieces when it was broken over several native places. */
function separateParts(document: TextDocument, removal: Removal): string[] {
  if (nativeSpans(document, removal).length < 2) return [];
  const parts: string[] = [];
  for (let i = firstEndingAfter(document.pieces, removal.start); i < document.pieces.length; i++) {
    const piece = document.pieces[i];
    if (!piece || piece.start >= removal.end) break;
    parts.push(document.text.slice(Math.max(piece.start, removal.start), Math.min(piece.end, removal.end)));
  }
  return parts;
}
