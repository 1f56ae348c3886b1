/**
 * How well findings meet labelled texts.
 * - A marked span is found when findings of its own type cover at least half of its characters; a number-like one, all
 *   its letters and digits.
 * - A finding is right when at least half of its characters lie in marked spans of its type. Findings that touch what is
 *   marked of officials in office or the long dead count neither way.
 * - An individual is leaked when a direct identifier of theirs is not wholly covered by findings of whatever type.
 */
import {
  ADDRESS_TYPES,
  groupOf,
  IDENTIFIER_TYPES,
  isQuasi,
  NAME_TYPES,
  type FindingType,
  type TypeGroup,
} from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import type { GoldDocument, GoldSpan } from "./gold.js";
import { resampledInterval } from "./resample.js";

export interface TypedSpan extends Span {
  readonly type: FindingType;
}

export interface Figures {
  /** Marked spans that count, and findings that count. */
  readonly gold: number;
  readonly found: number;
  /** 0..1; null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly f2: number | null;
  /** Marked spans covered by findings of whatever type; findings that lie in marks of whatever type. */
  readonly recallAnyType: number | null;
  readonly precisionAnyType: number | null;
}

export interface Scores {
  readonly documents: number;
  readonly micro: Figures & { readonly f1Interval: readonly [number, number] | null };
  readonly groups: Readonly<Record<Exclude<TypeGroup, "quasi-identifiers">, Figures>>;
  readonly types: Readonly<Record<string, Figures>>;
  readonly individuals: { readonly count: number; readonly leaked: number; readonly share: number | null };
  readonly negatives: {
    readonly documents: number;
    readonly words: number;
    readonly falseFindings: number;
    readonly perThousandWords: number | null;
  };
}

/** One judgement, kept so that misses and false findings can be shown. */
export interface Row {
  readonly type: FindingType;
  readonly kind: "gold" | "found";
  readonly right: boolean;
  readonly rightAnyType: boolean;
  readonly span: Span;
}

export interface ScoredDocument {
  readonly document: GoldDocument;
  readonly rows: readonly Row[];
  /** Individuals by key: whether a direct identifier was left. */
  readonly individuals: ReadonlyMap<string, boolean>;
  readonly words: number;
}

const UNSCORED: ReadonlySet<FindingType> = new Set(["OPINION", "CORRESPONDENCE"]);
const NUMBER_LIKE: ReadonlySet<FindingType> = new Set(IDENTIFIER_TYPES);
const DIRECT: ReadonlySet<FindingType> = new Set(
  [...NAME_TYPES, ...ADDRESS_TYPES, ...IDENTIFIER_TYPES].filter(
    (type) => type !== "AGE" && type !== "CASE_NUMBER" && type !== "EMPLOYEE_ID",
  ),
);
const SCORED_GROUPS = ["names", "addresses", "identifiers", "facts"] as const;

const isScored = (type: FindingType): boolean => !UNSCORED.has(type) && !isQuasi(type);

/** Birthplace and immigration status may be marked as either; the two count as one. */
const alike = (a: FindingType, b: FindingType): boolean =>
  a === b || ((a === "NATIONALITY" || a === "LOCATION") && (b === "NATIONALITY" || b === "LOCATION"));

function isNeutral(document: GoldDocument, span: GoldSpan): boolean {
  if (span.official_private || span.who.length === 0) return false;
  return span.who.every((key) => ["official", "deceased"].includes(document.people[key]?.role ?? ""));
}

