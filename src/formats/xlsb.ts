/** Excel workbooks of the binary kind in packages. Copies are workbooks of today with the values that the sheets show. */
import { deepResidue } from "./archive/residue.js";
import { convertingHandler } from "./legacy/convert.js";
import { xlsx } from "./xlsx.js";

export const xlsb = convertingHandler({
  id: "xlsb",
  title: "Excel workbook (binary, packed)",
  extensions: ["xlsb"],
  target: xlsx,
  sniff: ({ bytes, name }) => {
    const head = Buffer.from(bytes).toString("latin1");
    if (!head.startsWith("PK\x03\x04")) return 0;
    if (/PK\x03\x04[^]{26}xl\/(?:workbook|worksheets\/[^/]{1,80})\.bin/.test(head)) return 3;
    return name.endsWith(".xlsb") ? 2 : 0;
  },
  convert: async (bytes, context) => (await import("./workbook/convert-xlsb.js")).convertXlsb(bytes, context),
  *residue(bytes) {
    yield* deepResidue(bytes);
  },
});
