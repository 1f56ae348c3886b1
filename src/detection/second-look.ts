/**
 * Numbers that run over a line end, and numbers in which a scanner read letters: each such place is read once more as it
 * may have been meant, in a short stretch around it. Only what a label vouches for, or a hyphen at the line end, counts.
 */
import type { Detection } from "../core/finding.js";
import { groupOf } from "../core/finding-type.js";
import { contains, spanLength, type Span } from "../core/span.js";
import { plainDocument, type Segment } from "../text/document.js";
import { matchesOf } from "../text/matches.js";
import type { CompiledDetector, CompiledDetectors } from "./compile.js";
import { scanView, type Hit } from "./scan.js";
import { confidenceOf, DEFAULT_MIN_CONFIDENCE } from "./score.js";
import { View } from "./view.js";

/** A place that may be meant otherwise than it is written. */
interface Suspect extends Span {
  /** What may have been meant instead of the text of the span, likelier first. */
  readonly readings: readonly string[];
  readonly detail: string;
  /** Whether it is a line end, with a number on either side. */
  readonly isOver: boolean;
  /** Whether a reading counts without a label. */
  readonly isLikely: boolean;
}

/** Characters around a place that are read with it. */
const BEFORE = 120;
const AFTER = 48;
/** Places that are read again in one text: no text has more, but lists of numbers look as if they had. */
const MAX_SUSPECTS = 200;
/** What a reading costs in confidence. */
const EFFECT = -0.05;
/** Figures that a number has at least when a hyphen at a line end is no part of it and no label stands right before. */
const LEAST_JOINED = 7;
/** A part of a number may look surer by so much than the whole number, and gives way to it. */
const PART_SURER = 0.1;

