import { defineDetector } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfNotice } from "../shared/notice.js";
import { isWorkVehicle } from "../shared/work-vehicle.js";

export default defineDetector({
  id: "nz.vehicle-plate",
  title: "New Zealand vehicle plate",
  summary: "Three letters and up to three digits, or two letters and up to four, near words for vehicles.",
  type: "VEHICLE_REG",
  formatSource: "secondary",
  references: ["https://www.nzta.govt.nz/vehicles/licensing-rego/"],
  prefilter: { kind: "digits", min: 1, reach: 5 },
  patterns: [
    {
      name: "AAA999",
      regex:
        /(?<![\w-])(?!NZD|AUD|USD|ACC|IRD|NHI|GST|ISO|TTD|MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|REC|REF|ROW|LOT|BOX|VAN|CAR|BUS|VOL|FIG)[A-Z]{3} ?\d{1,3}(?![\w-]|[.,/]\d)/g,
      base: "possible",
    },
    { name: "AA9999", regex: /(?<![\w-])(?!NZ|SH|RD|PO)[A-Z]{2} ?\d{3,4}(?![\w-]|[.,/]\d)/g, base: "possible" },
  ],
  context: {
    near: [
      "rego",
      "registration",
      "reg",
      "plate",
      "vehicle",
      "car",
      "ute",
      "truck",
      "van",
      "motorbike",
      "parked",
      "driving",
      "drove",
      "trailer",
      "warrant of fitness",
      "wof",
      "waka",
    ],
    against: ["route", "flight", "model", "form", "room", "part", "booking", "clause", "section", "highway"],
    required: true,
    before: 28,
    after: 12,
    fields: ["rego", "registration", "plate", "vehicle"],
  },
  column: { values: /^[A-Z]{2,3} ?\d{1,4}$/ },
  lists: SETTING_LISTS,
  refuses: (view, span) => isOfNotice(view, span) || isWorkVehicle(view, span),
  examples: {
    match: ["photo of the car, «LTN346»; phone", "rego «NDE130»", "parked his ute («KQJ 277»)"],
    ignore: ["LTN346", "the van of SAT 13 SEP 25", "REC 1 vehicle reg", "the car on SH 1200", "NZD 330 for the car"],
  },
});
