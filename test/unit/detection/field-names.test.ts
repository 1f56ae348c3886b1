import { expect, it } from "vitest";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument } from "../../../src/text/document.js";

/** What is left of the words when a recogniser takes all of them for staff numbers. */
const takenOf = (text: string): string[] => {
  const words = Array.from(text.matchAll(/[^;]+/g), ({ 0: word, index }) => ({
    type: "EMPLOYEE_ID" as const,
    detector: "any.recognised-employee-id" as const,
    span: { start: index, end: index + word.length },
    confidence: 0.8,
    evidence: [],
  }));
  const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });
  return detect([plainDocument(text)], compiled, { minConfidence: 0.5, recognise: () => words }).flatMap(
    ({ document, detections }) => detections.map(({ span }) => document.text.slice(span.start, span.end)),
  );
};

it("a name that a program gave to a field of a form is nobody's number", () => {
  expect(takenOf("Text1;Check12;Text Field 3;Check Box5")).toEqual([]);
  expect(takenOf("TC-003952;Text")).toEqual(["TC-003952", "Text"]);
});

it("letters of a picture in Base64 are nobody's number", () => {
  const picture = "QGaK7gt15FsM6JWTYc/uUuTN2bOL8/5TUhfyBrD2UlEIzR9x0aPqLm3Wd7VtYhKcSgNoEi48";
  expect(takenOf(picture)).toEqual([]);
});
