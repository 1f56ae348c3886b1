/** Office packages under a password (both ways of encrypting, by another program): opened by it, refused without, copied plain. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCompound } from "../../../src/formats/compound/compound-file.js";
import { writeCompound } from "../../../src/formats/compound/write-compound.js";
import { docx } from "../../../src/formats/docx.js";
import type { FormatHandler } from "../../../src/formats/format.js";
import { identify } from "../../../src/formats/identify.js";
import { FORMATS } from "../../../src/formats/index.js";
import { xlsx } from "../../../src/formats/xlsx.js";
import { contentOf, documentsOf, extractContext, headOf } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));
const DOCUMENT = fixture("encrypted/agile.docx");
const WORKBOOK = fixture("encrypted/standard.xlsx");
const PASSWORDS = ["Poui-tree-61"];

async function textsOf(format: FormatHandler, bytes: Uint8Array, passwords = PASSWORDS): Promise<string[]> {
  const texts: string[] = [];
  for await (const one of format.extract(contentOf(bytes), { ...extractContext(), passwords }))
    if (one.kind === "document") texts.push(one.document.text);
  return texts;
}

describe("Office packages under a password", () => {
  it.each([
    ["agile", docx, DOCUMENT, "formats/docx/run-splits.docx"],
    ["standard", xlsx, WORKBOOK, "formats/xlsx/x04-external.xlsx"],
  ])("are read as if they had none: %s", async (_way, format, bytes, plain) => {
    expect(identify(await headOf(bytes, `file.${format.id}`), FORMATS)?.id).toBe(format.id);
    const expected = (await documentsOf(format, fixture(plain))).map(({ text }) => text);
    expect(await textsOf(format, bytes)).toEqual(expected);
    expect(expected.join("").length).toBeGreaterThan(100);
  });

  it("are refused by their own code without it", async () => {
    await expect(textsOf(xlsx, WORKBOOK, ["poui-tree-61"])).rejects.toMatchObject({ code: "encrypted" });
    await expect(textsOf(docx, DOCUMENT, [])).rejects.toMatchObject({ code: "encrypted" });
    expect(identify(await headOf(DOCUMENT, "no-name"), FORMATS)?.id).toBe("docx");
  });

  it("have copies that anybody opens, and say so", async () => {
    const losses: string[] = [];
    const context = {
      passwords: PASSWORDS,
      signal: new AbortController().signal,
      noteLoss: (one: string) => void losses.push(one),
    };
    const copy = await docx.redact?.(contentOf(DOCUMENT), [], [], context);
    expect(Buffer.from(copy ?? []).toString("latin1", 0, 2)).toBe("PK");
    expect(losses).toEqual(["the copy is not encrypted"]);
  });

  it("are refused when what describes the encryption asks for too much work or is broken", async () => {
    const { streams } = readCompound(DOCUMENT);
    const changed = (from: string, to: string): Uint8Array =>
      writeCompound(
        streams.map(({ path, bytes }) => ({
          path,
          bytes:
            path[0] === "EncryptionInfo" ? Buffer.from(bytes.toString("latin1").replace(from, to), "latin1") : bytes,
        })),
      );
    await expect(textsOf(docx, changed('spinCount="100000"', 'spinCount="900000000"'))).rejects.toMatchObject({
      code: "encrypted",
    });
    await expect(textsOf(docx, changed('keyBits="256"', 'keyBits="12"'))).rejects.toMatchObject({ code: "encrypted" });
    await expect(textsOf(docx, changed("encryptedKeyValue", "nothing"))).rejects.toMatchObject({
      name: "ItemError",
    });
  });
});
