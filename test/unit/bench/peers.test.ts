/** Labels of other tools in the types of the labelled texts. */
import { describe, expect, it } from "vitest";
import { scoreFindings, typeFindings, type PeerFinding } from "../../../bench/peers/compare.js";
import { claimedTypes, PEER_LABELS } from "../../../bench/peers/labels.js";
import type { GoldDocument } from "../../../src/accuracy/gold.js";

const TEXT = "Ravi lives at 4 Mango Trace, Arima since 2 May 2019. Born 3 June 1980.";

function spanOf(stretch: string): { start: number; end: number } {
  const start = TEXT.indexOf(stretch);
  return { start, end: start + stretch.length };
}

const mark = (stretch: string, type: GoldDocument["spans"][number]["type"]): GoldDocument["spans"][number] => ({
  ...spanOf(stretch),
  type,
  who: ["p1"],
  official_private: false,
});

const GOLD: GoldDocument = {
  id: "t",
  jurisdiction: "tt",
  format: "txt",
  people: { p1: { role: "requester", name: "Ravi" } },
  text: TEXT,
  spans: [mark("Ravi", "PERSON"), mark("4 Mango Trace, Arima", "ADDRESS"), mark("3 June 1980", "DATE_OF_BIRTH")],
};

const peer = (stretch: string, label: string, score = 1): PeerFinding => ({ ...spanOf(stretch), label, score });

describe("typeFindings", () => {
  it("credits a place where an address is marked, and does not blame a date that is nobody's birthday", () => {
    const found = [peer("Arima", "LOCATION"), peer("2 May 2019", "DATE_TIME"), peer("3 June 1980", "DATE_TIME")];
    expect(typeFindings(GOLD, found, PEER_LABELS.presidio)).toEqual([
      { ...spanOf("Arima"), type: "ADDRESS" },
      { ...spanOf("3 June 1980"), type: "DATE_OF_BIRTH" },
    ]);
  });

  it("a label that says just one thing counts as that wherever it stands", () => {
    expect(typeFindings(GOLD, [peer("Mango", "PERSON")], PEER_LABELS.presidio)).toEqual([
      { ...spanOf("Mango"), type: "PERSON" },
    ]);
  });

  it("of findings that overlap the surest stands", () => {
    const found = [peer("Mango Trace", "PERSON", 0.5), peer("4 Mango Trace", "ADDRESS_STREET", 0.8)];
    expect(typeFindings(GOLD, found, PEER_LABELS.openredaction)).toEqual([
      { ...spanOf("4 Mango Trace"), type: "ADDRESS" },
    ]);
  });

  it("numbers of no stated kind take the kind of the number they lie on", () => {
    expect(typeFindings(GOLD, [peer("1980", "DIGITS"), peer("2019", "DIGITS")], PEER_LABELS["redact-pii"])).toEqual([
      { ...spanOf("1980"), type: "DATE_OF_BIRTH" },
    ]);
  });
});

describe("scoreFindings", () => {
  it("over some types leaves out marks and findings of others", () => {
    const typed = [
      [
        { ...spanOf("Ravi"), type: "PERSON" as const },
        { ...spanOf("2019"), type: "AGE" as const },
      ],
    ];
    const scores = scoreFindings([GOLD], typed, new Set(["PERSON"]));
    expect(scores.micro).toMatchObject({ gold: 1, found: 1, precision: 1, recall: 1 });
    expect(scores.individuals).toMatchObject({ count: 1, leaked: 0 });
    expect(scoreFindings([GOLD], typed).micro).toMatchObject({ gold: 3, found: 2, precision: 0.5 });
  });
});

describe("claimedTypes", () => {
  it("are those that a tool names, not numbers of any kind", () => {
    expect(claimedTypes(PEER_LABELS.compromise)).toEqual([
      "ADDRESS",
      "EMAIL",
      "HANDLE",
      "LOCATION",
      "NATIONALITY",
      "PERSON",
      "PHONE",
    ]);
    expect(claimedTypes(PEER_LABELS["redact-pii"])).not.toContain("CASE_NUMBER");
  });
});
