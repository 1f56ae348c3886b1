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

/** Letters and digits of all that may stand there, as they are looked for in a copy. */
export const SQL_STAND_INS: readonly string[] = [
  "NULL",
  "N",
  ...Object.values(SAYS_NOTHING).flatMap((value) => [value.replace(/\D/g, ""), ...(value.match(/\d+/g) ?? [])]),
];

/** Undefined where the column takes a mark, or nothing is known of it. */
export function emptyValue({
  definition,
}: SqlColumn): { readonly isNull: boolean; readonly value: string } | undefined {
  const type = /^.*?(?=\s(?:not\s+null|null|default|primary|unique|references|check|collate|constraint|comment|auto_increment|generated)\b|$)/i.exec(definition)?.[0] ?? ""; // prettier-ignore
  const value = SAYS_NOTHING[kindOfType(type.trim()).kind];
  if (value === undefined) return undefined;
  return { isNull: !/\bnot\s+null\b|\bprimary\s+key\b/i.test(definition), value };
}

/** Letters that the column takes; undefined where that is not said. */
export function mostLetters(column: SqlColumn | undefined): number | undefined {
  const kind = column && kindOfType(column.definition);
  return kind?.kind === "text" ? kind.length : undefined;
}
