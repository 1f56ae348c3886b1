/** Outlook stores (PST, OST): every message an item of its own. Copies are zip archives of mails in their folders. */
import type { FormatHandler } from "./format.js";
import { loadLate } from "./late.js";
import { zip } from "./zip.js";

const SIGNATURE = "!BDN";

export const pst: FormatHandler = loadLate(
  {
    id: "pst",
    title: "Outlook store",
    extensions: ["pst", "ost"],
    textBased: false,
    surfaces: [
      "messages one by one, as mail; messages within them",
      "cards, days of calendars, tasks, settings",
      "hidden recipients and all other properties that are text",
      "names of folders; messages that no folder lists any more",
    ],
    proof: "of the zip copy: entries found by their signatures and unpacked by zlib; tests: Python's zipfile and email",
    convertsTo: zip,
    sniff: ({ bytes }) => (Buffer.from(bytes.subarray(0, 4)).toString("latin1") === SIGNATURE ? 3 : 0),
  },
  {
    extract: async () => (await import("./pst/store-items.js")).extractStore,
    redact: async () => (await import("./pst/store-items.js")).redactStore,
    residue: async () => (await import("./pst/store-items.js")).storeResidue,
  },
);
