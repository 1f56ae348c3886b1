/** What differs between two scans. Items that are the same in both are told apart by the database and never read. */
import type { FindingType } from "../core/finding-type.js";
import { bytesOf, numberOf, optionalText, textOf, type Engine, type Row } from "./engine.js";
import { ITEM_COLUMNS, ITEM_TABLES, toItem, type ItemRow } from "./stored-items.js";
import type { ChangeKind, ItemChange } from "./store.js";

/** Items read at once. */
const AT_ONCE = 200;

/** In the order of the later scan, those that are gone last. */
export async function* readDifference(engine: Engine, before: number, after: number): AsyncGenerator<ItemChange> {
  const gone = await goneByContent(engine, before, after);
  const taken = new Set<number>();
  for (let from = -1; ;) {
    const rows = await differing(engine, after, before, from);
    if (rows.length === 0) break;
    from = numberOf(rows.at(-1) ?? {}, "ordinal");
    const pairs = await pairUp(engine, before, rows, gone, taken);
    yield* describe(engine, pairs);
  }
  for (let from = -1; ;) {
    const rows = await missing(engine, before, after, from);
    if (rows.length === 0) return;
    from = numberOf(rows.at(-1) ?? {}, "ordinal");
    const left = rows.map(toItem).filter(({ ordinal }) => !taken.has(ordinal));
    yield* describe(
      engine,
      left.map((item) => ({ before: item, after: undefined, isMoved: false })),
    );
  }
}

interface Pair {
  readonly before: ItemRow | undefined;
  readonly after: ItemRow | undefined;
  readonly isMoved: boolean;
}

/** The revision of the same place in another scan: the place may be named otherwise there. */
const OTHER_REVISION = `(SELECT so.revision FROM place po JOIN scan_item so ON so.place = po.id AND so.scan = ?
  WHERE po.path = p.path LIMIT 1)`;

/** Items of a scan that are not there, or otherwise, in another. */
const differing = (engine: Engine, scan: number, other: number, from: number): Promise<readonly Row[]> =>
  engine.all(
    `SELECT * FROM (SELECT ${ITEM_COLUMNS}, ${OTHER_REVISION} AS other FROM ${ITEM_TABLES}
      WHERE si.scan = ? AND si.ordinal > ?) x
    WHERE other IS NULL OR other <> revision ORDER BY ordinal LIMIT ${AT_ONCE}`,
    [other, scan, from],
  );

const missing = (engine: Engine, scan: number, other: number, from: number): Promise<readonly Row[]> =>
  engine.all(
    `SELECT * FROM (SELECT ${ITEM_COLUMNS}, ${OTHER_REVISION} AS other FROM ${ITEM_TABLES}
      WHERE si.scan = ? AND si.ordinal > ?) x
    WHERE other IS NULL ORDER BY ordinal LIMIT ${AT_ONCE}`,
    [other, scan, from],
  );

/** Ordinals of the items that are gone, by content: where one is found again it was moved. */
async function goneByContent(engine: Engine, before: number, after: number): Promise<Map<string, number[]>> {
  const gone = new Map<string, number[]>();
  for (let from = -1; ;) {
    const rows = await missing(engine, before, after, from);
    if (rows.length === 0) return gone;
    from = numberOf(rows.at(-1) ?? {}, "ordinal");
    for (const row of rows) {
      const sha256 = optionalText(row, "sha256");
      if (sha256 === null || numberOf(row, "bytes") === 0) continue;
      gone.set(sha256, [...(gone.get(sha256) ?? []), numberOf(row, "ordinal")]);
    }
  }
}

