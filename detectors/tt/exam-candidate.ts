import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "tt.exam-candidate",
  title: "Examination or student number",
  summary: "CXC, CSEC, CAPE and SEA candidate numbers and UWI student numbers, behind their names.",
  type: "CASE_NUMBER",
  formatSource: "secondary",
  references: ["https://cxc.org/"],
  ...labelled({
    labels: [
      "candidate no",
      "candidate number",
      "unique candidate",
      "unique candidate no",
      "csec candidate",
      "cxc candidate",
      "cxc no",
      "cxc",
      "csec",
      "cape",
      "sea candidate",
      "sea no",
      "sea",
      "uwi id",
      "uwi",
      "uwi student",
      "uwi no",
      "student id",
      "registration no",
      "utt id",
      "costaatt id",
    ],
    value: "\\d{9,11}",
    between: ["no", "nos", "number", "id", "is", "was", "candidate", "student"],
    apart: false,
    against: ["telephone", "call"],
  }),
  examples: {
    match: ["CSEC candidate no. «1600234417»", "Unique candidate number: «16002344178»", "UWI ID «816004471»"],
    ignore: ["CXC 2019 and CAPE 2", "SEA 448", "UWI, call 6622002"],
  },
});
