import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "nz.driver-licence",
  title: "New Zealand driver licence",
  summary: "Two letters and six digits near words for licences.",
  type: "DRIVER_LICENCE",
  formatSource: "secondary",
  references: ["https://learn.microsoft.com/purview/sit-defn-new-zealand-driver-license-number"],
  prefilter: { kind: "digits", min: 6, reach: 4 },
  patterns: [{ name: "AA999999", regex: /(?<![\w-])[A-Z]{2}\d{6}(?![\w-])/g, base: "possible" }],
  context: {
    near: ["licence", "license", "driver", "drivers licence", "waka kotahi", "nzta", "raihana taraiwa"],
    against: ["passport", "liquor", "invoice", "tender", "software"],
    required: true,
    fields: ["licence", "driver licence", "driver licence number"],
  },
  column: { values: /^[A-Z]{2}\d{6}$/ },
  examples: {
    match: [
      "his NZ driver licence «EB250143»; her",
      "left driver licence «EH401226» at desk",
      "licence number: «DK104471» (5b 221)",
    ],
    ignore: ["her NZ passport LM112341", "tender EB250143", "licence of 2019"],
  },
});
