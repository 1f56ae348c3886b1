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
  readonly findings: number;
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
}

export type ScanRecord = Finding | ItemRecord | Summary;
