import { describe, expect, it } from "vitest";
import { companyOf } from "../../../src/classification/company.js";
import { addLineSigns } from "../../../src/classification/line-signs.js";
import { findIndividuals } from "../../../src/classification/people.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import { markedDetections } from "../../support/marked-detections.js";

/** Signs of the line of the first mark. */
function signsOf(marked: string, types: readonly FindingType[] = []): string[] {
  const detected = markedDetections(marked, types);
  const [detection] = detected.detections;
  const signs = new Set<string>();
  const company = companyOf(findIndividuals([detected]), [detected]);
  if (detection) addLineSigns({ document: detected.document, detection }, company, signs);
  return [...signs];
}

describe("signs of the line of a name", () => {
  it("tell a post in capitals behind it, whatever the post", () => {
    expect(signsOf("«Avril Bishop», Vector Control\n")).toContain("apposition CC");
    expect(signsOf("«Avril Bishop», who came later\n")).toContain("apposition cc");
  });

  it("tell a title under a name that stands alone", () => {
    expect(signsOf("Yours sincerely\n\n«Mihiata Crombie»\nKeeper of the Rolls\n")).toContain("title line under");
    expect(signsOf("Yours sincerely\n\n«Mihiata Crombie»\nwho asks for an answer\n")).not.toContain("title line under");
  });

  it("tell what else was found there, and nothing of other lines", () => {
    const signs = signsOf("«Anil Persad» «868 301 0000»\n«Carla Joseph» has «asthma»\n", [
      "PERSON",
      "PHONE",
      "PERSON",
      "HEALTH",
    ]);
    expect(signs).toEqual(expect.arrayContaining(["line has PHONE", "line names 1", "line without facts"]));
  });

  it("are read within reach in a text of one line", () => {
    const signs = signsOf(`${"word ".repeat(40_000)}«Anil Persad»${" word".repeat(40_000)}`);
    expect(signs).toContain("line long inside");
  });
});
