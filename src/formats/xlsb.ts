/** Excel workbooks of the binary kind in packages. Copies are workbooks of today with the values that the sheets show. */
import { deepResidue } from "./archive/residue.js";
import { convertingHandler } from "./legacy/convert.js";
import { entryNames } from "./ooxml/sniff-package.js";
import { xlsx } from "./xlsx.js";

export const xlsb = convertingHandler({
  id: "xlsb",
  title: "Excel workbook (binary, packed)",
  extensions: ["xlsb"],
  target: xlsx,
  sniff: ({ bytes, name }) => {
    const head = Buffer.from(bytes);
    if (head.toString("latin1", 0, 4) !== "PK\x03\x04") return 0;
    if (entryNames(head).some((entry) => /^xl\/(?:workbook|worksheets\/[^/]{1,80})\.bin/.test(entry))) return 3;
    return name.endsWith(".xlsb") ? 2 : 0;
  },
  convert: async (bytes, context) => (await import("./workbook/convert-xlsb.js")).convertXlsb(bytes, context),
  *residue(bytes) {
    yield* deepResidue(bytes);
  },
});
