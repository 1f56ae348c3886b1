/** What a reader could get out of the bytes of a text file. */
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { textResidue } from "../../../../src/formats/text/residue.js";

const readingsOf = (bytes: Uint8Array): string[] => [...textResidue(bytes)].map(({ text }) => text);

describe("textResidue", () => {
  it("reads UTF-8 as nothing else, which would make another name of one that stays", () => {
    const readings = readingsOf(Buffer.from("Surname CARREÑO MOHAN\n"));
    expect(readings).toEqual(["Surname CARREÑO MOHAN\n"]);
  });

  it("reads a file in Windows-1252 with its letters only", () => {
    const readings = readingsOf(iconv.encode("Surname CARREÑO MOHAN\n", "windows-1252"));
    expect(readings.filter((text) => text.includes("MOHAN"))).toEqual(["Surname CARREÑO MOHAN\n"]);
  });

  it("finds letters in UTF-8 within a file in Windows-1252", () => {
    const mixed = Buffer.concat([iconv.encode("Café\n", "windows-1252"), Buffer.from("José Peña\n")]);
    expect(readingsOf(mixed).some((text) => text.includes("José Peña"))).toBe(true);
  });

  it("takes a character that two blocks share for no other encoding", () => {
    const bytes = Buffer.concat([Buffer.alloc(8 * 1024 * 1024 - 4097, "a"), Buffer.from("ñ".repeat(3000))]);
    expect(readingsOf(bytes).filter((text) => text.includes("Ã"))).toEqual([]);
  });
});
