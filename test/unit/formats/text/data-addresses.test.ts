import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/formats/csv.js";
import { html } from "../../../../src/formats/html.js";
import { json } from "../../../../src/formats/json.js";
import { jsonl } from "../../../../src/formats/jsonl.js";
import { markdown } from "../../../../src/formats/markdown.js";
import { plain } from "../../../../src/formats/plain.js";
import { sql } from "../../../../src/formats/sql.js";
import { xml } from "../../../../src/formats/xml.js";
import { embeddedInChunks } from "../../../../src/formats/text/data-addresses.js";
import type { FormatHandler } from "../../../../src/formats/format.js";
import { contentOf, extractAll, extractContext } from "../harness.js";
import { startCpuClock } from "../../../support/cpu-time.js";

const PICTURE = Buffer.from("\x89PNG\r\n\x1a\n of Anil Ali", "latin1").toString("base64");
const PAGE = `<p>one<img alt=x src="data:image/png;base64,${PICTURE}"><i>two</i>`;

const NOTE = Buffer.from("Anil Ali???").toString("base64");
const PDF_TEXT = `%PDF-1.7 of Anil Ali ${"x".repeat(241)}`;
const PDF = Buffer.from(PDF_TEXT).toString("base64");
const PDF_HEX = Buffer.from(PDF_TEXT).toString("hex");
/** Without signs that fill its end. */
const PDF_WHOLE = Buffer.from(`${PDF_TEXT}xx`).toString("base64");

const inLines = (letters: string, width: number, before: string): string =>
  (letters.match(new RegExp(`.{1,${String(width)}}`, "g")) ?? []).map((line) => before + line).join("\n");

async function* inChunks(text: string): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += 65_521) yield await Promise.resolve(text.slice(at, at + 65_521));
}

const context = { passwords: [], signal: new AbortController().signal };
async function copyOf(format: FormatHandler, source: string, bytes: string | undefined): Promise<string> {
  const { children } = await extractAll(format, source);
  const replaced = children.map(({ key, name }) =>
    bytes === undefined ? { key, withheld: "no" } : { key, name, bytes: new Uint8Array(Buffer.from(bytes)) },
  );
  const copy = await format.redact?.(contentOf(source), [], replaced, context);
  return Buffer.from(copy ?? []).toString("utf8");
}

async function filesIn(format: FormatHandler, source: string): Promise<string[]> {
  const { children } = await extractAll(format, source);
  return await Promise.all(
    children.map(async ({ name, content }) => `${name}: ${Buffer.from(await content.bytes()).toString("latin1")}`),
  );
}

