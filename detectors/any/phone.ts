import { defineDetector } from "../../src/detection/define.js";
import { anyOf } from "../shared/labelled.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfficeLine } from "../shared/office-line.js";
import {
  BUSINESS_NUMBER,
  EXTENSION,
  isBusinessNumber,
  NOT_BEFORE,
  NOT_PERSONAL_LINE,
  phoneVariants,
} from "../shared/phones.js";

const LABELS = [
  "telephone",
  "phone",
  "tel",
  "mobile",
  "mob",
  "cell",
  "cellphone",
  "whatsapp",
  "ph",
  "contact",
  "contact no",
  "contact number",
  "call",
  "called",
  "ring",
  "rang",
  "text",
  "dial",
  "landline",
  "reached at",
  "reach me at",
  "direct",
  "direct line",
  "home phone",
  "work phone",
  "ring back",
  "call back",
  "callback",
  ...["telephones", "phones", "caller", "tel/fax", "tel (h)", "tel (c)", "sim card"],
  "phoned from",
  "ring from",
  "landline number",
  "sms",
  "txt",
  "my own is",
  "mine is",
  "her number",
  "his number",
  "my number",
  "new number",
  "contact for copies",
  "tel no",
  "phone no",
  "phone number",
  "telephone no",
  "waea",
  "waea pūkoro",
  ...["telephoned", "phoned", "phones", "rings", "dialled", "dialed", "calling", "texted", "texts", "messaged"],
  ...["messages", "whatsapped", "reach", "reachable at", "contactable on", "hp", "h/p", "c/p", "cp", "hm", "wk", "res"],
  ...[
    "a/h",
    "b/h",
    "ah",
    "bh",
    "a.h",
    "b.h",
    "after hours",
    "home no",
    "home",
    "work no",
    "cell no",
    "mobile no",
    "mob no",
  ],
  ...["ph no", "contact tel", "contact phone", "contact cell", "contacts", "tel/cell", "phone/cell", "daytime phone"],
  ...[
    "day phone",
    "evening phone",
    "emergency contact",
    "emergency contact no",
    "teléfono",
    "telefono",
    "telf",
    "celular",
  ],
  ...[
    "móvil",
    "movil",
    "handphone",
    "pager",
    "burner",
    "sim",
    "my number",
    "his number",
    "her number",
    "their number",
    "your number",
    "new number",
    "old number",
    "same number",
  ],
];

