/** Sums over a scan, from the tables that scans keep as they write. What lies in one item is summed up from its values. */
import type { FolderTotal, PlaceFilter, Total, TotalKey } from "./store.js";
import { numberOf, textOf, type Engine, type Row } from "./engine.js";
import { findPlace, type Condition } from "./stored-items.js";

const COLUMN: Readonly<Record<TotalKey, string>> = { type: "t.type", provision: "l.provisions" };

const SUMS = "sum(t.findings) AS findings, sum(t.sensitive) AS sensitive, sum(t.excluded) AS excluded";

export async function readTotals(
  engine: Engine,
  scan: number,
  by: TotalKey,
  { below }: PlaceFilter,
): Promise<readonly Total[]> {
  const { sql, parameters } = await sumsOf(engine, scan, below);
  const rows = await engine.all(
    `SELECT ${COLUMN[by]} AS "key", sum(t.items) AS items, ${SUMS}
    FROM ${sql} t JOIN provision_list l ON l.id = t.provisions GROUP BY ${COLUMN[by]}`,
    parameters,
  );
  const totals = rows.map(toTotal);
  return sortTotals(by === "provision" ? splitProvisions(totals) : totals);
}

/** Sums by type and list of provisions: of the whole scan, of folders, or of an item. */
async function sumsOf(engine: Engine, scan: number, below: string | undefined): Promise<Condition> {
  if (below === undefined) return { sql: "(SELECT * FROM scan_total WHERE scan = ?)", parameters: [scan] };
  const { isFolder, onFolders, onItems } = await findPlace(engine, below);
  if (isFolder)
    return {
      sql: `(SELECT * FROM finding_total t WHERE t.scan = ? AND ${onFolders.sql})`,
      parameters: [scan, ...onFolders.parameters],
    };
  // Of an item's values of one type, the first tells that the item has it.
  return {
    sql: `(SELECT v.type, v.provisions, v.findings, v.findings * v.sensitive AS sensitive, v.findings * v.excluded AS excluded,
      CASE WHEN v.ordinal = (SELECT min(x.ordinal) FROM value x WHERE x.examination = v.examination AND x.type = v.type)
        THEN 1 ELSE 0 END AS items
      FROM scan_item si JOIN revision r ON r.id = si.revision JOIN value v ON v.examination = r.examination
      WHERE si.scan = ? AND ${onItems.sql})`,
    parameters: [scan, ...onItems.parameters],
  };
}

const FOLDER_SUMS = `t.owner, t.items, t.bytes, t.examined, t.partly, t.refused, t.with_findings, t.with_sensitive, t.findings,
  t.sensitive, t.excluded`;

export async function readFolders(
  engine: Engine,
  scan: number,
  { below }: PlaceFilter,
): Promise<readonly FolderTotal[]> {
  const { sql, parameters } = await folderSumsOf(engine, scan, below);
  const rows = await engine.all(
    `SELECT f.path, ${FOLDER_SUMS} FROM ${sql} t JOIN folder f ON f.id = t.folder ORDER BY f.path, t.owner`,
    parameters,
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
    findings: numberOf(row, "findings"),
    sensitive: numberOf(row, "sensitive"),
    excluded: numberOf(row, "excluded"),
  }));
}

async function folderSumsOf(engine: Engine, scan: number, below: string | undefined): Promise<Condition> {
  if (below === undefined) return { sql: "(SELECT * FROM item_total WHERE scan = ?)", parameters: [scan] };
  const { isFolder, onFolders, onItems } = await findPlace(engine, below);
  if (isFolder)
    return {
      sql: `(SELECT * FROM item_total t WHERE t.scan = ? AND ${onFolders.sql})`,
      parameters: [scan, ...onFolders.parameters],
    };
  const is = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  return {
    sql: `(SELECT r.folder, coalesce(r.owner, '') AS owner, 1 AS items, r.bytes, ${is("r.unread = 0")} AS examined,
      ${is("r.unread = 1")} AS partly, ${is("r.unread = 2")} AS refused, ${is("r.findings > 0")} AS with_findings,
      ${is("r.sensitive > 0")} AS with_sensitive, r.findings, r.sensitive, e.excluded
      FROM scan_item si JOIN revision r ON r.id = si.revision JOIN examination e ON e.id = r.examination
      WHERE si.scan = ? AND ${onItems.sql})`,
    parameters: [scan, ...onItems.parameters],
  };
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
