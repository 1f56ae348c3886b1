/** Presentations of the binary kind, written by LibreOffice: what is read where, and copies of what slides show. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCompound } from "../../../src/formats/compound/compound-file.js";
import { writeCompound } from "../../../src/formats/compound/write-compound.js";
import { ppt } from "../../../src/formats/ppt.js";
import { pptx } from "../../../src/formats/pptx.js";
import type { Surface } from "../../../src/text/document.js";
import { extractAll, redactedBytes } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/ppt/${name}`, import.meta.url)));
const COMMENTED = fixture("p01-notes-comments.ppt");
const HIDDEN = fixture("p02-master-hidden.ppt");
const TABLE = fixture("p03-table-chart.ppt");

async function textsOf(bytes: Uint8Array, format = ppt): Promise<Partial<Record<Surface, string>>> {
  const texts: Partial<Record<Surface, string>> = {};
  for (const { surface, text } of (await extractAll(format, bytes)).documents)
    texts[surface] = `${texts[surface] ?? ""}${text}\n`;
  return texts;
}

/** The file with its main stream changed. */
function withMain(bytes: Uint8Array, change: (main: Buffer) => Buffer): Uint8Array {
  const streams = readCompound(bytes).streams.map(({ path, bytes: stream }) => ({
    path,
    bytes: path[0] === "PowerPoint Document" ? change(Buffer.from(stream)) : stream,
  }));
  return writeCompound(streams);
}

describe("PowerPoint presentations of the binary kind", () => {
  it("are read by where the words stand: slides, notes, comments and their authors", async () => {
    const texts = await textsOf(COMMENTED);
    expect(texts.body).toContain("Anisha Boodramlal, ID 19850314123, tel. 868-555-0143");
    expect(texts.note).toContain("Remember that Anisha Boodramlal has sarcoidosis; phone 868-555-0143");
    expect(texts.comment).toContain("Is Anisha Boodramlal still at 14 Bougainvillea Crescent, Arima?");
    expect(texts.comment).toContain("Kerwin Joefield");
  });

  it("give up hidden slides, masters, names of pictures and links", async () => {
    const texts = await textsOf(HIDDEN);
    expect(texts.hidden).toContain("Backup: Makeda Thorington 770-2218845");
    expect(texts.hidden).toContain("For Makeda Thorington");
    expect(Object.values(texts).join("\n")).toContain("Desk of Makeda Thorington 868-555-0125");
    expect((await textsOf(TABLE)).link).toContain("mailto:cachongwray@example.tt");
    expect((await extractAll(ppt, HIDDEN)).children.map(({ name }) => name)).toEqual(["picture-1.png"]);
  });

  it("keep tables as tables, and hand on what is embedded", async () => {
    expect((await textsOf(TABLE)).body).toContain("Name\tID\tBorn\nCarlisle Achong-Wray\t19661130381\t30/11/1966\n");
    const { children } = await extractAll(ppt, TABLE);
    // The drawing that shows the workbook on the slide, and the workbook.
    expect(children.map(({ key, name, isLeftOut }) => [key, name, isLeftOut])).toEqual([
      ["original:0", "picture-1.emf", true],
      ["original:1", "object-2.bin", true],
    ]);
    const bytes = Buffer.from((await children[1]?.content.bytes()) ?? []);
    expect(bytes.toString("latin1", 0, 2)).toBe("PK");
  });

  it("have copies with the slides and notes, and nothing else", async () => {
    const copy = await redactedBytes(ppt, COMMENTED, []);
    const [texts, before] = [await textsOf(copy, pptx), await textsOf(COMMENTED)];
    expect(texts.body).toBe(before.body);
    expect(texts.note).toBe(before.note);
    const residue: string[] = [];
    for await (const { text } of pptx.residue(copy)) residue.push(text);
    expect(residue.join("\n")).toContain("KEEP-BRAVO-62");
    expect(residue.join("\n")).not.toMatch(/still at 14 Bougainvillea|KJ/);
  });

  it("give up what an earlier save left behind the slides", async () => {
    const old = Buffer.from("Withdrawn: Ragoonath Bissessar", "utf16le");
    const header = Buffer.from([0, 0, 0xa0, 0x0f, old.length, 0, 0, 0]);
    const changed = withMain(COMMENTED, (main) => Buffer.concat([main, header, old]));
    expect((await textsOf(changed)).hidden).toContain("Withdrawn: Ragoonath Bissessar");
    expect((await textsOf(changed)).body).toBe((await textsOf(COMMENTED)).body);
  });

  it("are read where the list of objects is damaged, and refused when encrypted or of an older kind", async () => {
    const damaged = withMain(COMMENTED, (main) => {
      main.writeUInt16LE(0x1234, main.length - 34);
      return main;
    });
    expect(Object.values(await textsOf(damaged)).join("\n")).toContain("Anisha Boodramlal, ID 19850314123");
    const { streams } = readCompound(COMMENTED);
    const encrypted = streams.map(({ path, bytes }) => {
      const copy = Buffer.from(bytes);
      if (path[0] === "Current User") copy.writeUInt32LE(0xf3d1c4df, 12);
      return { path, bytes: copy };
    });
    await expect(extractAll(ppt, writeCompound(encrypted))).rejects.toMatchObject({ code: "encrypted" });
    const older = streams.filter(({ path }) => path[0] !== "PowerPoint Document");
    await expect(extractAll(ppt, writeCompound(older))).rejects.toMatchObject({ code: "unsupported-part" });
  });
});
