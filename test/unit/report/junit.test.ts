/** The JUnit report, read by a parser that is not ours. */
import { parseDocument } from "htmlparser2";
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, ItemRecord, Summary } from "../../../src/core/finding.js";
import { junitReport } from "../../../src/report/junit.js";
import { NOTHING_LEFT_OUT } from "../../../src/report/left-out-words.js";
import { hasProgram } from "../../support/programs.js";
import { finding, item, summary, TextSink } from "../../support/records.js";

const SCHEMA = new URL("../../../fixtures/schemas/junit.xsd", import.meta.url).pathname;

async function render(
  parts: readonly { findings?: Finding[]; item: ItemRecord }[],
  end: Summary = summary(),
): Promise<string> {
  const sink = new TextSink();
  const report = junitReport.create(sink, { color: false, version: "1.2.3" });
  for (const { findings = [], item: one } of parts) {
    await report.findings(findings);
    await report.item(one);
  }
  await report.end(end);
  return sink.text;
}

interface Element {
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Element[];
}

const walk = (node: Element): Element[] => [node, ...(node.children ?? []).flatMap(walk)];
const casesOf = (xml: string): (string | undefined)[][] =>
  walk(parseDocument(xml, { xmlMode: true }) as unknown as Element)
    .filter(({ name }) => name === "testcase")
    .map((one) => [one.attribs?.["name"], one.children?.[0]?.name, one.children?.[0]?.attribs?.["message"]]);

const encrypted = { code: "encrypted", stage: "read", detail: "locked" } as const;
const everything = () =>
  render(
    [
      { item: item({ source: "clean.txt", path: ["clean.txt"], findings: 0 }) },
      { findings: [finding(), finding({ sensitive: false })], item: item() },
      { item: item({ source: "a.pdf", path: ["a.pdf"], status: "refused", problems: [encrypted] }) },
      { findings: [finding()], item: item({ path: ["b.zip", "x"], status: "partly", problems: [encrypted] }) },
      { item: item({ path: ["b.zip", "y"], findings: 0 }) },
      { item: item({ path: ["b.zip", "y"], findings: 0 }) },
    ],
    summary({
      interrupted: true,
      leftOut: { ...NOTHING_LEFT_OUT, rules: [{ from: "exclude", line: 1, pattern: "<*.iso>", paths: 3 }] },
    }),
  );

describe("the JUnit report", () => {
  it("has a case of its own name for each item, with the outcome that readers count", async () => {
    expect(casesOf(await everything())).toEqual([
      ["clean.txt", undefined, undefined],
      ["share/letter.txt", "failure", "2 findings, 1 sensitive"],
      ["a.pdf (not examined)", "error", "not examined"],
      ["share/letter.txt > x (not examined in full)", "error", "not examined in full"],
      ["share/letter.txt > x", "failure", "1 finding, 1 sensitive"],
      ["share/letter.txt > y", undefined, undefined],
      ["share/letter.txt > y #2", undefined, undefined],
      ["--exclude <*.iso>: left out 3 paths", "skipped", "--exclude <*.iso>: left out 3 paths"],
      ["the whole run", "error", "the run was stopped before its end; what it had not reached is not listed"],
    ]);
  });

  it.skipIf(!hasProgram("xmllint"))("keeps to the schema of what pipelines read", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "sever-junit-")), "report.xml");
    writeFileSync(path, await everything());
    expect(() => execFileSync("xmllint", ["--nonet", "--noout", "--schema", SCHEMA, path])).not.toThrow();
  });

  it("is well-formed whatever a name holds", async () => {
    const source = 'a\u0001<b>&"\ud800\n\ufffe.txt';
    const xml = await render([{ findings: [finding({ source })], item: item({ source, path: [source] }) }]);
    expect(casesOf(xml)[0]?.[0]).toBe('a\ufffd<b>&"\ufffd \ufffd.txt');
    expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)).toBe(false);
  });

  it("holds no value that was not asked for, and counts what it does not list", async () => {
    const many = Array.from({ length: 300 }, (_, i) => finding({ id: `f${i}`, line: i + 1 }));
    const xml = await render([{ findings: many, item: item({ findings: 300 }) }]);
    expect(xml.match(/Health \[masked\]/g)?.length).toBe(200);
    expect(xml).toContain("and 100 more");
  });
});
