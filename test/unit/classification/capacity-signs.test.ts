/** Signs of an individual's capacity are the same in whatever release: a copy keeps whom the scan takes for an official. */
import { expect, it } from "vitest";
import { signsOf } from "../../../src/classification/capacity-signs.js";
import { companyOf } from "../../../src/classification/company.js";
import { findIndividuals } from "../../../src/classification/people.js";
import { surroundingsOf } from "../../../src/classification/roles.js";
import { markedDetections } from "../../support/marked-detections.js";

const LINE = "Present: Mrs «Joan Peters» of «Gran Couva», «10 May 2025»\n";

it("do not change with what is looked for in public releases alone", () => {
  const of = (found: ReturnType<typeof markedDetections>): string[] => {
    const individuals = findIndividuals([found]);
    const [first] = individuals;
    if (!first) return [];
    const around = surroundingsOf([found.document.text]);
    return [...signsOf(first, around, "unknown", companyOf(individuals, [found]))].sort();
  };
  const all = markedDetections(LINE, ["PERSON", "PLACE", "DATE"]);
  const fewer = { ...all, detections: all.detections.slice(0, 1) };
  expect(of(all)).toContain("has nothing");
  expect(of(all)).toEqual(of(fewer));
});
