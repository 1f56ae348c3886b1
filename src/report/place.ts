/** Where in its item a finding stands, in words for people. */
import type { Finding } from "../core/finding.js";

/** `page 3, line 12, column 5`; where nothing better is known, how many characters stand before it. */
export function placeOf(finding: Finding): string {
  const parts: string[] = [];
  if (finding.page !== undefined) parts.push(`page ${finding.page}`);
  if (finding.table !== undefined) parts.push(`table ${finding.table}`);
  if (finding.columnName !== undefined) parts.push(`column ${finding.columnName}`);
  if (finding.rowKey !== undefined && finding.line === undefined) parts.push(`row ${finding.rowKey}`);
  if (finding.cell !== undefined) parts.push(`cell ${finding.cell}`);
  if (finding.line !== undefined) parts.push(`line ${finding.line}, column ${finding.column ?? 1}`);
  return parts.length > 0 ? parts.join(", ") : `from character ${finding.start}`;
}
