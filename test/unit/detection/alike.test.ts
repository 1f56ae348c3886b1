import { describe, expect, it } from "vitest";
import type { Detection } from "../../../src/core/finding.js";
import { likeElsewhere, sureFacts } from "../../../src/detection/alike.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { View } from "../../../src/detection/view.js";
import { plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });
const TEXT = "Treated for sarcoidosis. Note: Sarcoidosis";
const view = new View(plainDocument(TEXT), compiled);

const health = (value: string, confidence: number, type: Detection["type"] = "HEALTH"): Detection => {
  const start = TEXT.indexOf(value);
  return { detector: "any.health", type, span: { start, end: start + value.length }, confidence, evidence: [] };
};
const sure = sureFacts([{ view, detections: [health("sarcoidosis", 0.6)] }]);

describe("a fact that surely stands at one place", () => {
  it("is reported where it is nearly sure, and says why", () => {
    const { confidence, evidence } = likeElsewhere(view, health("Sarcoidosis", 0.45), sure);
    expect(confidence).toBe(0.5);
    expect(evidence).toEqual([{ kind: "context", effect: 0.05, detail: "the like counts elsewhere in the item" }]);
  });

  it("lifts nothing that is far from sure", () => {
    expect(likeElsewhere(view, health("Sarcoidosis", 0.3), sure).confidence).toBe(0.3);
  });

  it("lifts no finding of another type", () => {
    expect(likeElsewhere(view, health("Sarcoidosis", 0.45, "RELIGION"), sure).confidence).toBe(0.45);
  });

  it("lifts no other words", () => {
    expect(likeElsewhere(view, health("Treated", 0.45), sure).confidence).toBe(0.45);
  });

  it("is left as unsure as it is where a few of many repetitions are sure", () => {
    const detections = [0.6, ...Array.from({ length: 19 }, () => 0.45)].map((one) => health("sarcoidosis", one));
    const few = sureFacts([{ view, detections }]);
    expect(likeElsewhere(view, health("sarcoidosis", 0.45), few).confidence).toBe(0.45);
    const many = sureFacts([
      { view, detections: [...detections, ...Array.from({ length: 8 }, () => health("sarcoidosis", 0.6))] },
    ]);
    expect(likeElsewhere(view, health("sarcoidosis", 0.45), many).confidence).toBe(0.5);
  });
});

describe("a number of a dwelling", () => {
  const text = "Lot 31 has a head, Lot 32 and House 7 have none.";
  const lots = new View(plainDocument(text), compiled);
  const address = (value: string, confidence: number): Detection => {
    const start = text.indexOf(value);
    return {
      detector: "any.address",
      type: "ADDRESS",
      span: { start, end: start + value.length },
      confidence,
      evidence: [],
    };
  };
  const known = sureFacts([{ view: lots, detections: [address("Lot 31", 0.6)] }]);

  it("is reported where another of its kind surely stands", () => {
    expect(likeElsewhere(lots, address("Lot 32", 0.45), known).confidence).toBe(0.5);
  });

  it("is left as unsure as it is where only others of another kind do", () => {
    expect(likeElsewhere(lots, address("House 7", 0.45), known).confidence).toBe(0.45);
  });
});
