/** Statements of a dump followed token by token: which literal stands in which column of which table. */
import type { Segment } from "../../text/document.js";
import { SQL_KEYWORDS } from "./sql-keywords.js";
import { sqlTokenAt, type SqlToken } from "./sql-tokens.js";
import { ROW_WINDOW_UNITS } from "./windows.js";
import type { WindowReader } from "./whole.js";

type Mode = "start" | "database" | "table" | "columns" | "definitions" | "values" | "assignments" | "other";

const CONSTRAINTS = new Set([
  "primary",
  "key",
  "unique",
  "constraint",
  "foreign",
  "index",
  "check",
  "fulltext",
  "like",
  "exclude",
  "spatial",
  "period",
]);
/** Words between the verb and the table's name. */
const FILLERS = new Set(
  "into ignore low_priority delayed if not exists only table temporary temp unlogged global local or replace".split(
    " ",
  ),
);

/** Objects that are accounts: what they are called is no part of the statements, but may be somebody's name. */
const ACCOUNTS = new Set(["role", "user", "group", "login"]);
/** Words before the name of the account that an object belongs to. */
const BEFORE_ACCOUNTS = new Set(["authorization", "owner", "definer"]);

/** Statements whose days are bounds of parts of a table, ends of accounts and values of columns by default: nobody's. */
const DEFINING = new Set(["create", "alter"]);
const MOMENT = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d[\d:.+Z-]{0,20})?$/;

/** Bytes, as some servers write them. */
const HEX_NUMBER = /^0x(?:[\da-f]{2})+$/i;

/** Settings of the server, and those that a dump puts back in the end, in comments that some servers carry out. */
const SETTINGS = /@@\w{2,64}|@(?:old|saved)_\w{2,64}/gi;

/** A cell of a `COPY` block. */
export interface CopyCell {
  readonly start: number;
  readonly end: number;
}

/** A column as the dump creates it. */
export interface SqlColumn {
  readonly name: string;
  /** Its type and all that is said of it, one blank between words. */
  readonly definition: string;
}

/** What comes behind the verb of a statement. */
const MODES: ReadonlyMap<string, Mode> = new Map([
  ...["insert", "replace", "create", "copy", "update"].map((verb) => [verb, "table"] as const),
  ["use", "database"],
]);

export class SqlReader implements WindowReader {
  /** Columns of the tables that the dump has created, by table. */
  readonly #known = new Map<string, readonly SqlColumn[]>();
  /** Of the table that is being created. */
  #definitions: { name: string; definition: string }[] = [];
  #mode: Mode = "start";
  #verb = "";
  /** Its name, with the schema before it where another schema has had a table of that name. */
  #table = "";
  /** The last part of a name, as it is written. */
  #part = "";
  /** Whether a point stands behind that part. */
  #isSchema = false;
  /** The database in use. */
  #database = "";
  /** The schemas of tables that are called by their names alone, by table. */
  readonly #schemas = new Map<string, string>();
  #columns: string[] = [];
  /** The columns as the dump creates them, where it does. */
  #created: readonly (SqlColumn | undefined)[] = [];
  #depth = 0;
  #column = 0;
  #row = 0;
  /** Rows that each table has had so far, over all statements. */
  readonly #rows = new Map<string, number>();
  /** Names of tables and columns, in lower case, as far as they are known. */
  readonly #names = new Set<string>();
  #name = "";
  #expectsName = false;
  #expectsAccount = false;
  #isCopying = false;
  #startsCopy = false;

  /** Every place where a mark may be put is told to `visit`, with the column that it is a value of, where that is known. */
  constructor(
    private readonly visit: (token: SqlToken | CopyCell, column: SqlColumn | undefined) => void = () => undefined,
  ) {}

  read(text: string, isFinal: boolean): { readonly end: number; readonly segments: readonly Segment[] } {
    const segments: Segment[] = [];
    let at = 0;
    while (at < text.length) {
      // What is read already may be given away; a reader that took note of all would keep the whole file.
      if (!isFinal && at >= ROW_WINDOW_UNITS - 4096 && text.charCodeAt(at - 1) === 10) break;
      if (this.#isCopying) {
        const end = this.#copyLine(text, at, isFinal, segments);
        if (end === undefined) break;
        at = end;
        continue;
      }
      const token = sqlTokenAt(text, at);
      if (!token) at = text.length;
      else if (!token.isClosed && !isFinal) break;
      else {
        this.visit(token, this.#columnAt());
        this.#take(text, token, segments);
        at = this.#startsCopy ? lineAfter(text, token.next) : token.next;
        this.#isCopying = this.#startsCopy;
        this.#startsCopy = false;
      }
    }
    return { end: at, segments };
  }

  /** The column of a value that stands here. */
  #columnAt(): SqlColumn | undefined {
    if (this.#mode === "values" && this.#depth === 1) return this.#created[this.#column];
    return this.#mode === "assignments" ? this.#columnNamed(this.#name) : undefined;
  }

  #columnNamed(name: string): SqlColumn | undefined {
    const lower = name.toLowerCase();
    return this.#known.get(this.#table)?.find((column) => column.name.toLowerCase() === lower);
  }

