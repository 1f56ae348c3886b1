import { defineDetector, type Validity } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfNotice } from "../shared/notice.js";
import { isWorkVehicle } from "../shared/work-vehicle.js";

// Three letters before a number that are bodies, money and words.
const NOT_PLATES =
  /^(?:TTD|TTS|THE|THA|PNM|PSA|PDP|PEP|RHA|RBC|RBL|TAX|PAR|HSE|HDC|HCA|TAB|TEL|PER|PAY|PHD|PUB|PDF|PCS|POS|PTY|REF|RAM|REV|ROM|RUN|TAN|TBA|TEN|TWO|TOP|TOT|THR|TTR|XML|XLS|HRS|HMS|HTC|HPV|PTS|PSI|PPM|RPM|RFP|TSC|TTC|TCC|TRC|HAD|HER|HAS|HAT|HAM|HAN|HAY|PAN|PAS|PAT|PEN|PET|PRO|PUT|RAN|RAT|RAW|RED|RUB|TAR|TEA|TOO|TRY|TUB|TUE|THU|HRM|HRD|PMU|RTA|TNT|TML|PWD|PWR|PEC|RDS|RES|RAL|PCB|PVC|HPE|HPL|RFC|RJ|RTG|HSBC|PMR|XLR)/;

export default defineDetector({
  id: "tt.vehicle-plate",
  title: "Vehicle plate of Trinidad and Tobago",
  summary: "Class letter, series letters and up to four digits: PDK 2011, TDR 9598, HDP 1374.",
  type: "VEHICLE_REG",
  formatSource: "secondary",
  references: ["https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Trinidad_and_Tobago"],
  prefilter: { kind: "digits", min: 1, reach: 5 },
  patterns: [
    {
      name: "three letters",
      regex:
        /(?<![\w.–-])[PHTRX](?!CG|CO|DF)[A-HJ-PR-UW-Z]{2}[ -]?(?!(?:19|20)\d{2}(?!\d))[1-9]\d{2,3}(?![\w-]|[.,/]\d)/g,
      base: "likely",
    },
    {
      name: "shorter, near words for vehicles",
      regex: /(?<![\w.-])(?:[PHTRX][A-HJ-PR-UW-Z]{0,2}|[DV])[ -]?[1-9]\d{0,3}(?![\w-]|[.,/]\d)/g,
      base: "possible",
    },
  ],
  validate: (value): Validity => {
    if (NOT_PLATES.test(value)) return "invalid";
    return /^[A-Z]{3}[ -]?\d{3,4}$/.test(value) ? "unknown" : "invalid";
  },
  context: {
    near: [
      "vehicle",
      "vehicles",
      "registration",
      "registration no",
      "registration number",
      "reg no",
      "plate",
      "number plate",
      "car",
      "taxi",
      "maxi",
      "van",
      "truck",
      "motor",
      "motorcycle",
      "jeep",
      "pickup",
    ],
    against: [
      "form",
      "flight",
      "model",
      "clause",
      "drawing",
      "part no",
      "grade",
      "rule",
      "lot",
      "receipt",
      "receipts",
      "voucher",
      "batch",
      "item",
      "code",
      "catalogue",
      "sku",
      "serial",
      "stock",
      "mg",
      "ref",
    ],
    before: 24,
    after: 16,
    fields: ["vehicle", "vehicle no", "registration", "plate", "vehicle reg"],
  },
  column: { values: /^[PHTRXDV][A-Z]{0,2}[ -]?\d{1,4}$/ },
  variants: function* (value) {
    const [, letters = "", digits = ""] = /^([A-Z]+)[ -]?(\d+)$/.exec(value) ?? [];
    if (letters.length < 2) return;
    yield { text: `${letters}${digits}`, confidence: 0.8 };
    yield { text: `${letters} ${digits}`, confidence: 0.8 };
  },
  lists: SETTING_LISTS,
  refuses: (view, span) => isOfNotice(view, span) || isWorkVehicle(view, span),
  examples: {
    match: [
      "landlady's car, «PCZ 910», in the yard; the truck «TDB 2219» of Mr Ali",
      "Vehicle: «PDK 2011» (Hyundai)",
      "work (their own vehicle, «HDP 1374», red band)",
      "parked at «TDR-9598» all night",
    ],
    ignore: [
      "TTD 500 and THE 2019",
      "VAN TDN 6610, crew of four; the water truck TDB 2219",
      "the truck (PCX 4419 is the Corporation's own vehicle); Hilux TTR 118 belonging to Works; Police car PDV 4471",
      "The fleet is PDG 4412, PDG 4413 and TCE 9981, all of the Highways Division.",
      "THA 2021, PNM 2015, RBC 1234",
      "P 45 form and T20 cricket",
      "PAR 4, HSE 180 and PSA 2020",
    ],
  },
});
