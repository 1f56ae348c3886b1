import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "nz.acc-claim",
  title: "ACC claim or police person number",
  summary:
    "Claim numbers of the Accident Compensation Corporation and person record numbers of the police, behind their names.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: ["https://www.acc.co.nz/"],
  ...labelled({
    labels: [
      "acc45",
      "acc 45",
      "acc claim",
      "acc claim no",
      "acc claim number",
      "acc no",
      "acc number",
      "acc",
      "prn",
      "p.r.n",
      "prn no",
      "police prn",
      "person record number",
      "sms no",
      "corrections sms",
      "inz client",
      "inz client number",
      "inz",
      "inz application",
    ],
    value: "[A-Z]{0,2}\\d{7,11}",
    between: ["no", "number", "claim", "client", "is", "was", "form", "the", "it is"],
    apart: false,
    against: ["telephone", "call"],
  }),
  examples: {
    match: ["ACC45 no. «10004471208»", "ACC claim number: «A1184027715»", "PRN «11840277» for him"],
    ignore: ["ACC levy 2019", "ACC 0800 101 996", "medicine PRN 500 mg"],
  },
});
