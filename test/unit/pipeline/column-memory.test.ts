import { describe, expect, it } from "vitest";
import type { ClassifiedDetection } from "../../../src/core/finding.js";
import { ColumnMemory } from "../../../src/pipeline/settled/column-memory.js";
import { outcomeOf, type Outcome } from "../../../src/pipeline/settled/outcome.js";

const BY_COLUMN = {
  detector: "any.case-number",
  evidence: [{ kind: "column", effect: 0.9, detail: "column “customer no”, whose values fit" }],
} as const;
const BY_SIGNS = {
  detector: "any.case-number",
  evidence: [{ kind: "pattern", effect: 0.6, detail: "a number of such a form" }],
} as const;
const BY_GUESS = {
  detector: "any.recognised-employee-id",
  evidence: [{ kind: "model", effect: 0.51, detail: "told by the words around it, as learnt from texts" }],
} as const;

type Found = typeof BY_COLUMN | typeof BY_SIGNS | typeof BY_GUESS;

function found(value: string, by: Found): Outcome {
  const detection: ClassifiedDetection = {
    ...by,
    type: by === BY_GUESS ? "EMPLOYEE_ID" : "CASE_NUMBER",
    span: { start: 0, end: value.length },
    confidence: 0.9,
    provisions: [],
    sensitive: false,
    role: "unknown",
    excludedBy: null,
  };
  return outcomeOf({ start: 0, end: value.length }, [detection]);
}

const nothing = (value: string): Outcome => outcomeOf({ start: 0, end: value.length }, []);
const number = (i: number): string => String(10_000 + ((i * 7919) % 30_000));

/** A column of numbers of which one in `every` is found. */
function columnOf(every: number, by: Found): ColumnMemory {
  const memory = new ColumnMemory();
  for (let i = 0; i < 600; i++) memory.learn(number(i), i % every === 0 ? found(number(i), by) : nothing(number(i)));
  return memory;
}

describe("numbers of one shape, of which some were found and some not", () => {
  it("are all told where the name of the column told of some", () => {
    expect(columnOf(4, BY_COLUMN).recall(number(5_000))?.detections[0]?.type).toBe("CASE_NUMBER");
  });

  it("are told as well when they were read and passed over themselves", () => {
    expect(columnOf(4, BY_COLUMN).recall(number(1))?.detections[0]?.type).toBe("CASE_NUMBER");
  });

  it("are not told where a few were guessed", () => {
    expect(columnOf(4, BY_GUESS).recall(number(5_000))?.detections).toEqual([]);
  });

  it.each([
    ["the name of the column", BY_COLUMN],
    ["signs of their own", BY_SIGNS],
  ])("are read where hardly any was found, by %s", (_, evidence) => {
    expect(columnOf(100, evidence).recall(number(5_000))).toBeUndefined();
  });

  it("are not told for words", () => {
    const memory = new ColumnMemory();
    for (let i = 0; i < 600; i++) {
      const name = `Person ${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 98)}`;
      memory.learn(name, i % 4 === 0 ? found(name, BY_COLUMN) : nothing(name));
    }
    expect(memory.recall("Sunrise Hardware")).toBeUndefined();
  });
});
