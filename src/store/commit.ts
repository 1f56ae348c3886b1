/** Writes a batch in one transaction: either all of it is in the store, or nothing. */
import type { ItemStatus } from "../core/finding.js";
import { folderOf, type Batch, type DoneItem } from "./batch.js";
import { numberOf, textOf, type Engine, type NewRow } from "./engine.js";
import type { ListedItem, ScanStart } from "./store.js";

/** The next number of each table, known to the only writer, and what is numbered by its content. */
export interface Counters {
  examination: number;
  page: number;
  place: number;
  revision: number;
  folder: number;
  /** By their JSON. */
  readonly provisions: Map<string, number>;
  readonly types: Map<string, number>;
}

const FINDING_SUMS = `ON CONFLICT (scan, folder, owner, type, provisions) DO UPDATE SET
  items = finding_total.items + excluded.items, findings = finding_total.findings + excluded.findings,
  sensitive = finding_total.sensitive + excluded.sensitive, excluded = finding_total.excluded + excluded.excluded`;

const SCAN_SUMS = `ON CONFLICT (scan, type, provisions) DO UPDATE SET
  items = scan_total.items + excluded.items, findings = scan_total.findings + excluded.findings,
  sensitive = scan_total.sensitive + excluded.sensitive, excluded = scan_total.excluded + excluded.excluded`;

const ITEM_SUMS = `ON CONFLICT (scan, folder, owner) DO UPDATE SET
  items = item_total.items + excluded.items, bytes = item_total.bytes + excluded.bytes,
  examined = item_total.examined + excluded.examined, partly = item_total.partly + excluded.partly,
  refused = item_total.refused + excluded.refused, with_findings = item_total.with_findings + excluded.with_findings,
  with_sensitive = item_total.with_sensitive + excluded.with_sensitive, findings = item_total.findings + excluded.findings,
  sensitive = item_total.sensitive + excluded.sensitive, excluded = item_total.excluded + excluded.excluded`;

interface CommitOptions {
  readonly counters: Counters;
  readonly start: ScanStart;
  readonly carrier: { readonly base: number } | undefined;
}

/** `items`: those of the scan, with these. */
export async function commitBatch(
  engine: Engine,
  batch: Batch,
  scan: number,
  items: number,
  { counters, start, carrier }: CommitOptions,
): Promise<void> {
  const folders = await numberFolders(engine, batch, counters);
  const places = await numberPlaces(engine, batch.items, counters, folders.idOf);
  const revisions = makeRevisions(batch.items, { places: places.idOf, folders: folders.idOf }, counters, {
    scan,
    settings: start.digest.all,
  });
  await engine.transaction(async () => {
    await engine.insert("page", batch.pages);
    await engine.insert("provision_list", batch.provisions);
    await engine.insert("finding_type", batch.types);
    await engine.insert("folder", folders.rows);
    await engine.insert("place", places.rows);
    await engine.insert("examination", batch.examinations);
    await engine.insert("value", batch.values);
    await engine.insert("examination_part", batch.parts);
    for (const { from, to, count } of batch.copiedPages) await engine.run(COPY_PAGES, [to - from, from, from + count]);
    for (const { examination, from, to, count, into } of batch.copiedValues)
      await engine.run(COPY_VALUES, [into, to - from, examination, from, from + count]);
    await engine.insert("revision", revisions.rows);
    await engine.insert("scan_item", revisions.items);
    await engine.insert("scan_stretch", batch.stretches);
    for (const { from, to, count } of batch.runs)
      await engine.run(COPY_RUN, [scan, to - from, carrier?.base ?? 0, from, from + count]);
    await addSums(engine, batch, scan, folders.idOf);
    await engine.run("UPDATE scan SET items = ? WHERE id = ?", [items, scan]);
  });
}

/** Items carried over are copied within the store, not read and written. */
const COPY_RUN = `INSERT INTO scan_item (scan, ordinal, place, revision)
  SELECT CAST(? AS BIGINT), ordinal + CAST(? AS BIGINT), place, revision FROM scan_item
  WHERE scan = ? AND ordinal >= ? AND ordinal < ? ORDER BY ordinal`;

/** Parts of tables that are as they were, the same. */
const COPY_PAGES = `INSERT INTO page (id, sealed) SELECT id + CAST(? AS BIGINT), sealed FROM page WHERE id >= ? AND id < ?`;
const COPY_VALUES = `INSERT INTO value
  (examination, ordinal, type, fingerprint, provisions, sensitive, excluded, role, person, findings)
  SELECT CAST(? AS BIGINT), ordinal + CAST(? AS BIGINT), type, fingerprint, provisions, sensitive, excluded, role, person, findings
  FROM value WHERE examination = ? AND ordinal >= ? AND ordinal < ?`;

