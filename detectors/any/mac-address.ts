import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.mac-address",
  title: "MAC address",
  summary: "Hardware addresses of network cards, in groups of two or of four signs.",
  type: "DEVICE_ID",
  formatSource: "official",
  references: ["https://standards.ieee.org/products-programs/regauth/"],
  prefilter: { kind: "digits", min: 1, reach: 20 },
  patterns: [
    {
      name: "pairs",
      regex:
        /(?<![\w:.-])(?!00[:-]00[:-]5[Ee][:-]00[:-]53)[\dA-Fa-f]{2}([:-])(?:[\dA-Fa-f]{2}\1){4}[\dA-Fa-f]{2}(?![\w:-])/g,
      base: "certain",
    },
    { name: "fours", regex: /(?<![\w:.-])[\dA-Fa-f]{4}\.[\dA-Fa-f]{4}\.[\dA-Fa-f]{4}(?![\w.]\w)/g, base: "likely" },
  ],
  validate: (value) => (/^(?:(?:00|ff)[:-]?)+$/i.test(value) ? "invalid" : "unknown"),
  context: { fields: ["mac", "mac address", "device id"] },
  column: { values: /^(?:[\dA-Fa-f]{2}[:-]){5}[\dA-Fa-f]{2}$/ },
  examples: {
    match: ["device «5C:CF:7F:29:61:B7» joined", "MAC «00-1B-63-84-45-E6»", "port 4 «001b.6384.45e6» up"],
    ignore: ["00:00:00:00:00:00", "12:30:45 and 10:15", "FF:FF:FF:FF:FF:FF", "01-02-03-04 to 05"],
  },
});
