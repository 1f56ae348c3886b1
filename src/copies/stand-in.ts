/**
 * What stands in a column in the place of every value: it fits the column's type and length, and where values must differ
 * or agree with another table's, so do the stand-ins. Knows columns, not rows.
 */
import { createHmac } from "node:crypto";
import type { FindingType } from "../core/finding-type.js";
import { ItemError } from "../core/problem.js";
import { BLOCK } from "../redaction/marks.js";
import type { StructureColumn } from "../tables/structure.js";
import type { CellValue } from "../tables/table.js";
import { Permutation } from "./permutation.js";
import { isLinkable, type TableMarker } from "./table-marker.js";

/** `pseudonym`: each value its own; `constant`: the same for all; `null`: none. */
export type StandInKind = "pseudonym" | "constant" | "null";

export interface StandIn {
  readonly kind: StandInKind;
  /** Throws `ItemError` for a value that has no stand-in. */
  of(value: CellValue): CellValue;
  /** Whether a cell of the copy is one. */
  fits(cell: CellValue): boolean;
}

export interface StandInPlan {
  readonly column: StructureColumn;
  readonly type: FindingType;
  /** Whether different values must have different stand-ins: the column is part of a key, or refers to one. */
  readonly isKey: boolean;
  /** Characters that all columns which must agree have room for. */
  readonly length: number | undefined;
  readonly rows: number;
}

/** Letters from which codes are told apart in any table; fewer only where there are few rows. */
const CODE = 16;
/** The chance that two of the stand-ins of a key are the same must be below it. */
const CHANCE = 1e-4;

/** Throws `ItemError("not-redactable")` where no stand-in fits the column. */
export function standInFor(plan: StandInPlan, marker: TableMarker, key: string): StandIn {
  const { column, type, isKey } = plan;
  const isTold = isKey || (marker.style === "pseudonym" && isLinkable(type));
  if (isTold) {
    const pseudonym = pseudonymFor(plan, marker, key);
    if (pseudonym) return pseudonym;
    if (isKey)
      throw new ItemError(
        "not-redactable",
        "redact",
        `column “${column.name}” is part of a key, and nothing that fits a column of its type can stand for its values`,
      );
  }
  if (column.kind === "text") return constant(fitLabel(marker.mark(type, ""), plan.length));
  return column.isNullable ? NULL : constant(neutralOf(column));
}

/** What stands for a single cell of a column whose other values stay; undefined where the column must keep its value. */
export const singleStandIn = (column: StructureColumn): CellValue => (column.isNullable ? null : neutralOf(column));

const NULL: StandIn = { kind: "null", of: () => null, fits: (cell) => cell === null };

const constant = (mark: CellValue): StandIn => ({
  kind: "constant",
  of: () => mark,
  fits: (cell) => (typeof cell === "string" ? cell.trimEnd() : cell) === mark || cell instanceof Uint8Array,
});

/** A label cut to a column that has no room for it tells less, not more. */
export function fitLabel(mark: string, length: number | undefined): string {
  if (length === undefined || mark.length <= length) return mark;
  return length >= BLOCK.length ? BLOCK : "*".repeat(Math.min(3, length));
}

/** Values that say nothing, in columns that must have one. */
const NEUTRAL: Readonly<Partial<Record<StructureColumn["kind"], string>>> = {
  integer: "0",
  number: "0",
  boolean: "f",
  date: "1900-01-01",
  timestamp: "1900-01-01 00:00:00",
  time: "00:00:00",
  uuid: "00000000-0000-0000-0000-000000000000",
  json: "null",
  xml: "<removed/>",
  array: "{}",
};

function neutralOf(column: StructureColumn): CellValue {
  if (column.kind === "bytes") return new Uint8Array();
  if (column.kind === "enum" && column.labels?.[0] !== undefined) return column.labels[0];
  const neutral = NEUTRAL[column.kind];
  if (neutral !== undefined) return neutral;
  if (column.kind === "text") return fitLabel(BLOCK, column.length);
  throw new ItemError(
    "not-redactable",
    "redact",
    `column “${column.name}” must have values, and nothing is known to fit its type`,
  );
}

