import { defineDetector } from "../../src/detection/define.js";
import { readDigits } from "../shared/digits.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfficeLine } from "../shared/office-line.js";
import { EXTENSION, LOG_PARTY, NOT_BEFORE, NOT_BEHIND, NOT_PERSONAL_LINE, phoneVariants } from "../shared/phones.js";

// Exchanges in use, of lines and of mobiles.
const EXCHANGE = /^(?:201|21[5-9]|2[2-9]\d|[37]\d\d|4(?:0[1-9]|[1-9]\d)|60[7-9]|61[02-8]|6[2-9]\d|82[124])\d{4}$/;

/** Grouped as telephone numbers are, under the area's code: so is hardly anything else, whatever the exchange. */
const GROUPED = /^(?:\+?1[\s.–-]{0,3})?(?:\(868\)[\s.–/-]{0,3}|868[\s.–/-]{1,3})[2-9]\d{2}[\s.–-]{1,3}\d{4}$/;

export default defineDetector({
  id: "tt.phone",
  title: "Telephone number of Trinidad and Tobago",
  summary: "Numbers under 868, in groups, spaced out or run together, and local numbers of seven digits with a hyphen.",
  type: "PHONE",
  formatSource: "official",
  references: ["https://www.nationalnanpa.com/", "https://github.com/google/libphonenumber"],
  prefilter: { kind: "digits", min: 7, reach: 8 },
  patterns: [
    {
      name: "868 and seven digits",
      regex: new RegExp(
        `${NOT_BEHIND}\\(?(?:\\+?1[\\s.–-]{0,3})?\\(?868\\)?(?![\\s.–/-]{0,3}8(?:00|33|44|55|66|77|88))(?:[\\s.–/-]{0,3}[\\dOlI]){7}(?:${EXTENSION})?${NOT_BEFORE}`,
        "g",
      ),
      base: "likely",
    },
    {
      name: "local, behind its label",
      regex:
        /(?<![A-Za-z])(?:[Tt]el(?:ephone)?|TEL|[Pp]h(?:one)?|PHONE|[Cc]ell?|CELL|[Mm]ob(?:ile)?|[Ww]hats[Aa]pp|new number|(?:my|his|her) number|call (?:me|him|her) (?:on|at)|[Pp]honed|[Tt]elephoned|[Rr]ang|[Dd]ialled|at home|at work|[Hh]ome|HOME|[Cc]ontact|CONTACT|[Rr]es\.?|[Mm]essaged|[Tt]exted)(?: nos?| numbers?)?\.?(?: ?\([a-z]{1,5}\.?\))?(?: is)?[ \t.]{0,40}[:.,]?[ \t]{0,8}(?<value>(?!8(?:00|33|44|55|66|77|88))[2-8][\dO]{2}[ .–-]{0,3}[\dO](?:[ .]?[\dOlI]){3})(?![\d/-]|[ .,]\d)/g,
      base: "certain",
      anchored: true,
    },
    {
      name: "of a sender, in a log of messages",
      regex:
        /(?<=^(?:(?:in|out|recd|received|sent|from|to|IN|OUT|FROM|TO)[ \t]{1,6})?\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\]?[ \t]{1,6})(?<value>[2-7]\d{6})(?=[ \t]{2,12}\S|[ \t]?[:|>])/gm,
      base: "certain",
      anchored: true,
    },
    {
      name: "local, with a hyphen",
      regex: new RegExp(
        `${NOT_BEHIND}(?<![:#]|\\d[\\s(])(?!8(?:00|33|44|55|66|77|88))[2-8]\\d{2}-\\d{4}(?:${EXTENSION})?${NOT_BEFORE}`,
        "g",
      ),
      base: "possible",
    },
  ],
  validate: (value) => {
    const bare = value.replace(new RegExp(`${EXTENSION}$`), "");
    const digits = readDigits(bare).replace(/^1?868(?=\d{7}$)/, "");
    if (EXCHANGE.test(digits)) return "valid";
    return GROUPED.test(bare) ? "unknown" : "invalid";
  },
  lists: SETTING_LISTS,
  refuses: isOfficeLine,
  context: {
    near: [
      "phone",
      "telephone",
      "tel",
      "cell",
      "mobile",
      "call",
      "whatsapp",
      "contact",
      "home",
      "work",
      "number",
      "ring",
    ],
    against: [...NOT_PERSONAL_LINE, "specimen", "example", "e.g", "placeholder", "fictitious"],
    after: 40,
    fields: ["phone", "telephone", "tel", "cell", "mobile", "contact", "whatsapp"],
  },
  column: { values: /^(?:\+?1[\s.-]?)?(?:\(?868\)?[\s.-]?)?\d{3}[\s.-]?\d{4}$/, beside: LOG_PARTY },
  variants: phoneVariants,
  examples: {
    match: [
      "call it is «868 655-0636», after four, or (cell) «(868) 3 4 7 – 1 9 6 6».",
      "office «625-4471» and «1-868-628-7872»",
      "her number is «8687841234»",
      "Tel: «868-225-4400 ext. 102»",
      "she comes on «868-555-0112»",
      "in   07:30  «7741882»   water up to the joists",
    ],
    ignore: [
      "call 868-800-4420 or 800-4420 free of charge",
      "put No. 868-449-2017 (that is the serial on the meter)",
      "in the years 2019-2020 and batch 868-12",
      "sections 100-1000, part 555-0199-22",
    ],
  },
});
