/**
 * Measures detection alone: `node dist/bench/detection.js [--gold fixtures/gold/dev.jsonl] [--size 2MB] [--worst 15]`.
 * Prints MB of UTF-16 units for each second of processor time (one thread, so that other work on the machine does not
 * count), of the shared first pass, of the detectors made of patterns alone, of each detector alone, of each group of types, and of all detectors together.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { DETECTORS } from "../detectors/index.js";
import { parseGold, type GoldDocument } from "../src/accuracy/gold.js";
import { groupOf } from "../src/core/finding-type.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import { compileDetectors, type CompiledDetectors } from "../src/detection/compile.js";
import type { Detector } from "../src/detection/define.js";
import { detect } from "../src/detection/detect.js";
import { View } from "../src/detection/view.js";
import { plainDocument, type TextDocument } from "../src/text/document.js";
import { parseSize } from "./corpus.js";
import { Random } from "./random.js";
import { makeProse } from "./records.js";

/** Units of one text; a page or two of a report has as many. */
const TEXT_UNITS = 20_000;
/** Sentences of plain prose that speak of somebody: about one finding in 300 words. */
const SPARSE = 0.012;

interface Corpus {
  readonly name: string;
  readonly documents: readonly TextDocument[];
  readonly megabytes: number;
}

/** Parts repeated in turn, joined to texts of some length, until there are `units` of them. */
function corpusOf(name: string, parts: readonly string[], units: number): Corpus {
  const documents: TextDocument[] = [];
  let length = 0;
  for (let i = 0; length < units;) {
    let text = "";
    while (text.length < TEXT_UNITS) text += `${parts[i++ % parts.length] ?? ""}\n\n`;
    documents.push(plainDocument(text));
    length += text.length;
  }
  return { name, documents, megabytes: length / 1e6 };
}

function sparseCorpus(gold: readonly GoldDocument[], units: number): Corpus {
  const random = new Random(7);
  const plain = gold.filter(({ spans, text }) => spans.length * 1500 < text.length).map(({ text }) => text);
  const made = Array.from({ length: 200 }, () => makeProse(random, 50, SPARSE));
  return corpusOf("prose", plain.length > 0 ? made.flatMap((text, i) => [text, plain[i % plain.length] ?? ""]) : made, units); // prettier-ignore
}

/** MB a second of processor time; the best of several runs. */
function measure(corpus: Corpus, run: (document: TextDocument) => void): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    for (const document of corpus.documents) run(document);
    best = Math.min(best, process.cpuUsage(before).user / 1e6);
  }
  return corpus.megabytes / best;
}

const compile = (detectors: readonly Detector[]): CompiledDetectors =>
  compileDetectors(detectors, { jurisdictions: JURISDICTIONS, quasi: true });

const measureDetectors = (corpus: Corpus, detectors: readonly Detector[]): number => {
  const compiled = compile(detectors);
  return measure(corpus, (document) => detect([document], compiled, { minConfidence: 0.5 }));
};

function report(corpus: Corpus, worst: number): void {
  const print = (name: string, speed: number): void => {
    process.stdout.write(`${corpus.name.padEnd(6)} ${name.padEnd(30)} ${speed.toFixed(2).padStart(8)} MB/s\n`);
  };
  const all = compile(DETECTORS);
  print("all", measureDetectors(corpus, DETECTORS));
  print(
    "all but quasi-identifiers",
    measureDetectors(
      corpus,
      DETECTORS.filter(({ type }) => groupOf(type) !== "quasi-identifiers"),
    ),
  );
  print(
    "patterns alone",
    measureDetectors(
      corpus,
      DETECTORS.filter(({ scan }) => scan === undefined),
    ),
  );
  print(
    "view only",
    measure(corpus, (document) => new View(document, all)),
  );
  for (const group of new Set(DETECTORS.map(({ type }) => groupOf(type))))
    print(
      `group ${group}`,
      measureDetectors(
        corpus,
        DETECTORS.filter(({ type }) => groupOf(type) === group),
      ),
    );
  const alone = DETECTORS.map((detector) => ({ id: detector.id, speed: measureDetectors(corpus, [detector]) }));
  alone.sort((a, b) => a.speed - b.speed);
  for (const { id, speed } of alone.slice(0, worst)) print(id, speed);
}

const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "fixtures/gold/dev.jsonl" },
    size: { type: "string", default: "2MB" },
    worst: { type: "string", default: "15" },
  },
});
const gold = parseGold(readFileSync(values.gold, "utf8"), values.gold);
const units = parseSize(values.size);
const texts = gold.map(({ text }) => text);
for (const corpus of [sparseCorpus(gold, units), corpusOf("dense", texts, units)]) report(corpus, Number(values.worst));