  #take(text: string, token: SqlToken, segments: Segment[]): void {
    const words = text.slice(token.start, token.end);
    if (this.#mode === "definitions" && token.kind !== "comment") this.#define(words);
    switch (token.kind) {
      case "comment":
        for (const { 0: name, index } of words.startsWith("!") ? words.matchAll(SETTINGS) : [])
          segments.push({ start: token.start + index, end: token.start + index + name.length, isSyntax: true });
        break;
      case "dollar":
      case "string":
      case "number":
        this.#literal(token, words, segments);
        break;
      case "name":
        this.#named(words, true);
        if (this.#isName(words)) segments.push({ start: token.start, end: token.end, isSyntax: true });
        break;
      case "word":
        this.#bareWord(words, token, segments);
        break;
      case "sign":
        this.#sign(words);
        break;
    }
  }

  #bareWord(word: string, token: SqlToken, segments: Segment[]): void {
    if (this.#mode === "values" && HEX_NUMBER.test(word)) return this.#literal(token, word, segments);
    if (this.#mode === "values" && this.#depth === 1 && word.toUpperCase() === "NULL")
      segments.push({ start: token.start, end: token.end, ...this.#noValue() });
    const isKeyword = this.#isKeyword(word);
    this.#word(word);
    if (isKeyword || this.#isName(word)) segments.push({ start: token.start, end: token.end, isSyntax: true });
  }

  /** A cell in which a word of the language says that there is nothing. */
  #noValue(): Omit<Segment, "start" | "end"> {
    return { table: this.#table, rowKey: `row ${this.#row}`, isSyntax: true };
  }

  /** Whether a word outside of values is the name of a table or column. */
  #isName(word: string): boolean {
    return this.#mode !== "values" && this.#mode !== "start" && this.#names.has(word.toLowerCase());
  }

  /** A verb is one in letters of one size: what only begins with a great one begins a sentence. */
  #isKeyword(word: string): boolean {
    if (this.#mode === "values" || !SQL_KEYWORDS.has(word.toLowerCase())) return false;
    return this.#mode !== "start" || word === word.toLowerCase() || word === word.toUpperCase();
  }

  /** Takes note of what is said of the column at hand; its name comes with the first word. */
  #define(words: string): void {
    const last = this.#definitions.at(-1);
    const endsHere = this.#depth === 1 && /^[,)]$/.test(words);
    if (!last || this.#expectsName || endsHere) return;
    const isJoined = /^[(),]$/.test(words) || last.definition === "" || last.definition.endsWith("(");
    last.definition += isJoined ? words : ` ${words}`;
  }

  #literal({ start, end }: SqlToken, words: string, segments: Segment[]): void {
    if (end === start) return;
    const inTuple = this.#mode === "values" && this.#depth === 1;
    const name = inTuple ? this.#columns[this.#column] : this.#mode === "assignments" ? this.#name : undefined;
    const table = this.#table === "" ? {} : { table: this.#table };
    const column = name ? { field: name, columnName: name } : {};
    if (inTuple || name)
      segments.push({ start, end, ...table, ...column, ...(inTuple ? { rowKey: `row ${this.#row}` } : {}) });
    else if (DEFINING.has(this.#verb) && MOMENT.test(words)) segments.push({ start, end, isSyntax: true });
  }

  #word(word: string): void {
    const lower = word.toLowerCase();
    if (this.#mode === "start") {
      this.#verb = lower;
      this.#mode = MODES.get(lower) ?? "other";
      this.#table = "";
      this.#isSchema = false;
      this.#expectsAccount = false;
      this.#columns = [];
    } else if (this.#mode === "table" && FILLERS.has(lower)) return;
    // What follows says whose numbers the rows get.
    else if (this.#mode === "table" && this.#table !== "" && lower === "overriding") this.#mode = "other";
    else if (this.#mode === "table" && this.#table === "" && ACCOUNTS.has(lower)) this.#mode = "other";
    else if (this.#mode === "table" && BEFORE_ACCOUNTS.has(lower)) this.#expectsAccount = true;
    else if (lower === "values" && this.#mode !== "definitions" && this.#depth === 0 && !DEFINING.has(this.#verb))
      this.#startValues();
    else if (lower === "set" && this.#verb === "update") this.#mode = "assignments";
    else if (lower === "where" && this.#mode === "assignments") return;
    else if (lower === "stdin" && this.#verb === "copy") {
      this.#startsCopy = true;
      this.#created = this.#columns.map((name) => this.#columnNamed(name));
    } else this.#named(word);
  }

  #startValues(): void {
    this.#mode = "values";
    if (this.#columns.length === 0) this.#columns = (this.#known.get(this.#table) ?? []).map(({ name }) => name);
    this.#created = this.#columns.map((name) => this.#columnNamed(name));
  }

  #startRow(): void {
    this.#row = (this.#rows.get(this.#table) ?? 0) + 1;
    this.#rows.set(this.#table, this.#row);
  }

  /** A name, in quotes or without. */
  #named(name: string, isQuoted = false): void {
    const isConstraint = !isQuoted && CONSTRAINTS.has(name.toLowerCase());
    if (this.#expectsAccount) this.#expectsAccount = false;
    else if (this.#mode === "table") {
      this.#table = this.#calledWithin(this.#isSchema ? this.#part : this.#database, name);
      this.#part = name;
      this.#isSchema = false;
      this.#names.add(name.toLowerCase());
    } else if (this.#mode === "database") this.#database = name;
    else if (this.#mode === "columns") {
      this.#columns.push(name);
      this.#names.add(name.toLowerCase());
    } else if (this.#mode === "definitions" && this.#depth === 1 && this.#expectsName) {
      this.#expectsName = false;
      if (!isConstraint) this.#names.add(name.toLowerCase());
      this.#definitions.push({ name: isConstraint ? "" : name, definition: "" });
    } else if (this.#mode === "assignments" && !/^(?:and|or|null|not|in|like|is)$/i.test(name)) this.#name = name;
  }

  /** Tables of one name in two schemas are two tables. */
  #calledWithin(schema: string, table: string): string {
    const first = this.#schemas.get(table) ?? "";
    if (first === "") this.#schemas.set(table, schema);
    return first === "" || schema === "" || first === schema ? table : `${schema}.${table}`;
  }

  #sign(sign: string): void {
    if (sign === "." && this.#mode === "table") this.#isSchema = true;
    else if (sign === "(") {
      this.#depth++;
      if (this.#mode === "table" && this.#table !== "") {
        this.#mode = this.#verb === "create" ? "definitions" : "columns";
        this.#definitions = [];
        this.#expectsName = true;
      } else if (this.#mode === "values" && this.#depth === 1) {
        this.#column = 0;
        this.#startRow();
      }
    } else if (sign === ")") {
      this.#depth = Math.max(0, this.#depth - 1);
      if (this.#depth === 0 && this.#mode === "definitions")
        this.#known.set(
          this.#table,
          this.#definitions.filter(({ name }) => name !== ""),
        );
      if (this.#depth === 0 && (this.#mode === "definitions" || this.#mode === "columns")) this.#mode = "other";
    } else if (sign === ",") {
      if (this.#depth === 1) this.#column++;
      this.#expectsName = this.#depth === 1;
    } else if (sign === ";") {
      this.#mode = "start";
      this.#depth = 0;
    }
  }

  /** One line of a `COPY` block; undefined when it is not there whole. */
  #copyLine(text: string, at: number, isFinal: boolean, segments: Segment[]): number | undefined {
    const feed = text.indexOf("\n", at);
    if (feed < 0 && !isFinal) return undefined;
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
    if (text.slice(at, end) === "\\.") {
      this.#isCopying = false;
      this.#mode = "start";
      return next;
    }
    this.#startRow();
    let start = at;
    for (let column = 0; start <= end; column++) {
      const tab = text.indexOf("\t", start);
      const cellEnd = tab < 0 || tab > end ? end : tab;
      this.#copyCell(text, { start, end: cellEnd }, column, segments);
      start = cellEnd + 1;
    }
    return next;
  }

  #copyCell(text: string, cell: CopyCell, column: number, segments: Segment[]): void {
    if (cell.end === cell.start) return;
    if (text.slice(cell.start, cell.end) === "\\N") {
      segments.push({ ...cell, ...this.#noValue() });
      return;
    }
    const name = this.#columns[column];
    this.visit(cell, this.#created[column]);
    const known = name ? { field: name, columnName: name } : {};
    segments.push({ ...cell, table: this.#table, ...known, rowKey: `row ${this.#row}` });
  }
}

function lineAfter(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed + 1;
}
