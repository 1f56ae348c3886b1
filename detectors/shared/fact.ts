/**
 * How facts about individuals are found: phrases and short patterns behind cue words, values of labels and fields, each
 * weighed by whether an individual is meant. Detectors give the words; this module knows none of them.
 */
import type { DetectorId, Evidence } from "../../src/core/finding.js";
import type { FindingType } from "../../src/core/finding-type.js";
import type { Span } from "../../src/core/span.js";
import {
  defineDetector,
  type Candidate,
  type Detector,
  type Examples,
  type ScanView,
} from "../../src/detection/define.js";
import { mayBegin } from "../../src/detection/may-begin.js";
import { phraseList, type PhraseHit, type PhraseList } from "../../src/detection/phrases.js";
import { segmentsUnder } from "./fields.js";
import { SETTING_LISTS, settingOf, type Setting } from "./individual.js";

/** One way in which a fact is put into words. */
export interface FactRule {
  /** Words that begin it; looked up all at once, whole and without regard to case. */
  readonly cues: readonly string[];
  /** Flag `y`; tried right behind the cue. With a group `value` that is the fact, else the cue together with the match. */
  readonly after?: RegExp;
  /** Flag-less, ends in `$`: what must stand right before the cue (the last 40 characters are seen). */
  readonly before?: RegExp;
  /** The fact runs from where `before` matched. */
  readonly reach?: boolean;
  /** What the text that `after` takes must look like. */
  readonly value?: RegExp;
  /** What must not stand right before (`$`) or behind (`^`) the cue. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** The fact runs from the cue to the end of the match although the match has a group. */
  readonly whole?: boolean;
  /** 0..1; at 0.5 the words need no person near. A person in the sentence adds 0.25, a text of rules takes 0.3. */
  readonly base: number;
  /** The words by themselves say nothing; without a person near they are left out. */
  readonly needsPerson?: boolean;
  /** Terse words, taken only in a text that is about individuals as a whole. */
  readonly record?: boolean;
  /** Only in the case in which the cue is given: an abbreviation, not the word that is spelt like it. */
  readonly cased?: boolean;
}

export interface FactSpec {
  readonly id: DetectorId;
  readonly title: string;
  readonly summary: string;
  readonly type: FindingType;
  readonly references?: readonly string[];
  readonly rules: readonly FactRule[];
  /** Word lists of the type, besides the cues of its rules: what reads a text again sees the hits of each by itself. */
  readonly vocabulary?: readonly PhraseList[];
  /** Labels of forms (`Religion:`) whose value is the fact. */
  readonly labels?: readonly string[];
  /** What a value behind a label must look like; default: anything that is not empty or "none". */
  readonly labelValue?: RegExp;
  /** Matches names of columns, keys and fields, in lower-case words, whose value is the fact. */
  readonly fields?: RegExp;
  /** What a value of a field must look like; default: anything that is not empty or "none". */
  readonly fieldValue?: RegExp;
  /** Takes in what belongs to the fact: words of degree before it, a part of the body or a time behind it. */
  readonly widen?: (text: string, span: Span) => Span;
  /** Finds what no cue announces. */
  readonly extra?: (view: ScanView, setting: Setting) => Iterable<Candidate>;
  readonly examples: Examples;
}

/** What a person in the sentence adds. */
export const PERSON_EFFECT = 0.25;
const GENERAL_EFFECT = -0.3;
const LABEL_BASE = 0.6;
const LAID_OUT_BASE = 0.36;
const FIELD_BASE = 0.7;

// Up to three words of a label's own line, then a sign that a value follows.
const LABEL_VALUE =
  /(?: ?\([^)\n]{0,24}\))?(?: ?\.{2,24})? ?(?:\*\*|")? ?(?:[:|=]|; )(?:\*\*|")? {0,12}(?:\*\*|")? {0,4}(?<value>[^\s|;":*_[\]{}.,-][^\n|;"*[\]{}]{0,58}?)(?= {2,}|\s*(?:[|\n;"*\]}]|$)|\. |, [a-z]{1,12}:|,? [a-z_][\w.-]{1,20}=|,? (?:[A-Z]\w{1,14} ){1,2}?[A-Z]?\w{0,14}:)/y;
const EMPTY_VALUE =
  /^(?:none|nil|n\/?a|unknown|no|yes|y|n|true|false|null|not (?:stated|known|given|applicable)|-+|_+|\.+|tbc|see .*|as above|same|ditto|(?:mrs?|ms|miss)\.?|0+(?:\.0+)?|string|text|varchar.*)$/i;

