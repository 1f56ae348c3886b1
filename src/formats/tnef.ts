/** Messages that Outlook packs into an attachment, `winmail.dat`. Copies are mails, with the attachments that they hold. */
import { eml } from "./eml.js";
import { convertingHandler } from "./legacy/convert.js";

const SIGNATURE = "789f3e22";

export const tnef = convertingHandler({
  id: "tnef",
  title: "Outlook message in an attachment (winmail.dat)",
  extensions: ["tnef"],
  target: eml,
  sniff: ({ bytes }) => (Buffer.from(bytes.subarray(0, 4)).toString("hex") === SIGNATURE ? 3 : 0),
  convert: async (bytes) => (await import("./mail/convert-tnef.js")).convertTnef(bytes),
  async *residue(bytes) {
    yield* (await import("./archive/residue.js")).deepResidue(bytes);
  },
});
