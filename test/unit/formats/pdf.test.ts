/** PDF: what is read, what is refused, and that a copy holds nothing of what was removed in any layer. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { PDFParse, VerbosityLevel } from "pdf-parse";
import { afterAll, describe, expect, it } from "vitest";
import { ItemError } from "../../../src/core/problem.js";
import type { Edit } from "../../../src/formats/format.js";
import { pdf } from "../../../src/formats/pdf.js";
import { gatherStrings } from "../../../src/formats/pdf/residue-strings.js";
import { nativeSpans, type TextDocument } from "../../../src/text/document.js";
import { hasProgram } from "../../support/programs.js";
import { documentsOf, extractAll, redactedBytes } from "./harness.js";
import { line, smallPdf } from "../../support/small-pdf.js";
import { startCpuClock } from "../../support/cpu-time.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/pdf-leaks/", import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), "sever-pdf-"));
afterAll(() => {
  rmSync(SCRATCH, { recursive: true });
});

const readFixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`)));
const squeeze = (text: string): string => text.replace(/[\s\-\u00ad]+/g, "");
const SECRETS = ["Anil Ramkissoon", "Ramkissoon", "Anil", "1985-03-14"];

const hasTools = ["pdftotext", "mutool", "qpdf"].every(hasProgram);

/** Places of a value, white space and hyphens aside. */
function placesOf(text: string, value: string): { start: number; end: number }[] {
  const kept = [...text].flatMap((character, i) => (/[\s\-\u00ad]/.test(character) ? [] : [i]));
  const bare = kept.map((i) => text.charAt(i)).join("");
  const wanted = squeeze(value);
  const places: { start: number; end: number }[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length))
    places.push({ start: kept[at] ?? 0, end: (kept[at + wanted.length - 1] ?? 0) + 1 });
  return places;
}

function editsFor(documents: readonly TextDocument[], mark = "[out]"): Edit[] {
  const edits = documents.flatMap((document) => {
    let reached = 0;
    return SECRETS.flatMap((value) => placesOf(document.text, value))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .flatMap((place) => {
        if (place.start < reached) return [];
        reached = place.end;
        return nativeSpans(document, place).map((span, i) => ({ ...span, mark: i === 0 ? mark : "" }));
      });
  });
  return edits.sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.start - b.start));
}

/** The map to Unicode that a copy holds. */
async function mapOf(copy: Uint8Array): Promise<string> {
  for await (const { text } of pdf.residue(copy)) if (text.includes("beginbfchar")) return text;
  return "";
}

async function redactSecrets(name: string): Promise<Uint8Array> {
  const bytes = readFixture(name);
  return redactedBytes(pdf, bytes, editsFor(await documentsOf(pdf, bytes)));
}

