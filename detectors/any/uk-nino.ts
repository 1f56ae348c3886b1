import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";

export default defineDetector({
  id: "any.uk-nino",
  title: "National insurance number (United Kingdom)",
  summary: "Two letters, six digits and a letter A to D, with the prefixes that are issued.",
  type: "SOCIAL_INSURANCE_ID",
  formatSource: "official",
  references: ["https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110"],
  prefilter: { kind: "digits", min: 6, reach: 4 },
  patterns: [
    {
      name: "AA 99 99 99 A",
      regex:
        /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/g,
      base: "likely",
    },
  ],
  context: {
    near: ["national insurance", "ni no", "ni number", "nino"],
    fields: ["nino", "ni number", "national insurance"],
  },
  column: { values: /^[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/ },
  variants: compactVariants,
  examples: {
    match: ["NI number «AB 12 34 56 C»", "nino: «JG103759A»", "her national insurance no. is «CE 123456 D»"],
    ignore: ["QQ123456C in the guide", "GB 12 34 56 A", "AB123456E"],
  },
});
