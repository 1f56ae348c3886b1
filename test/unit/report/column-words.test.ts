import { describe, expect, it } from "vitest";
import type { ItemRecord } from "../../../src/core/finding.js";
import { csvReport } from "../../../src/report/csv.js";
import { htmlReport } from "../../../src/report/html.js";
import type { ReportFormat } from "../../../src/report/report.js";
import { textReport } from "../../../src/report/text.js";

const TABLE: ItemRecord = {
  kind: "item",
  source: "postgres://db.example:5432/hr",
  path: ["hr.people"],
  status: "examined",
  problems: [],
  format: "postgres",
  bytes: 100,
  sha256: null,
  findings: 2,
  rows: { read: 200, total: 20_000, isCounted: false },
  columns: [
    {
      name: "email",
      dataType: "text",
      type: "EMAIL",
      confidence: 0.99,
      share: 0.5,
      cells: 100,
      estimate: [8600, 11_400],
      why: ["field “email”", "<b>"],
    },
  ],
};

async function write(format: ReportFormat): Promise<string> {
  let text = "";
  const sink = { write: (more: string): Promise<void> => Promise.resolve(void (text += more)) };
  await format.create(sink, { color: false, version: "1" }).item(TABLE);
  return text;
}

describe("what the columns of a table hold", () => {
  it("is told for reading, under the name of the table", async () => {
    expect(await write(textReport)).toBe(
      "postgres://db.example:5432/hr > hr.people: columns, 200 of about 20000 rows read\n" +
        "  email (text): EMAIL, 50 % of its cells, 8600 to 11400 in the table, confidence 0.99; field “email”, <b>\n",
    );
  });

  it("stands in the table for spreadsheets and on the page", async () => {
    expect(await write(csvReport)).toContain("email (text): EMAIL, 50 % of its cells");
    const page = await write(htmlReport);
    expect(page).toContain("<td>8600 to 11400</td>");
    expect(page).toContain("field “email”; &lt;b&gt;");
  });
});
