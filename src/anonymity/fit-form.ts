/** Wider values as columns of a type can take them. */
import { SUPPRESSED } from "./levels.js";
import type { QuasiColumn } from "./quasi-column.js";

/** What stands for a suppressed value. */
export const suppressedOf = ({ form, suppressed }: QuasiColumn): string | null =>
  suppressed !== undefined ? suppressed : form === "text" ? SUPPRESSED : null;

/** The value as the column takes it: words, or the least value of a band. */
export function fitForm(column: QuasiColumn, wider: string): string | null {
  if (wider === SUPPRESSED) return suppressedOf(column);
  if (column.form === "text") return wider;
  if (column.form === "label") return suppressedOf(column);
  if (column.form === "number") return /^-?\d{1,15}(?:\.\d{1,9})?/.exec(wider)?.[0] ?? suppressedOf(column);
  const parts = /^(\d{4})(?:-(\d{2}))?/.exec(wider);
  return parts ? `${parts[1] ?? ""}-${parts[2] ?? "01"}-01` : suppressedOf(column);
}
