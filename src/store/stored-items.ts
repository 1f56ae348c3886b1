/** The items of a scan, page by page, as the store has them. */
import type { ItemStatus } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import { numberOf, optionalNumber, optionalText, textOf, type Engine, type Parameter, type Row } from "./engine.js";
import type { ItemFilter, StoredItem } from "./store.js";

/** Items read at once. */
const AT_ONCE = 1_000;

/** A stored item with what finds its records and values. */
export interface ItemRow {
  readonly item: StoredItem;
  readonly ordinal: number;
  readonly place: number;
  readonly revision: number;
  readonly examination: number;
  readonly path: string;
  readonly key: string;
  readonly examinedKey: string;
  readonly page: number;
  readonly start: number;
  readonly records: number;
}

export const ITEM_COLUMNS = `si.ordinal, p.id AS place, p.path, p.source, p.way, p.key, r.id AS revision, r.modified, r.owner,
  e.id AS examination, e.key AS examined_key, e.format, e.bytes, e.sha256, e.status, e.problems, e.records, e.findings,
  e.sensitive, e.excluded, e.page, e.start, e.scan AS examined_by`;

export const ITEM_TABLES = `scan_item si JOIN place p ON p.id = si.place JOIN revision r ON r.id = si.revision
  JOIN examination e ON e.id = r.examination`;

/** In the order of the run. */
export async function* readItems(engine: Engine, scan: number, filter: ItemFilter = {}): AsyncGenerator<ItemRow> {
  const { sql, parameters } = await conditionOf(engine, filter);
  for (let after = -1; ;) {
    const rows = await engine.all(
      `SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES}
      WHERE si.scan = ? AND si.ordinal > ? ${sql} ORDER BY si.ordinal LIMIT ${AT_ONCE}`,
      [scan, after, ...parameters],
    );
    for (const row of rows) yield toItem(row);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = numberOf(last, "ordinal");
  }
}

export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

const UNREAD: Readonly<Record<ItemStatus, number>> = { examined: 0, partly: 1, refused: 2 };

/** `AND a AND b`, or nothing, on `scan_item si` and `revision r`. */
export async function conditionOf(
  engine: Engine,
  { below, owners, statuses, types, ordinals }: ItemFilter,
): Promise<Condition> {
  const conditions: Condition[] = [];
  if (below !== undefined) conditions.push((await findPlace(engine, below)).onItems);
  if (owners) conditions.push({ sql: engine.isAmong("coalesce(r.owner, '')", "text"), parameters: [owners] });
  if (statuses) {
    const codes = statuses.map((status) => UNREAD[status]);
    conditions.push({ sql: engine.isAmong("r.unread", "integer"), parameters: [codes] });
  }
  if (types) conditions.push(hasType(engine, types));
  if (ordinals) conditions.push({ sql: engine.isAmong("si.ordinal", "integer"), parameters: [ordinals] });
  return {
    sql: conditions.map(({ sql }) => `AND ${sql}`).join(" "),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

const hasType = (engine: Engine, types: readonly FindingType[]): Condition => ({
  sql: `(r.types & (SELECT CAST(coalesce(sum(CAST(1 AS BIGINT) << CAST(id AS INTEGER)), 0) AS BIGINT) FROM finding_type
    WHERE ${engine.isAmong("type", "text")})) <> 0`,
  parameters: [types],
});

/** What an absolute path names in a store: a folder with all below it, an item, both, or nothing. */
interface FoundPlace {
  readonly isFolder: boolean;
  /** On the column `t.folder`. */
  readonly onFolders: Condition;
  /** On `scan_item si` and `revision r`. */
  readonly onItems: Condition;
}

export async function findPlace(engine: Engine, path: string): Promise<FoundPlace> {
  const is = isBelow("path", path);
  const isFolder = (await engine.all(`SELECT id FROM folder WHERE ${is.sql} LIMIT 1`, is.parameters)).length > 0;
  const items = (await engine.all("SELECT id FROM place WHERE path = ?", [path])).map((row) => numberOf(row, "id"));
  const below = (column: string): string => `${column} IN (SELECT id FROM folder WHERE ${is.sql})`;
  const itself = engine.isAmong("si.place", "integer");
  const ways: Condition[] = [];
  if (isFolder) ways.push({ sql: below("r.folder"), parameters: is.parameters });
  // Alone it is found by the index of scans and places.
  if (!isFolder || items.length > 0) ways.push({ sql: itself, parameters: [items] });
  return {
    isFolder,
    onFolders: { sql: below("t.folder"), parameters: is.parameters },
    onItems: {
      sql: `(${ways.map(({ sql }) => sql).join(" OR ")})`,
      parameters: ways.flatMap(({ parameters }) => parameters),
    },
  };
}

/** The folder itself or a path in it: compared piece by piece, so that no sign in a name means anything. */
function isBelow(column: string, folder: string): Condition {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return { sql: `(${column} = ? OR substr(${column}, 1, ?) = ?)`, parameters: [folder, [...prefix].length, prefix] };
}

export function toItem(row: Row): ItemRow {
  const modified = optionalNumber(row, "modified");
  return {
    item: {
      source: textOf(row, "source"),
      path: JSON.parse(textOf(row, "way")) as readonly string[],
      status: textOf(row, "status") as ItemStatus,
      problems: JSON.parse(textOf(row, "problems")) as StoredItem["problems"],
      format: optionalText(row, "format"),
      bytes: numberOf(row, "bytes"),
      sha256: optionalText(row, "sha256"),
      modified: modified === null ? null : new Date(modified).toISOString(),
      owner: optionalText(row, "owner"),
      findings: numberOf(row, "findings"),
      sensitive: numberOf(row, "sensitive"),
      excluded: numberOf(row, "excluded"),
      examinedBy: numberOf(row, "examined_by"),
    },
    ordinal: numberOf(row, "ordinal"),
    place: numberOf(row, "place"),
    revision: numberOf(row, "revision"),
    examination: numberOf(row, "examination"),
    path: textOf(row, "path"),
    key: textOf(row, "key"),
    examinedKey: textOf(row, "examined_key"),
    page: numberOf(row, "page"),
    start: numberOf(row, "start"),
    records: numberOf(row, "records"),
  };
}
