/** Every table of a SQLite file, read as a database's tables are read. */
import { ItemError } from "../../core/problem.js";
import { listSqlite, type ListedSqlite } from "../../tables/sqlite/list-sqlite.js";
import { openSqliteBytes, sqliteError, type Database } from "../../tables/sqlite/open-sqlite.js";
import { readSqlite } from "../../tables/sqlite/read-sqlite.js";
import { tableName, type Table, type TableRow } from "../../tables/table.js";
import { memoryContent } from "../archive/content.js";
import type { Content, Extracted, ExtractContext } from "../format.js";
import { textOfBytes } from "../tables/cell-bytes.js";
import { RowDocuments } from "../tables/row-documents.js";
import { schemaDocument, schemaOf } from "./edit-schema.js";

export async function* extractSqlite(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const bytes = await content.bytes();
  context.budget.takeBytes(bytes.length, bytes.length);
  const file = openSqliteBytes(bytes);
  try {
    const schema = schemaOf(file.database);
    // Names, comments and defaults are somebody's words, too.
    if (schema.length > 0) yield { kind: "document", document: schemaDocument(schema) };
    for (const listed of listSqlite(file.database)) {
      context.signal.throwIfAborted();
      if (listed.problem) yield { kind: "problem", problem: listed.problem };
      // What a view shows stands in the tables behind it.
      if (listed.table.kind !== "view") yield* extractTable(file.database, listed, context);
    }
  } catch (error) {
    throw sqliteError(error);
  } finally {
    file.close();
  }
}

async function* extractTable(
  database: Database,
  { table, parts }: ListedSqlite,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  const documents = new RowDocuments(table);
  let number = 0;
  try {
    for (const part of parts)
      for (const event of readSqlite(database, table, part)) {
        context.signal.throwIfAborted();
        if (event.kind === "problem") yield event;
        else
          for (const row of event.rows) {
            const rowKey = numbersPersons(table) ? `row ${++number}` : row.place;
            yield* childrenOf(table, row, rowKey, context);
            const cells = row.cells.map((cell) => (cell instanceof Uint8Array ? (textOfBytes(cell) ?? null) : cell));
            const id = `${tableName(table)} ${row.place}`;
            for (const document of documents.add({ id, rowKey, cells })) yield { kind: "document", document };
          }
      }
  } catch (error) {
    // One table that is damaged leaves the others.
    if (!(error instanceof ItemError)) throw error;
    const { code, stage, message } = error;
    yield { kind: "problem", problem: { code, stage, detail: `${tableName(table)}: ${message}` } };
  }
  for (const document of documents.end()) yield { kind: "document", document };
}

/** Whether the number of a row is a value of its own, which may be somebody's. */
const numbersPersons = ({ key, columns }: Table): boolean =>
  key.length === 1 && /^integer$/i.test(columns[key[0] ?? 0]?.type ?? "");

function* childrenOf(table: Table, row: TableRow, rowKey: string, context: ExtractContext): Iterable<Extracted> {
  for (const [i, value] of row.cells.entries()) {
    if (!(value instanceof Uint8Array) || textOfBytes(value) !== undefined) continue;
    context.budget.takeEntry();
    const column = table.columns[i]?.name ?? "";
    const name = `${tableName(table)} ${rowKey} · ${column}`;
    yield {
      kind: "child",
      child: { name, key: `${tableName(table)} ${row.place} ${i}`, content: memoryContent(value) },
    };
  }
}
