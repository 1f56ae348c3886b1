import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/formats/csv.js";
import { html } from "../../../../src/formats/html.js";
import { json } from "../../../../src/formats/json.js";
import { jsonl } from "../../../../src/formats/jsonl.js";
import { markdown } from "../../../../src/formats/markdown.js";
import { sql } from "../../../../src/formats/sql.js";
import type { FormatHandler } from "../../../../src/formats/format.js";
import { contentOf, extractAll } from "../harness.js";
import { startCpuClock } from "../../../support/cpu-time.js";

const PICTURE = Buffer.from("\x89PNG\r\n\x1a\n of Anil Ali", "latin1").toString("base64");
const PAGE = `<p>one<img alt=x src="data:image/png;base64,${PICTURE}"><i>two</i>`;

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

  it("are no items where they are words, which are read in place", async () => {
    expect(await filesIn(html, `<a href="data:text/plain;base64,${PICTURE}">`)).toEqual([]);
  });

  it("are found in linear time in hostile pages", async () => {
    const clock = startCpuClock();
    for (const part of ["data:", "data:image/png;a=b;", "data:image/png;base64,", `"data:x/y;base64, `])
      await extractAll(markdown, `${part.repeat(200_000 / part.length)};base64`);
    expect(clock()).toBeLessThan(3);
  });
});
