/**
 * Which columns of a table single somebody out together, and how their values may be made wider. Knows names of columns
 * and types of what was found in them, no values.
 */
import type { FindingType } from "../core/finding-type.js";
import { fieldWords } from "../text/field-words.js";

export const QUASI_KINDS = ["age", "date", "place", "category", "number"] as const;
/** What the values are: each kind has ways of its own to be made wider. */
export type QuasiKind = (typeof QUASI_KINDS)[number];

/**
 * What the column of a copy can take. `text`: words such as `30 to 34`. `number` and `date`: a column of that type, which
 * gets the least value of a band, and nothing where a value is suppressed. `label`: its own values and no others; a value
 * that would be wider is suppressed.
 */
export type ColumnForm = "text" | "number" | "date" | "label";

/** A column that is a quasi-identifier. */
export interface QuasiColumn {
  readonly name: string;
  /** Its place in the rows. */
  readonly at: number;
  readonly kind: QuasiKind;
  readonly form: ColumnForm;
  /** What stands for a value that is suppressed; absent: `*` in text, else nothing. */
  readonly suppressed?: string | null;
  /** Set where nothing can be written into empty cells: then they tell rows apart whatever is done to the column. */
  readonly keepsEmpty?: true;
}

const KIND_OF_TYPE: Partial<Record<FindingType, QuasiKind>> = {
  AGE: "age",
  DATE_OF_BIRTH: "date",
  DATE: "date",
  PLACE: "place",
  ADDRESS: "place",
  LOCATION: "place",
  EMPLOYMENT: "category",
  ORGANISATION: "category",
  ETHNICITY: "category",
  NATIONALITY: "category",
  RELIGION: "category",
  MARITAL_STATUS: "category",
  EDUCATION: "category",
  POLITICAL: "category",
  TRADE_UNION: "category",
};

/** Words of names, in the order in which they are asked: `date of employment` is a date. */
const KIND_OF_WORDS: readonly (readonly [QuasiKind, RegExp])[] = [
  ["age", /(?:^| )(?:age|ages|yrs old|age (?:in )?(?:yrs|years))(?: |$)/],
  ["date", /(?:^| )(?:dob|d o b|birth ?(?:date|day)|born|date|day of|month of|year of birth|birth year|yob)(?: |$)/],
  [
    "place",
    /(?:^| )(?:village|town|city|place|district|suburb|locality|community|constituency|region|area|parish|county|province|state|post ?code|zip|zip code|municipality|corporation|settlement|residence|address|ward)(?: |$)/,
  ],
  [
    "category",
    /(?:^| )(?:sex|gender|occupation|job|job title|post|position|rank|grade|trade|profession|calling|employer|company|department|ministry|division|station|school|ethnicity|ethnic group|race|origin|religion|denomination|faith|belief|marital status|marital|civil status|nationality|citizenship|country|country of birth|language|education|qualification|highest level|disability|household type|tenure|relationship)(?: |$)/,
  ],
  [
    "number",
    /(?:^| )(?:household size|children|dependants|dependents|no of children|years of service|height|weight)(?: |$)/,
  ],
];

/** Names of numbers by which somebody is known, and of texts: `employer no`, `date and remarks`. */
const NO_QUASI =
  /(?:^| )(?:id|no|num|number|code|ref|reference|name|names|phone|tel|telephone|mobile|email|e mail|remarks?|comments?|notes?|description|details|narrative|ip|mac|url|key|hash)(?: |$)/;

/**
 * The kind of a column by its name and by what most of its cells hold; undefined when it is no quasi-identifier. What its
 * cells hold tells more than its name.
 */
export function quasiKindOf(name: string, types: readonly FindingType[]): QuasiKind | undefined {
  const byType = types.flatMap((type) => KIND_OF_TYPE[type] ?? []);
  if (types.length > 0) return byType[0];
  const words = fieldWords(name);
  if (NO_QUASI.test(words) && !/(?:^| )no of /.test(words)) return undefined;
  return KIND_OF_WORDS.find(([, expression]) => expression.test(words))?.[0];
}

/** The same where columns may be named, which then count whatever they hold; those that are not named do not. */
export function countedKindOf(
  name: string,
  types: readonly FindingType[],
  named: readonly string[] | undefined,
): QuasiKind | undefined {
  if (!named) return quasiKindOf(name, types);
  if (!named.some((one) => fieldWords(one) === fieldWords(name))) return undefined;
  return quasiKindOf(name, types) ?? quasiKindOf(name, []) ?? namedKind(types);
}

const namedKind = (types: readonly FindingType[]): QuasiKind =>
  types.some((type) => type === "FINANCIAL" || type === "QUANTITY") ? "number" : "category";

/** Types of which a cell may keep a wider value when nobody is singled out by it. */
export const isGeneralisable = (type: FindingType): boolean => type in KIND_OF_TYPE || type === "QUANTITY";
