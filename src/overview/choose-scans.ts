/** Which scans of a store a report is about. */
import { ConfigError } from "../core/problem.js";
import type { ScanInfo } from "../store/store.js";

export interface ChosenScans {
  readonly scan: ScanInfo;
  /** The one to compare with; undefined when none was asked for. */
  readonly before: ScanInfo | undefined;
}

/** `scans`: newest first. `since`: number of a scan, or a date. Throws `ConfigError` that says what there is. */
export function chooseScans(
  scans: readonly ScanInfo[],
  { scan: named, since }: { readonly scan?: string | undefined; readonly since?: string | undefined },
): ChosenScans {
  const told = scans.filter(({ status }) => status !== "running");
  const scan = named === undefined ? told[0] : told.find(({ id }) => String(id) === named);
  if (!scan)
    throw new ConfigError(
      named === undefined ? "the store holds no scan yet" : `--scan ${named}: not there; there are ${listIds(told)}`,
    );
  return { scan, before: since === undefined ? undefined : findBefore(told, scan, since) };
}

function findBefore(told: readonly ScanInfo[], scan: ScanInfo, since: string): ScanInfo {
  const earlier = told.filter(({ id }) => id < scan.id);
  if (/^\d{1,9}$/.test(since)) {
    const before = earlier.find(({ id }) => String(id) === since);
    if (before) return before;
    throw new ConfigError(`--since ${since}: no scan before ${scan.id}; there are ${listIds(earlier)}`);
  }
  const end = endOf(since);
  const before = earlier.find(({ series, started }) => series === scan.series && started <= end);
  if (before) return before;
  throw new ConfigError(`--since ${since}: no scan of the same targets had been begun by then`);
}

/** A day counts to its end, a moment as it is. Throws `ConfigError` for what is no date. */
function endOf(since: string): string {
  const text = /^\d{4}-\d{2}-\d{2}$/.test(since) ? `${since}T23:59:59.999Z` : since;
  const date = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(since) || Number.isNaN(date.getTime()))
    throw new ConfigError("--since: expected the number of a scan or a date such as 2026-11-22");
  return date.toISOString();
}

const listIds = (scans: readonly ScanInfo[]): string => {
  const ids = scans.slice(0, 20).map(({ id, started }) => `${id} (${started.slice(0, 10)})`);
  return ids.length === 0 ? "none" : `${ids.join(", ")}${scans.length > 20 ? ", …" : ""}`;
};
