/** Initials of those whose names stand in the item, found with the names themselves known for certain. */
import { describe, expect, it } from "vitest";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument } from "../../../src/text/document.js";
import { EXAMINING } from "../../support/examining.js";
import { shape } from "../../support/shape-detector.js";

const COMPILED = compileDetectors(
  [shape("any.name", "PERSON", /(?<=Name: )[A-Z][\p{L}-]+,? [A-Z][\p{L}-]+/gu, { consistent: true })],
  EXAMINING,
);

const found = (text: string): string[] =>
  detect([plainDocument(text)], COMPILED, { minConfidence: 0.5 }).flatMap(({ document, detections }) =>
    detections.map(({ span }) => document.text.slice(span.start, span.end)),
  );

describe("initials of a name in the text", () => {
  it.each([
    ["with points, wherever they stand", "Name: Mala Khan\nSeen by M.K. at noon", ["Mala Khan", "M.K."]],
    ["at the end of a note", "Name: Mala Khan\nHe will ring back. MK\n", ["Mala Khan", "MK"]],
    ["of who speaks", "Name: Mala Khan\nMK: I did not go.", ["Mala Khan", "MK"]],
    ["with the surname first", "Name: KHAN, Mala\nMK    I did not go.", ["KHAN, Mala", "MK"]],
    ["of a double surname", "Name: Mala Khan-Singh\nM.K.S. was there", ["Mala Khan-Singh", "M.K.S."]],
  ])("are found %s", (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ["of somebody else", "Name: Mala Khan\nSigned. JB\n"],
    ["within a sentence, without points", "Name: Mala Khan\nthe MK pump is new"],
    ["that other words are shortened to", "Name: Gail Pierre\nReferred. GP\n"],
    ["before a number", "Name: Mala Khan\nPaid. MK 4417\n"],
    ["in a line of capitals", "Name: Mala Khan\nTHE PUMPS ARE SENT. MK IS THE MODEL"],
  ])("are not %s", (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it("are nobody's where a long list of names has most letters", () => {
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
    const names = letters.flatMap((a) => [`Name: Ma${a}a Kha${a}`, `Name: Na${a}a Pat${a}`, `Name: Ra${a}a Sin${a}`, `Name: Ta${a}a Bo${a}`]); // prettier-ignore
    expect(found(`${names.join("\n")}\nSeen by M.K. at noon`)).not.toContain("M.K.");
  });
});
