/** How much of a table is held at once. */
import type { CellValue } from "./table.js";

/** Bytes of one value that are held in memory; a larger one is told and left out. */
export const MAX_VALUE = 64 * 1024 ** 2;
/** Bytes of rows that are fetched at once, roughly. */
export const FETCH_BYTES = 2 * 1024 ** 2;
export const FETCH_ROWS = 1000;
/** Rows of the first fetch, when nobody knows how large they are. */
export const FIRST_ROWS = 50;

/** Of packed rows, which take little more than their bytes. */
export const PACKED_ROWS = 8 * FETCH_ROWS;

/** How many rows to fetch next, `most` at a time, from how large the last ones were. */
export function nextFetch(rows: number, bytes: number, most = FETCH_ROWS): number {
  if (rows === 0) return FIRST_ROWS;
  return Math.max(1, Math.min(most, 8 * rows, Math.floor(FETCH_BYTES / Math.max(1, bytes / rows))));
}

export function sizeOf(cells: readonly CellValue[]): number {
  let size = 0;
  for (const cell of cells) size += cell?.length ?? 0;
  return size;
}
