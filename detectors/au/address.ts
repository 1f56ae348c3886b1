import { addressVariants } from "../shared/address-variants.js";
import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { isOffice } from "../shared/address-office.js";
import { SETTING_LISTS, settingOf } from "../shared/individual.js";
import { wholeAddress } from "../shared/whole-address.js";

const STATES = phraseList("states au", ["QLD", "NSW", "VIC", "TAS", "ACT", "Queensland", "Q"]);
const BOX =
  /(?<![\p{L}\d])(?:(?:GPO|P\.?O\.?) Box|Locked Bag|RMB|RSD|CMB|MS) \d{1,5}[A-Z]?,?\s{1,2}(?:\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}),? $/u;
const CODE = / \d{4}(?!\d)/y;

/** "PO Box 12, Gympie QLD 4570" of a person. */
function* boxes(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  const setting = settingOf(view);
  for (const hit of view.hits(STATES)) {
    const left = text.slice(Math.max(0, hit.start - 70), hit.start);
    const box = BOX.exec(left);
    if (!box) continue;
    CODE.lastIndex = hit.end;
    const code = CODE.exec(text);
    const start = hit.start - box[0].length;
    const about = setting.about(start, hit.end);
    if (isOffice(view, { start, end: hit.end })) continue;
    yield {
      start,
      end: hit.end + (code?.[0].length ?? 0),
      base: 0.35,
      evidence: [
        { kind: "pattern", effect: 0.35, detail: "post box, state and postcode" },
        { kind: "context", effect: Math.round(about * 25) / 100, detail: "an individual is meant" },
      ],
    };
  }
}

export default defineDetector({
  id: "au.address",
  title: "Australian post box or roadside address",
  summary: "Post boxes and roadside mail boxes with state and postcode, where a person is meant.",
  type: "ADDRESS",
  whole: wholeAddress,
  variants: addressVariants,
  formatSource: "secondary",
  references: ["https://auspost.com.au/sending/check-sending-guidelines/addressing-guidelines"],
  lists: [STATES, ...SETTING_LISTS],
  scan: boxes,
  examples: {
    match: [
      "Write to her at «PO Box 12, Gympie QLD 4570».",
      "My address is «RMB 402, Kilkivan QLD 4600» now.",
      "He uses «Locked Bag 7, Roma QLD 4455» for post.",
    ],
    ignore: [
      "The Ombudsman, PO Box 3640, South Brisbane QLD 4101",
      "QLD 4101 is a postcode.",
      "Box 12 of the QLD archive.",
    ],
  },
});
