import { describe, expect, it } from "vitest";
import type { ClassifiedDetection } from "../../../src/core/finding.js";
import { ColumnMemory } from "../../../src/pipeline/settled/column-memory.js";
import { outcomeOf, type Outcome } from "../../../src/pipeline/settled/outcome.js";
import { HashSet, hashIn } from "../../../src/pipeline/settled/value-hash.js";

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

/** Values of many kinds, some of them several times. */
const VALUES: readonly string[] = Array.from(
  { length: 400 },
  (_, i) =>
    [
      String(i * 37),
      `P-${String(i * 31).padStart(6, "0")}`,
      ["open", "closed", "n/a", "0", "x0"][i % 5] ?? "",
      `${"4539578763621486".slice(0, 12 + (i % 5))}`,
      `Zoë ${i}`,
      `2024-0${1 + (i % 9)}-11`,
      `Lot ${i} 😀`,
      "a long remark about the meter of the house at the end of the street, written by somebody",
    ][i % 8] ?? "",
);

/** In the middle of a text. */
function glance(memory: ColumnMemory, value: string): { readonly outcome: Outcome; readonly sign: string } | undefined {
  const text = `7\t${value}\t9`;
  return memory.glance(text, 2, 2 + value.length, hashIn(value, 0, value.length));
}

describe("a glance at a cell in its text", () => {
  it.each([
    ["nothing was found", (value: string) => nothing(value)],
    ["some are numbers of cases", (value: string) => (/^\d/.test(value) ? found(value, BY_COLUMN) : nothing(value))],
  ])("tells what the value by itself tells where %s", (_, read) => {
    const [first, second] = [new ColumnMemory(), new ColumnMemory()];
    for (const value of VALUES) for (const memory of [first, second]) memory.learn(value, read(value));
    const [glanced, recalled] = [first.goOn(), second.goOn()];
    let told = 0;
    const unseen = VALUES.map((value, i) => (i % 3 === 0 ? value : value.replace(/\d$/, "3")));
    for (let time = 0; time < 6; time++)
      for (const value of unseen) {
        const known = glance(glanced, value);
        const outcome = recalled.recall(value);
        expect([value, known?.outcome.kind]).toEqual([value, outcome?.kind]);
        if (outcome) expect(known?.sign).toBe(recalled.signOf(value, outcome));
        told += known ? 1 : 0;
        // What is read is learnt.
        if (!outcome && time % 2 === 0) for (const memory of [glanced, recalled]) memory.learn(value, read(value));
      }
    expect(told).toBeGreaterThan(unseen.length);
  });

  it("knows better once a value was read", () => {
    const memory = new ColumnMemory();
    for (let i = 0; i < 300; i++) memory.learn("open", nothing("open"));
    expect(glance(memory, "open")?.outcome.detections).toEqual([]);
    for (let i = 0; i < 3_000; i++) memory.learn("open", found("open", BY_COLUMN));
    expect(glance(memory, "open")?.outcome.detections[0]?.type).toBe("CASE_NUMBER");
  });
});

describe("hashes that came", () => {
  it("are known, those of an earlier set too", () => {
    const earlier = new HashSet();
    for (let i = 0; i < 1_000; i++) earlier.add(hashIn(`a${i}`, 0, 5));
    const set = new HashSet(earlier);
    for (let i = 0; i < 1_000; i++) set.add(hashIn(`b${i}`, 0, 5));
    set.add(0);
    for (let i = 0; i < 1_000; i++)
      expect([set.has(hashIn(`a${i}`, 0, 5)), set.has(hashIn(`b${i}`, 0, 5))]).toEqual([true, true]);
    expect([set.has(0), earlier.has(0), earlier.has(hashIn("b7", 0, 5))]).toEqual([true, false, false]);
  });
});
