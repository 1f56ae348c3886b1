/** What a run does, resolved from command line and configuration. Plain data: it crosses to worker threads. */
import type { CustomPlan } from "./custom-plan.js";
import type { FindingType } from "./finding-type.js";
import type { Jurisdiction } from "./jurisdiction.js";

/** `auto`: where writing is a picture, or what a page draws cannot be trusted otherwise. `always`: on every page. */
export const OCR_MODES = ["auto", "always", "never"] as const;
export type OcrMode = (typeof OCR_MODES)[number];

/** How text in pictures is recognised. */
export interface OcrOptions {
  readonly mode: OcrMode;
  /** Tesseract's codes of languages, the main one first. */
  readonly languages: readonly string[];
}

export type ValueDisplay = "masked" | "full" | "none";

/** How one item is examined. */
export interface ExamineOptions {
  readonly jurisdictions: readonly Jurisdiction[];
  /** Only these types; undefined means all. */
  readonly types: readonly FindingType[] | undefined;
  /** Whether dates, places, organisations and quantities are looked for: releases to the public. */
  readonly quasi: boolean;
  /** 0..1 */
  readonly minConfidence: number;
  readonly values: ValueDisplay;
  /** Bytes; an item beyond it is refused. Undefined: only kinds that must be held in memory have a limit. */
  readonly maxFileSize: number | undefined;
  /** Levels of containers within an item. */
  readonly maxDepth: number;
  /** Passwords tried on encrypted items. */
  readonly passwords: readonly string[];
  /** `YYYY-MM-DD`, the day against which years of death are counted. */
  readonly today: string;
  /** Hexadecimal key of the fingerprints. */
  readonly fingerprintKey: string;
  /** Recognition of text in pictures; undefined: pictures are not read. */
  readonly ocr?: OcrOptions | undefined;
  /** Whether `sever:ignore` on a line has no effect. */
  readonly ignoreMarks?: boolean | undefined;
  /** Detectors of the user's own; undefined when there are none. */
  readonly custom?: CustomPlan | undefined;
}
