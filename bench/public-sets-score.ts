/**
 * How the findings of one document meet the marks of a public corpus, as counts: spans by label, tokens the way
 * presidio-research counts them, and individuals the way the Text Anonymization Benchmark does. Reads no files.
 */
import type { FindingType } from "../src/core/finding-type.js";
import type { Span } from "../src/core/span.js";
import type { PublicDocument, PublicFinding, PublicSpan } from "./public-sets-data.js";
import type { Counts } from "./public-sets-figures.js";

/** Which of our types answer to which labels of a corpus. */
export interface Rule {
  readonly name: string;
  readonly labels: readonly string[];
  readonly types: readonly FindingType[];
}

/** A mark that a figure misses, or a finding that it calls false, for those who look at errors. */
export interface Miss {
  readonly figure: string;
  readonly kind: "missed" | "false";
  readonly text: string;
}

export interface Judged {
  readonly counts: Counts;
  readonly misses: readonly Miss[];
}

/** One byte a character: whether some span covers it. */
function coverOf(text: string, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(text.length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}

/** Share of the letters and digits of the span that are covered; 1 where it has none. */
function coverage(text: string, { start, end }: Span, cover: Uint8Array): number {
  let all = 0;
  let hit = 0;
  for (let i = start; i < end; i++) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
    all++;
    hit += cover[i] ?? 0;
  }
  return all === 0 ? 1 : hit / all;
}

/**
 * Recall and precision by rule. A mark is found when findings of the rule's types cover half of it; a finding is right when
 * marks of the rule's labels cover half of it; `masked` counts the marks that findings of whatever type cover wholly.
 * Findings that touch marks with a `neutral` label count neither way.
 */
export function judgeSpans(
  { text, spans }: PublicDocument,
  findings: readonly PublicFinding[],
  rules: readonly Rule[],
  neutral: readonly string[] = [],
): Judged {
  const counts: Record<string, readonly [number, number]> = {};
  const misses: Miss[] = [];
  const masked = coverOf(text, findings);
  const neutralCover = coverOf(
    text,
    spans.filter(({ label }) => neutral.includes(label)),
  );
  for (const { name, labels, types } of rules) {
    const marks = spans.filter(({ label }) => labels.includes(label));
    const own = findings.filter(
      (finding) => types.includes(finding.type) && coverage(text, finding, neutralCover) === 0,
    );
    const missed = marks.filter((mark) => coverage(text, mark, coverOf(text, own)) < 0.5);
    const markCover = coverOf(text, marks);
    const wrong = own.filter((finding) => coverage(text, finding, markCover) < 0.5);
    counts[`${name} recall`] = [marks.length - missed.length, marks.length];
    counts[`${name} precision`] = [own.length - wrong.length, own.length];
    counts[`${name} masked`] = [marks.filter((mark) => coverage(text, mark, masked) === 1).length, marks.length];
    misses.push(...listed(name, "missed", text, missed), ...listed(name, "false", text, wrong));
  }
  return { counts, misses };
}

const listed = (figure: string, kind: Miss["kind"], text: string, spans: readonly Span[]): Miss[] =>
  spans.map(({ start, end }) => ({ figure, kind, text: text.slice(start, end) }));

/** Words that no tool is blamed for, beside punctuation: function words, and those that presidio-research leaves out. */
const SKIPPED = new Set(
  (
    "a about above across after again all also always am an and another any anyone are around as at back be because been " +
    "before being below beside between both but by can could did do does done down during each either else ever every few " +
    "for from further get go had has have he her here hers herself him himself his how i if in into is it its itself just " +
    "keep last least less made make many may me might mine more most move much must my myself name never no nobody none nor " +
    "not nothing now of off often on once one only onto or other others our ours out over own part please put rather re " +
    "really same say see she should show side since so some someone still such take than that the their them then there " +
    "these they this those through thus to together too toward under until up upon us used using various very was we well " +
    "were what when where whether which while who whole whom whose why will with within without would yet you your yours " +
    "two three four five six eight nine ten eleven twelve fifteen twenty forty fifty sixty hundred first third " +
    "street st de rue via day address country state city zip po apt unit corner box suite mr mrs miss year years month " +
    "months old morning noon afternoon night evening week weeks weekend days age ago inc ltd"
  ).split(" "),
);

