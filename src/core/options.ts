/** What a run does, resolved from command line and configuration. Plain data: it crosses to worker threads. */
import type { CustomPlan } from "./custom-plan.js";
import type { FindingType } from "./finding-type.js";
import type { Jurisdiction } from "./jurisdiction.js";

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
  /** Detectors of the user's own; undefined when there are none. */
  readonly custom?: CustomPlan | undefined;
}
