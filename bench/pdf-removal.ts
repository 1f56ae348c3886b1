/**
 * Words drawn by lot and removed from real documents: `node dist/bench/pdf-removal.js FOLDER [--files N] [--words N]
 * [--seed N] [--ocr] [--list]`. Prints how many copies are clean, how many documents were refused and why.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pdf } from "../src/formats/pdf.js";
import { OcrReader } from "../src/ocr/ocr.js";
import { READERS, tryRemoval, type Trial } from "./pdf-words.js";
import { Random } from "./random.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: "string", default: "300" },
    words: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    ocr: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.toLowerCase().endsWith(".pdf"))
    .sort()
    .map((name) => join(folder, name));
}

/** `count` of the files, drawn by lot. */
function drawFiles(files: readonly string[], count: number, random: Random): string[] {
  const keyed = files.map((file) => ({ file, key: random.next() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ file }) => file);
}

const random = new Random(Number(values.seed));
const [folder = "."] = positionals;
const files = drawFiles(listFiles(folder), Number(values.files), random);
const ocr = values.ocr ? new OcrReader("auto", ["eng"]) : undefined;
const counts = new Map<string, number>();
const causes = new Map<string, number>();
let [seconds, pages] = [0, 0];

for (const file of files) {
  const trial: Trial = await tryRemoval(pdf, new Uint8Array(readFileSync(file)), {
    random: new Random(random.integer(1, 1_000_000_000)),
    words: Number(values.words),
    ocr,
    readers: READERS,
  });
  const { outcome } = trial;
  seconds += trial.seconds ?? 0;
  pages += trial.pages ?? 0;
  counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
  if (!("detail" in outcome)) continue;
  const cause = `${outcome.kind}: ${outcome.detail.replace(/\d+/g, "N")}`;
  causes.set(cause, (causes.get(cause) ?? 0) + 1);
  if (values.list) process.stderr.write(`${file}: ${outcome.kind}: ${outcome.detail}\n`);
}
await ocr?.close();

const done = [...counts].filter(([kind]) => kind !== "no-words" && kind !== "unreadable");
const tried = done.reduce((sum, [, count]) => sum + count, 0);
for (const [kind, count] of counts) process.stdout.write(`${kind}: ${String(count)}\n`);
process.stdout.write(
  `${String(tried)} documents with words; ${(pages / Math.max(seconds, 0.001)).toFixed(1)} pages/s\n`,
);
for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`  ${String(count)} ${cause}\n`);