const TOKEN = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;
const isSkipped = (token: string): boolean => !/[\p{L}\p{N}]/u.test(token) || SKIPPED.has(token.toLowerCase());

/**
 * Tokens marked and found, whatever the type. As in presidio-research, a skipped word counts where both sides have it and
 * is no error where only one has. `drop` names labels of the corpus that are taken for plain text.
 */
export function judgeTokens(
  { text, spans }: PublicDocument,
  findings: readonly PublicFinding[],
  types: ReadonlySet<FindingType>,
  drop: readonly string[] = [],
): Judged {
  const marked = coverOf(
    text,
    spans.filter(({ orig_label }) => !drop.includes(orig_label)),
  );
  const found = coverOf(
    text,
    findings.filter(({ type }) => types.has(type)),
  );
  const tokens = { both: 0, marked: 0, found: 0 };
  const misses: Miss[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isMarked = marked[index] === 1;
    const isFound = found[index] === 1;
    if (isMarked !== isFound && isSkipped(token)) continue;
    if (isMarked) tokens.marked++;
    if (isFound) tokens.found++;
    if (isMarked && isFound) tokens.both++;
    if (isMarked !== isFound) misses.push({ figure: "tokens", kind: isMarked ? "missed" : "false", text: token });
  }
  return {
    counts: { recall: [tokens.both, tokens.marked], precision: [tokens.both, tokens.found] },
    misses,
  };
}

/** Share of the characters of two spans that both have, from which on presidio-research calls them the same. */
const SAME_SPAN = 0.75;

/**
 * Runs of marked words and of found words, whatever the type, as presidio-research's `SpanEvaluator` counts them at its level
 * PII against nothing: words that stand side by side, skipped ones between them or not, are one run; a marked run is found when
 * the found ones that meet it have three quarters of all their characters in common. `drop` as for `judgeTokens`.
 */
export function judgeRuns(
  { text, spans }: PublicDocument,
  findings: readonly PublicFinding[],
  types: ReadonlySet<FindingType>,
  drop: readonly string[] = [],
): Judged {
  const tokens = [...text.matchAll(TOKEN)]
    .filter(({ 0: token }) => !isSkipped(token))
    .map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
  const marked = runsOf(tokens, coverOf(text, spans.filter(({ orig_label }) => !drop.includes(orig_label)))); // prettier-ignore
  const found = runsOf(tokens, coverOf(text, findings.filter(({ type }) => types.has(type)))); // prettier-ignore
  const misses: Miss[] = [];
  let right = 0;
  let foundNear = 0;
  for (const mark of marked) {
    const met = found.filter((run) => run.start < mark.end && mark.start < run.end);
    if (met.length > 0) foundNear++;
    if (isSame(mark, met)) right++;
    else misses.push(...listed("runs", "missed", text, [mark]));
  }
  const alone = found.filter((run) => !marked.some((mark) => run.start < mark.end && mark.start < run.end));
  misses.push(...listed("runs", "false", text, alone));
  return { counts: { recall: [right, marked.length], precision: [right, foundNear + alone.length] }, misses };
}

/** From the first to the last word of each run of covered words. */
function runsOf(tokens: readonly Span[], cover: Uint8Array): Span[] {
  const runs: Span[] = [];
  let start: number | undefined;
  let end = 0;
  for (const token of tokens) {
    if (cover[token.start] === 1) {
      start ??= token.start;
      end = token.end;
    } else if (start !== undefined) {
      runs.push({ start, end });
      start = undefined;
    }
  }
  if (start !== undefined) runs.push({ start, end });
  return runs;
}

