/** What detectors promise whatever text they are given: nothing lost to the prefilter, the same in a long text, linear time. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../detectors/index.js";
import { compileDetectors } from "../../src/detection/compile.js";
import type { Detector } from "../../src/detection/define.js";
import { detect } from "../../src/detection/detect.js";
import { parseMarked, runAlone } from "../../src/detection/examples.js";
import { plainDocument } from "../../src/text/document.js";
import { startCpuClock } from "../support/cpu-time.js";

const NEUTRAL = "Nothing of note was said here, and nobody was told of it.\n\n";

const PROSE =
  "The meter was read in the presence of the occupier and the figure agreed. No further action was taken until the " +
  "inspector returned from leave, and under section 62 of the Act the supply may be cut after fourteen days.\n";

const all = compileDetectors(DETECTORS, { jurisdictions: ["tt", "qld", "nz"], quasi: true });

function seconds(text: string): number {
  const clock = startCpuClock();
  detect([plainDocument(text)], all, { minConfidence: 0.5 });
  return clock();
}

describe.each(DETECTORS.filter(({ patterns }) => patterns?.length).map((detector) => [detector.id, detector] as const))(
  "%s",
  (_, detector) => {
    it("loses no example to its prefilter", () => {
      const whole = { kind: "whole" } as const;
      const patterns = (detector.patterns ?? []).map((pattern) => ({ ...pattern, prefilter: whole }));
      const everywhere: Detector = { ...detector, prefilter: whole, patterns };
      for (const example of detector.examples.match) {
        const { text } = parseMarked(example);
        expect(runAlone(detector, text), example).toEqual(runAlone(everywhere, text));
      }
    });
  },
);

describe("all detectors together", () => {
  it("find and score the same within a megabyte of other text", { timeout: 300_000 }, () => {
    const half = NEUTRAL.repeat(Math.ceil(500_000 / NEUTRAL.length));
    for (const detector of DETECTORS.filter(({ patterns }) => patterns?.length)) {
      const compiled = compileDetectors([detector], { jurisdictions: ["tt", "qld", "nz"], quasi: true });
      const { text } = parseMarked(detector.examples.match[0] ?? "");
      const run = (whole: string, shift: number): unknown =>
        detect([plainDocument(whole)], compiled, { minConfidence: 0.5 })[0]?.detections.map(({ span, confidence }) => [
          span.start - shift,
          span.end - shift,
          confidence,
        ]);
      expect(run(`${half}${text}\n\n${half}`, half.length), detector.id).toEqual(run(`${text}\n\n`, 0));
    }
  });

  it.each(["1", "a", " ", "-", "1-", "@", "a.", "a@", "1 ", "(1", "+1 ", "dob ", "no. 1 ", "<<", "\n", "Ab, 1, "])(
    "take linear time over many times %j",
    { timeout: 120_000 },
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const half = Math.min(seconds(text.slice(0, 100_000)), seconds(text.slice(0, 100_000)));
      const full = Math.min(seconds(text), seconds(text));
      // Short times are noise; a quadratic step costs four times as much for twice the text.
      expect(full).toBeLessThan(Math.max(3.5 * half, 1));
      expect(full).toBeLessThan(20);
    },
  );

  // The dearest that `bench/hostile.ts` has found. It prints the ratio; here only what is far beyond it fails.
  it.each([
    "RD 4, Whangāre, ",
    "ring back 6 6 1 – 0 2 3 4 or phone 0491 57 0156; his wife Marva 661 2093\n",
    "LP 5, ",
    "BSB 064-121 acct 1138 3727",
    "GB82 WEST 1234 5698 7654 33 ",
    "I am Ngāpuhi.\n",
  ])("take no longer than a dozen times prose over many times %j", { timeout: 120_000 }, (unit) => {
    const length = 60_000;
    const prose = PROSE.repeat(Math.ceil(length / PROSE.length)).slice(0, length);
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    // What is compiled while it first runs is no cost of the text.
    seconds(prose);
    seconds(text);
    const plain = Math.min(seconds(prose), seconds(prose));
    expect(Math.min(seconds(text), seconds(text))).toBeLessThan(Math.max(12 * plain, 1));
  });
});
