/** Addresses, facts and quasi-identifiers together: what the examples of one detector cannot show. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import { groupOf, isQuasi } from "../../../src/core/finding-type.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { DEFAULT_MIN_CONFIDENCE } from "../../../src/detection/score.js";
import { plainDocument, type Segment } from "../../../src/text/document.js";
import { startCpuClock } from "../../support/cpu-time.js";

const OURS = DETECTORS.filter(
  ({ type }) => groupOf(type) === "facts" || groupOf(type) === "addresses" || isQuasi(type),
);
const plain = compileDetectors(OURS, { jurisdictions: ["tt", "qld", "nz"], quasi: false });

function found(text: string, type?: FindingType, segments: readonly Segment[] = []): string[] {
  const [result] = detect([plainDocument(text, { segments })], plain, { minConfidence: DEFAULT_MIN_CONFIDENCE });
  return (result?.detections ?? [])
    .filter((detection) => type === undefined || detection.type === type)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** A record of one row, a cell for each field. */
function row(values: Readonly<Record<string, string>>): { text: string; segments: Segment[] } {
  let text = "";
  const segments: Segment[] = [];
  for (const [field, value] of Object.entries(values)) {
    segments.push({ start: text.length, end: text.length + value.length, field, columnName: field });
    text += `${value},`;
  }
  return { text, segments };
}

describe("addresses", () => {
  it("takes a block of several lines as one", () => {
    expect(found("Mrs. Farida Ali\nLP 48, Lutchman Trace\nBarrackpore\n\n14 March", "ADDRESS")).toEqual([
      "LP 48, Lutchman Trace\nBarrackpore",
    ]);
  });

  it("leaves the letterhead and the addressee of an office alone", () => {
    const text =
      "BAYSIDE WATER AUTHORITY\n14 Shore Street, Couva   Tel 600-0000\n\nThe Director\nMinistry of Works\n3 Richmond Street, Port of Spain\n\nDear Sir,";
    expect(found(text, "ADDRESS")).toEqual([]);
  });

  it("finds the number alone where the whole address stands elsewhere", () => {
    const text = "Home address: LP 48, Lutchman Trace, Penal. She wants the line between LP 48 and the road traced.";
    expect(found(text, "ADDRESS")).toContain("LP 48");
  });

  it("keeps macrons and rural deliveries", () => {
    expect(found("Her address: 112 Kauri Road, RD 4, Whangārei 0174", "ADDRESS")).toEqual([
      "112 Kauri Road, RD 4, Whangārei 0174",
    ]);
  });

  it("takes the cells of address columns where the rows are of people", () => {
    const { text, segments } = row({ surname: "Ali", street: "Mango Street", suburb: "Moorooka" });
    expect(found(text, "ADDRESS", segments)).toEqual(["Mango Street", "Moorooka"]);
  });

  it("leaves a register of roads alone", () => {
    const { text, segments } = row({ ref: "R-1", street: "Gaskell Street", locality: "Te Awamutu" });
    expect(found(text, "ADDRESS", segments)).toEqual([]);
  });
});

describe("facts", () => {
  it("finds nothing in rules", () => {
    const text =
      "5. A keeper who contravenes by-law 3 is liable on summary conviction to a fine of $2,000 and to imprisonment for six months.\n6. A pregnant woman, or a person with diabetes, shall not be refused a room, whether Hindu, Muslim or Roman Catholic.";
    expect(found(text)).toEqual([]);
  });

  it("finds nothing in news of an office", () => {
    const text =
      "World Diabetes Day was marked in Arima. A campaign on cancer screening starts in May. The average salary of a nurse is $9,100. Police statistics show 41 robberies. The PNM and the UNC spoke in the debate.";
    expect(found(text)).toEqual([]);
  });

  it("finds the same words where a person is meant", () => {
    const text =
      "My mother has diabetes. She earns $9,100 a month. Her son was charged with arson and is on bail. He is a Hindu.";
    expect(found(text)).toEqual(
      expect.arrayContaining(["diabetes", "$9,100 a month", "charged with arson", "on bail", "Hindu"]),
    );
  });

  it("marks the relative's illness, not the denied one", () => {
    expect(found("She has no history of epilepsy. Her father died of lung cancer.", "HEALTH")).toEqual(["lung cancer"]);
  });

  it("takes values of fields only from records of people", () => {
    const people = row({ surname: "Ali", religion: "Bahá'í", balance: "310.77" });
    expect(found(people.text, undefined, people.segments)).toEqual(["Bahá'í", "310.77"]);
    const things = row({ asset: "P-4", maker: "Perkins", balance: "310.77" });
    expect(found(things.text, undefined, things.segments)).toEqual([]);
  });

  it("does not take an empty line of a form for a value", () => {
    expect(found("Religion: ________  Occupation: n/a  Marital status: none")).toEqual([]);
  });
});

describe("quasi-identifiers", () => {
  it("are looked for only when asked", () => {
    const text = "He came to Chaguanas on 14 March 2020 with four children for the Ministry of Works.";
    expect(found(text)).toEqual([]);
    const compiled = compileDetectors(OURS, { jurisdictions: ["tt"], quasi: true });
    const [result] = detect([plainDocument(text)], compiled, { minConfidence: DEFAULT_MIN_CONFIDENCE });
    expect(result?.detections.map(({ type }) => type)).toEqual(["PLACE", "DATE", "QUANTITY", "ORGANISATION"]);
  });
});

describe("hostile text", () => {
  const hostile = [
    "Unit 1, ".repeat(25_000),
    "Address: ".repeat(22_000),
    "A ".repeat(100_000) + "Street",
    "$1,".repeat(66_000),
    "diagnosed with ".repeat(13_000),
    "\n".repeat(200_000),
    "Mr. A. ".repeat(28_000),
    "1/".repeat(100_000) + " Main Road",
  ];
  it.each(hostile.map((text) => [text.slice(0, 12), text] as const))("takes time in proportion: %j", (_, text) => {
    const seconds = startCpuClock();
    found(text);
    expect(seconds()).toBeLessThan(30);
  });
});