async function addSums(
  engine: Engine,
  batch: Batch,
  scan: number,
  folders: ReadonlyMap<string, number>,
): Promise<void> {
  const id = (folder: string): number => folders.get(folder) ?? 0;
  await engine.insert(
    "finding_total",
    [...batch.findingSums.values()].map((sum) => [
      ...[scan, id(sum.folder), sum.owner, sum.type, sum.provisions],
      ...[sum.items, sum.findings, sum.sensitive, sum.excluded],
    ]),
    FINDING_SUMS,
  );
  await engine.insert(
    "scan_total",
    [...batch.scanSums.values()].map((sum) => [
      ...[scan, sum.type, sum.provisions, sum.items, sum.findings, sum.sensitive, sum.excluded],
    ]),
    SCAN_SUMS,
  );
  await engine.insert(
    "item_total",
    [...batch.itemSums.values()].map((sum) => [
      ...[scan, id(sum.folder), sum.owner, sum.items, sum.bytes, sum.examined, sum.partly, sum.refused],
      ...[sum.withFindings, sum.withSensitive, sum.findings, sum.sensitive, sum.excluded],
    ]),
    ITEM_SUMS,
  );
}

interface Numbered {
  readonly idOf: ReadonlyMap<string, number>;
  /** Those that are not in the store yet. */
  readonly rows: readonly NewRow[];
}

async function numberFolders(engine: Engine, batch: Batch, counters: Counters): Promise<Numbered> {
  const paths = [...new Set([...batch.itemSums.values()].map(({ folder }) => folder))];
  const known = await engine.all(`SELECT id, path FROM folder WHERE ${engine.isAmong("path", "text")}`, [paths]);
  const idOf = new Map(known.map((row) => [textOf(row, "path"), numberOf(row, "id")]));
  const rows = paths.filter((path) => !idOf.has(path)).map((path) => [counters.folder++, path]);
  for (const [id, path] of rows) idOf.set(String(path), Number(id));
  return { idOf, rows };
}

const placeKey = (path: string, source: string, key: string): string => [path, source, key].join("\0");
const keyOfItem = ({ place, ref, key }: ListedItem): string => placeKey(place, ref.source, key);

async function numberPlaces(
  engine: Engine,
  items: Batch["items"],
  counters: Counters,
  folders: ReadonlyMap<string, number>,
): Promise<Numbered> {
  const wanted = items.flatMap((item) => (item.known ? [] : [item.listed]));
  const known = await engine.all(`SELECT id, path, source, key FROM place WHERE ${engine.isAmong("path", "text")}`, [
    wanted.map(({ place }) => place),
  ]);
  const idOf = new Map(
    known.map((row) => [placeKey(textOf(row, "path"), textOf(row, "source"), textOf(row, "key")), numberOf(row, "id")]),
  );
  const rows: NewRow[] = [];
  for (const item of wanted) {
    if (idOf.has(keyOfItem(item))) continue;
    const id = counters.place++;
    idOf.set(keyOfItem(item), id);
    rows.push([
      id,
      item.place,
      item.ref.source,
      JSON.stringify(item.ref.path),
      item.key,
      folders.get(folderOf(item)) ?? 0,
    ]);
  }
  return { idOf, rows };
}

/** A new row for each item that is not the same as before at the same place. */
function makeRevisions(
  items: Batch["items"],
  { places, folders }: { readonly places: ReadonlyMap<string, number>; readonly folders: ReadonlyMap<string, number> },
  counters: Counters,
  { scan, settings }: { readonly scan: number; readonly settings: string },
): { readonly rows: readonly NewRow[]; readonly items: readonly NewRow[] } {
  const rows: NewRow[] = [];
  const numbered = items.map(({ ordinal, listed, known, examination, ...item }) => {
    if (known) return [scan, ordinal, known.place, known.revision];
    const place = places.get(keyOfItem(listed)) ?? 0;
    const revision = counters.revision++;
    const { stamp = null, modified = null, owner = null } = listed;
    rows.push([
      ...[revision, place, settings, stamp, modified, owner, examination, scan],
      ...[folders.get(folderOf(listed)) ?? 0, contentOf(item), item.bytes, UNREAD[item.status]],
      ...[item.isTroubled ? 1 : 0, sumOf(item, "findings"), sumOf(item, "sensitive"), item.types],
    ]);
    return [scan, ordinal, place, revision];
  });
  return { rows, items: numbered };
}

const UNREAD: Readonly<Record<ItemStatus, number>> = { examined: 0, partly: 1, refused: 2 };

const contentOf = ({ sha256, bytes }: Pick<DoneItem, "sha256" | "bytes">): string | null =>
  bytes > 0 && sha256 ? sha256.slice(0, 16) : null;

export const sumOf = ({ sums }: Pick<DoneItem, "sums">, count: "findings" | "sensitive"): number =>
  sums.reduce((sum, one) => sum + one[count], 0);
