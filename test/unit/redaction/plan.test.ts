/** What a plan says of the texts of an item that show the same places: a document as it is, and as it was before changes. */
import { describe, expect, it } from "vitest";
import { Marker } from "../../../src/redaction/marks.js";
import { planRedaction, type PlanContext } from "../../../src/redaction/plan.js";
import type { JudgedDocument } from "../../../src/redaction/policy.js";
import { DocumentBuilder, plainDocument, type TextDocument } from "../../../src/text/document.js";

const readingOf = (...stretches: readonly (readonly [text: string, at: number])[]): TextDocument => {
  const builder = new DocumentBuilder();
  for (const [text, at] of stretches) builder.append(text, "document.xml", at);
  return builder.build("body");
};

const judge = (document: TextDocument, ...illnesses: readonly string[]): JudgedDocument => ({
  document,
  detections: illnesses.map((value) => ({
    detector: "any.health",
    type: "HEALTH",
    span: { start: document.text.indexOf(value), end: document.text.indexOf(value) + value.length },
    confidence: 0.9,
    evidence: [],
    provisions: [],
    sensitive: true,
    role: "unknown",
    excludedBy: null,
    action: "redact",
    reason: "release",
    identity: value,
  })),
});

const plan = (
  judged: readonly JudgedDocument[],
  context: Partial<PlanContext> = {},
): ReturnType<typeof planRedaction> =>
  planRedaction(judged, new Marker("label", ""), { seeds: [], isShared: () => false, ...context });

describe("a plan for an item that shows the same places twice", () => {
  const now = readingOf(["Position: ", 0], ["withdrawn, in full", 40]);
  const before = readingOf(["Position: ", 0], ["has sarcoidosis ", 24], ["withdrawn, in full", 40]);

  it("expects what goes from one reading to be gone from the other", () => {
    const { documents, edits } = plan([judge(now), judge(before, "sarcoidosis withdrawn")]);
    expect(edits).toEqual([{ part: "document.xml", start: 28, end: 49, mark: "[health]" }]);
    expect(documents.map(({ edited }) => edited)).toEqual([
      "Position: [health], in full",
      "Position: has [health], in full",
    ]);
  });

  it("expects the rest of each reading as it was", () => {
    const { documents } = plan([judge(now), judge(before, "sarcoidosis")]);
    expect(documents[0]?.edited).toBe(now.text);
  });
});

describe("a phrase of a fact that stays in a part of the item", () => {
  const spoken = judge(plainDocument("She is treated for it."), "treated for");

  it("is looked for where no part keeps it", () => {
    expect([...plan([spoken]).fragments.needles()].map(({ value }) => value)).toEqual(["treated for"]);
  });

  it("is no residue where a part keeps it", () => {
    expect(plan([spoken], { standing: ["Whoever is treated for burns"] }).fragments.size).toBe(0);
  });

  it("is no residue where a longer one that begins with it stays", () => {
    const longer = judge(plainDocument("He is treated for burns."), "treated for burns");
    expect(plan([spoken, longer], { standing: ["Whoever is treated for burns"] }).fragments.size).toBe(0);
  });
});
