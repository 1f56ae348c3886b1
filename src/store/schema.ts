/**
 * The tables of a store, the same for every engine, as numbered migrations. A migration that was released is never
 * changed; what is new is a migration of its own at the end. Knows no engine: column types are words that each translates.
 */

/** `integer` has 64 bits. */
export type ColumnType = "integer" | "text" | "bytes";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly isNullable?: true;
  /** Of rows that were there before the column. */
  readonly earlier?: 0;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
}

export type MigrationStep =
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "column"; readonly table: string; readonly column: Column }
  | { readonly kind: "index"; readonly name: string; readonly table: string; readonly columns: readonly string[] }
  /** Fills what the migration has added, from what was there. */
  | { readonly kind: "fill"; readonly sql: string };

export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly title: string;
  readonly steps: readonly MigrationStep[];
}

const integer = (name: string): Column => ({ name, type: "integer" });
const text = (name: string): Column => ({ name, type: "text" });
const bytes = (name: string): Column => ({ name, type: "bytes" });
const optional = (column: Column): Column => ({ ...column, isNullable: true });

const table = (name: string, primaryKey: readonly string[], columns: readonly Column[]): MigrationStep => ({
  kind: "table",
  table: { name, primaryKey, columns },
});
const index = (tableName: string, ...columns: readonly string[]): MigrationStep => ({
  kind: "index",
  name: `${tableName}_by_${columns.join("_")}`,
  table: tableName,
  columns,
});

const added = (tableName: string, ...columns: readonly Column[]): MigrationStep[] =>
  columns.map((column) => ({ kind: "column", table: tableName, column }));
const fill = (sql: string): MigrationStep => ({ kind: "fill", sql });
/** A number of rows that were there before it. */
const counted = (name: string): Column => ({ name, type: "integer", earlier: 0 });

const FIRST: Migration = {
  version: 1,
  title: "scans, items, what their examination gave, and sums",
  steps: [
    table(
      "scan",
      ["id"],
      [
        integer("id"),
        text("targets"), // JSON
        text("series"),
        text("settings"),
        text("reach"),
        text("version"),
        text("started"),
        optional(text("ended")),
        text("status"),
        integer("items"),
        optional(text("summary")), // JSON
      ],
    ),
    table("folder", ["id"], [integer("id"), text("path")]),
    index("folder", "path"),
    // One row for each way in which a place was ever named: `path` is absolute, `source` and `way` (JSON) as shown.
    table("place", ["id"], [integer("id"), text("path"), text("source"), text("way"), text("key"), integer("folder")]),
    index("place", "path"),
    // Records one after the other, compressed and sealed with a key that lies outside the store.
    table("page", ["id"], [integer("id"), bytes("sealed")]),
    // What examining one content under one setting gave: its records begin at line `start` of page `page`.
    table(
      "examination",
      ["id"],
      [
        integer("id"),
        text("settings"),
        text("reach"),
        integer("is_plain"),
        integer("is_settled"), // 0: something hindered it that may be otherwise the next time
        integer("is_movable"), // 1: its findings' ids can be made for another place
        text("key"), // of the place for which its findings' ids are made
        optional(text("sha256")),
        text("extension"),
        optional(text("format")),
        integer("bytes"),
        text("status"),
        text("problems"), // JSON: how many of each code
        integer("records"),
        integer("findings"),
        integer("sensitive"),
        integer("excluded"),
        integer("page"),
        integer("start"),
        integer("last_page"),
        integer("scan"),
      ],
    ),
    index("examination", "bytes", "extension"),
    // A place as it was found: the same until the file changes.
    table(
      "revision",
      ["id"],
      [
        integer("id"),
        integer("place"),
        text("settings"),
        optional(text("stamp")),
        optional(integer("modified")), // milliseconds since 1970
        optional(text("owner")),
        integer("examination"),
        integer("scan"),
      ],
    ),
    index("revision", "place", "settings"),
    table(
      "scan_item",
      ["scan", "ordinal"],
      [integer("scan"), integer("ordinal"), integer("place"), integer("revision")],
    ),
    index("scan_item", "scan", "place"),
    table("provision_list", ["id"], [integer("id"), text("provisions")]), // JSON
    // Different values of an examination. Those of a very large item may come in several rows.
    table(
      "value",
      ["examination", "ordinal"],
      [
        integer("examination"),
        integer("ordinal"),
        text("type"),
        bytes("fingerprint"),
        integer("provisions"),
        integer("sensitive"),
        integer("excluded"),
        text("role"),
        text("person"), // empty where not known
        integer("findings"),
      ],
    ),
    // `items` counts an item once for each type, in the first of its rows.
    table(
      "finding_total",
      ["scan", "folder", "owner", "type", "provisions"],
      [
        integer("scan"),
        integer("folder"),
        text("owner"), // empty where not known
        text("type"),
        integer("provisions"),
        integer("items"),
        integer("findings"),
        integer("sensitive"),
        integer("excluded"),
      ],
    ),
    table(
      "item_total",
      ["scan", "folder", "owner"],
      [
        integer("scan"),
        integer("folder"),
        text("owner"),
        integer("items"),
        integer("bytes"),
        integer("examined"),
        integer("partly"),
        integer("refused"),
        integer("with_findings"),
        integer("with_sensitive"),
      ],
    ),
  ],
};

