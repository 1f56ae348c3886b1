/** Workbooks of the binary kind, made anew as workbooks of today with the values that the sheets show. */
import { readCompound, streamAt, isCompound, type CompoundFile } from "../compound/compound-file.js";
import { readLeftovers } from "../compound/leftovers.js";
import { readableRuns } from "../compound/readable-runs.js";
import { NOT_ENCRYPTED, type AsideText, type Conversion } from "../legacy/convert.js";
import { writeXlsx } from "../legacy/write-xlsx.js";
import { openXls } from "./open-xls.js";
import { readSheets, type Sheets } from "./read-sheets.js";
import { WORKBOOK_STREAMS } from "./streams.js";

export function convertXls(bytes: Uint8Array, { passwords }: { readonly passwords: readonly string[] }): Conversion {
  // Excel 2 to 4 wrote sheets as they are.
  const held: CompoundFile = isCompound(bytes) ? readCompound(bytes) : { streams: [], unused: [] };
  const file = openXls(held, passwords);
  const left = readLeftovers(file, WORKBOOK_STREAMS, []);
  const main = WORKBOOK_STREAMS.map((name) => streamAt(file, name)?.bytes).find((stream) => stream !== undefined);
  const count = left.files.length;
  const sheets = readSheets(file === held || !main ? bytes : main, passwords);
  return {
    bytes: writeXlsx(sheets.workbook),
    asides: [...sheets.asides, ...left.asides, unshownText(main ?? Buffer.from(bytes), sheets)],
    files: left.files,
    concealments: left.concealments,
    problems: left.problems,
    losses: [
      ...(file === held ? [] : [NOT_ENCRYPTED]),
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
