/** Detectors of values that are known beforehand: one for each type of an index, all fed by one walk over the words. */
import type { DetectorId, Evidence } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import { TYPE_TITLES } from "../core/finding-type.js";
import { overlaps, type Span } from "../core/span.js";
import { defineDetector, type Candidate, type Detector, type ScanView } from "../detection/define.js";
import { TokenKind, type Tokens } from "../detection/tokens.js";
import { foldWord, MAX_NUMBER, MAX_WORDS, numberKey, UNSPACED, wordsKey } from "./exact-forms.js";
import type { ExactIndex } from "./exact-index.js";
import { partWords } from "./run-together.js";

/** A known value is what it is; a short number, and a name in small letters, may be something else all the same. */
const SURE = 0.97;
const SHORT_NUMBER = 0.8;
const SMALL_LETTERS = 0.75;
const LONG_NUMBER = 7;
/** Tokens that one number is parted into at most: `12 34 56 78 90`. */
const MAX_PARTS = 8;
/** Letters of the word before the digits. */
const MAX_PREFIX = 4;

// Between the words of a value: white space with one sign at most; between the parts of a number: less.
const WORD_JOINT = /^\s{0,3}[.,'’@_+/&-]?\s{0,3}$/;
const NUMBER_JOINT = /^[ \t.()/+–-]{0,3}$/;
const MAX_JOINT = 4;

interface ExactHit extends Span {
  readonly type: FindingType;
  readonly confidence: number;
}

/** `custom.<name>-<type>`. */
export const exactDetectorId = (name: string, type: FindingType): DetectorId =>
  `custom.${name}-${type.toLowerCase().replaceAll("_", "-")}`;

export function buildExactDetectors(name: string, index: ExactIndex): Detector[] {
  const hitsOf = hitsByView(index);
  return index.header.types.map((type) =>
    defineDetector({
      id: exactDetectorId(name, type),
      title: `${TYPE_TITLES[type]} in ${name}`,
      summary: `A value of the index “${name}”, as it stands there or in another of its usual forms.`,
      type,
      formatSource: "secondary",
      references: [],
      *scan(view): Iterable<Candidate> {
        for (const hit of hitsOf(view)) if (hit.type === type) yield* candidatesOf(view, hit, name);
      },
      isKnown: true,
      consistent: false,
      examples: { match: [], ignore: [] },
    }),
  );
}

/** A value that runs over several cells is found in each of them. */
function* candidatesOf(view: ScanView, hit: ExactHit, name: string): Iterable<Candidate> {
  const evidence: readonly Evidence[] = [
    { kind: "exact-match", effect: hit.confidence, detail: `a value of “${name}”` },
  ];
  const first = view.segmentAt(hit.start);
  if (!first || hit.end <= first.end) {
    yield { start: hit.start, end: hit.end, base: hit.confidence, evidence };
    return;
  }
  for (const segment of segmentsOver(view, hit))
    yield {
      start: Math.max(hit.start, segment.start),
      end: Math.min(hit.end, segment.end),
      base: hit.confidence,
      evidence,
    };
}

function segmentsOver(view: ScanView, span: Span): Span[] {
  const over: Span[] = [];
  for (let at = span.start; at < span.end;) {
    const segment = view.segmentAt(at);
    if (segment && overlaps(segment, span)) over.push(segment);
    at = Math.max(at + 1, segment?.end ?? at);
  }
  return over;
}

/** The walk over a view, done once for all types. */
function hitsByView(index: ExactIndex): (view: ScanView) => readonly ExactHit[] {
  let last: { readonly view: WeakRef<ScanView>; readonly hits: readonly ExactHit[] } | undefined;
  return (view) => {
    if (last?.view.deref() !== view) last = { view: new WeakRef(view), hits: [...findKnown(view, index)] };
    return last.hits;
  };
}

function* findKnown({ text, tokens }: ScanView, index: ExactIndex): Iterable<ExactHit> {
  const found = new Set<string>();
  for (const hit of findIn(text, tokens, index)) {
    found.add(`${hit.start}-${hit.end}`);
    yield hit;
  }
  const parted = partWords(text);
  for (const hit of parted ? findIn(parted.text, parted.tokens, index) : [])
    if (!found.has(`${hit.start}-${hit.end}`)) yield hit;
}

function* findIn(text: string, tokens: Tokens, index: ExactIndex): Iterable<ExactHit> {
  const lengths = new Set(index.header.lengths);
  const digitFirsts = new Set(index.header.digitFirsts);
  const longest = Math.min(MAX_NUMBER, Math.max(0, ...lengths));
  const hasPhrases = index.header.firsts > 0;
  for (let i = 0; i < tokens.count; i++) {
    const isNumber = hasDigits(tokens, i);
    if (hasPhrases && (!isNumber || digitFirsts.has(tokens.end(i) - tokens.start(i)))) {
      const mask = index.lengthsAfter(tokens, i);
      if (mask !== 0) yield* wordsFrom(text, tokens, i, index, mask);
    }
    // A word begins a number only where it is short and digits follow: `RD 4417`.
    if (longest > 0 && (isNumber || isPrefix(tokens, i))) yield* numbersFrom(text, tokens, i, index, lengths, longest);
  }
}

function* wordsFrom(
  text: string,
  tokens: Tokens,
  first: number,
  index: ExactIndex,
  lengths: number,
): Iterable<ExactHit> {
  let mask = lengths;
  const words: string[] = [];
  for (let i = first; mask !== 0 && words.length < MAX_WORDS && i < tokens.count; i++, mask >>>= 1) {
    if (i > first && !isJoint(tokens, i - 1, WORD_JOINT)) return;
    words.push(foldWord(tokens.lower(i)));
    if ((mask & 1) === 0) continue;
    const type = index.typeOf(wordsKey(words));
    if (type === undefined) continue;
    const start = tokens.start(first);
    const end = tokens.end(i) - (/['’]s$/i.test(text.slice(tokens.end(i) - 2, tokens.end(i))) ? 2 : 0);
    if (UNSPACED.has(type) && /\s/.test(text.slice(start, end))) continue;
    const isSmall = type === "PERSON" && tokens.kind(first) === TokenKind.lower;
    yield { start, end, type, confidence: isSmall ? SMALL_LETTERS : SURE };
  }
}

function* numbersFrom(
  text: string,
  tokens: Tokens,
  first: number,
  index: ExactIndex,
  lengths: ReadonlySet<number>,
  longest: number,
): Iterable<ExactHit> {
  const isLetters = !hasDigits(tokens, first);
  let length = 0;
  for (let i = first; i < tokens.count && i < first + MAX_PARTS; i++) {
    if (i > first && !isJoint(tokens, i - 1, NUMBER_JOINT)) return;
    length += tokens.end(i) - tokens.start(i);
    if (length > longest) return;
    if (!lengths.has(length) || (isLetters && i === first)) continue;
    const start = tokens.start(first);
    const end = tokens.end(i);
    const number = i === first ? text.slice(start, end) : text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, "");
    const type = index.typeOf(numberKey(number.toUpperCase()));
    const isLong = length >= LONG_NUMBER;
    // So many digits are no chance: two telephones may be parted by a stroke, and one may follow the number of its country.
    if (type !== undefined && (isLong || !isPartOfNumber(text, start, end)))
      yield { start, end, type, confidence: isLong ? SURE : SHORT_NUMBER };
  }
}

/** Whether digits go on right before or behind, across a sign that stands within numbers. */
const isPartOfNumber = (text: string, start: number, end: number): boolean =>
  /\d[-./]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-./]\d/.test(text.slice(end, end + 2));

const isPrefix = (tokens: Tokens, index: number): boolean =>
  tokens.end(index) - tokens.start(index) <= MAX_PREFIX && hasDigits(tokens, index + 1);

const hasDigits = (tokens: Tokens, index: number): boolean => tokens.kind(index) >= TokenKind.number;

function isJoint(tokens: Tokens, index: number, joint: RegExp): boolean {
  if (tokens.isSpaced(index)) return true;
  return tokens.start(index + 1) - tokens.end(index) <= MAX_JOINT && joint.test(tokens.gapAfter(index));
}
