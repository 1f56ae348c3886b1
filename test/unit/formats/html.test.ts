import { readFileSync } from "node:fs";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { html } from "../../../src/formats/html.js";
import { nativeSpans, type Surface } from "../../../src/text/document.js";
import { documentsOf, headOf, redactedText } from "./harness.js";
import { startCpuClock } from "../../support/cpu-time.js";

const PAGE = readFileSync(new URL("../../../fixtures/formats/html/page.html", import.meta.url), "utf8");

async function textOf(source: string, surface: Surface = "body"): Promise<string> {
  return (await documentsOf(html, source))
    .filter((document) => document.surface === surface)
    .map(({ text }) => text)
    .join("\n");
}

async function cellsOf(source: string): Promise<(readonly [string | undefined, string | undefined, string])[]> {
  const [body] = await documentsOf(html, source);
  return (body?.segments ?? []).map(({ start, end, field, columnName }) => [
    field,
    columnName,
    body?.text.slice(start, end) ?? "",
  ]);
}

describe("HTML", () => {
  it("parts blocks, not inline tags, and undoes entities", async () => {
    expect(await textOf("<p>Wen<b>dell</b> Fr&eacute;d&#233;ric<br>Arima<div>next</div>\n  <div>last</div>")).toBe(
      "Wendell Frédéric\nArima\nnext\nlast",
    );
  });

  it.each([
    ["windows-1255", "f9ece5ed", "שלום"],
    ["iso-8859-6", "e5cdeacf", "محيد"],
    // What is declared is not believed against the bytes: these are none of Shift JIS.
    ["shift_jis", "4de96c20416c69e9", "Mél Alié"],
  ])("reads letters in the encoding that it declares: %s", async (charset, hex, words) => {
    const head = Buffer.from(`<meta content=text/html; charset = ${charset} http-equiv=Content-Type><p>`);
    const documents = await documentsOf(html, Buffer.concat([head, Buffer.from(hex, "hex")]));
    expect(documents.map(({ text }) => text)).toContain(words);
  });

  it("reads attributes that say how where they say what, and no others", async () => {
    const words = await textOf(
      `<p class="MsoNormal" style="font-family:Times New Roman;color:#112233" xmlns:v="urn:schemas-microsoft-com:vml">
       <p class="of Anil Ali" style="--id:'8682240000'" lang="a@b.example">`,
      "attribute",
    );
    expect(words.split("\n")).toEqual(["of Anil Ali", "--id:'8682240000'", "a@b.example"]);
  });

  it("reads a line end within a paragraph as a space, but not in preformatted text", async () => {
    expect(await textOf("<p>Ann\n   Persad</p><pre>a\n b</pre>")).toBe("Ann Persad\na\n b");
  });

  it("finds and removes a value that tags part", async () => {
    const source = "<p>said <b>An</b>il <i>Ali</i> today</p>";
    const [body] = await documentsOf(html, source);
    const start = body?.text.indexOf("Anil Ali") ?? -1;
    const places = body ? nativeSpans(body, { start, end: start + 8 }) : [];
    const edits = places.map((place, i) => ({ ...place, mark: i === 0 ? "[N]" : "" }));
    expect(await redactedText(html, source, edits)).toBe("<p>said <b>[N]</b><i></i> today</p>");
  });

  it("puts table cells under headings, and values beside labels", async () => {
    expect(await cellsOf("<table><tr><th>Name<th>Phone<tr><td>Ann<td>622</table>")).toEqual([
      ["Name", "Name", "Ann"],
      ["Phone", "Phone", "622"],
    ]);
    expect(await cellsOf("<table><tr><td>Name:<td>Ann Ali<tr><td>Town:<td>Arima</table>")).toEqual([
      [undefined, undefined, "Name:"],
      ["Name", undefined, "Ann Ali"],
      [undefined, undefined, "Town:"],
      ["Town", undefined, "Arima"],
    ]);
    expect(await cellsOf("<dl><dt>Date of birth<dd>4 May</dl><p>Phone: 622")).toEqual([
      ["Date of birth", undefined, "4 May"],
      ["Phone", undefined, "622"],
    ]);
  });

  it.each([
    ["<img alt=Anil Ramkissoon src=a.png>", "Anil Ramkissoon", '<img alt="[name]" src=a.png>'],
    ["<p Anil Ramkissoon=x>so</p>", "Anil Ramkissoon", "<p [name]=x>so</p>"],
    ["<p Anil Ramkissoon 45>so</p>", "Anil Ramkissoon 45", "<p [name] 45>so</p>"],
    ['<p title="x" Anil Ramkissoon checked>so</p>', "x\nAnil Ramkissoon", '<p title="x" [name] checked>so</p>'],
  ])("reads words of tags that stand where names of attributes should: %s", async (source, words, copy) => {
    expect(await textOf(source, "attribute")).toContain(words);
    const [document] = (await documentsOf(html, source)).filter(({ surface }) => surface === "attribute");
    const start = document?.text.indexOf("Anil") ?? 0;
    const places = document ? nativeSpans(document, { start, end: start + "Anil Ramkissoon".length }) : [];
    expect(
      await redactedText(
        html,
        source,
        places.map((place) => ({ ...place, mark: "[name]" })),
      ),
    ).toBe(copy);
  });

  it("reads what stands in a closing tag behind its name", async () => {
    expect(await textOf("<p>so</p Anil Ramkissoon><p>on</p >", "comment")).toBe(" Anil Ramkissoon");
    expect(await textOf("<p>so</Anil Ramkissoon></p>", "comment")).toBe("Anil Ramkissoon");
  });

  it("reads what does not show: title, attributes, links, comments, scripts, hidden text", async () => {
    expect(await textOf(PAGE)).toContain("hidden: passport TB765432");
    expect(await textOf(PAGE, "metadata")).toContain("Case of Annette Boodram\nauthor\nKeisha Joseph");
    expect(await textOf(PAGE, "attribute")).toContain("12345678");
    expect(await textOf(PAGE, "link")).toContain("mailto:wendell@example.org");
    expect(await textOf(PAGE, "comment")).toContain("checked by Cynthia Charles");
    expect(await textOf(PAGE, "hidden")).toContain('"Kyle Boodoo"');
  });

  it("keeps its structure whatever the mark", async () => {
    const shape = (source: string): string =>
      JSON.stringify(parse(source), (key, value: unknown) =>
        key === "parentNode" ? undefined : key === "value" || key === "data" ? 0 : value,
      );
    const documents = await documentsOf(html, PAGE);
    const edits = documents
      .flatMap((document) =>
        [...document.text.matchAll(/[A-Z][a-z]{3,}/g)].flatMap(({ 0: word, index }) =>
          nativeSpans(document, { start: index, end: index + word.length }),
        ),
      )
      .sort((a, b) => a.start - b.start)
      .map((place) => ({ ...place, mark: `</p><script>"'--> <b x=1>&` }));
    expect(edits.length).toBeGreaterThan(20);
    expect(shape(await redactedText(html, PAGE, edits))).toBe(shape(PAGE));
  });

  it("is known by content", async () => {
    expect(html.sniff(await headOf(PAGE, "table.csv"))).toBe(3);
    expect(html.sniff(await headOf("1 < 2 and <b>", "a.txt"))).toBe(0);
  });

  it("takes time in proportion to a hostile page's length", async () => {
    for (const source of ["<", "<a ", "<!--", "&amp", '<a b="', "</", "<td>", "<table>", " \n"]) {
      const seconds = startCpuClock();
      await documentsOf(html, source.repeat(200_000 / source.length));
      expect(seconds()).toBeLessThan(10);
    }
  });
});
