/** The report of a redaction, `redaction-report.json`: what became of each item and how that was proved. No values. */
import type { FindingType } from "../core/finding-type.js";
import type { Problem } from "../core/problem.js";
import type { Step } from "../redaction/verify.js";
import type { TableReidentification } from "./anonymise-tables.js";
import type { GapLeak } from "./leak-meter.js";
import type { PlacedItem } from "./place-copies.js";
import type { JudgmentRecord, Outcome, WithheldPart } from "./redact-result.js";
import type { DoneItem, RedactOptions } from "./redact.js";

export const REDACTION_REPORT = "redaction-report.json";

export interface RedactionEntry {
  /** Path of the original; null when its name holds what was removed: then the digest tells which it was. */
  readonly source: string | null;
  /** Path of the copy below the output folder; null when there is none. */
  readonly copy: string | null;
  readonly status: Outcome;
  readonly format: string | null;
  /** Kind of the copy where it is another than the original's, by its extension: `docx`. */
  readonly convertedTo: string | null;
  /** Lower-case hexadecimal SHA-256. */
  readonly originalSha256: string | null;
  readonly copySha256: string | null;
  /** Removals by type. */
  readonly counts: Readonly<Partial<Record<FindingType, number>>>;
  readonly withheld: readonly WithheldPart[];
  readonly verification: readonly Step[];
  readonly problems: readonly Problem[];
  /** Questions for a person, in a release to the public or to one person. */
  readonly judgment: readonly JudgmentRecord[];
  /** What the places of removed text still tell of it; null for kinds without a layout of their own. */
  readonly gaps: GapLeak | null;
  /** Who can be told apart in its tables, in the original and in the copy; absent where it has none with such columns. */
  readonly reidentification?: readonly TableReidentification[];
}

export interface RedactionReport {
  readonly kind: "redaction-report";
  readonly version: 1;
  readonly program: string;
  readonly releaseTo: "public" | "internal" | "person";
  readonly mark: string;
  readonly jurisdictions: readonly string[];
  readonly items: readonly RedactionEntry[];
  readonly summary: Readonly<Record<Outcome, number>> & {
    readonly removals: number;
    readonly withheld: number;
    /** Questions for a person. */
    readonly judgment: number;
    /** Ids of decisions that met no finding. */
    readonly unknownDecisions: readonly string[];
  };
}

export function reportEntry(one: DoneItem, placed: PlacedItem | undefined): RedactionEntry {
  const { item, answer } = one;
  const { result } = answer;
  const isNamed = placed ? placed.isNamed : !answer.flagged.includes(true);
  return {
    source: isNamed ? item.ref.source : null,
    copy: placed?.copy ?? null,
    status: result.status,
    format: result.format,
    convertedTo: result.convertedTo,
    originalSha256: answer.originalSha256,
    copySha256: answer.copySha256,
    counts: result.counts,
    withheld: result.withheld,
    verification: result.steps,
    problems: result.problems,
    judgment: result.judgment,
    gaps: result.gaps,
    ...(result.reidentification.length > 0 && { reidentification: result.reidentification }),
  };
}

/** What a report says before its items, and what they do not tell of themselves. */
export interface ReportHead extends Pick<RedactionReport, "program" | "releaseTo" | "mark" | "jurisdictions"> {
  /** Parts withheld in all items. */
  readonly withheld: number;
  readonly unknownDecisions: readonly string[];
}

/** The report with its sums. */
export function reportWith(
  items: readonly RedactionEntry[],
  { withheld, unknownDecisions, ...head }: ReportHead,
): RedactionReport {
  const count = (status: Outcome): number => items.filter((one) => one.status === status).length;
  return {
    kind: "redaction-report",
    version: 1,
    ...head,
    items,
    summary: {
      released: count("released"),
      unchanged: count("unchanged"),
      refused: count("refused"),
      residue: count("residue"),
      removals: items.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0),
      withheld,
      judgment: items.reduce((sum, { judgment }) => sum + judgment.length, 0),
      unknownDecisions,
    },
  };
}

export function reportOf(placed: readonly PlacedItem[], options: RedactOptions): RedactionReport {
  const items = placed.map((one) => reportEntry(one, one));
  const met = new Set(placed.flatMap(({ answer }) => answer.result.decided));
  return reportWith(items, {
    program: `sever ${options.version}`,
    releaseTo: options.release.to,
    mark: options.mark,
    jurisdictions: options.examine.jurisdictions,
    withheld: items.reduce((sum, { withheld }) => sum + withheld.length, 0),
    unknownDecisions: options.decisions.map(({ finding }) => finding).filter((finding) => !met.has(finding)),
  });
}
