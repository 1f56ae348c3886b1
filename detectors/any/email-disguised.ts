import { defineDetector } from "../../src/detection/define.js";

const PART = "[A-Za-z0-9][A-Za-z0-9_-]{0,40}";
const DOT = "(?:\\.|\\s?[(\\[{]\\s?dot\\s?[)\\]}]\\s?|\\sdot\\s)";

export default defineDetector({
  id: "any.email-disguised",
  title: "E-mail address without @",
  summary: "E-mail addresses with the @ written as (at), “at … dot”, %40 or an entity.",
  type: "EMAIL",
  formatSource: "secondary",
  references: ["https://www.rfc-editor.org/rfc/rfc3986#section-2.1"],
  prefilter: {
    kind: "character",
    character: ["%40", "&#64;", "&#x40;", "(at)", "(AT)", "[at]", "[AT]", "{at}", " dot ", " DOT "],
    before: 100,
    after: 90,
  },
  patterns: [
    {
      name: "encoded",
      regex: new RegExp(
        `(?<![\\w.%+-])[A-Za-z0-9][\\w.+-]{0,62}(?:%40|&#64;|&#x40;)(?:${PART}\\.){1,5}[A-Za-z]{2,24}(?!\\w)`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "(at)",
      regex: new RegExp(
        `(?<![\\w.%+-])[A-Za-z0-9][\\w.+-]{0,62}\\s?[(\\[{](?:at|AT)[)\\]}]\\s?${PART}(?:${DOT}${PART}){0,4}${DOT}[A-Za-z]{2,24}(?!\\w)`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "at … dot",
      regex: new RegExp(
        `(?<![\\w.%+-])[A-Za-z0-9][\\w.+-]{0,62}\\s(?:at|AT)\\s${PART}(?:${DOT}${PART}){0,3}\\s(?:dot|DOT)\\s[A-Za-z]{2,6}(?:\\s(?:dot|DOT)\\s[A-Za-z]{2})?(?!\\w)`,
        "g",
      ),
      base: "likely",
    },
  ],
  examples: {
    match: [
      "e=«lena.kw%40mail.example»&d=1",
      "write «k.ramdeen (at) example.tt» please",
      "mine is «jo.bloggs at example dot com» ok",
    ],
    ignore: ["meet at noon at the office", "price 40% off", "look (at) this page"],
  },
});
