/**
 * The proof that a copy hides what it hides: every removed value is looked for in every layer that can be read, in every
 * encoding, and what was not to be removed is compared. Values stay in memory; results name places and types only.
 */
import type { FindingType } from "../core/finding-type.js";
import { contains, type Span } from "../core/span.js";
import type { FormatHandler } from "../formats/format.js";
import type { Ocr } from "../ocr/ocr.js";
import { firstEndingAfter, type Surface, type TextDocument } from "../text/document.js";
import { readingsOf, type Reading } from "./encodings.js";
import { neutraliseMarks, readNameMarks } from "./marks.js";
import type { Plan, PlannedDocument } from "./plan.js";
import { reverseNeedle, ValueIndex, type Needle } from "./search.js";

export type StepName =
  | "same-format"
  | "examined-again"
  | "removed-values"
  | "text-unchanged"
  | "second-redaction"
  /** Of tables in which nobody may be one of fewer than k. */
  | "groups-of-k"
  /** Of a copy of a database: keys, checks and references hold. */
  | "constraints";

/** One step of the verification and what came of it. Never holds a value. */
export interface Step {
  readonly step: StepName;
  readonly passed: boolean;
  /** Counts and places, in words of our own. */
  readonly detail: string;
}

/** A removed value that can still be read somewhere in the copy. */
export interface Survivor {
  /** As the format handler names it. */
  readonly place: string;
  readonly type: FindingType;
  /** How it is written there; empty for plain text. */
  readonly encoding: string;
}

/** What to look for. */
export interface Wanted {
  readonly removed: ValueIndex;
  readonly fragments: ValueIndex;
  readonly kept: ValueIndex;
}

/** Survivors kept word by word; a copy that failed this often needs no longer list. */
const MAX_SURVIVORS = 100;
/** Letters and digits from which a value is looked for backwards and in raw bytes: shorter ones stand there by chance. */
const LONG = 8;

/** Looks for the values in the copy by ways that share no code with its making; with `ocr`, in its pictures too. `gotOn` is called along the way. */
export async function findSurvivors(
  format: FormatHandler,
  copy: Uint8Array,
  wanted: Wanted,
  ocr?: Ocr,
  gotOn?: () => void,
): Promise<Survivor[]> {
  const survivors = new Map<string, Survivor>();
  const reversed = new ValueIndex();
  const long = new ValueIndex();
  for (const needle of wanted.removed.needles()) {
    if (needle.folded.length < LONG || needle.derived) continue;
    reversed.add(reverseNeedle(needle));
    long.add(needle);
  }
  const take = (found: Iterable<Survivor>): void => {
    for (const survivor of found) {
      if (survivors.size >= MAX_SURVIVORS) return;
      survivors.set(`${survivor.place} ${survivor.type} ${survivor.encoding}`, survivor);
    }
  };
  for await (const { place: named, text } of format.residue(copy, ocr, gotOn)) {
    const place = safePlace(named, wanted);
    for (const window of windowsOf(text)) {
      gotOn?.();
      for (const reading of readingsOf(window)) {
        take(search(place, reading, wanted.removed, wanted.kept));
        take(search(place, reading, wanted.fragments, wanted.kept));
      }
      take(search(place, { encoding: "reversed", text: window, isGuess: false }, reversed, wanted.kept));
    }
  }
  for (const text of rawTexts(copy)) {
    gotOn?.();
    take(search("bytes of the file", { encoding: "", text, isGuess: false }, long, wanted.kept));
  }
  return [...survivors.values()];
}

/** Names of parts and entries can hold values themselves. */
function safePlace(place: string, { removed, fragments }: Wanted): string {
  for (const index of [removed, fragments])
    if (!index.find(place)[Symbol.iterator]().next().done) return "a part whose name holds a removed value";
  return place;
}

function* search(
  place: string,
  { encoding, text, isGuess }: Reading,
  index: ValueIndex,
  kept: ValueIndex,
): Iterable<Survivor> {
  let stays: readonly Span[] | undefined;
  for (const { start, end, needle } of index.find(text)) {
    if (isGuess && needle.folded.length < LONG && !isWritten(text.slice(start, end), needle)) continue;
    // Texts that hold values are rare in a good copy: only then is it asked what stays.
    stays ??= [...kept.find(text)].sort((a, b) => a.end - b.end);
    if (isInside(stays, { start, end })) continue;
    yield { place, type: needle.type, encoding };
  }
}

