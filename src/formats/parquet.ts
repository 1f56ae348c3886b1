/**
 * Parquet tables. Cells stand under their columns; names, remarks and statistics are texts too. Copies are written anew
 * with the same columns: strings with marks, numbers and times that go empty, no remarks, no statistics, nothing packed.
 */
import { loadLate } from "./late.js";
import { ENCRYPTED, MAGIC } from "./parquet/magic.js";

export const parquet = loadLate(
  {
    id: "parquet",
    title: "Parquet table",
    extensions: ["parquet"],
    textBased: false,
    surfaces: ["cells, members of lists and records", "names of columns", "remarks of the writer, statistics"],
    proof: "bytes of the unpacked copy; tests: Arrow",
    sniff: ({ bytes }) =>
      [MAGIC, ENCRYPTED].includes(Buffer.from(bytes.subarray(0, 4)).toString("latin1")) && bytes.length >= 12 ? 3 : 0,
  },
  {
    extract: async () => (await import("./parquet/copy-table.js")).extractParquet,
    redact: async () => (await import("./parquet/copy-table.js")).redactParquet,
    residue: async () => (await import("./parquet/copy-table.js")).parquetResidue,
  },
);
