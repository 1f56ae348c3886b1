/**
 * Fits the weights of the signs by which findings are judged once a text has been read, and writes them as a module:
 *
 *     node dist/bench/recogniser/last-look.js --texts written.jsonl --model without-0.bin --model without-1.bin \
 *       --model without-2.bin > src/recogniser/last-look-weights.ts
 *
 * Each model was trained with `--without K/N`, and tells its beliefs in the texts that it did not see. The same texts and
 * models give the same weights.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { wordFlags } from "../../detectors/shared/name-words.js";
import { parseGold, type GoldDocument } from "../../src/accuracy/gold.js";
import { scoreDocument, type TypedSpan } from "../../src/accuracy/score.js";
import type { Detection } from "../../src/core/finding.js";
import type { FindingType } from "../../src/core/finding-type.js";
import { JURISDICTIONS } from "../../src/core/jurisdiction.js";
import type { View } from "../../src/detection/view.js";
import { DEFAULT_LIMITS, ItemBudget } from "../../src/pipeline/budget.js";
import { MemoryContent } from "../../src/pipeline/content.js";
import { buildTools } from "../../src/pipeline/examiner.js";
import { examineLevel, type Tools } from "../../src/pipeline/level.js";
import { signsOfAll } from "../../src/recogniser/last-look-signs.js";
import type { Judge } from "../../src/recogniser/last-look.js";
import { isJudged } from "../../src/recogniser/labels.js";
import { readAsset } from "../../src/core/asset.js";
import { RecogniserModel } from "../../src/recogniser/model.js";
import { Recogniser } from "../../src/recogniser/recognise.js";
import { WordClusters } from "../../src/recogniser/word-clusters.js";
import { nativeSpans } from "../../src/text/document.js";
import { isHeldOut, readingOptions } from "./training-texts.js";

/** Records that a sign must stand in. */
const LEAST_RECORDS = 6;
const SQUARES = 5;
const ABSOLUTES = 2;
const ROUNDS = 300;
/** Weights nearer to nought than this are left out. */
const LEAST_WEIGHT = 0.02;
/** The least sums that count: of those tried, by the figures of the whole program over texts that the weights were not fitted to. */
const LEAST = { names: -0.2, addresses: -0.3, identifiers: -0.1, facts: -0.3 } as const;

/** A finding of a text that the model did not see. */
interface Row {
  readonly id: string;
  readonly part: number;
  readonly type: FindingType;
  readonly signs: readonly string[];
  readonly isRight: boolean;
}

/** A finding with its place in the text of the record. */
interface Noted {
  readonly signs: readonly string[];
  readonly place: TypedSpan;
}

/** A judge that lets everything stand and notes the signs. */
function noting(noted: Noted[]): Judge {
  return (view, believed, knowledge) => {
    const signs = signsOfAll(view, believed, knowledge);
    for (const [i, { detection }] of believed.entries()) {
      const places = nativeSpans(view.document, view.toDocument(detection.span));
      const [first] = places;
      const last = places.at(-1);
      if (!first || !last || !isJudged(detection.type)) continue;
      noted.push({ signs: signs[i] ?? [], place: { type: detection.type, start: first.start, end: last.end } });
    }
    return believed.map(({ detection }) => detection);
  };
}

/** Without those that count neither way. */
function rowsOf(document: GoldDocument, part: number, noted: readonly Noted[]): Row[] {
  const { rows } = scoreDocument(
    document,
    noted.map(({ place }) => place),
  );
  const right = new Map(rows.filter(({ kind }) => kind === "found").map((row) => [row.span, row.right]));
  return noted.flatMap(({ signs, place }) => {
    const isRight = right.get(place);
    return isRight === undefined ? [] : [{ id: document.id, part, type: place.type, signs, isRight }];
  });
}

