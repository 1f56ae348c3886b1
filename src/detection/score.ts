/** The one place where evidence becomes confidence. Effects add up and are cut to 0..1; the figures are in one table. */
import type { Evidence } from "../core/finding.js";
import type { Likelihood } from "./define.js";

export const BASE: Readonly<Record<Likelihood, number>> = { possible: 0.3, likely: 0.55, certain: 0.85 };

/** What a reader wants to see unless told otherwise. */
export const DEFAULT_MIN_CONFIDENCE = 0.5;

export const EFFECT = {
  valid: 0.2,
  invalid: -0.15,
  /** A label that stands right before the value. */
  label: 0.35,
  /** A word at the edge of the window; in between the effect grows as the distance shrinks. */
  far: 0.2,
  field: 0.4,
  against: -0.4,
  placeholder: -0.9,
  /** Words for samples stand near, or the value is set as code. */
  sample: -0.35,
  code: -0.2,
  foreign: -0.2,
} as const;

/** Characters within which a near word counts as a label: room for `no.:` and the like. */
export const LABEL_DISTANCE = 10;

/** Effect of a near word by its distance: 0.35 as a label, falling to 0.2 at the edge of the window. */
export function nearEffect(distance: number, window: number): number {
  if (distance <= LABEL_DISTANCE || window <= LABEL_DISTANCE) return EFFECT.label;
  const share = Math.min(1, (distance - LABEL_DISTANCE) / (window - LABEL_DISTANCE));
  return round(EFFECT.label - share * (EFFECT.label - EFFECT.far));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** 0..1, two decimals. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, one) => total + one.effect, 0);
  return round(Math.min(0.99, Math.max(0, sum)));
}