// A hyphen at the end of a line within a number, before what begins neither a date nor a time.
const HYPHENATED = /[\dA-Z]-[ \t]{0,3}\r?\n[ \t]{0,40}(?:>[> ]{0,3})?(?=\d)(?!(?:19|20)\d{2}-\d\d-|\d{1,2}:\d\d)/g;
// Figures that end at the end of a line, and figures that begin the next: no date, year, time, amount or quantity, no house in a street.
const BROKEN =
  /\d[ \t]{0,3}\r?\n[ \t]{0,8}(?:>[> ]{0,3})?(?=\d{2})(?!(?:19|20)\d{2}(?:-\d\d|[^\d-])|\d{1,2}[./]\d|\d+[.:]\d|\d{1,2}-\d{1,2}-|\d+(?:[a-z%]|[A-Z]{2}|[ \t]{1,3}[a-z]{0,12}(?:st|nd|rd|th|am|pm|days?|weeks?|years?|months?|hours?)\b)|\d+[A-Z]?(?:[-/]\d+)?(?: [A-Z][A-Za-z'’-]{1,20}){1,3} (?:[Ss]t|[Ss]treet|[Rr]d|[Rr]oad|[Aa]ve|[Aa]venue|[Tt]race|[Dd]r|[Dd]rive|[Ll]ane|[Cc]res|[Cc]rescent|[Tt]ce|[Tt]errace|[Pp]lace|[Cc]ourt|[Ww]ay|[Cc]lose|[Pp]arade|[Hh]ighway|[Ee]xt|[Gg]ardens|[Gg]rove)\b)/g;
// Figures and letters read for figures, next to each other; with the letters of a series before and of a check behind.
const MISREAD =
  /(?<![A-Za-z0-9])(?=[A-Z]{0,4}[OolISBZ]{0,3}\d)(?=[A-Z\d]{0,19}[OolISBZ])[\dA-Zol]{2,20}(?![A-Za-z0-9])/g;
/** What a misread group must look like: letters of a series, figures and letters read for them, at most a letter behind. */
const MISREAD_GROUP = /^[A-Z]{0,4}?[\dOolISBZ]+[A-Z]?$/;
/** The same with what stands around it in the number. */
const AROUND_BEFORE = /[\dOolISBZ /.–-]{0,24}$/;
const AROUND_BEHIND = /^[\dOolISBZ /.–-]{0,24}/;
/** What may go on the number in the line behind. */
const REST = /^[\dA-Z /.–-]{0,24}/;
const LEAST_DIGITS = 5;
const DIGIT_OF: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1", S: "5", B: "8", Z: "2" };
const asDigits = (letters: string): string => Array.from(letters, (c) => DIGIT_OF[c] ?? c).join("");
/** Letters in front of a place in its line, or at the end of the one above, which may be its label. */
const LABEL_BEFORE = /[A-Za-z](?:[^\n]{0,60}|[.:#]{0,2}[ \t]{0,3}\r?\n[ \t]{0,3})$/;

/** `found`, what stands in the text as written, with what stands there once such places are read as they may be meant. */
export function lookAgain(compiled: CompiledDetectors, view: View, found: readonly Detection[]): readonly Detection[] {
  const isAccountedFor = coverOf(found);
  const suspects = [...suspectsIn(view)].filter((suspect) => !isAccountedFor(suspect));
  const readAs = suspects.slice(0, MAX_SUSPECTS).flatMap((suspect) => readAgain(compiled, view, suspect) ?? []);
  if (readAs.length === 0) return found;
  const isPart = (one: Detection): boolean =>
    readAs.some(
      ({ span, type, confidence }) =>
        contains(span, one.span) && (one.type === type || one.confidence <= confidence + PART_SURER),
    );
  return [...found.filter((one) => !isPart(one)), ...readAs];
}

/** Whether one surely found identifier holds the whole of a span. */
function coverOf(found: readonly Detection[]): (span: Span) => boolean {
  const sure = found
    .filter(({ type, confidence }) => groupOf(type) === "identifiers" && confidence >= DEFAULT_MIN_CONFIDENCE)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  // The furthest end of all that begin up to each: a list of numbers has thousands of both.
  let furthest = 0;
  const ends = sure.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sure.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sure[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) >= end;
  };
}

function* suspectsIn(view: View): Iterable<Suspect> {
  for (const match of matchesOf(HYPHENATED, view.text)) yield* brokenAt(view, match, ["-", ""], true);
  for (const match of matchesOf(BROKEN, view.text)) yield* brokenAt(view, match, ["", " "], false);
  for (const match of matchesOf(MISREAD, view.text)) yield* misreadAt(view.text, match);
}

const isLabelled = (text: string, at: number): boolean => LABEL_BEFORE.test(text.slice(Math.max(0, at - 64), at));

/** The line end in the match, which begins with the character before it. */
function* brokenAt(
  view: View,
  match: RegExpExecArray,
  readings: readonly string[],
  isLikely: boolean,
): Iterable<Suspect> {
  const start = match.index + 1;
  const end = match.index + match[0].length;
  const before = view.segmentAt(start - 1);
  const behind = view.segmentAt(end);
  if ((before !== behind && !(behind === undefined && isOfLine(before))) || !isLabelled(view.text, start)) return;
  yield { start, end, readings, detail: "runs over a line end", isOver: true, isLikely };
}

/** Whether the value ends with its line because no more is known of it: that of a form, not one that has an end of its own. */
const isOfLine = (segment: Segment | undefined): boolean =>
  segment !== undefined && segment.columnName === undefined && segment.cell === undefined;

/** The group of figures in the match, when it is part of a number of some length. */
function* misreadAt(text: string, { index: start, 0: group }: RegExpExecArray): Iterable<Suspect> {
  if (!MISREAD_GROUP.test(group)) return;
  const end = start + group.length;
  const before = AROUND_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? "";
  const behind = AROUND_BEHIND.exec(text.slice(end, end + 24))?.[0] ?? "";
  const digits = (before + group + behind).replace(/\D/g, "").length;
  if (digits < LEAST_DIGITS || !isLabelled(text, start - before.length)) return;
  const inner = group.replace(/(?<=\d)[OolISBZ]{1,3}(?=\d)/g, asDigits);
  const ends = inner.replace(/[OolISBZ](?=\d)|(?<=\d)[OolISBZ]$/g, asDigits);
  const readings = [...new Set([inner, ends, asDigits(ends)])].filter((reading) => reading !== group);
  yield { start, end, readings, detail: "letters read as digits", isOver: false, isLikely: false };
}

/** The best of what the readings of a place give; undefined when none gives anything. */
function readAgain(compiled: CompiledDetectors, view: View, suspect: Suspect): Detection | undefined {
  let best: Detection | undefined;
  for (const reading of suspect.readings)
    for (const detection of readAs(compiled, view, suspect, reading))
      if (!best || spanLength(detection.span) > spanLength(best.span) || isSurer(detection, best)) best = detection;
  return best;
}

const isSurer = (a: Detection, b: Detection): boolean =>
  spanLength(a.span) === spanLength(b.span) && a.confidence > b.confidence;

/** What identifiers hold the place when it is read so. */
function* readAs(compiled: CompiledDetectors, view: View, suspect: Suspect, reading: string): Iterable<Detection> {
  const from = Math.max(0, suspect.start - BEFORE);
  const to = Math.min(view.text.length, suspect.end + AFTER);
  const text = view.text.slice(from, suspect.start) + reading + view.text.slice(suspect.end, to);
  const place = { start: suspect.start - from, end: suspect.start - from + reading.length };
  const longer = reading.length - spanLength(suspect);
  const toView = (offset: number): number => (offset <= place.start ? offset + from : offset + from - longer);
  const own = view.segmentAt(suspect.start - 1) ?? view.segmentAt(suspect.start);
  const segments = segmentAround(own, from, to, longer).map((segment) => ({
    ...segment,
    end: Math.max(segment.end, place.end + (REST.exec(text.slice(place.end))?.[0].length ?? 0)),
  }));
  const stretch = new View(plainDocument(text, { surface: view.surface, segments }), compiled);
  for (const one of compiled.detectors) {
    if (groupOf(one.detector.type) !== "identifiers") continue;
    for (const hit of scanView(one, stretch)) {
      if (!contains(hit, place) || hit.confidence + EFFECT < DEFAULT_MIN_CONFIDENCE) continue;
      if (suspect.isOver && (hit.start === place.start || hit.end === place.end)) continue;
      if (!suspect.isLikely && !isVouchedFor(one, hit)) continue;
      if (
        suspect.isLikely &&
        reading === "" &&
        digitsIn(text, hit) < LEAST_JOINED &&
        !isVouchedFor(one, hit, "certain")
      )
        continue;
      const span = { start: toView(hit.start), end: toView(hit.end) };
      if (one.detector.refuses?.(view, span)) continue;
      const evidence = [...hit.evidence, { kind: "against", effect: EFFECT, detail: suspect.detail } as const];
      const { id: detector, type } = one.detector;
      yield { detector, type, span, confidence: confidenceOf(evidence), evidence };
    }
  }
}

const digitsIn = (text: string, { start, end }: Span): number => text.slice(start, end).replace(/\D/g, "").length;

/** The segment of the place in a stretch of the text. */
function segmentAround(segment: Segment | undefined, from: number, to: number, longer: number): readonly Segment[] {
  if (!segment) return [];
  return [{ ...segment, start: Math.max(0, segment.start - from), end: Math.min(segment.end, to) - from + longer }];
}

/** Whether a label, the name of a field or a check digit says what the hit is; a label right before it, if `certain`. */
const isVouchedFor = (
  { detector }: CompiledDetector,
  { evidence }: Hit,
  least: "likely" | "certain" = "likely",
): boolean =>
  evidence.some(
    ({ kind, effect, detail }) =>
      kind === "field" ||
      (kind === "validator" && effect > 0) ||
      (kind === "context" && detail.startsWith("near ")) ||
      (kind === "pattern" &&
        detector.patterns?.some(
          ({ name, anchored, base }) => anchored && name === detail && (base === "certain" || least === "likely"),
        )),
  );