async function readRows(documents: readonly GoldDocument[], models: readonly string[]): Promise<Row[]> {
  const clusters = new WordClusters(readAsset("word-clusters.bin"));
  const tools = buildTools(readingOptions(JURISDICTIONS));
  const rows: Row[] = [];
  for (const [part, file] of models.entries()) {
    const noted: Noted[] = [];
    const model = RecogniserModel.decode(readFileSync(file));
    const recogniser = new Recogniser(model, clusters, wordFlags, noting(noted));
    const recognise = (view: View, found: readonly Detection[]): readonly Detection[] => recogniser.read(view, found);
    for (const document of documents.filter((_, index) => index % models.length === part)) {
      await examine(document, { ...tools, detect: { ...tools.detect, recognise } });
      rows.push(...rowsOf(document, part, noted.splice(0)));
    }
  }
  return rows;
}

async function examine({ id, format, text }: GoldDocument, tools: Tools): Promise<void> {
  const context = { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [] };
  for await (const event of examineLevel(
    new MemoryContent(Buffer.from(text, "utf8")),
    `${id}.${format}`,
    tools,
    context,
  ))
    if (event.kind === "problem") throw new Error(`${id}: ${event.problem.detail}`);
}

/** Logistic regression, squares and absolutes of the weights held down. */
function fit(rows: readonly Row[]): Map<string, number> {
  const records = new Map<string, Set<string>>();
  for (const { id, signs } of rows)
    for (const sign of signs) {
      const known = records.get(sign) ?? new Set<string>();
      records.set(sign, known.add(id));
    }
  const kept = [...records].filter(([, { size }]) => size >= LEAST_RECORDS).map(([sign]) => sign);
  const numbers = new Map(kept.map((sign, i) => [sign, i] as const));
  const points = rows.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? [])));
  const weights = new Float64Array(kept.length);
  const seen = new Float64Array(kept.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(kept.length);
    for (const [i, point] of points.entries()) {
      let odds = 0;
      for (const k of point) odds += weights[k] ?? 0;
      const off = 1 / (1 + Math.exp(-odds)) - (rows[i]?.isRight === true ? 1 : 0);
      for (const k of point) slope[k] = (slope[k] ?? 0) + off;
    }
    descend(weights, slope, seen);
  }
  return new Map(kept.map((sign, k) => [sign, weights[k] ?? 0] as const));
}

function descend(weights: Float64Array, slope: Float64Array, seen: Float64Array): void {
  for (let k = 0; k < weights.length; k++) {
    const down = (slope[k] ?? 0) + SQUARES * (weights[k] ?? 0);
    seen[k] = (seen[k] ?? 0) + down * down;
    const step = 0.5 / Math.sqrt(seen[k] ?? 1);
    const moved = (weights[k] ?? 0) - step * down;
    weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * ABSOLUTES);
  }
}

/** As formatted: quoted where it must be. */
const keyOf = (sign: string): string => (/^\w+$/.test(sign) ? sign : JSON.stringify(sign));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { texts: { type: "string" }, model: { type: "string", multiple: true } } });
  const { texts, model: models = [] } = values;
  if (texts === undefined || models.length < 2)
    throw new Error("usage: last-look.js --texts FILE --model WITHOUT-0 --model WITHOUT-1 …");
  const documents = parseGold(readFileSync(texts, "utf8"), texts).filter((document) => !isHeldOut(document));
  const rows = await readRows(documents, models);
  const least = Object.entries(LEAST).map(([group, odds]) => `  ${group}: ${String(odds)},\n`);
  const weights = [...fit(rows)]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${keyOf(sign)}: ${String(Math.round(weight * 100) / 100)},\n`);
  process.stdout.write(
    `/** How much each sign of \`last-look-signs.ts\` speaks for a finding, as \`bench/recogniser/last-look.ts\` fitted it. Data. */
import type { TypeGroup } from "../core/finding-type.js";

/** The least sum of weights of a finding that counts. */
export const LEAST_ODDS: Readonly<Record<Exclude<TypeGroup, "quasi-identifiers">, number>> = {
${least.join("")}};

export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {
${weights.join("")}};
`,
  );
}

await main();
