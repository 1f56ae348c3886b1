/** Excel workbooks of the binary kind. Copies are workbooks of today with the values that the sheets show. */
import { readCompound, streamAt, isCompound, type CompoundFile } from "./compound/compound-file.js";
import { readLeftovers } from "./compound/leftovers.js";
import { readableRuns } from "./compound/readable-runs.js";
import { compoundResidue } from "./compound/residue.js";
import { sniffCompound } from "./compound/sniff-compound.js";
import { convertingHandler, type AsideText, type Conversion } from "./legacy/convert.js";
import { writeXlsx } from "./legacy/write-xlsx.js";
import { readSheets, type Sheets } from "./workbook/read-sheets.js";
import { xlsx } from "./xlsx.js";

const EXTENSIONS = ["xls", "xlt", "xla"];
const MAIN = ["Workbook", "Book"];

function convertXls(bytes: Uint8Array, { passwords }: { readonly passwords: readonly string[] }): Conversion {
  // Excel 2 to 4 wrote sheets as they are.
  const file: CompoundFile = isCompound(bytes) ? readCompound(bytes) : { streams: [], unused: [] };
  const sheets = readSheets(bytes, passwords);
  const left = readLeftovers(file, MAIN, []);
  const main = MAIN.map((name) => streamAt(file, name)?.bytes).find((stream) => stream !== undefined);
  const count = left.files.length;
  return {
    bytes: writeXlsx(sheets.workbook),
    asides: [...sheets.asides, ...left.asides, unshownText(main ?? Buffer.from(bytes), sheets)],
    files: left.files,
    problems: left.problems,
    losses: [
      "the copy is a workbook of values; formulas, comments, charts and the look of cells are not kept",
      ...(count > 0 ? [`${count} pictures or embedded objects are left out`] : []),
    ],
  };
}

/** Words that stand in the file and in no cell: headers, text boxes, caches of tables, deleted values. */
function unshownText(main: Buffer, { shown }: Sheets): AsideText {
  const lines = readableRuns(main)
    .split("\n")
    // A length may read as a letter before or behind a text.
    .filter(
      (line) => ![line, line.slice(1), line.slice(0, -1), line.slice(1, -1)].some((one) => shown.has(one.trim())),
    );
  return { surface: "hidden", text: lines.join("\n") };
}

/** Begins of sheets as Excel 2 to 8 wrote them. */
const opensSheet = (start: Buffer): boolean =>
  start[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(start[1] ?? -1) && [4, 6, 8, 16].includes(start[2] ?? 0);

export const xls = convertingHandler({
  id: "xls",
  title: "Excel workbook (binary)",
  extensions: EXTENSIONS,
  target: xlsx,
  sniff: (head) => {
    const start = Buffer.from(head.bytes.subarray(0, 8));
    if (opensSheet(start) && start[3] === 0 && start.length === 8) return /\.(?:xls|xlt|xlw)$/.test(head.name) ? 3 : 1;
    return sniffCompound(head, MAIN, EXTENSIONS, opensSheet);
  },
  convert: convertXls,
  residue: compoundResidue,
});
