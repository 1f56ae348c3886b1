import type { Span } from "../../src/core/span.js";
import { defineDetector, type Pattern, type ScanView, type Validity } from "../../src/detection/define.js";
import { matchesOf } from "../../src/text/matches.js";
import { DATE, readDate } from "../shared/dates.js";
import { SETTING_LISTS, settingOf } from "../shared/individual.js";
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
  "rā whānau",
  "whānau",
  "bday",
  "b day",
  "d/o/b",
  "date of brith",
  "born on",
  "birth",
  "birth dt",
  "dt of birth",
  "brn",
  "nacido",
  "nacimiento",
  "fecha nac",
  "f. nac",
  "geboren",
];

/** Day, month and year, or the year first, without anything between, as registers have it. */
const RUN_TOGETHER =
  "(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))";

const BEHIND_SEX: Pattern = {
  name: "behind the name and sex in a report",
  regex: new RegExp(
    `(?=\\d)(?<=\\p{L}{2} {1,4}(?:[MFmf]|[Mm]ale|[Ff]emale|MALE|FEMALE) {1,4}|NHI:? ?[A-Z0-9]{7} ?[|,;] ?)(?<value>${DATE})(?![\\w])(?!,? \\d{1,2}:)`,
    "gu",
  ),
  base: "likely",
  prefilter: { kind: "digits", min: 6, reach: 2 },
};

/** `née le 8 juillet 1990`, `nacido el 3 de mayo de 1984`. */
const IN_FRENCH_OR_SPANISH: Pattern = {
  name: "in French or Spanish",
  regex:
    /(?<!\p{L})(?:[Nn]ée?|[Nn]acid[oa]) (?:le|el) (?<value>(?:\d{1,2}|1er) (?:de )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (?:del? )?(?:19|20)\d{2})(?!\d)/gu,
  base: "certain",
  anchored: true,
  prefilter: { kind: "digits", min: 4, reach: 44 },
};

const IN_LIST_OF_NAMES: Pattern = {
  name: "behind a full name in a list",
  regex: new RegExp(
    `(?=\\d)(?<=(?<![\\p{L}])\\p{Lu}[\\p{L}’'-]{1,24}(?:,? \\p{Lu}[\\p{L}.’'-]{0,24}){1,3}['"]? ?[,|/;] ?['"]?)(?<value>${DATE})(?=['"]? ?[,|/;)]|[ \\t]*$)`,
    "gmu",
  ),
  base: "likely",
  prefilter: { kind: "digits", min: 4, reach: 4 },
};

const RUN_TOGETHER_BEHIND_LABEL: Pattern = {
  name: "run together, behind its label",
  regex: new RegExp(
    `(?<![A-Za-z])(?:DOB|[Dd]ob|[Dd]\\.[Oo]\\.[Bb]\\.?|[Dd]ate[ _]of[ _]birth|[Bb]irth[ _-]?date|BIRTH_?DATE)["']?\\s{0,2}[:=]?\\s{0,2}["']?(?<value>${RUN_TOGETHER})(?![\\w-])`,
    "g",
  ),
  base: "certain",
  anchored: true,
  prefilter: { kind: "digits", min: 6, reach: 24 },
};

const BORN_SHORT: Pattern = {
  name: "b.",
  regex: new RegExp(`(?<![\\w/.&-])b(?:\\.|(?= \\d)) ?(?<value>${DATE})(?![\\w])`, "g"),
  base: "certain",
  anchored: true,
  prefilter: { kind: "words", words: ["b"], before: 1, after: 40 },
};

export default defineDetector({
  id: "any.date-of-birth",
  title: "Date of birth",
  summary: "Dates behind words for birth, in digits or words, day first, month first or ISO.",
  type: "DATE_OF_BIRTH",
  formatSource: "official",
  references: ["https://www.iso.org/iso-8601-date-and-time-format.html"],
  ...birthDates(),
  validate: (value): Validity => (/^(?:\d{6}|\d{8})$/.test(value) || readDate(value) ? "unknown" : "invalid"),
  // The stamp of a message, and the column of another date.
  lists: SETTING_LISTS,
  refuses: (view, span) =>
    /^,? {0,2}\d{1,2}:\d{2}/.test(view.text.slice(span.end, span.end + 9)) || isRecentBesideName(view, span),
  repeats: (view, { start, end }) =>
    !/^[,T]? {0,2}\d{1,2}:\d{2}/.test(view.text.slice(end, end + 9)) && !isOtherDate(view.fieldAt(start)),
  examples: {
    match: [
      'name="SUMATIE SINGH" dob=«19510304», DOB «040351»',
      "D.O.B.: «25/11/1983». Occupation: farmer",
      "**DOB:** «12-Feb-1969»",
      "born at Toco on «14 June 1978», and b. «1983-05-14»",
      "DATE OF BIRTH: «09 / 04 / 1974»   AGE: 32",
      "Her date of birth?\nA   «the 14th of March 1978».",
      "née le «3 août 1981», nacido el «12 de mayo de 1979»",
      "<Born>«2013-08-17»</Born>",
      "Born ............. «7 / MAR / 1961», Tobago; d/o/b «03.09.74»",
      "Colin Quow, «30.7.1969», my client, said that his son is ill. Mrs Quow told me that her husband is ill and wrote about him to the board. She is my aunt.",
    ],
    ignore: [
      "Dated 14 June 1978, last modified 28th June, 2022",
      "born in 1978 at Toco",
      "Colin Quow, 30.7.2023, my client, said that his son is ill. Mrs Quow told me that her husband is ill and wrote about him to the board. She is my aunt.",
      "The child was born. The order of 12 May 2019 stands",
      "Act of 2 May 2011, rev. b 12/7",
    ],
  },
});

