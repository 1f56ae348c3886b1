/** Rows of tables that are written for spreadsheets. */

export type CsvCell = string | number | boolean;

export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** A cell that a spreadsheet would compute gets an apostrophe in front, which makes it text. */
export function csvCell(value: CsvCell): string {
  if (typeof value !== "string") return String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
