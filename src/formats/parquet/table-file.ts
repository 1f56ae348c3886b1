/** A Parquet file opened: its columns, its rows stretch by stretch, what it says besides. Source: apache/parquet-format. */
import { parquetMetadata, parquetRead, type FileMetaData, type SchemaElement } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { ItemError } from "../../core/problem.js";
import type { NamedText } from "../archive/names.js";
import type { Counts } from "./cells.js";

/** Rows that are held at once. */
const STRETCH_ROWS = 10_000;

export interface Column {
  readonly name: string;
  readonly counts: Counts;
}

/** Points of time and days stay the numbers that they are: dates of the platform have no microseconds. */
const PARSERS = {
  timestampFromMilliseconds: (count: bigint) => count,
  timestampFromMicroseconds: (count: bigint) => count,
  timestampFromNanoseconds: (count: bigint) => count,
  dateFromDays: (days: number) => days,
};

export class TableFile {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly schema: readonly SchemaElement[];
  readonly #metadata: FileMetaData;
  readonly #buffer: ArrayBuffer;

  /** Throws `ItemError` when the file has no readable end. */
  constructor(private readonly bytes: Uint8Array) {
    this.#buffer = new Uint8Array(bytes).buffer;
    this.#metadata = guarded(() => parquetMetadata(this.#buffer, { parsers: PARSERS, geoparquet: false }));
    this.rows = Number(this.#metadata.num_rows);
    this.schema = this.#metadata.schema;
    this.columns = topElements(this.schema).map(({ element, leaf }) => ({
      name: element.name,
      counts: countsOf(leaf),
    }));
    // The reader waits for the columns that the schema names; what failed in another would be nobody's to catch.
    const named = leafPaths(this.schema);
    const isSound =
      new Set(this.columns.map(({ name }) => name)).size === this.columns.length &&
      this.#metadata.row_groups.every(
        ({ columns }) =>
          columns.length === named.length &&
          columns.every(({ meta_data: column }, i) => column?.path_in_schema.join("\0") === named[i]),
      );
    if (!isSound) throw new ItemError("malformed", "extract", "the columns of the table do not match its schema");
  }

  /** Rows in order, as many at once as are held; each is a list of the columns' values. */
  async *stretches(): AsyncIterable<readonly (readonly unknown[])[]> {
    for (let start = 0; start < this.rows; start += STRETCH_ROWS) {
      const taken: (readonly unknown[])[] = [];
      try {
        await parquetRead({
          file: { byteLength: this.bytes.length, slice: (from, to) => this.#buffer.slice(from, to) },
          metadata: this.#metadata,
          rowStart: start,
          rowEnd: Math.min(this.rows, start + STRETCH_ROWS),
          compressors,
          parsers: PARSERS,
          utf8: false,
          geoparquet: false,
          onComplete: (rows: unknown[][]) => {
            taken.push(...rows);
          },
        });
      } catch (cause) {
        throw broken(cause);
      }
      yield taken;
    }
  }

  /** Bytes that the columns unpack to, as the file says. */
  get unpackedBytes(): number {
    return this.#metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  }

  /** What stands beside the rows: remarks of the writer, the least and greatest values of each stretch of a column. */
  remarks(): NamedText[] {
    const metadata = this.#metadata;
    const texts: NamedText[] = [{ part: "created-by", text: metadata.created_by ?? "", field: "application" }];
    for (const [i, { key, value }] of (metadata.key_value_metadata ?? []).entries())
      texts.push({ part: `key:${i}`, text: `${key}\n${value ?? ""}`, field: "comment" });
    const seen = new Set<string>();
    for (const { columns } of metadata.row_groups)
      for (const { meta_data: column } of columns) {
        const { min, max, min_value, max_value } = column?.statistics ?? {};
        for (const value of [min, max, min_value, max_value]) {
          const text = value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : String(value ?? "");
          const field = column?.path_in_schema.at(-1) ?? "";
          if (text === "" || seen.has(`${field}\n${text}`)) continue;
          seen.add(`${field}\n${text}`);
          texts.push({ part: `statistics:${seen.size}`, text, field });
        }
      }
    return texts;
  }
}

interface TopElement {
  readonly element: SchemaElement;
  /** The first element below it that holds values. */
  readonly leaf: SchemaElement;
}

/** The columns of a schema, which lists a tree from the top. */
function topElements(schema: readonly SchemaElement[]): TopElement[] {
  const found: TopElement[] = [];
  for (let at = 1; at < schema.length;) {
    const element = schema[at];
    if (!element) break;
    const end = subtreeEnd(schema, at);
    found.push({ element, leaf: schema.slice(at, end).find(({ num_children }) => !num_children) ?? element });
    at = end;
  }
  return found;
}

/** The ways to the elements that hold values, in order. */
function leafPaths(schema: readonly SchemaElement[]): string[] {
  const paths: string[] = [];
  const open: { readonly name: string; left: number }[] = [];
  for (const { name, num_children } of schema.slice(1)) {
    const above = open.at(-1);
    if (above) above.left--;
    open.push({ name, left: num_children ?? 0 });
    if (!num_children) paths.push(open.map((one) => one.name).join("\0"));
    while (open.at(-1)?.left === 0) open.pop();
  }
  return paths;
}

function subtreeEnd(schema: readonly SchemaElement[], at: number): number {
  let open = 1;
  let end = at;
  while (open > 0 && end < schema.length) open += (schema[end++]?.num_children ?? 0) - 1;
  return end;
}

function countsOf({ converted_type, logical_type }: SchemaElement): Counts {
  if (converted_type === "DATE" || logical_type?.type === "DATE") return "days";
  if (converted_type === "TIMESTAMP_MILLIS") return "milliseconds";
  if (converted_type === "TIMESTAMP_MICROS") return "microseconds";
  if (logical_type?.type !== "TIMESTAMP") return undefined;
  return ({ MILLIS: "milliseconds", MICROS: "microseconds", NANOS: "nanoseconds" } as const)[logical_type.unit];
}

function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw broken(cause);
  }
}

/** Whatever the reader throws comes of the bytes that it was given. */
const broken = (cause: unknown): ItemError =>
  cause instanceof ItemError
    ? cause
    : new ItemError("malformed", "extract", "the table cannot be read, or not from here on", { cause });
