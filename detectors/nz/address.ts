import { addressVariants } from "../shared/address-variants.js";
import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { PLACES } from "../shared/address.js";
import { isOffice } from "../shared/address-office.js";
import { SETTING_LISTS, settingOf } from "../shared/individual.js";
import { wholeAddress } from "../shared/whole-address.js";

const RURAL = phraseList("rural delivery nz", ["RD", "R.D", "Rural Delivery"]);
const NUMBER = /\.? ?\d{1,2}(?![\d-]|\/\d)/y;
const TOWN =
  /(?:,[ \t]?(?:\n[ \t]{0,20})?|[ \t]?\n[ \t]{0,20}| )(?:\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2})(?: \d{4}(?!\d))?/uy;

/** "RD 2, Kaitaia 0482", with the line before it where that begins with a number. */
function* rural(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  const setting = settingOf(view);
  const towns = new Set(view.hits(PLACES).map(({ start }) => start));
  for (const hit of view.hits(RURAL)) {
    NUMBER.lastIndex = hit.end;
    const number = NUMBER.exec(text);
    if (!number || !/^R/.test(text.slice(hit.start, hit.end))) continue;
    let end = hit.end + number[0].length;
    TOWN.lastIndex = end;
    const town = TOWN.exec(text);
    const known = town && [1, 2, 3].some((skip) => towns.has(end + skip));
    if (town && (known || town[0].startsWith(","))) end += town[0].length;
    if (isOffice(view, { start: hit.start, end })) continue;
    const about = setting.about(hit.start, end);
    yield {
      start: hit.start,
      end,
      base: 0.3,
      evidence: [
        { kind: "pattern", effect: town ? 0.42 : 0.3, detail: "rural delivery" },
        { kind: "context", effect: Math.round(about * 25) / 100, detail: "an individual is meant" },
      ],
    };
  }
}

export default defineDetector({
  id: "nz.address",
  title: "New Zealand rural delivery address",
  summary: "Rural delivery numbers with their town, where a person is meant.",
  type: "ADDRESS",
  whole: wholeAddress,
  variants: addressVariants,
  formatSource: "secondary",
  references: ["https://www.nzpost.co.nz/personal/sending-within-nz/how-to-address-mail"],
  lists: [RURAL, PLACES, ...SETTING_LISTS],
  scan: rural,
  examples: {
    match: [
      "Her post goes to «RD 2, Kaitaia 0482».",
      "He gets mail at «RD 4, Whangārei».",
      "My mother is at «Rural Delivery 1, Te Puke».",
    ],
    ignore: ["RD 4 addresses change next year.", "R&D 2 budget", "The RD code is set in the manual."],
  },
});
