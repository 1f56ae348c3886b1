/**
 * What a run looks for besides the built-in detectors, as plain data: it crosses to worker threads, where it is built
 * into detectors. Knows neither the files it was read from nor how anything is found.
 */
import type { DetectorId } from "./finding.js";
import type { FindingType } from "./finding-type.js";
import type { Jurisdiction } from "./jurisdiction.js";

/** An expression in the common part of the dialects of Python, RE2 and JavaScript. */
export interface CustomExpression {
  readonly source: string;
  readonly ignoreCase: boolean;
  /** Whether `^` and `$` stand at the ends of lines too. */
  readonly multiline: boolean;
  /** Whether `.` stands for line ends too. */
  readonly dotAll: boolean;
}

export interface CustomPattern {
  /** Named in evidence. */
  readonly name: string;
  readonly expression: CustomExpression;
  /** The group that is the value: a number, 0 for the whole match, or `value`. */
  readonly group: number | "value";
  /** 0..1 */
  readonly score: number;
}

/** Words and phrases that are values themselves. */
export interface CustomPhrases {
  readonly words: readonly string[];
  /** 0..1 */
  readonly score: number;
  readonly matchCase: boolean;
  /** Whether the signs within and around a phrase must be the same, `Mr.`; else only its words count. */
  readonly matchSigns: boolean;
}

/** How a value near a hotword is judged: a fixed score, or steps up or down the ladder of likelihoods. */
export type HotwordAdjustment = { readonly score: number } | { readonly steps: number };

export interface HotwordRule {
  readonly hotword: CustomExpression;
  /** Characters. */
  readonly before: number;
  readonly after: number;
  readonly adjustment: HotwordAdjustment;
}

/** What is not to be found after all. */
export type ExclusionRule =
  | {
      readonly kind: "expression";
      readonly expression: CustomExpression;
      readonly matching: "full" | "partial" | "inverse";
    }
  | { readonly kind: "words"; readonly words: readonly string[]; readonly matching: "full" | "partial" | "inverse" }
  | { readonly kind: "detectors"; readonly ids: readonly DetectorId[]; readonly matching: "full" | "partial" }
  | { readonly kind: "hotword"; readonly hotword: CustomExpression; readonly before: number; readonly after: number };

/** A detector that a user wrote down. */
export interface CustomDetector {
  readonly id: DetectorId;
  readonly title: string;
  readonly summary: string;
  readonly type: FindingType;
  /** Undefined: always on. */
  readonly jurisdiction: Jurisdiction | undefined;
  /** Used by the rules of others only; finds nothing itself. */
  readonly hidden: boolean;
  readonly patterns: readonly CustomPattern[];
  readonly phrases: CustomPhrases | undefined;
  /** Words that, standing among the few words before a value or naming its column, speak for it. */
  readonly context: readonly string[];
  readonly hotwords: readonly HotwordRule[];
  readonly exclusions: readonly ExclusionRule[];
  /** What is less sure before the words of the field are counted is dropped; 0..1. */
  readonly leastScore: number;
  /** Name of a checksum. */
  readonly validator: string | undefined;
  /** Said of every finding, besides what the Acts say of its type. */
  readonly sensitive: boolean;
  readonly provisions: readonly string[];
  readonly examples: { readonly match: readonly string[]; readonly ignore: readonly string[] };
}

/** A file of keyed hashes of known values. */
export interface ExactMatchSet {
  readonly name: string;
  /** The file's content, in memory that threads share. */
  readonly bytes: Uint8Array;
}

/** A model in a folder of the user's, run in each thread. */
export interface ModelPlan {
  readonly name: string;
  readonly folder: string;
  /** File of the network, absolute. */
  readonly file: string;
  /** The model's labels, in the order of its output: `O`, `B-PER`, `I-PER`. */
  readonly names: readonly string[];
  /** Types by the model's labels without `B-` and `I-`; labels that are not there are not looked at. */
  readonly labels: Readonly<Record<string, FindingType>>;
  /** 0..1; what the model is less sure of is left out. */
  readonly threshold: number;
  /** Pieces of words that the model reads at once, its marks of beginning and end included. */
  readonly maxTokens: number;
  /** Pieces that two stretches share. */
  readonly overlap: number;
}

export interface CustomPlan {
  readonly detectors: readonly CustomDetector[];
  readonly exact: readonly ExactMatchSet[];
  readonly model: ModelPlan | undefined;
}
