/** Text that lies invisibly on the picture of a page can be read by other programs. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName, PDFRawStream, PDFDict } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { GlyphlessFont } from "../../../../src/formats/pdf/glyphless-font.js";
import { hasProgram } from "../../../support/programs.js";

const SCRATCH = mkdtempSync(join(tmpdir(), "sever-glyphless-"));
afterAll(() => {
  rmSync(SCRATCH, { recursive: true });
});

async function writeText(text: string): Promise<string> {
  const document = await PDFDocument.create();
  const { node } = document.addPage([300, 200]);
  const { context } = document;
  const font = new GlyphlessFont(text);
  node.set(PDFName.of("Resources"), context.obj({ Font: { T: font.addTo(context) } }));
  const program = Buffer.from(`BT 3 Tr /T 12 Tf 1 0 0 1 50 100 Tm ${font.encode(text)} Tj ET`, "latin1");
  node.set(PDFName.of("Contents"), context.register(PDFRawStream.of(PDFDict.withContext(context), program)));
  const path = join(SCRATCH, "text.pdf");
  writeFileSync(path, await document.save());
  return path;
}

describe("text without ink", () => {
  it.skipIf(!hasProgram("mutool"))(
    "is read by a program that passes over letters without extent (mutool)",
    async () => {
      const path = await writeText("Grüße KEEP");
      const text = execFileSync("mutool", ["draw", "-q", "-F", "text", path], { stdio: ["ignore", "pipe", "ignore"] });
      expect(text.toString("utf8").trim()).toBe("Grüße KEEP");
    },
  );

  it.skipIf(!hasProgram("pdftotext"))("is read by pdftotext", async () => {
    expect(execFileSync("pdftotext", [await writeText("Grüße KEEP"), "-"], { encoding: "utf8" }).trim()).toBe(
      "Grüße KEEP",
    );
  });
});
