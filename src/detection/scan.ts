/** One detector over one text: windows, patterns, validator, context, field names, evidence. */
import type { Evidence } from "../core/finding.js";
import { groupOf } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import {
  fitsField,
  type CompiledDetector,
  type CompiledPattern,
  type GatedPattern,
  type WindowGroup,
} from "./compile.js";
import { nearestWord } from "./context.js";
import { jurisdictionOf, type Candidate } from "./define.js";
import { isPlaceholder } from "./placeholder.js";
import { BASE, confidenceOf, EFFECT, nearEffect } from "./score.js";
import { isHeadingOfFacts } from "./headings.js";
import type { View } from "./view.js";

const BEFORE = 48;
const AFTER = 24;
/** A scored hit whose span counts in the view's text. */
export interface Hit extends Span {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

// Words by which manuals and forms say that a number is nobody's. A host name under .example is no such word.
const SAMPLE =
  /(?<![0-9A-Za-z\u00c0-\u024f.@])(?:specimen (?:card|copy|form|signature|only)|dummy|fictitious|fiction|imaginary|placeholder|for example|e\.g\.|test (?:card|number|range|value|data)|sample (?:value|number|data|card|format)|documentation (?:range|network|mac)|reserved (?:for|range))(?![A-Za-z\u00c0-\u024f])/i;
// Columns and keys that name a thing.
const OTHER_FIELD =
  /\b(?:asset|part|serial|form|rev|revision|schema|meter|sku|item|stock|invoice|batch|product|model|order|po|lot|doc|document|version|build)\b/;

/** A candidate of a pattern; whether the label was part of the match. */
interface Matched extends Candidate {
  readonly anchored: boolean;
  /** Where the match begins, its label included. */
  readonly from: number;
  readonly order: number;
}

/** All hits of the detector in the view, in no order, overlaps included; hits of no confidence are left out. */
export function scanView(compiled: CompiledDetector, view: View): Hit[] {
  const hits: Hit[] = [];
  const take = (candidate: Candidate): void => {
    const hit = score(compiled, view, candidate);
    if (hit) hits.push(hit);
  };
  const found: Matched[] = [];
  for (const group of compiled.windowGroups) searchWindows(group, view, found);
  for (const pattern of compiled.gated) tryBeginnings(pattern, view, found);
  // Of two patterns that say the same of a value the first is named.
  found.sort((a, b) => a.order - b.order).forEach(take);
  for (const candidate of compiled.detector.scan?.(view) ?? []) take(candidate);
  return hits;
}

function searchWindows({ prefilter, patterns }: WindowGroup, { text, windows }: View, found: Matched[]): void {
  for (const window of windows.of(prefilter))
    for (const pattern of patterns) {
      if (!windows.admits(window, pattern.needs)) continue;
      const { regex } = pattern;
      const { from } = window;
      const stretch = window.stretch(text);
      regex.lastIndex = window.start - from;
      for (let match = regex.exec(stretch); match; match = regex.exec(stretch)) {
        if (from + match.index >= window.end) break;
        if (match[0] === "") regex.lastIndex++;
        else found.push(...matchedAs(pattern, match, from));
      }
    }
}

/** Tries the pattern where the gate says that it may begin. */
function tryBeginnings(pattern: GatedPattern, { text, windows }: View, found: Matched[]): void {
  const { regex, gated } = pattern;
  // Matches do not overlap.
  let end = 0;
  for (const at of windows.beginnings(gated)) {
    if (at < end) continue;
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (!match || match[0] === "") continue;
    end = at + match[0].length;
    found.push(...matchedAs(pattern, match, 0));
  }
}

/** What a match is of; nothing where an optional group took no part: the match is not about a value. */
function matchedAs(pattern: CompiledPattern, match: RegExpExecArray, from: number): Matched[] {
  const indices = pattern.grouped ? match.indices?.groups?.["value"] : undefined;
  if (pattern.grouped && !indices) return [];
  const [start, end] = indices ?? [match.index, match.index + match[0].length];
  const effect = BASE[pattern.base] + labelBonus(pattern, start - match.index);
  return [
    {
      start: from + start,
      end: from + end,
      base: pattern.base,
      anchored: pattern.anchored ?? false,
      from: from + match.index,
      order: pattern.order,
      evidence: [{ kind: "pattern", effect, detail: pattern.name }],
    },
  ];
}

/** Of two labels that end at the same value the longer is the more exact: `hospital reg. no.` and `reg. no.`. */
function labelBonus(pattern: CompiledPattern, length: number): number {
  return pattern.anchored && pattern.base === "certain" ? Math.min(0.06, Math.round(length / 4) / 100) : 0;
}

function score(compiled: CompiledDetector, view: View, candidate: Candidate | Matched): Hit | undefined {
  const { detector } = compiled;
  // A value lies within its cell; what runs on into the next is two values.
  const segment = view.segmentAt(candidate.start);
  if (segment && candidate.end > segment.end) return undefined;
  // What stands in the cell before it is no label: the column has one.
  if (
    segment?.columnName !== undefined &&
    segment.isAnswer !== true &&
    "anchored" in candidate &&
    candidate.anchored &&
    candidate.from < segment.start
  )
    return undefined;
  if (!detector.isKnown && isHeadingOfFacts(view, detector.type, candidate)) return undefined;
  if (detector.refuses?.(view, candidate)) return undefined;
  const value = view.text.slice(candidate.start, candidate.end);
  const evidence: Evidence[] = [...candidate.evidence];
  if (evidence.length === 0) {
    const effect = typeof candidate.base === "number" ? candidate.base : BASE[candidate.base];
    evidence.push({ kind: "shape", effect, detail: detector.title });
  }
  const { before = BEFORE, after = AFTER, required = false } = detector.context ?? {};
  const anchored = "anchored" in candidate && candidate.anchored;
  const near = !anchored && compiled.near ? nearestWord(view.text, candidate, compiled.near, before, after) : undefined;
  const field = view.fieldAt(candidate.start);
  const inField = fitsField(compiled, field);
  const vouched = anchored || near !== undefined || inField;
  if (required && !vouched) return undefined;

  const validity = detector.validate?.(value) ?? "unknown";
  if (validity === "invalid" && !vouched) return undefined;
  if (validity === "valid") evidence.push({ kind: "validator", effect: EFFECT.valid, detail: "check passed" });
  if (validity === "invalid")
    evidence.push({ kind: "validator", effect: EFFECT.invalid, detail: "check failed; a mistyped number is personal" });

  if (inField) evidence.push({ kind: "field", effect: EFFECT.field, detail: `field “${field}”` });
  if (near) {
    const effect = near.separated ? EFFECT.far : nearEffect(near.distance, Math.max(before, after));
    evidence.push({ kind: "context", effect: inField ? 0 : effect, detail: `near “${near.word}”` });
  }
  const against = compiled.against && nearestWord(view.text, candidate, compiled.against, before, after);
  if (against && !inField && (!near || against.distance < near.distance))
    evidence.push({ kind: "against", effect: EFFECT.against, detail: `near “${against.word}”` });
  if (!detector.isKnown) evidence.push(...standing(compiled, view, candidate));
  const confidence = confidenceOf(evidence);
  return confidence > 0 ? { start: candidate.start, end: candidate.end, confidence, evidence } : undefined;
}

/** Evidence that does not hang on the words around: sample values, the country of the text, the source of the format. */
function standing(compiled: CompiledDetector, view: View, { start, end }: Span): Evidence[] {
  const { detector } = compiled;
  const value = view.text.slice(start, end);
  const evidence: Evidence[] = [];
  if (isPlaceholder(value))
    evidence.push({ kind: "placeholder", effect: EFFECT.placeholder, detail: "looks like a sample value" });
  if (groupOf(detector.type) === "identifiers") {
    const { text } = view;
    const around = text.slice(Math.max(0, start - 40), start) + "\n" + text.slice(end, end + 40);
    if (SAMPLE.test(around)) evidence.push({ kind: "placeholder", effect: EFFECT.sample, detail: "shown as a sample" });
    if (text[start - 1] === "`" && text[end] === "`")
      evidence.push({ kind: "placeholder", effect: EFFECT.code, detail: "set as code" });
    const field = view.fieldAt(start);
    if (field !== "" && OTHER_FIELD.test(field) && !fitsField(compiled, field))
      evidence.push({ kind: "against", effect: EFFECT.against, detail: `field “${field}”` });
  }
  const jurisdiction = jurisdictionOf(detector.id);
  const prior = jurisdiction ? view.priors[jurisdiction] : 0;
  if (prior > 0) evidence.push({ kind: "context", effect: prior, detail: "the text speaks of the same country" });
  if (prior < 0) evidence.push({ kind: "against", effect: prior, detail: "the text speaks of another country" });
  if (detector.formatSource === "unverified")
    evidence.push({ kind: "unverified-format", effect: 0, detail: "no official source states this format" });
  return evidence;
}
