/** The store of a scan: opened as the options say, begun or gone on with, closed in the end. */
import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { resolve } from "node:path";
import type { Config } from "../config/schema.js";
import type { ExamineOptions } from "../core/options.js";
import { ConfigError } from "../core/problem.js";
import { ScanMemory } from "../pipeline/scan-memory.js";
import { digestSettings } from "../pipeline/settings-digest.js";
import { parseStoreLocation, type StoreLocation } from "../store/location.js";
import { openStore } from "../store/open-store.js";
import { StoreError } from "../store/store.js";
import type { CliContext } from "./context.js";

export interface ScanStore {
  /** Undefined when the scan is kept nowhere. */
  readonly memory: ScanMemory | undefined;
  /** Of the scan in the store; undefined when it is kept nowhere. */
  readonly scan: number | undefined;
  /** Absolute paths that are the store's own and not to be examined. */
  readonly files: readonly string[];
  close(): Promise<void>;
}

const NOWHERE: ScanStore = { memory: undefined, scan: undefined, files: [], close: () => Promise.resolve() };

/**
 * Throws `ConfigError` when a store that was named cannot be had; one that nobody named is then gone without. `carries`:
 * what has not changed since the scan before need not be told again.
 */
export async function openScanStore(
  targets: readonly string[],
  config: Config,
  examine: ExamineOptions,
  context: CliContext,
  carries: boolean,
): Promise<ScanStore> {
  const { folder, stderr, version } = context;
  const location = parseStoreLocation(config.store, folder);
  const resume = config.resume === true;
  if (location.kind === "none") {
    if (resume) throw new ConfigError("--resume: nothing is kept with --store none; name a store");
    return NOWHERE;
  }
  try {
    const store = await openStore(location, examine.fingerprintKey, "scan");
    try {
      const series = seriesOf(targets, folder);
      const digest = digestSettings(examine, version);
      const shown = targets.map(withoutCredentials);
      const log = await store.beginScan({ targets: shown, series, digest, version, resume, carries });
      if (resume && !log.isResumed && config.quiet !== true)
        stderr.write("sever: no unfinished scan of these targets with these settings; a new one is begun\n");
      const memory = new ScanMemory(log, examine.values !== "full", carries);
      return { memory, scan: log.id, files: filesOf(location), close: () => store.close() };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    // A folder that cannot be written is no reason not to scan from there.
    if (!resume && location.kind === "sqlite" && location.isDefault) {
      stderr.write(`sever: ${error.message}; the scan goes on without\n`);
      return NOWHERE;
    }
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${error.message}; name another place with --store`, { cause: error });
  }
}

/** Whether the store cannot be made or fails at once, as on a full disk; one that is another's or no store is something else. */
const isUnwritable = (error: unknown): error is ConfigError | StoreError =>
  error instanceof StoreError ||
  (error instanceof ConfigError && error.cause !== undefined && "code" in Object(error.cause));

const filesOf = (location: StoreLocation): string[] =>
  location.kind === "sqlite" ? ["", "-wal", "-journal", ".owner"].map((end) => location.path + end) : [];

/** Equal for the same targets, in whatever order they are named. */
function seriesOf(targets: readonly string[], folder: string): string {
  const places = targets.map((target) => (isAddress(target) ? withoutCredentials(target) : resolve(folder, target)));
  const named = JSON.stringify([hostname(), ...places.sort()]);
  return createHash("sha256").update(named).digest("hex").slice(0, 32);
}

const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(target);

/** The address of a database without user, password and options. */
function withoutCredentials(target: string): string {
  if (!isAddress(target)) return target;
  const [address = ""] = target.split(/[?#]/, 1);
  const start = address.indexOf("//") + 2;
  const end = address.indexOf("/", start);
  const at = address.lastIndexOf("@", end < 0 ? address.length : end);
  return at < start ? address : address.slice(0, start) + address.slice(at + 1);
}
