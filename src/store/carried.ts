/**
 * Items that a scan carries over from the scan before as they are: named in the store, not told again. Their sums are those
 * of the scan before, less what has left it, added once when the scan ends.
 */
import { numberOf, textOf, type Engine, type Row } from "./engine.js";
import { TABLES } from "./schema.js";
import type { Carried, ListedItem, ScanStart } from "./store.js";

/** An item that stands as the scan before has it. */
export class CarriedItem implements Carried {
  constructor(
    /** Its number in the scan before. */
    readonly ordinal: number,
    readonly place: number,
    readonly revision: number,
    readonly findings: number,
    readonly sensitive: number,
  ) {}
}

/** Rows of the scan before that are read at once, in its order. */
const ROWS_AHEAD = 1_024;
/** So many of them may have left before an item is looked up by its path. */
const LOOK_AHEAD = 64;

const COLUMNS =
  "si.ordinal, p.path, p.source, p.key, r.stamp, r.troubled, si.place, si.revision, r.findings, r.sensitive";

/** What a scan may carry over. Most items are listed in the order of the scan before: its rows are read beside them. */
export class Carrier {
  #ahead: readonly Row[] = [];
  /** Of `#ahead`: the row after the one that was met last. */
  #at = 0;
  /** The row from which `#ahead` is read on. */
  #next = 0;

  private constructor(
    private readonly engine: Engine,
    /** The scan before. */
    readonly base: number,
  ) {}

  /** Undefined when no scan of the same targets and settings has ended before. */
  static async before(engine: Engine, scan: number, start: ScanStart): Promise<Carrier | undefined> {
    const base = await findBase(engine, scan, { ...start, settings: start.digest.all, reach: start.digest.reach });
    return base === undefined ? undefined : new Carrier(engine, base);
  }

  /** Of each item whether it is as it was. One with problems is not carried: it is to be told each time. */
  async unchanged(items: readonly ListedItem[]): Promise<readonly (CarriedItem | undefined)[]> {
    const met: (Row | undefined)[] = [];
    for (const item of items) {
      if (this.#at === this.#ahead.length) await this.#readOn();
      met.push(this.#meet(item));
    }
    const others = items.filter((_, i) => !met[i]);
    const found = others.length > 0 ? await this.#lookUp(others) : new Map<string, Row>();
    const rows = items.map((item, i) => met[i] ?? found.get(keyOf(item.place, item.ref.source, item)));
    if (others.length === items.length) this.#goOnBehind(rows.findLast((row) => row !== undefined));
    return items.map((item, i) => toCarried(item, rows[i]));
  }

  /** The listing has left many rows behind, or goes another way: those behind this one are the next. */
  #goOnBehind(row: Row | undefined): void {
    if (!row) return;
    this.#ahead = [];
    this.#at = 0;
    this.#next = numberOf(row, "ordinal") + 1;
  }

  /** The row of the item, when it is one of the next. */
  #meet(item: ListedItem): Row | undefined {
    const most = Math.min(this.#at + LOOK_AHEAD, this.#ahead.length);
    for (let at = this.#at; at < most; at++) {
      const row = this.#ahead[at];
      if (!row || !isOf(row, item)) continue;
      this.#at = at + 1;
      return row;
    }
    return undefined;
  }

  async #readOn(): Promise<void> {
    if (this.#next < 0) return;
    this.#ahead = await this.engine.all(
      // SQLite takes the tables of a cross join in the order named.
      `SELECT ${COLUMNS} FROM scan_item si CROSS JOIN place p CROSS JOIN revision r
      WHERE si.scan = ? AND si.ordinal >= ? AND si.ordinal < ? AND p.id = si.place AND r.id = si.revision ORDER BY si.ordinal`,
      [this.base, this.#next, this.#next + ROWS_AHEAD],
    );
    this.#at = 0;
    this.#next = this.#ahead.length === 0 ? -1 : this.#next + ROWS_AHEAD;
  }

  /** Rows of items by their paths. */
  async #lookUp(items: readonly ListedItem[]): Promise<ReadonlyMap<string, Row>> {
    const rows = await this.engine.all(
      `SELECT ${COLUMNS} FROM place p CROSS JOIN scan_item si CROSS JOIN revision r
      WHERE ${this.engine.isAmong("p.path", "text")} AND si.scan = ? AND si.place = p.id AND r.id = si.revision`,
      [items.map(({ place }) => place), this.base],
    );
    return new Map(rows.map((row) => [keyOf(textOf(row, "path"), textOf(row, "source"), row), row]));
  }
}

