import { describe, expect, it } from "vitest";
import type { Detection } from "../../../src/core/finding.js";
import { fillColumns } from "../../../src/detection/column-fill.js";
import type { Span } from "../../../src/core/span.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { View } from "../../../src/detection/view.js";
import { DocumentBuilder } from "../../../src/text/document.js";

const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });

/** What is added to a column of which the cells in `found` were found. */
function fill(
  type: Detection["type"],
  cells: readonly string[],
  found: readonly string[],
  refused: readonly string[] = [],
): string[] {
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
  const textOf = ({ start, end }: Span): string => view.text.slice(start, end);
  const refuses = () => (span: Span) => refused.includes(textOf(span));
  return [...fillColumns(view, detections, refuses)].map(({ span }) => textOf(span));
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

  it("leaves out what the detector knows for another's, and what stands for no number", () => {
    const numbers = ["AB-1201", "AB-1202", "AB-1307"];
    const others = ["AB-1999", "AB-2001", "AB-0000"];
    expect(fill("EMPLOYEE_ID", [...numbers, ...others, "AB-1400"], [...numbers, "AB-1400"], ["AB-1999"])).toEqual([]);
    expect(fill("EMPLOYEE_ID", [...numbers, "AB-1999", "AB-0000"], numbers)).toEqual([]);
    expect(fill("EMPLOYEE_ID", [...numbers, "AB-1999"], numbers, ["AB-1999"])).toEqual([]);
  });

  it("says nothing of a column of which few cells were found", () => {
    expect(fill("PERSON", ["Ann Lee", "Bo Tan", "Cy Moss", "Di Ray"], ["Ann Lee", "Bo Tan"])).toEqual([]);
  });
});
