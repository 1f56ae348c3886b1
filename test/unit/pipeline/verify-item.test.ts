/** Verification of anybody's file: what is hidden, of what type, where; and what is passed over. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readCompound } from "../../../src/formats/compound/compound-file.js";
import { writeCompound } from "../../../src/formats/compound/write-compound.js";
import { blocksOf } from "../../../src/formats/legacy/story.js";
import { writeDocx } from "../../../src/formats/legacy/write-docx.js";
import { buildRedactTools } from "../../../src/pipeline/redact-tools.js";
import { verifyItem, type VerifiedItem } from "../../../src/pipeline/verify-item.js";
import { EXAMINING } from "../../support/examining.js";
import { bar, line, smallPdf } from "../../support/small-pdf.js";

const FOLDER = mkdtempSync(join(tmpdir(), "sever-verify-"));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});
const TOOLS = buildRedactTools({
  options: EXAMINING,
  release: { to: "public" },
  mark: "label",
  decisions: [],
  runKey: "cd".repeat(32),
});

function verify(path: string, against?: string): Promise<VerifiedItem> {
  const ref = { source: path, path: [path] };
  const item = { kind: "item" as const, ref, key: path, locator: { kind: "file" as const, path }, bytes: 0 };
  const original =
    against === undefined ? {} : { against: { locator: { kind: "file" as const, path: against }, name: against } };
  return verifyItem({ kind: "verify", item, ...original }, TOOLS);
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/pdf-leaks/${name}.pdf`, import.meta.url));
/** Documents by LibreOffice and by programs of Python. */
const carrying = (name: string): string => fileURLToPath(new URL(`../../../fixtures/verify/${name}`, import.meta.url));
const SHORT: Readonly<Record<string, string>> = {
  "properties of the file": "author",
  "small pictures of pages": "thumbnail",
  "text that is set to be hidden": "hidden text",
  "hidden text": "left text",
  "hidden sheets, rows and columns": "cells",
  "slides that are hidden": "slides",
  "notes of slides": "notes",
  "embedded files": "embedded",
};
const hiddenOf = ({ hidden }: VerifiedItem): string[] => hidden.map(({ type, place }) => `${type} in ${place}`).sort();
const concealedOf = ({ concealed }: VerifiedItem): string[] => concealed.map(({ kind, grade }) => `${grade} ${kind}`);

const BIRTH = "Mr. Anil Ramkissoon was born on 14 March 1985.";

