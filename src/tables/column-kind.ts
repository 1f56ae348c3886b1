/** What a column takes, from the name of its type as the engines write it. */
import type { ColumnKind, StructureColumn } from "./structure.js";

const KINDS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/\[\]$/, "array"],
  [/^(?:tiny|small|medium|big)?int(?:eger|2|4|8)?\b|^(?:small|big)?serial\b|^year\b/i, "integer"],
  [/^(?:character|n?char|varchar|nvarchar|bpchar|text|tinytext|mediumtext|longtext|citext|name|clob)\b/i, "text"],
  [/^(?:numeric|decimal|real|double|float|money)\b/i, "number"],
  [/^bool/i, "boolean"],
  [/^date$/i, "date"],
  [/^(?:timestamp|datetime)/i, "timestamp"],
  [/^time\b/i, "time"],
  [/^uuid$/i, "uuid"],
  [/^jsonb?$/i, "json"],
  [/^xml$/i, "xml"],
  [/^(?:enum|set)\b/i, "enum"],
  [/^bytea$|blob|binary/i, "bytes"],
];

/** Bits of whole numbers without their sign. */
const BITS: Readonly<Record<string, number>> = {
  tinyint: 7,
  smallint: 15,
  int2: 15,
  mediumint: 23,
  int: 31,
  integer: 31,
  int4: 31,
  bigint: 63,
  int8: 63,
};

export function kindOfType(type: string): Omit<StructureColumn, "name" | "isNullable"> {
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "other";
  if (kind === "text") {
    const length = /\((\d{1,9})\)/.exec(type)?.[1] ?? (/^(?:character|char|bpchar)$/i.test(type) ? "1" : undefined);
    return { kind, ...(length !== undefined && { length: Number(length) }) };
  }
  if (kind === "integer") {
    const isUnsigned = /unsigned|^year/i.test(type);
    const bits = (BITS[/^\w+/.exec(type)?.[0].toLowerCase() ?? ""] ?? 31) + (isUnsigned ? 1 : 0);
    return { kind, bits, ...(isUnsigned && { isUnsigned }) };
  }
  if (kind === "number") {
    const [, precision, scale = "0"] = /\((\d{1,4})(?:,\s*(\d{1,4}))?\)/.exec(type) ?? [];
    const digits = precision === undefined ? undefined : Number(precision) - Number(scale);
    return {
      kind,
      ...(digits !== undefined && { digits }),
      ...(/unsigned/i.test(type) && { isUnsigned: true as const }),
    };
  }
  if (kind === "enum" && type.includes("'"))
    return {
      kind,
      labels: Array.from(type.matchAll(/'((?:[^']|'')*)'/g), ([, label = ""]) => label.replaceAll("''", "'")),
    };
  return { kind };
}
