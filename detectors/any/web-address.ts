import { defineDetector } from "../../src/detection/define.js";

/** What stands at the end of names of sites; where no `http://` or `www.` stands before, only these. */
const ENDINGS = "com|org|net|info|biz|edu|co|io|eu|uk|tt|au|nz|us|ca";
const LABEL = "[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?";

export default defineDetector({
  id: "any.web-address",
  title: "Web address",
  summary: "Addresses of sites, which tell whose they are; looked for only where a copy is made for the public.",
  type: "ORGANISATION",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc3986"],
  prefilter: { kind: "character", character: ".", before: 72, after: 200 },
  patterns: [
    {
      name: "with http or www",
      base: "likely",
      regex: new RegExp(
        `(?<![\\p{L}\\d.@-])(?:https?:\\/\\/|www\\.)(?:${LABEL}\\.){1,5}[\\p{L}]{2,18}(?::\\d{2,5})?(?:\\/[^\\s<>"'“”|)\\]]{0,120}[^\\s<>"'“”|)\\].,;:!?])?\\/?`,
        "giu",
      ),
    },
    {
      name: "the name of a site alone",
      base: "likely",
      regex: new RegExp(`(?<![\\p{L}\\d.@/_-])(?:${LABEL}\\.){1,3}(?:${ENDINGS})(?![\\p{L}\\d@_-]|\\.\\p{L})`, "gu"),
    },
  ],
  consistent: false,
  examples: {
    match: [
      "see «https://www.oakline.example/staff?id=3».",
      "our shop «www.kezia-cakes.co.tt» is open",
      "Website: «quillfern.com», since May",
    ],
    ignore: ["e.g. this", "mail ravi@quillfern.com now", "see report.docx, v1.2 and i.e.", "Ltd.Co of old"],
  },
});
