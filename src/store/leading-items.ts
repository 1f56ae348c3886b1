/** The few items of a scan that a report names, and what it says of the rest, found by what stands beside their revisions. */
import type { ProblemCode } from "../core/problem.js";
import { numberOf, textOf, type Engine, type Parameter } from "./engine.js";
import type { AgeFilter, AgeTotal, ItemOrder, PlaceFilter, StoredItem } from "./store.js";
import { conditionOf, ITEM_COLUMNS, ITEM_TABLES, toItem, type Condition } from "./stored-items.js";

const ORDERS: Readonly<Record<ItemOrder, { readonly condition: string; readonly order: string }>> = {
  gravest: { condition: "r.findings > 0", order: "r.sensitive DESC, r.findings DESC" },
  unread: { condition: "r.unread > 0", order: "r.unread DESC" },
};

const IN_SCAN = "FROM scan_item si JOIN revision r ON r.id = si.revision WHERE si.scan = ?";

interface Choice {
  readonly condition: string;
  readonly parameters: readonly Parameter[];
  readonly order: string;
}

/** Ordinals, chosen by revisions alone. */
async function choose(
  engine: Engine,
  scan: number,
  { condition, parameters, order }: Choice,
  limit: number,
): Promise<number[]> {
  const rows = await engine.all(`SELECT si.ordinal ${IN_SCAN} AND ${condition} ORDER BY ${order}, si.ordinal LIMIT ?`, [
    scan,
    ...parameters,
    limit,
  ]);
  return rows.map((row) => numberOf(row, "ordinal"));
}

/** In the order of the ordinals. */
export async function readItemsAt(
  engine: Engine,
  scan: number,
  ordinals: readonly number[],
): Promise<readonly StoredItem[]> {
  const rows = await engine.all(
    `SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES} WHERE si.scan = ? AND ${engine.isAmong("si.ordinal", "integer")}`,
    [scan, ordinals],
  );
  const byOrdinal = new Map(rows.map((row) => [numberOf(row, "ordinal"), toItem(row).item]));
  return ordinals.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []);
}

export async function findLeading(
  engine: Engine,
  scan: number,
  by: ItemOrder,
  limit: number,
  filter: PlaceFilter,
): Promise<readonly number[]> {
  const { condition, order } = ORDERS[by];
  const { sql, parameters } = await conditionOf(engine, filter);
  return choose(engine, scan, { condition: `${condition} ${sql}`, parameters, order }, limit);
}

export async function findProblems(
  engine: Engine,
  scan: number,
  filter: PlaceFilter,
): Promise<Partial<Record<ProblemCode, number>>> {
  const { sql, parameters } = await conditionOf(engine, filter);
  const rows = await engine.all(
    `SELECT e.problems, count(*) AS items FROM scan_item si JOIN revision r ON r.id = si.revision
    JOIN examination e ON e.id = r.examination WHERE si.scan = ? AND r.troubled = 1 ${sql} GROUP BY e.problems`,
    [scan, ...parameters],
  );
  const sums = new Map<ProblemCode, number>();
  for (const row of rows) {
    const counts = JSON.parse(textOf(row, "problems")) as Partial<Record<ProblemCode, number>>;
    for (const [code, count] of Object.entries(counts) as [ProblemCode, number][])
      sums.set(code, (sums.get(code) ?? 0) + count * numberOf(row, "items"));
  }
  return Object.fromEntries([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** One reading of the scan, with a set of sums for each filter. */
export async function readAges(
  engine: Engine,
  scan: number,
  filters: readonly AgeFilter[],
  place: PlaceFilter,
): Promise<readonly (readonly AgeTotal[])[]> {
  if (filters.length === 0) return [];
  const { sql, parameters } = await conditionOf(engine, place);
  const sums = await Promise.all(filters.map((filter, i) => ageSums(engine, filter, i)));
  const rows = await engine.all(
    `SELECT f.path, t.* FROM (SELECT r.folder, ${sums.map((one) => one.sql).join(", ")} ${IN_SCAN}
      AND r.findings > 0 ${sql} GROUP BY r.folder) t JOIN folder f ON f.id = t.folder`,
    [...sums.flatMap((one) => one.parameters), scan, ...parameters],
  );
  return filters.map((_, i) =>
    rows.flatMap((row) => {
      const items = numberOf(row, `items${i}`);
      const [ageless, over] = [numberOf(row, `ageless${i}`), numberOf(row, `late${i}`)];
      return items === 0
        ? []
        : { folder: textOf(row, "path"), items, ageless, over, bytes: numberOf(row, `bytes${i}`) };
    }),
  );
}

/** Sums of the items that a filter means; its number tells them from those of others. */
async function ageSums(engine: Engine, { before, types }: AgeFilter, number: number): Promise<Condition> {
  const { sql, parameters } = await conditionOf(engine, types ? { types } : {});
  const sum = (what: string, name: string, condition = ""): string =>
    `sum(CASE WHEN 1 = 1 ${sql} ${condition} THEN ${what} ELSE 0 END) AS ${name}${number}`;
  const [late, day] = ["AND r.modified < ?", [...parameters, before]];
  return {
    sql: [
      sum("1", "items"),
      sum("1", "ageless", "AND r.modified IS NULL"),
      sum("1", "late", late),
      sum("r.bytes", "bytes", late),
    ].join(", "),
    parameters: [...parameters, ...parameters, ...day, ...day],
  };
}

export async function readOldest(
  engine: Engine,
  scan: number,
  { before, ...filter }: AgeFilter & PlaceFilter,
  limit: number,
  folders: readonly string[] | undefined,
): Promise<readonly StoredItem[]> {
  const { sql, parameters } = await conditionOf(engine, filter);
  const inFolders = `AND r.folder IN (SELECT id FROM folder WHERE ${engine.isAmong("path", "text")})`;
  const condition = `r.findings > 0 AND r.modified < ? ${sql} ${folders ? inFolders : ""}`;
  const all = [before, ...parameters, ...(folders ? [folders] : [])];
  return readItemsAt(
    engine,
    scan,
    await choose(engine, scan, { condition, parameters: all, order: "r.modified" }, limit),
  );
}
