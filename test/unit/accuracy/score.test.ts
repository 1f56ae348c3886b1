import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseGold, type GoldDocument } from "../../../src/accuracy/gold.js";
import { scoreDocument, summarise, type TypedSpan } from "../../../src/accuracy/score.js";
import type { FindingType } from "../../../src/core/finding-type.js";

const GOLD = fileURLToPath(new URL("../../../fixtures/gold/dev.jsonl", import.meta.url));
const REFERENCE = fileURLToPath(new URL("../../../../shared/gold/score.mjs", import.meta.url));

const text = "Ms Rani Maharaj, 868 622-1234, has asthma. Officer Lee signed.";
const at = (value: string): { start: number; end: number } => ({
  start: text.indexOf(value),
  end: text.indexOf(value) + value.length,
});
const marked = (value: string, type: FindingType, who: string): GoldDocument["spans"][number] => ({
  ...at(value),
  type,
  who: [who],
  official_private: false,
});
const gold: GoldDocument = {
  id: "one",
  jurisdiction: "tt",
  format: "txt",
  people: { p1: { role: "requester", name: "" }, o1: { role: "official", name: "" } },
  text,
  spans: [
    marked("Rani Maharaj", "PERSON", "p1"),
    marked("868 622-1234", "PHONE", "p1"),
    marked("asthma", "HEALTH", "p1"),
    marked("Lee", "PERSON", "o1"),
  ],
};
const found = (value: string, type: FindingType): TypedSpan => ({ ...at(value), type });

describe("scoring one document", () => {
  it("takes a name of which half is covered as found, and a number only when all digits are", () => {
    const { types } = summarise([scoreDocument(gold, [found("Maharaj", "PERSON"), found("622-1234", "PHONE")])]);
    expect(types["PERSON"]).toMatchObject({ gold: 1, found: 1, precision: 1, recall: 1 });
    expect(types["PHONE"]).toMatchObject({ gold: 1, found: 1, precision: 1, recall: 0 });
  });

  it("counts neither way what touches an official in office", () => {
    const { types } = summarise([scoreDocument(gold, [found("Lee", "PERSON")])]);
    expect(types["PERSON"]).toMatchObject({ gold: 1, found: 0, precision: null, recall: 0 });
  });

  it("calls an individual leaked as long as one direct identifier is not wholly covered", () => {
    const name = found("Rani Maharaj", "PERSON");
    expect(summarise([scoreDocument(gold, [name])]).individuals).toEqual({ count: 1, leaked: 1, share: 1 });
    // Whatever the type: what matters is that nothing stays readable.
    const both = [name, found("868 622-1234", "CASE_NUMBER")];
    expect(summarise([scoreDocument(gold, both)]).individuals).toEqual({ count: 1, leaked: 0, share: 0 });
  });

  it("takes nationality and location for one another", () => {
    const born: GoldDocument = { ...gold, spans: [marked("asthma", "NATIONALITY", "p1")] };
    const { types } = summarise([scoreDocument(born, [found("asthma", "LOCATION")])]);
    expect(types["NATIONALITY"]?.recall).toBe(1);
    expect(types["LOCATION"]?.precision).toBe(1);
  });

  it("counts every finding in a document without personal information as false", () => {
    const negative: GoldDocument = { ...gold, spans: [] };
    const { negatives } = summarise([scoreDocument(negative, [found("Lee", "PERSON")])]);
    expect(negatives).toMatchObject({ documents: 1, words: 10, falseFindings: 1 });
    expect(negatives.perThousandWords).toBeCloseTo(1000 / 10);
  });
});

describe("reading labelled texts", () => {
  it("names the line that is wrong", () => {
    expect(() => parseGold('{"id":"a","text":"b","spans":[]}\n{"id":1}\n', "gold.jsonl")).toThrow(
      'gold.jsonl, line 2: expected the keys "id", "text" and "spans"',
    );
    expect(() => parseGold('{"id":"a","text":"b","spans":[{"start":0,"end":9,"type":"PERSON"}]}', "g")).toThrow(
      "g, line 1: a span lies outside the text",
    );
  });
});

/** Findings as a middling detector would give them: some missed, some shifted, some mistyped, some invented. */
function imperfectFindings(document: GoldDocument, seed: number): TypedSpan[] {
  let state = seed;
  const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const findings = document.spans.flatMap((span): TypedSpan[] => {
    const luck = random();
    if (luck < 0.2) return [];
    if (luck < 0.35) return [{ start: span.start, end: Math.max(span.start + 1, span.end - 3), type: span.type }];
    if (luck < 0.45) return [{ start: span.start, end: span.end, type: "LOCATION" }];
    return [{ start: span.start, end: span.end, type: span.type }];
  });
  for (let i = 0; i < 5; i++) {
    const start = Math.floor(random() * (document.text.length - 12));
    findings.push({ start, end: start + 12, type: random() < 0.5 ? "PERSON" : "HEALTH" });
  }
  return findings;
}

describe.skipIf(!existsSync(REFERENCE))("against the reference scorer", () => {
  it("agrees to the digit", () => {
    const documents = parseGold(readFileSync(GOLD, "utf8"), GOLD);
    const findings = new Map(documents.map((document, i) => [document.id, imperfectFindings(document, i + 1)]));
    const folder = mkdtempSync(join(tmpdir(), "sever-score-"));
    try {
      const file = join(folder, "findings.jsonl");
      const lines = documents.flatMap(({ id }) =>
        (findings.get(id) ?? []).map((finding) => JSON.stringify({ kind: "finding", source: `${id}.txt`, ...finding })),
      );
      writeFileSync(file, lines.join("\n"));
      const printed = execFileSync(process.execPath, [REFERENCE, GOLD, file, "--json"], { encoding: "utf8" });
      const reference: unknown = JSON.parse(printed);
      const ours = summarise(documents.map((document) => scoreDocument(document, findings.get(document.id) ?? [])));
      expect(JSON.parse(JSON.stringify(ours))).toEqual(reference);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
