/**
 * The program over texts, as one more peer: `node sever-peer.js TEXTS.jsonl OUT.jsonl`. Lines as `presidio_peer.py` says; a
 * text may carry `format`, and is then examined as a file of that kind, as a scan would.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseGold } from "../../src/accuracy/gold.js";
import type { TypedSpan } from "../../src/accuracy/score.js";
import { resolveExamineOptions } from "../../src/config/settings.js";
import { JURISDICTIONS } from "../../src/core/jurisdiction.js";
import { measureAccuracy } from "../../src/pipeline/measure-accuracy.js";

/** Seconds of processor time that the passes of a phase take together at least. */
const PHASE = 5;

const [texts = "", out = ""] = process.argv.slice(2);
const documents = parseGold(readFileSync(texts, "utf8"), texts);
const options = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64));

/** Passes over the texts until a phase is full: seconds of one, and what was found. */
async function runPhase(): Promise<{ readonly seconds: number; readonly findings: readonly (readonly TypedSpan[])[] }> {
  for (let passes = 1, spent = 0; ; passes++) {
    const { findings, seconds } = await measureAccuracy(documents, options);
    spent += seconds;
    if (spent >= PHASE) return { seconds: spent / passes, findings };
  }
}

await runPhase();
const { findings, seconds } = await runPhase();
const lines = documents.map(({ id }, i) =>
  JSON.stringify({ id, findings: findings[i]?.map(({ start, end, type }) => [start, end, type, 1]) }),
);
lines.push(JSON.stringify({ peer: "sever", seconds }));
writeFileSync(out, `${lines.join("\n")}\n`);
