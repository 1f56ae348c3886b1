/** Labelled texts as rows of words with features and the labels they may have, as the recogniser would see them. */
import type { GoldDocument } from "../../src/accuracy/gold.js";
import type { Detection } from "../../src/core/finding.js";
import type { ExamineOptions } from "../../src/core/options.js";
import type { Jurisdiction } from "../../src/core/jurisdiction.js";
import { wordFlags } from "../../detectors/shared/name-words.js";
import type { View } from "../../src/detection/view.js";
import type { Content } from "../../src/formats/format.js";
import { DEFAULT_LIMITS, ItemBudget } from "../../src/pipeline/budget.js";
import { buildTools } from "../../src/pipeline/examiner.js";
import { examineLevel } from "../../src/pipeline/level.js";
import { nativeSpans } from "../../src/text/document.js";
import { GLANCES, MAX_FEATURES, TextFeatures } from "../../src/recogniser/features.js";
import { beginLabel, insideLabel, OUTSIDE } from "../../src/recogniser/labels.js";
import type { WordClusters } from "../../src/recogniser/word-clusters.js";

/** Any label but those of persons: for texts in which nothing but persons was marked. */
export const UNKNOWN = 255;

/** Stands for a feature that is left out. */
export const RARE = -1;

/** A stretch of text, word by word. */
export interface Row {
  readonly words: number;
  /** Where the features of each word begin in `features`; one more at the end. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  /** `GLANCES` features of a first glance at each word. */
  readonly glances: Int32Array;
  /** Label of each word, or `UNKNOWN`. */
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** How a set of texts is taken. */
export interface Reading {
  readonly jurisdictions: readonly Jurisdiction[];
  /** Whether words outside the marks are known to be outside, or only known to be no person. */
  readonly whole: boolean;
  readonly weight: number;
  readonly clusters: WordClusters;
}

/** Whether the text is kept aside for the choice between models; a tenth of the texts, always the same. */
export const isHeldOut = ({ id }: GoldDocument): boolean => id.endsWith("5");

/** One of several parts of the labelled texts that are not held out: every `of`th from `part` on. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** Reads `0/3`. Throws when it is none. */
export function partOf(words: string): Part {
  const [part = NaN, of = NaN] = words.split("/").map(Number);
  if (!(Number.isInteger(part) && Number.isInteger(of) && part >= 0 && part < of)) throw new Error(`no part: ${words}`);
  return { part, of };
}

/** The rows of each document. */
export async function readRows(documents: readonly GoldDocument[], reading: Reading): Promise<Row[][]> {
  const { clusters } = reading;
  const tools = buildTools(readingOptions(reading.jurisdictions));
  const all: Row[][] = [];
  for (const document of documents) {
    const rows: Row[] = [];
    const recognise = (view: View, detections: readonly Detection[]): readonly Detection[] => {
      const features = new TextFeatures(view, detections, clusters, wordFlags);
      rows.push(...cutRows(features, labelsOf(view, features, document, reading.whole), reading.weight));
      return detections;
    };
    const context = {
      budget: ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: 1 }),
      signal: new AbortController().signal,
      passwords: [],
    };
    const level = examineLevel(
      contentOf(document.text),
      `text.${document.format}`,
      { ...tools, detect: { ...tools.detect, recognise } },
      context,
    );
    for await (const event of level)
      if (event.kind === "problem") throw new Error(`${document.id}: ${event.problem.detail}`);
    all.push(rows);
  }
  return all;
}

function contentOf(text: string): Content {
  const bytes = Buffer.from(text, "utf8");
  return {
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
    chunks: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
}

function labelsOf(view: View, { tokens }: TextFeatures, gold: GoldDocument, whole: boolean): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  let previous = -1;
  for (let i = 0; i < tokens.count; i++) {
    const [place] = nativeSpans(view.document, view.toDocument({ start: tokens.start(i), end: tokens.end(i) }));
    const at = place ? gold.spans.findIndex(({ start, end }) => place.start < end && place.end > start) : -1;
    const span = gold.spans[at];
    if (span) labels[i] = at === previous ? insideLabel(beginLabel(span.type)) : beginLabel(span.type);
    else labels[i] = whole ? OUTSIDE : UNKNOWN;
    previous = at;
  }
  return labels;
}

function cutRows(features: TextFeatures, labels: Uint8Array, weight: number): Row[] {
  const rows: Row[] = [];
  const buffer = new Int32Array(MAX_FEATURES);
  for (let first = 0; first < labels.length;) {
    let end = first + 1;
    while (end < labels.length && features.breaks[end] === 0) end++;
    const offsets = new Int32Array(end - first + 1);
    const glances = new Int32Array((end - first) * GLANCES);
    const numbers: number[] = [];
    for (let i = first; i < end; i++) {
      features.glanceAt(i, glances, (i - first) * GLANCES);
      const count = features.at(i, buffer);
      for (let k = 0; k < count; k++) numbers.push(buffer[k] ?? 0);
      offsets[i - first + 1] = numbers.length;
    }
    rows.push({
      words: end - first,
      offsets,
      glances,
      features: Int32Array.from(numbers),
      labels: labels.slice(first, end),
      weight,
    });
    first = end;
  }
  return rows;
}

/** How texts are examined for training and for measuring. */
export const readingOptions = (jurisdictions: readonly Jurisdiction[]): ExamineOptions => ({
  jurisdictions,
  types: undefined,
  quasi: false,
  minConfidence: 0.5,
  values: "none",
  maxFileSize: undefined,
  maxDepth: 8,
  passwords: [],
  today: "2026-01-01",
  fingerprintKey: "00",
});
