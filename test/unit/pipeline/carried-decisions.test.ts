/** What the items of one release say of one another, with the program's own detectors. */
import { describe, expect, it } from "vitest";
import { resolveExamineOptions } from "../../../src/config/settings.js";
import { JURISDICTIONS } from "../../../src/core/jurisdiction.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { redactItem } from "../../../src/pipeline/redact-item.js";
import { buildRedactTools, type RedactTools } from "../../../src/pipeline/redact-tools.js";
import { mergeDecided, type Carried, type Decided } from "../../../src/redaction/carry.js";
import { PERSON_SCHEMA } from "../../../src/redaction/person.js";

const toolsWith = (carried?: Carried): RedactTools =>
  buildRedactTools({
    options: { ...resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64)), values: "none" },
    release: { to: "person", person: PERSON_SCHEMA.parse({ name: "Lystra Ramoutar" }) },
    mark: "label",
    decisions: [],
    runKey: "",
    ...(carried && { carried }),
  });

async function redact(text: string, tools: RedactTools): Promise<{ copy: string; decided: Decided | undefined }> {
  const ref = { source: "note.txt", path: ["note.txt"] };
  const { copy, decided } = await redactItem(ref, "note.txt", new MemoryContent(Buffer.from(text)), tools);
  return { copy: Buffer.from(copy ?? []).toString("utf8"), decided };
}

/** Copies of the texts, each made with what all of them say. */
async function redactAll(texts: readonly string[]): Promise<string[]> {
  const first = toolsWith();
  const decided = await Promise.all(texts.map(async (text) => (await redact(text, first)).decided));
  const second = toolsWith(mergeDecided(decided.flatMap((one) => one ?? [])));
  return Promise.all(texts.map(async (text) => (await redact(text, second)).copy));
}

describe("values that several items hold", () => {
  it("go from all when one shows them to be another's", async () => {
    const [, list] = await redactAll([
      "Ministry of Health\nPatient: Lystra Ramoutar. Her brother Anil Persad, tel. 868-763-0912, drove her in.\n",
      "stock list\nblue box anil persad\nred box 8687630912\n",
    ]);
    expect(list).not.toMatch(/persad|7630912/i);
    expect(list).toMatch(/blue box .*\nred box /);
  });

  it("stay in all when one shows them to be another name of the requester", async () => {
    const [, note] = await redactAll([
      "Ministry of Health\nPatient: Lystra Ramoutar, also known as Lystra Goberdhan.\n",
      "Ministry of Health\nLetter of Lystra Goberdhan received.\n",
    ]);
    expect(note).toContain("Letter of Lystra Goberdhan received");
  });

  it("stay in all when one shows them to be an official's, whichever part of the name comes first", async () => {
    const [, note] = await redactAll([
      "Ministry of Health\nPatient: Lystra Ramoutar.\n\nYours faithfully,\n\nHollis Archibald\nRegistrar\n",
      "Patient: Lystra Ramoutar.\nSpoke to Mr. ARCHIBALD, Hollis on Monday.\n",
    ]);
    expect(note).toContain("ARCHIBALD, Hollis");
  });

  it("makes the same of the items in any order", () => {
    const a: Decided = {
      own: [{ type: "PERSON", value: "Lystra Goberdhan" }],
      officials: ["Hollis Archibald", "Carla Joseph"],
      privates: [],
      removed: [{ type: "PERSON", value: "Anil Persad" }],
    };
    const b: Decided = {
      own: [],
      officials: [],
      privates: ["JOSEPH, CARLA"],
      removed: [
        { type: "PERSON", value: "ANIL PERSAD" },
        { type: "PERSON", value: "ARCHIBALD, Hollis" },
      ],
    };
    expect(mergeDecided([a, b])).toEqual(mergeDecided([b, a]));
    expect(mergeDecided([a, b])).toEqual({
      own: a.own,
      officials: ["archibald hollis"],
      removed: [{ type: "PERSON", value: "ANIL PERSAD" }],
    });
  });

  it("tells nothing where no item decides anything", () => {
    expect(mergeDecided([{ own: [], officials: [], privates: [], removed: [] }])).toBeUndefined();
  });
});
