/** What every detector promises, checked over all of them. */
import fc from "fast-check";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../detectors/index.js";
import { jurisdictionOf } from "../../src/detection/define.js";
import { parseMarked, runAlone, runExamples } from "../../src/detection/examples.js";

const FOLDERS = ["any", "tt", "au", "nz"];

describe("the list of detectors", () => {
  it("equals the files in the folders", () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(new URL(`../../detectors/${folder}`, import.meta.url))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}.${name.slice(0, -3)}`),
    );
    expect(DETECTORS.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});

describe.each(DETECTORS.map((detector) => [detector.id, detector] as const))("%s", (_, detector) => {
  it("has at least three examples that match and three that must not", () => {
    expect(detector.examples.match.length).toBeGreaterThanOrEqual(3);
    expect(detector.examples.ignore.length).toBeGreaterThanOrEqual(3);
  });

  it("finds exactly the marked spans of its examples", () => {
    expect(runExamples(detector).filter(({ passed }) => !passed)).toEqual([]);
  });

  it("finds the same, shifted, behind other text", () => {
    const prefix = "Nothing of note was said here.\r\n\r\n";
    for (const example of detector.examples.match) {
      const { text, spans } = parseMarked(example);
      const shifted = spans.map(({ start, end }) => ({ start: start + prefix.length, end: end + prefix.length }));
      expect(runAlone(detector, prefix + text), example).toEqual(shifted);
    }
  });

  it("answers for any text", () => {
    const values = detector.examples.match.flatMap((example) => {
      const { text, spans } = parseMarked(example);
      return [text, ...spans.map(({ start, end }) => text.slice(start, end))];
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...values)), { maxLength: 6 }),
        (parts) => {
          const text = parts.join(" ");
          for (const { start, end } of runAlone(detector, text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 30, seed: 7 },
    );
  });

  it("belongs to a known place", () => {
    expect(detector.id.startsWith("any.") || jurisdictionOf(detector.id) !== undefined).toBe(true);
  });
});
