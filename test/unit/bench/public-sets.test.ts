/** Counting on public corpora, on texts of two lines each. */
import { describe, expect, it } from "vitest";
import type { PublicDocument, PublicFinding, PublicSpan } from "../../../bench/public-sets-data.js";
import { Tally } from "../../../bench/public-sets-figures.js";
import { judgeRelease, judgeRuns, judgeSpans, judgeTokens } from "../../../bench/public-sets-score.js";
import type { FindingType } from "../../../src/core/finding-type.js";

/** Marks as `[label|stretch]`; the label of the Text Anonymization Benchmark as `[PERSON/DIRECT/e1|stretch]`. */
function documentOf(marked: string): PublicDocument {
  const spans: PublicSpan[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [label = "", kind, entity] = (match[1] ?? "").split("/");
    const surface = match[2] ?? "";
    spans.push({
      start: text.length,
      end: text.length + surface.length,
      label,
      orig_label: label,
      ...(kind !== undefined && { identifier_type: kind as "DIRECT" | "QUASI" | "NO_MASK" }),
      ...(entity !== undefined && { entity_id: entity }),
    });
    text += surface;
  }
  return { id: "t", text: text + marked.slice(from), spans };
}

const finding = (document: PublicDocument, stretch: string, type: FindingType, severed = true): PublicFinding => {
  const start = document.text.indexOf(stretch);
  return { start, end: start + stretch.length, type, severed };
};

describe("spans", () => {
  const document = documentOf("[PERSON|Ana Maria Lopez] met [PERSON|Bo] in [LOCATION|Paris].");
  const rules = [{ name: "PERSON", labels: ["PERSON"], types: ["PERSON"] as const }];

  it("half of a mark found by its own type is recall, all of it by any type is masked", () => {
    const findings = [finding(document, "Ana Maria", "PERSON"), finding(document, "Bo", "PLACE")];
    const { counts } = judgeSpans(document, findings, rules);
    expect(counts).toEqual({ "PERSON recall": [1, 2], "PERSON precision": [1, 1], "PERSON masked": [1, 2] });
  });

  it("a finding beside all marks is false and listed", () => {
    const { counts, misses } = judgeSpans(document, [finding(document, "Paris", "PERSON")], rules);
    expect(counts["PERSON precision"]).toEqual([0, 1]);
    expect(misses).toContainEqual({ figure: "PERSON", kind: "false", text: "Paris" });
  });

  it("findings on neutral marks count neither way", () => {
    const { counts } = judgeSpans(document, [finding(document, "Paris", "PERSON")], rules, ["LOCATION"]);
    expect(counts["PERSON precision"]).toEqual([0, 0]);
  });
});

describe("tokens", () => {
  const types = new Set<FindingType>(["PERSON", "ADDRESS"]);

  it("a skipped word counts where both sides have it and is no error where one has", () => {
    const document = documentOf("Live at [ADDRESS|12 the Mall of] Leeds");
    expect(judgeTokens(document, [finding(document, "12 the Mall", "ADDRESS")], types).counts).toEqual({
      recall: [3, 3],
      precision: [3, 3],
    });
    expect(judgeTokens(document, [finding(document, "at", "ADDRESS")], types).counts).toEqual({
      recall: [0, 2],
      precision: [0, 0],
    });
  });

  it("labels that are dropped are plain text", () => {
    const document = documentOf("[TITLE|Prof] [PERSON|Ruiz]");
    const { counts } = judgeTokens(document, [finding(document, "Prof Ruiz", "PERSON")], types, ["TITLE"]);
    expect(counts).toEqual({ recall: [1, 1], precision: [1, 2] });
  });
});

describe("runs", () => {
  const types = new Set<FindingType>(["PERSON", "ADDRESS"]);
  const document = documentOf("[PERSON|Ana Lopez], [ADDRESS|12 Mango Trace] pays well and [PERSON|Bo] does");

  it("marks side by side are one run, found by findings that cover three quarters of it", () => {
    const findings = [finding(document, "Lopez", "PERSON"), finding(document, "12 Mango Trace", "ADDRESS")];
    expect(judgeRuns(document, findings, types).counts).toEqual({ recall: [1, 2], precision: [1, 1] });
    const { counts, misses } = judgeRuns(document, [finding(document, "Ana Lopez", "PERSON")], types);
    expect(counts).toEqual({ recall: [0, 2], precision: [0, 1] });
    expect(misses.map(({ text }) => text)).toEqual(["Ana Lopez, 12 Mango Trace", "Bo"]);
  });

  it("what meets no mark is false", () => {
    const { counts, misses } = judgeRuns(document, [finding(document, "pays", "PERSON")], types);
    expect(counts["precision"]).toEqual([0, 1]);
    expect(misses).toContainEqual({ figure: "runs", kind: "false", text: "pays" });
  });
});

describe("releases to the public", () => {
  const document = documentOf(
    "[PERSON/DIRECT/e1|Mr Ali Kaya] of [LOC/QUASI/e2|Van]. [PERSON/DIRECT/e1|Kaya] paid [ORG/NO_MASK/e3|the Bank].",
  );

  it("an individual is left when one mention is, and a title tells nothing", () => {
    const whole = [finding(document, "Ali Kaya", "PERSON"), finding(document, "Van", "PLACE")];
    const once = judgeRelease(document, whole).counts;
    expect(once["DIRECT entities left"]).toEqual([1, 1]);
    expect(once["DIRECT mentions"]).toEqual([1, 2]);
    expect(once["QUASI entities gone"]).toEqual([1, 1]);
    const start = document.text.lastIndexOf("Kaya");
    const both = [...whole, { start, end: start + 4, type: "PERSON" as const, severed: true }];
    expect(judgeRelease(document, both).counts["DIRECT entities left"]).toEqual([0, 1]);
  });

  it("what is not severed hides nothing; words severed beside DIRECT and QUASI cost precision", () => {
    const kept = judgeRelease(document, [finding(document, "Van", "PLACE", false)]).counts;
    expect(kept["QUASI entities gone"]).toEqual([0, 1]);
    const beside = [finding(document, "Van", "PLACE"), finding(document, "the Bank", "ORGANISATION")];
    expect(judgeRelease(document, beside).counts["token precision"]).toEqual([1, 3]);
  });
});

describe("figures", () => {
  it("sums over documents, and gives the same interval every time", () => {
    const tally = new Tally();
    for (let i = 0; i < 20; i++) tally.add({ recall: [i % 2, 1], precision: [1, 2] });
    const { share, interval } = tally.share("recall");
    expect(share).toBe(0.5);
    expect(interval).toEqual(tally.share("recall").interval);
    expect((interval?.[0] ?? 1) < 0.5 && (interval?.[1] ?? 0) > 0.5).toBe(true);
    expect(tally.fBeta("precision", "recall", 2).value).toBe(0.5);
  });

  it("a figure that only later documents have counts from there", () => {
    const tally = new Tally();
    tally.add({ a: [1, 1] });
    tally.add({ b: [1, 2] });
    expect(tally.share("b")).toMatchObject({ hit: 1, all: 2 });
    expect(tally.share("a")).toMatchObject({ hit: 1, all: 1 });
  });
});
