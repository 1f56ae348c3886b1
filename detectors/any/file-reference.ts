import { defineDetector } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfNotice } from "../shared/notice.js";

export default defineDetector({
  id: "any.file-reference",
  title: "Reference of a personal file",
  summary: "References of two or three groups of capitals and a running number, as offices give to files of persons.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: [],
  prefilter: { kind: "digits", min: 3, reach: 16 },
  patterns: [
    {
      name: "AAA/AA/99/9999",
      regex: /(?<![\w/.-])[A-Z]{2,5}\/[A-Z]{2,5}\/(?:\d{2,4}\/\d{2,6}|\d{3,6})(?![\w/]|-\w)/g,
      base: "likely",
    },
  ],
  context: {
    against: ["tender", "circular", "legal notice", "contract", "rfp", "project", "memo"],
    before: 24,
    after: 8,
  },
  lists: SETTING_LISTS,
  refuses: isOfNotice,
  examples: {
    match: [
      "an earlier award, «RDF/AGR/2745», for one T. Ramlal",
      "EARLIER AWARD: «LG/MAY/18/0251» of 2018",
      "file «GB/TRSC/18/74»",
    ],
    ignore: ["and/or 1200", "Tender PS/TND/19/0044", "TT/AU/NZ and 12/2019"],
  },
});
