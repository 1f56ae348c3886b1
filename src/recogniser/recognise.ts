/**
 * The second reading of a text: the trained recogniser looks at every word with what the detectors found around it, adds
 * what they missed and doubts what they took with little reason.
 */
import type { Detection, DetectorId } from "../core/finding.js";
import { groupOf, type FindingType, type TypeGroup } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import { isHeadingOfFacts } from "../detection/headings.js";
import type { View } from "../detection/view.js";
import { withEdges } from "./address-edges.js";
import { NO_BELIEF, notFoundYet, widenedBy, type Belief, type Believed } from "./believed.js";
import { expOf, Lattice, likelyStretches, probabilityAt, sumRows, type Stretch } from "./decode.js";
import { TextFeatures } from "./features.js";
import type { WordKnowledge } from "./known-words.js";
import { beginLabel, insideLabel, isRecognised, LABELS, OUTSIDE, typeOfLabel } from "./labels.js";
import { judgeByWeights, type Judge } from "./last-look.js";
import { STEP, type RecogniserModel } from "./model.js";
import { withWholeName } from "./name-edges.js";
import type { SharedWeights } from "./shared-weights.js";
import type { Scorer } from "./scorer.js";
import type { WordClusters } from "./word-clusters.js";

/** Probability, 0..1, that counts as a confidence of 0.5; chosen on texts that the model was not trained on. */
const HALF: Readonly<Record<Exclude<TypeGroup, "quasi-identifiers">, number>> = {
  names: 0.52,
  addresses: 0.5,
  identifiers: 0.6,
  facts: 0.45,
};

/** Less probable stretches are not even near misses. */
const LEAST = 0.15;
/** What is only likely by its surroundings is never surer than this. */
const MOST = 0.9;

function halfOf(type: FindingType): number {
  const group = groupOf(type);
  return HALF[group === "quasi-identifiers" ? "facts" : group];
}

/** Of what two rows say of one finding, what speaks more for it. */
const surer = (a: Belief | undefined, b: Belief): Belief => (a && a.best >= b.best ? a : b);

const round = (value: number): number => Math.round(value * 100) / 100;

function confidenceOf(probability: number, half: number): number {
  const scaled = probability < half ? (0.5 * probability) / half : 0.5 + (0.5 * (probability - half)) / (1 - half);
  return round(Math.min(MOST, scaled));
}

/** Words between two signs of getting on. */
const WORDS_A_BEAT = 8_192;

/** Words on either side that are looked at with one that is worth a look. */
const REACH = 1;

export const recognisedId = (type: FindingType): DetectorId =>
  `any.recognised-${type.toLowerCase().replaceAll("_", "-")}`;

/** Least probability of each begin label; out of reach for types in which the recogniser has no say. */
const LEAST_OF = Float64Array.from({ length: LABELS }, (_, label) => {
  const type = typeOfLabel(label);
  return type && isRecognised(type) ? LEAST : 2;
});

/** `exp` of sums in steps of the model: what lies lower is as good as impossible, what lies higher as good as certain. */
const LEAST_SUM = 1600;
const EXP = Float64Array.from({ length: 2880 }, (_, sum) => Math.exp((sum - LEAST_SUM) * STEP));
const MOST_EXP = Math.exp(80);

/** Letters apart from one another: days of the week, marks of who was there. Initials have full stops or stand together. */
const isMarks = ({ text }: View, { type, span }: Detection): boolean =>
  type === "PERSON" && /^\p{L}(?:\s+\p{L})+$/u.test(text.slice(span.start, span.end));

/** A plate of a vehicle that no detector gave to anybody: a number of somebody's it is not. */
const isPlate = ({ text }: View, { type, span }: Detection): boolean =>
  type === "EMPLOYEE_ID" &&
  /^(?:[PHTRXDV][A-Z]{2}[ -]?\d{3,4}|[A-Z]{3}[ -]?\d{3})$/.test(text.slice(span.start, span.end));

/** The beginning of a rule of what is done from which sum on: "Invoices above ten thousand dollars need two approvals". */
const RULE_OF_SUMS =
  /(?:^|[.!?:;][ \t]+|[\r\n\t])(?:(?:all|any|no|single) )?(?:invoices?|purchases?|(?:purchase )?orders|contracts?|cheques|vouchers|transactions|tenders|bids|quotations?|quotes|expenses|expenditures?|spending|amounts|sums|requisitions?|procurements?|works|acquisitions?)(?: (?:valued|costing|worth|of value|with a value))? (?:at )?(?:above|over|exceeding|beyond|below|under|up to|of up to|more than|less than|not more than|not exceeding|in excess of|between)[ \t]{1,3}$/i;
const RULE_LENGTH = 64;