describe("what a document hides", () => {
  it("names the types under a bar, and calls what is in sight visible", async () => {
    const content = line(72, 700, BIRTH) + line(72, 640, "Contact: clerk@example.org") + bar(70, 696, 320, 16);
    const result = await verify(write("covered.pdf", smallPdf({ content })));
    expect(concealedOf(result)).toEqual(["failure covered-text"]);
    expect(hiddenOf(result)).toEqual(["DATE_OF_BIRTH in page 1", "PERSON in page 1"]);
    expect(result.visible).toBe(1);
  });

  it.each([
    ["c06_cropbox_hidden", ["notice off-page-text"], ["DATE_OF_BIRTH in page 1", "PERSON in page 1"]],
    ["c08_tr3_invisible", ["notice invisible-text"], ["PERSON in page 1"]],
    [
      "c27_incremental",
      ["notice earlier-version", "failure earlier-text"],
      ["DATE_OF_BIRTH in version 1 of 2", "PERSON in version 1 of 2"],
    ],
  ])("finds the person in %s", async (name, concealed, hidden) => {
    const result = await verify(fixture(name));
    expect(concealedOf(result)).toEqual(concealed);
    expect(hiddenOf(result)).toEqual(hidden);
  });

  it.each([
    ["docx/tracked.docx", ["notice tracked-change"]],
    ["xlsx/x01-hidden.xlsx", ["notice hidden-part"]],
    ["xlsx/x05-comments.xlsx", ["notice author", "notice comment"]],
    ["pptx/p01-notes-comments.pptx", ["notice author", "notice comment", "notice hidden-part"]],
    [
      "odt/permit.odt",
      ["author", "comment", "hidden-part", "thumbnail", "tracked-change"].map((kind) => `notice ${kind}`),
    ],
    ["doc/letter.doc", ["notice author", "notice comment", "notice hidden-part", "notice tracked-change"]],
    ["xlsx/x08-list.xlsx", ["notice author", "notice comment"]],
  ])("names the layers that %s carries", async (name, expected) => {
    const path = fileURLToPath(new URL(`../../../fixtures/formats/${name}`, import.meta.url));
    const result = await verify(path);
    expect([...new Set(concealedOf(result))].sort()).toEqual(expected);
  });

  it.each([
    ["python-docx.docx", ["author", "comments", "hidden text", "thumbnail"]],
    ["libreoffice.docx", ["author", "comments", "hidden text"]],
    ["libreoffice.odt", ["author", "comments", "hidden text", "thumbnail"]],
    ["libreoffice.rtf", ["author", "comments", "left text"]],
    ["libreoffice.doc", ["author", "comments", "left text"]],
    ["openpyxl.xlsx", ["author", "cells", "comments", "custom properties"]],
    ["libreoffice.xlsx", ["author", "cells", "comments", "custom properties"]],
    ["libreoffice.ods", ["author", "cells", "comments", "custom properties", "thumbnail"]],
    ["libreoffice.xls", ["author", "cells", "comments"]],
    ["python-pptx.pptx", ["author", "embedded", "notes", "slides", "thumbnail"]],
    ["libreoffice.pptx", ["author", "embedded", "notes", "slides"]],
    ["libreoffice.odp", ["author", "embedded", "notes", "slides", "thumbnail"]],
  ])("names what %s carries, made by another program", async (name, expected) => {
    const { concealed } = await verify(carrying(name));
    const places = concealed.filter(({ path }) => path.length === 0).map(({ place }) => SHORT[place] ?? place);
    expect([...new Set(places)].sort()).toEqual(expected);
  });

  it.each(["docx", "odt", "rtf", "doc", "xlsx", "ods", "xls", "pptx", "odp"])(
    "names nothing but small pictures of pages in a plain %s by LibreOffice",
    async (kind) => {
      const result = await verify(carrying(`clean.${kind}`));
      expect(result.hidden).toEqual([]);
      expect(result.concealed.filter((one) => one.kind !== "thumbnail")).toEqual([]);
    },
  );

  it.each([
    ["pptx/p03-table-chart.pptx", "notice attached-file", "PERSON in an attached file"],
    ["xlsx/x03-pivot.xlsx", "notice hidden-part", "PERSON in pivot tables and their caches"],
    ["xlsx/x04-external.xlsx", "notice hidden-part", "PERSON in links to other files, with their values"],
    ["xlsx/x06-revisions.xlsx", "notice tracked-change", "PERSON in logs of changes"],
    ["xlsx/x07-macro.xlsm", "notice script", undefined],
    ["pptx/p02-master-hidden.pptx", "notice hidden-part", "PERSON in slides that are hidden"],
  ])("says where %s hides somebody", async (name, notice, hidden) => {
    const path = fileURLToPath(new URL(`../../../fixtures/formats/${name}`, import.meta.url));
    const result = await verify(path);
    expect(concealedOf(result)).toContain(notice);
    if (hidden === undefined) expect(result.hidden).toEqual([]);
    else expect(hiddenOf(result)).toContain(hidden);
  });

  it.each([
    ["white.docx", "notice ground-coloured-text", ["PERSON in text in the colour of the page"]],
    ["white-on-dark.docx", undefined, []],
    ["beside.pptx", "notice off-page-text", ["PERSON in shapes beside the slide"]],
    ["at-the-edge.pptx", undefined, []],
    ["white.pptx", "notice ground-coloured-text", ["PERSON in text in the colour of its ground"]],
    ["same-as-shape.pptx", "notice ground-coloured-text", ["PERSON in text in the colour of its ground"]],
    ["white-on-dark.pptx", undefined, []],
    ["white.xlsx", "notice ground-coloured-text", ["PERSON in cells whose text is not to be seen"]],
    ["white-on-dark.xlsx", undefined, []],
    ["white.odt", "notice ground-coloured-text", ["PERSON in text in the colour of its ground"]],
    ["white.ods", "notice ground-coloured-text", ["PERSON in text in the colour of its ground"]],
    ["white.odp", "notice ground-coloured-text", ["PERSON in text in the colour of its ground"]],
    ["white-on-dark.ods", undefined, []],
    ["white-on-dark.odp", undefined, []],
    ["beside.odp", "notice off-page-text", ["PERSON in shapes beside the slide"]],
  ])(
    "knows letters on their own ground, and shapes off the slide, from what is seen: %s",
    async (name, notice, hidden) => {
      const { concealed, ...result } = await verify(carrying(name));
      const own = concealed.filter(({ kind }) => /text$/.test(kind)).map(({ kind, grade }) => `${grade} ${kind}`);
      expect([own, hiddenOf({ ...result, concealed })]).toEqual([notice === undefined ? [] : [notice], hidden]);
    },
  );

  it("tells of the macros of a binary workbook, and of hidden recipients", async () => {
    const project = { path: ["_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT"], bytes: Buffer.alloc(4096, 1) };
    const xls = readCompound(readFileSync(carrying("clean.xls")));
    const withMacros = write("macros.xls", writeCompound([...xls.streams, project]));
    const mail = "From: a@office.example\r\nTo: b@office.example\r\nBcc: c@office.example\r\n\r\nAll well.\r\n";
    expect(concealedOf(await verify(withMacros))).toContain("notice script");
    const { concealed } = await verify(write("bcc.eml", Buffer.from(mail)));
    expect(concealed.map(({ place }) => place)).toEqual(["hidden recipients"]);
  });

  it("names none where a document carries none", async () => {
    const body = blocksOf("The drains of Pine Road are to be cleaned.");
    const result = await verify(write("clean.docx", writeDocx({ body, headers: [], footers: [], notes: [] })));
    expect([result.format, concealedOf(result), result.problems]).toEqual(["docx", [], []]);
  });

  it("holds what an attached file says for hidden", async () => {
    expect(hiddenOf(await verify(fixture("c16_attach")))).toContain("PERSON in an attached file");
  });

  it("reads what stands in place of drawn text", async () => {
    const content = `/Span << /Alt (${BIRTH}) >> BDC ${line(72, 700, "A. R.")} EMC`;
    expect(hiddenOf(await verify(write("alternative.pdf", smallPdf({ content }))))).toEqual([
      "DATE_OF_BIRTH in attributes",
      "PERSON in attributes",
    ]);
  });

  it("reads the comment of a photograph", async () => {
    const comment = Buffer.from(BIRTH, "latin1");
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, comment.length + 2]);
    const dict = "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode";
    const objects = [{ dict, data: Buffer.concat([head, comment, Buffer.from([0xff, 0xd9])]) }];
    const bytes = smallPdf({ content: line(72, 700, "A. R."), resources: "/XObject << /I 6 0 R >>", objects });
    expect(hiddenOf(await verify(write("comment.pdf", bytes)))).toContain("PERSON in properties of the file");
  });

  it("is silent where nothing is hidden", async () => {
    const result = await verify(write("plain.pdf", smallPdf({ content: line(72, 700, BIRTH) })));
    expect(result).toMatchObject({ hidden: [], concealed: [], problems: [], visible: 2 });
  });

  it("never tells what is hidden", async () => {
    const results = await Promise.all(
      ["c09_white_and_covered", "c18_unused_objs", "c27_incremental"].map((name) => verify(fixture(name))),
    );
    expect(JSON.stringify(results)).not.toMatch(/Ramkissoon|Anil|1985/);
  });
});

describe("beside its original", () => {
  const original = write(
    "original.pdf",
    smallPdf({ content: line(72, 700, BIRTH) + line(72, 600, "All is as agreed.") }),
  );

  it("finds what is gone from sight and still there", async () => {
    const note = "<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /Contents (Mr. Anil Ramkissoon) >>";
    const bytes = smallPdf({ content: line(72, 600, "All is as agreed."), page: "/Annots [6 0 R]", objects: [note] });
    const result = await verify(write("survivor.pdf", bytes), original);
    expect(result.hidden.filter(({ kind }) => kind === "survivor").map(({ type }) => type)).toContain("PERSON");
  });

  it("is silent on a sound copy", async () => {
    const copy = write("sound.pdf", smallPdf({ content: line(72, 600, "All is as agreed.") }));
    expect(await verify(copy, original)).toMatchObject({ hidden: [], concealed: [], problems: [], newWords: 0 });
  });
});
