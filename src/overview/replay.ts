/**
 * The records of a scan out of its store, given to a report as the scan gave them: all, or, compared with an earlier scan,
 * those of the items that somebody should look at anew. Holds the records of one item's handful at a time.
 */
import type { Finding, ItemRecord } from "../core/finding.js";
import type { ChangeKind, StoreReader } from "../store/store.js";
import { isBelow } from "./place.js";

export interface ReplaySink {
  findings(findings: readonly Finding[]): Promise<void>;
  item(item: ItemRecord): Promise<void>;
}

export interface ReplayOptions {
  readonly scan: number;
  /** Only items that are new, grown, newly sensitive or newly unreadable since this scan. */
  readonly before: number | undefined;
  readonly below: string | undefined;
}

const LOOKED_AT: readonly ChangeKind[] = ["new", "grown", "newly-sensitive", "newly-unreadable"];
/** Findings handed over at once. */
const AT_ONCE = 1000;

export async function replayRecords(reader: StoreReader, options: ReplayOptions, sink: ReplaySink): Promise<void> {
  const changed = options.before === undefined ? undefined : new ChangedSources(reader, options.before, options);
  let findings: Finding[] = [];
  const flush = async (): Promise<void> => {
    if (findings.length > 0) await sink.findings(findings);
    findings = [];
  };
  const filter = options.below === undefined ? {} : { below: options.below };
  try {
    for await (const record of reader.records(options.scan, filter)) {
      if (changed && !(await changed.has(record.source))) continue;
      if (record.kind === "item") {
        await flush();
        await sink.item(record);
        continue;
      }
      findings.push(record);
      if (findings.length >= AT_ONCE) await flush();
    }
    await flush();
  } finally {
    await changed?.close();
  }
}

/** Sources that differ, read beside the records: both come in the order of the later scan. */
class ChangedSources {
  readonly #changes: AsyncIterator<string>;
  #next: string | undefined;
  #isBegun = false;
  #asked: { readonly source: string; readonly isChanged: boolean } | undefined;

  constructor(reader: StoreReader, before: number, { scan, below }: ReplayOptions) {
    this.#changes = changedSources(reader, before, scan, below);
  }

  /** Asked in the order of the run. */
  async has(source: string): Promise<boolean> {
    if (this.#asked?.source === source) return this.#asked.isChanged;
    if (!this.#isBegun || this.#asked?.isChanged) await this.#advance();
    this.#asked = { source, isChanged: this.#next === source };
    return this.#asked.isChanged;
  }

  async close(): Promise<void> {
    await this.#changes.return?.();
  }

  async #advance(): Promise<void> {
    this.#isBegun = true;
    const { done, value } = await this.#changes.next();
    this.#next = done === true ? undefined : value;
  }
}

async function* changedSources(
  reader: StoreReader,
  before: number,
  after: number,
  below: string | undefined,
): AsyncGenerator<string, undefined> {
  for await (const { kinds, after: item } of reader.difference(before, after))
    if (item && kinds.some((kind) => LOOKED_AT.includes(kind)) && isBelow(item.source, below)) yield item.source;
  return undefined;
}
