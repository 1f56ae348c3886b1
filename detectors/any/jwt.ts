import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.jwt",
  title: "JSON web token",
  summary: "Signed tokens of three parts, which let the bearer in and often hold a name.",
  type: "CREDENTIAL",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc7519"],
  prefilter: { kind: "character", character: "eyJ", before: 0, after: 6000 },
  patterns: [
    {
      name: "three parts",
      regex: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}(?:\.[\w-]{0,2000})?(?![\w-])/g,
      base: "certain",
    },
  ],
  examples: {
    match: [
      "Bearer «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N»",
      'token="«eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0In0.»"',
      "«eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJuYW1lIjoiQSBCIn0.c2lnbmF0dXJl» end",
    ],
    ignore: ["eyJ alone", "eyJhbGciOiJIUzI1NiJ9 alone", "hey.Jude.you"],
  },
});
