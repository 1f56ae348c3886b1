/**
 * Items that a scan carries over from the scan before as they are: named in the store, not told again. Their sums are those
 * of the scan before, less what has left it, added once when the scan ends.
 */
import { numberOf, textOf, type Engine, type Row } from "./engine.js";
import { TABLES } from "./schema.js";
import type { Carried, ListedItem, ScanStart } from "./store.js";
import { hashStretch, splitStretches, StretchReader, type Stretch } from "./stretches.js";

/** Items that follow one another, in the listing as in the scan before, and stand as that has them. */
export class CarriedRun implements Carried {
  /** Number of the first of them in the scan before. */
  readonly ordinal: number;
  readonly items: number;
  readonly findings: number;
  readonly sensitive: number;

  constructor(
    readonly at: number,
    sums: Pick<Stretch, "first" | "findings" | "sensitive">,
    /** A whole stretch: its items are not held on to until their turn comes. Or one item, as listed. */
    readonly carried: { readonly stretch: Stretch } | { readonly listed: ListedItem },
  ) {
    this.ordinal = sums.first;
    this.items = "stretch" in carried ? carried.stretch.items : 1;
    this.findings = sums.findings;
    this.sensitive = sums.sensitive;
  }
}

const COLUMNS = "si.ordinal, p.path, p.source, p.key, r.stamp, r.troubled, r.findings, r.sensitive";

/**
 * What a scan may carry over. Most items are listed in the order of the scan before: its stretches are read beside them.
 * Where a stretch is no longer the same, its items are looked up by their paths.
 */
export class Carrier {
  readonly #stretches: StretchReader;

  private constructor(
    private readonly engine: Engine,
    /** The scan before. */
    readonly base: number,
  ) {
    this.#stretches = new StretchReader(engine, base);
  }

  /** Undefined when no scan of the same targets and settings has ended before. */
  static async before(engine: Engine, scan: number, start: ScanStart): Promise<Carrier | undefined> {
    const base = await findBase(engine, scan, { ...start, settings: start.digest.all, reach: start.digest.reach });
    return base === undefined ? undefined : new Carrier(engine, base);
  }

  /** Which of the items are as they were. One with problems is not carried: it is to be told each time. */
  async unchanged(items: readonly ListedItem[]): Promise<readonly CarriedRun[]> {
    const runs: CarriedRun[] = [];
    const others: number[] = [];
    let at = 0;
    for (const listed of splitStretches(items)) {
      const digest = hashStretch(listed);
      const met = digest === undefined ? undefined : await this.#stretches.meet(digest);
      if (met) runs.push(new CarriedRun(at, met, { stretch: met }));
      else others.push(...listed.map((_, i) => at + i));
      at += listed.length;
    }
    if (others.length > 0) runs.push(...(await this.#oneByOne(items, others)));
    return runs.sort((a, b) => a.at - b.at);
  }

  async #oneByOne(items: readonly ListedItem[], numbers: readonly number[]): Promise<readonly CarriedRun[]> {
    const rows = await this.#lookUp(numbers.flatMap((i) => items[i]?.place ?? []));
    const runs: CarriedRun[] = [];
    let last: Row | undefined;
    for (const at of numbers) {
      const item = items[at];
      const row = item && rows.get(keyOf(item.place, item.ref.source, item));
      last = row ?? last;
      if (row && isSame(item, row)) runs.push(new CarriedRun(at, ofRow(row), { listed: item }));
    }
    if (last) this.#stretches.goOnBehind(numberOf(last, "ordinal"));
    return runs;
  }

  /** Rows of items by their paths. */
  async #lookUp(places: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const rows = await this.engine.all(
      // SQLite takes the tables of a cross join in the order named.
      `SELECT ${COLUMNS} FROM place p CROSS JOIN scan_item si CROSS JOIN revision r
      WHERE ${this.engine.isAmong("p.path", "text")} AND si.scan = ? AND si.place = p.id AND r.id = si.revision`,
      [places, this.base],
    );
    return new Map(rows.map((row) => [keyOf(textOf(row, "path"), textOf(row, "source"), row), row]));
  }
}

const keyOf = (path: string, source: string, { key }: Row | ListedItem): string => [path, source, key].join("\0");

const isSame = ({ stamp }: ListedItem, row: Row): boolean =>
  stamp !== undefined && row["stamp"] === stamp && row["troubled"] === 0;

const ofRow = (row: Row): Pick<Stretch, "first" | "findings" | "sensitive"> => ({
  first: numberOf(row, "ordinal"),
  findings: numberOf(row, "findings"),
  sensitive: numberOf(row, "sensitive"),
});

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
