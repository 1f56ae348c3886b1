import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors(
  DETECTORS.filter(({ type }) => type === "PERSON"),
  { jurisdictions: ["tt", "qld", "nz"], quasi: false },
);

const names = (text: string): string[] =>
  detect([plainDocument(text)], compiled, { minConfidence: 0.5 }).flatMap(({ document, detections }) =>
    detections.map(({ span }) => document.text.slice(span.start, span.end)),
  );

describe("names of things", () => {
  it("are none of persons in a list of them, up to its end", () => {
    const list = "STORM NAMES OF THIS SEASON\n   Andrea, Barry, Chantal, Karen, Lorenzo, Melissa\n\n";
    expect(names(`${list}The bulletin was written by Anil Ramkissoon.\n`)).toEqual(["Anil Ramkissoon"]);
    expect(names("ROADS CLOSED\nFrederick, Henry, Charlotte\n")).toEqual([]);
    expect(names("PRESENT THIS SEASON\n   Karen Ali; Melissa Baptiste\n")).toEqual(["Karen Ali", "Melissa Baptiste"]);
  });

  it("do not hide a person who is named in such a list", () => {
    const list = "SHIP MOVEMENTS\n  George Nelson\n  Contact: Anil Ramkissoon\n  Karen Ali 622-1234\n";
    expect(names(list)).toEqual(["Anil Ramkissoon", "Karen Ali"]);
    expect(names("RUNNERS\n  Karen Ali\n  Melissa Baptiste\n")).toEqual(["Karen Ali", "Melissa Baptiste"]);
  });

  it("are none where they are families of type, as lists of fonts have them", () => {
    expect(names("Calibri\nJosefin Sans\nFranklin Gothic\nSymbol\n")).toEqual([]);
  });

  it("are told by the word beside them", () => {
    expect(names("We moored beside the George Nelson (barge) and the tug Helen Marie.")).toEqual([]);
    expect(names("We met George Nelson (captain) and Helen Marie Ali.")).toEqual(["George Nelson", "Helen Marie Ali"]);
  });
});
