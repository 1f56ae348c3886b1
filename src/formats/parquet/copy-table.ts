/** Parquet tables as texts under their columns, and their copies: the same columns, written anew. */
import { parquetWriteBuffer } from "hyparquet-writer";
import type { SchemaElement } from "hyparquet";
import { isDeepStrictEqual } from "node:util";
import { ItemError } from "../../core/problem.js";
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import { editsByPart, editText, namesDocument } from "../archive/names.js";
import type { Content, Edit, ExtractContext, Extracted, Residue } from "../format.js";
import { textResidue } from "../text/residue.js";
import { changeLeaves, hasBytes, keysOf, leavesOf } from "./cells.js";
import { ENCRYPTED } from "./magic.js";
import { TableFile } from "./table-file.js";

/** Cells of one document; a longer table is several. */
const MOST_CELLS = 8_192;

/** Part of the keys of maps, which stay as they are: they tell the members apart. */
const KEYS = "keys";

const partOf = (row: number, column: number, leaf: number): string => `${row}:${column}:${leaf}`;

async function openTable(content: Content): Promise<TableFile> {
  const bytes = await content.bytes();
  if (Buffer.from(bytes.subarray(-4)).toString("latin1") === ENCRYPTED)
    throw new ItemError("encrypted", "extract", "the table is encrypted");
  return new TableFile(bytes);
}

export async function* extractParquet(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const table = await openTable(content);
  context.budget.takeBytes(table.unpackedBytes, content.size);
  const columns = table.columns.map(({ name }, i) => ({ part: `column:${i}`, text: name, field: "column" }));
  for (const document of [namesDocument(columns), namesDocument(table.remarks(), "metadata")])
    if (document) yield { kind: "document", document };
  const reader = new RowTexts(table);
  for await (const rows of table.stretches()) {
    context.signal.throwIfAborted();
    for (const row of rows) {
      const document = reader.add(row);
      if (document) yield { kind: "document", document };
    }
  }
  const last = reader.flush();
  if (last) yield { kind: "document", document: last };
  const detail = "cells hold bytes that are no text: a copy goes without them";
  if (reader.hasBytes) yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
}

/** Rows as lines of text, each cell under its column. */
class RowTexts {
  hasBytes = false;
  readonly #whole = {};
  #builder = new DocumentBuilder();
  #cells = 0;
  #row = 0;
  readonly #fields: ReadonlySet<string>;

  constructor(private readonly table: TableFile) {
    this.#fields = new Set(table.schema.map(({ name }) => name));
  }

  /** A document, whenever there are cells enough for one. */
  add(row: readonly unknown[]): TextDocument | undefined {
    const rowKey = `row ${this.#row + 1}`;
    this.table.columns.forEach(({ name, counts }, column) => {
      this.hasBytes ||= hasBytes(row[column]);
      leavesOf(row[column], name, counts).forEach(({ text, field }, leaf) => {
        const start = this.#builder.length;
        this.#builder.append(text, partOf(this.#row, column, leaf), 0);
        this.#builder.segment(start, { field, columnName: name, rowKey });
        this.#builder.separate("\t");
        this.#cells++;
      });
      for (const key of keysOf(row[column], this.#fields)) {
        this.#builder.append(key, KEYS, 0);
        this.#builder.separate("\t");
        this.#cells++;
      }
    });
    this.#builder.separate("\n");
    this.#row++;
    return this.#cells >= MOST_CELLS ? this.flush() : undefined;
  }

  flush(): TextDocument | undefined {
    const document = this.#cells > 0 ? this.#builder.build("body", { whole: this.#whole }) : undefined;
    this.#builder = new DocumentBuilder();
    this.#cells = 0;
    return document;
  }
}

export async function redactParquet(content: Content, edits: readonly Edit[]): Promise<Uint8Array> {
  const table = await openTable(content);
  const byPart = editsByPart(edits);
  if (byPart.has(KEYS)) throw refuse("the key of a map would have to change");
  const names = table.columns.map(({ name }, i) => editText(name, byPart.get(`column:${i}`) ?? []));
  if (new Set(names).size < names.length) throw refuse("two columns would bear one name");
  const data: unknown[][] = table.columns.map(() => []);
  let row = 0;
  for await (const rows of table.stretches())
    for (const values of rows) {
      table.columns.forEach(({ counts }, column) => {
        const edited = changeLeaves(values[column], counts, (text, leaf) =>
          editText(text, byPart.get(partOf(row, column, leaf)) ?? []),
        );
        data[column]?.push(edited);
      });
      row++;
    }
  const bytes = write(namedSchema(table.schema, names), names, data);
  await checkCopy(bytes, data);
  return bytes;
}

const refuse = (detail: string, cause?: unknown): ItemError =>
  new ItemError("not-redactable", "redact", detail, { cause });

/** The schema with the columns' new names; every column may be empty, as what goes from it leaves nothing. */
function namedSchema(schema: readonly SchemaElement[], names: readonly string[]): SchemaElement[] {
  let top = 0;
  let depth: number[] = [];
  return schema.map((element, at) => {
    if (at === 0) {
      depth = [element.num_children ?? 0];
      return { ...element, name: "schema" };
    }
    const isTop = depth.length === 1;
    depth[depth.length - 1] = (depth.at(-1) ?? 1) - 1;
    if (element.num_children) depth.push(element.num_children);
    while (depth.at(-1) === 0) depth.pop();
    const optional = element.repetition_type === "REQUIRED" ? ({ repetition_type: "OPTIONAL" } as const) : {};
    return { ...element, ...optional, ...(isTop && { name: names[top++] ?? element.name }) };
  });
}

function write(schema: SchemaElement[], names: readonly string[], data: unknown[][]): Uint8Array {
  try {
    const columnData = names.map((name, i) => ({ name, data: data[i] ?? [] }));
    const buffer = parquetWriteBuffer({
      columnData,
      schema,
      codec: "UNCOMPRESSED",
      statistics: false,
      createdBy: "",
      rowGroupSize: 100_000,
    });
    return new Uint8Array(buffer);
  } catch (cause) {
    throw refuse("a column is of a type that cannot be written", cause);
  }
}

/** Reads the copy again: every value must be the one that was to be written. Throws `ItemError`. */
async function checkCopy(bytes: Uint8Array, data: readonly (readonly unknown[])[]): Promise<void> {
  let row = 0;
  for await (const rows of new TableFile(bytes).stretches())
    for (const values of rows) {
      const isSame = data.every((column, i) => isDeepStrictEqual(values[i] ?? null, column[row] ?? null));
      if (!isSame) throw refuse("a column is of a type that cannot be written as it was");
      row++;
    }
}

/** Of copies, which are not packed, the bytes as they lie; of any table its values too. */
export async function* parquetResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  yield* textResidue(bytes);
  try {
    const table = new TableFile(bytes);
    yield {
      place: "names and remarks",
      text: [...table.columns.map(({ name }) => name), ...table.remarks().map(({ text }) => text)].join("\n"),
    };
    for await (const rows of table.stretches())
      for (const [i, { name, counts }] of table.columns.entries()) {
        const texts = rows.flatMap((row) => leavesOf(row[i], name, counts).map(({ text }) => text));
        yield { place: `column ${i + 1}`, text: texts.join("\n") };
      }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield { place: "rows", text: "" };
  }
}
