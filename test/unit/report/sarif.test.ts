import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { sarifReport } from "../../../src/report/sarif.js";
import { NOTHING_LEFT_OUT } from "../../../src/report/left-out-words.js";
import type { Finding, ItemRecord } from "../../../src/core/finding.js";
import { finding, item, summary, TextSink } from "../../support/records.js";

const require = createRequire(import.meta.url);
const schema: unknown = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema as object);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: object; readonly region: { readonly startLine: number } };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}
interface Rule {
  readonly id: string;
  readonly properties: { readonly tags: readonly string[] };
}

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

  it("keeps to what code hosts document beyond the schema", async () => {
    const inPdf = finding({ source: "a b/ü.pdf", path: ["ü.pdf"], page: 3, id: "f2" });
    delete (inPdf as { line?: number }).line;
    const sources = ["./share/x.txt", "C:\\share\\x.txt", "postgres://host/db/table", "/srv/x.txt"];
    const log = await render([finding(), inPdf, ...sources.map((source) => finding({ source }))], [item()]);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [run] = log["runs"] as {
      results: Result[];
      tool: { driver: { rules: Rule[] } };
      automationDetails: object;
    }[];
    if (!run) throw new Error("no run");
    // GitHub: category before the last slash; descriptions and help of each rule; at most 20 tags.
    expect(run.automationDetails).toEqual({ id: "sever/" });
    for (const rule of run.tool.driver.rules) {
      expect(rule).toMatchObject({ shortDescription: {}, fullDescription: {}, help: {} });
      expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
    }
    // GitHub and GitLab: each result has a rule, a file and a line.
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation)).toEqual([
      { uri: "share/letter.txt", uriBaseId: "%SRCROOT%" },
      { uri: "a%20b/%C3%BC.pdf", uriBaseId: "%SRCROOT%" },
      { uri: "share/x.txt", uriBaseId: "%SRCROOT%" },
      { uri: "file:///C:/share/x.txt" },
      { uri: "postgres://host/db/table" },
      { uri: "file:///srv/x.txt" },
    ]);
    expect(run.results[1]?.message.text).toContain("page 3");
  });

  it("gives the same value in one item as many prints as it stands there, whatever the lines", async () => {
    const hashes = async (lines: number[]) => {
      const log = await render(
        lines.map((line) => finding({ line, id: `f${line}` })),
        [item()],
      );
      const [run] = log["runs"] as { results: Result[] }[];
      return run?.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    };
    expect(await hashes([1, 2, 3])).toEqual(["00ff:1", "00ff:2", "00ff:3"]);
    expect(await hashes([5, 8])).toEqual(["00ff:1", "00ff:2"]);
  });

  it("tells what was left out, which does not make the run a failure", async () => {
    const sink = new TextSink();
    const report = sarifReport.create(sink, { color: false, version: "1" });
    const rules = [{ from: ".severignore", line: 2, pattern: "*.log", paths: 4 }];
    await report.end(summary({ leftOut: { ...NOTHING_LEFT_OUT, rules } }));
    const log = JSON.parse(sink.text) as unknown;
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [
                { level: "note", message: { text: ".severignore:2 *.log: left out 4 paths" } },
              ],
              properties: { leftOut: { rules } },
            },
          ],
        },
      ],
    });
  });
});
