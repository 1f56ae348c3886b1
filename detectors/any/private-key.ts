import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.private-key",
  title: "Private key",
  summary: "Private keys in PEM form, the whole block.",
  type: "CREDENTIAL",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc7468"],
  prefilter: { kind: "character", character: "PRIVATE KEY", before: 40, after: 12_000 },
  patterns: [
    {
      name: "PEM block",
      regex:
        /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----[^-]{0,12000}(?:-----END (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----)?/g,
      base: "certain",
    },
  ],
  consistent: false,
  examples: {
    match: [
      "«-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----»",
      "x «-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----» y",
      "«-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\n-----END OPENSSH PRIVATE KEY-----»",
    ],
    ignore: ["-----BEGIN PUBLIC KEY-----", "BEGIN PRIVATE KEY", "a PRIVATE KEY is kept in the safe"],
  },
});
