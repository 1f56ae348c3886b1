/** What differs between two scans. Items that are the same in both are told apart by their numbers and never read. */
import type { FindingType } from "../core/finding-type.js";
import { numberOf, optionalText, type Engine, type Row } from "./engine.js";
import { findDiffering } from "./differing.js";
import { ITEM_COLUMNS, ITEM_TABLES, toItem, type ItemRow } from "./stored-items.js";
import type { ChangeKind, ItemChange } from "./store.js";

/** Items read at once. */
const AT_ONCE = 200;
/** Contents read at once. */
const CONTENTS_AT_ONCE = 5_000;

/** In the order of the later scan, those that are gone last. */
export async function* readDifference(engine: Engine, before: number, after: number): AsyncGenerator<ItemChange> {
  const differing = await findDiffering(engine, before, after);
  const moves = new Moves(engine, { scan: before, other: after, revisions: differing.before });
  for (const revisions of slices(differing.after, AT_ONCE)) {
    const rows = await readDiffering(engine, after, before, revisions);
    yield* describe(engine, await pairUp(engine, before, rows, moves));
  }
  for (const ordinals of slices(await moves.left(), AT_ONCE)) {
    const items = await itemsBy(engine, "si.ordinal", before, ordinals);
    items.sort((a, b) => a.ordinal - b.ordinal);
    yield* describe(
      engine,
      items.map((item) => ({ before: item, after: undefined, isMoved: false })),
    );
  }
}

function* slices(numbers: readonly number[], length: number): Generator<readonly number[]> {
  for (let from = 0; from < numbers.length; from += length) yield numbers.slice(from, from + length);
}

interface Pair {
  readonly before: ItemRow | undefined;
  readonly after: ItemRow | undefined;
  readonly isMoved: boolean;
}

/** The revision of the same place in another scan: the place may be named otherwise there. Joined in the order written. */
const OTHER_REVISION = `coalesce((SELECT so.revision FROM scan_item so WHERE so.scan = ? AND so.place = si.place LIMIT 1),
  (SELECT so.revision FROM place p CROSS JOIN place po CROSS JOIN scan_item so
  WHERE p.id = si.place AND po.path = p.path AND so.place = po.id AND so.scan = ? LIMIT 1), 0)`;

/** Of these revisions the items of a scan, with 0 or the revision of the same place in another scan. Found by scan and place. */
const compared = (engine: Engine): string => `(SELECT si.ordinal, si.place, si.revision, ${OTHER_REVISION} AS other
  FROM revision r CROSS JOIN scan_item si
  WHERE ${engine.isAmong("r.id", "integer")} AND si.scan = ? AND si.place = r.place AND si.revision = r.id) si`;

const WHOLE = `JOIN place p ON p.id = si.place JOIN revision r ON r.id = si.revision JOIN examination e ON e.id = r.examination`;

/** Items of a scan that are not there, or otherwise, in another: only these are read whole. */
const readDiffering = (
  engine: Engine,
  scan: number,
  other: number,
  revisions: readonly number[],
): Promise<readonly Row[]> =>
  engine.all(`SELECT ${ITEM_COLUMNS}, si.other FROM ${compared(engine)} ${WHOLE} ORDER BY si.ordinal`, [
    ...[other, other],
    revisions,
    scan,
  ]);

/** Items that are gone, by content: where one is found again it was moved. Read once, when they are first asked for. */
class Moves {
  #gone: Map<string, number[]> | undefined;
  /** Ordinals of all of them. */
  readonly #all: number[] = [];
  readonly #taken = new Set<number>();

  constructor(
    private readonly engine: Engine,
    /** Which revisions of the earlier scan the later one has not. */
    private readonly lost: { readonly scan: number; readonly other: number; readonly revisions: readonly number[] },
  ) {}

  /** Ordinal of an item that is gone and had the content; each is given once. */
  async take(content: string): Promise<number | undefined> {
    this.#gone ??= await this.#read();
    const ordinals = this.#gone.get(content);
    const ordinal = ordinals?.pop();
    if (ordinals?.length === 0) this.#gone.delete(content);
    if (ordinal !== undefined) this.#taken.add(ordinal);
    return ordinal;
  }

  /** Ordinals of those that were not found again. */
  async left(): Promise<readonly number[]> {
    this.#gone ??= await this.#read();
    return this.#all.filter((ordinal) => !this.#taken.has(ordinal));
  }

