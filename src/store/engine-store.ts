/** A store on an engine: every question of the contract as statements that all engines know. */
import type { Summary } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { ProblemCode } from "../core/problem.js";
import { beginScan } from "./begin-scan.js";
import { readDifference } from "./difference.js";
import { readDigest, type Digest } from "./digest.js";
import { bytesOf, numberOf, optionalText, textOf, type Engine, type Row } from "./engine.js";
import { forgetScan } from "./forget.js";
import { findLeading, findProblems, readAges, readItemsAt, readOldest } from "./leading-items.js";
import { PageReader } from "./pages.js";
import type { Sealer } from "./sealer.js";
import { readItems } from "./stored-items.js";
import { lineReader } from "./stored-line.js";
import { findCopies, nameCopies, readSharedValues, readValues } from "./shared.js";
import type {
  AgeFilter,
  AgeTotal,
  Copies,
  FolderTotal,
  ItemChange,
  ItemFilter,
  ItemOrder,
  Listed,
  PlaceFilter,
  ScanInfo,
  ScanLog,
  ScanStart,
  ScanStatus,
  SharedValue,
  Store,
  StoredDecision,
  StoredItem,
  StoredRecord,
  StoredValue,
  Total,
  TotalKey,
} from "./store.js";
import { readFolders, readTotals } from "./totals.js";

export class EngineStore implements Store {
  readonly #pages: PageReader;

  constructor(
    private readonly engine: Engine,
    private readonly sealer: Sealer,
  ) {
    this.#pages = new PageReader(engine, sealer);
  }

  beginScan(start: ScanStart): Promise<ScanLog> {
    return beginScan(this.engine, this.sealer, this.#pages, start);
  }

  async scans(): Promise<readonly ScanInfo[]> {
    return (await this.engine.all("SELECT * FROM scan ORDER BY id DESC")).map(toScan);
  }

  async scan(id: number): Promise<ScanInfo | undefined> {
    return (await this.engine.all("SELECT * FROM scan WHERE id = ?", [id])).map(toScan)[0];
  }

  async *items(scan: number, filter?: ItemFilter): AsyncGenerator<StoredItem> {
    for await (const { item } of readItems(this.engine, scan, filter)) yield item;
  }

  async *records(scan: number, filter?: ItemFilter): AsyncGenerator<StoredRecord> {
    for await (const { item, key, examinedKey, page, start, records } of readItems(this.engine, scan, filter)) {
      const place = { ref: { source: item.source, path: item.path }, key };
      const read = lineReader({ place, isSamePlace: key === examinedKey });
      for await (const lines of this.#pages.read(page, start, records)) for (const line of lines) yield read(line);
    }
  }

  totals(scan: number, by: TotalKey, filter: PlaceFilter = {}): Promise<readonly Total[]> {
    return readTotals(this.engine, scan, by, filter);
  }

  folders(scan: number, filter: PlaceFilter = {}): Promise<readonly FolderTotal[]> {
    return readFolders(this.engine, scan, filter);
  }

  async leading(
    scan: number,
    order: ItemOrder,
    limit: number,
    filter: PlaceFilter = {},
  ): Promise<readonly StoredItem[]> {
    const kept = await this.#digest(scan, filter, { items: limit });
    const ordinals = kept
      ? kept.leading[order].slice(0, limit)
      : await findLeading(this.engine, scan, order, limit, filter);
    return readItemsAt(this.engine, scan, ordinals);
  }

  async problems(scan: number, filter: PlaceFilter = {}): Promise<Readonly<Partial<Record<ProblemCode, number>>>> {
    const kept = await this.#digest(scan, filter);
    return kept ? kept.problems : findProblems(this.engine, scan, filter);
  }

  ages(
    scan: number,
    filters: readonly AgeFilter[],
    place: PlaceFilter = {},
  ): Promise<readonly (readonly AgeTotal[])[]> {
    return readAges(this.engine, scan, filters, place);
  }

  oldest(
    scan: number,
    filter: AgeFilter & PlaceFilter,
    limit: number,
    folders?: readonly string[],
  ): Promise<readonly StoredItem[]> {
    return readOldest(this.engine, scan, filter, limit, folders);
  }

  difference(before: number, after: number): AsyncIterable<ItemChange> {
    return readDifference(this.engine, before, after);
  }

  async copies(scan: number, limit: number, filter: PlaceFilter = {}): Promise<Listed<Copies>> {
    const kept = await this.#digest(scan, filter, { copies: limit });
    const copies = kept
      ? { ...kept.copies, shown: kept.copies.shown.slice(0, limit) }
      : await findCopies(this.engine, scan, limit, filter);
    return nameCopies(this.engine, scan, copies);
  }

  #digest(
    scan: number,
    { below }: PlaceFilter,
    asked: { readonly items?: number; readonly copies?: number } = {},
  ): Promise<Digest | undefined> {
    return below === undefined ? readDigest(this.engine, scan, asked) : Promise.resolve(undefined);
  }

  sharedValues(scan: number, limit: number): Promise<readonly SharedValue[]> {
    return readSharedValues(this.engine, scan, limit);
  }

  values(scan: number, filter?: ItemFilter): AsyncIterable<StoredValue> {
    return readValues(this.engine, scan, filter);
  }

  async decisions(): Promise<readonly StoredDecision[]> {
    return (await this.engine.all("SELECT * FROM decision ORDER BY id")).map(toDecision);
  }

  async decide(decision: Omit<StoredDecision, "id">): Promise<StoredDecision> {
    const [row] = await this.engine.all("SELECT coalesce(max(id), 0) + 1 AS next FROM decision");
    const made = { id: row ? numberOf(row, "next") : 1, ...decision };
    const { id, type, fingerprint, place, verdict, by, at, reason } = made;
    await this.engine.insert("decision", [[id, type, Buffer.from(fingerprint, "hex"), place, verdict, by, at, reason]]);
    return made;
  }

  async withdraw(decision: number): Promise<void> {
    await this.engine.run("DELETE FROM decision WHERE id = ?", [decision]);
  }

  forget(scan: number): Promise<void> {
    return forgetScan(this.engine, scan);
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}

function toScan(row: Row): ScanInfo {
  const summary = optionalText(row, "summary");
  return {
    id: numberOf(row, "id"),
    targets: JSON.parse(textOf(row, "targets")) as string[],
    series: textOf(row, "series"),
    settings: `${textOf(row, "settings")}${textOf(row, "reach")}`,
    version: textOf(row, "version"),
    started: textOf(row, "started"),
    ended: optionalText(row, "ended"),
    status: textOf(row, "status") as ScanStatus,
    items: numberOf(row, "items"),
    summary: summary === null ? null : (JSON.parse(summary) as Summary),
  };
}

const toDecision = (row: Row): StoredDecision => ({
  id: numberOf(row, "id"),
  type: textOf(row, "type") as FindingType,
  fingerprint: Buffer.from(bytesOf(row, "fingerprint")).toString("hex"),
  place: optionalText(row, "place"),
  verdict: textOf(row, "verdict") as StoredDecision["verdict"],
  by: textOf(row, "decided_by"),
  at: textOf(row, "decided_at"),
  reason: textOf(row, "reason"),
});
