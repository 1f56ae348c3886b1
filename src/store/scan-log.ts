/** Writes a scan into a store, batch by batch: what is committed stands, whatever becomes of the process. */
import type { Summary } from "../core/finding.js";
import { Batch, type DoneItem, type Sum } from "./batch.js";
import { CarriedRun, settleSums, MOST_LOOKED_AT, takeOverSums, type Carrier } from "./carried.js";
import { commitBatch, sumOf, type Counters } from "./commit.js";
import { keepDigest } from "./digest.js";
import type { Engine } from "./engine.js";
import { ItemDraft } from "./item-draft.js";
import type { ValueKind } from "./finding-sums.js";
import { PRINT_BYTES, type OwnedValues } from "./owned-values.js";
import { PageWriter } from "./pages.js";
import type { PreparedFindings } from "./prepared-findings.js";
import { KnownPart, toPartRow, type PartMemory } from "./parts.js";
import { extensionOf, KnownItem, type Memory } from "./recall.js";
import type { Sealer } from "./sealer.js";
import { isMovable, toLine } from "./stored-line.js";
import { StretchWriter } from "./stretches.js";
import type {
  Carried,
  ItemTraits,
  ListedItem,
  PartRecall,
  PartTraits,
  Recall,
  ScanLog,
  ScanStart,
  StoredRecord,
} from "./store.js";

/** A batch is committed when it holds as many records or items, those that are carried over aside, or is as old. */
const BATCH_RECORDS = 8_000;
const BATCH_ITEMS = 4_000;
const BATCH_MS = 1_000;
/** Different values of one item that wait to be written. */
const VALUES_HELD = 5_000;

export interface LogOptions {
  readonly engine: Engine;
  readonly sealer: Sealer;
  readonly memory: Memory;
  readonly parts: PartMemory;
  /** Undefined when nothing is carried over. */
  readonly carrier: Carrier | undefined;
  readonly start: ScanStart;
  readonly counters: Counters;
  readonly scan: number;
  readonly isResumed: boolean;
}

type PagePlace = PageWriter["place"];

/** The item at hand, what it is known by, and where its lines begin. */
interface Draft {
  /** What was added since its last part ended; all of it where there are none. */
  item: ItemDraft;
  /** What the parts so far add up to. */
  parts: ItemDraft | undefined;
  /** Where the part at hand begins: its page, and the first of its values. */
  page: number;
  firstValue: number;
  readonly recall: KnownItem | undefined;
  readonly place: PagePlace;
}

/** The end of an item after its parts, with what they add up to. */
function withParts(end: ItemDraft, parts: ItemDraft): ItemDraft {
  end.addTotals(parts.totals);
  return end;
}

export class EngineScanLog implements ScanLog {
  readonly #pages: PageWriter;
  readonly #stretches: StretchWriter;
  #batch = new Batch();
  #since = performance.now();
  #items = 0;
  /** Numbers of items that were not carried over from the same number of the scan before. */
  readonly #others: number[] = [];
  #draft: Draft | undefined;
  #isMovable = true;
  #valueOrdinal = 0;

  constructor(private readonly options: LogOptions) {
    this.#pages = new PageWriter(options.sealer, options.counters.page);
    this.#stretches = new StretchWriter(options.scan);
  }

  get id(): number {
    return this.options.scan;
  }

  get isResumed(): boolean {
    return this.options.isResumed;
  }

  recall(items: readonly ListedItem[]): Promise<readonly (Recall | undefined)[]> {
    return this.options.memory.unchanged(items);
  }

  mayKnow(items: readonly ListedItem[]): Promise<readonly boolean[]> {
    return this.options.memory.mayKnow(items);
  }

  recallContent(item: ListedItem, sha256: string): Promise<Recall | undefined> {
    return this.options.memory.ofContent(item, sha256);
  }

  unchanged(items: readonly ListedItem[]): Promise<readonly Carried[]> {
    return this.options.carrier?.unchanged(items) ?? Promise.resolve([]);
  }

