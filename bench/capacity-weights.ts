/**
 * Fits the weights of the signs that somebody stands in a record as an official, and writes them as a module:
 * `node dist/bench/capacity-weights.js GOLD.jsonl > src/classification/capacity-weights.ts`. Records that are held out are
 * left out. The same texts give the same weights.
 */
import { readFileSync } from "node:fs";
import { signsOf } from "../src/classification/capacity-signs.js";
import { findIndividuals, kinAmong, type Individual } from "../src/classification/people.js";
import { ruledCapacityOf, surroundingsOf } from "../src/classification/roles.js";
import { resolveExamineOptions } from "../src/config/settings.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import { parseGold, type GoldDocument } from "../src/accuracy/gold.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { examineLevel, type Tools } from "../src/pipeline/level.js";
import { isHeldOut } from "./recogniser/training-texts.js";

/** Records that a sign must stand in. */
const LEAST_RECORDS = 5;
const SQUARES = 3;
const ABSOLUTES = 0.5;
const ROUNDS = 400;
/** Weights nearer to nought than this are left out. */
const LEAST_WEIGHT = 0.05;
/** The requester's own mentions are known by name; less hangs on them. */
const SUBJECT_SHARE = 0.5;

interface Row {
  readonly id: string;
  readonly signs: readonly string[];
  readonly isOfficial: boolean;
  readonly share: number;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Roles by the words of a name: how the marks of the record share them out. */
function rolesOf(document: GoldDocument): Map<string, Map<string, number>> {
  const roles = new Map<string, Map<string, number>>();
  for (const { type, start, end, who, official_private: isPrivate } of document.spans) {
    if (type !== "PERSON") continue;
    const words = squeeze(document.text.slice(start, end));
    const role = isPrivate ? "official" : (document.people[who[0] ?? ""]?.role ?? "");
    const known = roles.get(words) ?? new Map<string, number>();
    roles.set(words, known.set(role, (known.get(role) ?? 0) + 1));
  }
  return roles;
}

function roleOf({ mentions }: Individual, roles: ReadonlyMap<string, ReadonlyMap<string, number>>): string | undefined {
  const votes = new Map<string, number>();
  for (const { document, detection } of mentions) {
    const known = roles.get(squeeze(document.text.slice(detection.span.start, detection.span.end)));
    const all = [...(known?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    for (const [role, count] of known ?? []) votes.set(role, (votes.get(role) ?? 0) + count / all);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

async function rowsOf(document: GoldDocument, tools: Tools, today: string | undefined): Promise<Row[]> {
  const roles = rolesOf(document);
  const rows: Row[] = [];
  const content = new MemoryContent(Buffer.from(document.text, "utf8"));
  const context = { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [] };
  for await (const event of examineLevel(content, `${document.id}.${document.format}`, tools, context)) {
    if (event.kind !== "documents") continue;
    const around = surroundingsOf(event.documents.map(({ document: { text } }) => text));
    const individuals = findIndividuals(event.documents);
    const kin = kinAmong(individuals);
    for (const individual of individuals) {
      const role = roleOf(individual, roles);
      if (role !== "official" && role !== "third_party" && role !== "requester") continue;
      const ruled = ruledCapacityOf(individual, { ...around, today });
      const signs = [...signsOf(individual, around, ruled.role, kin.has(individual))];
      const share = role === "requester" ? SUBJECT_SHARE : 1;
      rows.push({ id: document.id, signs, isOfficial: role === "official", share });
    }
  }
  return rows;
}

/** Logistic regression, squares and absolutes of the weights held down; the prior `any` is free. */
function fit(rows: readonly Row[]): Map<string, number> {
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
    rows.forEach(({ isOfficial, share }, i) => {
      const odds = (points[i] ?? []).reduce((sum, k) => sum + (weights[k] ?? 0), 0);
      const off = (1 / (1 + Math.exp(-odds)) - (isOfficial ? 1 : 0)) * share;
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

const ofWords = /^(?:left1?|right[12]?|above|under|field) /;

async function main(file: string): Promise<void> {
  const documents = parseGold(readFileSync(file, "utf8"), file).filter((document) => !isHeldOut(document));
  const options = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64));
  const tools = buildTools(options);
  const rows: Row[] = [];
  for (const document of documents) rows.push(...(await rowsOf(document, tools, options.today)));
  const names = nameWords(documents);
  const isOfName = (sign: string): boolean =>
    ofWords.test(sign) &&
    sign
      .split(" ")
      .slice(1)
      .some((word) => names.has(word));
  const lines = [...fit(rows)]
    .filter(([sign, weight]) => Math.abs(weight) >= LEAST_WEIGHT && !isOfName(sign))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${String(Math.round(weight * 100) / 100)},\n`);
  process.stdout.write(
    `/** How much each sign of \`capacity-signs.ts\` speaks for an office, as \`bench/capacity-weights.ts\` fitted it. Data. */\n\nexport const CAPACITY_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`,
  );
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("usage: capacity-weights GOLD.jsonl\n");
  process.exitCode = 2;
} else await main(file);
