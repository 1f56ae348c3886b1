/** Custom detectors made from a plan. They go through the same windows, scores and overlaps as the built-in ones. */
import type { CustomDetector, CustomPhrases, HotwordRule } from "../core/custom-plan.js";
import type { DetectorId, Evidence } from "../core/finding.js";
import type { Jurisdiction } from "../core/jurisdiction.js";
import type { Span } from "../core/span.js";
import { defineDetector, type Candidate, type Detector, type ScanView } from "../detection/define.js";
import { PhraseAutomaton, phraseList, type PhraseHit, type PhraseList } from "../detection/phrases.js";
import { compileExclusion, compileNearness, type SpansOf } from "./exclusions.js";
import { climb } from "./likelihood.js";
import { compileExpression } from "./linear-expression.js";
import { validatorOf } from "./validators.js";
import { partWords } from "./run-together.js";

/** Words before a value among which a context word is looked for, what it adds, and the least it makes of a hit. */
const CONTEXT_WORDS = 5;
const CONTEXT_EFFECT = 0.35;
const CONTEXT_LEAST = 0.4;

/** A place that a custom detector has found, before rules and context. */
interface RawHit extends Span {
  readonly score: number;
  readonly detail: string;
}

type Finder = (view: ScanView) => readonly RawHit[];

/** The detectors of the plan that the jurisdictions ask for, in the plan's order. */
export function buildCustomDetectors(
  plans: readonly CustomDetector[],
  jurisdictions: readonly Jurisdiction[],
): Detector[] {
  const finders = new Map(plans.map((plan) => [plan.id, once(compileFinder(plan))]));
  const spansOf: SpansOf = (id, view) => finders.get(id)?.(view) ?? [];
  return plans
    .filter(({ hidden, jurisdiction }) => !hidden && (!jurisdiction || jurisdictions.includes(jurisdiction)))
    .map((plan) => buildDetector(plan, finders.get(plan.id) ?? (() => []), spansOf));
}

function buildDetector(plan: CustomDetector, find: Finder, spansOf: SpansOf): Detector {
  const exclusions = plan.exclusions.map((rule) => compileExclusion(rule, spansOf));
  const hotwords = plan.hotwords.map((rule) => ({
    rule,
    near: compileNearness(rule.hotword, rule.before, rule.after),
  }));
  const isContext = contextTest(plan.context);
  const passes = plan.validator === undefined ? undefined : validatorOf(plan.validator);
  return defineDetector({
    id: plan.id,
    title: plan.title,
    summary: plan.summary,
    type: plan.type,
    formatSource: "secondary",
    references: [],
    lists: plan.phrases ? [listOf(plan.id, plan.phrases)] : [],
    *scan(view): Iterable<Candidate> {
      for (const hit of find(view)) {
        if (exclusions.some((excludes) => excludes(view, hit))) continue;
        const evidence: Evidence[] = [{ kind: "pattern", effect: hit.score, detail: hit.detail }];
        for (const { rule, near } of hotwords) if (near(view, hit)) evidence.push(hotwordEvidence(rule, evidence));
        if (isContext?.(view, hit)) evidence.push(contextEvidence(evidence));
        if (sumOf(evidence) >= plan.leastScore) yield { start: hit.start, end: hit.end, base: hit.score, evidence };
      }
    },
    ...(passes && { validate: (value: string) => (passes(value) ? "valid" : "invalid") }),
    ...(plan.context.length > 0 && { context: { fields: plan.context } }),
    // A list finds its words wherever they stand; what a rule takes out does not come back as a known value.
    consistent: !plan.phrases,
    repeats: (view, span) => !exclusions.some((excludes) => excludes(view, span)),
    examples: plan.examples,
  });
}

const sumOf = (evidence: readonly Evidence[]): number =>
  Math.round(evidence.reduce((sum, { effect }) => sum + effect, 0) * 100) / 100;

function hotwordEvidence({ adjustment }: HotwordRule, evidence: readonly Evidence[]): Evidence {
  const score = sumOf(evidence);
  const next = "score" in adjustment ? adjustment.score : climb(score, adjustment.steps);
  const effect = Math.round((next - score) * 100) / 100;
  return { kind: effect < 0 ? "against" : "context", effect, detail: "near a hotword" };
}

