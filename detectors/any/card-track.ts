import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.card-track",
  title: "Magnetic stripe of a card",
  summary: "Track 1 and track 2 data of a payment card.",
  type: "PAYMENT_CARD",
  formatSource: "official",
  references: ["https://www.iso.org/standard/70484.html"],
  prefilter: { kind: "digits", min: 13, reach: 64 },
  patterns: [
    { name: "track 1", regex: /%[AB]\d{12,19}\^[^^\n]{2,26}\^\d{4}[^?\n]{0,60}\?/g, base: "certain" },
    { name: "track 2", regex: /;\d{12,19}=\d{4}\d{3,16}\?/g, base: "certain" },
  ],
  examples: {
    match: [
      "«%B4242424242424242^MAHARAJ/R^26112011000000000000?» read",
      "read «;4242424242424242=26112011000?» twice",
      "«;5105105105105100=2712101?»",
    ],
    ignore: ["a=4242424242424242", "%B^^?", "list; 12345678901234567 = 12"],
  },
});
