import { defineDetector } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfficeLine } from "../shared/office-line.js";
import { EXTENSION, isBusinessNumber, NOT_PERSONAL_LINE, phoneVariants } from "../shared/phones.js";

export default defineDetector({
  id: "any.phone-international",
  title: "International telephone number",
  summary: "Telephone numbers written with + and a country code.",
  type: "PHONE",
  formatSource: "official",
  references: ["https://www.itu.int/rec/T-REC-E.164"],
  prefilter: { kind: "character", character: "+", before: 2, after: 34 },
  patterns: [
    {
      name: "with country code",
      regex: new RegExp(
        `(?<![\\w+.])\\(?\\+[1-9]\\d{0,2}\\)?(?:[\\s.–/-]{0,3}\\(?\\d{1,4}\\)?){2,11}(?:${EXTENSION})?(?!\\w)`,
        "g",
      ),
      base: "certain",
    },
  ],
  validate: (value) => {
    const digits = value.replace(new RegExp(`${EXTENSION}$`), "").replace(/\D/g, "");
    if (isBusinessNumber(value)) return "invalid";
    return digits.length >= 8 && digits.length <= 15 ? "unknown" : "invalid";
  },
  lists: SETTING_LISTS,
  refuses: isOfficeLine,
  context: { against: [...NOT_PERSONAL_LINE] },
  variants: phoneVariants,
  examples: {
    match: [
      "WhatsApp «+58 414-891-2242» only",
      "mobile «+44 7700 900123».",
      "from «+1 (868) 620 1 999» and «+61491577426»",
      "ring «+64 27 555 0291» after six",
    ],
    ignore: ["+1.5 degrees and 100+200 units", "+61 1800 662 837", "C++20, +5 points, +12 345"],
  },
});
