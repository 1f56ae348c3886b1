import type { Span } from "../../src/core/span.js";
import { defineDetector, type Prefilter, type ScanView } from "../../src/detection/define.js";
import {
  CHILD_AGE_AHEAD,
  CHILD_NAME,
  CHILDREN_BEFORE,
  CHILDREN_REACH,
  CHILDREN_WORDS,
  NEXT_CHILD_AHEAD,
  OTHER_CHILDREN_BEFORE,
} from "../shared/children.js";
import { isNameAgain } from "../shared/name-places.js";
import { foldWord, Word, wordFlags } from "../shared/name-words.js";

/** `(12)`: what stands higher counts something as a rule. */
const AGED = " \\((?:[1-9]|[1-2]\\d)\\)";
const JOINED = "(?:, (?:and )?| and | & )";
const BRACKETED: Prefilter = { kind: "digits", min: 1, reach: 60 };

/** Of two things with figures in brackets: a word of the language, a place or a firm that no list has as a name. */
function isOtherThing(view: ScanView, { start, end }: Span): boolean {
  if (!/^ \(\d/.test(view.text.slice(end, end + 3))) return false;
  const flags = wordFlags(foldWord(view.text.slice(start, end).toLowerCase()));
  if ((flags & (Word.given | Word.surname)) !== 0) return false;
  return (flags & (Word.english | Word.place | Word.thing | Word.capitalised)) !== 0;
}

export default defineDetector({
  id: "any.person-beside-age",
  title: "Names of children with their ages",
  summary: "Names with bare ages behind a word for children or for the care of them: care of Tyrone 11 & Kiara 8.",
  type: "PERSON",
  formatSource: "unverified",
  references: [],
  prefilter: { kind: "words", words: CHILDREN_WORDS, before: 0, after: CHILDREN_REACH },
  patterns: [
    {
      name: "before another in a row with their ages",
      regex: new RegExp(`(?<=${CHILDREN_BEFORE})(?<value>${CHILD_NAME})${NEXT_CHILD_AHEAD}`, "gmu"),
      base: "certain",
    },
    {
      name: "behind another in a row with their ages",
      regex: new RegExp(`(?<=${OTHER_CHILDREN_BEFORE})(?<value>${CHILD_NAME})${CHILD_AGE_AHEAD}`, "gmu"),
      base: "certain",
    },
    {
      name: "in a row with their ages",
      regex: new RegExp(`(?<=${CHILDREN_BEFORE})(?<value>${CHILD_NAME})${CHILD_AGE_AHEAD}`, "gmu"),
      base: "likely",
    },
    {
      name: "before another, both with bare ages in brackets",
      prefilter: BRACKETED,
      regex: new RegExp(`(?<value>${CHILD_NAME})(?=${AGED}${JOINED}${CHILD_NAME}${AGED})`, "gu"),
      base: "likely",
    },
    {
      name: "behind another, both with bare ages in brackets",
      prefilter: BRACKETED,
      regex: new RegExp(`(?<=(?<!\\p{L})${CHILD_NAME}${AGED}${JOINED})(?<value>${CHILD_NAME})(?=${AGED})`, "gu"),
      base: "likely",
    },
  ],
  refuses: isOtherThing,
  repeats: isNameAgain,
  examples: {
    match: [
      "has care of «Tyrone» 11 & «Kiara» 8 since Dec.",
      "who has care of «Tyrone» 11 &\n«Kiara»\n8 since Dec.",
      "three children: «Zayden», 9, «Ahlia», 6 and «Noor», 2.",
      "Has 3 ch - «Tama» 11, «Ngaio» 8, «Manaaki» 2. Living with her mum",
      "statements of «Lagi» (12) and «Sefo» (9), taken at school",
      "Kids «Wiremu» 4, «Te-Ao» 12",
    ],
    ignore: [
      "Arima (12) and Couva (9) had the most, Tables (3) and Chairs (12) the least",
      "children of Room 6 and Block 8.",
      "The kids Form 3, Room 4 won.",
      "Add 2 ch - Room 11, Block 8.",
      "care of Ward 11, on May 4 and June 5.",
      "the boys won Form 3, Section 2.",
    ],
  },
});
