/** Logistic regression over signs that stand or do not, the same for the same rows, and its weights as modules of data. */
import { readFileSync } from "node:fs";
import { parseGold, type GoldDocument } from "../src/accuracy/gold.js";
import { isHeldOut } from "./recogniser/training-texts.js";

/** One thing to be told: its signs, which way it went, how much hangs on it. */
export interface Row {
  /** Id of the record. */
  readonly id: string;
  readonly signs: readonly string[];
  readonly isSo: boolean;
  /** 1 for most. */
  readonly share: number;
  /** Odds, as a logarithm, that stand before any sign is looked at. */
  readonly known?: number;
}

/** Records that a sign must stand in. */
const LEAST_RECORDS = 5;
const SQUARES = 3;
const ABSOLUTES = 0.5;
const ROUNDS = 400;
/** Weights nearer to nought than this are left out. */
const LEAST_WEIGHT = 0.05;

/** Logistic regression, squares and absolutes of the weights held down; the prior `any` is free. */
export function fitWeights(rows: readonly Row[]): Map<string, number> {
  const records = new Map<string, Set<string>>();
  for (const { id, signs } of rows)
    for (const sign of signs) records.set(sign, (records.get(sign) ?? new Set<string>()).add(id));
  const kept = [...records].filter(([, { size }]) => size >= LEAST_RECORDS).map(([sign]) => sign);
  const numbers = new Map(kept.map((sign, i) => [sign, i] as const));
  const points = rows.map(({ signs }) => signs.flatMap((sign) => numbers.get(sign) ?? []));
  const weights = new Float64Array(kept.length);
  const seen = new Float64Array(kept.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(kept.length);
    rows.forEach(({ isSo, share, known = 0 }, i) => {
      const odds = (points[i] ?? []).reduce((sum, k) => sum + (weights[k] ?? 0), known);
      const off = (1 / (1 + Math.exp(-odds)) - (isSo ? 1 : 0)) * share;
      for (const k of points[i] ?? []) slope[k] = (slope[k] ?? 0) + off;
    });
    kept.forEach((sign, k) => {
      const held = sign === "any" ? 0 : 1;
      const down = (slope[k] ?? 0) + held * SQUARES * (weights[k] ?? 0);
      seen[k] = (seen[k] ?? 0) + down * down;
      const step = 0.5 / Math.sqrt(seen[k] ?? 1);
      const moved = (weights[k] ?? 0) - step * down;
      weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - held * step * ABSOLUTES);
    });
  }
  return new Map(kept.map((sign, k) => [sign, weights[k] ?? 0] as const));
}

/** Logarithm of the odds that the signs make. */
export const oddsBy = (weights: ReadonlyMap<string, number>, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);

/** The sign as a key, quoted as the formatter does. */
const keyOf = (sign: string): string =>
  /^[a-z]+$/.test(sign) ? sign : sign.includes('"') ? `'${sign}'` : JSON.stringify(sign);

/** Weights of signs, and the constant that they become. */
export interface FittedWeights {
  /** Of the constant. */
  readonly name: string;
  /** What a reader of the module is told of it. */
  readonly about?: string;
  readonly weights: ReadonlyMap<string, number>;
  /** Signs that quote words of the text. */
  readonly ofWords?: RegExp;
}

/** The labelled texts that the command line names, those that are held out left out; undefined, and said so, where it names none. */
export function readFitted(program: string): readonly GoldDocument[] | undefined {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    process.stderr.write(`usage: ${program} GOLD.jsonl\n`);
    process.exitCode = 2;
    return undefined;
  }
  return parseGold(readFileSync(file, "utf8"), file).filter((document) => !isHeldOut(document));
}

/** A module of data, one constant for each; signs that quote names of people of the texts are left out. */
export function weightsModule(
  documents: readonly GoldDocument[],
  header: string,
  constants: readonly FittedWeights[],
): string {
  const names = nameWords(documents);
  const isLeftOut = (sign: string, ofWords: RegExp | undefined): boolean =>
    ofWords?.test(sign) === true &&
    sign
      .split(" ")
      .slice(1)
      .some((word) => names.has(word));
  const blocks = constants.map(({ name, about, weights, ofWords }) => {
    const lines = [...weights]
      .filter(([sign, weight]) => Math.abs(weight) >= LEAST_WEIGHT && !isLeftOut(sign, ofWords))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => `  ${keyOf(sign)}: ${String(Math.round(weight * 100) / 100)},\n`);
    const comment = about === undefined ? "" : `/** ${about} */\n`;
    return `\n${comment}export const ${name}: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
  });
  return `/** ${header} Data. */\n${blocks.join("")}`;
}

/** Words of people's names in the records say nothing of others. */
function nameWords(documents: readonly GoldDocument[]): Set<string> {
  const words = documents.flatMap(({ text, spans }) =>
    spans.flatMap(({ type, start, end }) =>
      type === "PERSON"
        ? (text
            .slice(start, end)
            .toLowerCase()
            .match(/\p{L}[\p{L}\p{M}'’]{2,}/gu) ?? [])
        : [],
    ),
  );
  return new Set(words);
}