function contextEvidence(evidence: readonly Evidence[]): Evidence {
  const score = sumOf(evidence);
  const next = Math.min(1, Math.max(score + CONTEXT_EFFECT, CONTEXT_LEAST));
  return { kind: "context", effect: Math.round((next - score) * 100) / 100, detail: "a context word before it" };
}

/** Whether one of the words, or a phrase of them, stands among the few words before the value; plurals count. */
function contextTest(words: readonly string[]): ((view: ScanView, span: Span) => boolean) | undefined {
  if (words.length === 0) return undefined;
  const phrases = words.map((word) =>
    word
      .toLowerCase()
      .split(/[\s_-]+/)
      .filter((part) => part !== ""),
  );
  return ({ tokens }, { start }) => {
    const end = tokens.firstEndingAfter(start);
    for (let i = Math.max(0, end - CONTEXT_WORDS); i < end; i++)
      for (const phrase of phrases)
        if (i + phrase.length <= end && phrase.every((word, k) => isForm(tokens.lower(i + k), word))) return true;
    return false;
  };
}

const isForm = (word: string, of: string): boolean => word === of || word === `${of}s` || word === `${of}'s`;

/** Patterns and phrases of one plan. */
function compileFinder({ id, patterns, phrases }: CustomDetector): Finder {
  const compiled = patterns.map(({ name, expression, group, score }) => ({
    name,
    score,
    expression: compileExpression(expression, group),
  }));
  const list = phrases ? listOf(id, phrases) : undefined;
  const automaton = list && new PhraseAutomaton([list]);
  return (view) => [
    ...compiled.flatMap(({ name, score, expression }) =>
      Array.from(expression.find(view.text), ({ start, end }) => ({ start, end, score, detail: name })),
    ),
    ...(phrases && list ? findPhrases(view.text, view.hits(list), phrases) : []),
    ...(phrases && list && automaton ? findPhrases(view.text, findRunTogether(view, list, automaton), phrases) : []),
  ];
}

const listOf = (id: DetectorId, { words }: CustomPhrases): PhraseList => phraseList(`custom ${id}`, words);

function* findPhrases(text: string, hits: readonly PhraseHit[], phrases: CustomPhrases): Iterable<RawHit> {
  for (const hit of hits) {
    const span = phrases.matchSigns ? exactSpan(text, hit, hit.phrase) : hit;
    if (!span) continue;
    const value = text.slice(span.start, span.end);
    if (phrases.matchCase && plainSigns(value) !== plainSigns(hit.phrase)) continue;
    yield { start: span.start, end: span.end, score: phrases.score, detail: "in the list" };
  }
}

/** Phrases that are no words of the text by themselves. */
function findRunTogether(view: ScanView, list: PhraseList, automaton: PhraseAutomaton): readonly PhraseHit[] {
  const parted = partWords(view.text);
  if (!parted) return [];
  const known = new Set(view.hits(list).map(({ start, end }) => `${start}-${end}`));
  return automaton
    .find(parted.tokens)
    .of(list.name)
    .filter(({ start, end }) => !known.has(`${start}-${end}`));
}

/** The span widened to the signs at the ends of the phrase; undefined where other signs stand in the text. */
function exactSpan(text: string, { start, end }: Span, phrase: string): Span | undefined {
  const first = phrase.search(/[\p{L}\p{N}]/u);
  const behind = phrase.length - phrase.search(/[^\p{L}\p{N}]*$/u);
  const span = { start: start - first, end: end + behind };
  const value = text.slice(Math.max(0, span.start), span.end);
  return plainSigns(value).toLowerCase() === plainSigns(phrase).toLowerCase() ? span : undefined;
}

/** Typographic apostrophes and other white space make no difference. */
const plainSigns = (text: string): string => text.replace(/\s+/g, " ").replace(/[’ʼ]/g, "'");

/** The same with its answer kept for the view last asked: rules of other detectors ask again. */
function once(find: Finder): Finder {
  let last: { readonly view: WeakRef<ScanView>; readonly hits: readonly RawHit[] } | undefined;
  return (view) => {
    if (last?.view.deref() !== view) last = { view: new WeakRef(view), hits: find(view) };
    return last.hits;
  };
}
