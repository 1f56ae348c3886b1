/** What is said between the main thread and the threads that redact and verify. All of it is plain data. */
import type { ExamineOptions } from "../core/options.js";
import type { Problem } from "../core/problem.js";
import type { SharedWeights } from "../recogniser/shared-weights.js";
import type { MarkStyle } from "../redaction/marks.js";
import type { Carried, Decided } from "../redaction/carry.js";
import type { Action, Release } from "../redaction/policy.js";
import type { Locator, SourceItem } from "../sources/source.js";
import type { AnonymityOptions } from "./anonymise-tables.js";
import type { Pulse } from "./pulse.js";
import type { ItemResult } from "./redact-result.js";
import type { HeldSlots, SlotsOfRun } from "./run-slots.js";
import type { VerifiedItem } from "./verify-item.js";

/** Given to each thread when it starts. */
export interface TaskData {
  readonly options: ExamineOptions;
  readonly release: Release;
  readonly mark: MarkStyle;
  /** What is asked for of tables; absent: who can be told apart in them is told. */
  readonly anonymity?: AnonymityOptions | undefined;
  readonly decisions: readonly (readonly [string, Action])[];
  /** What all items of the release say of one another; absent while that is being found out. */
  readonly carried?: Carried;
  /** Keys the hashes by which names of files are compared with removed values; new in each run. */
  readonly runKey: string;
}

/** What each thread has besides. */
export interface TaskThread extends TaskData {
  readonly slots: SlotsOfRun;
  readonly weights: SharedWeights;
}

/** What goes to the thread with each task. */
export interface Timed {
  /** Where the thread says that it gets on. */
  readonly pulse: Pulse;
  readonly held: HeldSlots;
}

export interface RedactTask {
  readonly kind: "redact";
  readonly item: SourceItem;
  /** Path below the output folder, in segments. */
  readonly place: readonly string[];
  /** Where the copy is put until the run is over; absent where only what the item decides is asked for. */
  readonly staged?: string;
}

export interface RedactAnswer {
  readonly kind: "redacted";
  readonly result: ItemResult;
  readonly originalSha256: string | null;
  /** Null when no copy was written. */
  readonly copySha256: string | null;
  /** For each segment of the place, whether its name must not be shown. */
  readonly flagged: readonly boolean[];
  /** Keyed hashes of what was removed. */
  readonly keys: readonly string[];
  /** What the item decides for the others, where that was asked for. */
  readonly decided?: Decided;
}

export interface VerifyTask {
  readonly kind: "verify";
  readonly item: SourceItem;
  readonly against?: { readonly locator: Locator; readonly name: string };
}

export type Task = RedactTask | VerifyTask;
export type Answer = RedactAnswer | VerifiedItem;

/** The result of an item of which no copy was made. */
export const refusedResult = (problem: Problem): ItemResult => ({
  status: "refused",
  format: null,
  convertedTo: null,
  counts: {},
  withheld: [],
  steps: [],
  problems: [problem],
  decided: [],
  judgment: [],
  gaps: null,
  reidentification: [],
});
