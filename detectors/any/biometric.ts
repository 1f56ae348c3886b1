import { BODY_MARKS } from "../lexicon/personal-life.js";
import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "any.biometric",
  title: "Fingerprint, DNA, blood type, template",
  summary: "Blood type, fingerprints, DNA profiles and biometric templates of a person.",
  type: "BIOMETRIC",
  references: ["https://www.iso.org/standard/66693.html"],
  labels:
    "fingerprint ref;fingerprint reference;fingerprints;dna profile;dna sample;facial template;biometric template;iris template;voiceprint;afis no;afis".split(
      ";",
    ),
  fields:
    /\b(?:blood (?:type|group)|bg|bld (?:gp|grp|group|type)|abo|prints?|palm ?prints?|fingerprints?|template|biometrics?|dna|iris|face (?:print|template)|voice ?print|rhesus)\b(?! (?:date|station|serial|version))/,
  fieldValue: /^(?:AB|[ABO]) ?(?:[+−–-]|rh|pos|neg)|^[\w+/=–-]{6}/iu,
  vocabulary: [BODY_MARKS],
  rules: [
    {
      cues: BODY_MARKS.phrases,
      base: 0.31,
      record: true,
      needsPerson: true,
      notBefore: /\b(?:hepatitis|hep\.?|type|strain|influenza|vitamin|no|any) $/i,
      notAfter:
        /^ (?:reader|machine|scanner|clocks?|system|research|laboratory|policy|outcome|result of|feedback|attitude)/i,
    },
    {
      cues: ["blood type", "blood group", "bld grp", "rhesus", "blood", "group", "type"],
      after:
        /[ :=*"|]{1,5}(?:is |was )?(?<value>(?:AB|A|B|O)(?: ?[+−–](?!\w)| ?-(?![\w ])| ?(?:Rh ?(?:\(D\))? ?)?-?(?:pos(?:itive)?|neg(?:ative)?)\b))/iy,
      base: 0.5,
    },
    {
      cues: ["AB", "A", "B", "O"],
      after: / ?(?:Rh ?(?:\(D\))? ?)?[ -]?(?:positive|negative|pos|neg|POS|NEG)(?![\p{L}])/uy,
      base: 0.36,
      needsPerson: true,
      notBefore: /(?:hepatitis|hep\.?|type|strain|influenza|vitamin) $/i,
    },
    { cues: ["Rh-positive", "Rh-negative", "rhesus negative", "rhesus positive"], base: 0.36, needsPerson: true },
    {
      cues: [
        "fingerprints matched",
        "fingerprints were taken",
        "fingerprints taken",
        "his fingerprints",
        "her fingerprints",
        "fingerprints of",
        "DNA matched",
        "DNA match",
        "his DNA",
        "her DNA",
        "DNA profile taken",
        "DNA sample taken",
        "buccal swab taken",
        "palm print",
        "thumb print",
        "face was enrolled",
        "AFIS",
      ],
      after: /(?: (?:no\.? ?)?[A-Z]{0,4}[-/]?\d[\dA-Z/-]{4,16})?/y,
      base: 0.3,
      needsPerson: true,
    },
    {
      cues: ["DNA", "DNA no", "DNA ref", "DNA profile", "DNA reference", "FSC"],
      after: /[^\n\p{L}]{1,4}(?<value>[A-Z]{2,5}[-/](?:[A-Z]{2,4}[-/])?\d{2}[-/]\d{3,6})/uy,
      base: 0.5,
    },
  ],
  examples: {
    match: [
      "Blood type: «O negative»",
      "His blood group is «AB+».",
      "Her baby is «B positive», the nurse said.",
      "The officer took «his fingerprints».",
    ],
    ignore: [
      "Grades O+ and AB- of adhesive.",
      "Fingerprint reader FP-868, serial 12.",
      "DNA research is expensive.",
      "The result was a positive outcome.",
    ],
  },
});
