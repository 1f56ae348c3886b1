import { describe, expect, it } from "vitest";
import type { FindingType } from "../../../src/core/finding-type.js";
import { NO_BELIEF, widenedBy, type Believed } from "../../../src/recogniser/believed.js";

const TEXT = "She owes a loan of $500 to the union, gout\nand more";

function believed(type: FindingType, words: string, confidence: number): Believed {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    detection: { detector: "any.financial", type, span, confidence, evidence: [] },
    belief: NO_BELIEF,
    isNew: false,
  };
}

const spans = (found: readonly Believed[], standing: readonly Believed[]): string[] =>
  widenedBy(TEXT, found, standing).map(({ detection: { span } }) => TEXT.slice(span.start, span.end));

describe("widenedBy", () => {
  it("takes the words that belong to a fact, up to the next sign", () => {
    const read = believed("FINANCIAL", "loan of $500 to the union, gout", 0.7);
    expect(spans([read], [believed("FINANCIAL", "$500", 0.8)])).toEqual(["loan of $500 to the union"]);
  });

  it("takes no more than ten times the length of a fact", () => {
    const read = believed("FINANCIAL", "loan of $500 to the union", 0.7);
    expect(spans([read], [believed("FINANCIAL", "$5", 0.8)])).toEqual(["$5"]);
  });

  it("leaves the comma between two names of a list that are read as one", () => {
    const read = believed("PERSON", "the union, gout", 0.9);
    const standing = [believed("PERSON", "the union", 0.8), believed("PERSON", "gout", 0.8)];
    expect(spans([read], standing)).toEqual(["the union", "gout"]);
  });

  it("lets no two of a list grow into one another", () => {
    const both = [believed("HEALTH", "owes", 0.8), believed("HEALTH", "loan", 0.8)];
    const reads = [believed("HEALTH", "owes a", 0.7), believed("HEALTH", "a loan", 0.7)];
    expect(spans(reads, both)).toEqual(["owes a", "loan"]);
  });

  it("leaves what joins two of a list", () => {
    const read = believed("HEALTH", "gout\nand", 0.7);
    expect(spans([read], [believed("HEALTH", "gout", 0.8)])).toEqual(["gout"]);
    const list = believed("PERSON", "gout\nand more", 0.9);
    expect(spans([list], [believed("PERSON", "more", 0.8)])).toEqual(["gout\nand more"]);
    expect(spans([list], [believed("PERSON", "gout", 0.8), believed("PERSON", "more", 0.8)])).toEqual(["gout", "more"]);
  });

  it("does not widen by a reading that is little sure or of another type", () => {
    const own = [believed("FINANCIAL", "$500", 0.8)];
    expect(spans([believed("FINANCIAL", "loan of $500", 0.3)], own)).toEqual(["$500"]);
    expect(spans([believed("HEALTH", "loan of $500", 0.9)], own)).toEqual(["$500"]);
  });

  it("stops at the finding beside", () => {
    const read = believed("FINANCIAL", "loan of $500 to the union", 0.7);
    const standing = [believed("FINANCIAL", "loan of", 0.8), believed("FINANCIAL", "$500 to", 0.8)];
    expect(spans([read], standing)).toEqual(["loan of", "$500 to the union"]);
  });
});
