/** Strings that nothing draws, in programs and in dictionaries that are copied, stand in no copy. */
import { describe, expect, it } from "vitest";
import { cleanProgram } from "../../../../src/formats/pdf/clean-program.js";
import { pdf } from "../../../../src/formats/pdf.js";
import { line, smallPdf } from "../../../support/small-pdf.js";
import { documentsOf, redactedBytes } from "../harness.js";

const clean = (program: string): string =>
  Buffer.from(cleanProgram(Buffer.from(program, "latin1")))
    .toString("latin1")
    .replace(/\s+/g, " ")
    .trim();

describe("a program loses strings that nothing draws", () => {
  it.each([
    ["before an operator that nobody knows", "q (Anil) foo Q", "q Q"],
    ["with a comment among its operands", "q (Anil) % so\n (Ali) foo Q", "q Q"],
    ["before an operator that takes none", "BX (Anil) <416e> EX", "BX EX"],
    ["in the array of an operator that takes none", "[(Anil)] 0 d", "[] 0 d"],
    ["behind the last operator", "q Q (Anil)", "q Q"],
  ])("%s", (_, program, left) => {
    expect(clean(program)).toBe(left);
  });

  it("and keeps what is drawn", () => {
    const program = "BT /F1 12 Tf (Anil) Tj [(A) -20 <42>] TJ (C) ' 1 2 (D) \" ET BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";
    expect(clean(program)).toBe(program);
  });
});

describe("a copy has no strings in dictionaries", () => {
  it("that no reader needs", async () => {
    const bytes = smallPdf({
      content: line(72, 700, "The file was closed."),
      page: "/Group << /S /Transparency /CS /DeviceRGB /Note (Anil Ramkissoon) >>",
    });
    const copy = await redactedBytes(pdf, Buffer.from(bytes), []);
    const documents = await documentsOf(pdf, Buffer.from(copy));
    expect(documents.map(({ text }) => text)).toEqual(["The file was closed."]);
  });
});