async function pairUp(
  engine: Engine,
  before: number,
  rows: readonly Row[],
  gone: Map<string, number[]>,
  taken: Set<number>,
): Promise<Pair[]> {
  const wanted = rows.map((row) => {
    const item = toItem(row);
    if (row["other"] !== null) return { item, revision: numberOf(row, "other") };
    const ordinal = item.item.sha256 === null ? undefined : gone.get(item.item.sha256)?.shift();
    if (ordinal !== undefined) taken.add(ordinal);
    return { item, ordinal };
  });
  const byRevision = await itemsBy(
    engine,
    "si.revision",
    before,
    wanted.flatMap(({ revision }) => revision ?? []),
  );
  const byOrdinal = await itemsBy(
    engine,
    "si.ordinal",
    before,
    wanted.flatMap(({ ordinal }) => ordinal ?? []),
  );
  const oldByRevision = new Map(byRevision.map((one) => [one.revision, one]));
  const oldByOrdinal = new Map(byOrdinal.map((one) => [one.ordinal, one]));
  return wanted.map(({ item, revision, ordinal }) => ({
    before: revision === undefined ? oldByOrdinal.get(ordinal ?? -1) : oldByRevision.get(revision),
    after: item,
    isMoved: ordinal !== undefined,
  }));
}

async function itemsBy(
  engine: Engine,
  column: "si.revision" | "si.ordinal",
  scan: number,
  numbers: readonly number[],
): Promise<ItemRow[]> {
  if (numbers.length === 0) return [];
  // By the place of the revision: items are found by scan and place.
  const places = `si.place IN (SELECT place FROM revision WHERE ${engine.isAmong("id", "integer")})`;
  const condition = column === "si.ordinal" ? engine.isAmong(column, "integer") : places;
  const rows = await engine.all(`SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES} WHERE si.scan = ? AND ${condition}`, [
    scan,
    numbers,
  ]);
  return rows.map(toItem);
}

async function* describe(engine: Engine, pairs: readonly Pair[]): AsyncGenerator<ItemChange> {
  const differ = pairs.filter((pair) => pair.before?.examination !== pair.after?.examination || pair.isMoved);
  const examinations = differ.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.examination ?? []));
  const values = await valuesOf(engine, examinations);
  for (const { before, after, isMoved } of differ) {
    const old = values.get(before?.examination ?? -1);
    const now = values.get(after?.examination ?? -1);
    yield {
      kinds: kindsOf(before, after, isMoved),
      before: before?.item,
      after: after?.item,
      added: countMissing(now, old),
      removed: countMissing(old, now),
    };
  }
}

function kindsOf(before: ItemRow | undefined, after: ItemRow | undefined, isMoved: boolean): ChangeKind[] {
  if (!before) return ["new"];
  if (!after) return ["gone"];
  const [old, now] = [before.item, after.item];
  const kinds: ChangeKind[] = isMoved ? ["moved"] : [];
  if (old.sha256 !== now.sha256) kinds.push("changed");
  if (now.findings > old.findings) kinds.push("grown");
  if (now.findings < old.findings) kinds.push("shrunk");
  if (now.sensitive > 0 && old.sensitive === 0) kinds.push("newly-sensitive");
  if (now.status !== "examined" && old.status === "examined") kinds.push("newly-unreadable");
  if (now.status === "examined" && old.status !== "examined") kinds.push("readable-again");
  return kinds;
}

/** Types by fingerprint, by examination. */
type Values = ReadonlyMap<string, FindingType>;

async function valuesOf(
  engine: Engine,
  examinations: readonly number[],
): Promise<Map<number, Map<string, FindingType>>> {
  const values = new Map<number, Map<string, FindingType>>();
  if (examinations.length === 0) return values;
  const rows = await engine.all(
    `SELECT DISTINCT examination, type, fingerprint FROM value WHERE ${engine.isAmong("examination", "integer")}`,
    [[...new Set(examinations)]],
  );
  for (const row of rows) {
    const examination = numberOf(row, "examination");
    const own = values.get(examination) ?? new Map<string, FindingType>();
    values.set(examination, own);
    own.set(Buffer.from(bytesOf(row, "fingerprint")).toString("hex"), textOf(row, "type") as FindingType);
  }
  return values;
}

function countMissing(some: Values | undefined, others: Values | undefined): ItemChange["added"] {
  const counts: Partial<Record<FindingType, number>> = {};
  for (const [fingerprint, type] of some ?? []) if (!others?.has(fingerprint)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