/** Every stream inflated, and the strings of each joined: written apart from the program's own decoding. */
function readBytes(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const texts = [raw.toString("latin1")];
  for (let at = raw.indexOf("stream\n"); at >= 0; at = raw.indexOf("stream\n", at + 7)) {
    if (raw.toString("latin1", at - 3, at) === "end") continue;
    let source: string;
    try {
      source = inflateSync(raw.subarray(at + 7), { finishFlush: 2 }).toString("latin1");
    } catch {
      source = raw.toString("latin1", at + 7, raw.indexOf("endstream", at));
    }
    const literals = [...source.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map((found) => found[1] ?? "");
    const hexes = [...source.matchAll(/<([0-9a-fA-F]+)>/g)].map((found) => Buffer.from(found[1] ?? "", "hex"));
    const hex = Buffer.concat(hexes);
    texts.push(source, literals.join(""), hex.toString("latin1"), hex.toString("latin1").replaceAll("\0", ""));
  }
  return texts.join("\n");
}

async function readByPdfParse(bytes: Uint8Array): Promise<string> {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}

const survivors = (text: string): string[] => SECRETS.filter((value) => squeeze(text).includes(squeeze(value)));

const REFUSED = ["c20_type3", "i04_ccitt"];
const names = readdirSync(FOLDER).map((name) => name.replace(".pdf", ""));
const released = names.filter((name) => !REFUSED.includes(name));

describe("reading", () => {
  const bodyOf = async (name: string): Promise<string> =>
    (await documentsOf(pdf, readFixture(name)))
      .flatMap(({ surface, text }) => (surface === "body" ? [text] : []))
      .join("");

  it("makes words of letters that are set one by one", async () => {
    expect(await bodyOf("c03_perglyph_td")).toBe("Anil Ramkissoon 1985-03-14 KEEP-ALPHA KEEP-BRAVO");
  });

  const readSmall = async (content: string): Promise<string> => {
    const [page] = await documentsOf(pdf, smallPdf({ content }));
    return page?.text ?? "";
  };

  it("reads a document that is too large to be copied into the engine", async () => {
    // Pixels of the object behind the font, the last.
    const picture = { dict: "/Subtype /Image", data: new Uint8Array(50 * 1024 * 1024) };
    const content = line(100, 600, "A word in a large file");
    const large = smallPdf({ content, resources: "/XObject << /P 6 0 R >>", objects: [picture] });
    expect((await documentsOf(pdf, large)).map(({ text }) => text)).toContain("A word in a large file");
  });

  it("makes words of letters that are set apart evenly, up to the gap that parts the words", async () => {
    const spaced =
      "(H) -416 (e) -416 (l) -416 (l) -416 (o) -416 ( ) -416 -4166 (W) -416 (o) -416 (r) -416 (l) -416 (d)";
    expect(await readSmall(`BT /F1 24 Tf 100 600 Td [${spaced}] TJ ET`)).toBe("Hello\tWorld");
  });

  it("makes words of letters each in the middle of its box", async () => {
    const widths = { R: 8.664, A: 8.004, M: 9.996, K: 8.004, I: 3.336, S: 8.004, O: 9.336, N: 8.664 };
    const boxes = (["R", "A", "M", "K", "I", "S", "S", "O", "O", "N"] as const).map((letter, i) =>
      line(100 + 20 * i - widths[letter] / 2, 700, letter),
    );
    expect(await readSmall(boxes.join(""))).toBe("RAMKISSOON");
  });

  it("keeps words of one letter and words of a line apart", async () => {
    expect(
      await readSmall("BT /F1 12 Tf 100 600 Td [(I) -400 (am) -400 (a) -400 (man) -400 (of) -400 (old)] TJ ET"),
    ).toBe("I am a man of old");
  });

  it("joins what a hyphen parts at a line end", async () => {
    expect(await bodyOf("m01_linebreak")).toBe("KEEP-ALPHA witness Anil\nRamkissoon, born 1985-03-14 KEEP-BRAVO");
  });

  it("reads white text and text under a black box", async () => {
    expect(placesOf(await bodyOf("c09_white_and_covered"), "Anil Ramkissoon")).toHaveLength(2);
  });

  it("opens what the empty password opens, and refuses what no password opens", async () => {
    expect(survivors(await bodyOf("e01_enc_aes256_emptyuser"))).toEqual(SECRETS);
  });

  it("tells the boxes of a span in points of its page", async () => {
    const [page] = await documentsOf(pdf, readFixture("c01_plain"));
    const [place] = placesOf(page?.text ?? "", "Ramkissoon");
    const boxes = page?.boxes?.(place ?? { start: 0, end: 0 }) ?? [];
    expect(boxes).toHaveLength(1);
    expect(boxes[0]?.map(Math.round)).toEqual([1, 173, 697, 239, 711]);
  });

  it("finds values in outlines, labels, destinations, scripts and forms", async () => {
    const documents = await documentsOf(pdf, readFixture("c14_bookmarks_labels_dests"));
    const texts = (surface: string): string =>
      documents.flatMap((document) => (document.surface === surface ? [document.text] : [])).join("\n");
    expect(placesOf(texts("metadata"), "Anil Ramkissoon").length).toBeGreaterThanOrEqual(4);
    expect(placesOf(texts("hidden"), "1985-03-14")).toHaveLength(2);
    expect(placesOf(texts("hidden"), "Anil Ramkissoon")).toHaveLength(2);
  });

  it("names form fields as what their values stand under", async () => {
    const documents = await documentsOf(pdf, readFixture("r08_form"));
    const values = documents.flatMap(({ text, segments }) =>
      segments.map(({ field, start, end }) => [field, text.slice(start, end)]),
    );
    expect(values).toContainEqual(["dob", "1985-03-14"]);
  });

  it("hands out attached files", async () => {
    const { children } = await extractAll(pdf, readFixture("c16_attach"));
    expect(children.map(({ name }) => name)).toEqual(["Anil Ramkissoon.csv"]);
    expect(Buffer.from((await children[0]?.content.bytes()) ?? []).toString()).toContain("Ramkissoon");
  });

  it("reports a page that is a picture, and drawn letters that it cannot place", async () => {
    const codes = async (name: string): Promise<string[]> =>
      (await extractAll(pdf, readFixture(name))).problems.map(({ code }) => code);
    expect(await codes("i04_ccitt")).toEqual(["no-text-layer"]);
    expect(await codes("c20_type3")).toEqual(["unsupported-part"]);
  });

  it("reports the end of a file that is cut off", async () => {
    const whole = readFixture("c01_plain");
    const cut = whole.subarray(0, whole.length - 250);
    await expect(extractAll(pdf, cut)).rejects.toMatchObject({ code: "truncated", stage: "extract" });
  });
});

describe("redacting", () => {
  it.each(REFUSED)("refuses %s aloud", async (name) => {
    const failure = await redactSecrets(name).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ItemError);
    expect(failure).toMatchObject({ code: "not-redactable", stage: "redact" });
  });

  it.each(released)("leaves no layer with the values, and the rest as it was: %s", async (name) => {
    const copy = await redactSecrets(name);
    const text = await readByPdfParse(copy);
    expect(survivors(readBytes(copy))).toEqual([]);
    expect(survivors(text)).toEqual([]);
    const before = await readByPdfParse(readFixture(name));
    for (const word of ["KEEP-ALPHA", "KEEP-BRAVO"])
      expect(squeeze(text).includes(squeeze(word))).toBe(squeeze(before).includes(squeeze(word)));
    expect((await extractAll(pdf, copy)).children).toEqual([]);
  });

  it.each(released)("gives the same bytes when a copy is redacted again: %s", async (name) => {
    const copy = await redactSecrets(name);
    expect(Buffer.from(await redactedBytes(pdf, copy, [])).equals(Buffer.from(copy))).toBe(true);
  });

  it.skipIf(!hasTools).each(released)(
    "is sound and clean to other readers (pdftotext, mutool, qpdf): %s",
    async (name) => {
      const path = join(SCRATCH, `${name}.pdf`);
      writeFileSync(path, await redactSecrets(name));
      const run = (command: string, ...options: string[]): string =>
        execFileSync(command, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      expect(run("qpdf", "--check", path)).toContain("No syntax or stream encoding errors found");
      expect(survivors(run("qpdf", "--qdf", "--object-streams=disable", path, "-"))).toEqual([]);
      expect(survivors(run("pdftotext", "-layout", path, "-"))).toEqual([]);
      expect(survivors(run("mutool", "draw", "-q", "-F", "text", path))).toEqual([]);
    },
  );

  it("draws fields into pages of which nothing goes, and leaves the others as they were", async () => {
    const original = await PDFDocument.create();
    for (const text of ["Anil Ramkissoon came in", "The second page stays", "The third page has a field"])
      original.addPage([300, 200]).drawText(text, { x: 20, y: 150, size: 12 });
    const field = original.getForm().createTextField("answer");
    field.setText("Filled in");
    field.addToPage(original.getPage(2), { x: 20, y: 60, width: 200, height: 24 });
    const bytes = await original.save();
    const copy = await redactedBytes(pdf, bytes, editsFor(await documentsOf(pdf, bytes)));
    const text = await readByPdfParse(copy);
    expect(text).toContain("The second page stays");
    expect(text).toContain("The third page has a field");
    expect(text).toContain("Filled in");
    expect(survivors(text)).toEqual([]);
    // The copy is examined as it is, not as it was meant to be.
    const again = await documentsOf(pdf, copy);
    expect(again.map(({ text }) => text).join("\n")).toContain("[out] came in");
  });

  it("writes the mark where the text was, once for a value of two words", async () => {
    const copy = await redactSecrets("c01_plain");
    const text = (await documentsOf(pdf, copy)).map((document) => document.text).join("\n");
    expect(text.match(/\[out\]/g)).toHaveLength(2);
  });

  it("keeps the size of a page that has it from its parents, when notes are drawn into it", async () => {
    const bytes = smallPdf({
      content: line(20, 100, "Anil Ramkissoon KEEP"),
      box: "",
      tree: "/MediaBox [0 0 300 200]",
      page: "/Annots [<< /Type /Annot /Subtype /Square /Rect [10 10 30 30] /C [1 0 0] >>]",
    });
    const copy = await PDFDocument.load(await redactedBytes(pdf, bytes, editsFor(await documentsOf(pdf, bytes))));
    expect(copy.getPage(0).getSize()).toEqual({ width: 300, height: 200 });
  });

  it("refuses a scan whose recognised text is to be redacted, when there is no recognition", async () => {
    const bytes = smallPdf({
      content: "q 612 0 0 792 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 1 0 0 1 100 600 Tm (Anil Ramkissoon KEEP) Tj ET",
      resources: "/XObject << /Im 6 0 R >>",
      objects: [
        {
          dict: "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
          data: Uint8Array.of(255),
        },
      ],
    });
    const edits = editsFor(await documentsOf(pdf, bytes));
    expect(edits).toHaveLength(1);
    await expect(redactedBytes(pdf, bytes, edits)).rejects.toMatchObject({ code: "not-redactable", stage: "redact" });
  });

  it("cuts fonts down to what is left", async () => {
    const map = await mapOf(await redactSecrets("r06_pdfkit"));
    // The small k stood in the name alone.
    expect(map).toContain("<0050>");
    expect(map).not.toContain("<006b>");
  });

  it("cuts fonts down that pages have from their parents", async () => {
    const document = await PDFDocument.load(readFixture("r06_pdfkit"));
    const [page] = document.getPages();
    const key = PDFName.of("Resources");
    const resources = page?.node.get(key);
    if (!page || !resources) throw new Error("the page has no resources");
    page.node.Parent()?.set(key, resources);
    page.node.delete(key);
    const bytes = await document.save({ useObjectStreams: false });
    const map = await mapOf(await redactedBytes(pdf, bytes, editsFor(await documentsOf(pdf, bytes))));
    expect(map).toContain("<0050>");
    expect(map).not.toContain("<006b>");
  });
});

describe("residue", () => {
  it.each(names.filter((name) => name !== "i04_ccitt"))("sees what the original holds: %s", async (name) => {
    const texts: string[] = [];
    for await (const { text } of pdf.residue(readFixture(name))) texts.push(text);
    expect(survivors(texts.join("\n"))).not.toEqual([]);
  });

  it("takes time in proportion on hostile source", () => {
    const seconds = startCpuClock();
    for (const unit of ["(", "(a", "(\\", "<", "<0", "/", "%", "((a)"])
      gatherStrings(unit.repeat(200_000 / unit.length));
    expect(seconds()).toBeLessThan(10);
  });
});
