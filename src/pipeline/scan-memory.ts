/**
 * A scan's store as the pipeline uses it: recalls what has not changed, keeps what is new. When the store fails the scan
 * goes on without it, and says so at its end.
 */
import { resolve } from "node:path";
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { ProblemCode } from "../core/problem.js";
import { TEXT_BASED } from "../formats/text-based.js";
import type { SourceItem, TableLocator } from "../sources/source.js";
import type { UnchangedItems } from "../core/finding.js";
import type { PreparedFindings } from "../store/prepared-findings.js";
import {
  StoreError,
  type Carried,
  type ListedItem,
  type PartRecall,
  type Recall,
  type ScanLog,
  type StoredRecord,
} from "../store/store.js";
import type { FindingLines } from "./finding-lines.js";
import { writePart } from "./kept-part.js";
import type { TablePartRecord } from "./table-parts.js";

/** What hindered an examination may be otherwise the next time: the item is examined anew. */
const PASSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "not-found",
  "permission-denied",
  "unreadable",
  "symlink-loop",
  "time-limit",
  "memory-limit",
  "worker-crashed",
  "model-failed",
  "interrupted",
]);

/** Where a record came from: the item as listed, and what it was recalled from. */
export interface Origin {
  readonly listed: ListedItem;
  readonly recall?: Recall;
  /** Set for a part of a table that was not read. */
  readonly part?: PartRecall;
}

type KeptRecord = Finding | ItemRecord | FindingLines;

export class ScanMemory {
  #failure: StoreError | undefined;
  #isOpen = false;
  #isPassing = false;
  /** The same of the part of the item that is at hand. */
  #isPartPassing = false;
  #isInterrupted = false;
  #records = 0;
  readonly #unchanged = { items: 0, findings: 0, sensitive: 0 };

  constructor(
    private readonly log: ScanLog,
    /** False when values are to be shown: the store has none, and everything is examined. */
    private readonly mayRecall: boolean,
    /** Whether only what is new or changed is told. */
    private readonly isOnlyChanged = false,
  ) {}

  /** Why the store does not hold all of the scan; undefined when it does. */
  get failure(): StoreError | undefined {
    return this.#failure;
  }

  get canRecall(): boolean {
    return this.mayRecall && !this.#failure;
  }

  /** Undefined when everything is told. */
  get unchanged(): UnchangedItems | undefined {
    return this.isOnlyChanged ? this.#unchanged : undefined;
  }

  /** Which of the items, files that follow one another, need not be told again. */
  findUnchanged(items: readonly ListedItem[]): Promise<readonly Carried[]> {
    if (!this.isOnlyChanged || items.length === 0) return Promise.resolve([]);
    return this.#attempt(() => this.log.unchanged(items), []);
  }

  /** Counts and keeps items that are not told again, in their turn. */
  async carry(carried: readonly Carried[]): Promise<void> {
    for (const { items, findings, sensitive } of carried) {
      this.#unchanged.items += items;
      this.#unchanged.findings += findings;
      this.#unchanged.sensitive += sensitive;
    }
    await this.#attempt(() => this.log.carry(carried), undefined);
  }

  recall(items: readonly ListedItem[]): Promise<readonly (Recall | undefined)[]> {
    return this.#attempt(() => this.log.recall(items), []);
  }

  mayKnow(items: readonly ListedItem[]): Promise<readonly boolean[]> {
    return this.#attempt(() => this.log.mayKnow(items), []);
  }

  recallContent(item: ListedItem, sha256: string): Promise<Recall | undefined> {
    return this.#attempt(() => this.log.recallContent(item, sha256), undefined);
  }

  recallParts(item: ListedItem, stamps: readonly (string | undefined)[]): Promise<readonly (PartRecall | undefined)[]> {
    return this.#attempt(() => this.log.recallParts(item, stamps), []);
  }

