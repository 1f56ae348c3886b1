/** Old workbooks: cells as sheets show them, what sheets hide, copies that hold values only. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { xls } from "../../../src/formats/xls.js";
import { xlsb } from "../../../src/formats/xlsb.js";
import { xlsx } from "../../../src/formats/xlsx.js";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { extractAll, redactedBytes } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/${name}`, import.meta.url)));

async function textOf(format: typeof xls, bytes: Uint8Array, surface: string): Promise<string> {
  const { documents } = await extractAll(format, bytes);
  return documents.flatMap((one) => (one.surface === surface ? [one.text] : [])).join("\n");
}

describe.each([
  ["xls", xls, "xls/fees.xls"],
  ["xlsb", xlsb, "xlsb/fees.xlsb"],
] as const)("old workbooks (%s)", (_, format, name) => {
  const bytes = fixture(name);

  it("are read with days as days, hidden sheets and columns apart", async () => {
    const body = await textOf(format, bytes, "body");
    expect(body).toContain("Kezia Mungroo\t1968-06-11\tTRUE");
    expect(body).toContain("Althea Garraway\t1982-06-21 18:00");
    const hidden = await textOf(format, bytes, "hidden");
    expect(hidden).toContain("Dmitri Иванов\t868-555-0188");
    expect(hidden).toContain("00007");
    expect(await textOf(format, bytes, "comment")).toMatch(/Ring Sealy first\nEsther Loney/);
    expect(await textOf(format, bytes, "metadata")).toContain("Kelvin Bravo");
  });

  it("have copies of values, without comments, properties and names", async () => {
    const copy = await redactedBytes(format, bytes, []);
    const { documents } = await extractAll(xlsx, copy);
    const all = documents.map(({ text }) => text).join("\n");
    expect(all).toContain("Kezia Mungroo\t1968-06-11\tTRUE");
    const parts = Object.values(unzipSync(copy)).map((part) => Buffer.from(part).toString());
    expect(parts.join("\n")).not.toMatch(/Sealy|Loney|Bravo|Zobida|Tardieu/);
    expect(parts.join("\n")).toMatch(/dd\/mm\/yyyy/);
  });

  it("are refused when they end too soon", async () => {
    await expect(extractAll(format, bytes.subarray(0, 900))).rejects.toMatchObject({ name: "ItemError" });
  });
});

describe("workbooks in packages", () => {
  it("that expand far beyond their size are refused before a library opens them", async () => {
    const bomb = writeZip([{ name: "xl/workbook.bin", bytes: new Uint8Array(4 * 1024 * 1024) }]);
    await expect(extractAll(xlsb, bomb)).rejects.toMatchObject({ code: "ratio-exceeded" });
  });
});

describe("binary workbooks", () => {
  it("give up names, hidden sheets and comments that no cell shows", async () => {
    const list = fixture("xls/list.xls");
    expect(await textOf(xls, list, "comment")).toContain("14 Bougainvillea Crescent, Arima");
    expect(await textOf(xls, list, "hidden")).toContain("Carlisle Achong-Wray");
    expect(await textOf(xls, list, "attribute")).toContain("Deonarine Siewnarine");
  });
});
