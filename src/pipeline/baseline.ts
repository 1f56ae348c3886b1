/** Findings of an earlier scan, by type and fingerprint, which a later one leaves out and counts. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Finding } from "../core/finding.js";
import { ConfigError } from "../core/problem.js";

/** What tells values apart: nothing of the place where they stand. */
export type ValueRef = Pick<Finding, "type" | "fingerprint">;

export const valueKey = ({ type, fingerprint }: ValueRef): string => `${type} ${fingerprint}`;

/** The values of an earlier scan. */
export class Baseline {
  readonly #known: ReadonlySet<string>;

  constructor(known: Iterable<ValueRef>) {
    this.#known = new Set(Array.from(known, valueKey));
  }

  /** Different values in the earlier scan. */
  get size(): number {
    return this.#known.size;
  }

  has(value: ValueRef): boolean {
    return this.#known.has(valueKey(value));
  }
}

/** Reads the `jsonl` output of an earlier scan. Throws `ConfigError` when it is no such thing. */
export async function readBaseline(path: string): Promise<Baseline> {
  const known: ValueRef[] = [];
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

function parseFinding(line: string): ValueRef | undefined {
  const record: unknown = JSON.parse(line);
  if (typeof record !== "object" || record === null || !("kind" in record)) throw new SyntaxError("not a record");
  if (record.kind !== "finding") return undefined;
  const { type, fingerprint } = record as Partial<Finding>;
  if (typeof type !== "string" || typeof fingerprint !== "string") throw new SyntaxError("not a finding");
  return { type, fingerprint };
}
