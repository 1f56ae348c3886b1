/** One detector over one text: windows, patterns, validator, context, field names, evidence. */
import type { Evidence } from "../core/finding.js";
import type { Span } from "../core/span.js";
import type { CompiledDetector, CompiledPattern } from "./compile.js";
import { nearestWord } from "./context.js";
import type { Candidate } from "./define.js";
import { BASE, confidenceOf, EFFECT, nearEffect } from "./score.js";
import type { View } from "./view.js";
import { MARGIN } from "./windows.js";

const BEFORE = 48;
const AFTER = 24;
// 0000000, 123456789, 999-999-999: what forms and manuals show.
const PLACEHOLDER = /^(?:(\d)\1{4,}|0?123456789?0?|987654321)$/;

/** A scored hit whose span counts in the view's text. */
export interface Hit extends Span {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** All hits of the detector in the view, in no order, overlaps included; hits of no confidence are left out. */
export function* scanView(compiled: CompiledDetector, view: View): Iterable<Hit> {
  for (const window of compiled.patterns.length ? view.windows.of(compiled.detector) : [])
    for (const pattern of compiled.patterns)
      for (const candidate of matchPattern(pattern, view.text, window)) {
        const hit = score(compiled, view, candidate);
        if (hit) yield hit;
      }
  for (const candidate of compiled.detector.scan?.(view) ?? []) {
    const hit = score(compiled, view, candidate);
    if (hit) yield hit;
  }
}

function* matchPattern(pattern: CompiledPattern, text: string, window: Span): Iterable<Candidate> {
  const from = Math.max(0, window.start - MARGIN);
  const whole = from === 0 && window.end + MARGIN >= text.length;
  const slice = whole ? text : text.slice(from, window.end + MARGIN);
  const { regex } = pattern;
  regex.lastIndex = window.start - from;
  for (let match = regex.exec(slice); match; match = regex.exec(slice)) {
    if (from + match.index >= window.end) break;
    if (match[0] === "") {
      regex.lastIndex++;
      continue;
    }
    const indices = pattern.grouped ? match.indices?.groups?.["value"] : undefined;
    const [start, end] = indices ?? [match.index, match.index + match[0].length];
    // An optional group that took no part: the match is not about a value.
    if (pattern.grouped && !indices) continue;
    yield {
      start: from + start,
      end: from + end,
      base: pattern.base,
      evidence: [{ kind: "pattern", effect: BASE[pattern.base], detail: pattern.name }],
    };
  }
}

function score(compiled: CompiledDetector, view: View, candidate: Candidate): Hit | undefined {
  const { detector } = compiled;
  const value = view.text.slice(candidate.start, candidate.end);
  const evidence: Evidence[] = [...candidate.evidence];
  if (evidence.length === 0) {
    const effect = typeof candidate.base === "number" ? candidate.base : BASE[candidate.base];
    evidence.push({ kind: "shape", effect, detail: detector.title });
  }

  const { before = BEFORE, after = AFTER, required = false } = detector.context ?? {};
  const near = compiled.near && nearestWord(view.text, candidate, compiled.near, before, after);
  const field = view.fieldAt(candidate.start);
  const inField = field !== "" && compiled.fields !== undefined && field.search(compiled.fields) >= 0;
  if (required && !near && !inField) return undefined;

  const validity = detector.validate?.(value) ?? "unknown";
  if (validity === "invalid" && !near && !inField) return undefined;
  if (validity === "valid") evidence.push({ kind: "validator", effect: EFFECT.valid, detail: "check passed" });
  if (validity === "invalid")
    evidence.push({ kind: "validator", effect: EFFECT.invalid, detail: "check failed; a mistyped number is personal" });

  if (inField) evidence.push({ kind: "field", effect: EFFECT.field, detail: `field “${field}”` });
  if (near)
    evidence.push({
      kind: "context",
      effect: inField ? 0 : nearEffect(near.distance, Math.max(before, after)),
      detail: `near “${near.word}”`,
    });
  const against = compiled.against && nearestWord(view.text, candidate, compiled.against, before, after);
  if (against && !inField && (!near || against.distance < near.distance))
    evidence.push({ kind: "against", effect: EFFECT.against, detail: `near “${against.word}”` });
  if (PLACEHOLDER.test(value.replace(/[\s./-]/g, "")))
    evidence.push({ kind: "placeholder", effect: EFFECT.placeholder, detail: "looks like a sample value" });
  if (detector.formatSource === "unverified")
    evidence.push({ kind: "unverified-format", effect: 0, detail: "no official source states this format" });

  const confidence = confidenceOf(evidence);
  return confidence > 0 ? { start: candidate.start, end: candidate.end, confidence, evidence } : undefined;
}
