import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { xml } from "../../../src/formats/xml.js";
import { nativeSpans } from "../../../src/text/document.js";
import { documentsOf, headOf, redactedText } from "./harness.js";

const REGISTER = readFileSync(new URL("../../../fixtures/formats/xml/register.xml", import.meta.url), "utf8");

describe("XML", () => {
  it("puts what elements and attributes hold under their names", async () => {
    const documents = await documentsOf(xml, REGISTER);
    const found = documents.map(({ surface, text, segments }) => [
      surface,
      segments.map(({ start, end, field }) => `${field}=${text.slice(start, end)}`),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      body: [
        "name=Ann Pérez & Son",
        "dob=1980-05-04",
        "note=said <never> to Boodram",
        "remark=An",
        "b=nette",
        "remark= wrote from &office;".replace("= ", "="),
        "Passport=TB123456",
      ],
      attribute: ["xmlns=urn:example:register", "id=p-1001", "email=ann.persad@example.org", "name=Passport"],
      comment: [],
      metadata: [],
    });
  });

  it("joins a value that tags part and separates values that stand close", async () => {
    const [document] = await documentsOf(xml, "<a><p>An<b>nette</b> said</p><f>Bil</f><l>Ali</l></a>");
    expect(document?.text).toBe("Annette said\nBil\nAli");
  });

  it("takes a value as one that sections of CDATA and comments part", async () => {
    const [document] = await documentsOf(xml, "<a><name>Bil<!-- x --> A<![CDATA[l]]>i</name><f>B</f></a>");
    const values = document?.segments.map(({ start, end, field }) => [field, document.text.slice(start, end)]);
    expect(values).toEqual([
      ["name", "Bil Ali"],
      ["f", "B"],
    ]);
  });

  it("takes a name from all tags that bear it, and leaves them names that fit together", async () => {
    const source = '<a><Ann_Persad Bil.Ali="1" Kim_Chin="2">x</Ann_Persad><Case_Ann_Persad/><Ann_Persad/></a>';
    const names = (await documentsOf(xml, source)).find(({ surface }) => surface === "name");
    expect(names?.text).toBe("Ann Persad\nBil Ali\nKim Chin\nCase Ann Persad\n");
    const edits = ["Ann Persad", "Bil Ali", "Kim Chin"].flatMap((name) => {
      const start = names?.text.indexOf(name) ?? -1;
      return names ? nativeSpans(names, { start, end: start + name.length }) : [];
    });
    const copy = await redactedText(
      xml,
      source,
      edits.map((place) => ({ ...place, mark: "[name]" })),
    );
    expect(copy).toBe('<a><_name_ _name_-2="1" _name_-3="2">x</_name_><Case_Ann_Persad/><_name_/></a>');
  });

  it("stays well-formed whatever the mark", async () => {
    const names = (source: string): string[] => {
      const seen: string[] = [];
      const parser = new Parser(
        { onopentag: (name, attributes) => seen.push(name, ...Object.keys(attributes)) },
        { xmlMode: true },
      );
      parser.end(source);
      return seen;
    };
    const documents = await documentsOf(xml, REGISTER);
    const edits = documents
      .flatMap((document) =>
        [...document.text.matchAll(/[A-Z][a-z]{3,}/g)].flatMap(({ 0: word, index }) =>
          nativeSpans(document, { start: index, end: index + word.length }),
        ),
      )
      .sort((a, b) => a.start - b.start)
      .map((place) => ({ ...place, mark: `]]></x><y z="1">--> ?> &'` }));
    expect(edits.length).toBeGreaterThan(8);
    expect(names(await redactedText(xml, REGISTER, edits))).toEqual(names(REGISTER));
  });

  it("reads broken XML in full", async () => {
    const source = '<list><name>Ann < Bil & co</nam> text <x y="unclosed';
    const documents = await documentsOf(xml, source);
    expect(documents.map(({ text }) => text).join(" ")).toContain("Ann < Bil & co");
    expect(documents.map(({ text }) => text).join(" ")).toContain("unclosed");
  });

  it("is known by content", async () => {
    expect(xml.sniff(await headOf(REGISTER, "a.txt"))).toBe(3);
    expect(xml.sniff(await headOf("<ann@example.org> wrote:", "a.txt"))).toBe(0);
  });
});
