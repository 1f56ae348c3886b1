/** What stands at several places: items of equal content, and values, known by their fingerprints. */
import type { FindingType } from "../core/finding-type.js";
import type { Role } from "../core/finding.js";
import { bytesOf, numberOf, textOf, type Engine, type Row } from "./engine.js";
import { conditionOf, readItems, type ItemRow } from "./stored-items.js";
import type { Copies, ItemFilter, Listed, PlaceFilter, SharedValue, StoredValue } from "./store.js";

/** Items whose rows are read at once. */
const AT_ONCE = 200;
/** Places named of a content. */
const PLACES = 100;

/** A content at several places. */
export interface CopyGroup extends Omit<Copies, "sha256" | "sources"> {
  /** As revisions have it. */
  readonly content: string;
}

export async function findCopies(
  engine: Engine,
  scan: number,
  limit: number,
  filter: PlaceFilter,
): Promise<Listed<CopyGroup>> {
  const { sql, parameters } = await conditionOf(engine, filter);
  const isThere = sql === "" ? "" : `AND sum(CASE WHEN 1 = 1 ${sql} THEN 1 ELSE 0 END) > 0`;
  const groups = await engine.all(
    `SELECT r.content, count(*) AS places, max(r.bytes) AS bytes, max(r.findings) AS findings, max(r.sensitive) AS sensitive,
      count(*) OVER () AS total
    FROM scan_item si JOIN revision r ON r.id = si.revision
    WHERE si.scan = ? AND r.content IS NOT NULL AND r.findings > 0
    GROUP BY r.content HAVING count(*) > 1 ${isThere} ORDER BY max(r.findings) DESC, r.content LIMIT ?`,
    [scan, ...parameters, limit],
  );
  const shown = groups.map((row) => ({
    content: textOf(row, "content"),
    bytes: numberOf(row, "bytes"),
    findings: numberOf(row, "findings"),
    sensitive: numberOf(row, "sensitive"),
    places: numberOf(row, "places"),
  }));
  return { shown, total: groups[0] ? numberOf(groups[0], "total") : 0 };
}

/** With the first places of each. */
export async function nameCopies(
  engine: Engine,
  scan: number,
  { shown, total }: Listed<CopyGroup>,
): Promise<Listed<Copies>> {
  const named = await placesOf(
    engine,
    scan,
    shown.map(({ content }) => content),
  );
  const told = shown.map(({ content, ...counts }) => ({
    sha256: named.get(content)?.sha256 ?? "",
    ...counts,
    sources: named.get(content)?.sources ?? [],
  }));
  return { shown: told, total };
}

interface Named {
  readonly sha256: string;
  readonly sources: string[];
}

async function placesOf(engine: Engine, scan: number, contents: readonly string[]): Promise<Map<string, Named>> {
  const rows = await engine.all(
    `SELECT x.content, p.source, e.sha256 FROM (SELECT r.content, r.examination, si.place, si.ordinal,
      row_number() OVER (PARTITION BY r.content ORDER BY si.ordinal) AS number
      FROM revision r CROSS JOIN scan_item si WHERE si.scan = ? AND si.place = r.place AND si.revision = r.id AND ${engine.isAmong("r.content", "text")}) x
    JOIN place p ON p.id = x.place JOIN examination e ON e.id = x.examination
    WHERE x.number <= ${PLACES} ORDER BY x.ordinal`,
    [scan, contents],
  );
  const named = new Map<string, Named>();
  for (const row of rows) {
    const content = textOf(row, "content");
    const one = named.get(content) ?? { sha256: textOf(row, "sha256"), sources: [] };
    named.set(content, one);
    one.sources.push(textOf(row, "source"));
  }
  return named;
}

/** Copies of one content count as one item. */
export async function readSharedValues(engine: Engine, scan: number, limit: number): Promise<readonly SharedValue[]> {
  const rows = await engine.all(
    `SELECT v.type, v.fingerprint, count(DISTINCT v.examination) AS items, sum(v.findings) AS findings
    FROM (SELECT DISTINCT r.examination FROM scan_item si JOIN revision r ON r.id = si.revision WHERE si.scan = ?) x
    JOIN value v ON v.examination = x.examination
    GROUP BY v.type, v.fingerprint HAVING count(DISTINCT v.examination) > 1
    ORDER BY count(DISTINCT v.examination) DESC, sum(v.findings) DESC, v.fingerprint LIMIT ?`,
    [scan, limit],
  );
  return rows.map((row) => ({
    type: textOf(row, "type") as FindingType,
    fingerprint: fingerprintOf(row),
    items: numberOf(row, "items"),
    findings: numberOf(row, "findings"),
  }));
}

const fingerprintOf = (row: Row): string => Buffer.from(bytesOf(row, "fingerprint")).toString("hex");

export async function* readValues(engine: Engine, scan: number, filter?: ItemFilter): AsyncGenerator<StoredValue> {
  let items: ItemRow[] = [];
  for await (const item of readItems(engine, scan, filter)) {
    items.push(item);
    if (items.length < AT_ONCE) continue;
    yield* valuesOf(engine, items);
    items = [];
  }
  yield* valuesOf(engine, items);
}

async function* valuesOf(engine: Engine, items: readonly ItemRow[]): AsyncGenerator<StoredValue> {
  if (items.length === 0) return;
  const rows = await engine.all(
    `SELECT v.*, l.provisions AS list FROM value v JOIN provision_list l ON l.id = v.provisions
    WHERE ${engine.isAmong("v.examination", "integer")} ORDER BY v.examination, v.ordinal`,
    [[...new Set(items.map(({ examination }) => examination))]],
  );
  const byExamination = new Map<number, Row[]>();
  for (const row of rows) {
    const examination = numberOf(row, "examination");
    byExamination.set(examination, [...(byExamination.get(examination) ?? []), row]);
  }
  for (const { item, examination } of items)
    for (const row of byExamination.get(examination) ?? []) yield toValue(item.source, row);
}

const toValue = (source: string, row: Row): StoredValue => ({
  source,
  type: textOf(row, "type") as FindingType,
  fingerprint: fingerprintOf(row),
  provisions: JSON.parse(textOf(row, "list")) as string[],
  sensitive: numberOf(row, "sensitive") === 1,
  isExcluded: numberOf(row, "excluded") === 1,
  role: textOf(row, "role") as Role,
  person: textOf(row, "person") === "" ? undefined : textOf(row, "person"),
  findings: numberOf(row, "findings"),
});
