import { describe, expect, it } from "vitest";
import { htmlReport } from "../../../src/report/html.js";
import type { Finding, ItemRecord, Summary } from "../../../src/core/finding.js";
import { finding, item, summary, TextSink } from "../../support/records.js";

async function render(findings: Finding[], items: ItemRecord[], end: Summary = summary()): Promise<string> {
  const sink = new TextSink();
  const report = htmlReport.create(sink, { color: false, version: "1.2.3" });
  if (findings.length > 0) await report.findings(findings);
  for (const one of items) await report.item(one);
  await report.end(end);
  return sink.text;
}

describe("the HTML report", () => {
  it("names the provision with the words of the Act", async () => {
    const html = await render([finding()], [item()]);
    expect(html).toContain("tt.dpa.2.spi.d");
    expect(html).toContain("sensitive personal information”");
    expect(html).toContain("line 2, column 3");
  });

  it("says what could not be examined, and why", async () => {
    const problems = [{ code: "encrypted", stage: "read", detail: "no password opens it" }] as const;
    const html = await render([], [item({ status: "refused", problems, findings: 0 })]);
    expect(html).toMatch(/What could not be examined.*share\/letter\.txt.*not examined.*no password opens it/s);
  });

  it("says that the run was stopped", async () => {
    expect(await render([], [], summary({ interrupted: true }))).toContain("The run was stopped before its end");
  });

  it("shows hostile names as text", async () => {
    const source = 'share/<img src=x onerror="alert(1)">.txt';
    const html = await render([], [item({ source, status: "refused" })]);
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });

  it("refers to nothing outside itself", async () => {
    const html = await render([finding()], [item()]);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/(?:src|href)\s*=|url\(|@import|https?:\/\//g)).toBeNull();
  });

  it("counts what it does not show of an item with very many findings", async () => {
    const many = Array.from({ length: 777 }, (_, i) => finding({ id: `f${i}`, start: i }));
    const html = await render(many, [item({ findings: 777 })]);
    expect(html.match(/<tr data-type/g)).toHaveLength(500);
    expect(html).toContain("277 more findings are not shown here");
  });

  it("holds so many items and findings that a browser stays quick, and says how many there are", async () => {
    const sink = new TextSink();
    const report = htmlReport.create(sink, { color: false, version: "1.2.3" });
    for (let i = 0; i < 5_200; i++) {
      await report.findings(Array.from({ length: 3 }, (_, k) => finding({ id: `f${i}-${k}`, start: k })));
      await report.item(item({ source: `share/${i}.txt`, findings: 3 }));
    }
    await report.end(summary({ items: { examined: 5_200, partly: 0, refused: 0 }, findings: 15_600 }));
    expect(sink.text.match(/<tr data-type/g)).toHaveLength(10_000);
    expect(sink.text.match(/<details class="item"/g)).toHaveLength(5_000);
    expect(sink.text).toContain("5,000 of 5,200 items are listed, with 10,000 of 15,600 findings");
    expect(sink.text).toMatch(/share\/4999\.txt<.*3 more findings are not shown here/s);
    // Sums are of all.
    expect(sink.text).toMatch(/tt\.dpa\.2\.spi\.d.*<td class="n">15600</s);
  });

  it("says nothing of a cut where all is shown", async () => {
    expect(await render([finding()], [item()])).not.toContain("are listed, with");
  });

  it("is whole when nothing was scanned", async () => {
    const html = await render(
      [],
      [],
      summary({ items: { examined: 0, partly: 0, refused: 0 }, findings: 0, byType: {} }),
    );
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(html.trimEnd().endsWith("</html>")).toBe(true);
    expect(html).toContain("Every item was examined in full");
  });
});