export default defineDetector({
  id: "any.phone",
  title: "Telephone number",
  summary: "Numbers behind a telephone word, and extensions; free and business lines are left out.",
  type: "PHONE",
  formatSource: "official",
  references: ["https://www.itu.int/rec/T-REC-E.164"],
  prefilter: {
    kind: "words",
    words: [...LABELS, "ext", "extn", "extension", "c", "h", "w", "m", "t"],
    before: 4,
    after: 40,
  },
  patterns: [
    {
      name: "behind a telephone word",
      regex: new RegExp(
        `(?<![A-Za-z0-9])(?:${anyOf(LABELS)})(?![A-Za-z0-9])(?:(?: ?\\([HCWMhcw]\\) ?/?){1,2})?(?:[ \\t.:_]{7,40})?(?:[\\s:.#"'“”*()\\[\\]<>=|_?/-]|[HCWMhcwm](?=\\))|nos?(?![a-z])|number|is|was|at|me|on|her|him|us|them|same){0,10}` +
          `(?<value>(?!${BUSINESS_NUMBER})(?=(?:\\D{0,3}[\\dOlI]){5})(?!\\d{1,4}[-. ]\\d{1,2}[-. ]\\d{2,4}(?![-. ]?\\d))\\(?\\d{2,5}\\)?(?:(?:[ .–-]{0,3}|-\\r?\\n)[\\dOlI]{1,4}){1,7}(?:${EXTENSION})?)(?!\\s?(?:%|times|km|am|pm))${NOT_BEFORE}`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "digits apart or in unusual groups, behind a telephone word",
      regex: new RegExp(
        `(?<![A-Za-z0-9])(?:${anyOf(LABELS)})(?![A-Za-z0-9])(?:[\\s:."'(*-]|nos?\\.?(?![a-z])|number|is|was|at|me|on|back|from|same){0,8}` +
          `(?<value>(?!${BUSINESS_NUMBER})(?!(?:19|20)\\d{2} |\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}(?!\\d)|\\d{1,2}[:.]\\d{2}(?!\\d))\\(?[\\dO](?:[ ()./–-]{0,3}(?:\\n(?=\\d{4}(?!\\d)))?[\\dOlI]){6,10})(?!\\s?(?:%|times|km|am|pm|hrs))${NOT_BEFORE}`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "behind a relative or a person",
      regex: new RegExp(
        `(?<![A-Za-z])(?:[Ww]ife|[Hh]usband|[Ss]pouse|[Pp]artner|[Mm]other|[Ff]ather|[Mm]um|[Mm]om|[Dd]ad|[Ss]on|[Dd]aughter|[Ss]ister|[Bb]rother|[Aa]unt(?:y|ie)?|[Uu]ncle|[Cc]ousin|[Nn]iece|[Nn]ephew|[Gg]ran(?:ny|dmother|dfather|dson|ddaughter)?|[Nn]an|[Kk]uia|[Kk]oro|[Nn]eighbour|[Ff]riend|[Gg]uardian|[Nn]ext of kin|NOK|[Mm]y own|[Mm]ine|[Hh]ers|[Cc]arer|[Tt]enant|[Ll]andlord|[Ll]andlady)(?: is)?(?:,? \\p{Lu}[\\p{L}'’.-]{0,20}){0,3}[ ,:)(–-]{1,4}` +
          `(?<value>(?!${BUSINESS_NUMBER})(?!\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}(?!\\d))(?:\\+\\d{1,3} ?)?\\(?\\d{2,4}\\)?[ .-]{1,2}(?:\\n)?\\d{2,4}(?:[ .-]{1,2}\\d{2,4}){0,2})(?!\\s?(?:%|years|yrs|weeks|months|days))${NOT_BEFORE}`,
        "gu",
      ),
      base: "likely",
      anchored: true,
      prefilter: { kind: "digits", min: 7, reach: 48 },
    },
    {
      name: "in any groups, in a field for telephones",
      regex: new RegExp(
        `(?<![\\w.,$/-])(?!${BUSINESS_NUMBER})(?!\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}(?!\\d))\\(?[\\dO](?:[ ()./–-]{0,2}[\\dOlI]){6,10}${NOT_BEFORE}`,
        "g",
      ),
      base: "possible",
      prefilter: { kind: "digits", min: 5, reach: 4 },
    },
    {
      name: "digit by digit",
      regex:
        /(?<![\w.,/-] ?)\(?\d(?: \d){2,4}\)?(?: [–-] | )\d(?: \d){2,3}(?:(?: [–-] | )\d(?: \d){2,3})?(?![\w]|[ .,]\d)/g,
      base: "likely",
      prefilter: { kind: "digits", min: 6, reach: 6 },
    },
    {
      name: "behind (C), (H), (W)",
      regex: /(?<![A-Za-z0-9])\(?[CHWMT]\)?:\s{0,3}(?<value>\(?\d{3,4}\)?[\s.-]?\d{3,4}(?:[\s.-]\d{3,4})?)(?!\w)/g,
      base: "likely",
    },
    {
      name: "extension",
      regex: /(?<![A-Za-z0-9])[Ee]xt(?:n|ension)?\.?:?\s{0,2}(?<value>\d{1,2}-\d{3,4}|\d{3,5})(?!\w)/g,
      base: "likely",
    },
  ],
  validate: (value) => (isBusinessNumber(value) || digitsTooFew(value) ? "invalid" : "unknown"),
  lists: SETTING_LISTS,
  refuses: (view, span) => isBusinessNumber(view.text.slice(span.start, span.end)) || isOfficeLine(view, span),
  context: {
    against: [...NOT_PERSONAL_LINE, "account"],
    before: 24,
    fields: [
      ...LABELS,
      ...["phone number", "phone no", "telephone number", "alt phone"],
      ...["phone", "ph", "tel", "mob", "mobile", "cell", "contact"].flatMap((word) =>
        [1, 2, 3].flatMap((n) => [`${word}${n}`, `${word} ${n}`]),
      ),
    ],
  },
  column: { values: /^(?!\d{1,6}[.,]\d{2}$)\+?\(?\d[\d\s().+/-]{5,18}\d(?:\s*(?:ext|x)\.?\s*\d{1,5})?$/ },
  variants: phoneVariants,
  examples: {
    match: [
      "(C): «389-4410»  (W): NONE",
      "Tel «622-4471 ext. 301», or call me on «07 5550 2475».",
      "see R. Moses, ext. «2369»",
      "Phone:\n«61-57-84-92»",
      "ring back «6 6 1 – 0 2 3 4» or phone «0491 57 0156»; his wife Marva «661 2093»",
    ],
    ignore: [
      "Call 1800 662 837 or 0800 555 123 free of charge",
      "call 3 times before noon",
      "Phone model 12, text 2019 edition",
    ],
  },
});

function digitsTooFew(value: string): boolean {
  return value.replace(/\D/g, "").length < 3;
}
