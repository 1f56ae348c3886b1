/** Statements that build tables, taken apart: their clauses, the checks and defaults within a clause. Knows no engine. */

/** A word, a name in quotes, a literal, a comment or a sign; `start` and `end` in the statement. */
interface Token {
  readonly kind: "word" | "name" | "literal" | "comment" | "sign";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<literal>'(?:[^'\\]|''|\\.)*')|(?<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])|(?<comment>--[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)|(?<word>[\p{L}\p{N}_$.]+)|(?<sign>[^\s])/gsu;

function* tokensOf(sql: string): Iterable<Token> {
  for (const match of sql.matchAll(TOKEN)) {
    const { literal, name, comment, word } = match.groups ?? {};
    const kind =
      literal !== undefined
        ? "literal"
        : name !== undefined
          ? "name"
          : comment !== undefined
            ? "comment"
            : word !== undefined
              ? "word"
              : "sign";
    yield { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  }
}

export interface TableStatement {
  /** Up to and with the first bracket. */
  readonly head: string;
  readonly clauses: readonly string[];
  /** From the last bracket on. */
  readonly tail: string;
}

/** Undefined for a statement that is no list in brackets. Comments are left out. */
export function splitTable(statement: string): TableStatement | undefined {
  const sql = withoutComments(statement);
  let depth = 0;
  let open = -1;
  let from = 0;
  const clauses: string[] = [];
  for (const { kind, text, start, end } of tokensOf(sql)) {
    if (kind !== "sign") continue;
    if (text === "(" && depth++ === 0) {
      open = end;
      from = end;
    } else if ((text === "," && depth === 1) || (text === ")" && --depth === 0)) {
      clauses.push(sql.slice(from, start).trim());
      from = end;
      if (text === ")") return { head: sql.slice(0, open), clauses, tail: sql.slice(start) };
    }
  }
  return undefined;
}

function withoutComments(sql: string): string {
  let clean = "";
  let from = 0;
  for (const { kind, start, end } of tokensOf(sql)) {
    if (kind !== "comment") continue;
    clean += sql.slice(from, start);
    from = end;
  }
  return clean + sql.slice(from);
}

/** The clause without its checks, and the names that the checks mention. */
export function cutChecks(clause: string): { readonly without: string; readonly mentioned: readonly string[] } {
  const tokens = [...tokensOf(clause)];
  const mentioned: string[] = [];
  let without = "";
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isWord(tokens[i], "check") || tokens[i + 1]?.text !== "(") continue;
    const begin = isWord(tokens[i - 2], "constraint") ? i - 2 : i;
    without += clause.slice(from, tokens[begin]?.start ?? 0);
    let depth = 0;
    for (i++; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.text === "(") depth++;
      if (token?.kind === "word" || token?.kind === "name") mentioned.push(unquote(token.text));
      if (token?.text === ")" && --depth === 0) break;
    }
    from = tokens[i]?.end ?? clause.length;
  }
  return { without: (without + clause.slice(from)).trim(), mentioned };
}

/** The clause without literals that it gives as a default or as a comment. */
export function cutLiterals(clause: string): string {
  const tokens = [...tokensOf(clause)];
  let bare = "";
  let from = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.text === "=" ? tokens[i + 2] : tokens[i + 1];
    if (next?.kind !== "literal" || !(isWord(token, "default") || isWord(token, "comment"))) return;
    bare += clause.slice(from, token.start);
    from = next.end;
  });
  return (bare + clause.slice(from)).trim();
}

/** Texts that the statement gives word by word. */
export const literalsIn = (sql: string): string[] =>
  Array.from(tokensOf(sql))
    .filter(({ kind }) => kind === "literal")
    .map(({ text }) => text.slice(1, -1).replaceAll("''", "'"));

/** Names in the statement, without quotes. A word of one part is taken for one of the language. */
export const namesIn = (sql: string): string[] =>
  Array.from(tokensOf(sql))
    .filter(({ kind, text }) => kind === "name" || (kind === "word" && text.includes("_")))
    .map(({ text }) => unquote(text));

const QUOTED = '(?:"(?:[^"]|"")*"|`(?:[^`]|``)*`|\\[[^\\]]*\\])';
/** Indexes are made without a name in PostgreSQL, which always says `USING`, and within a table of MySQL. */
const NAMING = new RegExp(
  `(?<add> ADD)? ?CONSTRAINT (?:${QUOTED}|\\w+) |(?<key>\\bKEY) ${QUOTED} (?=\\()|(?<index>^CREATE (?:UNIQUE )?INDEX) (?:${QUOTED}|\\w+) (?=ON .* USING )`,
  "iu",
);

/** The clause without the name of the constraint or index that it makes: the engine gives it one. */
export const withoutName = (clause: string): string =>
  clause.replace(NAMING, (...found) => {
    const { add, key, index } = found.at(-1) as Record<string, string | undefined>;
    const kept = add ?? key ?? index;
    return kept === undefined ? "" : `${kept} `;
  });

const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === "word" && token.text.toLowerCase() === word;

export const unquote = (name: string): string =>
  /^["`[]/.test(name) ? name.slice(1, -1).replaceAll('""', '"').replaceAll("``", "`") : name;

/** The first word of a clause that is no name in quotes, in small letters. */
export const firstWord = (clause: string): string => /^\w+/.exec(clause)?.[0].toLowerCase() ?? "";
