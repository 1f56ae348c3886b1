/** What comes of redacting one item, with nothing personal in it, and which problems rule a copy out. */
import { createHash } from "node:crypto";
import type { FindingType } from "../core/finding-type.js";
import type { Problem, ProblemCode } from "../core/problem.js";
import type { Decided } from "../redaction/carry.js";
import type { Needle } from "../redaction/search.js";
import type { Question } from "../redaction/judgment.js";
import type { Action } from "../redaction/policy.js";
import type { Step } from "../redaction/verify.js";
import type { TableReidentification } from "./anonymise-tables.js";
import type { GapLeak } from "./leak-meter.js";

/** A part of the item that is not in its copy, and why. */
export interface WithheldPart {
  /** The way to it; names that hold values are replaced. */
  readonly path: readonly string[];
  readonly problem: Problem;
}

export type Outcome = "released" | "unchanged" | "refused" | "residue";

/** A question for a person, in a release to the public or to one person. */
export interface JudgmentRecord {
  readonly question: Question;
  /** Id and type of the finding; null where the question is about a passage. */
  readonly finding: string | null;
  readonly type: FindingType | null;
  /** Offsets as in findings, in the part of the item that holds the place. */
  readonly start: number;
  readonly end: number;
  /** What was done, since nobody had decided. */
  readonly action: Action;
  readonly provisions: readonly string[];
}

/** What came of one item, with nothing personal in it. */
export interface ItemResult {
  readonly status: Outcome;
  readonly format: string | null;
  /** Extension of the copy, where it is of another kind than the original. */
  readonly convertedTo: string | null;
  readonly counts: Readonly<Partial<Record<FindingType, number>>>;
  readonly withheld: readonly WithheldPart[];
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  /** Ids of decisions that met their finding. */
  readonly decided: readonly string[];
  readonly judgment: readonly JudgmentRecord[];
  /** What the places of removed text still tell; null for kinds without a layout of their own. */
  readonly gaps: GapLeak | null;
  /** Who can be told apart in its tables. */
  readonly reidentification: readonly TableReidentification[];
}

export interface RedactedItem {
  readonly result: ItemResult;
  /** Undefined unless the copy passed. */
  readonly copy: Uint8Array | undefined;
  /** What was removed, for comparison with names of files. */
  readonly removed: readonly Needle[];
  /** What the item says of whom, in a release to one person. */
  readonly decided?: Decided;
}

/** Text that could not be read cannot be proved; the rest of a copy with such a part would be a guess. */
export const FATAL: readonly ProblemCode[] = [
  "unreadable",
  "unknown-format",
  "encrypted",
  "truncated",
  "malformed",
  "no-text-layer",
  "too-large",
  "too-many-entries",
  "ratio-exceeded",
  "too-many-findings",
  "time-limit",
  "memory-limit",
  "worker-crashed",
  "model-failed",
  "not-redactable",
];

/** Why a part is not in the copy, in words that may stand in the copy. */
export const WITHHELD: Readonly<Partial<Record<ProblemCode, string>>> = {
  "unknown-format": "its kind is not known",
  encrypted: "it is encrypted",
  "not-redactable": "copies of its kind are not made",
  "no-text-layer": "it is a picture without text",
  malformed: "it is damaged",
  truncated: "it is damaged",
};

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