/** A sum in a rule is nobody's. */
const isOfRule = ({ text }: View, { type, span }: Detection): boolean =>
  type === "FINANCIAL" && RULE_OF_SUMS.test(text.slice(Math.max(0, span.start - RULE_LENGTH), span.start));

/** A word that holds sentences together says nothing of anybody by itself; with a capital, `An` is a name, and `Has` is not a fact. */
const isFunctionWord = ({ text }: View, { type, span }: Detection): boolean =>
  span.end - span.start <= 4 &&
  /^(?:a|an|the|of|or|and|to|in|on|at|by|is|was|are|were|be|been|has|had|have|as|he|she|it|they|who|my|his|her|its|for|with|from|that|this)$/.test(
    uncapitalised(text.slice(span.start, span.end), type),
  );

const uncapitalised = (word: string, type: FindingType): string =>
  groupOf(type) === "facts" ? word.charAt(0).toLowerCase() + word.slice(1) : word;

/** `10 mins`, `4 prisoners`: how long or how many, not how old. */
const COUNTED_BEHIND =
  /^ ?(?:mins?|minutes?|hours?|hrs?|secs?|seconds?|days?|nights?|miles?|kms?|metres?|prisoners?|detainees?|patients?|passengers?|times|copies|pages)(?![\p{L}])(?! old)/iu;

/** A bare number of things or minutes is nobody's age. */
const isCount = ({ text }: View, { type, span }: Detection): boolean =>
  type === "AGE" &&
  /^\d{1,3}$/.test(text.slice(span.start, span.end)) &&
  COUNTED_BEHIND.test(text.slice(span.end, span.end + 16));

/** What is believed and is nobody's all the same. */
const NOBODYS = [isMarks, isPlate, isOfRule, isFunctionWord, isCount];

/** Made once in each thread. */
export class Recogniser {
  readonly #lattice = new Lattice();
  readonly #follow: Float64Array;
  readonly #scorer: Scorer;
  readonly #isWorthALook: (features: Int32Array, from: number) => boolean;
  #potentials = new Float64Array(0);

  constructor(
    model: RecogniserModel,
    private readonly clusters: WordClusters,
    private readonly knowledge: WordKnowledge,
    private readonly judge: Judge = judgeByWeights,
    /** Where threads hold the weights together. */
    shared?: SharedWeights,
  ) {
    this.#follow = expOf(model.follow);
    this.#scorer = model.makeScorer(shared);
    this.#isWorthALook = model.makeGlance();
  }

