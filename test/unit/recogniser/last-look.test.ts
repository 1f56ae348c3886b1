import { describe, expect, it } from "vitest";
import type { Detection } from "../../../src/core/finding.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { View } from "../../../src/detection/view.js";
import { NO_BELIEF, type Believed } from "../../../src/recogniser/believed.js";
import { judgeWith } from "../../../src/recogniser/last-look.js";
import { DocumentBuilder, plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });
const LEAST = { names: 0, addresses: 0, identifiers: 0, facts: 0 };

function believed(text: string, words: string, about: Partial<Detection>): Believed {
  const start = text.indexOf(words);
  const detection: Detection = {
    detector: "any.person-lexicon",
    type: "PERSON",
    span: { start, end: start + words.length },
    confidence: 0.6,
    evidence: [],
    ...about,
  };
  return { detection, belief: NO_BELIEF, isNew: false };
}

/** Makes of a line a text of which something can be said as a whole. */
const MORE = `\n\n${"more of the same ".repeat(15)}`;

function judge(
  text: string,
  findings: readonly Believed[],
  weights: Readonly<Record<string, number>>,
  more = MORE,
): readonly Detection[] {
  const view = new View(plainDocument(text + more), compiled);
  return judgeWith(new Map(Object.entries(weights)), LEAST)(view, findings, () => 0);
}

describe("judgeWith", () => {
  const text = "The ledger was seen by Merle Quashie on Friday.";

  it("takes from a finding that its signs speak against what makes it count, and says so", () => {
    const [found] = judge(text, [believed(text, "Merle Quashie", {})], { PERSON: -1 });
    expect(found).toMatchObject({ confidence: 0.45, evidence: [{ kind: "against", effect: -0.15 }] });
  });

  it("lets a finding count that its signs speak for", () => {
    const [found] = judge(text, [believed(text, "Merle Quashie", { confidence: 0.3 })], { PERSON: 1 });
    expect(found).toMatchObject({ confidence: 0.6, evidence: [{ kind: "model", effect: 0.3 }] });
  });

  it("leaves the confidence of what counts either way", () => {
    const [found] = judge(text, [believed(text, "Merle Quashie", { confidence: 0.8 })], { PERSON: 1 });
    expect(found).toMatchObject({ confidence: 0.8, evidence: [] });
  });

  it("doubts nothing of which a detector is nearly certain", () => {
    const sure = believed(text, "Merle Quashie", { confidence: 0.97 });
    expect(judge(text, [sure], { PERSON: -9 })[0]).toMatchObject({ confidence: 0.97 });
  });

  it("doubts no address that is one by its form", () => {
    const mail = "Write to k1@example.tt today.";
    const found = believed(mail, "k1@example.tt", { type: "EMAIL", confidence: 0.85 });
    expect(judge(mail, [found], { EMAIL: -9 })[0]).toMatchObject({ confidence: 0.85 });
  });

  it("doubts a person's number behind its label only where much speaks against it", () => {
    const card = "Tel 868-555-0142";
    const found = believed(card, "868-555-0142", { type: "PHONE", confidence: 0.88 });
    expect(judge(card, [found], { PHONE: -1.4 })[0]).toMatchObject({ confidence: 0.88 });
    expect(judge(card, [found], { PHONE: -1.6 })[0]).toMatchObject({ confidence: 0.45 });
  });

  it("weighs the words beside a finding and those of its column", () => {
    const [found] = judge(text, [believed(text, "Merle Quashie", {})], {
      "PERSON left1 by": -0.4,
      "names right on": -0.4,
    });
    expect(found).toMatchObject({ confidence: 0.45 });
  });

  it("makes an address count that did not by itself only where more speaks for it", () => {
    const place = "He sleeps at Mango Yard now.";
    const address = believed(place, "Mango Yard", { type: "ADDRESS", confidence: 0.4 });
    expect(judge(place, [address], { ADDRESS: 0.5 })[0]).toMatchObject({ confidence: 0.4 });
    expect(judge(place, [address], { ADDRESS: 0.7 })[0]).toMatchObject({ confidence: 0.57 });
  });

  it("counts names that share a word as speaking for each other", () => {
    const pair = "Merle Quashie came first. Quashie left early.";
    const full = believed(pair, "Merle Quashie", { confidence: 0.8 });
    const again = believed(pair, "Quashie left".slice(0, 7), { confidence: 0.3, span: { start: 26, end: 33 } });
    const found = judge(pair, [full, again], { PERSON: -1, "PERSON single shared 1": 2 });
    expect(found[1]).toMatchObject({ confidence: 0.6 });
  });

  it("says nothing of a short text as a whole", () => {
    const [found] = judge(text, [believed(text, "Merle Quashie", {})], { "PERSON others 0": -9 }, "");
    expect(found).toMatchObject({ confidence: 0.6 });
  });

  it("asks less of a finding in a short text", () => {
    const near = believed(text, "Merle Quashie", { confidence: 0.4 });
    expect(judge(text, [near], { PERSON: -0.5 }, "")[0]).toMatchObject({ confidence: 0.51 });
    expect(judge(text, [near], { PERSON: -0.5 })[0]).toMatchObject({ confidence: 0.4 });
  });
});

describe("judgeWith over cells that were found by the name of their column", () => {
  /** Numbers of customers of a long table, of which those of four digits are doubted. */
  function judgeNumbers(numbers: readonly string[], whole: object | null = {}): readonly number[] {
    const builder = new DocumentBuilder();
    const spans = numbers.map((number, i) => {
      const start = builder.length;
      builder.append(number, "", 0);
      builder.segment(start, { field: "customer_no", columnName: "customer_no", rowKey: `${i}` });
      builder.separate("\n");
      return { start, end: start + number.length };
    });
    const view = new View(builder.build("body", whole ? { whole } : {}), compiled);
    const findings = spans.map((span): Believed => ({
      detection: {
        detector: "any.case-number",
        type: "CASE_NUMBER",
        span,
        confidence: 0.9,
        evidence: [{ kind: "column", effect: 0.9, detail: "column “customer no”, whose values fit" }],
      },
      belief: NO_BELIEF,
      isNew: false,
    }));
    const doubt = new Map([["CASE_NUMBER long 1", -9]]);
    return judgeWith(doubt, LEAST)(view, findings, () => 0).map(({ confidence }) => confidence);
  }
  const numbers = (four: number, six: number): string[] => [
    ...Array.from({ length: four }, (_, i) => String(4000 + i)),
    ...Array.from({ length: six }, (_, i) => String(500_000 + i)),
  ];

  it("lets all of a column stand of which some stand by themselves", () => {
    expect(new Set(judgeNumbers(numbers(90, 10)))).toEqual(new Set([0.9]));
  });

  it("lets them stand as soon as enough stand, however many were doubted before", () => {
    const whole = {};
    judgeNumbers(numbers(1500, 0), whole);
    judgeNumbers(numbers(0, 100), whole);
    expect(new Set(judgeNumbers(numbers(90, 10), whole))).toEqual(new Set([0.9]));
  });

  it("doubts them one by one where hardly any stands, where they are few, and in a short table", () => {
    expect(judgeNumbers(numbers(98, 2)).filter((confidence) => confidence < 0.5)).toHaveLength(98);
    expect(judgeNumbers(numbers(9, 10)).filter((confidence) => confidence < 0.5)).toHaveLength(9);
    expect(judgeNumbers(numbers(90, 10), null).filter((confidence) => confidence < 0.5)).toHaveLength(90);
  });
});
