/**
 * Detectors made of patterns alone beside ripgrep with as many patterns, in one run on the same text:
 * `node dist/bench/ripgrep.js [--gold fixtures/gold/dev.jsonl] [--size 16MB]`. Prints MB of UTF-8 for each second of processor
 * time on one thread, start-up taken off on both sides. No word lists, no recogniser; ripgrep gets the same expressions without
 * what looks around, those left out on both sides that are nothing without it, and counts matches, while this program also checks, weighs and settles overlaps.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DETECTORS } from "../detectors/index.js";
import { parseGold } from "../src/accuracy/gold.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import { compileDetectors } from "../src/detection/compile.js";
import type { Detector, Pattern } from "../src/detection/define.js";
import { detect } from "../src/detection/detect.js";
import { plainDocument } from "../src/text/document.js";
import { parseSize } from "./corpus.js";
import { Random } from "./random.js";
import { makeProse } from "./records.js";
import { forRipgrep, withoutLookAround } from "./ripgrep-patterns.js";

/** Units of one text, as in `bench/detection.ts`; ripgrep reads all of them as one file. */
const TEXT_UNITS = 20_000;
const SPARSE = 0.012;

/** Matches for each thousand characters from which on an expression, shorn of what looks around, is no longer the same search. */
const MOST_MATCHES = 1;

/** Detectors made of patterns alone, with those patterns that are still a search for something without looking around. */
function comparable(sample: string): Detector[] {
  const isSame = ({ regex }: Pattern): boolean => {
    const matches = sample.match(withoutLookAround(regex))?.length ?? 0;
    return matches <= (MOST_MATCHES * sample.length) / 1000;
  };
  return DETECTORS.filter(({ scan, lists }) => scan === undefined && !lists?.length)
    .map((detector) => ({ ...detector, patterns: detector.patterns?.filter(isSame) ?? [] }))
    .filter(({ patterns }) => patterns.length > 0);
}

/** Texts of the length of a few pages, `units` in all. */
function corpusOf(parts: () => string, units: number): string[] {
  const texts: string[] = [];
  for (let length = 0; length < units;) {
    let text = "";
    while (text.length < TEXT_UNITS) text += `${parts()}\n\n`;
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** Seconds of processor time of this program; the second of two passes. */
function ownSeconds(texts: readonly string[], detectors: readonly Detector[]): number {
  const compiled = compileDetectors(detectors, { jurisdictions: JURISDICTIONS, quasi: true });
  const pass = (): number => {
    const before = process.cpuUsage();
    for (const text of texts) detect([plainDocument(text)], compiled, { minConfidence: 0.5 });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  pass();
  return pass();
}

/** Seconds of processor time of ripgrep, as the shell counts them, and the matches. */
function ripgrepSeconds(patterns: string, file: string): { seconds: number; matches: number } {
  const command = 'TIMEFORMAT="%U %S"; time rg "$@"';
  const limits = ["--dfa-size-limit", "1G", "--regex-size-limit", "1G"];
  const args = ["-j1", "--no-config", "--count-matches", "--text", ...limits, "-f", patterns, file];
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command, "bash", ...args], { encoding: "utf8" });
  const times = /(\d+[.,]\d+) (\d+[.,]\d+)\s*$/.exec(stderr);
  // 1: nothing matched.
  if ((status !== 0 && status !== 1) || !times) throw new Error(`ripgrep failed: ${stderr.trim().slice(-300)}`);
  const [user = 0, system = 0] = times.slice(1).map((time) => Number(time.replace(",", ".")));
  return { seconds: user + system, matches: Number(stdout.trim() || 0) };
}

interface Search {
  readonly detectors: readonly Detector[];
  /** Folder for the texts, and the file of expressions in it. */
  readonly folder: string;
  readonly patterns: string;
}

function compare(name: string, texts: readonly string[], { detectors, folder, patterns }: Search): void {
  const file = join(folder, "text");
  const empty = join(folder, "empty");
  writeFileSync(file, texts.join(""));
  writeFileSync(empty, "");
  const megabytes = readFileSync(file).length / 1e6;
  const own = megabytes / ownSeconds(texts, detectors);
  const { seconds, matches } = ripgrepSeconds(patterns, file);
  const startUp = ripgrepSeconds(patterns, empty).seconds;
  const theirs = megabytes / Math.max(seconds - startUp, 0.01);
  process.stdout.write(
    `${name.padEnd(6)} ${megabytes.toFixed(1)} MB: this program ${own.toFixed(2)} MB/s, ripgrep ${theirs.toFixed(2)} MB/s ` +
      `(${matches} matches, ${startUp.toFixed(2)} s to start); ratio ${(own / theirs).toFixed(3)}\n`,
  );
}

const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "fixtures/gold/dev.jsonl" },
    size: { type: "string", default: "16MB" },
  },
});
const units = parseSize(values.size);
const records = parseGold(readFileSync(values.gold, "utf8"), values.gold).map(({ text }) => text);
const random = new Random(7);
let next = 0;
const prose = corpusOf(() => makeProse(random, 50, SPARSE), units);
const dense = corpusOf(() => records[next++ % records.length] ?? "", units);
const detectors = comparable(records.join("\n").slice(0, 100_000));
const expressions = detectors.flatMap(({ patterns = [] }) =>
  patterns.map(({ regex }) => forRipgrep(withoutLookAround(regex))),
);
const folder = mkdtempSync(join(tmpdir(), "sever-ripgrep-"));
try {
  const patterns = join(folder, "patterns");
  writeFileSync(patterns, `${expressions.join("\n")}\n`);
  process.stdout.write(`${detectors.length} detectors, ${expressions.length} patterns\n`);
  const search = { detectors, folder, patterns };
  compare("prose", prose, search);
  compare("dense", dense, search);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