// A form set in columns: the label stands at the beginning of its line or column, and blanks lead to the value.
const LAID_OUT_VALUE =
  /(?:\.? ?\t|\.? {2,12}|\. )(?<value>[^\s|;":*_[\]{}.,-][^\n|;"*[\]{}\t]{0,58}?)(?= {2,}|\.? *(?:[|\n;"\t]|$)|, [a-z])/y;
const LAID_OUT = /(?:^|[\n\t|]|\n {1,12}| {3})$/;

/** Makes a detector of a fact's words. */
export function factDetector(spec: FactSpec): Detector {
  const value = spec.labelValue && { value: spec.labelValue };
  const labels: FactRule[] = spec.labels
    ? [
        { cues: spec.labels, after: LABEL_VALUE, base: LABEL_BASE, ...value },
        { cues: spec.labels, after: LAID_OUT_VALUE, before: LAID_OUT, base: LAID_OUT_BASE, record: true, ...value },
      ]
    : [];
  const rules = [...spec.rules, ...labels];
  const plain = cueList(
    `fact ${spec.id}`,
    rules.filter(({ record }) => !record),
  );
  // Lists of their own: a longer phrase that counts in records only must not hide a shorter one that counts everywhere.
  const terse = cueList(
    `fact ${spec.id} in records`,
    rules.filter(({ record }) => record),
  );
  const labelled = phraseList(`fact ${spec.id} labels`, spec.labels ?? []);
  const { id, title, summary, type, references = [], vocabulary = [], examples } = spec;
  return defineDetector({
    id,
    title,
    summary,
    type,
    formatSource: "unverified",
    references,
    lists: [plain.list, terse.list, labelled, ...vocabulary, ...SETTING_LISTS],
    consistent: false,
    *scan(view) {
      const setting = settingOf(view);
      yield* applyCues(view, setting, plain, spec.widen);
      if (setting.kind === "record") yield* applyCues(view, setting, terse, spec.widen);
      if (spec.fields) yield* fieldValues(view, setting, spec.fields, spec.fieldValue);
      if (spec.extra) yield* spec.extra(view, setting);
    },
    examples,
  });
}

/** Cues in one list, and the rules of each. */
interface CueList {
  readonly list: PhraseList;
  readonly rulesOf: ReadonlyMap<string, readonly FactRule[]>;
}

function cueList(name: string, rules: readonly FactRule[]): CueList {
  const known = new Map<string, { readonly phrase: string; readonly rules: FactRule[] }>();
  for (const rule of rules)
    for (const cue of rule.cues) {
      const key = cueKey(cue);
      const same = known.get(key);
      if (!same) known.set(key, { phrase: cue, rules: [rule] });
      else if (!same.rules.includes(rule)) same.rules.push(rule);
    }
  const list = phraseList(
    name,
    [...known.values()].map(({ phrase }) => phrase),
  );
  return { list, rulesOf: new Map(list.phrases.map((phrase) => [phrase, known.get(cueKey(phrase))?.rules ?? []])) };
}

function* applyCues(
  view: ScanView,
  setting: Setting,
  { list, rulesOf }: CueList,
  widen: FactSpec["widen"],
): Iterable<Candidate> {
  for (const hit of view.hits(list))
    for (const rule of rulesOf.get(hit.phrase) ?? []) {
      const candidate = applyRule(view, setting, rule, hit, widen);
      if (candidate) yield candidate;
    }
}

const PLAIN_CUE = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Cues that are one to the word search are one here. Most are their own key, and there are many thousands. */
const cueKey = (cue: string): string =>
  PLAIN_CUE.test(cue)
    ? cue
    : cue
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();

function applyRule(
  view: ScanView,
  setting: Setting,
  rule: FactRule,
  hit: PhraseHit,
  widen: FactSpec["widen"],
): Candidate | undefined {
  const { text } = view;
  if (rule.cased && !rule.cues.includes(text.slice(hit.start, hit.end))) return undefined;
  const before = text.slice(Math.max(0, hit.start - 40), hit.start);
  const lead = rule.before?.exec(before);
  if (rule.before && !lead) return undefined;
  if (rule.notBefore?.test(before)) return undefined;
  if (rule.notAfter?.test(text.slice(hit.end, hit.end + 40))) return undefined;
  const isLabel = rule.after === LABEL_VALUE || rule.after === LAID_OUT_VALUE;
  let { start, end } = hit;
  if (rule.after) {
    const found = matchBehind(text, hit.end, rule);
    if (!found || (isLabel && !isLabelValue(text, hit, found))) return undefined;
    start = rule.whole ? hit.start : (found.start ?? hit.start);
    end = found.end;
    if (rule.value && !rule.value.test(text.slice(start, end))) return undefined;
  }
  while (end > start + 1 && /[\s.,;:]/.test(text.charAt(end - 1))) end--;
  if (rule.reach && lead) start = hit.start - lead[0].trimStart().length;
  if (isLabel) return weigh(setting, { start, end }, rule.base, "label");
  const span = withoutTail(text, widen ? widen(text, { start, end }) : { start, end });
  return weigh(setting, span, rule.base, "words of such facts", rule.needsPerson);
}

// Words that begin something else: `charged with arson and is`.
const TAIL =
  /(?:[\s,;:]{1,3}(?:and|or|but|is|was|are|were|has|had|have|will|the|an?|of|to|in|on|at|by|with|for|he|she|they|who|which|that))$/i;

/** The span without the words at its end that belong to what follows. */
function withoutTail(text: string, { start, end }: Span): Span {
  for (;;) {
    const tail = TAIL.exec(text.slice(Math.max(start, end - 12), end));
    if (!tail || end - tail[0].length <= start) return { start, end };
    end -= tail[0].length;
  }
}

function matchBehind(text: string, at: number, rule: FactRule): { start: number | undefined; end: number } | undefined {
  const regex = rule.after;
  if (!regex || !mayBegin(regex, text, at)) return undefined;
  // The stretch is cut out so that no pattern runs on through a long text.
  regex.lastIndex = 0;
  const stretch = text.slice(at, at + 140);
  const match = regex.exec(stretch);
  if (!match) return undefined;
  const value = match.groups?.["value"];
  if (value === undefined) return { start: undefined, end: at + match[0].length };
  const from = match[0].lastIndexOf(value);
  return { start: at + from, end: at + from + value.length };
}

/** Not an empty line of a form, nor a heading of a table with more columns. */
function isLabelValue(text: string, label: PhraseHit, value: { start: number | undefined; end: number }): boolean {
  const start = value.start ?? label.end;
  if (EMPTY_VALUE.test(text.slice(start, value.end).trim())) return false;
  if (!text.slice(label.end, start).includes("|")) return true;
  const lineStart = text.lastIndexOf("\n", label.start) + 1;
  const lineEnd = text.indexOf("\n", value.end);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const next = lineEnd < 0 ? "" : text.slice(lineEnd + 1, lineEnd + 8);
  return line.split("|").length <= 4 && !/^\|? ?:?-{2}/.test(next);
}

/** A candidate, weighed by whether it is about an individual; undefined when it is not worth keeping. */
export function weigh(
  setting: Setting,
  span: { readonly start: number; readonly end: number },
  base: number,
  detail: string,
  needsPerson = false,
): Candidate | undefined {
  const about = setting.about(span.start, span.end);
  if (needsPerson && about < 0.5) return undefined;
  const evidence: Evidence[] = [{ kind: "lexicon", effect: base, detail }];
  if (about > 0)
    evidence.push({
      kind: "context",
      effect: Math.round(about * PERSON_EFFECT * 100) / 100,
      detail: "an individual is meant",
    });
  if (setting.isGeneral(span.start, span.end))
    evidence.push({ kind: "against", effect: GENERAL_EFFECT, detail: "words of rules or statistics" });
  return { ...span, base, evidence };
}

function* fieldValues(view: ScanView, setting: Setting, fields: RegExp, shape?: RegExp): Iterable<Candidate> {
  for (const segment of segmentsUnder(view, fields)) {
    if (segment.end - segment.start > 80) continue;
    const value = view.text.slice(segment.start, segment.end);
    const trimmed = value.trim();
    if (trimmed === "" || EMPTY_VALUE.test(trimmed) || (shape && !shape.test(trimmed))) continue;
    const start = segment.start + value.indexOf(trimmed);
    if (setting.kind === "notice") continue;
    if (segment.columnName !== undefined && !setting.hasPersonFields && setting.kind !== "record") continue;
    yield {
      start,
      end: start + trimmed.length,
      base: FIELD_BASE,
      evidence: [{ kind: "field", effect: FIELD_BASE, detail: "name of the field" }],
    };
  }
}

/** A run of words up to a break of the sentence; for patterns that take what follows a cue. */
export const PHRASE =
  '(?<value>[^\\s.,;:()"|\\n–—][^.,;:()"|\\n–—]{1,48}?)(?=[.,;:()"|\\n–—]|$| (?:and|but|who|which|since|because|so|when|while|until|after|before|he|she|they|in (?:19|20)\\d\\d|on \\d|last|at the|in the|from|by the|I)\\b)';
/** Words that make a name of what stands before them: a street, a school, an Act, an appeal. */
export const NAME_GOES_ON =
  /^-?\d|^[ -]?(?:\s(?:Street|St\b|Road|Rd\b|Avenue|Act|Association|Society|Foundation|Fund|Research|Unit|Ward|Day|Week|Month|Awareness|Programme|Program|Policy|Clinic|Centre|Center|Institute|Council|Trust|Board|School|College|Church|Hospital|Charity|Alliance|Support Group|Network|Bill|Regulations|Order,)|\s(?:awareness|research|prevention|screening|statistics|rates?|campaign|control|charity|services?|programmes?|programs?|clinics?|specialists?|nurses?|wards?|units?|centres?|policy|education|vaccin\w+|cases\b))/;
/** Words before a condition that say that it is absent or only spoken of. */
export const NEGATION =
  /(?:\b(?:no|any|not|never had|without|denies|denied|denying|negative for|free (?:of|from)|no (?:known |previous |personal )?(?:history|evidence|signs?|record) of|rule out|ruled out|prevention of|fight against|risk of|screen(?:ed|ing)? for|cause of|types? of|research into|causes|prevent|prevents|such as|anti)[ -])(?:a |an |the |any )?$|\b(?:meeting|talk|session|information|advice|lecture|article|workshop|seminar|leaflet|policy|debate)s? (?:on|about) (?:\p{L}+,? (?:and )?){0,4}$|\blong $/iu;
