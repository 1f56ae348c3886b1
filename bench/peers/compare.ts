/** Findings of peers in the types of the labelled texts, scored by the scorer that the program is scored by. Starts nothing. */
import type { GoldDocument, GoldSpan } from "../../src/accuracy/gold.js";
import { scoreDocument, summarise, type Scores, type TypedSpan } from "../../src/accuracy/score.js";
import type { FindingType } from "../../src/core/finding-type.js";
import type { Span } from "../../src/core/span.js";
import type { LabelRule } from "./labels.js";

export interface PeerFinding extends Span {
  readonly label: string;
  /** 0..1, as the peer gives it. */
  readonly score: number;
}

/**
 * Findings as typed spans; those that stand for nothing that is marked are left out. Of those that then overlap the surest
 * stands, and of the equally sure the longest.
 */
export function typeFindings(
  document: GoldDocument,
  findings: readonly PeerFinding[],
  rules: readonly LabelRule[],
): TypedSpan[] {
  const standing: TypedSpan[] = [];
  const ordered = [...findings].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  for (const finding of ordered) {
    const rule = rules.find(({ match }) => match.test(finding.label));
    const type = rule && (markedType(document.spans, finding, rule.types) ?? rule.elsewhere);
    if (!type || standing.some((other) => other.start < finding.end && finding.start < other.end)) continue;
    standing.push({ start: finding.start, end: finding.end, type });
  }
  return standing.sort((a, b) => a.start - b.start);
}

/** The type, of those allowed, of the mark that shares most with the finding. */
function markedType(
  spans: readonly GoldSpan[],
  finding: Span,
  allowed: readonly FindingType[],
): FindingType | undefined {
  let best: FindingType | undefined;
  let most = 0;
  for (const { start, end, type } of spans) {
    const shared = Math.min(end, finding.end) - Math.max(start, finding.start);
    if (shared > most && allowed.includes(type)) [best, most] = [type, shared];
  }
  return best;
}

/** Scores over all types, or over some: marks and findings of other types are then left out on both sides. */
export function scoreFindings(
  documents: readonly GoldDocument[],
  findings: readonly (readonly TypedSpan[])[],
  types?: ReadonlySet<FindingType>,
): Scores {
  const isIn = ({ type }: { readonly type: FindingType }): boolean => types?.has(type) ?? true;
  return summarise(
    documents.map((document, i) =>
      scoreDocument({ ...document, spans: document.spans.filter(isIn) }, (findings[i] ?? []).filter(isIn)),
    ),
  );
}
