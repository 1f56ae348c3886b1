/** Whose names and facts are, in a release to one person. */
import { describe, expect, it } from "vitest";
import { ACTS } from "../../../src/classification/acts/index.js";
import { classify } from "../../../src/classification/classify.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import { PERSON_SCHEMA } from "../../../src/redaction/person.js";
import { judgeBatch, type Action } from "../../../src/redaction/policy.js";
import { markedDetections } from "../../support/marked-detections.js";

/** What becomes of each `«…»` in a copy for the one named. */
function actions(name: string, marked: string, types: readonly FindingType[]): Action[] {
  const classified = classify([markedDetections(marked, types)], ACTS, { today: "2026-01-01" });
  const release = { to: "person", person: PERSON_SCHEMA.parse({ name }) } as const;
  const judge = { actions: new Map(), keptBefore: new Set<string>() };
  return judgeBatch(classified, release, judge).flatMap(({ detections: judged }) => judged.map(({ action }) => action));
}

describe("names of the requester", () => {
  it("keeps a double surname that a child bears in part", () => {
    expect(actions("Aaliyah Xavier-Mohan", "Your son «Kofi Xavier» is well.\n\nDear Ms. «Xavier-Mohan»,", [])).toEqual([
      "redact",
      "release",
    ]);
  });
});

describe("a surname with a title", () => {
  it.each([
    ["is another's where pronouns tell the other sex of the requester", "Mrs «Tulloch»", "redact"],
    ["is the requester's where they tell the same", "Mr «Tulloch»", "release"],
  ])("%s", (_, titled, action) => {
    const note = `Ministry of Health\n\n«Oscar Tulloch» says that he is unwell.\n\nTuesday. Rang ${titled}, no answer.\n`;
    expect(actions("Oscar Tulloch", note, [])).toEqual(["release", action]);
  });
});

describe("a surname with a title, where nobody else bears it", () => {
  it("is the requester's although a later sentence speaks of another", () => {
    const note =
      "Ministry of Health\n\n«Noeline Tulloch» rang. He has cut the fence again.\n\nRang Mrs «Tulloch» back.\n";
    expect(actions("Noeline Tulloch", note, [])).toEqual(["release", "release"]);
  });

  it("stays beside another's that was taken along", () => {
    expect(actions("Hilda Tulloch", "At the table: «Hilda and Tiger».\n", [])).toEqual(["release", "redact"]);
  });
});

describe("a surname with a title, beside a relative's", () => {
  it.each([
    ["is the requester's where the relative's given name is of the other sex", "Edwin", "Rosa", "Mr", "release"],
    ["is the relative's where the requester's is of the other sex", "Rosa", "Edwin", "Mr", "redact"],
    ["is open, and goes, where both bear the relative's given name", "Edwin", "Robin", "Mr", "redact"],
  ])("%s", (_, own, other, title, action) => {
    const note = `«${own} Tulloch» and «${other} Tulloch» came.\n\nRang ${title} «Tulloch».\n`;
    expect(actions(`${own} Tulloch`, note, [])).toEqual(["release", "redact", action]);
  });
});

describe("a name before the requester's mail address", () => {
  it("is the requester's wherever it stands", () => {
    const mail = "To: «Rosie» <«r.tulloch@mail.example»>\nFrom: «Dom»\n\n«Rosie», she left it on again.\n";
    expect(actions("Rosaria Tulloch", mail, ["PERSON", "EMAIL", "PERSON", "PERSON"])).toEqual([
      "release",
      "release",
      "redact",
      "release",
    ]);
  });
});

describe("a given name behind a word in capitals", () => {
  it("is the requester's", () => {
    expect(actions("Graham Tulloch", "«Graham Tulloch» wrote.\n\nDoes «Graham» still come?\n", [])).toEqual([
      "release",
      "release",
    ]);
  });
});