const SECOND: Migration = {
  version: 2,
  title: "what persons decided on values",
  steps: [
    table(
      "decision",
      ["id"],
      [
        integer("id"),
        text("type"),
        bytes("fingerprint"),
        optional(text("place")),
        text("verdict"),
        text("decided_by"),
        text("decided_at"),
        text("reason"),
      ],
    ),
    index("decision", "fingerprint"),
  ],
};

/** What a report asks of a scan, so that it need not read the examinations, values and places of all items. */
const THIRD: Migration = {
  version: 3,
  title: "sums over a whole scan, and beside each revision what its examination gave",
  steps: [
    // Numbered so that a set of types is one integer: the sum of 2 to the power of their ids.
    table("finding_type", ["id"], [integer("id"), text("type")]),
    ...added(
      "revision",
      counted("folder"),
      optional(text("content")), // the first 16 digits of the SHA-256; null for what is empty or was not read
      counted("bytes"),
      counted("unread"), // 0: examined, 1: partly, 2: refused
      counted("troubled"), // 1: with problems
      counted("findings"),
      counted("sensitive"),
      counted("types"),
    ),
    ...added("item_total", counted("findings"), counted("sensitive"), counted("excluded")),
    // As `finding_total`, over all folders and owners.
    table(
      "scan_total",
      ["scan", "type", "provisions"],
      [
        ...[integer("scan"), text("type"), integer("provisions"), integer("items")],
        ...[integer("findings"), integer("sensitive"), integer("excluded")],
      ],
    ),
    index("revision", "content"),
    // What a whole scan's report names, found when it ended: JSON, see `digest.ts`.
    table("scan_digest", ["scan"], [integer("scan"), text("told")]),
    fill("INSERT INTO finding_type SELECT row_number() OVER (ORDER BY type), type FROM (SELECT DISTINCT type FROM value) v"), // prettier-ignore
    fill(`UPDATE revision SET (content, bytes, unread, troubled, findings, sensitive) =
      (SELECT CASE WHEN e.bytes > 0 THEN substr(e.sha256, 1, 16) END, e.bytes,
        CASE e.status WHEN 'examined' THEN 0 WHEN 'partly' THEN 1 ELSE 2 END,
        CASE e.problems WHEN '{}' THEN 0 ELSE 1 END, e.findings, e.sensitive
      FROM examination e WHERE e.id = revision.examination)`),
    fill(`UPDATE revision SET folder = (SELECT p.folder FROM place p WHERE p.id = revision.place),
      types = (SELECT coalesce(sum(CAST(1 AS BIGINT) << CAST(t.id AS INTEGER)), 0) FROM finding_type t
        WHERE t.type IN (SELECT v.type FROM value v WHERE v.examination = revision.examination))`),
    fill(`INSERT INTO scan_total SELECT scan, type, provisions, sum(items), sum(findings), sum(sensitive), sum(excluded)
      FROM finding_total GROUP BY scan, type, provisions`),
    fill(`UPDATE item_total SET (findings, sensitive, excluded) =
      (SELECT coalesce(sum(t.findings), 0), coalesce(sum(t.sensitive), 0), coalesce(sum(t.excluded), 0)
      FROM finding_total t WHERE t.scan = item_total.scan AND t.folder = item_total.folder AND t.owner = item_total.owner)`),
  ],
};

/** What a scan of what has not changed reads in place of a row for each file. Scans before it have none, and need none. */
const FOURTH: Migration = {
  version: 4,
  title: "hashes of stretches of a scan",
  steps: [
    table(
      "scan_stretch",
      ["scan", "first"],
      [
        ...[integer("scan"), integer("first"), integer("items"), text("digest")],
        ...[integer("findings"), integer("sensitive")],
      ],
    ),
  ],
};

/** What was found in a table part by part, so that a part that is as it was is not read again. Scans before it have none. */
const FIFTH: Migration = {
  version: 5,
  title: "parts of examinations",
  steps: [
    // The pages and the values of an examination that are of the part alone. Sealed: by what it is known, and what was told of it.
    table(
      "examination_part",
      ["examination", "ordinal"],
      [
        ...[integer("examination"), integer("ordinal"), integer("page"), integer("pages")],
        ...[integer("first_value"), integer("value_rows"), bytes("sealed")],
      ],
    ),
  ],
};

export const MIGRATIONS: readonly Migration[] = [FIRST, SECOND, THIRD, FOURTH, FIFTH];
export const SCHEMA_VERSION = MIGRATIONS.length;

/** All tables with all columns, as the last migration leaves them. */
export const TABLES: ReadonlyMap<string, Table> = collectTables(MIGRATIONS);

function collectTables(migrations: readonly Migration[]): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const step of migrations.flatMap(({ steps }) => steps)) {
    if (step.kind === "table") tables.set(step.table.name, step.table);
    const grown = step.kind === "column" ? tables.get(step.table) : undefined;
    if (step.kind === "column" && grown) tables.set(step.table, { ...grown, columns: [...grown.columns, step.column] });
  }
  return tables;
}
