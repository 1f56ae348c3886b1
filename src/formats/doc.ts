/** Word documents of the binary kind. Copies are Word documents of today, of what a reader sees. */
import { sniffCompound } from "./compound/sniff-compound.js";
import { docx } from "./docx.js";
import { convertingHandler } from "./legacy/convert.js";

const EXTENSIONS = ["doc", "dot"];

export const doc = convertingHandler({
  id: "doc",
  title: "Word document (binary)",
  extensions: EXTENSIONS,
  target: docx,
  sniff: (head) =>
    sniffCompound(head, ["WordDocument"], EXTENSIONS, (start) => [0xa5ec, 0xa5dc].includes(start.readUInt16LE(0))),
  convert: async (bytes, context) => (await import("./doc/convert-doc.js")).convertDoc(bytes, context),
  async *residue(bytes) {
    yield* (await import("./compound/residue.js")).compoundResidue(bytes);
  },
});
