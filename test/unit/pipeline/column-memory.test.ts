import { describe, expect, it } from "vitest";
import type { ClassifiedDetection } from "../../../src/core/finding.js";
import { ColumnMemory } from "../../../src/pipeline/settled/column-memory.js";
import { outcomeOf } from "../../../src/pipeline/settled/outcome.js";

const NOTHING = outcomeOf({ start: 0, end: 5 }, []);

function found(value: string, length: number): ReturnType<typeof outcomeOf> {
  const detection: ClassifiedDetection = {
    detector: "tt.national-id",
    type: "NATIONAL_ID",
    span: { start: 0, end: length },
    confidence: 0.9,
    evidence: [{ kind: "pattern", effect: 0.9, detail: "eleven digits" }],
    provisions: [],
    sensitive: false,
    role: "unknown",
    excludedBy: null,
  };
  return outcomeOf({ start: 0, end: value.length }, [detection]);
}

/** Numbers of five digits in which nothing was found. */
function numbersOfNothing(): ColumnMemory {
  const memory = new ColumnMemory();
  for (let i = 0; i < 400; i++) memory.learn(String(10_000 + 37 * i), NOTHING);
  return memory;
}

describe("a number of a few digits", () => {
  it("holds nothing where longer numbers of its column hold nothing", () => {
    expect(numbersOfNothing().recall("812")?.detections).toEqual([]);
  });

  it("is read where nothing is known of longer ones", () => {
    expect(new ColumnMemory().recall("812")).toBeUndefined();
  });

  it("is read where something was found in one like it", () => {
    const memory = numbersOfNothing();
    memory.learn("78", found("78", 1));
    expect(memory.recall("81")).toBeUndefined();
  });

  it("is read where values of its column are wholly of one type", () => {
    const memory = numbersOfNothing();
    memory.learn("19840312045", found("19840312045", 11));
    expect(memory.recall("812")).toBeUndefined();
  });

  it("is read where it has four digits", () => {
    expect(numbersOfNothing().recall("1984")).toBeUndefined();
  });
});
