/** What the columns of a table hold, in few words; shared by the reports. */
import type { ColumnVerdict, ItemRecord } from "../core/finding.js";

/** `email (text): EMAIL, 100 % of its cells, 300 in the table, confidence 0.99; field “email”`. */
export function columnWords({
  name,
  dataType,
  type,
  share,
  estimate: [low, high],
  confidence,
  why,
}: ColumnVerdict): string {
  const declared = dataType === undefined ? "" : ` (${dataType})`;
  const count = low === high ? `${low}` : `${low} to ${high}`;
  return `${name}${declared}: ${type}, ${percent(share)} of its cells, ${count} in the table, confidence ${confidence.toFixed(2)}; ${why.join(", ")}`;
}

/** `, 200 of 20000 rows read`; empty for what is no table. */
export function rowWords({ rows }: Pick<ItemRecord, "rows">): string {
  if (!rows) return "";
  const total = `${rows.isCounted ? "" : "about "}${rows.total}`;
  return rows.read === rows.total ? `, all ${rows.total} rows read` : `, ${rows.read} of ${total} rows read`;
}

const percent = (share: number): string => (share > 0 && share < 0.01 ? "under 1 %" : `${Math.round(100 * share)} %`);
