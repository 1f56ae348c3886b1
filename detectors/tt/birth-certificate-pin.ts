import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

/** What is said of a penalty infringement notice, whose number is a PIN too. */
const OF_NOTICE =
  /^[),]{0,2} (?:was |is )?(?:issued|unpaid|paid|overdue|served|fine|withdrawn|for (?:speeding|parking|an? unregistered))/i;

export default defineDetector({
  id: "tt.birth-certificate-pin",
  title: "PIN of a birth certificate",
  summary: "The number on computer-generated birth certificates, behind “birth certificate” or PIN.",
  type: "NATIONAL_ID",
  formatSource: "unverified",
  references: ["https://www.rgd.legalaffairs.gov.tt/"],
  ...labelled({
    labels: [
      "birth certificate",
      "birth certificate no",
      "birth certificate pin",
      "birth cert",
      "birth cert pin",
      "birth cert no",
      "birth paper",
      "birth paper pin",
      "pin",
      "p.i.n",
      "birth pin",
      "adoption certificate",
      "registrar general",
    ],
    value: "(?:[A-Z]{0,3}\\d{7,14}|[A-Z]{1,2} ?\\d{4} \\d{4} \\d{3,4})",
    between: ["no", "number", "pin", "is", "was", "with", "the", "computer", "generated", "num"],
    against: ["postal", "bank"],
    fields: ["birth certificate", "birth cert"],
  }),
  // The number of a notice beside an offence.
  refuses: (view, { start, end }) =>
    /\b(?:offence|code|demerits|penalty|amount|fine)\b/.test(view.fieldsBeside(start)) ||
    OF_NOTICE.test(view.text.slice(end, end + 32)),
  examples: {
    match: [
      "his birth cert PIN is «20840919489». We",
      "her birth paper (PIN «19580417783»)",
      "Birth Certificate No. «B1234567», birth paper pin «B 2013 0422 1187»",
    ],
    ignore: ["PIN 4471", "a birth certificate of 2019", "Registrar General, 72-74 South Quay"],
  },
});
