/**
 * The second reading of a text: the trained recogniser looks at every word with what the detectors found around it, adds
 * what they missed and doubts what they took with little reason.
 */
import type { Detection, DetectorId } from "../core/finding.js";
import { groupOf, type FindingType, type TypeGroup } from "../core/finding-type.js";
import { overlaps, type Span } from "../core/span.js";
import type { View } from "../detection/view.js";
import { expOf, Lattice, likelyStretches, probabilityAt, sumRows, type Stretch } from "./decode.js";
import { MAX_FEATURES, TextFeatures, type WordKnowledge } from "./features.js";
import { beginLabel, insideLabel, LABELS, OUTSIDE, typeOfLabel } from "./labels.js";
import type { RecogniserModel } from "./model.js";
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
  names: { half: 0.4, keep: 0.15, sure: 0.9 },
  addresses: { half: 0.4, keep: 0, sure: 0 },
  identifiers: { half: 0.45, keep: 0.1, sure: 0.85 },
  facts: { half: 0.45, keep: 0.05, sure: 0.85 },
};

/** Less probable stretches are not even near misses. */
const LEAST = 0.15;
/** The most that a doubted finding keeps. */
const DOUBTED = 0.35;

function boundsOf(type: FindingType): Bounds {
  const group = groupOf(type);
  return BOUNDS[group === "quasi-identifiers" ? "facts" : group];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function confidenceOf(probability: number, half: number): number {
  const scaled = probability < half ? (0.5 * probability) / half : 0.5 + (0.5 * (probability - half)) / (1 - half);
  return round(Math.min(0.95, scaled));
}

/** A score of "outside" this far above all others leaves no probability to speak of. */
const PLAINLY_OUTSIDE = 9;

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

/** Made once in each thread. */
export class Recogniser {
  readonly #lattice = new Lattice();
  readonly #follow: Float64Array;
  readonly #buffer = new Int32Array(MAX_FEATURES);
  #scores = new Float32Array(0);
  #potentials = new Float64Array(0);

  constructor(
    private readonly model: RecogniserModel,
    private readonly clusters: WordClusters,
    private readonly knowledge: WordKnowledge,
  ) {
    this.#follow = expOf(model.follow);
  }

  /** What stands after the second reading, ordered by place within each row of words. `detections` in order. */
  read(view: View, detections: readonly Detection[]): readonly Detection[] {
    const features = new TextFeatures(view, detections, this.clusters, this.knowledge);
    const { tokens } = features;
    const standing: Detection[] = [];
    const found: Detection[] = [];
    let next = 0;
    for (let first = 0, end: number; first < tokens.count; first = end) {
      end = first + 1;
      while (end < tokens.count && features.breaks[end] === 0) end++;
      const speaks = this.#weigh(features, first, end);
      const until = end < tokens.count ? tokens.start(end) : view.text.length;
      for (; next < detections.length; next++) {
        const detection = detections[next];
        if (!detection || detection.span.start >= until) break;
        standing.push(this.#doubts(detection, features, first, end, speaks) ? doubted(detection) : detection);
      }
      if (!speaks) continue;
      for (const stretch of likelyStretches(this.#lattice, end - first, (begin) => LEAST_OF[begin] ?? 2))
        found.push(this.#detectionOf(stretch, features, first));
    }
    return [...standing, ...detections.slice(next), ...notFoundYet(found, standing)];
  }

  /** Scores a row of words; false when all of them are plainly outside. */
  #weigh(features: TextFeatures, first: number, end: number): boolean {
    const size = (end - first) * LABELS;
    if (this.#scores.length < size) {
      this.#scores = new Float32Array(size);
      this.#potentials = new Float64Array(size);
    }
    this.#scores.fill(0, 0, size);
    let speaks = false;
    for (let at = 0, i = first; i < end; i++, at += LABELS) {
      const own = this.#scores.subarray(at, at + LABELS);
      this.model.score(this.#buffer, features.at(i, this.#buffer), own);
      const bound = (own[OUTSIDE] ?? 0) - PLAINLY_OUTSIDE;
      for (let label = 1; label < LABELS && !speaks; label++) if ((own[label] ?? 0) > bound) speaks = true;
    }
    if (!speaks) return false;
    for (let k = 0; k < size; k++) this.#potentials[k] = Math.exp(Math.min(80, this.#scores[k] ?? 0));
    sumRows(this.#potentials, end - first, this.#follow, this.#lattice);
    return true;
  }

  #doubts(detection: Detection, features: TextFeatures, first: number, end: number, speaks: boolean): boolean {
    const { keep, sure } = boundsOf(detection.type);
    const begin = beginLabel(detection.type);
    if (!isRecognised(detection.type) || keep === 0 || detection.confidence >= sure) return false;
    if (!speaks) return true;
    const { tokens } = features;
    for (let i = Math.max(first, tokens.firstEndingAfter(detection.span.start)); i < end; i++) {
      if (tokens.start(i) >= detection.span.end) break;
      const t = i - first;
      const probability = probabilityAt(this.#lattice, t, begin) + probabilityAt(this.#lattice, t, insideLabel(begin));
      if (probability >= keep) return false;
    }
    return true;
  }

  #detectionOf({ begin, probability, first, last }: Stretch, { tokens }: TextFeatures, row: number): Detection {
    const type = typeOfLabel(begin) ?? "PERSON";
    const confidence = confidenceOf(probability, boundsOf(type).half);
    return {
      detector: recognisedId(type),
      type,
      span: widened(tokens.text, { start: tokens.start(row + first), end: tokens.end(row + last) }),
      confidence,
      evidence: [{ kind: "model", effect: confidence, detail: "told by the words around it, as learnt from texts" }],
    };
  }
}

/** The finding with what is left of its confidence. */
function doubted(detection: Detection): Detection {
  const confidence = Math.min(detection.confidence, DOUBTED);
  const effect = round(confidence - detection.confidence);
  const doubt = { kind: "against", effect, detail: "the words around it, as learnt from texts" } as const;
  return { ...detection, confidence, evidence: [...detection.evidence, doubt] };
}

/** A sum with the sign of its currency. */
function widened(text: string, { start, end }: Span): Span {
  return { start: /[$£€]/.test(text.charAt(start - 1)) ? start - 1 : start, end };
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
