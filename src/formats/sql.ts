/** SQL: dumps and scripts. Literals of `INSERT` and the rows of `COPY` stand under their columns. */
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { redactStretches, withEmbedded } from "./text/held.js";
import { textResidue } from "./text/residue.js";
import { ANY_MOMENT, columnKind, emptyValue, mostLetters, SQL_STAND_INS } from "./text/sql-empty.js";
import { sqlDocuments } from "./text/sql-documents.js";
import { SqlReader, type CopyCell, type SqlColumn } from "./text/sql-reader.js";
import { isName, NameMarks } from "./text/sql-names.js";
import type { SqlToken } from "./text/sql-tokens.js";
import type { Stretch } from "./text/stretches.js";
import { extractRead } from "./text/whole.js";

export const sql: FormatHandler = {
  id: "sql",
  title: "SQL",
  extensions: ["sql", "ddl", "psql", "mysql"],
  textBased: true,
  surfaces: ["literals and bytes under their columns", "rows of COPY", "comments", "names that are known values"],
  proof: "bytes in every reading; tests: SQLite",
  standIns: SQL_STAND_INS,
  sniff: sniffSql,
  extract: (content, context) => withEmbedded(extractRead(content, new SqlReader(), sqlDocuments), content, context),
  redact: (content, edits, children, context) => redactStretches(content, edits, sqlStretches, context, children),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};

const STATEMENT =
  /^[ \t]{0,40}(?:create\s{1,9}(?:table|database|index|view)|insert\s{1,9}into|replace\s{1,9}into|copy\s{1,9}[\w."]{1,200}\s{0,9}[( f]|drop\s{1,9}table|alter\s{1,9}table|update\s{1,9}[\w."`]{1,200}\s{1,9}set|select\s{1,9}[\w*"`'(]|(?:create|alter|drop)\s{1,9}(?:role|user)\s{1,9}[\w."'`@%-]{1,200}\s{0,9}(?:;|with|identified|in\s|set\s))/gim;

function sniffSql({ text, name }: Head): SniffScore {
  if (text === undefined) return 0;
  const isNamed = /\.(?:sql|ddl|psql|mysql)$/.test(name);
  const statements = text.match(STATEMENT)?.length ?? 0;
  const isDump =
    /^\s*(?:--|\/\*|(?:create|insert|drop|set|use|begin|start|alter|copy)\b)/i.test(text) && text.includes(";");
  if (statements > 0 && isDump) return isNamed ? 3 : statements > 1 || /^\s*(?:insert|create)/i.test(text) ? 2 : 0;
  return isNamed ? 1 : 0;
}

function sqlStretches(text: string): Iterable<Stretch> {
  const stretches: Stretch[] = [];
  const marks = new NameMarks();
  new SqlReader((place, column) => {
    if (place.end === place.start) return;
    const parts = partsOf(text, place, column);
    if (!("kind" in place) || !isName(text, place)) stretches.push(...parts);
    else for (const part of parts) stretches.push(named(part, place.kind === "word", marks));
  }).read(text, true);
  return stretches;
}

/** A name takes a mark that no other name has. */
const named = (stretch: Stretch, isWord: boolean, marks: NameMarks): Stretch => ({
  ...stretch,
  escape: (mark, first, gone) => stretch.escape(marks.markFor(mark, gone, isWord), first, gone),
});

const MOMENT = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?=(?:[+-]\d\d(?::?\d\d)?|Z)$)/;
const HEX_TEXT = /^\\{1,2}x[\da-f]+$/i;
/** Strings of JSON, whose quotes the dump may escape, and numbers. */
const JSON_SCALARS = /\\?"[^"]*"|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/g;

/** A literal as one stretch, or as several where parts of it take no mark as they are. */
function partsOf(text: string, place: SqlToken | CopyCell, column: SqlColumn | undefined): readonly Stretch[] {
  const whole = stretchOf(text, place, column);
  if (!column || ("kind" in place && place.kind !== "string")) return [whole];
  const { start, end } = place;
  const words = text.slice(start, end);
  const isCell = !("kind" in place);
  const kind = columnKind(column);
  if (kind === "json") return numbersApart(words, whole);
  if (kind === "bytes" && HEX_TEXT.test(words)) {
    const none = isCell ? String.raw`\\x` : String.raw`\x`;
    return [{ ...whole, nothing: { start, end, text: none }, isWhole: true }];
  }
  const moment = kind === "timestamp" ? MOMENT.exec(words)?.[0].length : undefined;
  if (moment === undefined) return [whole];
  const at = start + moment;
  return [
    { ...whole, end: at, nothing: { start, end: at, text: ANY_MOMENT } },
    { start: at, end, escape: whole.escape },
  ];
}

/** A mark in place of a number of JSON needs quotes. */
function numbersApart(words: string, whole: Stretch): readonly Stretch[] {
  const quote = /(?<!\\)"/.test(words) ? '"' : '\\"';
  const parts: Stretch[] = [];
  let at = whole.start;
  for (const { 0: scalar, index } of words.matchAll(JSON_SCALARS)) {
    if (scalar.endsWith('"')) continue;
    const start = whole.start + index;
    const end = start + scalar.length;
    parts.push({ ...whole, start: at, end: start }, { ...whole, start, end, wrap: [quote, quote] });
    at = end;
  }
  return [...parts, { ...whole, start: at }].filter(({ start, end }) => end > start);
}

function stretchOf(text: string, place: SqlToken | CopyCell, column: SqlColumn | undefined): Stretch {
  const { start, end } = place;
  const fitting = (mark: string): string => fit(mark, column);
  if (!("kind" in place)) {
    const nothing = column && emptyCell(place, column);
    return {
      start,
      end,
      escape: (mark) =>
        fitting(mark)
          .replaceAll("\\", "\\\\")
          .replace(/[\t\r\n]+/g, " "),
      ...nothing,
    };
  }
  const bytes = bytesLiteral(text, place);
  // What stays of half a byte would be another byte: a literal of bytes goes as a whole.
  if (bytes) return { start, end, escape: hexOf, wrap: bytes, escapeRest: () => "" };
  // A backslash escapes on some servers only; without it the mark reads the same on all.
  const inQuotes = (mark: string): string => fitting(mark).replaceAll("\\", "/").replaceAll("'", "''");
  switch (place.kind) {
    case "string":
      return { start, end, escape: inQuotes, ...(column && emptyString(text, place, column)) };
    case "number":
      return { start, end, escape: inQuotes, wrap: ["'", "'"], ...emptyNumber(place, column) };
    case "dollar":
      return { start, end, escape: (mark) => mark.replaceAll("$", "_") };
    case "name":
      // What no quotes of names end but those of one server stays a mark.
      return { start, end, escape: (mark) => mark.replace(text[start - 1] === "[" ? /["`[\]]/g : /["`]/g, "_") };
    case "comment":
      return { start, end, escape: (mark) => mark.replace(/[\r\n]+/g, " ").replaceAll("*/", "* /") };
    case "word":
    case "sign":
      // A bare word can only be replaced by another; `text` is not read, as what stands there goes.
      return { start, end, escape: (mark) => (/^\w+$/.test(text.slice(start, end)) ? mark.replace(/\W+/g, "_") : "_") };
  }
}

