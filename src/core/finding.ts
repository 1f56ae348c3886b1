/** Findings, items and summaries: the records that reports are made of, in the shape of the command line's contract. */
import type { FindingType } from "./finding-type.js";
import type { Problem } from "./problem.js";
import type { Span } from "./span.js";

/** `prefix.name`, where the prefix is `any`, `tt`, `au` (Queensland and the rest of Australia) or `nz`. */
export type DetectorId = `${"any" | "tt" | "au" | "nz" | "custom"}.${string}`;

export type EvidenceKind =
  | "pattern"
  | "validator"
  | "context"
  | "field"
  | "column"
  | "lexicon"
  | "shape"
  | "consistency"
  | "exact-match"
  | "model"
  | "against"
  | "placeholder"
  | "unverified-format";

/** One thing that moved a finding's confidence. `effect` is what it added, -1..1. `detail` never quotes the value. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly effect: number;
  readonly detail: string;
}

/** `[page, x0, y0, x1, y1]`: page from 1, PDF points in user space, origin at the bottom left. */
export type Box = readonly [page: number, x0: number, y0: number, x1: number, y1: number];

export type Role = "subject" | "third-party" | "official" | "deceased" | "unknown";

/** A scored hit in one text document, before the law is asked. `span` counts in that document's text. */
export interface Detection {
  readonly detector: DetectorId;
  readonly type: FindingType;
  readonly span: Span;
  /** 0..1 */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What the law says of a detection: proposals for a person to judge, never silent drops. */
export interface ClassifiedDetection extends Detection {
  /** Ids of provisions under which it falls, `tt.dpa.2.pi.c`, of every chosen jurisdiction. */
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
  /** Individual within the item, `p1`, `p2`, …, where known. */
  readonly person?: string;
  readonly role: Role;
  /** The provision under which it is proposed that this is not personal information, `tt.dpa.29.1.b`. */
  readonly excludedBy: string | null;
  /** Set for names, business numbers and accounts of an official acting as such, whatever the Acts say of them. */
  readonly inOffice?: true;
}

export interface Finding {
  readonly kind: "finding";
  /** Stable over runs: a hash of item, detector and place, never of the value. */
  readonly id: string;
  readonly source: string;
  readonly path: readonly string[];
  readonly type: FindingType;
  readonly detector: DetectorId;
  /** UTF-16 units: of the decoded file for a text-based kind, else of the extracted text. */
  readonly start: number;
  readonly end: number;
  /** From 1; text-based kinds only. */
  readonly line?: number;
  readonly column?: number;
  /** From 1. */
  readonly page?: number;
  readonly boxes?: readonly Box[];
  readonly cell?: string;
  readonly table?: string;
  readonly columnName?: string;
  readonly rowKey?: string;
  /** 0..1 */
  readonly confidence: number;
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
  /** Individual within the item, `p1`, `p2`, …, where known. */
  readonly person?: string;
  readonly role: Role;
  /** The provision under which it is proposed that this is not personal information, `tt.dpa.29.1.b`. */
  readonly excludedBy: string | null;
  /** Absent when values are not shown; a fixed mask, or the text itself, only as the user asked. */
  readonly value?: string;
  /** Keyed hash of type and normalised value; equal values group, nothing can be read back without the key. */
  readonly fingerprint: string;
  readonly evidence: readonly Evidence[];
}

export type ItemStatus = "examined" | "partly" | "refused";

/** Findings that were left out on purpose, by what left them out. */
export interface LeftOutFindings {
  /** Known from an earlier scan. */
  readonly baseline: number;
  /** Accepted by an entry of the file of suppressions. */
  readonly suppressed: number;
  /** Accepted by a mark on their line of the item itself. */
  readonly marked: number;
}

/** A mark in an item that accepts what is found on its line. What it says as its reason is the item's and not repeated. */
export interface LineMark {
  readonly line: number;
  readonly types: readonly string[];
  /** `no-reason` and `unknown-type`: it has no effect. */
  readonly state: "used" | "unused" | "no-reason" | "unknown-type";
  /** Findings that it left out. */
  readonly findings: number;
}

/** What one column of a table was found to hold; a column that holds several types has one verdict for each. */
export interface ColumnVerdict {
  /** With the way to the value where the column holds JSON: `details.phone`. */
  readonly name: string;
  /** As the engine names it; absent for a value within a column. */
  readonly dataType?: string;
  readonly type: FindingType;
  /** 0..1, the mean of the cells. */
  readonly confidence: number;
  /** Of the filled cells that were read, 0..1. */
  readonly share: number;
  /** Cells in which it was found. */
  readonly cells: number;
  /** Cells of the whole table that hold it, at least and at most; of rows that were drawn, 19 times in 20. */
  readonly estimate: readonly [number, number];
  readonly why: readonly string[];
}

/** Rows of a table. */
export interface RowCount {
  readonly read: number;
  readonly total: number;
  /** Whether `total` was counted; else the server estimates it. */
  readonly isCounted: boolean;
}

export interface ItemRecord {
  readonly kind: "item";
  readonly source: string;
  readonly path: readonly string[];
  readonly status: ItemStatus;
  readonly problems: readonly Problem[];
  /** Id of the format handler; null when the kind is not known. */
  readonly format: string | null;
  readonly bytes: number;
  /** Lower-case hexadecimal; null when the bytes could not be read whole. */
  readonly sha256: string | null;
  /** Findings reported of it; those left out do not count. */
  readonly findings: number;
  /** Of a table. */
  readonly rows?: RowCount;
  /** Of a table: what its columns hold. */
  readonly columns?: readonly ColumnVerdict[];
  /** Absent when nothing was left out. */
  readonly leftOut?: LeftOutFindings;
  /** Absent when there are none; the first hundred. */
  readonly marks?: readonly LineMark[];
}

/** One entry of the file of suppressions and what came of it. */
export interface SuppressionUse {
  readonly fingerprint: string;
  readonly type: FindingType;
  readonly reason: string;
  readonly author: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly expires: string;
  readonly state: "used" | "unused" | "expired";
  /** Findings that it left out; for an expired one, that it no longer leaves out. */
  readonly findings: number;
}

/** One rule about paths and what came of it. */
export interface PathRuleUse {
  /** `exclude` for the command line and the configuration, else the `.severignore` file. */
  readonly from: string;
  /** Line of the file, from 1; the how manieth pattern. */
  readonly line: number;
  readonly pattern: string;
  /** Paths that it left out, or that it kept when it begins with an exclamation mark. A folder counts once. */
  readonly paths: number;
}

/** Items, as targets list them, that are as the scan before had them and were not told again, with what it found in them. */
export interface UnchangedItems {
  readonly items: number;
  readonly findings: number;
  readonly sensitive: number;
}

/** All that a run left out on purpose. */
export interface LeftOutSummary {
  readonly findings: LeftOutFindings;
  readonly suppressions: readonly SuppressionUse[];
  /** Marks in items, by what came of them. */
  readonly marks: Readonly<Record<LineMark["state"], number>>;
  readonly rules: readonly PathRuleUse[];
  /** Rules beyond those listed. */
  readonly moreRules: number;
  /** Paths, by what left them out. */
  readonly paths: Readonly<Record<string, number>>;
  /** Present when the run was to tell only what has changed. None of them has a problem. */
  readonly unchanged?: UnchangedItems;
}

export interface Summary {
  readonly kind: "summary";
  readonly items: Readonly<Record<ItemStatus, number>>;
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
  readonly byType: Readonly<Partial<Record<FindingType, number>>>;
  readonly problems: Readonly<Record<string, number>>;
  readonly bytes: number;
  /** Wall clock. */
  readonly seconds: number;
  readonly interrupted: boolean;
  /** Present when something was left out, or a rule or an entry that might have is there. */
  readonly leftOut?: LeftOutSummary;
}

export type ScanRecord = Finding | ItemRecord | Summary;
