/** Rich text: every layer, letters written by numbers, embedded objects, time in proportion. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rtf } from "../../../src/formats/rtf.js";
import { extractAll } from "./harness.js";

const MEMO = new Uint8Array(readFileSync(new URL("../../../fixtures/formats/rtf/memo.rtf", import.meta.url)));

async function textsOf(source: string | Uint8Array): Promise<Record<string, string>> {
  const { documents } = await extractAll(rtf, source);
  return Object.fromEntries(documents.map(({ surface, text }) => [surface, text]));
}

describe("rich text", () => {
  it("is read layer by layer", async () => {
    const texts = await textsOf(MEMO);
    expect(texts["body"]).toContain("Owner: Althea Garraway, born 3 May 1969, of René Street; café Zoë.");
    for (const words of ["write to her", "łazarz", "Name\tTelephone"]) expect(texts["body"]).toContain(words);
    expect(texts["hidden"]).toContain("Hidden words of Ganteaume");
    expect(texts["revision"]).toContain("Deleted line on Pollonais");
    expect(texts["metadata"]).toMatch(/Memo on Garraway\nEsther Loney\nKelvin Bravo/);
    expect(texts["header-footer"]).toContain("Header of Zobida");
    expect(texts["note"]).toContain("Ollivierre");
    expect(texts["comment"]).toMatch(/Esther Loney\n[^]*Ring Mungroo first/);
    expect(texts["link"]).toContain("mailto:althea@mailbox.example");
    expect(texts["attribute"]).toContain("Bookmark_Sealy");
    expect(texts["hidden"]).toContain("Unseen remark on Tardieu");
    expect(texts["body"]).not.toContain("Helvetica");
  });

  it("names its pictures and objects as items", async () => {
    const { children } = await extractAll(rtf, MEMO);
    expect(children.map(({ name }) => name)).toEqual(["picture-1.png"]);
    expect(Buffer.from((await children[0]?.content.bytes()) ?? []).toString("latin1", 1, 4)).toBe("PNG");
  });

  it("passes over what stands in for letters, as often as it says", async () => {
    expect((await textsOf("{\\rtf1 {\\uc2 Zo\\u235 xxe}{\\uc0 Zo\\u235 e} \\u8364\\'80.}"))["body"]).toBe(
      "ZoëeZoëe €.\n",
    );
  });

  it("reads entries of an index apart from the words they stand behind", async () => {
    const texts = await textsOf("{\\rtf1 Seen{\\xe {\\v Aldo Hosein}}{\\tc Ada Pooran} today.}");
    expect(texts["body"]?.trim()).toBe("Seen today.");
    expect(texts["hidden"]?.trim()).toBe("Aldo Hosein\nAda Pooran");
  });

  it("says when it ends before it should", async () => {
    const { problems, documents } = await extractAll(rtf, "{\\rtf1 {\\b Half a le");
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
    expect(documents[0]?.text).toContain("Half a le");
  });

  it("takes time in proportion", async () => {
    const started = performance.now();
    for (const unit of ["{", "\\", "\\a", "\\'", "{\\*", "\\u1 ", "}", "\\bin9 "])
      await extractAll(rtf, `{\\rtf1 ${unit.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
