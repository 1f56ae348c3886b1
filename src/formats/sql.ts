/** SQL: dumps and scripts. Literals of `INSERT` and the rows of `COPY` stand under their columns. */
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { redactStretches, withEmbedded } from "./text/held.js";
import { textResidue } from "./text/residue.js";
import { SqlReader, type CopyCell } from "./text/sql-reader.js";
import type { SqlToken } from "./text/sql-tokens.js";
import type { Stretch } from "./text/stretches.js";
import { extractRead } from "./text/whole.js";

export const sql: FormatHandler = {
  id: "sql",
  title: "SQL",
  extensions: ["sql", "ddl", "psql", "mysql"],
  textBased: true,
  surfaces: ["literals under their columns", "rows of COPY", "literals of bytes", "comments, names"],
  proof: "bytes in every reading; tests: SQLite",
  sniff: sniffSql,
  extract: (content, context) => withEmbedded(extractRead(content, new SqlReader()), content, context),
  redact: (content, edits, children, context) => redactStretches(content, edits, sqlStretches, context, children),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};

const STATEMENT =
  /^[ \t]{0,40}(?:create\s{1,9}(?:table|database|index|view)|insert\s{1,9}into|replace\s{1,9}into|copy\s{1,9}[\w."]{1,200}\s{0,9}[( f]|drop\s{1,9}table|alter\s{1,9}table|update\s{1,9}[\w."`]{1,200}\s{1,9}set|select\s{1,9}[\w*"`'(])/gim;

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
  new SqlReader((place) => {
    if (place.end > place.start) stretches.push(stretchOf(text, place));
  }).read(text, true);
  return stretches;
}

function stretchOf(text: string, place: SqlToken | CopyCell): Stretch {
  const { start, end } = place;
  if (!("kind" in place))
    return { start, end, escape: (mark) => mark.replaceAll("\\", "\\\\").replace(/[\t\r\n]+/g, " ") };
  const bytes = bytesLiteral(text, place);
  // What stays of half a byte would be another byte: a literal of bytes goes as a whole.
  if (bytes) return { start, end, escape: hexOf, wrap: bytes, escapeRest: () => "" };
  switch (place.kind) {
    case "string":
      // A backslash escapes on some servers only; without it the mark reads the same on all.
      return { start, end, escape: (mark) => mark.replaceAll("\\", "/").replaceAll("'", "''") };
    case "number":
      return { start, end, escape: (mark) => mark.replaceAll("\\", "/").replaceAll("'", "''"), wrap: ["'", "'"] };
    case "dollar":
      return { start, end, escape: (mark) => mark.replaceAll("$", "_") };
    case "name":
      return { start, end, escape: (mark) => mark.replace(/["`[\]]/g, "_") };
    case "comment":
      return { start, end, escape: (mark) => mark.replace(/[\r\n]+/g, " ").replaceAll("*/", "* /") };
    case "word":
    case "sign":
      // A bare word can only be replaced by another; `text` is not read, as what stands there goes.
      return { start, end, escape: (mark) => (/^\w+$/.test(text.slice(start, end)) ? mark.replace(/\W+/g, "_") : "_") };
  }
}

const hexOf = (mark: string): string => Buffer.from(mark, "utf8").toString("hex");

/** What a literal of bytes stands between: `X'00ff'` as the standard has it, `0x00ff` as some servers do. */
function bytesLiteral(text: string, { kind, start, end }: SqlToken): readonly [string, string] | undefined {
  const isQuoted = kind === "string" && /^[xX]'$/.test(text.slice(start - 2, start));
  if (isQuoted) return HEX.test(text.slice(start, end)) ? ["", ""] : undefined;
  return kind === "word" && /^0x[\da-f]+$/i.test(text.slice(start, end)) ? ["0x", ""] : undefined;
}

const HEX = /^[\da-f\s]*$/i;
