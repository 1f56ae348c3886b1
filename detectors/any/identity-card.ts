import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "any.identity-card",
  title: "Number of an identity card or birth certificate",
  summary: "Numbers of identity, residence and migrant cards and of entries of birth, behind their label.",
  type: "NATIONAL_ID",
  formatSource: "unverified",
  references: [],
  ...labelled({
    labels: [
      ...[
        "identity card",
        "identity card no",
        "identity no",
        "identity number",
        "national identity card",
        "national id",
      ],
      ...["id card", "photo id", "photo id card", "foreign id", "citizen id", "citizen card", "resident card"],
      ...["residence card", "permanent resident card", "green card", "migrant card", "migrant registration card"],
      ...["migrant registration", "migrant registration no", "mrc", "mrc card", "mrc no"],
      ...["registration card", "proof of age card", "18+ card", "adult proof of age card", "kiwi access card"],
      ...["voter id", "voter card", "electoral card", "birth pin", "bpin", "birth certificate pin", "birth cert pin"],
      ...["birth registration no", "birth entry no", "birth cert no", "birth certificate no", "documento de identidad"],
      ...["aadhaar", "nin", "trn card", "cui", "curp", "dni", "emirates id", "philsys", "umid", "phil id"],
    ],
    value:
      "(?!(?:19|20)\\d{2}(?![\\w/-]))(?=(?:[^\\d\\s]{0,6}[ -]?\\d){5})(?:[A-Z]{1,4}[-/ ]?)?\\d[\\dA-Z]{0,12}(?:[-/ ]\\d{1,8}){0,3}",
    apart: false,
    against: ["telephone", "invoice", "fee"],
  }),
  variants: compactVariants,
  examples: {
    match: [
      "MRC «0083117», seen at the gate",
      "Identity card no. «V 22 418 907» of her brother",
      "as her mother swears, BPIN «TT-1971-0060114».",
    ],
    ignore: ["an identity card of 2019", "migrant registration opened on 4 May 2019", "MRC office, room 12"],
  },
});
