/** Rows of the catalogues in which engines keep what their databases hold. */

/** Values of the columns that were asked for, as text. */
export type CatalogueRow = readonly (string | null)[];

/** Rows by their first column, in the order in which they came. */
export function groupByFirst(rows: readonly CatalogueRow[]): ReadonlyMap<string | null, readonly CatalogueRow[]> {
  const groups = new Map<string | null, CatalogueRow[]>();
  for (const row of rows) {
    const group = groups.get(row[0] ?? null);
    if (group) group.push(row);
    else groups.set(row[0] ?? null, [row]);
  }
  return groups;
}