  async carry(items: readonly Carried[]): Promise<void> {
    for (const run of items) {
      if (!(run instanceof CarriedRun)) throw new TypeError("an item of another store");
      const { ordinal, carried, findings, sensitive } = run;
      if (ordinal !== this.#items) this.#noteOthers(run.items);
      if ("stretch" in carried) this.#stretches.addWhole(carried.stretch, this.#items);
      else this.#stretches.add(carried.listed, this.#items, { findings, sensitive, isSame: true });
      this.#batch.carry(ordinal, this.#items, run.items);
      await this.#count(run.items);
    }
  }

  begin(listed: ListedItem, recall?: Recall): void {
    if (recall !== undefined && !(recall instanceof KnownItem)) throw new TypeError("a recall of another store");
    // What is no file may have parts, which begin at pages of their own.
    if (listed.modified === undefined && !recall) this.#pages.break();
    const { place } = this.#pages;
    const item = new ItemDraft(listed);
    this.#draft = { item, parts: undefined, page: place.page, firstValue: 0, recall, place };
    this.#isMovable = true;
    this.#valueOrdinal = 0;
  }

  async append(records: readonly (StoredRecord | PreparedFindings)[]): Promise<void> {
    const { item, recall } = this.#open();
    for (const record of records) {
      if (record.kind === "prepared") {
        this.#addPrepared(item, record);
        continue;
      }
      item.addRecord(record, this.#numberOf);
      this.#batch.records++;
      if (recall) continue;
      const line = toLine(record, item.listed.key);
      this.#isMovable &&= isMovable(line);
      this.#pages.add(line);
    }
    if (!recall && item.valuesHeld >= VALUES_HELD) this.#writeValues(item);
    if (recall) item.clearValues();
    if (this.#batch.records >= BATCH_RECORDS) await this.#commit();
  }

  recallParts(item: ListedItem, stamps: readonly (string | undefined)[]): Promise<readonly (PartRecall | undefined)[]> {
    return this.options.parts.recall(item, stamps);
  }

  async endPart({ index, stamp, told }: PartTraits, recall?: PartRecall): Promise<void> {
    if (recall !== undefined && !(recall instanceof KnownPart)) throw new TypeError("a part of another store");
    const draft = this.#open();
    const { sealer, counters } = this.options;
    const { examination } = counters;
    if (recall) await this.#takePart(draft, recall);
    else {
      this.#writeValues(draft.item);
      this.#pages.break();
    }
    const { page, firstValue, item } = draft;
    const { totals } = item;
    const end = this.#pages.place.page;
    const place = {
      ...{ examination, page, pages: end - page },
      ...{ firstValue, valueRows: this.#valueOrdinal - firstValue },
    };
    if (stamp !== undefined) this.#batch.parts.push(toPartRow(place, index, { stamp, told, totals }, sealer));
    draft.parts ??= new ItemDraft(item.listed);
    draft.parts.addTotals(totals);
    draft.item = new ItemDraft(item.listed);
    draft.page = end;
    draft.firstValue = this.#valueOrdinal;
    this.#batch.records++;
    if (this.#batch.records >= BATCH_RECORDS) await this.#commit();
  }

  /** Its rows are copied within the store, not read and written. */
  async #takePart({ item, page, firstValue }: Draft, part: KnownPart): Promise<void> {
    const { place } = part;
    item.addTotals((await part.load()).totals);
    this.#isMovable = false;
    this.#batch.copiedPages.push({ from: place.page, to: page, count: place.pages });
    this.#pages.skip(place.pages);
    const into = this.options.counters.examination;
    const { examination, firstValue: from, valueRows: count } = place;
    this.#batch.copiedValues.push({ examination, into, from, to: firstValue, count });
    this.#valueOrdinal += count;
    this.#batch.records += item.records;
  }

  async close(traits: ItemTraits): Promise<void> {
    const draft = this.#open();
    const { recall, place } = draft;
    const item = draft.parts ? withParts(draft.item, draft.parts) : draft.item;
    const { own, sums } = item;
    const listed = traits.stamp === undefined ? item.listed : { ...item.listed, stamp: traits.stamp };
    if (!own) throw new TypeError("an item was closed without its record");
    if (!recall) {
      this.#writeValues(item);
      this.#writeExamination(item, place, traits);
    }
    const done: DoneItem = {
      ordinal: this.#items,
      listed,
      status: own.status,
      bytes: own.bytes,
      sha256: own.sha256,
      isTroubled: item.problems.size > 0,
      sums: [...sums.values()],
      types: this.#typesOf(sums.values()),
      examination: recall?.examination.id ?? this.options.counters.examination++,
      known: recall?.known,
    };
    this.#draft = undefined;
    const counts = { findings: sumOf(done, "findings"), sensitive: sumOf(done, "sensitive") };
    this.#stretches.add(listed, this.#items, { ...counts, isSame: !done.isTroubled });
    if (this.options.carrier) this.#noteOthers(1);
    this.#batch.add(done);
    await this.#count(1);
  }

  #noteOthers(count: number): void {
    for (let i = 0; i < count && this.#others.length <= MOST_LOOKED_AT; i++) this.#others.push(this.#items + i);
  }

  async #count(items: number): Promise<void> {
    this.#items += items;
    if (this.#batch.items.length >= BATCH_ITEMS || performance.now() - this.#since > BATCH_MS) await this.#commit();
  }

  discard(): void {
    // What is written of it has no owner and is swept when the next scan begins; its number is not given again.
    if (this.#draft && !this.#draft.recall) this.options.counters.examination++;
    this.#draft = undefined;
  }

  async end(status: "ended" | "interrupted" | "failed", summary: Summary | undefined): Promise<void> {
    await this.#commit(true);
    if (status !== "ended") await settleSums(this.options.engine, this.id);
    else if (!(await this.#takeOverSums())) {
      await settleSums(this.options.engine, this.id);
      await keepDigest(this.options.engine, this.id);
    }
    await this.options.engine.run("UPDATE scan SET status = ?, ended = ?, summary = ? WHERE id = ?", [
      status,
      new Date().toISOString(),
      summary ? JSON.stringify(summary) : null,
      this.id,
    ]);
  }

  async #takeOverSums(): Promise<boolean> {
    const { engine, carrier } = this.options;
    if (!carrier) return false;
    return takeOverSums(engine, { scan: this.id, base: carrier.base, items: this.#items }, this.#others);
  }

  #open(): Draft {
    if (!this.#draft) throw new TypeError("no item was begun");
    return this.#draft;
  }

  #addPrepared(item: ItemDraft, prepared: PreparedFindings): void {
    item.addPrepared(prepared, this.#numberOf);
    this.#batch.records += prepared.findings;
    this.#isMovable &&= prepared.isMovable;
    if (prepared.sealed) this.#pages.addSealed(prepared.sealed);
    else this.#pages.add(prepared.lines, prepared.findings);
  }

  readonly #numberOf = (provisions: readonly string[]): number => {
    const { counters } = this.options;
    const text = JSON.stringify(provisions);
    const known = counters.provisions.get(text);
    if (known !== undefined) return known;
    const id = counters.provisions.size + 1;
    counters.provisions.set(text, id);
    this.#batch.provisions.push([id, text]);
    return id;
  };

  #typesOf(sums: Iterable<Sum>): number {
    const { types } = this.options.counters;
    let set = 0;
    for (const type of new Set([...sums].map((sum) => sum.type))) {
      if (!types.has(type)) {
        types.set(type, types.size + 1);
        this.#batch.types.push([types.size, type]);
      }
      set += 2 ** (types.get(type) ?? 0);
    }
    return set;
  }

  #writeValues(item: ItemDraft): void {
    for (const { fingerprint, person, count, ...kind } of item.values.values())
      this.#writeValue(kind, Buffer.from(fingerprint, "hex"), person, count);
    for (const { values, provisions } of item.owned) this.#writeOwned(values, provisions);
    item.clearValues();
  }

  #writeOwned({ kinds, kindOf, fingerprints, people, counts }: OwnedValues, provisions: readonly number[]): void {
    const numbered = kinds.map((kind) => ({ ...kind, provisions: provisions[kind.provisions] ?? 0 }));
    for (let i = 0; i < people.length; i++) {
      const kind = numbered[kindOf[i] ?? 0];
      const print = fingerprints.subarray(i * PRINT_BYTES, (i + 1) * PRINT_BYTES);
      if (kind) this.#writeValue(kind, print, `p${people[i] ?? 0}`, counts[i] ?? 0);
    }
  }

  #writeValue(kind: ValueKind, fingerprint: Uint8Array, person: string, count: number): void {
    const { type, provisions, sensitive, isExcluded, role } = kind;
    this.#batch.values.push([
      this.options.counters.examination,
      this.#valueOrdinal++,
      type,
      fingerprint,
      provisions,
      sensitive ? 1 : 0,
      isExcluded ? 1 : 0,
      role,
      person,
      count,
    ]);
  }

  #writeExamination(item: ItemDraft, { page, line }: PagePlace, { isPlain, isSettled }: ItemTraits): void {
    const { own, listed, records, findings, sensitive, excluded, problems } = item;
    const { digest } = this.options.start;
    this.#batch.examinations.push([
      ...[this.options.counters.examination, digest.all, digest.reach],
      ...[isPlain ? 1 : 0, isSettled ? 1 : 0, this.#isMovable ? 1 : 0, listed.key],
      ...[own?.sha256 ?? null, extensionOf(listed), own?.format ?? null, own?.bytes ?? 0, own?.status ?? "refused"],
      ...[JSON.stringify(Object.fromEntries(problems)), records, findings, sensitive, excluded],
      ...[page, line, this.#pages.place.page, this.id],
    ]);
  }

  async #commit(isEnd = false): Promise<void> {
    const batch = this.#batch;
    batch.stretches.push(...this.#stretches.take(isEnd));
    batch.pages.push(...this.#pages.take());
    this.#batch = new Batch();
    await commitBatch(this.options.engine, batch, this.id, this.#items, this.options);
    this.#since = performance.now();
  }
}
