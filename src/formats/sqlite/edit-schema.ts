/**
 * The statements that made a SQLite file: as one text to be examined, and with marks in their literals and comments. A view, a
 * trigger or an index that names what must go is left out.
 */
import { quoteSqlite } from "../../tables/sqlite/list-sqlite.js";
import type { Database } from "../../tables/sqlite/open-sqlite.js";
import { plainDocument, type Segment, type TextDocument } from "../../text/document.js";
import type { Edit } from "../format.js";
import { spliceText } from "../tables/edit-structured.js";
import { SQL_KEYWORDS } from "../text/sql-keywords.js";
import { sqlTokenAt } from "../text/sql-tokens.js";
import { asItIs, spliceStretches, type Stretch } from "../text/stretches.js";

/** Native place of the text of all statements. */
export const SCHEMA = "schema";

export interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

export const schemaOf = (database: Database): readonly SchemaEntry[] =>
  database
    .all("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    .map(({ type, name, sql }) => ({ type: String(type), name: String(name), sql: String(sql) }));

const schemaText = (entries: readonly SchemaEntry[]): string => entries.map(({ sql }) => sql).join("\n");

/** The statements of `entries` to be examined: words of the language are nobody's. */
export function schemaDocument(entries: readonly SchemaEntry[]): TextDocument {
  const text = schemaText(entries);
  const segments: Segment[] = [];
  for (let token = sqlTokenAt(text, 0); token; token = sqlTokenAt(text, token.next)) {
    const { kind, start, end } = token;
    if (kind === "word" && SQL_KEYWORDS.has(text.slice(start, end).toLowerCase()))
      segments.push({ start, end, isSyntax: true });
  }
  return plainDocument(text, { surface: "metadata", part: SCHEMA, segments });
}

/** `edits` are of the text of `entries`, in order. Throws `ItemError` where a name of a table or column would have to go. */
export function editSchema(
  database: Database,
  entries: readonly SchemaEntry[],
  edits: readonly Edit[],
  noteLoss: (detail: string) => void,
): void {
  let at = 0;
  for (const { type, name, sql } of entries) {
    const [from, to] = [at, at + sql.length];
    at = to + 1;
    const own = edits
      .filter(({ start, end }) => start < to && end > from)
      .map((edit) => ({ ...edit, start: Math.max(0, edit.start - from), end: Math.min(sql.length, edit.end - from) }));
    if (own.length === 0) continue;
    if (type === "table") rewrite(database, name, spliceText(sql, spliceStretches(sql, own, stretchesOf(sql)).splices));
    else {
      database.exec(`DROP ${type.toUpperCase()} IF EXISTS ${quoteSqlite(name)}`);
      noteLoss(`${type === "index" ? "an" : "a"} ${type} whose statement names what must go`);
    }
  }
}

function rewrite(database: Database, name: string, sql: string): void {
  database.exec("PRAGMA writable_schema = ON");
  database.run("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?", [sql, name]);
  database.exec("PRAGMA writable_schema = RESET");
}

/** Literals and comments; names are what holds tables together. The engine takes a name for a literal where a default stands. */
function* stretchesOf(sql: string): Iterable<Stretch> {
  let isDefault = false;
  for (let token = sqlTokenAt(sql, 0); token; token = sqlTokenAt(sql, token.next)) {
    const { kind, start, end } = token;
    if (kind === "string") yield { start, end, escape: (mark) => mark.replaceAll("'", "''") };
    if (kind === "number" && isDefault)
      yield { start, end, escape: asItIs, wrap: ["'", "'"], nothing: { start, end, text: "NULL" } };
    if (kind === "name" && isDefault) yield { start, end, escape: (mark) => mark.replace(/["`[\]]/g, "_") };
    isDefault = kind === "word" && /^default$/i.test(sql.slice(start, end));
    if (kind === "comment")
      yield { start, end, escape: (mark) => mark.replace(/[\r\n]+/g, " ").replaceAll("*/", "* /") };
  }
}
