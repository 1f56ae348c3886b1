/**
 * Cells of a long table that were found because of what their column is called stand together: numbers that differ in nothing
 * but their digits are no different things, and what makes a last look doubt some of them is chance. Knows counts, no signs.
 */
import type { Detection } from "../core/finding.js";
import type { View } from "../detection/view.js";

/** Cells of a column from which it is judged as one. */
const LEAST = 20;
/** Share of the cells that stand by themselves from which all of the column stand: to leave something is worse than to show it. */
const SOME = 0.05;
/** Columns of one table that are remembered. */
const MAX_COLUMNS = 256;

interface Count {
  cells: number;
  standing: number;
}

const countsOf = new WeakMap<object, Map<string, Count>>();

/** Lets the columns of a stretch of a table be judged by what was read of another stretch, too. */
export function inheritStanding(from: object, to: object): void {
  const known = countsOf.get(from);
  if (known) countsOf.set(to, new Map(Array.from(known, ([key, count]) => [key, { ...count }])));
}

/** Whether each finding stands, by itself or with its column. `stands`: by itself; undefined where that is not asked. */
export function standingTogether(
  view: View,
  detections: readonly Detection[],
  stands: readonly (boolean | undefined)[],
): readonly boolean[] {
  const { whole } = view.document;
  if (!whole) return stands.map((alone) => alone === true);
  let counts = countsOf.get(whole);
  if (!counts) countsOf.set(whole, (counts = new Map<string, Count>()));
  const columns = detections.map((detection, i) => (stands[i] === undefined ? undefined : columnOf(view, detection)));
  for (const [i, column] of columns.entries()) if (column !== undefined) add(counts, column, stands[i] === true);
  return stands.map((alone, i) => {
    const count = counts.get(columns[i] ?? "");
    return alone === true || (count !== undefined && count.cells >= LEAST && count.standing >= SOME * count.cells);
  });
}

function add(counts: Map<string, Count>, column: string, stands: boolean): void {
  let count = counts.get(column);
  if (!count && counts.size < MAX_COLUMNS) counts.set(column, (count = { cells: 0, standing: 0 }));
  if (!count) return;
  count.cells++;
  if (stands) count.standing++;
}

/** Of a cell that is found as a whole, because of what its column is called. */
function columnOf(view: View, { detector, span, evidence }: Detection): string | undefined {
  const [first] = evidence;
  if (first?.kind !== "column" && first?.kind !== "field") return undefined;
  const segment = view.segmentAt(span.start);
  if (segment?.columnName === undefined || span.start !== segment.start || span.end !== segment.end) return undefined;
  return `${detector}\n${segment.table ?? ""}\n${segment.columnName}`;
}
