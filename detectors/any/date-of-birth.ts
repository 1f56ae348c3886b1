import { defineDetector, type Validity } from "../../src/detection/define.js";
import { DATE, readDate } from "../shared/dates.js";
import { labelled } from "../shared/labelled.js";

const LABELS = [
  "date of birth",
  "dob",
  "d.o.b",
  "d o b",
  "birth date",
  "birthdate",
  "birthday",
  "born",
  "date born",
  "bdate",
  "fecha de nacimiento",
  "née",
  "whānau",
];

export default defineDetector({
  id: "any.date-of-birth",
  title: "Date of birth",
  summary: "Dates behind words for birth, in digits or words, day first, month first or ISO.",
  type: "DATE_OF_BIRTH",
  formatSource: "official",
  references: ["https://www.iso.org/iso-8601-date-and-time-format.html"],
  ...birthDates(),
  validate: (value): Validity => (readDate(value) ? "unknown" : "invalid"),
  // The stamp of a message, and the column of another date.
  refuses: (view, { end }) => /^,? {0,2}\d{1,2}:\d{2}/.test(view.text.slice(end, end + 9)),
  repeats: (view, { start, end }) =>
    !/^[,T]? {0,2}\d{1,2}:\d{2}/.test(view.text.slice(end, end + 9)) && !isOtherDate(view.fieldAt(start)),
  examples: {
    match: [
      "D.O.B.: «25/11/1983». Occupation: farmer",
      "**DOB:** «12-Feb-1969»",
      "born at Toco on «14 June 1978», and b. «1983-05-14»",
      "DATE OF BIRTH: «09 / 04 / 1974»   AGE: 32",
      "Her date of birth?\nA   «the 14th of March 1978».",
      "<Born>«2013-08-17»</Born>",
    ],
    ignore: [
      "Dated 14 June 1978, last modified 28th June, 2022",
      "born in 1978 at Toco",
      "The child was born. The order of 12 May 2019 stands",
      "Act of 2 May 2011, rev. b 12/7",
    ],
  },
});

const isOtherDate = (field: string): boolean =>
  /date|logged|created|time|_at$| at$/.test(field) && !/birth|dob/.test(field);

function birthDates(): Pick<ReturnType<typeof labelled>, "prefilter" | "patterns" | "context" | "column"> {
  const parts = labelled({
    labels: LABELS,
    value: `(?:${DATE})`,
    between: ["on", "is", "was", "of", "date", "in", "at", "a", "baby", "child"],
    fields: ["birth", "date of birth dd mm yyyy"],
    apart: false,
  });
  return {
    ...parts,
    prefilter: { kind: "words", words: LABELS, before: 1, after: 56 },
    patterns: [
      ...parts.patterns,
      {
        name: "born at a place",
        regex: new RegExp(
          `(?<![A-Za-z])[Bb]orn(?:,? (?:(?:at|in|on|and|the(?! \\d)|of|near)|\\p{Lu}[\\p{L}.'’-]{1,24}),?){1,7}[ ,]{1,2}(?:on )?(?<value>${DATE})(?![\\w])`,
          "gu",
        ),
        base: "certain",
        anchored: true,
      },
      {
        name: "b.",
        regex: new RegExp(`(?<![\\w/.&-])b(?:\\.|(?= \\d)) ?(?<value>${DATE})(?![\\w])`, "g"),
        base: "certain",
        anchored: true,
        prefilter: { kind: "words", words: ["b"], before: 1, after: 40 },
      },
      {
        name: "behind the name and sex in a report",
        regex: new RegExp(
          `(?=\\d)(?<=\\p{L}{2} {1,4}(?:[MFmf]|[Mm]ale|[Ff]emale|MALE|FEMALE) {1,4}|NHI:? ?[A-Z0-9]{7} ?[|,;] ?)(?<value>${DATE})(?![\\w])(?!,? \\d{1,2}:)`,
          "gu",
        ),
        base: "likely",
        prefilter: { kind: "digits", min: 6, reach: 2 },
      },
    ],
  };
}
