/** Sums over a scan, from the tables that scans keep as they write. */
import type { FolderTotal, Total, TotalFilter, TotalKey } from "./store.js";
import { numberOf, textOf, type Engine, type Row } from "./engine.js";
import { isBelow, joinConditions, type Condition } from "./stored-items.js";

const COLUMN: Readonly<Record<TotalKey, string>> = {
  folder: "f.path",
  owner: "t.owner",
  type: "t.type",
  provision: "l.provisions",
};

const SUMS = "sum(t.findings) AS findings, sum(t.sensitive) AS sensitive, sum(t.excluded) AS excluded";

export async function readTotals(
  engine: Engine,
  scan: number,
  by: TotalKey,
  filter: TotalFilter,
): Promise<readonly Total[]> {
  const { sql, parameters } = conditionOf(engine, filter, "t.type");
  const rows = await engine.all(
    `SELECT ${COLUMN[by]} AS "key", sum(t.items) AS items, ${SUMS}
    FROM finding_total t JOIN folder f ON f.id = t.folder JOIN provision_list l ON l.id = t.provisions
    WHERE t.scan = ? ${sql} GROUP BY ${COLUMN[by]}`,
    [scan, ...parameters],
  );
  const totals = rows.map(toTotal);
  if (by === "provision") return sortTotals(splitProvisions(totals));
  if (by === "type" || filter.types?.length === 1) return sortTotals(totals);
  const items = filter.types ? undefined : await itemsWithFindings(engine, scan, by, filter);
  return sortTotals(totals.map((total) => ({ ...total, items: items?.get(total.key) ?? null })));
}

export async function readFolders(engine: Engine, scan: number, filter: TotalFilter): Promise<readonly FolderTotal[]> {
  const { sql, parameters } = conditionOf(engine, filter);
  const rows = await engine.all(
    `SELECT f.path, t.* FROM item_total t JOIN folder f ON f.id = t.folder WHERE t.scan = ? ${sql} ORDER BY f.path, t.owner`,
    [scan, ...parameters],
  );
  return rows.map((row) => ({
    folder: textOf(row, "path"),
    owner: textOf(row, "owner") === "" ? null : textOf(row, "owner"),
    items: numberOf(row, "items"),
    bytes: numberOf(row, "bytes"),
    statuses: {
      examined: numberOf(row, "examined"),
      partly: numberOf(row, "partly"),
      refused: numberOf(row, "refused"),
    },
    withFindings: numberOf(row, "with_findings"),
    withSensitive: numberOf(row, "with_sensitive"),
  }));
}

function conditionOf(engine: Engine, { below, owners, types }: TotalFilter, typeColumn?: string): Condition {
  const conditions: Condition[] = [];
  if (below !== undefined) conditions.push(isBelow("f.path", below));
  if (owners) conditions.push({ sql: engine.isAmong("t.owner", "text"), parameters: [owners] });
  if (types && typeColumn !== undefined)
    conditions.push({ sql: engine.isAmong(typeColumn, "text"), parameters: [types] });
  return joinConditions(conditions);
}

/** An item counts once, however many types it holds. */
async function itemsWithFindings(
  engine: Engine,
  scan: number,
  by: TotalKey,
  filter: TotalFilter,
): Promise<ReadonlyMap<string, number>> {
  const { sql, parameters } = conditionOf(engine, filter);
  const rows = await engine.all(
    `SELECT ${COLUMN[by]} AS "key", sum(t.with_findings) AS items FROM item_total t JOIN folder f ON f.id = t.folder
    WHERE t.scan = ? ${sql} GROUP BY ${COLUMN[by]}`,
    [scan, ...parameters],
  );
  return new Map(rows.map((row) => [textOf(row, "key"), numberOf(row, "items")]));
}

const toTotal = (row: Row): Total => ({
  key: textOf(row, "key"),
  items: numberOf(row, "items"),
  findings: numberOf(row, "findings"),
  sensitive: numberOf(row, "sensitive"),
  excluded: numberOf(row, "excluded"),
});

/** A finding falls under each provision of its list. */
function splitProvisions(lists: readonly Total[]): Total[] {
  const sums = new Map<string, { findings: number; sensitive: number; excluded: number }>();
  for (const { key, findings, sensitive, excluded } of lists)
    for (const provision of JSON.parse(key) as string[]) {
      const sum = sums.get(provision) ?? { findings: 0, sensitive: 0, excluded: 0 };
      sum.findings += findings;
      sum.sensitive += sensitive;
      sum.excluded += excluded;
      sums.set(provision, sum);
    }
  return [...sums].map(([key, sum]) => ({ key, items: null, ...sum }));
}

const sortTotals = (totals: readonly Total[]): Total[] =>
  [...totals].sort((a, b) => b.findings - a.findings || (a.key < b.key ? -1 : 1));
