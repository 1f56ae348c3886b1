import { describe, expect, it } from "vitest";
import { Gate } from "../../../src/detection/gates.js";
import { readExpression } from "../../../src/detection/requirements.js";

const ruleOf = (regex: RegExp, min: number, reach = 4): Parameters<Gate["admit"]>[0] => ({
  needs: readExpression(regex).needs,
  min,
  reach,
});

describe("the gate", () => {
  const TEXT = "In 62 cases 868-555-0142 rang.";
  const RUNS = [
    { start: 3, end: 5, digits: 2 },
    { start: 12, end: 24, digits: 10 },
  ];
  const DIGITS = Int32Array.from([...TEXT.matchAll(/\d/g)].map(({ index }) => index));

  it("lets a pattern begin where characters and digits around allow it", () => {
    const gate = new Gate();
    const telephone = gate.admit(ruleOf(/(?<![\w-])\d{3}-\d{3}-\d{4}/g, 7));
    const figure = gate.admit(ruleOf(/(?<![\w-])\d{2} /g, 1));
    const found = gate.beginnings(TEXT, DIGITS, RUNS);
    expect(found[telephone ?? -1]).toEqual([12]);
    expect(found[figure ?? -1]).toEqual([3]);
  });

  it("does not take a pattern that may begin with a small letter", () => {
    expect(new Gate().admit(ruleOf(/[a-z]\d{3}/g, 3))).toBeUndefined();
  });
});