describe("files embedded in texts as data addresses", () => {
  it.each<[string, FormatHandler, string]>([
    ["an attribute", html, PAGE],
    ["a style", html, `<style>p{background:url(data:image/png;base64,${PICTURE})}</style>`],
    [
      "an attribute whose letters are broken over lines",
      html,
      PAGE.replace(PICTURE, `${PICTURE.slice(0, 9)}\n  ${PICTURE.slice(9)}`),
    ],
    ["an attribute without quotes", html, `<img src=data:image/png;charset=x;base64,${PICTURE} alt=y>`],
    ["a JSON value", json, `{"photo": "data:image/png;base64,${PICTURE}", "name": "x"}`],
    ["a Markdown picture", markdown, `![pic](data:image/png;base64,${PICTURE}) and words`],
    ["a cell of a table", csv, `id,photo\n1,"data:image/png;base64,${PICTURE}"\n`],
    ["a line of JSON Lines", jsonl, `{"id": 1}\n{"photo": "data:image/png;base64,${PICTURE}"}\n`],
    ["a literal of a dump", sql, `INSERT INTO p (id, photo) VALUES (1, 'data:image/png;base64,${PICTURE}');\n`],
  ])("are items of their own in %s", async (_name, format, source) => {
    expect(await filesIn(format, source)).toEqual(["embedded-1.png: \x89PNG\r\n\x1a\n of Anil Ali"]);
  });

  it.each<[string, FormatHandler, string]>([
    ["a table", csv, `id,photo\r\n1,"data:image/png;base64,${PICTURE}"\r\n2,x\r\n`],
    ["JSON Lines", jsonl, `{"photo":"data:image/png;base64,${PICTURE}"}\n{"n":1.50}\n`],
    ["a dump", sql, `INSERT INTO p VALUES (1, 'data:image/png;base64,${PICTURE}', 'y');\n`],
  ])("are replaced by their copies in %s, and nothing else is", async (_name, format, source) => {
    const copy = Buffer.from("copied").toString("base64");
    expect(await copyOf(format, source, "copied")).toBe(source.replace(PICTURE, copy));
  });

  it("are replaced by their copies, and nothing else is", async () => {
    const copy = Buffer.from("copied").toString("base64");
    expect(await copyOf(html, PAGE, "copied")).toBe(PAGE.replace(PICTURE, copy));
    expect(await copyOf(json, `{"a":"data:image/png;base64,${PICTURE}"}`, "copied")).toBe(
      `{"a":"data:image/png;base64,${copy}"}`,
    );
  });

  it("go where there is no copy", async () => {
    expect(await copyOf(html, PAGE, undefined)).toBe('<p>one<img alt=x src="data:,"><i>two</i>');
  });

  it.each<[string, FormatHandler, string]>([
    ["as notes", html, `<a href="data:text/plain;base64,${NOTE}">`],
    ["in plain text", plain, `see data:text/plain;base64,${NOTE} there`],
    ["with strokes escaped", json, `{"a":"data:text\\/plain;base64,${NOTE.replaceAll("/", "\\/")}"}`],
    ["with lines escaped", json, `{"a":"data:text/plain;base64,${NOTE.slice(0, 12)}\\r\\n${NOTE.slice(12)}"}`],
    ["with references", html, `<a href="data:text/plain;base64,${NOTE.replaceAll("/", "&#x2F;")}">`],
    ["with percent signs", html, `<a href='data:text/plain;base64,${NOTE.replaceAll("/", "%2F")}'>`],
  ])("are items %s", async (_name, format, source) => {
    expect(await filesIn(format, source)).toEqual(["embedded-1.txt: Anil Ali???"]);
  });

  it.each<[string, FormatHandler, string]>([
    ["in a literal of bytes", sql, `INSERT INTO p VALUES (1, X'${PDF_HEX}', 'y');\n`],
    ["in a literal of bytes of another server", sql, `INSERT INTO p VALUES (1, 0x${PDF_HEX.toUpperCase()}, 'y');\n`],
    ["in a literal with a sign before it", sql, `INSERT INTO p VALUES (1, '\\x${PDF_HEX}', 'y');\n`],
    ["in rows of COPY", sql, `COPY p (id, f) FROM stdin;\n1\t\\\\x${PDF_HEX}\n\\.\n`],
    ["in a cell", csv, `id,file\n1,\\x${PDF_HEX}\n`],
  ])("are items in hexadecimal %s", async (_name, format, source) => {
    expect(await filesIn(format, source)).toEqual([`embedded-1.pdf: ${PDF_TEXT}`]);
    expect((await copyOf(format, source, PDF_TEXT)).toLowerCase()).toBe(source.toLowerCase());
    const withheld = source.replace(new RegExp(PDF_HEX, "i"), "00");
    expect(await copyOf(format, source, undefined)).toBe(withheld);
  });

  it.each<[string, FormatHandler, string]>([
    ["in JSON", json, `{"id":1,"body":"${PDF}"}`],
    ["in JSON with lines escaped", json, `{"body":"${PDF.slice(0, 76)}\\n${PDF.slice(76)}\\n"}`],
    ["in an element", xml, `<a><b>\n${PDF.slice(0, 76)}\n${PDF.slice(76)}\n</b></a>`],
    ["in an element, in lines, the last of them short", xml, `<a><b>${inLines(PDF, 84, "")}</b></a>`],
    ["in an element, in lines that stand in", xml, `<a><b>\n${inLines(PDF, 76, "      ")}\n  </b></a>`],
    ["in an element, in lines without signs at the end", xml, `<a>${inLines(PDF_WHOLE, 84, "")}\n</a>`],
    ["in plain text, in lines, the last of them short", plain, `as follows:\n\n${inLines(PDF, 68, "")}\nRegards\n`],
    ["in a cell", csv, `id,file\n1,${PDF}\n`],
    ["in plain text", plain, `as follows:\n\n${PDF}\n\nend`],
  ])("are items without an address %s", async (_name, format, source) => {
    const held = source.includes(PDF.slice(-5)) ? PDF_TEXT : `${PDF_TEXT}xx`;
    expect(await filesIn(format, source)).toEqual([`embedded-1.pdf: ${held}`]);
    expect(await copyOf(format, source, held)).toBe(source);
    expect(await copyOf(format, source, undefined)).not.toContain(PDF.slice(76, 100));
  });

  it("are found where a text comes in stretches, whatever is cut", async () => {
    const filler = "words of no account, one after another.\n".repeat(105_000);
    const far = Buffer.from(`%PDF-1.7 of Anil Ali ${"y".repeat(4_000_000)}`).toString("base64");
    const text = `${filler}<p>data:image/png;base64,${PICTURE}</p>\n"${far}"${filler}`;
    const found: string[] = [];
    for await (const extracted of embeddedInChunks(inChunks(text), extractContext()))
      if (extracted.kind === "child") {
        const { name, key, content } = extracted.child;
        found.push(`${name} at ${String(Number(key) - filler.length)}: ${String(content.size)} bytes`);
      }
    expect(found).toEqual([
      "embedded-1.png at 3: 20 bytes",
      `embedded-2.pdf at ${String(31 + PICTURE.length)}: 4000021 bytes`,
    ]);
  });

  it.each<[string, FormatHandler, string[]]>([
    ["read by lines", markdown, []],
    [
      "read by its syntax",
      html,
      ["unsupported-part: longer than 64 MiB: read as plain text, in which words that it writes in codes are not seen"],
    ],
  ])("are items where a text is too long to be held and %s", async (_name, format, told) => {
    const children: string[] = [];
    const problems: string[] = [];
    const content = { ...contentOf(PAGE), size: 65 * 1024 * 1024 };
    for await (const extracted of format.extract(content, extractContext())) {
      if (extracted.kind === "child") children.push(extracted.child.name);
      if (extracted.kind === "problem") problems.push(`${extracted.problem.code}: ${extracted.problem.detail}`);
    }
    expect([children, problems]).toEqual([["embedded-1.png"], told]);
  });

  it("are found in linear time in hostile pages", async () => {
    const clock = startCpuClock();
    for (const part of [
      "data:",
      "data:image/png;a=b;",
      "data:image/png;base64,",
      `"data:x/y;base64, `,
      "JVBERi0xA ",
      "/9j/A\n",
    ])
      await extractAll(markdown, `${part.repeat(200_000 / part.length)};base64`);
    expect(clock()).toBeLessThan(3);
  });
});
