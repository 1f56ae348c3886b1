import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "nz.nsn",
  title: "National student number",
  summary: "Nine or ten digits behind NSN.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: ["https://www.education.govt.nz/"],
  ...labelled({
    labels: [
      "nsn",
      "n.s.n",
      "nsn no",
      "nsn number",
      "national student number",
      "national student index",
      "student number",
      "nzqa record",
      "record of achievement",
    ],
    value: "(?:\\d{3}[ -]?\\d{3}[ -]?\\d{3,4}|\\d{4} \\d{3} \\d{3})",
    apart: false,
  }),
  examples: {
    match: ["NSN «118402771»", "National Student Number: «1184027715»", "nsn no «118 402 771»"],
    ignore: ["118402771", "NSN in 2019", "student numbers rose by 12"],
  },
});
