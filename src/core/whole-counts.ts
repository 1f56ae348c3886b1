/** What a run found in all, told or not. */
import type { Summary } from "./finding.js";

/** A run's counts with those of items that were not told again; what lies in such an item is not counted as items. */
export function countWhole({
  items,
  findings,
  sensitive,
  leftOut,
}: Summary): Pick<Summary, "items" | "findings" | "sensitive"> {
  const unchanged = leftOut?.unchanged;
  if (!unchanged) return { items, findings, sensitive };
  return {
    items: { ...items, examined: items.examined + unchanged.items },
    findings: findings + unchanged.findings,
    sensitive: sensitive + unchanged.sensitive,
  };
}
