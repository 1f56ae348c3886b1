/** Rules by which a hit of a custom detector is not taken. */
import type { DetectorId } from "../core/finding.js";
import type { ExclusionRule } from "../core/custom-plan.js";
import { contains, overlaps, type Span } from "../core/span.js";
import type { ScanView } from "../detection/define.js";
import { wordsOf } from "../detection/tokens.js";
import { compileExpression } from "./linear-expression.js";

/** Spans of another detector in a view. */
export type SpansOf = (id: DetectorId, view: ScanView) => readonly Span[];

/** Whether the rule takes out the hit at the span. */
export type Exclusion = (view: ScanView, span: Span) => boolean;

export function compileExclusion(rule: ExclusionRule, spansOf: SpansOf): Exclusion {
  switch (rule.kind) {
    case "expression": {
      const expression = compileExpression(rule.expression);
      return (view, span) => {
        const value = view.text.slice(span.start, span.end);
        const spans = [...expression.find(value)];
        if (rule.matching === "inverse") return spans.length === 0;
        return rule.matching === "partial"
          ? spans.length > 0
          : spans.some(({ start, end }) => start === 0 && end === value.length);
      };
    }
    case "words": {
      const words = new Set(rule.words.map(plainWords));
      return (view, span) => {
        const value = plainWords(view.text.slice(span.start, span.end));
        if (rule.matching === "full") return words.has(value);
        const holds = [...words].some((one) => ` ${value} `.includes(` ${one} `));
        return rule.matching === "inverse" ? !holds : holds;
      };
    }
    case "detectors":
      return (view, span) =>
        rule.ids.some((id) =>
          spansOf(id, view).some((other) => (rule.matching === "full" ? contains(other, span) : overlaps(other, span))),
        );
    case "hotword": {
      const near = compileNearness(rule.hotword, rule.before, rule.after);
      return near;
    }
  }
}

/** Whether the expression matches within the windows before and behind a span. */
export function compileNearness(
  hotword: Parameters<typeof compileExpression>[0],
  before: number,
  after: number,
): (view: ScanView, span: Span) => boolean {
  const expression = compileExpression(hotword);
  return ({ text }, { start, end }) =>
    hasMatch(expression.find(text.slice(Math.max(0, start - before), start))) ||
    hasMatch(expression.find(text.slice(end, end + after)));
}

const hasMatch = (spans: Iterable<Span>): boolean => !spans[Symbol.iterator]().next().done;

/** Letters and digits in lower case, one space between words. */
const plainWords = (text: string): string => wordsOf(text).join(" ").toLowerCase();
