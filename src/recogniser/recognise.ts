/**
 * The second reading of a text: the trained recogniser looks at every word with what the detectors found around it, adds
 * what they missed and doubts what they took with little reason.
 */
import type { Detection, DetectorId } from "../core/finding.js";
import { groupOf, type FindingType, type TypeGroup } from "../core/finding-type.js";
import { overlaps, type Span } from "../core/span.js";
import { isHeadingOfFacts } from "../detection/headings.js";
import type { View } from "../detection/view.js";
import { expOf, Lattice, likelyStretches, probabilityAt, sumRows, type Stretch } from "./decode.js";
import { TextFeatures, type WordKnowledge } from "./features.js";
import { beginLabel, insideLabel, LABELS, OUTSIDE, typeOfLabel } from "./labels.js";
import { STEP, type RecogniserModel } from "./model.js";
import type { Scorer } from "./scorer.js";
import type { WordClusters } from "./word-clusters.js";

/** How probabilities, 0..1, become confidence; chosen on texts that the model was not trained on. */
interface Bounds {
  /** What counts as a confidence of 0.5, the least that is reported by default. */
  readonly half: number;
  /** Below it a detector's finding is doubted, unless its confidence is `sure`. */
  readonly keep: number;
  readonly sure: number;
}

const BOUNDS: Readonly<Record<Exclude<TypeGroup, "quasi-identifiers">, Bounds>> = {
  names: { half: 0.52, keep: 0.2, sure: 0.9 },
  addresses: { half: 0.5, keep: 0, sure: 0 },
  identifiers: { half: 0.6, keep: 0.05, sure: 0.85 },
  facts: { half: 0.45, keep: 0, sure: 0 },
};

/** Less probable stretches are not even near misses. */
const LEAST = 0.15;
/** What is only likely by its surroundings is never surer than this. */
const MOST = 0.9;
/** The most that a doubted finding keeps. */
const DOUBTED = 0.35;

