import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

/** Lists of the Queensland Civil and Administrative Tribunal, which begin the numbers of its matters. */
const LISTS = "(?:ADL|APL|BDL|CML|GAA|MCDO?|MCDT|NDR|OCL|OCR|REO|RSL|ADR)";

const parts = labelled({
  labels: [
    ...["qcat", "qcat no", "qcat file", "qcat matter", "qprime", "qprime no", "qp no", "magistrates court file"],
    ...[
      "district court file",
      "supreme court file",
      "mag no",
      "indictment no",
      "bs no",
      "mental health review tribunal",
    ],
    ...["mhrt", "mhrt no", "bail undertaking no", "qwic", "iprm", "iprism"],
  ],
  value:
    "(?!(?:19|20)\\d{2}(?![\\d/-]))(?:[A-Z]{2,4}[ -]?)?(?:\\d{3,6}[/-]\\d{2,4}|(?:19|20)\\d{2}-\\d{3,5}|\\d{8,10}|\\d{4,6} of (?:19|20)\\d{2})",
  apart: false,
});

export default defineDetector({
  id: "au.court-reference",
  title: "Number of a court, tribunal or police matter in Queensland",
  summary: "Numbers of tribunal matters by their list, and of courts and the police behind their names.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: ["https://www.qcat.qld.gov.au/"],
  ...parts,
  patterns: [
    ...parts.patterns,
    {
      name: "matter of a tribunal list",
      regex: new RegExp(`(?<![\\w/-])${LISTS}[ ]?\\d{3,6}[-/]\\d{2}(?![\\w/-])`, "g"),
      base: "likely",
      prefilter: { kind: "digits", min: 5, reach: 6 },
    },
    {
      name: "file of a court",
      regex: /(?<![\w/-])(?:MAG|DIS|SUP)-\d{5,8}\/\d{2}(?:\(\d{1,2}\))?(?![\w/(-])/g,
      base: "certain",
      prefilter: { kind: "digits", min: 7, reach: 10 },
    },
    {
      name: "police matter",
      regex: /(?<![\w/-])QP ?\d{10}(?![\w/-])/g,
      base: "likely",
      prefilter: { kind: "digits", min: 10, reach: 4 },
    },
  ],
  examples: {
    match: [
      "matter «NDR114-23» is listed",
      "charged with obstruction («QP 2400551823»)",
      "possession («MAG-00051318/23(4)»), breach («MAG-00051318/23»)",
      "MHRT «2024-0417» on Monday; QCAT file «APL 217-22»",
    ],
    ignore: ["[2014] QICmr 36", "the QCAT Act 2009", "part ADL114-234 and order QP 24"],
  },
});
