/**
 * What stands in a dump where a value went and its column takes no mark: nothing where the column may be without one, else a
 * value of the column's type that says nothing.
 */
import { kindOfType } from "../../tables/column-kind.js";
import type { ColumnKind } from "../../tables/structure.js";
import type { SqlColumn } from "./sql-reader.js";

/** Between quotes, which all engines take for every type. */
const SAYS_NOTHING: Partial<Record<ColumnKind, string>> = {
  integer: "0",
  number: "0",
  boolean: "0",
  date: "1000-01-01",
  timestamp: "1000-01-01 00:00:00",
  time: "00:00:00",
  uuid: "00000000-0000-0000-0000-000000000000",
};

/** Types that take values of one form only, and no mark. */
const ONE_FORM =
  /^(?:inet|cidr|macaddr8?|interval|bit|varbit|box|circle|line|lseg|path|point|polygon|tsvector|tsquery|\w{2,9}range|hstore|geometry|geography)\b/i;

/** Letters and digits of all that may stand there, as they are looked for in a copy. */
export const SQL_STAND_INS: readonly string[] = [
  "NULL",
  "N",
  // No bytes.
  "x",
  ...Object.values(SAYS_NOTHING).flatMap((value) => [value.replace(/\D/g, ""), ...(value.match(/\d+/g) ?? [])]),
];

/** Undefined where the column takes a mark, or nothing is known of it. */
export function emptyValue(column: SqlColumn): { readonly isNull: boolean; readonly value: string } | undefined {
  const type = typeOf(column);
  const isNull = !/\bnot\s+null\b|\bprimary\s+key\b/i.test(column.definition);
  const value = SAYS_NOTHING[kindOfType(type).kind];
  if (value !== undefined) return { isNull, value };
  return ONE_FORM.test(type) && isNull ? { isNull, value: "" } : undefined;
}

/** Where JSON is a text that is checked, it is JSON all the same. */
export const columnKind = (column: SqlColumn): ColumnKind =>
  /\bjson_valid\b/i.test(column.definition) ? "json" : kindOfType(typeOf(column)).kind;

const typeOf = ({ definition }: SqlColumn): string =>
  (/^.*?(?=\s(?:not\s+null|null|default|primary|unique|references|check|collate|constraint|comment|auto_increment|generated)\b|$)/i.exec(definition)?.[0] ?? "").trim(); // prettier-ignore

/** What stands for the moment in a literal that ends in a zone, which stays. */
export const ANY_MOMENT = SAYS_NOTHING.timestamp ?? "";

/** Letters that the column takes; undefined where that is not said. */
export function mostLetters(column: SqlColumn | undefined): number | undefined {
  const kind = column && kindOfType(column.definition);
  return kind?.kind === "text" ? kind.length : undefined;
}
