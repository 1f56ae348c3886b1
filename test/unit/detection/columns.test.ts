import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { DocumentBuilder } from "../../../src/text/document.js";

const compiled = compileDetectors(
  DETECTORS.filter(({ type }) => ["PHONE", "EMPLOYEE_ID", "TAX_ID", "DATE_OF_BIRTH"].includes(type)),
  { jurisdictions: ["tt", "qld", "nz"], quasi: false },
);

/** What is found in a table with the given column, as `TYPE value`. */
const findInColumn = (columnName: string, cells: readonly string[]): string[] => findInStretches(columnName, [cells]);

/** The same in the last stretch of a table that comes in several. */
function findInStretches(columnName: string, stretches: readonly (readonly string[])[]): string[] {
  const whole = {};
  const found = stretches.map((cells) => findInDocument(columnName, cells, whole));
  return found.at(-1) ?? [];
}

function findInDocument(columnName: string, cells: readonly string[], whole: object): string[] {
  const builder = new DocumentBuilder();
  builder.append(`${columnName}\n`, "", 0);
  for (const cell of cells) {
    const start = builder.length;
    builder.append(cell, "", start);
    builder.segment(start, { field: columnName, columnName, table: "t" });
    builder.separate("\n");
  }
  const document = builder.build("body", { whole });
  const [result] = detect([document], compiled, { minConfidence: 0.5 });
  return (result?.detections ?? []).map(({ type, span }) => `${type} ${document.text.slice(span.start, span.end)}`);
}

describe("columns", () => {
  it("takes every filled cell of a column whose name and values agree, the mistyped one too", () => {
    expect(findInColumn("Contact", ["622-4471", "0491 574 63", "868-655-0636", "n/a", "-", ""])).toEqual([
      "PHONE 622-4471",
      "PHONE 0491 574 63",
      "PHONE 868-655-0636",
    ]);
  });

  it("keeps what a column holds where few of the values of a later stretch fit", () => {
    const odd = ["ask Joy 4471", "desk 44/02"];
    expect(findInColumn("Contact", odd)).toEqual([]);
    const phones = ["622-4471", "868-655-0636", "868-655-0193", "868-655-0194"];
    expect(findInStretches("Contact", [phones, odd])).toEqual(odd.map((number) => `PHONE ${number}`));
  });

  it("remembers nothing of a column for another table", () => {
    const odd = ["ask Joy 4471", "desk 44/02"];
    expect(findInColumn("Contact", ["622-4471", "868-655-0636", "868-655-0193"])).toHaveLength(3);
    expect(findInColumn("Contact", odd)).toEqual([]);
  });

  it("knows staff numbers by their column alone", () => {
    expect(findInColumn("Emp No", ["TK20718", "TK20723", "10451"])).toEqual([
      "EMPLOYEE_ID TK20718",
      "EMPLOYEE_ID TK20723",
      "EMPLOYEE_ID 10451",
    ]);
  });

  it("takes a value that stands for none for no value", () => {
    expect(findInColumn("Date of birth", ["14/02/1957", "30/09/1971", "01/01/1900"])).toEqual([
      "DATE_OF_BIRTH 14/02/1957",
      "DATE_OF_BIRTH 30/09/1971",
    ]);
  });

  it("knows a column by its values when all pass a check and the name says nothing", () => {
    const irds = ["49091850", "136410132", "49098576", "123478428", "100613107", "83621842", "108112433", "116905795"];
    expect(findInColumn("F7", irds)).toEqual(irds.map((ird) => `TAX_ID ${ird}`));
  });

  it("does not take numbers of things for telephones", () => {
    expect(findInColumn("Asset No", ["021-555-0110", "021-555-0111"])).toEqual([]);
    expect(findInColumn("part_no", ["868-471-2966"])).toEqual([]);
  });

  it("does not turn running text into one finding", () => {
    const remark = "He said to call him at home, which is 868-655-0636, and never at work because they listen in.";
    expect(findInColumn("Phone", ["868-655-0193", "868-655-0194", remark])).toEqual([
      "PHONE 868-655-0193",
      "PHONE 868-655-0194",
      "PHONE 868-655-0636",
    ]);
  });

  it("ends a number where its cell ends, whatever number stands in the next", () => {
    const builder = new DocumentBuilder();
    for (const cell of ["0476 330 018", "412.00", "622-4471", "12"]) {
      const start = builder.length;
      builder.append(cell, "", start);
      builder.segment(start, { field: "f", columnName: "f", table: "t" });
      builder.separate(",");
    }
    const document = builder.build("body", { whole: {} });
    const [result] = detect([document], compiled, { minConfidence: 0.5 });
    const found = (result?.detections ?? []).map(({ span }) => document.text.slice(span.start, span.end));
    expect(found).toEqual(["0476 330 018", "622-4471"]);
  });
});
