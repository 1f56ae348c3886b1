import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "tt.welfare-card",
  title: "Card or number of a social programme",
  summary:
    "Food card, public assistance, senior citizens' pension, disability grant and CDAP numbers, behind their names.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: ["https://www.social.gov.tt/"],
  ...labelled({
    labels: [
      "food card",
      "food card no",
      "food support card",
      "tt card",
      "smart card",
      "public assistance",
      "public assistance no",
      "senior citizens' pension",
      "senior citizens pension",
      "old age pension",
      "oap",
      "disability grant",
      "disability assistance",
      "cdap card",
      "temporary food card",
      "scp no",
      "minister's registration card",
      "mrc",
      "migrant registration",
      "migrant registration card",
    ],
    value: "[A-Z]{0,4}[-/ ]?\\d{5,12}(?:-\\d{1,6})?",
    between: ["no", "number", "card", "is", "was", "ref", "id", "file"],
    apart: false,
    against: ["telephone", "hotline", "applicants", "budget"],
  }),
  examples: {
    match: ["food card no. «447120»", "Public assistance no. «448120»", "disability grant «DG-204417» stopped"],
    ignore: ["food cards for 1200 families", "old age pension of 3500", "disability grant in 2019"],
  },
});
