/**
 * The records of a scan out of its store, given to a report as the scan gave them: all, or, compared with an earlier scan,
 * those of the items that somebody should look at anew. Holds the records of one item's handful at a time.
 */
import type { Finding, ItemRecord } from "../core/finding.js";
import type { ChangeKind, ItemFilter, StoreReader } from "../store/store.js";
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
/** Changed items whose records are asked for at once. */
const ITEMS_AT_ONCE = 200;

export async function replayRecords(reader: StoreReader, options: ReplayOptions, sink: ReplaySink): Promise<void> {
  let findings: Finding[] = [];
  const flush = async (): Promise<void> => {
    if (findings.length > 0) await sink.findings(findings);
    findings = [];
  };
  for await (const filter of filtersOf(reader, options))
    for await (const record of reader.records(options.scan, filter)) {
      if (record.kind === "item") {
        await flush();
        await sink.item(record);
        continue;
      }
      findings.push(record);
      if (findings.length >= AT_ONCE) await flush();
    }
  await flush();
}

/** Which items' records are told: one filter for all, or one for each handful of changed items, in the order of the run. */
async function* filtersOf(reader: StoreReader, { scan, before, below }: ReplayOptions): AsyncGenerator<ItemFilter> {
  if (before === undefined) {
    yield below === undefined ? {} : { below };
    return;
  }
  let ordinals: number[] = [];
  for await (const { kinds, after, ordinal } of reader.difference(before, scan)) {
    if (!after || ordinal === undefined || !isBelow(after.source, below)) continue;
    if (kinds.some((kind) => LOOKED_AT.includes(kind))) ordinals.push(ordinal);
    if (ordinals.length < ITEMS_AT_ONCE) continue;
    yield { ordinals };
    ordinals = [];
  }
  if (ordinals.length > 0) yield { ordinals };
}
