/** What stands at several places: items of equal content, and values, known by their fingerprints. */
import type { FindingType } from "../core/finding-type.js";
import type { Role } from "../core/finding.js";
import { bytesOf, numberOf, textOf, type Engine, type Row } from "./engine.js";
import { ITEM_TABLES, readItems, type ItemRow } from "./stored-items.js";
import type { Copies, ItemFilter, SharedValue, StoredValue } from "./store.js";

/** Groups, or items, whose rows are read at once. */
const AT_ONCE = 200;

export async function* readCopies(engine: Engine, scan: number): AsyncGenerator<Copies> {
  const groups = await engine.all(
    `SELECT e.sha256, max(e.bytes) AS bytes, max(e.findings) AS findings, max(e.sensitive) AS sensitive
    FROM ${ITEM_TABLES} WHERE si.scan = ? AND e.sha256 IS NOT NULL AND e.bytes > 0
    GROUP BY e.sha256 HAVING count(*) > 1 ORDER BY max(e.findings) DESC, e.sha256`,
    [scan],
  );
  for (let at = 0; at < groups.length; at += AT_ONCE) {
    const some = groups.slice(at, at + AT_ONCE);
    const sources = await sourcesOf(engine, scan, some);
    for (const row of some)
      yield {
        sha256: textOf(row, "sha256"),
        bytes: numberOf(row, "bytes"),
        findings: numberOf(row, "findings"),
        sensitive: numberOf(row, "sensitive"),
        sources: sources.get(textOf(row, "sha256")) ?? [],
      };
  }
}

async function sourcesOf(engine: Engine, scan: number, groups: readonly Row[]): Promise<Map<string, string[]>> {
  const rows = await engine.all(
    `SELECT e.sha256, p.source FROM ${ITEM_TABLES}
    WHERE si.scan = ? AND ${engine.isAmong("e.sha256", "text")} ORDER BY si.ordinal`,
    [scan, groups.map((row) => textOf(row, "sha256"))],
  );
  const sources = new Map<string, string[]>();
  for (const row of rows) {
    const sha256 = textOf(row, "sha256");
    sources.set(sha256, [...(sources.get(sha256) ?? []), textOf(row, "source")]);
  }
  return sources;
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