function pseudonymFor(plan: StandInPlan, marker: TableMarker, key: string): StandIn | undefined {
  const { column, type } = plan;
  const { kind, digits = 0 } = column;
  if (kind === "text") return textPseudonym(plan, marker);
  if (kind === "integer") return numberPseudonym(plan, 1n << BigInt(column.bits ?? 31), key);
  if (kind === "number") return digits < 1 ? undefined : numberPseudonym(plan, 10n ** BigInt(digits) - 1n, key);
  if (kind === "uuid") return told((value) => uuidOf(value, type, key), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-/);
  return kind === "date" ? datePseudonym(key) : undefined;
}

const told = (make: (value: string) => string, shape: RegExp): StandIn => ({
  kind: "pseudonym",
  of: (value) => (value === null ? null : make(typeof value === "string" ? value : Buffer.from(value).toString("hex"))),
  fits: (cell) => cell === null || (typeof cell === "string" && shape.test(cell.trimEnd())),
});

function textPseudonym({ type, length, isKey, rows }: StandInPlan, marker: TableMarker): StandIn | undefined {
  const whole = marker.pseudonym(type, "");
  if (length === undefined || whole.length <= length)
    return told((value) => marker.pseudonym(type, value.trimEnd()), /^\[[a-z -]{2,24} [a-p]{16}\]$/);
  const letters = Math.min(CODE, length);
  const isTooShort = (rows * rows) / 2 / 16 ** letters > CHANCE;
  if (isTooShort) return isKey ? undefined : constant(fitLabel(marker.mark(type, ""), length));
  return told((value) => marker.code(type, value.trimEnd(), letters), new RegExp(`^[a-p]{${letters}}$`));
}

/** Below zero, where no number of an office lies; without a sign, another number of the same range. */
function numberPseudonym({ column, type, isKey }: StandInPlan, size: bigint, key: string): StandIn {
  const permutation = new Permutation(size, key, type);
  const neutral = singleStandIn(column);
  const of = (value: CellValue): CellValue => {
    if (value === null) return null;
    const [, digits = "", rest = ""] = /^\+?(\d+)(?:\.(\d*))?$/.exec(typeof value === "string" ? value : "") ?? [];
    if (digits !== "" && !/[1-9]/.test(rest) && BigInt(digits) < size) {
      const permuted = permutation.of(BigInt(digits));
      return column.isUnsigned ? String(permuted) : String(-1n - permuted);
    }
    if (!isKey) return neutral;
    const detail = `a value of column “${column.name}”, which is part of a key, is no whole number of its range`;
    throw new ItemError("not-redactable", "redact", detail);
  };
  const shape = column.isUnsigned ? /^\d+$/ : /^(?:-\d+(?:\.0+)?|0(?:\.0+)?)$/;
  return { kind: "pseudonym", of, fits: (cell) => cell === null || (typeof cell === "string" && shape.test(cell)) };
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1800, 0, 1);
/** Days from 1800 to 2158. */
const DAYS = 1n << 17n;

function datePseudonym(key: string): StandIn {
  const permutation = new Permutation(DAYS, key, "date");
  return told((value) => {
    const day = BigInt(Math.round((Date.parse(`${value}T00:00:00Z`) - FIRST_DAY) / DAY_MS) || 0);
    const other = permutation.of(day < 0n || day >= DAYS ? 0n : day);
    return new Date(FIRST_DAY + Number(other) * DAY_MS).toISOString().slice(0, 10);
  }, /^\d{4}-\d\d-\d\d$/);
}

function uuidOf(value: string, type: FindingType, key: string): string {
  const hex = createHmac("sha256", Buffer.from(key, "hex")).update(`${type}\0${value.toLowerCase()}`).digest("hex");
  const variant = "89ab".charAt(parseInt(hex.charAt(16), 16) & 3);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
