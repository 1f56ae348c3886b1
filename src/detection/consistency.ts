/**
 * The same value, found once with good reason, is found wherever else it stands in the item: a number without its
 * label, a surname without its title. Values are compared word by word, so `Ali` is not found in `Alice`.
 */
import type { Detection } from "../core/finding.js";
import type { Detector } from "./define.js";
import { Tokens } from "./tokens.js";
import type { View } from "./view.js";

/** Confidence from which a finding is taken as known, and vouches for its like. */
export const KNOWN_FROM = 0.7;
/** What a repeated value loses against the one that vouches for it. */
const LOSS = 0.1;
/** Shorter values are found too often by chance. */
const MIN_LENGTH = 3;

interface Known {
  readonly words: readonly string[];
  readonly detector: Detector;
  readonly confidence: number;
  readonly detail: string;
}

/** Values known in an item so far, by their first word. Grows as documents of the item are read. */
export class KnownValues {
  readonly #byFirst = new Map<string, Known[]>();
  readonly #seen = new Set<string>();

  /** Takes note of the detections of a text that are sure enough. */
  learn(view: View, detections: readonly Detection[], detectorOf: ReadonlyMap<string, Detector>): void {
    for (const detection of detections) {
      const detector = detectorOf.get(detection.detector);
      if (!detector || detection.confidence < KNOWN_FROM || !isConsistent(detector)) continue;
      const value = view.text.slice(detection.span.start, detection.span.end);
      this.#add(detector, value, detection.confidence - LOSS, "stands elsewhere in the item");
      for (const variant of detector.variants?.(value) ?? [])
        this.#add(detector, variant.text, variant.confidence, "part or form of a value found elsewhere in the item");
    }
  }

  /** Detections in the view that known values account for. */
  *find(view: View): Iterable<Detection> {
    const { tokens } = view;
    if (this.#byFirst.size === 0) return;
    for (let i = 0; i < tokens.count; i++) {
      for (const known of this.#byFirst.get(tokens.word(i)) ?? []) {
        const last = i + known.words.length - 1;
        if (last >= tokens.count || !known.words.every((word, k) => tokens.word(i + k) === word)) continue;
        if (tokens.end(last) - tokens.start(i) > known.words.join(" ").length + 2 * known.words.length) continue;
        yield {
          detector: known.detector.id,
          type: known.detector.type,
          span: { start: tokens.start(i), end: tokens.end(last) },
          confidence: known.confidence,
          evidence: [{ kind: "consistency", effect: known.confidence, detail: known.detail }],
        };
      }
    }
  }

  #add(detector: Detector, value: string, confidence: number, detail: string): void {
    const tokens = new Tokens(value);
    const words = Array.from({ length: tokens.count }, (_, i) => tokens.word(i));
    const first = words[0];
    const key = `${detector.type} ${words.join(" ")}`;
    if (first === undefined || value.length < MIN_LENGTH || this.#seen.has(key)) return;
    this.#seen.add(key);
    const known = { words, detector, confidence: Math.round(confidence * 100) / 100, detail };
    const same = this.#byFirst.get(first);
    if (same) same.push(known);
    else this.#byFirst.set(first, [known]);
  }
}

const isConsistent = (detector: Detector): boolean => detector.consistent ?? detector.type !== "AGE";
