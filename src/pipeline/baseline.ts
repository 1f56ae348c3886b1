/** Findings of an earlier scan, by type and fingerprint, which a later one leaves out and counts. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Finding, ItemRecord } from "../core/finding.js";
import { ConfigError } from "../core/problem.js";

export class Baseline {
  readonly #known: ReadonlySet<string>;
  /** Findings left out of items that are not closed yet. */
  readonly #pending = new Map<string, number>();
  #leftOut = 0;

  constructor(known: Iterable<Pick<Finding, "type" | "fingerprint">>) {
    this.#known = new Set(Array.from(known, keyOf));
  }

  /** Findings left out so far. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Different values in the earlier scan. */
  get size(): number {
    return this.#known.size;
  }

  /** Whether the finding is known; if so, it is counted. */
  takesOut(finding: Finding): boolean {
    if (!this.#known.has(keyOf(finding))) return false;
    this.#leftOut++;
    const place = placeOf(finding);
    this.#pending.set(place, (this.#pending.get(place) ?? 0) + 1);
    return true;
  }

  /** The item's record without the findings that were left out of it. */
  adjust(item: ItemRecord): ItemRecord {
    const place = placeOf(item);
    const taken = this.#pending.get(place) ?? 0;
    this.#pending.delete(place);
    return taken > 0 ? { ...item, findings: item.findings - taken } : item;
  }
}

const keyOf = ({ type, fingerprint }: Pick<Finding, "type" | "fingerprint">): string => `${type} ${fingerprint}`;
const placeOf = ({ source, path }: Pick<Finding, "source" | "path">): string => [source, ...path].join("\0");

/** Reads the `jsonl` output of an earlier scan. Throws `ConfigError` when it is no such thing. */
export async function readBaseline(path: string): Promise<Baseline> {
  const known: Pick<Finding, "type" | "fingerprint">[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      number++;
      const finding = line.trim() === "" ? undefined : parseFinding(line);
      if (finding) known.push(finding);
    }
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ConfigError(`baseline ${path}, line ${number}: not a line of “sever scan --format jsonl”`);
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`baseline ${path} cannot be read (${code})`, { cause: error });
  }
  return new Baseline(known);
}

function parseFinding(line: string): Pick<Finding, "type" | "fingerprint"> | undefined {
  const record: unknown = JSON.parse(line);
  if (typeof record !== "object" || record === null || !("kind" in record)) throw new SyntaxError("not a record");
  if (record.kind !== "finding") return undefined;
  const { type, fingerprint } = record as Partial<Finding>;
  if (typeof type !== "string" || typeof fingerprint !== "string") throw new SyntaxError("not a finding");
  return { type, fingerprint };
}