/** Whether letters stand as in writing: no signs within but those that part words, and no capitals behind small letters but the value's own. */
const isWritten = (found: string, { value }: Needle): boolean =>
  /^[\p{L}\p{N}\p{M}\s.,'’/_-]+$/u.test(found) && (!HUMP.test(found) || HUMP.test(value));
const HUMP = /\p{Ll}\p{Lu}/u;

function isInside(spans: readonly Span[], inner: Span): boolean {
  for (let i = firstEndingAfter(spans, inner.end - 1); i < spans.length; i++) {
    const span = spans[i];
    if (span && contains(span, inner)) return true;
  }
  return false;
}

const WINDOW = 1_000_000;
const OVERLAP = 2_000;

function* windowsOf(text: string): Iterable<string> {
  if (text.length <= WINDOW) {
    yield text;
    return;
  }
  for (let at = 0; at < text.length; at += WINDOW) yield text.slice(Math.max(0, at - OVERLAP), at + WINDOW);
}

/** The bytes themselves as text of one byte a letter and of two. */
function* rawTexts(copy: Uint8Array): Iterable<string> {
  for (let at = 0; at < copy.length; at += WINDOW) {
    const from = Math.max(0, at - OVERLAP);
    const text = Buffer.from(copy.buffer, copy.byteOffset + from, Math.min(copy.length, at + WINDOW) - from).toString(
      "utf8",
    );
    yield text;
    if (text.includes("\0")) yield text.replaceAll("\0", "");
  }
}

/** Surfaces that a release keeps as they are, apart from what is removed in them. */
const LASTING: readonly Surface[] = ["body", "header-footer", "note"];

/** Files within texts: they are proved by themselves. */
const EMBEDDED = /data:(?:[\w.+-]{1,60}\/[\w.+-]{1,80})?(?:;[\w.+"=-]{1,120}){0,5},[A-Za-z0-9+/_=-]*/gi;
/** The same without an address, known by how they begin. */
const BARE =
  /(?<![A-Za-z0-9+/])(?:JVBERi0x|iVBORw0KGgo|\/9j\/|UEsDB|0M8R4KGxGuE|e1xydGYx)[A-Za-z0-9+/]{40}[A-Za-z0-9+/]*(?:\s{1,42}[A-Za-z0-9+/]{20}[A-Za-z0-9+/]*)*(?:={1,2}|\s{1,42}[A-Za-z0-9+/]{0,19}(?:={1,2}|(?=\s*["'<]|\s*$)))?/g;
/** The same in hexadecimal. */
const BARE_HEX =
  /(?<![\da-f])(?:255044462d|89504e470d0a1a0a|ffd8ff|504b0304|d0cf11e0a1b11ae1|7b5c72746631)[\da-f]{160}[\da-f]*/gi;
const withoutFiles = (text: string): string =>
  (/data:/i.test(text) ? text.replace(EMBEDDED, "") : text).replace(BARE, "").replace(BARE_HEX, "");

/** Marks written as literals of bytes are, in hexadecimal. */
const HEX_MARK = /(?<![\da-z])(?:0x)?(?:5b(?:[2-7][\da-f]){2,40}5d|(?:e29688){5})(?![\da-z])/gi;
const readHexMarks = (text: string): string =>
  text.replace(HEX_MARK, (digits) => Buffer.from(digits.replace(/^0x/i, ""), "hex").toString("utf8"));

/** Marks in the names of anchors, which take neither brackets nor spaces. */
const readAnchorMarks = (text: string): string =>
  text.replace(/(?<=[&*])_[\w-]{2,40}_(?!\w)/g, (name) => `[${name.slice(1, -1).replaceAll("_", " ")}]`);

const wordsOf = (text: string): string[] => neutraliseMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export interface TextComparison {
  /** Whether the texts must agree word by word in order. */
  readonly exact: boolean;
  /** Parts that are not in the copy. */
  readonly withheld: number;
  /** The texts come from recognition, which reads some words otherwise the second time. */
  readonly recognised?: boolean;
  /** What stands where no mark fits. */
  readonly standIns?: readonly string[] | undefined;
}

/** Share of the words of a picture that may be read otherwise in its copy, and how many of few words. */
const MISREAD_SHARE = 0.1;
const FEW_MISREAD = 3;

/** Words in which a copy may say that a part is withheld. */
const MAX_NOTICE = 40;

/**
 * Compares the text of the copy with what the plan says it should be. Text-based kinds must agree letter by letter, white
 * space aside; in the others order and layout may differ, but no word may be lost or new.
 */
export function compareTexts(
  planned: readonly PlannedDocument[],
  copy: readonly TextDocument[],
  { exact, withheld, recognised = false, standIns = [] }: TextComparison,
): Step {
  const expected = byStrand(
    planned.filter(({ document }) => LASTING.includes(document.surface)),
    ({ document }) => document,
  ).map(({ edited }) => withoutFiles(edited));
  const actual = byStrand(
    copy.filter(({ surface }) => LASTING.includes(surface)),
    (document) => document,
  ).map(({ text }) => readNameMarks(readAnchorMarks(readHexMarks(withoutFiles(text)))));
  const squeeze = (texts: readonly string[]): string =>
    neutraliseMarks(texts.join("\n").replace(/\s+/g, " ")).replace(/[\s█]+/g, "");
  if (squeeze(expected) === squeeze(actual))
    return { step: "text-unchanged", passed: true, detail: "the text outside the marks is the same" };
  const bare = (texts: readonly string[]): string => squeeze(texts).replace(/[^\p{L}\p{N}]+/gu, "");
  if (bare(expected) === bare(actual) || hasOnlyStandIns(expected, bare(actual), standIns))
    return {
      step: "text-unchanged",
      passed: true,
      detail: "the words outside the marks are the same, in the same order",
    };
  const words = expected.flatMap(wordsOf);
  const removals = planned.reduce((sum, one) => sum + one.removals.length, 0);
  const { lost, added } = differenceOf(words, actual.flatMap(wordsOf), { standIns, removals });
  if (recognised && lost <= Math.max(FEW_MISREAD, MISREAD_SHARE * words.length))
    return {
      step: "text-unchanged",
      passed: true,
      detail: `${lost} of ${words.length} words outside the marks are read otherwise in the copy`,
    };
  // Where a part is withheld the copy says so in words of its own.
  const passed = lost === 0 && (exact && withheld === 0 ? false : added <= withheld * MAX_NOTICE);
  return {
    step: "text-unchanged",
    passed,
    detail: passed
      ? "the words outside the marks are the same, in another order or layout"
      : `${lost} words lost and ${added} words added outside the marks`,
  };
}

/** Texts that are read side by side one behind the other: where stretches of them end is chance, and another in the copy. */
const byStrand = <T>(texts: readonly T[], documentOf: (text: T) => TextDocument): readonly T[] => {
  const strandOf = (text: T): string => documentOf(text).strand ?? "";
  return texts.some((text) => strandOf(text) !== "")
    ? [...texts].sort((a, b) => (strandOf(a) < strandOf(b) ? -1 : strandOf(a) > strandOf(b) ? 1 : 0))
    : texts;
};

/** Whether the copy has what is expected, in order, and nothing besides but stand-ins where marks are expected. */
function hasOnlyStandIns(expected: readonly string[], actual: string, standIns: readonly string[]): boolean {
  const bare = neutraliseMarks(expected.join("\n")).replace(/[^\p{L}\p{N}█]+/gu, "");
  const [first = "", ...parts] = bare.split(/█+/u);
  if (!actual.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    while (!actual.startsWith(part, at) || (isLast && at + part.length < actual.length)) {
      const one = standIns.find((standIn) => actual.startsWith(standIn, at));
      if (one === undefined) return false;
      at += one.length;
    }
    at += part.length;
  }
  return at === actual.length;
}

/** What stands in for values that went is not counted, as often as values went. */
function differenceOf(
  expected: readonly string[],
  actual: readonly string[],
  { standIns, removals }: { readonly standIns: readonly string[]; readonly removals: number },
): { lost: number; added: number } {
  const counts = new Map<string, number>();
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of actual) counts.set(word, (counts.get(word) ?? 0) - 1);
  let lost = 0;
  let added = 0;
  for (const [word, count] of counts) {
    if (count > 0) lost += count;
    else added += standIns.includes(word) ? Math.max(0, -count - removals) : -count;
  }
  return { lost, added };
}

/** The step that tells of survivors. */
export function survivorStep(survivors: readonly Survivor[], plan: Pick<Plan, "removed" | "fragments">): Step {
  const places = [...new Set(survivors.map(describeSurvivor))];
  return {
    step: "removed-values",
    passed: survivors.length === 0,
    detail:
      survivors.length === 0
        ? `${plan.removed.size} values and ${plan.fragments.size} parts looked for in every layer and encoding, none found`
        : `still to be read: ${places.slice(0, 20).join("; ")}${places.length > 20 ? "; and more" : ""}`,
  };
}

export const describeSurvivor = ({ place, type, encoding }: Survivor): string =>
  `${type} in ${place}${encoding ? ` (${encoding})` : ""}`;