describe("a surname that relatives bear too", () => {
  const rang = "Tuesday. Mr «Tulloch» rang.\n";

  it.each([
    [
      "the requester's where the record gives the title to nobody else",
      "Mr «Oscar Tulloch»",
      "«Denzil Tulloch»",
      "release",
    ],
    ["open, and goes, where it gives a title to both", "Mr «Oscar Tulloch»", "Mr «Denzil Tulloch»", "redact"],
    [
      "the requester's where the other is a sister",
      "«Oscar Tulloch»",
      "his sister «Leanne Tulloch». Ms «Tulloch»",
      "release",
    ],
  ])("is %s", (_, own, other, action) => {
    expect(actions("Oscar Tulloch", `${own} wrote in May, and later ${other} came.\n\n${rang}`, []).at(-1)).toBe(
      action,
    );
  });

  it("is the requester's before anybody of the name is spoken of", () => {
    const letter = "Dear Ms «Castles»\n\nYour daughter, «Lorraine Castles», is to be told.\n";
    expect(actions("Bronte Castles", letter, [])).toEqual(["release", "redact"]);
  });
});

describe("what a finding took along with a name", () => {
  it.each([
    ["«Daniel Koroi, BDS» no. 430 118", "release"],
    ["Tell «Daniel Koroi I'm» sorry", "release"],
    ["«Rosalind Koroi, BDS» no. 430 118", "redact"],
  ])("is no part of it: %s", (text, action) => {
    expect(actions("Daniel Koroi", text, [])).toEqual([action]);
  });
});

describe("a given name behind a relation", () => {
  it("is no woman's where a sentence ended with the relation", () => {
    const text = "Mr «Rewi Tamaira» drives. Papers to send to his mother. «Rewi» will bring them.";
    expect(actions("Rewi Tamaira", text, [])).toEqual(["release", "release"]);
  });
});

describe("other names of the requester", () => {
  it.each([
    ["in quotation marks within the name", 'Client: Mrs. «Margaretha» ("«Greet»") van Dorn\n\n«Greet» rang.'],
    ["in brackets that the finding took along", "Client: «Margaretha van Dorn (»«Greet»)\n\n«Greet» rang."],
  ])("are learnt %s", (_, text) => {
    expect(actions("Margaretha van Dorn", text, [])).toEqual(["release", "release", "release"]);
  });

  it("are not those of somebody else in quotation marks", () => {
    expect(actions("Margaretha van Dorn", 'Client: Mrs. «Margaretha» ("«Greet»") Bynoe\n', [])).toContain("redact");
  });

  it("take in given names under the label behind the surname", () => {
    const record = "surname: «JOBLIN»\ngiven: «Warwick Alan»\nsex: M\n";
    expect(actions("Warwick Joblin", record, [])).toEqual(["release", "release"]);
  });

  it("do not take in another of the surname in the next cell", () => {
    expect(actions("Huy Tran", "100,«Tran»,«Huy Hoang»,0491\n101,«Huy»,«Tran»,0492\n", [])[1]).toBe("redact");
  });
});

describe("facts", () => {
  it("keeps the writer's own and takes those of the one the sentence speaks of", () => {
    const letter =
      "To the Ministry of Health\n\nI have «asthma» and I cannot work. My neighbour «Kofi Bynoe» has «diabetes».\n\nYours faithfully,\n«Rani Maharaj»\n";
    expect(actions("Rani Maharaj", letter, ["HEALTH", "PERSON", "HEALTH"])).toEqual([
      "release",
      "redact",
      "redact",
      "release",
    ]);
  });

  it("keeps those of a record that is about the requester alone", () => {
    const record = "Patient: «Rani Maharaj»\nCard 5\n\nDiagnosis: «asthma»\nOccupation: «welder»\n";
    expect(actions("Rani Maharaj", record, ["PERSON", "HEALTH", "EMPLOYMENT"])).toEqual([
      "release",
      "release",
      "release",
    ]);
  });

  it("takes those of another's row", () => {
    const record = "Patient: «Rani Maharaj»\nDiagnosis: «asthma»\n\nPatient: «Kofi Bynoe»\nDiagnosis: «diabetes»\n";
    expect(actions("Rani Maharaj", record, ["PERSON", "HEALTH", "PERSON", "HEALTH"])).toEqual([
      "release",
      "release",
      "redact",
      "redact",
    ]);
  });
});
