import { describe, expect, it } from "vitest";
import type { FindingType } from "../../../src/core/finding-type.js";
import type { Action, JudgedDetection } from "../../../src/redaction/policy.js";
import { singledOutIn } from "../../../src/redaction/singled-out.js";
import { plainDocument } from "../../../src/text/document.js";

function detection(text: string, value: string, type: FindingType, action: Action, person?: string): JudgedDetection {
  const start = text.indexOf(value);
  return {
    detector: "any.test",
    type,
    span: { start, end: start + value.length },
    confidence: 1,
    evidence: [],
    provisions: [],
    sensitive: false,
    role: "third-party",
    excludedBy: null,
    identity: value,
    action,
    reason: "decision",
    ...(person !== undefined && { person }),
  };
}

const passages = (text: string, detections: readonly JudgedDetection[] = []): string[] =>
  singledOutIn({ document: plainDocument(text), detections }).map(({ start, end }) => text.slice(start, end));

describe("what may still single somebody out", () => {
  it.each([
    ["She was the only midwife in the village.", ["the only midwife in"]],
    [
      "He is the oldest resident of the home, and a mother of nine lives there.",
      ["the oldest resident of", "mother of nine"],
    ],
    ["The triplets were seen, with the only Syrian patient on the ward.", ["triplets", "the only Syrian patient on"]],
  ])("in %s", (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  it.each([
    "This is the only road in the village, the oldest in the county.",
    "The only reason is that a mother of two came first.",
  ])("is not in %s", (text) => {
    expect(passages(text)).toEqual([]);
  });

  it("is no question where the words are removed", () => {
    const text = "She was the only midwife in Toco.";
    expect(passages(text, [detection(text, "midwife", "EMPLOYMENT", "redact")])).toEqual([]);
  });

  it("is three kinds of facts of one individual that stay together", () => {
    const text = "A nurse of 52 from Toco, Hindu, and a clerk from Couva.";
    const stay = (value: string, type: FindingType, person: string): JudgedDetection =>
      detection(text, value, type, "release", person);
    const three = [stay("nurse", "EMPLOYMENT", "p1"), stay("52", "AGE", "p1"), stay("Toco", "PLACE", "p1")];
    const two = [stay("clerk", "EMPLOYMENT", "p2"), stay("Couva", "PLACE", "p2")];
    expect(passages(text, [...three, ...two])).toEqual(["nurse"]);
    expect(passages(text, [...three.slice(1), ...two])).toEqual([]);
  });

  it("takes no longer on hostile text than its length says", () => {
    const hostile = ["the only ", "only the ", "mother of ", "the only a b c d "].map((part) =>
      part.repeat(200_000 / part.length),
    );
    const begun = process.cpuUsage().user;
    for (const text of hostile) expect(passages(text)).toEqual([]);
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(4);
  });
});