const isOtherDate = (field: string): boolean =>
  /date|logged|created|time|_at$| at$/.test(field) && !/birth|dob/.test(field);

/** Years by which a date of birth beside a name stands off what the text is about; more in lists, which hold other dates too. */
const YOUNGEST = 2;
const YOUNGEST_IN_LISTS = 10;
const BESIDE_NAME = /[\p{L}"”.)] ?\($|[\p{L}"”.)]\s{2,14}$/u;
const IN_LIST = /\p{L}\.?['"]? ?[,|/;] ?['"]?$/u;
/** What is taken for the time of a text that names no year. */
const WITHOUT_YEARS = 2020;
const latest = new WeakMap<ScanView, number>();

/** The latest year that is written in the text. */
function latestYear(view: ScanView): number {
  let year = latest.get(view);
  if (year === undefined) {
    year = WITHOUT_YEARS;
    for (const [digits] of matchesOf(/(?<!\d)20[0-3]\d(?!\d)/g, view.text)) year = Math.max(year, Number(digits));
    latest.set(view, year);
  }
  return year;
}

/** A date that only a name announces, in a text that is no record of persons, or of the time that the text is about. */
function isRecentBesideName(view: ScanView, { start, end }: Span): boolean {
  const before = view.text.slice(Math.max(0, start - 24), start);
  const isInList = IN_LIST.test(before);
  if (!isInList && !BESIDE_NAME.test(before)) return false;
  if (/b\.? ?\(?$|birth|bday|brn|born|geboren|dob|d[./ ]o[./ ]b|nac|née|whānau/i.test(before)) return false;
  if (view.fieldAt(start) !== "" && /birth|born|dob/.test(view.fieldAt(start))) return false;
  const year = readDate(view.text.slice(start, end))?.year ?? 0;
  return (
    settingOf(view).kind !== "record" ||
    year === 0 ||
    year + (isInList ? YOUNGEST_IN_LISTS : YOUNGEST) > latestYear(view)
  );
}

function birthDates(): Pick<ReturnType<typeof labelled>, "prefilter" | "patterns" | "context" | "column"> {
  const parts = labelled({
    labels: LABELS,
    value: `(?:${DATE})`,
    columnValues: `(?:${DATE})|${RUN_TOGETHER}`,
    between: [
      "on",
      "is",
      "was",
      "of",
      "date",
      "in",
      "at",
      "a",
      "baby",
      "child",
      "dd",
      "mm",
      "yyyy",
      "yy",
      "d",
      "m",
      "y",
    ],
    fields: ["birth", "date of birth dd mm yyyy", "bd", "b date", "d birth", "birth d", "dob age", "age dob"],
  });
  return {
    ...parts,
    prefilter: { kind: "words", words: LABELS, before: 1, after: 100 },
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
        name: "behind a name, in brackets or a column of its own",
        regex: new RegExp(
          `(?=\\d)(?<=(?<![\\p{L}])\\p{Lu}[\\p{L}’'-]{1,24}(?:,? \\p{Lu}[\\p{L}.’'-]{0,24}){0,3}(?: ?\\(|\\)? {2,14})|\\([A-Z]\\p{Ll}{1,20}\\) {1,14})(?<value>${DATE})(?=\\)|[,;] | {2,}|[ \\t]*(?:$|\\n)| (?:Year|Yr|Form|Std|Ward|Bed|[MF])\\b)`,
          "gmu",
        ),
        base: "likely",
        prefilter: { kind: "digits", min: 4, reach: 2 },
      },
      IN_LIST_OF_NAMES,
      {
        name: "answer on the line below",
        regex: new RegExp(
          `(?:[Dd]ate of birth|[Bb]irth ?date|DOB|DATE OF BIRTH|[Bb]orn)[^\\n\\d]{0,24}\\n[ \\t]{0,8}(?:A[.:)]?[ \\t]{1,4})?(?:[^\\n\\d]{0,60}?[ ,.(])?(?<value>${DATE})(?![\\w])`,
          "g",
        ),
        base: "likely",
        anchored: true,
      },
      RUN_TOGETHER_BEHIND_LABEL,
      BORN_SHORT,
      IN_FRENCH_OR_SPANISH,
      BEHIND_SEX,
    ],
  };
}