  async #read(): Promise<Map<string, number[]>> {
    const gone = new Map<string, number[]>();
    const { scan, other, revisions } = this.lost;
    for (const some of slices(revisions, CONTENTS_AT_ONCE)) {
      const rows = await this.engine.all(
        `SELECT si.ordinal, r.content FROM ${compared(this.engine)} JOIN revision r ON r.id = si.revision WHERE si.other = 0`,
        [other, other, some, scan],
      );
      for (const row of rows) {
        this.#all.push(numberOf(row, "ordinal"));
        const content = optionalText(row, "content");
        if (content === null) continue;
        const known = gone.get(content);
        if (known) known.push(numberOf(row, "ordinal"));
        else gone.set(content, [numberOf(row, "ordinal")]);
      }
    }
    this.#all.sort((a, b) => a - b);
    // The first is taken first, from the end of its list.
    for (const ordinals of gone.values()) ordinals.sort((a, b) => b - a);
    return gone;
  }
}

async function pairUp(engine: Engine, before: number, rows: readonly Row[], moves: Moves): Promise<Pair[]> {
  const wanted = [];
  for (const row of rows) {
    const item = toItem(row);
    const revision = numberOf(row, "other");
    const { sha256, bytes } = item.item;
    const isNew = revision === 0 && sha256 !== null && bytes > 0;
    wanted.push({ item, revision, ordinal: isNew ? await moves.take(sha256.slice(0, 16)) : undefined });
  }
  const byRevision = await itemsBy(
    engine,
    "si.revision",
    before,
    wanted.flatMap(({ revision }) => (revision === 0 ? [] : revision)),
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
    before: revision === 0 ? oldByOrdinal.get(ordinal ?? -1) : oldByRevision.get(revision),
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
  const counts = await countValues(engine, differ);
  for (const [i, { before, after, isMoved }] of differ.entries()) {
    const told = counts[i] ?? [];
    yield {
      kinds: kindsOf(before, after, isMoved),
      before: before?.item,
      after: after?.item,
      added: listCounts(told, "added"),
      removed: listCounts(told, "removed"),
      addedSensitive: listCounts(told, "addedSensitive"),
      ordinal: after?.ordinal,
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

/** Values of a type that only one of two examinations has, or that only the later one has as sensitive. */
interface TypeCount {
  readonly type: FindingType;
  readonly added: number;
  readonly removed: number;
  readonly addedSensitive: number;
}

/** Whether a value is in an examination of a pair: 0 if not, 2 if sensitive. */
const inExamination = (column: string): string =>
  `max(CASE v.examination WHEN q.${column} THEN 1 + v.sensitive ELSE 0 END)`;

/**
 * Of each pair the counts by type, as one text. Counted where the values lie, pair by pair, as there are many for each number
 * that comes out. `column1` to `column3`: number of the pair, its earlier and its later examination.
 */
const COUNTS = `SELECT q.column1 AS pair, (SELECT string_agg(t.type || ' ' || t.added || ' ' || t.removed || ' ' || t.sensitive, ',')
    FROM (SELECT b.type, sum(CASE b.was WHEN 0 THEN 1 ELSE 0 END) AS added, sum(CASE b.is_now WHEN 0 THEN 1 ELSE 0 END) AS removed,
        sum(CASE WHEN b.is_now = 2 AND b.was < 2 THEN 1 ELSE 0 END) AS sensitive
      FROM (SELECT v.type, ${inExamination("column2")} AS was, ${inExamination("column3")} AS is_now
        FROM value v WHERE v.examination IN (q.column2, q.column3) GROUP BY v.type, v.fingerprint) b
      WHERE b.was <> b.is_now GROUP BY b.type) t) AS counts
  FROM (VALUES ${Array<string>(AT_ONCE).fill("(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))").join(", ")}) q`;

/** For each pair. What was only moved has the values that it had. */
async function countValues(engine: Engine, pairs: readonly Pair[]): Promise<readonly (readonly TypeCount[])[]> {
  const counts = pairs.map((): readonly TypeCount[] => []);
  const asked = pairs.flatMap(({ before, after }, i) =>
    before?.examination === after?.examination ? [] : [[i, before?.examination ?? 0, after?.examination ?? 0]],
  );
  if (asked.length === 0) return counts;
  const none = Array.from({ length: AT_ONCE - asked.length }, () => [-1, 0, 0]);
  for (const row of await engine.all(COUNTS, [...asked, ...none].flat())) {
    const told = optionalText(row, "counts");
    if (told !== null) counts[numberOf(row, "pair")] = told.split(",").map(toTypeCount);
  }
  return counts;
}

function toTypeCount(text: string): TypeCount {
  const [type, ...numbers] = text.split(" ");
  const [added = 0, removed = 0, addedSensitive = 0] = numbers.map(Number);
  return { type: type as FindingType, added, removed, addedSensitive };
}

/** Engines give types in orders of their own. */
const listCounts = (
  counts: readonly TypeCount[],
  column: "added" | "removed" | "addedSensitive",
): ItemChange["added"] =>
  Object.fromEntries(
    counts
      .map((one) => [one.type, one[column]] as const)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