  /** Ends a part of a table, whose records were kept, or are those of `origin`. */
  async endPart(record: TablePartRecord, { listed, part }: Origin): Promise<void> {
    if (record.part.of === 1) return;
    const isSettled = !this.#isPartPassing && !isHindered(record);
    this.#isPartPassing = false;
    await this.#attempt(async () => {
      if (!this.#isOpen) this.log.begin(listed);
      this.#isOpen = true;
      const stamp = isSettled ? record.stamp : undefined;
      await this.log.endPart({ index: record.part.index, stamp, told: writePart(record) }, part);
    }, undefined);
  }

  /** Takes records in the order of the run, before anything is left out of them. */
  async keep(
    records: readonly KeptRecord[],
    origin: Origin | undefined,
    /** What an item is to be known by that was signed as it was read. */
    stampOf: (item: ItemRecord) => string | undefined = () => undefined,
  ): Promise<void> {
    // Those of a part that was not read are in the store.
    if (origin?.part && !records.some(isWhole)) return;
    let from = 0;
    for (const [i, record] of records.entries()) {
      if (record.kind !== "item") continue;
      this.#note(record);
      if (!isWhole(record)) continue;
      await this.#add(records.slice(from, i + 1), origin);
      await this.#close(record, stampOf(record));
      from = i + 1;
    }
    await this.#add(records.slice(from), origin);
  }

  /** The store failed as it was read: it is not asked again. */
  fail(failure: StoreError): void {
    this.#failure ??= failure;
  }

  async end(summary: Summary | undefined, isInterrupted: boolean): Promise<void> {
    const status = summary ? (isInterrupted ? "interrupted" : "ended") : "failed";
    await this.#attempt(async () => {
      if (this.#isOpen) this.log.discard();
      await this.log.end(status, summary);
    }, undefined);
  }

  #note(record: ItemRecord): void {
    const { problems } = record;
    this.#records++;
    this.#isPassing ||= isHindered(record);
    this.#isPartPassing ||= isHindered(record);
    this.#isInterrupted ||= problems.some(({ code }) => code === "interrupted");
  }

  async #add(records: readonly KeptRecord[], origin: Origin | undefined): Promise<void> {
    const [first] = records;
    if (!first) return;
    await this.#attempt(async () => {
      if (!this.#isOpen) {
        const isOwn = origin?.listed.ref.source === first.source && origin.listed.ref.path[0] === first.path[0];
        if (origin && isOwn) this.log.begin(origin.listed, origin.recall);
        else this.log.begin(listedOf(first));
      }
      this.#isOpen = true;
      await this.log.append(records.map(asStored));
    }, undefined);
  }

  async #close(item: ItemRecord, stamp: string | undefined): Promise<void> {
    const isPlain = this.#records === 1 && item.format !== null && TEXT_BASED.has(item.format);
    const traits = { isPlain, isSettled: !this.#isPassing, ...(stamp !== undefined && { stamp }) };
    const isKept = !this.#isInterrupted;
    this.#isOpen = false;
    this.#isPassing = false;
    this.#isPartPassing = false;
    this.#isInterrupted = false;
    this.#records = 0;
    await this.#attempt(async () => {
      if (isKept) await this.log.close(traits);
      else this.log.discard();
    }, undefined);
  }

  /** A store that fails is not asked again. */
  async #attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    if (this.#failure) return otherwise;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#failure = error;
      return otherwise;
    }
  }
}

const isHindered = ({ problems }: ItemRecord): boolean => problems.some(({ code }) => PASSING.has(code));

const isWhole = ({ kind, path }: KeptRecord): boolean => kind === "item" && path.length === 1;

function asStored(record: KeptRecord): StoredRecord | PreparedFindings {
  if (record.kind !== "lines") return record;
  if (!record.prepared) throw new TypeError("findings to be kept were not made ready for it");
  return record.prepared;
}

/** A file as a store knows it. */
export const listedFile = ({ ref, key, bytes, state, place }: SourceItem, path: string): ListedItem => ({
  ref,
  place: place ?? resolve(path),
  key,
  stamp: state?.stamp,
  bytes,
  modified: state?.modified,
  owner: state?.owner,
});

/** A table as a store knows it, by its name. */
export const listedTable = ({ ref, stamp }: SourceItem): ListedItem => ({ ...listedOf(ref), stamp });

/** What was listed of a table that is signed as it is read may be otherwise by then. */
export function tableToRead(item: SourceItem, { isSigned }: TableLocator): ListedItem {
  const listed = listedTable(item);
  return isSigned ? { ...listed, stamp: undefined } : listed;
}

/** The name of what is no file, by which it is known. */
export const placeOf = ({ source, path }: ItemRef): string => [source, ...path.slice(0, 1)].join("#");

/** What is no file is known by its own name. */
function listedOf(record: ItemRef): ListedItem {
  const { source, path } = record;
  const place = placeOf(record);
  const ref = { source, path: path.slice(0, 1) };
  return { ref, place, key: place, stamp: undefined, bytes: 0, modified: undefined, owner: undefined };
}
