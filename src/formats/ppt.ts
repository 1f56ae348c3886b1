/** PowerPoint presentations of the binary kind. Copies are presentations of today, of the texts that slides show. */
import { sniffCompound } from "./compound/sniff-compound.js";
import { convertingHandler } from "./legacy/convert.js";
import { pptx } from "./pptx.js";

const EXTENSIONS = ["ppt", "pot", "pps"];

export const ppt = convertingHandler({
  id: "ppt",
  title: "PowerPoint presentation (binary)",
  extensions: EXTENSIONS,
  target: pptx,
  sniff: (head) => sniffCompound(head, ["PowerPoint Document"], EXTENSIONS, () => false),
  convert: async (bytes, context) => (await import("./ppt/convert-ppt.js")).convertPpt(bytes, context),
  async *residue(bytes) {
    yield* (await import("./compound/residue.js")).compoundResidue(bytes);
  },
});
