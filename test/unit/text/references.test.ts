import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentBuilder, nativeSpans, plainDocument, type TextDocument } from "../../../src/text/document.js";
import { undoReferences } from "../../../src/text/references.js";

const sourceOf = (document: TextDocument, source: string, words: string): string => {
  const start = document.text.indexOf(words);
  return nativeSpans(document, { start, end: start + words.length })
    .map((place) => source.slice(place.start, place.end))
    .join("|");
};

describe("references of markup in a text", () => {
  it("are read as their letters, with the way back to the whole of each", () => {
    const source = "seen by &#65;nn P&eacute;rez &amp; co";
    const document = undoReferences(plainDocument(source));
    expect(document.text).toBe("seen by Ann Pérez & co");
    expect(sourceOf(document, source, "Ann Pérez")).toBe("&#65;nn P&eacute;rez");
    expect(sourceOf(document, source, "seen by")).toBe("seen by");
    expect(sourceOf(document, source, "co")).toBe("co");
  });

  it("are undone when they were written twice", () => {
    const source = "&amp;amp;#65;nn";
    const document = undoReferences(plainDocument(source));
    expect(document.text).toBe("Ann");
    expect(sourceOf(document, source, "A")).toBe("&amp;amp;#65;");
  });

  it("are found where an escape of the file was undone within", () => {
    const source = String.raw`\u0026#65;nn`;
    const builder = new DocumentBuilder();
    builder.append("&", "", 0, 6);
    builder.append("#65;nn", "", 6);
    const document = undoReferences(builder.build("body"));
    expect(document.text).toBe("Ann");
    expect(sourceOf(document, source, "A")).toBe(String.raw`\u0026#65;`);
  });

  it("leave values where they are", () => {
    const segments = [
      { start: 0, end: 7, field: "first" },
      { start: 8, end: 18, field: "last" },
    ];
    const document = undoReferences(plainDocument("&#65;nn,&#80;ersad.", { segments }));
    expect(document.segments.map(({ start, end }) => document.text.slice(start, end))).toEqual(["Ann", "Persad"]);
  });

  it.each(["a & b; c", "?a=1&copy=2", "&unheardof;", "&#x110000000;"])("%s holds none", (text) => {
    const document = plainDocument(text);
    expect(undoReferences(document)).toBe(document);
  });

  it("are not put together from two places", () => {
    const builder = new DocumentBuilder();
    builder.append("&#6", "a", 0);
    builder.append("5;", "b", 0);
    expect(undoReferences(builder.build("body")).text).toBe("&#65;");
  });

  it("never lose the way back of what stands around them", () => {
    const piece = fc.constantFrom("Ann ", "&#65;", "&eacute;", "&amp;#80;", "x", "&", ";");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (words) => {
        const source = words.join("");
        const document = undoReferences(plainDocument(source));
        expect(nativeSpans(document, { start: 0, end: document.text.length })).toEqual(
          source === "" ? [] : [{ part: "", start: 0, end: source.length }],
        );
      }),
    );
  });
});
