/** Excel workbooks of the binary kind. Copies are workbooks of today with the values that the sheets show. */
import { sniffCompound } from "./compound/sniff-compound.js";
import { convertingHandler } from "./legacy/convert.js";
import { WORKBOOK_STREAMS } from "./workbook/streams.js";
import { xlsx } from "./xlsx.js";

const EXTENSIONS = ["xls", "xlt", "xla"];

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
    return sniffCompound(head, WORKBOOK_STREAMS, EXTENSIONS, opensSheet);
  },
  convert: async (bytes, context) => (await import("./workbook/convert-xls.js")).convertXls(bytes, context),
  async *residue(bytes) {
    yield* (await import("./compound/residue.js")).compoundResidue(bytes);
  },
});
