/** The table of findings and items. */
import { describe, expect, it } from "vitest";
import { csvReport } from "../../../src/report/csv.js";
import { refusedItem } from "../../../src/pipeline/refused-item.js";

describe("the table", () => {
  it("has a header, once, and a row for each item with its problems", async () => {
    let text = "";
    const sink = { write: (more: string) => Promise.resolve(void (text += more)) };
    const report = csvReport.create(sink, { color: false, version: "0" });
    const problem = { code: "encrypted", stage: "extract", detail: "no password opens it" } as const;
    await report.item(refusedItem({ source: "=a.zip", path: ["=a.zip", "b.txt"] }, problem, 7));
    await report.item(refusedItem({ source: "c.zip", path: ["c.zip"] }, problem, 8));
    const [header = "", first = "", second = "", ...rest] = text.split("\r\n");
    expect(header.split(",").slice(0, 3)).toEqual(["kind", "source", "path"]);
    expect(first).toMatch(/^item,"'=a\.zip","'=a\.zip > b\.txt",.*,refused,encrypted: no password opens it,,7,,0,,$/);
    expect(second).toMatch(/^item,c\.zip,c\.zip,/);
    expect(rest).toEqual([""]);
  });
});
