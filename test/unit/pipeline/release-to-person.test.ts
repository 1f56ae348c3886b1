/** Releases to one person with the program's own detectors. */
import { describe, expect, it } from "vitest";
import { resolveExamineOptions } from "../../../src/config/settings.js";
import { JURISDICTIONS } from "../../../src/core/jurisdiction.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { redactItem } from "../../../src/pipeline/redact-item.js";
import type { RedactedItem } from "../../../src/pipeline/redact-result.js";
import { buildRedactTools } from "../../../src/pipeline/redact-tools.js";
import { PERSON_SCHEMA } from "../../../src/redaction/person.js";

const tools = buildRedactTools({
  options: { ...resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64)), values: "none" },
  release: {
    to: "person",
    person: PERSON_SCHEMA.parse({
      name: "Lystra Ramoutar",
      emails: ["lystra@homebox.example"],
      phones: ["868-622-4417"],
      identifiers: [{ type: "NATIONAL_ID", value: "19820611024" }],
    }),
  },
  mark: "label",
  decisions: [],
  runKey: "",
});

async function release(text: string, name = "note.txt"): Promise<{ copy: string; run: RedactedItem }> {
  const run = await redactItem({ source: name, path: [name] }, name, new MemoryContent(Buffer.from(text)), tools);
  return { copy: Buffer.from(run.copy ?? []).toString("utf8"), run };
}

describe("whose a fact is", () => {
  it("keeps the writer's own and takes that of the relation the sentence speaks of", async () => {
    const { copy } = await release(
      "To: Ministry of Health\n\nI have asthma. My brother Anil Ramoutar has epilepsy.\n\nYours faithfully,\nLystra Ramoutar\n",
    );
    expect(copy).toContain("I have asthma");
    expect(copy).not.toContain("epilepsy");
    expect(copy).not.toContain("Anil");
  });

  it("gives the cells of a row to the individual of the row", async () => {
    const { copy } = await release(
      "name,illness\nLystra Ramoutar,asthma\nAnil Persad,epilepsy\nCarla Joseph,diabetes\n",
      "list.csv",
    );
    expect(copy).toContain("Ramoutar,asthma");
    expect(copy).not.toMatch(/epilepsy|diabetes|Persad|Joseph/);
  });

  it("resolves a pronoun by sex and leaves officers out of it", async () => {
    const { copy } = await release(
      "Ministry of Health. File note by Sgt. Hollis Archibald.\n\nPatient: Ms Lystra Ramoutar. Her husband Anil Persad drove her in. He has epilepsy. She has asthma.\n",
    );
    expect(copy).toContain("She has asthma");
    expect(copy).not.toContain("epilepsy");
    expect(copy).toContain("Hollis Archibald");
  });

  it("removes numbers of a kind that the request lists with another value", async () => {
    const { copy } = await release(
      "Ministry of Health\nPatient: Lystra Ramoutar, ID card 19820611024, tel. 868-622-4417 or 868-763-0912.\n",
    );
    expect(copy).toContain("19820611024");
    expect(copy).toContain("868-622-4417");
    expect(copy).not.toContain("763-0912");
  });
});

describe("names nearly the requester's", () => {
  it.each([
    [
      "a brother's, one letter other",
      "Patient: Lystra Ramoutar.\nHer neighbour Mr. Vishnu Ramouter called.\n",
      /Ramouter/,
    ],
    ["another of one given name", "Patient: Lystra Ramoutar. Lystra Ramoutarr is another patient.\n", /Ramoutarr/],
    [
      "one that others bear too",
      "Patient: Lystra Ramoutar.\n\nMs. Lystra Ramoutarr came with Mr. Devon Ramoutarr.\n",
      /Ramoutarr/,
    ],
  ])("go: %s", async (_, text, going) => {
    const { copy } = await release(text);
    expect(copy).not.toMatch(going);
    expect(copy).toContain("Lystra Ramoutar.");
  });

  it("stay where a slip of the pen is all that tells them apart", async () => {
    const { copy } = await release("Ministry of Health\nPatient: Lystra Ramoutarr\n\nMs. Lystra Ramoutarr came.\n");
    expect(copy).toContain("Ms. Lystra Ramoutarr came");
  });
});

describe("questions for a person", () => {
  const questionsOf = ({ run }: { run: RedactedItem }) =>
    run.result.judgment.map(({ question, action, provisions }) => ({ question, action, provisions }));

  it("asks about another's health, with the provision of each Act", async () => {
    const asked = questionsOf(await release("Patient: Lystra Ramoutar.\n\nMr. Anil Persad has epilepsy.\n"));
    expect(asked).toContainEqual({
      question: "health-of-another",
      action: "redact",
      provisions: ["tt.dpa.53.1.a", "qld.rti.49.sch4.personal", "nz.pa.53.b"],
    });
  });

  it("asks about what was told in confidence and about suitability", async () => {
    const released = await release(
      "Ministry note on Lystra Ramoutar. A caller told us in strict confidence that the gate was open. The interview panel found the answers short.\n",
    );
    expect(questionsOf(released)).toEqual([
      {
        question: "confidence",
        action: "release",
        provisions: ["tt.dpa.53.1.b", "qld.rti.48.sch3.8", "nz.pa.50"],
      },
      { question: "evaluative", action: "release", provisions: ["tt.dpa.53.1.c", "nz.pa.50"] },
    ]);
  });

  it("quotes nothing of the text", async () => {
    const { run } = await release("Patient: Lystra Ramoutar.\n\nMr. Anil Persad has epilepsy, in confidence.\n");
    expect(run.result.judgment.length).toBeGreaterThan(0);
    expect(JSON.stringify(run.result)).not.toMatch(/persad|epilepsy|ramoutar/i);
  });
});

it("treats the same values the same in two documents, however they are written", async () => {
  const letter = await release(
    "To: Ministry of Health\nMr. Anil Persad of 12 Mango Street, Arima, tel. 868-763-0912, came with Ms. Lystra Ramoutar (ID 19820611024).\n",
    "letter.txt",
  );
  const list = await release(
    'name,phone,national id\n"PERSAD, Anil",(868) 763 0912,\n"RAMOUTAR, Lystra",868 622 4417,1982 0611 024\n',
    "list.csv",
  );
  expect(letter.copy).toMatch(/Ms\. Lystra Ramoutar \(ID 19820611024\)/);
  expect(list.copy).toMatch(/RAMOUTAR, Lystra"?,868 622 4417,1982 0611 024/);
  for (const { copy, run } of [letter, list]) {
    expect(run.result.status).toBe("released");
    expect(copy).not.toMatch(/persad|anil|763.?0912/i);
  }
});
