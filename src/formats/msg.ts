/** Messages of Outlook: examined in full, hidden recipients and properties included. Copies are mails. */
import { eml } from "./eml.js";
import { convertingHandler } from "./legacy/convert.js";

const SIGNATURE = "d0cf11e0a1b11ae1";

export const msg = convertingHandler({
  id: "msg",
  title: "Outlook message",
  extensions: ["msg", "oft"],
  target: eml,
  sniff: ({ bytes, name }) => {
    const head = Buffer.from(bytes);
    if (head.toString("hex", 0, 8) !== SIGNATURE) return 0;
    if (head.includes("__properties_version1.0", 0, "utf16le")) return 3;
    return /\.(?:msg|oft)$/.test(name) ? 2 : 0;
  },
  convert: async (bytes) => (await import("./mail/convert-msg.js")).convertMsg(bytes),
  async *residue(bytes) {
    yield* (await import("./compound/residue.js")).compoundResidue(bytes);
  },
});