/** A mark that is longer than its column becomes a bar that is not. */
function fit(mark: string, column: SqlColumn | undefined): string {
  const most = mostLetters(column);
  return most !== undefined && mark.length > most ? "█".repeat(Math.min(most, 5)) : mark;
}

type Empty = Pick<Stretch, "nothing">;

function emptyCell({ start, end }: CopyCell, column: SqlColumn): Empty {
  const empty = emptyValue(column);
  return empty ? { nothing: { start, end, text: empty.isNull ? "\\N" : empty.value } } : {};
}

/** A string that is all of its value, with its quotes; behind a word it may be of a kind that needs one. */
function emptyString(text: string, { start, end }: SqlToken, column: SqlColumn): Empty {
  const empty = emptyValue(column);
  const isBare = /[(,=]\s{0,20}'$/.test(text.slice(Math.max(0, start - 22), start));
  if (!empty || !isBare) return {};
  return {
    nothing: empty.isNull ? { start: start - 1, end: end + 1, text: "NULL" } : { start, end, text: empty.value },
  };
}

/** A number leaves nothing, also where no column is known; a column of texts takes the mark. */
function emptyNumber({ start, end }: SqlToken, column: SqlColumn | undefined): Empty {
  const empty = column ? emptyValue(column) : { isNull: true, value: "0" };
  return empty ? { nothing: { start, end, text: empty.isNull ? "NULL" : empty.value } } : {};
}

const hexOf = (mark: string): string => Buffer.from(mark, "utf8").toString("hex");

/** What a literal of bytes stands between: `X'00ff'` as the standard has it, `0x00ff` as some servers do. */
function bytesLiteral(text: string, { kind, start, end }: SqlToken): readonly [string, string] | undefined {
  const isQuoted = kind === "string" && /^[xX]'$/.test(text.slice(start - 2, start));
  if (isQuoted) return HEX.test(text.slice(start, end)) ? ["", ""] : undefined;
  return kind === "word" && /^0x[\da-f]+$/i.test(text.slice(start, end)) ? ["0x", ""] : undefined;
}

const HEX = /^[\da-f\s]*$/i;
