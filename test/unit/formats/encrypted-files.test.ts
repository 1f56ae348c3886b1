/** Files that other programs put under a password: opened by it, refused by their own code without, copied plain. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { doc } from "../../../src/formats/doc.js";
import type { FormatHandler } from "../../../src/formats/format.js";
import { identify } from "../../../src/formats/identify.js";
import { FORMATS } from "../../../src/formats/index.js";
import { odt } from "../../../src/formats/odt.js";
import { ppt } from "../../../src/formats/ppt.js";
import { sevenzip } from "../../../src/formats/sevenzip.js";
import { xls } from "../../../src/formats/xls.js";
import { contentOf, extractContext, headOf } from "./harness.js";

const FOLDER = new URL("../../../fixtures/encrypted/", import.meta.url);
const PASSWORDS = ["another", "Poui-tree-61"];
const LETTER = "Ms. Roxanne Maharaj, 14 Cassia Drive, Chaguanas, telephone 868-665-2041.";
const ROW = /Roxanne Maharaj[,\t]868-665-2041/;

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** All texts, those of plain children too. */
async function textOf(format: FormatHandler, bytes: Uint8Array, passwords: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for await (const one of format.extract(contentOf(bytes), { ...extractContext(), passwords })) {
    if (one.kind === "document") texts.push(one.document.text);
    else if (one.kind === "child") texts.push(Buffer.from(await one.child.content.bytes()).toString("utf8"));
    else if (one.problem.code === "encrypted") throw Object.assign(new Error(one.problem.detail), one.problem);
  }
  return texts.join("\n");
}

const FILES: readonly [name: string, format: FormatHandler, text: string | RegExp][] = [
  ["word97.doc", doc, LETTER],
  ["excel97.xls", xls, ROW],
  ["cryptoapi.ppt", ppt, "Remember that Anisha Boodramlal has sarcoidosis"],
  ["aes.odt", odt, LETTER],
  ["blowfish.odt", odt, LETTER],
  ["argon2.odt", odt, LETTER],
  ["hidden-names.7z", sevenzip, LETTER],
  ["open-names.7z", sevenzip, ROW],
];

describe("files under a password", () => {
  it.each(FILES)("are read with it: %s", async (name, format, text) => {
    expect(identify(await headOf(fixture(name), name), FORMATS)?.id).toBe(format.id);
    expect(await textOf(format, fixture(name), PASSWORDS)).toMatch(text);
  });

  it.each(FILES)("end by their own code without it: %s", async (name, format) => {
    await expect(textOf(format, fixture(name), [])).rejects.toMatchObject({ code: "encrypted" });
    await expect(textOf(format, fixture(name), ["poui-tree-61"])).rejects.toMatchObject({ code: "encrypted" });
  });

  it.each([
    ["word97.doc", doc],
    ["excel97.xls", xls],
    ["cryptoapi.ppt", ppt],
    ["blowfish.odt", odt],
    ["open-names.7z", sevenzip],
  ])("have copies that anybody opens, and say so: %s", async (name, format) => {
    const losses: string[] = [];
    const noteLoss = (one: string): void => void losses.push(one);
    const { signal } = new AbortController();
    const copy = await format.redact?.(contentOf(fixture(name)), [], [], { passwords: PASSWORDS, signal, noteLoss });
    const target = format.convertsTo ?? format;
    const text = target.id === "zip" ? "" : await textOf(target, copy ?? new Uint8Array(), []);
    expect(Buffer.from(copy ?? []).toString("latin1", 0, 2)).toBe("PK");
    expect(text === "" || /Roxanne Maharaj|Anisha Boodramlal/.test(text)).toBe(true);
    expect(losses).toContain("the copy is not encrypted");
  });

  it("do not ask for more work than their programs do", async () => {
    const { attributes } = { attributes: new Map([["algorithm-name", "http://www.w3.org/2001/04/xmlenc#aes256-cbc"]]) };
    const { openPart } = await import("../../../src/formats/odf/part-password.js");
    for (const [name, value] of [
      ["salt", "AAAAAAAAAAAAAAAAAAAAAA=="],
      ["key-derivation-name", "PBKDF2"],
      ["iteration-count", "2000000000"],
    ] as const)
      attributes.set(name, value);
    await expect(openPart({ attributes }, new Uint8Array(16), "a")).rejects.toMatchObject({ code: "encrypted" });
  });
});

const ROBUSTNESS = fileURLToPath(new URL("../../../../shared/robustness/", import.meta.url));
/** Of Office itself: by the keys of 40 and 128 bits, of several providers, and by exclusive or. */
const REAL: readonly [path: string, format: FormatHandler, text: string][] = [
  ["poi/test-data__document__password_password_cryptoapi.doc", doc, "This is a test"],
  ["poi/test-data__document__password_tika_binaryrc4.doc", doc, "This is an encrypted Word 2007 File."],
  ["poi/test-data__slideshow__Password_Protected-hello.ppt", ppt, "Just for the hell of it, we have some notes"],
  ["poi/test-data__slideshow__Password_Protected-hello.ppt", ppt, "On-screen Show"],
  ["poi/test-data__spreadsheet__xor-encryption-abc.xls", xls, "1\n2\n3\n"],
  ["test_files/password_2002_40_xor.xls", xls, "1\n2\t10\n3\n4\n"],
  ["test_files/password_2002_40_972000.xls", xls, "1\n2\t10\n3\n4\n"],
  ["test_files/password_2002_128_strong.xls", xls, "Foo\nMicrosoft Excel\nBar"],
  ["test_files/password_2002_40_dhsc.xls", xls, "1\n2\t10\n3\n4\n"],
];
const files = ((): ReadonlySet<string> => {
  try {
    return new Set(readdirSync(ROBUSTNESS));
  } catch {
    return new Set();
  }
})();

describe.skipIf(files.size === 0)("files that Office put under a password", () => {
  it.each(REAL)("are read with it: %s", async (path, format, text) => {
    const bytes = new Uint8Array(readFileSync(`${ROBUSTNESS}${path}`));
    expect(await textOf(format, bytes, ["password", "tika", "hello", "abc"])).toContain(text);
    await expect(textOf(format, bytes, ["wrong"])).rejects.toMatchObject({ code: "encrypted" });
  });
});
