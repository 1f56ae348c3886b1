/**
 * What the worst text for each detector costs beside prose: `node dist/bench/hostile.js [--size 1MB] [--screen 16KB]
 * [--detector ID]... [--worst 20] [--limit 3]`. All units are tried at the smaller size and the dearest at the full one; the
 * ratio is that of processor time for as much hostile text to that for prose, of the detector alone and of all together.
 */
import { parseArgs } from "node:util";
import { DETECTORS } from "../detectors/index.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import { compileDetectors, type CompiledDetectors } from "../src/detection/compile.js";
import type { Detector } from "../src/detection/define.js";
import { detect } from "../src/detection/detect.js";
import { plainDocument } from "../src/text/document.js";
import { parseSize } from "./corpus.js";
import { hostileText, hostileUnits, type HostileUnit } from "./hostile-texts.js";
import { Random } from "./random.js";
import { makeProse } from "./records.js";

/** Sentences of prose that speak of somebody, as in `bench/detection.ts`. */
const SPARSE = 0.012;

interface Verdict {
  readonly id: string;
  readonly worst: HostileUnit;
  /** Seconds of processor time for the full size. */
  readonly prose: number;
  readonly hostile: number;
  /** The same with all detectors, as a share of what prose takes. */
  readonly all: number;
}

const compile = (detectors: readonly Detector[]): CompiledDetectors =>
  compileDetectors(detectors, { jurisdictions: JURISDICTIONS, quasi: true });

/** What is shorter is told by the clock's steps. */
const LEAST_SECONDS = 0.03;

/** Seconds of processor time of one examination, the least of several; short ones are repeated until they can be told. */
function seconds(text: string, compiled: CompiledDetectors, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    let taken = 0;
    let runs = 0;
    for (; taken < LEAST_SECONDS && runs < 50; runs++) {
      detect([plainDocument(text)], compiled, { minConfidence: 0.5 });
      taken = process.cpuUsage(before).user / 1e6;
    }
    best = Math.min(best, Math.max(taken, 1e-6) / runs);
  }
  return best;
}

/** The unit that takes longest at the smaller size. */
function dearest(detector: Detector, compiled: CompiledDetectors, size: number): HostileUnit {
  const timed = hostileUnits(detector).map((unit) => ({ unit, time: seconds(hostileText(unit, size), compiled, 1) }));
  timed.sort((a, b) => b.time - a.time);
  const [first] = timed;
  if (!first) throw new Error(`no text for ${detector.id}`);
  return first.unit;
}

function proseOf(length: number): string {
  const random = new Random(7);
  let text = "";
  while (text.length < length) text += `${makeProse(random, 50, SPARSE)}\n\n`;
  return text.slice(0, length);
}

function judge(detectors: readonly Detector[], size: number, screen: number): Verdict[] {
  const prose = proseOf(size);
  const all = compile(DETECTORS);
  const allProse = seconds(prose, all, 2);
  return detectors.map((detector) => {
    const compiled = compile([detector]);
    const worst = dearest(detector, compiled, screen);
    const text = hostileText(worst, size);
    return {
      id: detector.id,
      worst,
      prose: seconds(prose, compiled, 3),
      hostile: seconds(text, compiled, 2),
      all: seconds(text, all, 1) / allProse,
    };
  });
}

function report(verdicts: readonly Verdict[], size: number, worst: number, limit: number): void {
  const speed = (time: number): string => (size / 1e6 / time).toFixed(1).padStart(7);
  process.stdout.write(`${"".padEnd(28)}  alone  all   prose hostile  MB/s; the worst text\n`);
  const sorted = [...verdicts].sort((a, b) => b.all - a.all);
  for (const { id, prose, hostile, all, worst: unit } of sorted.slice(0, worst))
    process.stdout.write(
      `${id.padEnd(28)} ${(hostile / prose).toFixed(1).padStart(6)} ${all.toFixed(1).padStart(4)} ${speed(prose)} ${speed(hostile)}  ` +
        `${unit.what}: ${JSON.stringify(unit.text.slice(0, 60))}\n`,
    );
  const above = (figure: (verdict: Verdict) => number): number => verdicts.filter((one) => figure(one) > limit).length;
  process.stdout.write(
    `${verdicts.length} detectors over ${size / 1000} KB each; more than ${limit} times prose: ` +
      `${above(({ hostile, prose }) => hostile / prose)} alone, ${above(({ all }) => all)} of all together\n`,
  );
}

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "1MB" },
    screen: { type: "string", default: "16KB" },
    detector: { type: "string", multiple: true, default: [] },
    worst: { type: "string", default: "20" },
    limit: { type: "string", default: "3" },
  },
});
const wanted = values.detector;
const detectors = wanted.length > 0 ? DETECTORS.filter(({ id }) => wanted.includes(id)) : DETECTORS;
const size = parseSize(values.size);
report(judge(detectors, size, parseSize(values.screen)), size, Number(values.worst), Number(values.limit));
