import { defineDetector } from "../../src/detection/define.js";
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
  ],
  repeats: isNameAgain,
  examples: {
    match: [
      "has care of «Tyrone» 11 & «Kiara» 8 since Dec.",
      "who has care of «Tyrone» 11 &\n«Kiara»\n8 since Dec.",
      "three children: «Zayden», 9, «Ahlia», 6 and «Noor», 2.",
      "Has 3 ch - «Tama» 11, «Ngaio» 8, «Manaaki» 2. Living with her mum",
      "Kids «Wiremu» 4, «Te-Ao» 12",
    ],
    ignore: [
      "children of Room 6 and Block 8.",
      "The kids Form 3, Room 4 won.",
      "Add 2 ch - Room 11, Block 8.",
      "care of Ward 11, on May 4 and June 5.",
      "the boys won Form 3, Section 2.",
    ],
  },
});
