import { defineDetector } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfficeLine } from "../shared/office-line.js";
import {
  LOG_PARTY,
  NOT_BEFORE,
  NOT_BEHIND,
  NOT_BEHIND_MOBILE,
  NOT_PERSONAL_LINE,
  phoneVariants,
} from "../shared/phones.js";

export default defineDetector({
  id: "au.phone",
  title: "Australian telephone number",
  summary: "Mobile numbers (04) and fixed lines (02, 03, 07, 08) of Australia; 1300 and 1800 lines are left out.",
  type: "PHONE",
  formatSource: "official",
  references: ["https://www.acma.gov.au/phone-numbers"],
  prefilter: { kind: "digits", min: 9, reach: 4 },
  patterns: [
    {
      name: "mobile, in the usual groups",
      regex: new RegExp(`${NOT_BEHIND_MOBILE}04\\d{2}[\\s.-]\\d{3}[\\s.-]\\d{3}${NOT_BEFORE}`, "g"),
      base: "certain",
    },
    {
      name: "fixed, in the usual groups",
      regex: new RegExp(
        `${NOT_BEHIND}(?:\\(0[2378]\\)\\s{0,2}\\d{4}[\\s.-]?\\d{4}|0[2378][\\s.-]\\d{4}[\\s.-]\\d{4})${NOT_BEFORE}`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "in unusual groups, or misread",
      prefilter: { kind: "digits", min: 6, reach: 6 },
      regex: new RegExp(
        `${NOT_BEHIND}(?:\\([0O][2378]\\)\\s{0,2}[\\dOlI]{4}[\\s.-]?[\\dOlI]{4}|[0O]4[\\dOlI]{2}[\\s./-]{1,2}(?=(?:[\\s.-]?[\\dOlI]){6}(?![\\s.-]?\\d))[\\dOlI]{2,3}(?:[\\s.-]?[\\dOlI]{1,4}){1,3})${NOT_BEFORE}`,
        "g",
      ),
      base: "likely",
    },
    { name: "without groups", regex: new RegExp(`${NOT_BEHIND}0[23478]\\d{8}${NOT_BEFORE}`, "g"), base: "likely" },
  ],
  lists: SETTING_LISTS,
  refuses: isOfficeLine,
  context: {
    near: ["phone", "telephone", "tel", "ph", "mob", "mobile", "call", "ring", "text", "contact", "fax"],
    against: [...NOT_PERSONAL_LINE, "account", "reference", "nmi", "receipt"],
    fields: ["phone", "telephone", "tel", "mobile", "contact", "cell"],
  },
  column: { values: /^(?:\+?61|0|\(0)[\s\d()-]{8,14}$/, beside: LOG_PARTY },
  variants: phoneVariants,
  examples: {
    match: [
      "call «(O7) 555O 2l75» or «0491/ 570 156» or «0491 57 01 56»",
      "Mob «0491 575 254», home «(07) 5550 2475»",
      "the number «0491570156» rang; her no. «0491 570 156»",
      "«07 7010 4316» is direct",
    ],
    ignore: [
      "freecall 1800 662 000 or 1300 130 670 or 13 74 68",
      "order 0491-570-156-22",
      "on 04 11 2025",
      "ABN 04 123 456 789",
    ],
  },
});
