/** Word documents of the binary kind: what is read, what is hidden, and copies of what a reader sees. */
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { doc } from "../../../src/formats/doc.js";
import { docx } from "../../../src/formats/docx.js";
import { readCompound } from "../../../src/formats/compound/compound-file.js";
import { writeCompound } from "../../../src/formats/compound/write-compound.js";
import { extractAll, redactedBytes } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/doc/${name}`, import.meta.url)));
const FORM = fixture("form.doc");
const LETTER = fixture("letter.doc");

async function textsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { surface, text } of (await extractAll(doc, bytes)).documents)
    texts[surface] = (texts[surface] ?? "") + text;
  return texts;
}

describe("Word documents of the binary kind", () => {
  it("are read by where the words stand", async () => {
    const texts = await textsOf(FORM);
    expect(texts["body"]).toBe(
      "Owner: Althea Garraway, René Street, born 3 May 1969.\nSeen and signed.\nName\tTelephone\tRemark\n" +
        "Kezia Mungroo\t\tfirst line\nsecond line\nDmitri Иванов\t868-555-0188\tZoë\nAfter the table.\n",
    );
    expect(texts["header-footer"]).toContain("Zobida Tardieu");
    expect(texts["header-footer"]).toContain("Esther Loney");
    expect(texts["note"]).toContain("See Ollivierre on this.");
    expect(texts["comment"]).toContain("Ring Sealy first");
    expect(texts["hidden"]).toMatch(/but not by Ganteaume[^]*Marva Pollonais/);
    expect(texts["metadata"]).toContain("Form of Althea Garraway\nKelvin Bravo");
  });

  it("give up what an earlier save left in unused sectors, and tracked deletions", async () => {
    const texts = await textsOf(LETTER);
    expect(texts["hidden"]).toContain("old text Deonarine Siewnarine 19580119072");
    expect(texts["revision"]).toContain("88 Calvary Hill");
    expect(texts["body"]).not.toContain("old text");
  });

  it("have copies that an independent reader finds whole, and that hold nothing hidden", async () => {
    const copy = await redactedBytes(doc, FORM, []);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(copy) });
    expect(value.split(/\n+/).filter(Boolean)).toEqual([
      "Owner: Althea Garraway, René Street, born 3 May 1969.",
      "Seen and signed.",
      ..."Name Telephone Remark".split(" "),
      ...["Kezia Mungroo", "first line", "second line", "Dmitri Иванов", "868-555-0188", "Zoë"],
      "After the table.",
    ]);
    const residue: string[] = [];
    for await (const { text } of docx.residue(copy)) residue.push(text);
    expect(residue.join("\n")).not.toMatch(/Ganteaume|Pollonais|Sealy|Kelvin/);
  });

  it("of Word 6 are read in the script that a font is for, where whole words are, whatever language they name", async () => {
    const file = (words: string): Uint8Array => {
      const text = Buffer.from(`${words}\r`, "latin1");
      const font = Buffer.from([17, 0, 0, 0, 204, 0, ...Buffer.from("Arial Cyr\0\0\0", "latin1")]);
      const bytes = Buffer.alloc(0x400 + text.length + 2 + font.length);
      bytes.writeUInt16LE(0xa5dc, 0);
      bytes.writeUInt16LE(0x68, 2);
      bytes.writeUInt16LE(0x409, 6);
      bytes.writeUInt32LE(0x400, 0x18);
      bytes.writeUInt32LE(text.length, 0x34);
      text.copy(bytes, 0x400);
      const fonts = 0x400 + text.length;
      bytes.writeUInt32LE(fonts, 0xd0);
      bytes.writeUInt32LE(2 + font.length, 0xd4);
      bytes.writeUInt16LE(2 + font.length, fonts);
      font.copy(bytes, fonts + 2);
      return writeCompound([{ path: ["WordDocument"], bytes }]);
    };
    const russian = Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xe8, 0x20, 0xf1, 0xe0, 0xe4]).toString(
      "latin1",
    );
    expect((await textsOf(file(russian)))["body"]).toContain("Москва и сад");
    expect((await textsOf(file("René, Noël, Ávila")))["body"]).toContain("René, Noël, Ávila");
  });

  it("say so when they are encrypted, and when they end too soon", async () => {
    const { streams } = readCompound(LETTER);
    const encrypted = streams.map(({ path, bytes }) => {
      const copy = Buffer.from(bytes);
      if (path[0] === "WordDocument") copy.writeUInt16LE(copy.readUInt16LE(10) | 0x100, 10);
      return { path, bytes: copy };
    });
    await expect(extractAll(doc, writeCompound(encrypted))).rejects.toMatchObject({ code: "encrypted" });
    const cut = writeCompound(streams).subarray(0, 512 + 2048);
    await expect(extractAll(doc, cut)).rejects.toMatchObject({ code: "malformed" });
    const longer = Buffer.from(LETTER);
    longer.writeUInt32LE(500_000, longer.indexOf("WordDocument", 0, "utf16le") + 120);
    expect((await extractAll(doc, longer)).problems.map(({ code }) => code)).toEqual(["truncated"]);
  });

  it("take bounded time and memory whatever their tables say", async () => {
    const started = performance.now();
    for (const fill of [0x00, 0x01, 0x7f, 0xff]) {
      const bytes = LETTER.slice();
      bytes.fill(fill, 512 + 0x4c, 512 + 0x70);
      try {
        await extractAll(doc, bytes);
      } catch (error) {
        expect(error).toMatchObject({ name: "ItemError" });
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
