import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/formats/format.js";
import { docx } from "../../../src/formats/docx.js";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { nativeSpans, type TextDocument } from "../../../src/text/document.js";
import { hasProgram } from "../../support/programs.js";
import { bodyOf, documentsOf, extractAll, redactedBytes } from "./harness.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/formats/docx/", import.meta.url));
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

const editsOf = (documents: readonly TextDocument[], value: string, mark = "[NAME]"): Edit[] =>
  documents.flatMap((document) =>
    [...document.text.matchAll(new RegExp(value, "g"))].flatMap((match) =>
      nativeSpans(document, { start: match.index, end: match.index + match[0].length }).map((place, i) => ({
        ...place,
        mark: i === 0 ? mark : "",
      })),
    ),
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A document of one part with the given body, and the parts besides. */
function documentWith(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: new Uint8Array(Buffer.from(text)) })));
}

describe("docx", () => {
  it("joins a value that lies in several runs, and removes it from all of them", async () => {
    const source = fixture("run-splits.docx");
    const documents = await documentsOf(docx, source);
    const edits = editsOf(documents, "Anisha Boodramlal");
    expect(edits.length).toBeGreaterThan(4);
    const copy = await redactedBytes(docx, source, edits);
    const text = await bodyOf(docx, copy);
    expect(text).toContain("Name: [NAME]\n");
    expect(text).not.toContain("Mr/Ms: Anisha");
    expect(text).toContain("Signed: [NAME]\n");
    const read = await mammoth.extractRawText({ buffer: Buffer.from(copy) });
    expect(read.value).toContain("KEEP-ALPHA-11");
    expect(read.value).toContain("KEEP-BRAVO-12");
    expect(read.value).not.toContain("Anisha Boodramlal, T&T");
  });

  it("takes a footer that no page has for hidden, and leaves it out", async () => {
    const footer = (text: string): string => `<w:ftr ${W}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:ftr>`;
    const relation = (n: number): string =>
      `<Relationship Id="rId${String(n)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer${String(n)}.xml"/>`;
    const body = `<w:p><w:r><w:t>Body</w:t></w:r></w:p><w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId1"/></w:sectPr>`;
    const source = documentWith(body, {
      "word/_rels/document.xml.rels": `<Relationships ${RELATIONS}>${relation(1)}${relation(2)}</Relationships>`,
      "word/footer1.xml": footer("On each page"),
      "word/footer2.xml": footer("On none"),
    });
    const surfaceOf = async (bytes: Uint8Array, text: string): Promise<string | undefined> =>
      (await documentsOf(docx, bytes)).find((document) => document.text.includes(text))?.surface;
    expect(await surfaceOf(source, "On each page")).toBe("header-footer");
    expect(await surfaceOf(source, "On none")).toBe("hidden");
    const copy = await redactedBytes(docx, source, []);
    expect(await surfaceOf(copy, "On each page")).toBe("header-footer");
    expect(await surfaceOf(copy, "On none")).toBeUndefined();
  });

  it("reads the instructions of each field and each object of a paragraph apart", async () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const field = (...parts: readonly string[]): string =>
      run(`<w:fldChar w:fldCharType="begin"/>`) +
      parts.map((part) => run(`<w:instrText xml:space="preserve">${part}</w:instrText>`)).join("") +
      run(`<w:fldChar w:fldCharType="end"/>`);
    const object = (text: string): string =>
      `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"><o:LockedField>${text}</o:LockedField></o:OLEObject></w:object></w:r>`;
    const fields = field("AUTHOR Joa", "nna Peters") + field("DATE");
    const source = documentWith(`<w:p>${fields}${object("false")}${object("Dwayne Hosein")}${object("false")}</w:p>`);
    const said = (await documentsOf(docx, source)).map(({ text }) => text).join("\n");
    expect(said).toMatch(/\bAUTHOR Joanna Peters\b/);
    expect(said).toMatch(/\bDwayne Hosein\b/);
  });

  it("reads hidden words that touch words that are shown both as one word and apart", async () => {
    const hidden = (text: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
    const shown = (text: string): string => `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const source = documentWith(`<w:p>${shown("Agenda")}${hidden("Wendell Quamina")}${shown("Minutes")}</w:p>`);
    const texts = (await documentsOf(docx, source)).map(({ surface, text }) => [surface, text.trim()]);
    expect(texts).toContainEqual(["body", "AgendaWendell QuaminaMinutes"]);
    expect(texts).toContainEqual(["hidden", "Agenda Wendell Quamina Minutes"]);
    const parted = (await documentsOf(docx, source)).filter(({ surface }) => surface === "hidden");
    const copy = await redactedBytes(docx, source, editsOf(parted, "Wendell Quamina"));
    expect(await bodyOf(docx, copy)).toMatch(/^Agenda\S*NAME\S*Minutes/);
  });

  it("reads what stands above a word apart from the words around", async () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("Wendell Quamina")}</w:rt><w:rubyBase>${run("caller")}</w:rubyBase></w:ruby></w:r>`;
    const source = documentWith(`<w:p>${run("The")}${ruby}</w:p>`);
    expect(await bodyOf(docx, source)).toContain("The Wendell Quamina caller");
    const copy = await redactedBytes(docx, source, editsOf(await documentsOf(docx, source), "Wendell Quamina"));
    expect(await bodyOf(docx, copy)).toContain("The [NAME] caller");
  });

  it("takes a hyphen that is an element for a character of the value", async () => {
    const text = await bodyOf(docx, fixture("run-splits.docx"));
    expect(text).toContain("Mobile: 868-555-0177");
  });

  it("resolves tracked changes: what was deleted is gone for good, what came stays", async () => {
    const source = fixture("tracked.docx");
    const surfaces = (await documentsOf(docx, source)).map(({ surface }) => surface);
    expect(surfaces).toContain("revision");
    const copy = await redactedBytes(docx, source, []);
    const after = await documentsOf(docx, copy);
    expect(after.map(({ surface }) => surface)).not.toContain("revision");
    expect(await bodyOf(docx, copy)).toEqual(await bodyOf(docx, source));
    const all = after.map(({ text }) => text).join("\n");
    expect(all).not.toContain("3B Tamarind Street, Point Fortin\n\n");
    expect(all).toContain("KEEP-ALPHA-17");
  });

  it("cuts a table row that a tracked change deleted", async () => {
    const row = (text: string, change = ""): string =>
      `<w:tr>${change}<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const gone = row("Wendell Quamina", '<w:trPr><w:del w:id="1" w:author="A"/></w:trPr>');
    const copy = await redactedBytes(docx, documentWith(`<w:tbl>${row("kept")}${gone}</w:tbl><w:p/>`), []);
    expect((await documentsOf(docx, copy)).map(({ text }) => text)).toEqual(["kept\n\n"]);
  });

  it("names the authors of comments no more, and keeps what they say", async () => {
    const copy = await redactedBytes(docx, fixture("comments.docx"), []);
    const { documents } = await extractAll(docx, copy);
    const authors = documents.flatMap(({ text, segments }) =>
      segments.filter(({ field }) => field === "author").map(({ start, end }) => text.slice(start, end)),
    );
    expect(new Set(authors)).toEqual(new Set(["Author"]));
    expect(documents.some(({ surface, text }) => surface === "comment" && text.includes("868-555-0125"))).toBe(true);
  });

  it("reads addresses of links and instructions of fields with percent signs undone", async () => {
    const links = (await documentsOf(docx, fixture("fields-links.docx"))).filter(({ surface }) => surface === "link");
    const text = links.map((link) => link.text).join("\n");
    expect(text).toContain("Anisha Boodramlal");
    expect(text).toContain("anisha.boodramlal@example.tt");
  });

  it("takes what an embedded object is shown by for no words of the page", async () => {
    const source = documentWith(
      `<w:p><w:r><w:t>Before</w:t><w:object><o:OLEObject Type="Link" ProgID="Word.Document.8"><o:LinkType>Picture</o:LinkType><o:LockedField>false</o:LockedField><o:FieldCodes>\\a of Ann</o:FieldCodes></o:OLEObject></w:object></w:r></w:p>`,
    );
    expect((await bodyOf(docx, source)).trim()).toBe("Before");
    const links = (await documentsOf(docx, source)).filter(({ surface }) => surface === "link");
    expect(links.map(({ text }) => text).join()).toContain("\\a of Ann");
  });

  it("puts column heads and labels on the cells under and beside them", async () => {
    const table = (rows: readonly (readonly string[])[]): string =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
    const source = documentWith(
      table([
        ["Name", "Village", "Telephone"],
        ["Wendell Quamina", "Moruga", "868-555-0101"],
      ]) +
        table([
          ["Surname:", "Baptiste"],
          ["Date of birth:", "4 May 1980"],
        ]),
    );
    const [document] = await documentsOf(docx, source);
    const fields = document?.segments.map(({ start, end, field }) => [field, document.text.slice(start, end)]);
    expect(fields).toEqual([
      ["Name", "Wendell Quamina"],
      ["Village", "Moruga"],
      ["Telephone", "868-555-0101"],
      ["Surname", "Baptiste"],
      ["Date of birth", "4 May 1980"],
    ]);
  });

  it("leaves parts, comments and names out that nobody is shown", async () => {
    const source = fixture("hidden.docx");
    const copy = await redactedBytes(docx, source, []);
    const names = Buffer.from(copy).toString("latin1");
    expect(names).not.toContain("Carlisle");
    expect(names).not.toContain("word/old/document2.xml");
    const surfaces = (await documentsOf(docx, copy)).map(({ surface }) => surface);
    expect(surfaces).not.toContain("hidden");
  });

  it("keeps XML as it is, character by character, where nothing is to go", async () => {
    const source = documentWith("<w:p><w:r  ><w:t xml:space='preserve'>A &amp; B&#x20;</w:t></w:r></w:p>");
    expect(Buffer.from(await redactedBytes(docx, source, [])).equals(Buffer.from(source))).toBe(true);
  });

  it("refuses to redact XML that two readers may read differently", async () => {
    const source = documentWith("<w:p><w:r><w:t>open</w:r></w:p>");
    await expect(redactedBytes(docx, source, [])).rejects.toMatchObject({ code: "not-redactable" });
  });

  it.skipIf(!hasProgram("soffice"))("makes copies that LibreOffice opens", async () => {
    const source = fixture("headers-notes.docx");
    const copy = await redactedBytes(docx, source, editsOf(await documentsOf(docx, source), "Roxanne Papin-Duval"));
    const folder = mkdtempSync(join(tmpdir(), "sever-docx-"));
    try {
      writeFileSync(join(folder, "copy.docx"), copy);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        "soffice",
        [
          profile,
          "--headless",
          "--convert-to",
          "txt:Text (encoded):UTF8",
          "--outdir",
          folder,
          join(folder, "copy.docx"),
        ],
        { stdio: "ignore" },
      );
      const text = readFileSync(join(folder, "copy.txt"), "utf8");
      expect(text).toContain("KEEP-ALPHA-13");
      expect(text).not.toContain("Papin-Duval");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
