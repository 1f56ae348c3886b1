import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../../src/accuracy/markup.js";
import { requesterDetails, scoreSeverance } from "../../../src/accuracy/severance.js";
import { summariseSeverance } from "../../../src/accuracy/severance-table.js";

const PEOPLE = {
  p1: { role: "requester", name: "Note: Ria Baksh (applicant)", aliases: ["Ria Sumair"] },
  p2: { role: "third_party", name: "Dale Quow" },
  p3: { role: "third_party", name: "Ian Baksh" },
  o1: { role: "official", name: "Jo Pile" },
};
const labelled = (body: string) =>
  parseMarkup(
    `---\n${JSON.stringify({ id: "T1", jurisdiction: "tt", kind: "note", format: "txt", people: PEOPLE })}\n---\n${body}`,
    "t1",
  );
const countsOf = (body: string, copy: string | null) => scoreSeverance(labelled(body), copy)?.counts;

describe("what a requester says of himself or herself", () => {
  it("takes name, birth and numbers from the marks that are the requester's alone", () => {
    const document = labelled(
      "{{PERSON|p1|Ria Baksh}}, born {{DATE_OF_BIRTH|p1|2 May 1990}}, {{PHONE|p1|622 1000}}, {{PHONE|p1+p2|622 2000}}, file {{CASE_NUMBER|p1|C-77}}, {{CASE_NUMBER|p2|C-78}}, {{HANDLE|p1|@ria}}",
    );
    expect(requesterDetails(document)).toEqual({
      name: "Ria Baksh",
      aliases: ["Ria Sumair"],
      dateOfBirth: "2 May 1990",
      emails: [],
      phones: ["622 1000"],
      addresses: [],
      identifiers: [{ type: "CASE_NUMBER", value: "C-77" }],
    });
  });

  it("is nothing where nobody asks", () => {
    const document = { ...labelled("Nothing."), people: {} };
    expect(requesterDetails(document)).toBeUndefined();
    expect(scoreSeverance(document, "Nothing.")).toBeUndefined();
  });
});

describe("third parties left in a copy", () => {
  const body =
    "{{PERSON|p1|Ria Baksh}} and {{PERSON|p2|Dale Quow}}; {{PERSON|p2|Dally}} rang, {{PERSON|p3|Baksh}} too.";

  it("counts individuals, and marks, of whom words still stand", () => {
    expect(countsOf(body, "Ria Baksh and [name]; Dally rang, [name] too.")).toMatchObject({
      thirdParties: 2,
      leaked: 1,
      thirdSpans: 3,
      thirdLeft: 1,
    });
  });

  it("cannot tell words that also stand in the requester's name", () => {
    expect(countsOf(body, "Ria Baksh and [name]; [name] rang, Baksh too.")).toMatchObject({ leaked: 0, thirdLeft: 0 });
  });

  it("does not count words that stand unmarked in the original, or as part of others", () => {
    const text = "{{PERSON|p2|May}} came in May. {{PERSON|p3|Ann}}e left.";
    expect(countsOf(text, "May came in May. Anne left.")).toMatchObject({ thirdParties: 2, leaked: 0 });
  });

  it("counts no leak where no copy was made", () => {
    expect(countsOf(body, null)).toMatchObject({ missing: 1, leaked: 0, own: 1, ownRemoved: 1 });
  });
});

it("counts facts of third parties apart from their direct identifiers", () => {
  const body = "{{PERSON|p2|Dale}} has {{HEALTH|p2|gout}}, {{AGE|p2|44}}; she has {{HEALTH|p1+p2|flu}}.";
  expect(countsOf(body, "[name] has gout, [age]; she has [health].")).toMatchObject({
    leaked: 0,
    thirdFacts: 2,
    thirdFactsLeft: 1,
  });
});

describe("what is wrongly removed", () => {
  it("counts marks of the requester and of officials whose words became fewer", () => {
    const body = "{{PERSON|p1|Ria}} saw {{PERSON|o1|Jo\nPile}}, sick: {{HEALTH|!o1|gout}}. {{PERSON|p1|Ria}} left.";
    expect(countsOf(body, "Ria saw [name], sick: [health]. [name] left.")).toMatchObject({
      own: 2,
      ownRemoved: 2,
      official: 1,
      officialRemoved: 1,
    });
    expect(countsOf(body, "Ria saw Jo Pile, sick: [health]. Ria left.")).toMatchObject({
      ownRemoved: 0,
      officialRemoved: 0,
    });
  });

  it("does not count what speaks of the requester and another", () => {
    expect(countsOf("{{ADDRESS|p1+p2|1 Fig Street}}", "[address]")).toMatchObject({ own: 0, ownRemoved: 0 });
  });
});

it("sums documents up to shares with their intervals", () => {
  const scored = [
    scoreSeverance(labelled("{{PERSON|p2|Dale}} {{PERSON|p1|Ria}}"), "Dale Ria"),
    scoreSeverance(labelled("{{PERSON|p2|Dale}} {{PERSON|p1|Ria}}"), "[name] [name]"),
  ].filter((one) => one !== undefined);
  const scores = summariseSeverance(scored);
  expect(scores).toMatchObject({ documents: 2, leakShare: 0.5, ownRemovedShare: 0.5, officialRemovedShare: null });
  expect(scores.intervals).toMatchObject({ leakShare: [0, 1], ownRemovedShare: [0, 1], officialRemovedShare: null });
});