function isSame(mark: Span, met: readonly Span[]): boolean {
  let common = 0;
  let own = 0;
  for (const { start, end } of met) {
    common += Math.min(end, mark.end) - Math.max(start, mark.start);
    own += end - start;
  }
  return common / (mark.end - mark.start + own - common) >= SAME_SPAN;
}

/**
 * Words of a mention that tell nobody apart. The benchmark's own scorer passes over titles, `no` and `about`, and over
 * adpositions, particles, articles and conjunctions by their part of speech; here they are listed.
 */
const TELLS_NOTHING = new Set(
  (
    "mr mrs ms no nr about the a an this that these those his her its their our some any each every all both of in on at by " +
    "for to from with without within between until till since during before after into onto over under through than as per " +
    "via around against among along across behind beside near off out up s not and or but nor"
  ).split(" "),
);

/** Whether nothing that tells is left of the mention. */
function isGone(text: string, mention: Span, masked: Uint8Array): boolean {
  for (const { 0: token, index } of text.slice(mention.start, mention.end).matchAll(TOKEN)) {
    if (!/[\p{L}\p{N}]/u.test(token) || TELLS_NOTHING.has(token.toLowerCase())) continue;
    for (let i = index; i < index + token.length; i++) if (masked[mention.start + i] !== 1) return false;
  }
  return true;
}

/**
 * What a release to the public leaves. An entity is left when any of its mentions is; token precision is the share of
 * severed words that lie in a mention marked DIRECT or QUASI.
 */
export function judgeRelease({ text, spans }: PublicDocument, findings: readonly PublicFinding[]): Judged {
  const masked = coverOf(
    text,
    findings.filter(({ severed }) => severed),
  );
  const counts: Record<string, [number, number]> = {};
  const count = (name: string, isHit: boolean): void => {
    const [hit, all] = (counts[name] ??= [0, 0]);
    counts[name] = [hit + (isHit ? 1 : 0), all + 1];
  };
  const misses: Miss[] = [];
  const told = spans.filter(({ identifier_type: kind }) => kind === "DIRECT" || kind === "QUASI");
  const entities = new Map<string, { readonly kind: string; isLeft: boolean }>();
  for (const mention of told) {
    const kind = mention.identifier_type === "DIRECT" ? "DIRECT" : "QUASI";
    const isLeft = !isGone(text, mention, masked);
    count(`${kind} mentions`, !isLeft);
    count(`${kind} mentions, ${mention.orig_label}`, !isLeft);
    if (isLeft) misses.push({ figure: `${kind} ${mention.orig_label}`, kind: "missed", text: around(text, mention) });
    const key = `${kind} ${mention.entity_id ?? `${mention.start}`}`;
    const entity = entities.get(key) ?? { kind, isLeft: false };
    entities.set(key, { kind, isLeft: entity.isLeft || isLeft });
  }
  for (const { kind, isLeft } of entities.values())
    count(kind === "DIRECT" ? "DIRECT entities left" : "QUASI entities gone", kind === "DIRECT" ? isLeft : !isLeft);
  countSeveredTokens(text, told, masked, count);
  misses.push(...falselySevered(text, told, findings));
  return { counts, misses };
}

function countSeveredTokens(
  text: string,
  told: readonly PublicSpan[],
  masked: Uint8Array,
  count: (name: string, isHit: boolean) => void,
): void {
  const marked = coverOf(text, told);
  for (const { 0: token, index } of text.matchAll(TOKEN))
    if (masked[index] === 1 && /[\p{L}\p{N}]/u.test(token)) count("token precision", marked[index] === 1);
}

function falselySevered(text: string, told: readonly PublicSpan[], findings: readonly PublicFinding[]): Miss[] {
  const marked = coverOf(text, told);
  return findings
    .filter((finding) => finding.severed && coverage(text, finding, marked) < 0.5)
    .map((finding) => ({ figure: finding.type, kind: "false", text: around(text, finding) }));
}

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 30), start)}«${text.slice(start, end)}»${text.slice(end, end + 20)}`;