const isOf = (row: Row, { place, key, ref }: ListedItem): boolean =>
  row["path"] === place && row["key"] === key && row["source"] === ref.source;

const keyOf = (path: string, source: string, { key }: Row | ListedItem): string => [path, source, key].join("\0");

function toCarried(item: ListedItem, row: Row | undefined): CarriedItem | undefined {
  if (!row || item.stamp === undefined || row["stamp"] !== item.stamp || row["troubled"] !== 0) return undefined;
  const [place, revision] = [numberOf(row, "place"), numberOf(row, "revision")];
  return new CarriedItem(
    numberOf(row, "ordinal"),
    place,
    revision,
    numberOf(row, "findings"),
    numberOf(row, "sensitive"),
  );
}

interface Series {
  readonly series: string;
  readonly settings: string;
  readonly reach: string;
}

/** The last scan before that ended, of the same targets under the same settings. */
async function findBase(
  engine: Engine,
  scan: number,
  { series, settings, reach }: Series,
): Promise<number | undefined> {
  const [row] = await engine.all(
    `SELECT max(id) AS base FROM scan WHERE id < ? AND series = ? AND settings = ? AND reach = ? AND status = 'ended'`,
    [scan, series, settings, reach],
  );
  return row && row["base"] !== null ? numberOf(row, "base") : undefined;
}

/** Items of the scan before that this one has not carried. Those with problems never are. */
const LEFT = `(SELECT b.revision FROM scan_item b JOIN revision br ON br.id = b.revision
  WHERE b.scan = ? AND (br.troubled = 1 OR br.stamp IS NULL OR NOT EXISTS
    (SELECT 1 FROM scan_item n WHERE n.scan = ? AND n.place = b.place AND n.revision = b.revision)))`;

const LEFT_FINDINGS = `SELECT r.folder, coalesce(r.owner, '') AS owner, v.type, v.provisions,
    CASE WHEN v.ordinal = (SELECT min(x.ordinal) FROM value x WHERE x.examination = v.examination AND x.type = v.type)
      THEN -1 ELSE 0 END AS items,
    -v.findings AS findings, -v.findings * v.sensitive AS sensitive, -v.findings * v.excluded AS excluded
  FROM ${LEFT} l JOIN revision r ON r.id = l.revision JOIN value v ON v.examination = r.examination`;

const minus = (condition: string): string => `CASE WHEN ${condition} THEN -1 ELSE 0 END`;
const LEFT_ITEMS = `SELECT r.folder, coalesce(r.owner, '') AS owner, -1 AS items, -r.bytes AS bytes,
    ${minus("r.unread = 0")} AS examined, ${minus("r.unread = 1")} AS partly, ${minus("r.unread = 2")} AS refused,
    ${minus("r.findings > 0")} AS with_findings, ${minus("r.sensitive > 0")} AS with_sensitive,
    -r.findings AS findings, -r.sensitive AS sensitive, -e.excluded AS excluded
  FROM ${LEFT} l JOIN revision r ON r.id = l.revision JOIN examination e ON e.id = r.examination`;

/** A table of sums: by what they are told apart, what is summed, and how what has left the scan is subtracted. */
interface SumTable {
  readonly name: string;
  readonly keys: readonly string[];
  readonly counts: readonly string[];
  readonly left: string;
  /** What no row of sums comes without. */
  readonly least: string;
}

