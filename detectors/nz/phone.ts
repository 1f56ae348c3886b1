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
  id: "nz.phone",
  title: "New Zealand telephone number",
  summary:
    "Mobile numbers (02x) and fixed lines (03, 04, 06, 07, 09) of New Zealand; 0800 and 0508 lines are left out.",
  type: "PHONE",
  formatSource: "official",
  references: ["https://www.nad.org.nz/numbering-plan/"],
  prefilter: { kind: "digits", min: 8, reach: 4 },
  patterns: [
    {
      name: "mobile, in groups",
      regex: new RegExp(`${NOT_BEHIND_MOBILE}\\(?02[0-27-9]\\d?\\)?[\\s.-]?\\d{3,4}[\\s.-]\\d{3,5}${NOT_BEFORE}`, "g"),
      base: "certain",
    },
    {
      name: "fixed, in groups",
      regex: new RegExp(
        `${NOT_BEHIND}(?:\\(0[34679]\\)\\s{0,2}|0[34679][\\s.-])\\d{3}[\\s.-]?\\d{4}${NOT_BEFORE}`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "without groups",
      regex: new RegExp(`${NOT_BEHIND}(?:0(?:2[0-27-9]\\d{6,8}|[34679]\\d{7}))${NOT_BEFORE}`, "g"),
      base: "possible",
    },
  ],
  lists: SETTING_LISTS,
  refuses: isOfficeLine,
  context: {
    near: [
      "phone",
      "telephone",
      "tel",
      "ph",
      "mob",
      "mobile",
      "cell",
      "call",
      "ring",
      "text",
      "contact",
      "fax",
      "waea",
    ],
    against: [...NOT_PERSONAL_LINE, "account", "reference", "receipt"],
    fields: ["phone", "telephone", "tel", "mobile", "contact", "cell"],
  },
  column: { values: /^(?:\+?64|0|\(0)[\s\d()-]{7,14}$/, beside: LOG_PARTY },
  variants: phoneVariants,
  examples: {
    match: [
      "ring «027 555 0317» or «(027) 555-0957»",
      "direct line, «06 555 0387», is",
      "cell: «0210255513», same as «0210 255 5934»",
    ],
    ignore: ["0800 555 123 and 0508 555 123 are free", "receipt 0211234567 of March", "02 03 2024 and 04 11 2025"],
  },
});
