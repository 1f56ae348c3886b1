import { expect, it } from "vitest";
import type { ExamineOptions } from "../../../src/core/options.js";
import { digestSettings } from "../../../src/pipeline/settings-digest.js";

const OPTIONS: ExamineOptions = {
  jurisdictions: ["tt"],
  types: undefined,
  quasi: false,
  minConfidence: 0.5,
  values: "masked",
  maxFileSize: undefined,
  maxDepth: 8,
  passwords: [],
  today: "2026-03-01",
  fingerprintKey: "ab".repeat(32),
  ocr: { mode: "auto", languages: ["eng"] },
};

/** Which of the two hashes a change of settings changes. */
function changed(change: Partial<ExamineOptions>, version = "1"): string {
  const [before, after] = [digestSettings(OPTIONS, "1"), digestSettings({ ...OPTIONS, ...change }, version)];
  return (["all", "reach"] as const).filter((part) => before[part] !== after[part]).join(" ");
}

it.each<[string, Partial<ExamineOptions>]>([
  ["jurisdictions", { jurisdictions: ["tt", "nz"] }],
  ["types", { types: ["PERSON"] }],
  ["the least confidence", { minConfidence: 0.6 }],
  ["the largest size", { maxFileSize: 10 }],
  ["marks that have no effect", { ignoreMarks: true }],
  ["the year", { today: "2027-01-01" }],
  ["detectors of one's own", { custom: { detectors: [], exact: [], model: undefined } }],
])("%s touch every item", (_, change) => {
  expect(changed(change)).toBe("all");
});

it("another version of the program touches every item", () => {
  expect(changed({}, "2")).toBe("all");
});

it.each<[string, Partial<ExamineOptions>]>([
  ["passwords", { passwords: ["tanty"] }],
  ["recognition of pictures", { ocr: { mode: "never", languages: ["eng"] } }],
  ["depth", { maxDepth: 2 }],
])("%s touch only what is not plain text", (_, change) => {
  expect(changed(change)).toBe("reach");
});

it("the day and how values are shown touch nothing", () => {
  expect(changed({ today: "2026-12-31", values: "none" })).toBe("");
});

it("known values count by what they are", () => {
  const withValues = (byte: number): ExamineOptions => ({
    ...OPTIONS,
    custom: { detectors: [], exact: [{ name: "clients", bytes: new Uint8Array([byte]) }], model: undefined },
  });
  expect(digestSettings(withValues(1), "1").all).toBe(digestSettings(withValues(1), "1").all);
  expect(digestSettings(withValues(1), "1").all).not.toBe(digestSettings(withValues(2), "1").all);
});
