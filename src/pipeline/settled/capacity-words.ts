/** Whether a cell may say in what capacity somebody stands in its row. Asked of each value once. */
import {
  DONE_BY,
  NOT_OF_OFFICE,
  OFFICE_LABELS,
  OTHER_POSTS,
  POSTS,
  RANKS,
  RELATIVES,
  SECTIONS,
} from "../../classification/office-words.js";
import { PUBLIC_BODY } from "../../classification/office-signs.js";

const OFFICE = new RegExp(
  `(?:^|[^\\p{L}])(?:${[POSTS, OTHER_POSTS, RANKS, SECTIONS, OFFICE_LABELS, DONE_BY].join("|")})(?!\\p{L})`,
  "iu",
);
const FATE = /\b(?:died|dead|deceased|passed|buried|patient|applicant|claimant|customer|client|student|pupil|owner)\b/i;

export const speaksOfCapacity = (value: string): boolean =>
  [OFFICE, PUBLIC_BODY, RELATIVES, NOT_OF_OFFICE, FATE].some((sign) => sign.test(value));
