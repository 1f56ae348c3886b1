/**
 * Turns marked-up texts into labelled texts and checks them: `node dist/bench/gold.js FOLDER [--held-out] > out.jsonl`.
 * Faults go to standard error, one a line; exit status 1 when there are any. `--held-out` gives only
 * the tenth that nothing is trained on.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { passesIrd, passesLuhn, passesMedicare, passesNhi, passesTfn } from "../detectors/shared/checksums.js";
import type { GoldDocument } from "../src/accuracy/gold.js";
import { parseMarkup, unmarkedRepeats, type MarkedDocument } from "../src/accuracy/markup.js";
import type { FindingType } from "../src/core/finding-type.js";
import { isHeldOut } from "./recogniser/training-texts.js";

/** Checks by jurisdiction and type, for values that have the number's full length. */
const CHECKS: readonly {
  readonly jurisdiction?: string;
  readonly type: FindingType;
  readonly shape: RegExp;
  readonly passes: (value: string) => boolean;
  readonly name: string;
}[] = [
  { jurisdiction: "qld", type: "TAX_ID", shape: /^\d{9}$/, passes: passesTfn, name: "tax file number" },
  { jurisdiction: "qld", type: "HEALTH_ID", shape: /^[2-6]\d{9,10}$/, passes: passesMedicare, name: "Medicare number" },
  { jurisdiction: "nz", type: "TAX_ID", shape: /^\d{8,9}$/, passes: passesIrd, name: "IRD number" },
  { jurisdiction: "nz", type: "HEALTH_ID", shape: /^[A-Z]{3}(?:\d{4}|\d{2}[A-Z]{2})$/, passes: passesNhi, name: "NHI number" },
  { type: "PAYMENT_CARD", shape: /^\d{14,19}$/, passes: passesLuhn, name: "card number" },
]; // prettier-ignore

/** What is wrong with a document besides its form. A header note about a mistyped number excuses check digits. */
function faultsOf(document: MarkedDocument, source: string): string[] {
  const faults = unmarkedRepeats(document).map((value) => `stands unmarked elsewhere: ${JSON.stringify(value)}`);
  if (/"notes"/.test(source.slice(0, source.indexOf("\n---\n", 4)))) return faults;
  for (const { start, end, type } of document.spans) {
    const value = document.text.slice(start, end).replace(/[\s.-]/g, "");
    for (const check of CHECKS) {
      if (check.type !== type || (check.jurisdiction && check.jurisdiction !== document.jurisdiction)) continue;
      if (check.shape.test(value) && !check.passes(value)) faults.push(`fails the check of a ${check.name}: ${value}`);
    }
  }
  return faults;
}

function main(folder: string, heldOutOnly: boolean): boolean {
  let isSound = true;
  const complain = (file: string, what: string): void => {
    isSound = false;
    process.stderr.write(`${file}: ${what}\n`);
  };
  const seen = new Set<string>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".gold.txt"))
    .sort()) {
    const source = readFileSync(join(folder, file), "utf8");
    try {
      const document = parseMarkup(source, file);
      if (seen.has(document.id)) complain(file, `id ${document.id} stands twice`);
      seen.add(document.id);
      for (const fault of faultsOf(document, source)) complain(file, fault);
      if (!heldOutOnly || isHeldOut(document))
        process.stdout.write(`${JSON.stringify(document satisfies GoldDocument)}\n`);
    } catch (error) {
      complain(file, error instanceof Error ? error.message : String(error));
    }
  }
  return isSound;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { "held-out": { type: "boolean" } } });
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("usage: gold FOLDER [--held-out]\n");
  process.exitCode = 2;
} else if (!main(folder, values["held-out"] === true)) process.exitCode = 1;
