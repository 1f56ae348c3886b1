/**
 * Tables in which one column says what the cells of another are: forms headed `Field | Value`, and long lists of
 * `record, attribute, value`; and the like in objects, `{"label": …, "value": …}`. What stands in the answer is known by the
 * label beside it, not by the head above.
 */

import { isHeadingWord } from "./heading-words.js";

/**
 * Which column holds the labels, and which the values. From 0. A label is no heading: `Diabetes | yes` says in it what the
 * individual has.
 */
export interface FormColumns {
  readonly label: number;
  readonly values: readonly number[];
  /** Whether each column is of somebody, and only rows whose label is of the words that labels use are known by it. */
  readonly isOfParties?: true;
}

/** Headings over the two sides of a form: what is asked, and what is answered. */
const ASKED = /^(?:field|item|detail|particular|label|question|attribute|key|element|heading)s?$/;
const ANSWERED = /^(?:entry|entries|value|detail|particular|answer|response|information|content)s?$/;
/** In wider tables only words that can mean nothing else: `item` is as often a thing. */
const NAMES_FIELDS = /^(?:field|attribute|property|question|label|meta key)s?(?: (?:name|label|text))?$/;
const GIVES_VALUES =
  /^(?:(?:old|new|previous|current|field|attribute|property|meta) )?(?:value|answer|response)s?(?: text)?$/;

/** Heads of columns that are of one individual each. */
const PARTY =
  /\b(?:applicant|spouse|partner|husband|wife|mother|father|child|parent|guardian|tenant|owner|member|party|person|driver|borrower|witness|self|claimant|respondent|student|employee|patient|client|customer|guarantor|director|trustee|executor|beneficiary|nominee|referee|you)\b/;

const LONGEST_LABEL = 60;

/** In an object that has a value: keys that as often name the object itself, which is then what the value is of. */
const MAY_NAME_FIELDS = /^(?:name|key|title|prompt|caption|display name|display label|header|heading)$/;

/** How surely a key of an object holds the label of the value beside it: 2, 1, or 0 for not at all. */
export function labelRank(key: string): number {
  const words = plainWords(key);
  return NAMES_FIELDS.test(words) ? 2 : MAY_NAME_FIELDS.test(words) ? 1 : 0;
}

/** The label among the keys and values of one object, the surest; undefined when there is none. */
export function labelAmong(pairs: Iterable<readonly [key: string, value: string]>): string | undefined {
  let best: { readonly rank: number; readonly label: string } | undefined;
  for (const [key, value] of pairs) {
    const rank = labelRank(key);
    const label = rank > (best?.rank ?? 0) ? asLabel(value) : undefined;
    if (label !== undefined) best = { rank, label };
  }
  return best?.label;
}

/** Whether a key of an object holds a value that a label beside it names. */
export const isAnswerKey = (key: string): boolean => GIVES_VALUES.test(plainWords(key));

/** The columns of a form by its headings; undefined when they head a list. */
export function formColumns(headings: readonly string[]): FormColumns | undefined {
  const words = headings.map(plainWords);
  const [asked = "", answered = "", ...more] = words;
  if (words.length >= 2 && more.every((word) => word === "")) {
    const isForm = (asked === "" || ASKED.test(asked)) && (answered === "" || ANSWERED.test(answered));
    return isForm ? { label: 0, values: [1] } : undefined;
  }
  if ((asked === "" || ASKED.test(asked)) && headParties(headings.slice(1)))
    return { label: 0, values: words.slice(1).map((_, i) => i + 1), isOfParties: true };
  const label = words.findIndex((word) => NAMES_FIELDS.test(word));
  const values = words.flatMap((word, column) => (column > label && GIVES_VALUES.test(word) ? [column] : []));
  return label >= 0 && values.length > 0 ? { label, values } : undefined;
}

/** Whether each head, but for empty ones at the end, is a word for somebody, or a name as far as one can tell. */
function headParties(heads: readonly string[]): boolean {
  const named = heads.slice(0, heads.findLastIndex((head) => head !== "") + 1);
  return named.length > 0 && named.every((head) => PARTY.test(plainWords(head)) || isNameLike(head));
}

const isNameLike = (head: string): boolean => /^\p{Lu}[\p{L}.'’ -]{2,40}$/u.test(head) && !isHeadingWord(head);

/** `fieldName`, `field_name` and `Field name:` as `field name`. */
const plainWords = (heading: string): string =>
  heading
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replace(/[_\s]+/g, " ")
    .replace(/:$/, "")
    .trim()
    .toLowerCase();

/** What the label in a row of a form says of its values; undefined where it is none. */
export function askedBy({ isOfParties }: FormColumns, text: string): string | undefined {
  const label = asLabel(text);
  if (label === undefined || isOfParties !== true) return label;
  return isHeadingWord(label) || text.trim().endsWith(":") ? label : undefined;
}

/** A cell's text as the label of what stands beside it: short, with a letter, without figures; undefined when it is none. */
export function asLabel(text: string): string | undefined {
  const label = text.trim();
  if (label === "" || label.length > LONGEST_LABEL || /\d{3}|@/.test(label) || !/\p{L}/u.test(label)) return undefined;
  return label.replace(/\s*:$/, "");
}
