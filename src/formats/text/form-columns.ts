/**
 * Tables in which one column says what the cells of another are: forms headed `Field | Value`, and long lists of
 * `record, attribute, value`; and the like in objects, `{"label": …, "value": …}`. What stands in the answer is known by the
 * label beside it, not by the head above.
 */

/** Which column holds the labels, and which the values. From 0. */
export interface FormColumns {
  readonly label: number;
  readonly values: readonly number[];
}

/** Headings over the two sides of a form: what is asked, and what is answered. */
const ASKED = /^(?:field|item|detail|particular|label|question|attribute|key|element|heading)s?$/;
const ANSWERED = /^(?:entry|entries|value|detail|particular|answer|response|information|content)s?$/;
/** In wider tables only words that can mean nothing else: `item` is as often a thing. */
const NAMES_FIELDS = /^(?:field|attribute|property|question|label|meta key)s?(?: (?:name|label|text))?$/;
const GIVES_VALUES =
  /^(?:(?:old|new|previous|current|field|attribute|property|meta) )?(?:value|answer|response)s?(?: text)?$/;

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
  const label = words.findIndex((word) => NAMES_FIELDS.test(word));
  const values = words.flatMap((word, column) => (column > label && GIVES_VALUES.test(word) ? [column] : []));
  return label >= 0 && values.length > 0 ? { label, values } : undefined;
}

/** `fieldName`, `field_name` and `Field name:` as `field name`. */
const plainWords = (heading: string): string =>
  heading
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replace(/[_\s]+/g, " ")
    .replace(/:$/, "")
    .trim()
    .toLowerCase();

/** A cell's text as the label of what stands beside it: short, with a letter, without figures; undefined when it is none. */
export function asLabel(text: string): string | undefined {
  const label = text.trim();
  if (label === "" || label.length > LONGEST_LABEL || /\d{3}|@/.test(label) || !/\p{L}/u.test(label)) return undefined;
  return label.replace(/\s*:$/, "");
}
