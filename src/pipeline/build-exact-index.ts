/** An index of known values made from a delimited file. The file is read once; nothing of it but hashes is kept. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { FindingType } from "../core/finding-type.js";
import { ConfigError } from "../core/problem.js";
import { ExactIndexBuilder, ExactIndexError, readExactHeader } from "../custom/exact-index.js";
import { tableShape } from "../formats/text/csv-dialect.js";
import { RowReader } from "../formats/text/csv-rows.js";
import { decodeBytes } from "../formats/text/decode.js";

/** Columns whose cells, joined by a space, are one value: `First name`, `Surname`. */
export interface IndexedColumn {
  readonly names: readonly string[];
  readonly type: FindingType;
}

export interface IndexOutcome {
  readonly rows: number;
  readonly values: number;
  /** Values that were left out as they are too short, too long or not of their type, by name of column. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** What tells the delimiter of a file. */
const HEAD = 65_536;

/** Writes the index to `out`, for its owner only. Throws `ConfigError` for wrong use; says nothing of any value. */
export function buildExactIndex(
  csv: string,
  columns: readonly IndexedColumn[],
  out: string,
  fingerprintKey: string,
): IndexOutcome {
  const { text } = decodeBytes(readBytes(csv));
  const rows = readRows(text);
  const headings = rows.next();
  if (headings.done) throw new ConfigError(`${csv}: holds no rows`);
  const places = columns.map((column) => ({ ...column, at: placesOf(csv, headings.value, column.names) }));
  const builder = new ExactIndexBuilder(fingerprintKey);
  const leftOut = new Map<string, number>();
  let count = 0;
  let values = 0;
  for (const cells of rows) {
    count++;
    for (const { at, type, names } of places) {
      const value = at
        .map((place) => cells[place] ?? "")
        .join(" ")
        .trim();
      if (value === "") continue;
      const name = names.join("+");
      if (builder.add(type, value)) values++;
      else leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
    }
  }
  writeIndex(out, builder.bytes());
  return { rows: count, values, leftOut };
}

function* readRows(text: string): Generator<readonly string[]> {
  const dialect = tableShape(text.slice(0, HEAD))?.dialect ?? { delimiter: "," as const };
  for (const { cells } of new RowReader(text, dialect, true).rows())
    yield cells.map(({ start, end }) => text.slice(start, end).trim().replaceAll('""', '"'));
}

function placesOf(csv: string, headings: readonly string[], names: readonly string[]): number[] {
  return names.map((name) => {
    const at = headings.findIndex((heading) => heading.toLowerCase() === name.trim().toLowerCase());
    if (at >= 0) return at;
    throw new ConfigError(`${csv}: has no column ${JSON.stringify(name)}; its columns are ${headings.join(", ")}`);
  });
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ConfigError(`${path}: cannot be read (${codeOf(error)})`, { cause: error });
  }
}

/** In one step, so that a scan that begins now reads the old index or the new one. */
function writeIndex(out: string, bytes: Uint8Array): void {
  refuseForeign(out);
  const draft = `${out}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, bytes, { mode: 0o600 });
    renameSync(draft, out);
  } catch (error) {
    throw new ConfigError(`${out}: cannot be written (${codeOf(error)})`, { cause: error });
  }
}

/** Nothing but an earlier index is written over. */
function refuseForeign(out: string): void {
  try {
    readExactHeader(readFileSync(out));
  } catch (error) {
    if (error instanceof ExactIndexError)
      throw new ConfigError(`${out}: is there and is no index; name another file`, { cause: error });
    if (codeOf(error) !== "ENOENT")
      throw new ConfigError(`${out}: cannot be read (${codeOf(error)})`, { cause: error });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";
