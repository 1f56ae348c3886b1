import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { pptx } from "../../../src/formats/pptx.js";
import { extractAll, documentsOf, redactedBytes } from "./harness.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/formats/pptx/", import.meta.url));
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

describe("pptx", () => {
  it("reads each slide with its notes behind it, joined where a name is in several runs", async () => {
    const documents = await documentsOf(pptx, fixture("p01-notes-comments.pptx"));
    const order = documents
      .filter(({ surface }) => surface === "body" || surface === "note")
      .map(({ pieces }) => pieces[0]?.part);
    expect(order.indexOf("ppt/notesSlides/notesSlide1.xml")).toBeGreaterThan(order.indexOf("ppt/slides/slide1.xml"));
    expect(order.indexOf("ppt/slides/slide2.xml")).toBeGreaterThan(order.indexOf("ppt/notesSlides/notesSlide1.xml"));
    expect(documents.some(({ surface, text }) => surface === "body" && text.includes("Anisha Boodramlal"))).toBe(true);
  });

  it("reads hidden slides as hidden", async () => {
    const hidden = (await documentsOf(pptx, fixture("p02-master-hidden.pptx"))).filter(
      ({ surface }) => surface === "hidden",
    );
    expect(hidden.map(({ text }) => text).join("\n")).toContain("770-2218845");
  });

  it("gives the workbook behind a chart as an item of its own", async () => {
    const { children } = await extractAll(pptx, fixture("p03-table-chart.pptx"));
    expect(children.map(({ name }) => name)).toContain("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
  });

  it("names the authors of comments no more, nor when they wrote", async () => {
    const files = unzipSync(await redactedBytes(pptx, fixture("p01-notes-comments.pptx"), []));
    const all = Object.entries(files)
      .filter(([name]) => /author|comment/i.test(name) && name.endsWith(".xml"))
      .map(([, bytes]) => strFromU8(bytes))
      .join("\n");
    expect(all).toContain('name="Author"');
    expect(all).not.toMatch(/Joefield|Papin|rox\.papin|2024-01-01/);
    expect(all).toContain("Anisha Boodramlal");
  });

  it("leaves out tags, and slides stay as they are", async () => {
    const source = fixture("p02-master-hidden.pptx");
    const before = unzipSync(source);
    const after = unzipSync(await redactedBytes(pptx, source, []));
    expect(Object.keys(after).filter((name) => name.startsWith("ppt/tags/"))).toEqual([]);
    expect(after["ppt/slides/slide2.xml"]).toEqual(before["ppt/slides/slide2.xml"]);
  });
});