function boundsOf(type: FindingType): Bounds {
  const group = groupOf(type);
  return BOUNDS[group === "quasi-identifiers" ? "facts" : group];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function confidenceOf(probability: number, half: number): number {
  const scaled = probability < half ? (0.5 * probability) / half : 0.5 + (0.5 * (probability - half)) / (1 - half);
  return round(Math.min(MOST, scaled));
}

/** Words on either side that are looked at with one that is worth a look. */
const REACH = 1;

export const recognisedId = (type: FindingType): DetectorId =>
  `any.recognised-${type.toLowerCase().replaceAll("_", "-")}`;

/** Types whose values tell themselves: the recogniser neither adds to them nor doubts them. */
const SELF_EVIDENT: readonly FindingType[] = ["EMAIL", "IP_ADDRESS", "DEVICE_ID", "PAYMENT_CARD", "CREDENTIAL"];

/** Whether the recogniser has a say in findings of the type. */
export const isRecognised = (type: FindingType): boolean =>
  beginLabel(type) !== OUTSIDE && !SELF_EVIDENT.includes(type);

/** Least probability of each begin label; out of reach for types in which the recogniser has no say. */
const LEAST_OF = Float64Array.from({ length: LABELS }, (_, label) => {
  const type = typeOfLabel(label);
  return type && isRecognised(type) ? LEAST : 2;
});

/** `exp` of sums in steps of the model: what lies lower is as good as impossible, what lies higher as good as certain. */
const LEAST_SUM = 1600;
const EXP = Float64Array.from({ length: 2880 }, (_, sum) => Math.exp((sum - LEAST_SUM) * STEP));
const MOST_EXP = Math.exp(80);

/** Made once in each thread. */
export class Recogniser {
  readonly #lattice = new Lattice();
  readonly #follow: Float64Array;
  readonly #scorer: Scorer;
  #potentials = new Float64Array(0);

  constructor(
    private readonly model: RecogniserModel,
    private readonly clusters: WordClusters,
    private readonly knowledge: WordKnowledge,
  ) {
    this.#follow = expOf(model.follow);
    this.#scorer = model.makeScorer();
  }

  /** What stands after the second reading. `detections` in order, not overlapping. */
  read(view: View, detections: readonly Detection[]): readonly Detection[] {
    const features = new TextFeatures(view, detections, this.clusters, this.knowledge);
    const { tokens } = features;
    const isLooked = this.#glance(features);
    /** How probably each detection is what its detector takes it for; 0 where nothing was worth a look. */
    const belief = new Float64Array(detections.length);
    const found: Detection[] = [];
    let next = 0;
    for (let first = 0, end: number; first < tokens.count; first = end) {
      end = first + 1;
      if (isLooked[first] === 0) continue;
      while (end < tokens.count && isLooked[end] === 1 && features.breaks[end] === 0) end++;
      this.#weigh(features, first, end);
      while ((detections[next]?.span.end ?? Infinity) <= tokens.start(first)) next++;
      for (let d = next; (detections[d]?.span.start ?? Infinity) < tokens.end(end - 1); d++) {
        const detection = detections[d];
        if (detection) belief[d] = Math.max(belief[d] ?? 0, this.#believe(detection, features, first, end));
      }
      for (const stretch of likelyStretches(this.#lattice, end - first, (begin) => LEAST_OF[begin] ?? 2)) {
        const detection = this.#detectionOf(stretch, view, features, first);
        if (!isHeadingOfFacts(view, detection.type, detection.span)) found.push(detection);
      }
    }
    const standing = widenedBy(
      found,
      detections.map((detection, d) => weighed(detection, belief[d] ?? 0)),
    );
    const all = [...standing, ...notFoundYet(found, standing)];
    return identifiesSomebody(all, tokens.count) ? all : all.map(aboutNobody);
  }

  /** 1 for the words that are worth a look, and their neighbours. */
  #glance(features: TextFeatures): Uint8Array {
    const { count } = features.tokens;
    const isLooked = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      features.glanceAt(i, this.#scorer.features, 0);
      if (this.model.isWorthALook(this.#scorer.features, 0)) isLooked.fill(1, Math.max(0, i - REACH), i + REACH + 1);
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

  /** How probably words of the detection are of its type. */
  #believe(detection: Detection, { tokens }: TextFeatures, first: number, end: number): number {
    const begin = beginLabel(detection.type);
    let best = 0;
    for (let i = Math.max(first, tokens.firstEndingAfter(detection.span.start)); i < end; i++) {
      if (tokens.start(i) >= detection.span.end) break;
      const t = i - first;
      const probability = probabilityAt(this.#lattice, t, begin) + probabilityAt(this.#lattice, t, insideLabel(begin));
      if (probability > best) best = probability;
    }
    return best;
  }

  #detectionOf(
    { begin, probability, first, last }: Stretch,
    view: View,
    { tokens }: TextFeatures,
    row: number,
  ): Detection {
    const type = typeOfLabel(begin) ?? "PERSON";
    const confidence = confidenceOf(probability, boundsOf(type).half);
    return {
      detector: recognisedId(type),
      type,
      span: widened(tokens.text, withinCell(view, { start: tokens.start(row + first), end: tokens.end(row + last) })),
      confidence,
      evidence: [{ kind: "model", effect: confidence, detail: "told by the words around it, as learnt from texts" }],
    };
  }
}

/** The finding as it is, or with what is left of its confidence where the model does not believe in it. */
function weighed(detection: Detection, belief: number): Detection {
  const { keep, sure } = boundsOf(detection.type);
  if (!isRecognised(detection.type) || belief >= keep || detection.confidence >= sure) return detection;
  const confidence = Math.min(detection.confidence, DOUBTED);
  const effect = round(confidence - detection.confidence);
  const doubt = { kind: "against", effect, detail: "the words around it, as learnt from texts" } as const;
  return { ...detection, confidence, evidence: [...detection.evidence, doubt] };
}

/** Findings that identify somebody, surely enough to count. */
const IDENTIFYING = 0.7;
/** Words to one such finding that texts about people have at most; a shorter text may leave the person to its file. */
const WORDS_TO_ONE = 300;
const LEAST_WORDS = 200;

/** Whether a text says of whom it speaks: facts of nobody in particular are those of statutes, statistics and notices. */
function identifiesSomebody(detections: readonly Detection[], words: number): boolean {
  const identifying = detections.filter(
    ({ type, confidence }) =>
      confidence >= IDENTIFYING && groupOf(type) !== "facts" && groupOf(type) !== "quasi-identifiers",
  );
  return words < LEAST_WORDS || identifying.length >= Math.max(1, words / WORDS_TO_ONE);
}

/** A fact that is nobody's, as far as the text tells. */
function aboutNobody(detection: Detection): Detection {
  if (groupOf(detection.type) !== "facts" || detection.confidence <= DOUBTED) return detection;
  const effect = -0.25;
  const doubt = { kind: "against", effect, detail: "the text identifies nobody, or hardly anybody" } as const;
  const confidence = round(Math.max(DOUBTED, detection.confidence + effect));
  return { ...detection, confidence, evidence: [...detection.evidence, doubt] };
}

/** The part of the span that lies in one cell: a word may begin in what stands before the cell, `E'Winston`. */
function withinCell(view: View, { start, end }: Span): Span {
  const cell = view.segmentAt(end - 1) ?? view.segmentAt(start);
  return cell ? { start: Math.max(start, cell.start), end: Math.min(end, cell.end) } : { start, end };
}

/** A sum with the sign of its currency. */
function widened(text: string, { start, end }: Span): Span {
  return { start: /[$£€]/.test(text.charAt(start - 1)) ? start - 1 : start, end };
}

/** Types of which a part left over still tells who is meant, so that the wider of two readings counts. */
const WIDENED: readonly TypeGroup[] = ["names", "addresses"];
/** Less sure stretches of the model widen nothing. */
const LEAST_WIDENING = 0.65;

/** The findings, each as wide as what the model found of its type over it; never over a finding beside it. Both in order. */
function widenedBy(found: readonly Detection[], standing: readonly Detection[]): readonly Detection[] {
  const wider = found.filter(({ type, confidence }) => confidence >= LEAST_WIDENING && WIDENED.includes(groupOf(type)));
  let from = 0;
  return standing.map((detection, d) => {
    while (from < wider.length && (wider[from]?.span.end ?? 0) <= detection.span.start) from++;
    let { start, end } = detection.span;
    for (let k = from; k < wider.length && (wider[k]?.span.start ?? 0) < detection.span.end; k++) {
      const one = wider[k];
      if (one?.type !== detection.type) continue;
      start = Math.min(start, Math.max(one.span.start, standing[d - 1]?.span.end ?? 0));
      end = Math.max(end, Math.min(one.span.end, standing[d + 1]?.span.start ?? Infinity));
    }
    return start === detection.span.start && end === detection.span.end
      ? detection
      : { ...detection, span: { start, end } };
  });
}

/** Of what the model found, what lies over no finding of the same type and over none that is surer. Both in order. */
function* notFoundYet(found: readonly Detection[], standing: readonly Detection[]): Iterable<Detection> {
  let from = 0;
  for (const one of found) {
    while (from < standing.length && (standing[from]?.span.end ?? 0) <= one.span.start) from++;
    let isNew = true;
    for (let k = from; k < standing.length && (standing[k]?.span.start ?? 0) < one.span.end; k++) {
      const other = standing[k];
      if (other && overlaps(other.span, one.span) && (other.type === one.type || other.confidence >= one.confidence))
        isNew = false;
    }
    if (isNew) yield one;
  }
}
