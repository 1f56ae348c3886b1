/** What differs between two scans. Items that are the same in both are told apart by the database and never read. */
import type { FindingType } from "../core/finding-type.js";
import { bytesOf, numberOf, optionalText, textOf, type Engine, type Row } from "./engine.js";
import { ITEM_COLUMNS, ITEM_TABLES, toItem, type ItemRow } from "./stored-items.js";
import type { ChangeKind, ItemChange } from "./store.js";

/** Items read at once. */
const AT_ONCE = 200;
/** Contents read at once. */
const CONTENTS_AT_ONCE = 5_000;

/** In the order of the later scan, those that are gone last. */
export async function* readDifference(engine: Engine, before: number, after: number): AsyncGenerator<ItemChange> {
  const moves = new Moves(engine, before, after);
  for (let from = -1; ;) {
    const rows = await differing(engine, after, before, from);
    if (rows.length === 0) break;
    from = numberOf(rows.at(-1) ?? {}, "ordinal");
    yield* describe(engine, await pairUp(engine, before, rows, moves));
  }
  const left = await moves.left();
  for (let from = 0; from < left.length; from += AT_ONCE) {
    const items = await itemsBy(engine, "si.ordinal", before, left.slice(from, from + AT_ONCE));
    items.sort((a, b) => a.ordinal - b.ordinal);
    yield* describe(
      engine,
      items.map((item) => ({ before: item, after: undefined, isMoved: false })),
    );
  }
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

/** Items of a scan, with 0 or the revision of the same place in another scan. */
const COMPARED = `(SELECT si.ordinal, si.place, si.revision, ${OTHER_REVISION} AS other FROM scan_item si
  WHERE si.scan = ? AND si.ordinal > ?) si`;

const WHOLE = `JOIN place p ON p.id = si.place JOIN revision r ON r.id = si.revision JOIN examination e ON e.id = r.examination`;

/** Items of a scan that are not there, or otherwise, in another: only these are read whole. */
const differing = (engine: Engine, scan: number, other: number, from: number): Promise<readonly Row[]> =>
  engine.all(
    `SELECT ${ITEM_COLUMNS}, si.other FROM
      (SELECT * FROM ${COMPARED} WHERE other <> revision ORDER BY ordinal LIMIT ${AT_ONCE}) si ${WHOLE} ORDER BY si.ordinal`,
    [other, other, scan, from],
  );

/** Items that are gone, by content: where one is found again it was moved. Read once, when they are first asked for. */
class Moves {
  #gone: Map<string, number[]> | undefined;
  /** Ordinals of all of them. */
  readonly #all: number[] = [];
  readonly #taken = new Set<number>();

  constructor(
    private readonly engine: Engine,
    private readonly before: number,
    private readonly after: number,
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
    for (let from = -1; ;) {
      const rows = await this.engine.all(
        `SELECT si.ordinal, r.content FROM ${COMPARED} JOIN revision r ON r.id = si.revision WHERE si.other = 0
        ORDER BY si.ordinal LIMIT ${CONTENTS_AT_ONCE}`,
        [this.after, this.after, this.before, from],
      );
      for (const row of rows) {
        this.#all.push(numberOf(row, "ordinal"));
        const content = optionalText(row, "content");
        if (content === null) continue;
        const known = gone.get(content);
        if (known) known.push(numberOf(row, "ordinal"));
        else gone.set(content, [numberOf(row, "ordinal")]);
      }
      const last = rows.at(-1);
      if (!last || rows.length < CONTENTS_AT_ONCE) break;
      from = numberOf(last, "ordinal");
    }
    // The first is taken first, from the end of its list.
    for (const ordinals of gone.values()) ordinals.reverse();
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
  // What was only moved has the values that it had.
  const examinations = differ
    .filter(({ before, after }) => before?.examination !== after?.examination)
    .flatMap(({ before, after }) => [before, after].flatMap((one) => one?.examination ?? []));
  const values = await valuesOf(engine, examinations);
  for (const { before, after, isMoved } of differ) {
    const old = values.get(before?.examination ?? -1) ?? new Map();
    const now = values.get(after?.examination ?? -1) ?? new Map();
    yield {
      kinds: kindsOf(before, after, isMoved),
      before: before?.item,
      after: after?.item,
      added: count(now, (print) => !old.has(print)),
      removed: count(old, (print) => !now.has(print)),
      addedSensitive: count(now, (print, { sensitive }) => sensitive && !old.get(print)?.sensitive),
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

interface Told {
  readonly type: FindingType;
  readonly sensitive: boolean;
}

/** What is told of each value, by its fingerprint. */
type Values = ReadonlyMap<string, Told>;

async function valuesOf(engine: Engine, examinations: readonly number[]): Promise<Map<number, Map<string, Told>>> {
  const values = new Map<number, Map<string, Told>>();
  if (examinations.length === 0) return values;
  const rows = await engine.all(
    `SELECT examination, type, fingerprint, max(sensitive) AS sensitive FROM value
    WHERE ${engine.isAmong("examination", "integer")} GROUP BY examination, type, fingerprint`,
    [[...new Set(examinations)]],
  );
  for (const row of rows) {
    const examination = numberOf(row, "examination");
    const own = values.get(examination) ?? new Map<string, Told>();
    values.set(examination, own);
    const type = textOf(row, "type") as FindingType;
    const sensitive = numberOf(row, "sensitive") === 1;
    own.set(`${type} ${Buffer.from(bytesOf(row, "fingerprint")).toString("hex")}`, { type, sensitive });
  }
  return values;
}

function count(values: Values, isCounted: (print: string, told: Told) => boolean): ItemChange["added"] {
  const counts = new Map<FindingType, number>();
  for (const [print, told] of values)
    if (isCounted(print, told)) counts.set(told.type, (counts.get(told.type) ?? 0) + 1);
  // Engines give values in orders of their own.
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
