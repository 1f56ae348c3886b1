/** Fonts that say other letters than they draw: what people see is read, not what the font says. */
import { describe, expect, it } from "vitest";
import { pdf } from "../../../../src/formats/pdf.js";
import { line, smallPdf } from "../../../support/small-pdf.js";
import { contentOf, extractContext } from "../harness.js";

const SAID = "The applicant Anil Ramkissoon";

const hex = (value: number): string => value.toString(16).padStart(2, "0");

/** A map of the small letters, each taken for the one `by` further on. */
function map(by: number): string {
  const letters = Array.from({ length: 26 }, (_, i) => `<${hex(97 + i)}> <00${hex(97 + ((i + by) % 26))}>`);
  return [
    "begincmap 1 begincodespacerange <00> <ff> endcodespacerange",
    `26 beginbfchar\n${letters.join("\n")}\nendbfchar endcmap`,
  ].join("\n");
}

function page(toUnicode: string): Uint8Array {
  const font = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R";
  const content = line(72, 700, SAID).replace("/F1", "/F2");
  const bytes = smallPdf({ content, objects: [`<< ${font} >>`, { dict: "", data: toUnicode }] });
  return new Uint8Array(
    Buffer.from(Buffer.from(bytes).toString("latin1").replace("/F1 5 0 R", "/F1 5 0 R /F2 6 0 R"), "latin1"),
  );
}

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const problems: string[] = [];
  for await (const one of pdf.extract(contentOf(bytes), extractContext()))
    if (one.kind === "problem") problems.push(one.problem.detail);
  return problems;
}

describe("a font whose map of letters", () => {
  const told = "the fonts of page 1 do not tell which letters they draw";

  it("differs from what it draws is not believed", async () => {
    const bytes = page(map(7));
    expect(await problemsOf(bytes)).toEqual([told]);
    const context = { passwords: [], signal: new AbortController().signal, ocr: undefined };
    await expect(pdf.redact?.(contentOf(bytes), [], [], context)).rejects.toMatchObject({ code: "not-redactable" });
  });

  it("agrees with what it draws is", async () => {
    expect(await problemsOf(page(map(0)))).toEqual([]);
  });
});
