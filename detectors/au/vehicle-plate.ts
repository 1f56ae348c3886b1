import { defineDetector } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfNotice } from "../shared/notice.js";
import { isWorkVehicle } from "../shared/work-vehicle.js";

export default defineDetector({
  id: "au.vehicle-plate",
  title: "Queensland vehicle plate",
  summary: "Three digits and three letters, or 000-AA0, near words for vehicles and driving.",
  type: "VEHICLE_REG",
  formatSource: "secondary",
  references: ["https://www.qld.gov.au/transport/registration/number-plates"],
  prefilter: { kind: "digits", min: 3, reach: 4 },
  patterns: [
    {
      name: "999 AAA",
      regex:
        /(?<![\w-])\d{3}[ -]?(?!AUD|USD|NZD|TTD|KWH|KMH|MHZ|GHZ|AND|THE|FOR|HRS|MIN|DPI|PER|QLD|NSW|VIC|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{3}(?![\w-])/g,
      base: "possible",
    },
    { name: "999 AA9", regex: /(?<![\w-])\d{3}[ -]?[A-Z]{2}\d(?![\w-])/g, base: "possible" },
    {
      name: "AAA 999",
      regex:
        /(?<![\w-])(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)[ -]?\d{2}(?!\d))[A-Z]{3}[ -]?\d{2,3}(?:[A-Z]|\d[A-Z]{2})?(?![\w-])/g,
      base: "possible",
    },
  ],
  context: {
    near: [
      "rego",
      "registration",
      "reg",
      "plate",
      "plates",
      "vehicle",
      "car",
      "ute",
      "truck",
      "van",
      "motorbike",
      "sedan",
      "parked",
      "driving",
      "drove",
      "trailer",
      "caravan",
    ],
    against: ["route", "flight", "model", "form", "room", "part", "unit", "meter", "clause", "section"],
    required: true,
    before: 28,
    after: 12,
    fields: ["rego", "registration", "plate", "vehicle", "vehicle reg"],
  },
  column: { values: /^\d{3}[ -]?[A-Z]{2}[A-Z\d]$|^[A-Z]{3}[ -]?\d{2,3}[A-Z]{0,2}$/ },
  lists: SETTING_LISTS,
  refuses: (view, span) => isOfNotice(view, span) || isWorkVehicle(view, span),
  examples: {
    match: [
      "Lost the ute, rego «197 WQB», so",
      "meter reader, parked behind her «407 XKJ», nearly",
      "vehicle «204-AB7» seen",
    ],
    ignore: ["197 WQB", "100 AUD for the car", "the car park, level 300"],
  },
});
