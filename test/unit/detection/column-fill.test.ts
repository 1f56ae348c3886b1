import { describe, expect, it } from "vitest";
import type { Detection } from "../../../src/core/finding.js";
import { fillColumns } from "../../../src/detection/column-fill.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { View } from "../../../src/detection/view.js";
import { DocumentBuilder } from "../../../src/text/document.js";

const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });

/** What is added to a column of which the cells in `found` were found. */
function fill(type: Detection["type"], cells: readonly string[], found: readonly string[]): string[] {
  const builder = new DocumentBuilder();
  const detections: Detection[] = [];
  for (const cell of cells) {
    const start = builder.length;
    builder.append(cell, "", start);
    builder.segment(start, { field: "col", columnName: "col", table: "t" });
    if (found.includes(cell))
      detections.push({
        detector: "any.test",
        type,
        span: { start, end: builder.length },
        confidence: 0.8,
        evidence: [],
      });
    builder.separate("\n");
  }
  const view = new View(builder.build("body"), compiled);
  return [...fillColumns(view, detections)].map(({ span }) => view.text.slice(span.start, span.end));
}

describe("fillColumns", () => {
  it("finds the name in a column of names that nothing else told", () => {
    const names = ["Merle Quashie", "Indra Ramlal", "Sela Bruntwick"];
    expect(fill("PERSON", [...names, "Blue Quayle"], names)).toEqual(["Blue Quayle"]);
    expect(fill("PERSON", [...names, "SYSTEM"], names)).toEqual([]);
    expect(fill("PERSON", [...names, "Quayle Supplies"], names)).toEqual([]);
    expect(fill("PERSON", [...names, "ask later"], names)).toEqual([]);
  });

  it("finds numbers that look like the others", () => {
    const numbers = ["AB-1201", "AB-1202", "AB-1307"];
    expect(fill("EMPLOYEE_ID", [...numbers, "AB-1999"], numbers)).toEqual(["AB-1999"]);
    expect(fill("EMPLOYEE_ID", [...numbers, "19991"], numbers)).toEqual([]);
  });

  it("says nothing of a column of which few cells were found", () => {
    expect(fill("PERSON", ["Ann Lee", "Bo Tan", "Cy Moss", "Di Ray"], ["Ann Lee", "Bo Tan"])).toEqual([]);
  });
});
