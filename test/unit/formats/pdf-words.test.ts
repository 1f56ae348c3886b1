/** Words drawn by lot are removed from every document at hand: nothing of them is left, and the rest looks the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { READERS, tryRemoval } from "../../../bench/pdf-words.js";
import { Random } from "../../../bench/random.js";
import { pdf } from "../../../src/formats/pdf.js";
import { hasProgram } from "../../support/programs.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const FILES = ["formats/pdf", "pdf-leaks"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => join(folder, name)),
);
const readers = READERS.filter(({ name }) => hasProgram(name));

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
});