/** Share of the span's characters that lie in the others; with `solid` only letters and digits count. */
function coverage(text: string, span: Span, others: readonly Span[], solid: boolean): number {
  let all = 0;
  let hit = 0;
  for (let i = span.start; i < span.end; i++) {
    if (solid && !/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
    all++;
    if (others.some((other) => other.start <= i && i < other.end)) hit++;
  }
  return all === 0 ? 0 : hit / all;
}

/** Judges the findings of one document, whose spans count in its text. */
export function scoreDocument(document: GoldDocument, findings: readonly TypedSpan[]): ScoredDocument {
  const { text } = document;
  const found = findings.filter(({ type }) => isScored(type));
  const neutral = document.spans.filter((span) => isNeutral(document, span));
  const rows: Row[] = [];
  const individuals = new Map<string, boolean>();
  for (const span of document.spans) {
    if (neutral.includes(span)) continue;
    const solid = NUMBER_LIKE.has(span.type);
    const own = found.filter(({ type }) => alike(type, span.type));
    const least = solid ? 1 : 0.5;
    const any = coverage(text, span, found, true);
    const right = coverage(text, span, own, solid) >= least;
    rows.push({ type: span.type, kind: "gold", right, rightAnyType: any >= least, span });
    if (DIRECT.has(span.type))
      for (const key of span.who) {
        const role = document.people[key]?.role;
        if (role !== "official" && role !== "deceased")
          individuals.set(key, (individuals.get(key) ?? false) || any < 1);
      }
  }
  for (const finding of found) {
    if (neutral.some((span) => span.start < finding.end && finding.start < span.end)) continue;
    const own = document.spans.filter(({ type }) => alike(type, finding.type));
    const right = coverage(text, finding, own, false) >= 0.5;
    const rightAnyType = coverage(text, finding, document.spans, false) >= 0.5;
    rows.push({ type: finding.type, kind: "found", right, rightAnyType, span: finding });
  }
  return { document, rows, individuals, words: text.split(/\s+/).length };
}

const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);
const count = (rows: readonly Row[], pick: (row: Row) => boolean): number => rows.filter(pick).length;

function figures(rows: readonly Row[]): Figures {
  const gold = rows.filter(({ kind }) => kind === "gold");
  const found = rows.filter(({ kind }) => kind === "found");
  const recall = ratio(
    count(gold, (row) => row.right),
    gold.length,
  );
  const precision = ratio(
    count(found, (row) => row.right),
    found.length,
  );
  const f = (beta: number): number | null => {
    if (precision === null || recall === null || precision + recall === 0) return gold.length > 0 ? 0 : null;
    return ((1 + beta * beta) * precision * recall) / (beta * beta * precision + recall);
  };
  return {
    gold: gold.length,
    found: found.length,
    precision,
    recall,
    f1: f(1),
    f2: f(2),
    recallAnyType: ratio(
      count(gold, (row) => row.rightAnyType),
      gold.length,
    ),
    precisionAnyType: ratio(
      count(found, (row) => row.rightAnyType),
      found.length,
    ),
  };
}

export function summarise(scored: readonly ScoredDocument[]): Scores {
  const rows = scored.flatMap((one) => one.rows);
  const ofGroup = (group: TypeGroup): Figures => figures(rows.filter(({ type }) => groupOf(type) === group));
  const types = [...new Set(rows.map(({ type }) => type))].sort();
  const people = scored.flatMap((one) => [...one.individuals.values()]);
  const leaked = people.filter(Boolean).length;
  const negatives = scored.filter(({ document }) => document.spans.every((span) => isNeutral(document, span)));
  const words = negatives.reduce((total, one) => total + one.words, 0);
  const falseFindings = negatives.reduce((total, one) => total + count(one.rows, ({ kind }) => kind === "found"), 0);
  return {
    documents: scored.length,
    micro: {
      ...figures(rows),
      f1Interval: resampledInterval(scored, (sample) => figures(sample.flatMap((one) => one.rows)).f1),
    },
    groups: Object.fromEntries(SCORED_GROUPS.map((group) => [group, ofGroup(group)])) as Scores["groups"],
    types: Object.fromEntries(types.map((type) => [type, figures(rows.filter((row) => row.type === type))])),
    individuals: { count: people.length, leaked, share: ratio(leaked, people.length) },
    negatives: {
      documents: negatives.length,
      words,
      falseFindings,
      perThousandWords: words === 0 ? null : (falseFindings / words) * 1000,
    },
  };
}
