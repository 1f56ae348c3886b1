/** What belongs to a finding, where it stands in a row of cells. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument, type Segment, type TextDocument } from "../../../src/text/document.js";

const compiled = compileDetectors(DETECTORS, { jurisdictions: ["tt"], quasi: false });
const PLATES = ["PBZ 3381", "PCT 4410", "PDS 4471"];

/** Rows of a plate and a figure, with a blank between the cells. */
function plates(): TextDocument {
  const segments: Segment[] = [];
  let text = "";
  PLATES.forEach((plate, i) => {
    const field = "vehicle registration";
    segments.push({ start: text.length, end: text.length + plate.length, field, columnName: field, rowKey: String(i) });
    text += `${plate} 1\n`;
  });
  return { ...plainDocument(text), segments };
}

const platesIn = (document: TextDocument): string[] => {
  const [found] = detect([document], compiled, { minConfidence: 0.3, types: ["VEHICLE_REG"] });
  return (found?.detections ?? []).map(({ span }) => document.text.slice(span.start, span.end));
};

describe("a plate", () => {
  it("has the figures that stand behind it in running text", () => {
    const text = "The car of Mr Anil Lal, vehicle registration PBZ 338 1, was seen.";
    expect(platesIn(plainDocument(text))).toEqual(["PBZ 338 1"]);
  });

  it("takes nothing of the next cell along", () => {
    expect(platesIn(plates())).toEqual(PLATES);
  });
});
