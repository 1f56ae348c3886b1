/** Words drawn by lot are removed from every document at hand: nothing of them is left, and the rest looks the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { READERS, tryRemoval } from "../../../bench/pdf-words.js";
import { Random } from "../../../bench/random.js";
import { pdf } from "../../../src/formats/pdf.js";
import { hasProgram } from "../../support/programs.js";
import { line, smallPdf } from "../../support/small-pdf.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const FILES = ["formats/pdf", "pdf-leaks"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => join(folder, name)),
);
const readers = READERS.filter(({ name }) => hasProgram(name));

/** The page holds one word that is long enough to be drawn. */
const WORD = line(72, 700, "the numqua");

describe("words drawn by lot", () => {
  // Scans and drawn letters take recognition; one document is encrypted for those who check it, and one says other words
  // than it shows.
  it.each(FILES.filter((name) => !/i04|e01|c11|c20/.test(name)))(
    "are removed from %s",
    { timeout: 30_000 },
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
      const { outcome } = await tryRemoval(pdf, bytes, { random: new Random(7), words: 2, readers });
      expect(["clean", "no-words"]).toContain(outcome.kind);
    },
  );

  it("are not taken for left where neighbours make them up", async () => {
    const bytes = smallPdf({ content: WORD + line(72, 660, "anum") + line(140, 660, "quae") });
    const { outcome } = await tryRemoval(pdf, bytes, { random: new Random(7), words: 1, readers });
    expect(outcome).toEqual({ kind: "clean" });
  });

  it("are refused where codes of another alphabet spell them", async () => {
    const form = { dict: "/Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 7 0 R >> >>" };
    const bytes = smallPdf({
      content: `${WORD}/X Do\n`,
      resources: "/XObject << /X 6 0 R >>",
      objects: [{ ...form, data: line(72, 660, "numqua") }, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"],
    });
    const { outcome } = await tryRemoval(pdf, bytes, { random: new Random(7), words: 1, readers });
    expect(outcome).toMatchObject({ kind: "refused", detail: "its proof found a word: stream at byte N (form)" });
  });
});
