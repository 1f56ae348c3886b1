/** Workbooks: how their parts are read together, and what edits mean for them. */
import type { Problem } from "../../core/problem.js";
import type { TextDocument } from "../../text/document.js";
import type { Budget } from "../format.js";
import type { PackageKind, PackageParts, PackageReader, PartReading } from "./package-kind.js";
import { lineDocument } from "./read-part.js";
import { stringFragments } from "./shared-strings.js";
import { readCells } from "./sheet-cells.js";
import { sheetDocuments } from "./sheet-text.js";
import { StringUses } from "./string-uses.js";
import { openWorkbook, type Workbook } from "./workbook.js";
import { changeWorkbook } from "./workbook-changes.js";

export const WORKBOOK_KIND: PackageKind = {
  // In comments, and in strings where no table of them is.
  paragraphs: new Set(["text", "si", "is"]),
  open: (parts, budget) => new WorkbookReader(parts, budget),
  change: changeWorkbook,
};

const SHEET_ROOT = /<(?:[\w.-]{1,40}:)?(?:worksheet|chartsheet|dialogsheet|macrosheet)[\s>]/;
const READ_OF_SHEETS: ReadonlySet<string> = new Set(["sheetData", "headerFooter"]);
const READ_OF_STRINGS: ReadonlySet<string> = new Set(["sst"]);
/** Names of fonts are of no interest. */
const READ_OF_STYLES: ReadonlySet<string> = new Set(["font"]);

class WorkbookReader implements PackageReader {
  readonly order: readonly string[];
  readonly #workbook: Workbook;
  readonly #uses: StringUses;
  /** Of sheets that the workbook does not list. */
  readonly #usesUnlisted: StringUses;

  constructor(parts: PackageParts, budget: Budget) {
    this.#uses = new StringUses(budget);
    this.#usesUnlisted = new StringUses(budget);
    this.#workbook = openWorkbook(parts);
    this.order = [this.#workbook.main, ...this.#workbook.sheets.map(({ part }) => part)];
  }

  get problem(): Problem | undefined {
    return this.#uses.problem ?? this.#usesUnlisted.problem;
  }

  read(name: string, key: string, source: string): PartReading {
    const { stringsPart, sheets, main } = this.#workbook;
    if (name === stringsPart) return { skipped: READ_OF_STRINGS, documents: this.#unshownStrings(key) };
    if (/\/styles\d{0,6}\.xml$/i.test(name)) return { skipped: READ_OF_STYLES };
    if (name === main) return { surface: "attribute" };
    const sheet = sheets.find(({ part }) => part === name);
    if (!sheet && !(name.startsWith("xl/") && SHEET_ROOT.test(source.slice(0, 4000)))) return {};
    const cells = readCells(source);
    const uses = sheet ? this.#uses : this.#usesUnlisted;
    const documents = sheetDocuments(this.#workbook, sheet, key, { source, cells, uses });
    return { surface: "attribute", skipped: READ_OF_SHEETS, documents };
  }

  /** Strings that no cell uses, and reading aids of all. */
  *#unshownStrings(key: string): Iterable<TextDocument> {
    const { strings, stringsSource } = this.#workbook;
    const lines = strings.flatMap(({ texts, aids }, number) =>
      [this.#uses.isShown(number) ? [] : texts, aids]
        .filter((spans) => spans.length > 0)
        .map((spans) => ({ fragments: stringFragments(stringsSource, spans) })),
    );
    const document = lineDocument(key, lines, "hidden");
    if (document) yield document;
  }
}