const COUNTS = ["findings", "sensitive", "excluded"];
const SUM_TABLES: readonly SumTable[] = [
  {
    name: "finding_total",
    keys: ["folder", "owner", "type", "provisions"],
    counts: ["items", ...COUNTS],
    left: LEFT_FINDINGS,
    least: "findings",
  },
  {
    name: "scan_total",
    keys: ["type", "provisions"],
    counts: ["items", ...COUNTS],
    left: LEFT_FINDINGS,
    least: "findings",
  },
  {
    name: "item_total",
    keys: ["folder", "owner"],
    counts: ["items", "bytes", "examined", "partly", "refused", "with_findings", "with_sensitive", ...COUNTS],
    left: LEFT_ITEMS,
    least: "items",
  },
];

/** Items that are looked at one by one to tell whether two scans are the same. */
export const MOST_LOOKED_AT = 5_000;

/**
 * Takes over all that is summed up of the scan before when this one is the same, item by item; false when it is not.
 * `others`: numbers of the items that were not carried in their place.
 */
export async function takeOverSums(
  engine: Engine,
  scans: { readonly scan: number; readonly base: number; readonly items: number },
  others: readonly number[],
): Promise<boolean> {
  const { scan, base, items } = scans;
  if (others.length > MOST_LOOKED_AT) return false;
  const [row] = await engine.all(
    `SELECT (SELECT items FROM scan WHERE id = ?) AS items, (SELECT count(*) FROM scan_digest WHERE scan = ?) AS digests,
    count(*) AS same FROM scan_item n CROSS JOIN scan_item b WHERE n.scan = ? AND ${engine.isAmong("n.ordinal", "integer")}
    AND b.scan = ? AND b.ordinal = n.ordinal AND b.place = n.place AND b.revision = n.revision`,
    [base, base, scan, others, base],
  );
  const isSame = row && numberOf(row, "items") === items && numberOf(row, "same") === others.length;
  if (!isSame || numberOf(row, "digests") === 0) return false;
  await engine.transaction(async () => {
    for (const name of [...SUM_TABLES.map((table) => table.name), "scan_digest"]) {
      const columns = (TABLES.get(name)?.columns ?? [])
        .map((column) => column.name)
        .filter((column) => column !== "scan");
      await engine.run(`DELETE FROM ${name} WHERE scan = ?`, [scan]);
      await engine.run(
        `INSERT INTO ${name} (scan, ${columns.join(", ")}) SELECT CAST(? AS BIGINT), ${columns.join(", ")} FROM ${name} WHERE scan = ?`,
        [scan, base],
      );
    }
  });
  return true;
}

/**
 * Adds the sums of what a scan has carried, in one transaction; nothing when they are there, or it has carried nothing. A
 * scan whose process was lost is settled when the next one begins.
 */
export async function settleSums(engine: Engine, scan: number): Promise<void> {
  const [row] = await engine.all(
    `SELECT items, series, settings, reach, (SELECT coalesce(sum(t.items), 0) FROM item_total t WHERE t.scan = scan.id) AS summed
    FROM scan WHERE id = ?`,
    [scan],
  );
  if (!row || numberOf(row, "items") <= numberOf(row, "summed")) return;
  const [series, settings, reach] = [textOf(row, "series"), textOf(row, "settings"), textOf(row, "reach")];
  const base = await findBase(engine, scan, { series, settings, reach });
  if (base === undefined) return;
  await engine.transaction(async () => {
    for (const table of SUM_TABLES) await engine.run(additionOf(table), [scan, base, base, scan]);
  });
}

/** The sums of the scan before, less those of what has left it, onto those of this one. */
function additionOf({ name, keys, counts, left, least }: SumTable): string {
  const sums = counts.map((count) => `sum(u.${count})`);
  const all = [...keys, ...counts].join(", ");
  const added = counts.map((count) => `${count} = ${name}.${count} + excluded.${count}`);
  return `INSERT INTO ${name} (scan, ${all})
    SELECT CAST(? AS BIGINT), ${keys.map((key) => `u.${key}`).join(", ")}, ${sums.join(", ")}
    FROM (SELECT ${all} FROM ${name} WHERE scan = ? UNION ALL SELECT ${all} FROM (${left}) gone) u
    WHERE 1 = 1 GROUP BY ${keys.map((key) => `u.${key}`).join(", ")} HAVING sum(u.${least}) > 0
    ON CONFLICT (scan, ${keys.join(", ")}) DO UPDATE SET ${added.join(", ")}`;
}
