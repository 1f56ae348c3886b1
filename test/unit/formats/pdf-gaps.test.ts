/** PDF: the places of what stays tell nothing of how wide what was removed had been. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { RemovedGap } from "../../../src/formats/format.js";
import { OpenPdf } from "../../../src/formats/pdf/open-pdf.js";
import { glyphBox, isBlankGlyph, readGlyphs } from "../../../src/formats/pdf/page-glyphs.js";
import { pdf } from "../../../src/formats/pdf.js";
import { LeakMeter } from "../../../src/pipeline/leak-meter.js";
import { nativeSpans } from "../../../src/text/document.js";
import { hasProgram } from "../../support/programs.js";
import { contentOf, documentsOf } from "./harness.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/pdf-gaps/", import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), "sever-gaps-"));
afterAll(() => {
  rmSync(SCRATCH, { recursive: true });
});

const readFixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`)));

interface Redacted {
  readonly copy: Uint8Array;
  readonly gaps: readonly RemovedGap[];
}

async function remove(name: string, values: readonly string[]): Promise<Redacted> {
  const bytes = readFixture(name);
  const documents = await documentsOf(pdf, bytes);
  const edits = documents.flatMap((document) =>
    values
      .flatMap((value) =>
        [...document.text.matchAll(new RegExp(value, "g"))].flatMap(({ index }) =>
          nativeSpans(document, { start: index, end: index + value.length }).map((span, i) => ({
            ...span,
            mark: i === 0 ? "[out]" : "",
          })),
        ),
      )
      .sort((a, b) => a.start - b.start),
  );
  const gaps: RemovedGap[] = [];
  const signal = new AbortController().signal;
  const copy = await pdf.redact?.(contentOf(bytes), edits, [], { passwords: [], signal, noteGap: (gap) => gaps.push(gap) }); // prettier-ignore
  return { copy: copy ?? new Uint8Array(), gaps };
}

/** Letters and left edges of the lines of a document whose text begins so. */
async function readLine(bytes: Uint8Array, beginning: string): Promise<{ text: string; lefts: number[] }> {
  const document = await OpenPdf.open(bytes, [], "extract");
  try {
    for (let page = 1; page <= document.pageCount; page++) {
      const found = document.withPage(page, (handle) => {
        const glyphs = readGlyphs(document, handle);
        const all = Array.from({ length: glyphs.count }, (_, i) => i).filter((i) => !isBlankGlyph(glyphs, i));
        const text = all.map((i) => String.fromCodePoint(glyphs.unicode[i] ?? 32)).join("");
        const first = all[text.indexOf(beginning.replaceAll(" ", ""))];
        if (first === undefined) return undefined;
        const { bottom, top } = glyphBox(glyphs, first);
        const line = all
          .filter((i) => Math.abs(glyphBox(glyphs, i).bottom - bottom) < 0.4 * (top - bottom))
          .sort((a, b) => glyphBox(glyphs, a).left - glyphBox(glyphs, b).left);
        return {
          text: line.map((i) => String.fromCodePoint(glyphs.unicode[i] ?? 32)).join(""),
          lefts: line.map((i) => glyphBox(glyphs, i).left),
        };
      });
      if (found) return found;
    }
    throw new Error(`no line begins with ${beginning}`);
  } finally {
    document.close();
  }
}

const NAMES: Readonly<Record<string, string>> = {
  "chromium-1": "Anil Ramkissoon",
  "chromium-2": "Dexter St Bernard",
  "libreoffice-1": "Anil Ramkissoon",
  "libreoffice-2": "Marcia Baptiste",
  "ghostscript-1": "Anil Ramkissoon",
  "ghostscript-2": "Marcia Baptiste",
};
const LINES = {
  "ragged line": "The patient",
  "line set to the right": "Written about",
  "justified line": "Before anything",
  "justified line of a narrow column": "is followed by",
};
const PRODUCERS = ["chromium", "libreoffice", "ghostscript"];
const cases = PRODUCERS.flatMap((producer) =>
  Object.entries(LINES).map(([kind, beginning]) => [producer, kind, beginning] as const),
);

describe("lines from which a name was removed", () => {
  it.each(cases)("%s: a %s stands the same whatever the name was", async (producer, _, beginning) => {
    const [first, second] = await Promise.all(
      [1, 2].map(async (number) => {
        const name = `${producer}-${String(number)}`;
        return readLine((await remove(name, [NAMES[name] ?? ""])).copy, beginning);
      }),
    );
    expect(second?.text).toBe(first?.text);
    // Kerning is that of other lines of the page, which the producer set a little differently.
    for (const [i, left] of (first?.lefts ?? []).entries()) expect(second?.lefts[i]).toBeCloseTo(left, 0);
  });

  it("stood differently before", async () => {
    const lines = await Promise.all(["chromium-1", "chromium-2"].map((name) => readLine(readFixture(name), "came to the"))); // prettier-ignore
    const [first, second] = lines.map(({ lefts }) => lefts.at(-1) ?? 0);
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThan(2);
  });

  it("says where a column may have its width from the name that was its widest cell", async () => {
    const { gaps } = await remove("chromium-1", ["Anil Ramkissoon"]);
    expect(gaps.filter(({ isSet }) => !isSet)).toHaveLength(1);
  });
});

describe("the leakage meter", () => {
  it("finds few names as wide as the removed one, and all names possible where the line was set anew", async () => {
    const { gaps } = await remove("libreoffice-1", ["The patient Anil Ramkissoon"]);
    const meter = new LeakMeter();
    for (const gap of gaps) meter.add(gap);
    expect(meter.leak).toMatchObject({ places: 1, held: 0, names: 5000, fitAfter: 5000 });
    expect(meter.leak?.fitBefore).toBeLessThan(100);
  });

  it("finds the name alone among its like where the gap is held", async () => {
    const { gaps } = await remove("chromium-1", ["Anil Ramkissoon"]);
    const meter = new LeakMeter();
    for (const gap of gaps) if (!gap.isSet) meter.add(gap);
    expect(meter.leak?.fitAfter).toBe(meter.leak?.fitBefore);
  });
});

describe.skipIf(!hasProgram("pdfinfo"))("tags", () => {
  const structureOf = async (name: string): Promise<string> => {
    const path = join(SCRATCH, `${name}.pdf`);
    writeFileSync(path, (await remove(name, [NAMES[name] ?? ""])).copy);
    return execFileSync("pdfinfo", ["-struct-text", path], { encoding: "utf8" });
  };

  it("keeps headings, paragraphs and tables, with marks where they stand", async () => {
    const structure = await structureOf("chromium-1");
    expect(structure).toMatch(/H1 \(block\)\s+NonStruct\s+"Report on {1,2}of today"\s+"\[out\]"/);
    expect(structure).toMatch(/TD:[^]*"\[out\]"[^]*TD:[^]*"1 May 1985"/);
    expect(structure).not.toContain("Anil");
  });
});