  /** What stands after the second reading. `detections` in order, not overlapping; `gotOn` is called along the way. */
  read(view: View, detections: readonly Detection[], gotOn?: () => void): readonly Detection[] {
    const features = new TextFeatures(view, detections, this.clusters, this.knowledge);
    const { tokens } = features;
    const isLooked = this.#glance(features, gotOn);
    const beliefs: (Belief | undefined)[] = [];
    const found: Believed[] = [];
    let next = 0;
    let told = 0;
    for (let first = 0, end: number; first < tokens.count; first = end) {
      end = first + 1;
      if (isLooked[first] === 0) continue;
      if (first >= told + WORDS_A_BEAT) {
        gotOn?.();
        told = first;
      }
      while (end < tokens.count && isLooked[end] === 1 && features.breaks[end] === 0) end++;
      this.#weigh(features, first, end);
      while ((detections[next]?.span.end ?? Infinity) <= tokens.start(first)) next++;
      for (let d = next; (detections[d]?.span.start ?? Infinity) < tokens.end(end - 1); d++) {
        const detection = detections[d];
        if (detection) beliefs[d] = surer(beliefs[d], this.#believe(detection, features, first, end));
      }
      for (const stretch of likelyStretches(this.#lattice, end - first, (begin) => LEAST_OF[begin] ?? 2)) {
        const detection = this.#detectionOf(stretch, view, features, first);
        if (isHeadingOfFacts(view, detection.type, detection.span)) continue;
        if (NOBODYS.every((isNobodys) => !isNobodys(view, detection)))
          found.push({ detection, belief: this.#believe(detection, features, first, end), isNew: true });
      }
    }
    gotOn?.();
    const standing = widenedBy(
      view.text,
      found,
      detections.map((detection, d) => ({ detection, belief: beliefs[d] ?? NO_BELIEF, isNew: false })),
    );
    const all = [...standing, ...notFoundYet(found, standing)].sort(
      (a, b) => a.detection.span.start - b.detection.span.start,
    );
    return this.judge(view, withEdgesOf(view, all, this.knowledge), this.knowledge);
  }

  /** 1 for the words that are worth a look, and their neighbours. */
  #glance(features: TextFeatures, gotOn: (() => void) | undefined): Uint8Array {
    const { count } = features.tokens;
    const isLooked = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      if (i % WORDS_A_BEAT === 0) gotOn?.();
      features.glanceAt(i, this.#scorer.features, 0);
      if (this.#isWorthALook(this.#scorer.features, 0)) isLooked.fill(1, Math.max(0, i - REACH), i + REACH + 1);
    }
    return isLooked;
  }

  /** Fills the lattice for a row of words. */
  #weigh(features: TextFeatures, first: number, end: number): void {
    const size = (end - first) * LABELS;
    if (this.#potentials.length < size) this.#potentials = new Float64Array(size);
    const scorer = this.#scorer;
    for (let at = 0, i = first; i < end; i++, at += LABELS) {
      scorer.score(features.at(i, scorer.features));
      for (let label = 0; label < LABELS; label++)
        this.#potentials[at + label] = EXP[Math.max(0, (scorer.sums[label] ?? 0) + LEAST_SUM)] ?? MOST_EXP;
    }
    sumRows(this.#potentials, end - first, this.#follow, this.#lattice);
  }

  /** What the lattice says of the words of the detection in a row. */
  #believe(detection: Detection, { tokens }: TextFeatures, first: number, end: number): Belief {
    const begin = beginLabel(detection.type);
    let best = 0;
    let sum = 0;
    let outside = 1;
    let rival = 0;
    let words = 0;
    for (let i = Math.max(first, tokens.firstEndingAfter(detection.span.start)); i < end; i++) {
      if (tokens.start(i) >= detection.span.end) break;
      const t = i - first;
      const own =
        begin === OUTSIDE
          ? 0
          : probabilityAt(this.#lattice, t, begin) + probabilityAt(this.#lattice, t, insideLabel(begin));
      const nothing = probabilityAt(this.#lattice, t, OUTSIDE);
      best = Math.max(best, own);
      outside = Math.min(outside, nothing);
      rival = Math.max(rival, 1 - own - nothing);
      sum += own;
      words++;
    }
    return words === 0 ? NO_BELIEF : { best, mean: sum / words, outside, rival };
  }

  #detectionOf(
    { begin, probability, first, last }: Stretch,
    view: View,
    { tokens }: TextFeatures,
    row: number,
  ): Detection {
    const type = typeOfLabel(begin) ?? "PERSON";
    const confidence = confidenceOf(probability, halfOf(type));
    const span = withinCell(view, { start: tokens.start(row + first), end: tokens.end(row + last) });
    return {
      detector: recognisedId(type),
      type,
      span:
        type === "PERSON"
          ? withoutNextColumn(tokens.text, span)
          : widened(tokens.text, withoutNextTime(tokens.text, span)),
      confidence,
      evidence: [{ kind: "model", effect: confidence, detail: "told by the words around it, as learnt from texts" }],
    };
  }
}

/** The addresses and names with what belongs to them around; never over a finding beside them. */
const withEdgesOf = (view: View, all: readonly Believed[], knowledge: WordKnowledge): readonly Believed[] =>
  all.map((one, i) => {
    const { detection } = one;
    const { type } = detection;
    if (type !== "ADDRESS" && type !== "PERSON") return one;
    const from = all[i - 1]?.detection.span.end ?? 0;
    const to = all[i + 1]?.detection.span.start ?? Infinity;
    const span =
      type === "ADDRESS"
        ? withEdges(view, detection.span, from, to)
        : withWholeName(view, detection.span, from, to, knowledge);
    return { ...one, detection: { ...detection, span } };
  });

/** The part of the span that lies in one cell: a word may begin in what stands before the cell, `E'Winston`. */
function withinCell(view: View, { start, end }: Span): Span {
  const cell = view.segmentAt(end - 1) ?? view.segmentAt(start);
  return cell ? { start: Math.max(start, cell.start), end: Math.min(end, cell.end) } : { start, end };
}

/** A name without the letter that stands in the column behind it, as a sex does: `POMANA/Moana       F`. */
function withoutNextColumn(text: string, { start, end }: Span): Span {
  const next = /[ \t]{3,}\p{Lu}$/u.exec(text.slice(start, end));
  return next ? { start, end: start + next.index } : { start, end };
}

/** Without the beginning of a time in the next line of a talk: `Freeport\n[12` of `[12/5/25, 09:21]`. */
function withoutNextTime(text: string, { start, end }: Span): Span {
  const next = /\n[ \t]{0,8}\[[\d/.,: -]*$/u.exec(text.slice(start, end));
  return next ? { start, end: start + next.index } : { start, end };
}

/** A sum with the sign of its currency. */
function widened(text: string, { start, end }: Span): Span {
  return { start: /[$£€]/.test(text.charAt(start - 1)) ? start - 1 : start, end };
}
