import { defineDetector, type Validity } from "../../src/detection/define.js";
import { isBirthDate } from "../shared/dates.js";
import { compactVariants, readDigits } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

const LABELS = [
  "id",
  "i.d",
  "id card",
  "i.d card",
  "id no",
  "i.d no",
  "id number",
  "identification card",
  "identification card no",
  "identification",
  "identification no",
  "national id",
  "national id card",
  "national i.d",
  "national identification",
  "electoral id",
  "ebc",
  "ebc id",
  "ebc no",
  "voter id",
  "voters id",
  "elections and boundaries",
];
const parts = labelled({
  labels: LABELS,
  value: "(?=(?:[^\\n]{0,2}\\d){4})[\\dOolI]{8}[ -]?[\\dOolI]{3}",
  between: ["no", "nos", "number", "card", "is", "was", "of", "on", "our", "file", "n", "the"],
  against: ["abn", "imei", "telephone", "lot", "batch", "log", "invoice", "serial"],
  fields: ["id card no", "national id no"],
  columnValues: "\\d{8}[ -]?\\d{3}",
});

export default defineDetector({
  id: "tt.national-id",
  title: "National identification card number",
  summary: "Eleven digits that begin with the date of birth, on the card of the Elections and Boundaries Commission.",
  type: "NATIONAL_ID",
  formatSource: "unverified",
  references: ["https://www.ebctt.com/"],
  prefilter: { kind: "digits", min: 8, reach: 48 },
  patterns: [
    ...parts.patterns,
    { name: "11 digits", regex: /(?<![\w.-])(?:19|20)\d{6}[ -]?\d{3}(?![\w-]|\.\d)/g, base: "possible" },
  ],
  validate: (value): Validity => (isBirthDate(readDigits(value).slice(0, 8)) ? "valid" : "invalid"),
  context: { ...parts.context, near: LABELS },
  column: parts.column,
  variants: compactVariants,
  examples: {
    match: [
      "ID «19180922787»",
      "national I.D. («19320107700» on our file",
      "**I.D.** «19100808297» **Race:**",
      "Identification card no. «19780614 028», issued",
    ],
    ignore: ["ABN 51824753556", "log 20231345999", "stamp 2023091944155", "ID 448812"],
  },
});
