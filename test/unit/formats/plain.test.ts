import { describe, expect, it } from "vitest";
import { plain } from "../../../src/formats/plain.js";
import { nativeSpans, type TextDocument } from "../../../src/text/document.js";
import { documentsOf, extractAll, headOf, redactedBytes } from "./harness.js";

const fields = (document: TextDocument): (readonly [string | undefined, string])[] =>
  document.segments.map(({ start, end, field }) => [field, document.text.slice(start, end)]);

describe("plain text", () => {
  it("names the value of a form-like line by its label", async () => {
    const [document] = await documentsOf(plain, "Dear Sir\nDate of birth: 4 May 1980\n- NIS No.: 12345678 \n");
    expect(document && fields(document)).toEqual([
      ["Date of birth", "4 May 1980"],
      ["NIS No.", "12345678"],
    ]);
  });

  it("takes several labels on one line apart", async () => {
    const [document] = await documentsOf(plain, "Name:   Ann Persad      DOB:  4/5/1980\tSex: F\n");
    expect(document && fields(document)).toEqual([
      ["Name", "Ann Persad"],
      ["DOB", "4/5/1980"],
      ["Sex", "F"],
    ]);
  });

  it("puts cells under the headings of a table laid out with spaces, over rules and remarks", async () => {
    const text = [
      "File      Name            Age   Decision",
      "-----------------------------------------",
      "QX-1204   MOHIP, Rafeeq    41   refused",
      "          see letter of his sister",
      "QX-1207   DUNCAN, Pearl     9   granted",
      "",
      "Two files, one of them granted.",
    ].join("\n");
    const [document] = await documentsOf(plain, text);
    expect(document && fields(document).slice(4)).toEqual([
      ["File", "QX-1204"],
      ["Name", "MOHIP, Rafeeq"],
      ["Age", "41"],
      ["Decision", "refused"],
      ["File", "QX-1207"],
      ["Name", "DUNCAN, Pearl"],
      ["Age", "9"],
      ["Decision", "granted"],
    ]);
  });

  it("cuts rows where the rule below the headings cuts them, one space between cells or not", async () => {
    const text = [
      "SEQ  LOAN-NO  SURNAME      ITEM               DUE",
      "---- -------- ------------ ------------------ --------",
      "0117 L0088214 KEREWARO     RAISED TOILET SEAT 12/03/26",
      "0118 L0087733 TUIMAVAVE    SHOWER STOOL       30/01/26",
      "A line about both, which is no row.",
    ].join("\n");
    const [document] = await documentsOf(plain, text);
    expect(document && fields(document).slice(5)).toEqual([
      ["SEQ", "0117"],
      ["LOAN-NO", "L0088214"],
      ["SURNAME", "KEREWARO"],
      ["ITEM", "RAISED TOILET SEAT"],
      ["DUE", "12/03/26"],
      ["SEQ", "0118"],
      ["LOAN-NO", "L0087733"],
      ["SURNAME", "TUIMAVAVE"],
      ["ITEM", "SHOWER STOOL"],
      ["DUE", "30/01/26"],
    ]);
  });

  it("puts cells under the headings of a table with bars and without a rule", async () => {
    const text = "M/No | Member | Born | Fees\n12 | Ann Po | 1.2.90 |\n13 | Bo Lee | | paid\nEnd of the list\n";
    const [document] = await documentsOf(plain, text);
    expect(document && fields(document).slice(4)).toEqual([
      ["M/No", "12"],
      ["Member", "Ann Po"],
      ["Born", "1.2.90"],
      ["M/No", "13"],
      ["Member", "Bo Lee"],
      ["Fees", "paid"],
    ]);
  });

  it("takes no table where a single line looks like headings", async () => {
    const [document] = await documentsOf(plain, "Name  Age  Reason\n\nHe was away on that day, she said.\n");
    expect(document?.segments).toEqual([]);
  });

  it("takes neither web addresses nor long sentences for labels", async () => {
    const text = "https://example.org/a\nWe asked the board of that company to say: nothing came of it\n";
    const [document] = await documentsOf(plain, text);
    expect(document?.segments).toEqual([]);
  });

  it("counts offsets and lines over the whole of a file larger than a window", async () => {
    const line = `${"word ".repeat(19)}end.\n`;
    const text = line.repeat(40_000);
    const documents = await documentsOf(plain, text);
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.map((document) => document.text).join("")).toBe(text);
    const last = documents.at(-1);
    const [place] = last ? nativeSpans(last, { start: 100, end: 104 }) : [];
    expect(text.slice(place?.start, place?.end)).toBe(last?.text.slice(100, 104));
    expect(last?.lines?.at(place?.start ?? 0)).toEqual({ line: Math.floor((place?.start ?? 0) / 100) + 1, column: 1 });
  });

  it.each([
    ["utf8", Buffer.from("\ufeffJosé: Ann\r\nend", "utf8")],
    ["utf16le", Buffer.from("\ufeffJosé: Ann\r\nend", "utf16le")],
    ["utf16be", Buffer.from("\ufeffJosé: Ann\r\nend", "utf16le").swap16()],
    ["windows-1252", Buffer.from("Jos\xe9: Ann\r\nend", "latin1")],
  ])("keeps encoding, mark and line ends: %s", async (_, bytes) => {
    const [document] = await documentsOf(plain, bytes);
    expect(document?.text).toBe("José: Ann\r\nend");
    const copy = await redactedBytes(plain, bytes, [{ part: "", start: 6, end: 9, mark: "[X]" }]);
    const [again] = await documentsOf(plain, copy);
    expect(again?.text).toBe("José: [X]\r\nend");
    expect(copy.length).toBe(bytes.length);
  });

  it.each([
    ["rich text", String.raw`{\rtf1\ansi J{\b os\'e9} Ann}`],
    ["a mailbox", "From ann@example.tt Mon Jan  1 10:00:00 2024\nSubject: x\n\nbody\n"],
    ["a mail with an encoded body", "Note\nContent-Transfer-Encoding: base64\n\nQW5uIFBlcnNhZA==\n"],
    ["a card with an encoded name", "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9\nEND:VCARD\n"],
  ])("says that %s is not read in full, and makes no copy of it", async (_, source) => {
    const { documents, problems } = await extractAll(plain, source);
    expect(documents.filter(({ surface }) => surface === "body").map(({ text }) => text)).toEqual([source]);
    expect(problems.map(({ code }) => code)).toEqual(["unsupported-part"]);
    await expect(redactedBytes(plain, source, [])).rejects.toMatchObject({ code: "not-redactable" });
  });

  it("is not what a few letters before nothing but zeros are", async () => {
    const padded = (text: string): Buffer => Buffer.concat([Buffer.from(text), Buffer.alloc(4096)]);
    expect(plain.sniff(await headOf(padded("\x7fELF"), "a"))).toBe(0);
    expect(plain.sniff(await headOf(padded("A line of a log.\n".repeat(200)), "a"))).toBe(1);
  });

  it("reports bytes that are not of the encoding, reads on, and leaves them as they are", async () => {
    const bytes = Buffer.concat([Buffer.from("café é à ö "), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(" Ann ñ")]);
    const { problems } = await extractAll(plain, bytes);
    expect(problems.map(({ code, stage }) => [code, stage])).toEqual([["undecodable", "extract"]]);
    const copy = await redactedBytes(plain, bytes, [{ part: "", start: 15, end: 18, mark: "#" }]);
    expect(Buffer.from(copy).subarray(0, 19)).toEqual(bytes.subarray(0, 19));
    expect(Buffer.from(copy).toString("utf8")).toMatch(/ # ñ$/);
  });
});
