/**
 * The first rows of a table, examined before any of its parts: what its columns hold and whether its key is somebody's. All
 * parts begin with the same knowledge, whichever thread reads them, so that results do not depend on how many there are.
 */
import { classify } from "../classification/classify.js";
import { inheritColumns } from "../detection/columns.js";
import { KnownValues } from "../detection/consistency.js";
import { detect } from "../detection/detect.js";
import { RowDocuments } from "../formats/tables/row-documents.js";
import type { TableLocator } from "../sources/source.js";
import type { TableRow } from "../tables/table.js";
import type { DatabaseSessions } from "./database-sessions.js";
import { RowKeys } from "./row-keys.js";
import type { ScanContext } from "./scan-item.js";
import { gather, readWhole, SettledRows, spread } from "./settled/settled-rows.js";

/** Rows at the beginning of a table of one part. */
export const PROBED_ROWS = 200;
/** Rows at the beginning of a table of several: enough for most columns to be settled. */
const OPENING_ROWS = 2_000;

export class TableOpening {
  constructor(
    readonly keys: RowKeys,
    private readonly whole: object,
    private readonly rows: SettledRows,
  ) {}

  /** What is known of the table is known of the stretch `whole`, too. */
  lendTo(whole: object): SettledRows {
    inheritColumns(this.whole, whole);
    const rows = new SettledRows();
    rows.remember(whole, this.rows.memoryOf(this.whole).copy());
    return rows;
  }
}

/** Of each thread: the table whose parts it reads, as they come one after the other. */
const last = new WeakMap<DatabaseSessions, { readonly name: string; readonly opening: Promise<TableOpening> }>();

/** The opening of the table of the part; read once by each thread. */
export function openTable(
  locator: TableLocator,
  context: ScanContext,
  databases: DatabaseSessions,
): Promise<TableOpening> {
  const name = [locator.address, locator.tableKey, locator.snapshot ?? ""].join("\0");
  const known = last.get(databases);
  if (known?.name === name) return known.opening;
  const opening = readOpening(locator, context, databases);
  last.set(databases, { name, opening });
  // The next part may have better luck.
  opening.catch(() => last.delete(databases));
  return opening;
}

async function readOpening(
  { address, table, part, snapshot }: TableLocator,
  context: ScanContext,
  databases: DatabaseSessions,
): Promise<TableOpening> {
  const limit = part.of > 1 && context.tools.settlesRows === true ? OPENING_ROWS : PROBED_ROWS;
  const rows: TableRow[] = [];
  if (part.of > 1 || table.rows !== 0)
    for await (const event of databases.read(address, table, { index: 0, of: 1 }, { snapshot, limit }))
      if (event.kind === "rows") rows.push(...event.rows);
  context.tools.gotOn?.();
  return openingOf(table, rows, context);
}

/** What the rows tell of the table. */
export function openingOf(table: TableLocator["table"], rows: readonly TableRow[], context: ScanContext): TableOpening {
  const { tools, options } = context;
  const whole = {};
  const documents = new RowDocuments(table, whole);
  const texts = rows.flatMap((row) => [
    ...documents.add({
      id: row.place,
      rowKey: row.place,
      cells: row.cells.map((cell) => (typeof cell === "string" ? cell : null)),
    }),
  ]);
  const settled = new SettledRows();
  const plans = [...texts, ...documents.end()].map((text) =>
    tools.settlesRows === true ? settled.plan(text) : readWhole(text),
  );
  const reading = gather(plans);
  const detected = detect(reading.documents, tools.detectors, tools.detect, new KnownValues());
  if (tools.settlesRows === true)
    Array.from(spread(plans, reading, classify(detected, tools.acts, tools.classify), { people: 0 }));
  // A key is judged by all that is found in it, whatever is asked for.
  const all =
    tools.detect.types === undefined
      ? detected
      : detect(reading.documents, tools.detectors, { ...tools.detect, types: undefined }, new KnownValues());
  return new TableOpening(new RowKeys(table, all, rows.length, options.fingerprintKey), whole, settled);
}
