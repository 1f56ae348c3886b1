import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { sarifReport } from "../../../src/report/sarif.js";
import type { Finding, ItemRecord } from "../../../src/core/finding.js";
import { finding, item, summary, TextSink } from "../../support/records.js";

const require = createRequire(import.meta.url);
const schema: unknown = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema as object);

async function render(findings: Finding[], items: ItemRecord[]): Promise<Record<string, unknown>> {
  const sink = new TextSink();
  const report = sarifReport.create(sink, { color: false, version: "1.2.3" });
  if (findings.length > 0) await report.findings(findings);
  for (const one of items) await report.item(one);
  await report.end(summary());
  return JSON.parse(sink.text) as Record<string, unknown>;
}

describe("the SARIF report", () => {
  it("is valid by the published schema, with findings of every kind of place and problems", async () => {
    const inPdf = finding({
      source: "/srv/share/a b.pdf",
      page: 3,
      boxes: [[3, 0, 0, 10, 10]],
      path: ["x.zip", "a b.pdf"],
    });
    delete (inPdf as { line?: number }).line;
    const refused = item({ status: "refused", problems: [{ code: "encrypted", stage: "read", detail: "locked" }] });
    const log = await render(
      [finding(), inPdf, finding({ excludedBy: "tt.dpa.29.1.b", sensitive: false })],
      [item(), refused],
    );
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log).toMatchObject({
      runs: [
        {
          results: [{ ruleId: "HEALTH", level: "error" }, {}, { level: "note" }],
          invocations: [{ executionSuccessful: false }],
        },
      ],
    });
  });

  it("is valid when nothing was found", async () => {
    const log = await render([], []);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  it("holds no value", async () => {
    const log = await render([finding({ value: "Rani Maharaj" })], [item()]);
    expect(JSON.stringify(log)).not.toContain("Rani");
  });
});
