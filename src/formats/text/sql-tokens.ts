/** SQL cut into tokens, in the dialects of common dumps. Never fails: what nothing closes reaches to the end. */

export type SqlTokenKind = "string" | "dollar" | "name" | "word" | "number" | "sign" | "comment";

export interface SqlToken {
  readonly kind: SqlTokenKind;
  /** Of the words alone, quotes and comment signs outside. */
  readonly start: number;
  readonly end: number;
  /** After the closing quote or sign. */
  readonly next: number;
  /** False when the text stops before the token is known to be whole. */
  readonly isClosed: boolean;
}

const WORD = /[\w$\u0080-\uffff]{1,400}/y;
const NUMBER = /(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,9})?(?![\w$\u0080-\uffff])/y;
const DOLLAR = /\$(?:[A-Za-z_]\w{0,60})?\$/y;

/** The token at or after `from`; undefined at the end. */
export function sqlTokenAt(text: string, from: number): SqlToken | undefined {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  if (at >= text.length) return undefined;
  const sign = text.charAt(at);
  switch (sign) {
    case "'":
      return stringAt(text, at);
    case '"':
    case "`":
      return until(text, "name", at + 1, sign);
    case "[":
      return bracketedAt(text, at);
    case "-":
      return text.charAt(at + 1) === "-" ? lineCommentAt(text, at, 2) : (negativeAt(text, at) ?? signAt(at));
    case "#":
      return lineCommentAt(text, at, 1);
    case "/":
      return text.charAt(at + 1) === "*" ? until(text, "comment", at + 2, "*/") : signAt(at);
    case "$":
      return dollarAt(text, at) ?? wordAt(text, at);
    default:
      return numberAt(text, at) ?? wordAt(text, at);
  }
}

const signAt = (at: number): SqlToken => ({ kind: "sign", start: at, end: at + 1, next: at + 1, isClosed: true });

function until(text: string, kind: SqlTokenKind, start: number, closing: string): SqlToken {
  const found = text.indexOf(closing, start);
  if (found < 0) return { kind, start, end: text.length, next: text.length, isClosed: false };
  return { kind, start, end: found, next: found + closing.length, isClosed: true };
}

function lineCommentAt(text: string, at: number, signs: number): SqlToken {
  const line = until(text, "comment", at + signs, "\n");
  return line.isClosed ? { ...line, next: line.end } : line;
}

/** A name in brackets is short and on one line; anything else is an index or a list. */
function bracketedAt(text: string, at: number): SqlToken {
  const name = /^\[\w[\w .-]{0,126}\]/.exec(text.slice(at, at + 130))?.[0];
  if (name === undefined) return signAt(at);
  return { kind: "name", start: at + 1, end: at + name.length - 1, next: at + name.length, isClosed: true };
}

/** Quotes are doubled within; behind a backslash, which older servers take for an escape, one is taken as part too. */
function stringAt(text: string, at: number): SqlToken {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i += isEscape(text, i) ? 1 : 0;
    else if (code === 39) {
      if (text.charCodeAt(i + 1) === 39) i++;
      else return { kind: "string", start: at + 1, end: i, next: i + 1, isClosed: i + 1 < text.length };
    }
  }
  return { kind: "string", start: at + 1, end: text.length, next: text.length, isClosed: false };
}

/** Where backslashes are plain, `'C:\'` ends at its quote: a comma, bracket or semicolon behind it says so. */
function isEscape(text: string, backslash: number): boolean {
  if (text.charCodeAt(backslash + 1) !== 39) return true;
  return !/^'\s{0,4}(?:[,;)]\s{0,4}(?:$|['\d(NE-]|\r?\n)|$)/.test(text.slice(backslash + 1, backslash + 14));
}

function dollarAt(text: string, at: number): SqlToken | undefined {
  DOLLAR.lastIndex = at;
  const tag = DOLLAR.exec(text)?.[0];
  return tag === undefined ? undefined : until(text, "dollar", at + tag.length, tag);
}

function numberAt(text: string, at: number): SqlToken | undefined {
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  return { kind: "number", start: at, end, next: end, isClosed: end < text.length };
}

/** A number below zero; behind a value the sign would take away instead. */
function negativeAt(text: string, at: number): SqlToken | undefined {
  const digits = /(?:^|[(,=])\s{0,9}$/.test(text.slice(Math.max(0, at - 10), at)) ? numberAt(text, at + 1) : undefined;
  return digits && { ...digits, start: at };
}

function wordAt(text: string, at: number): SqlToken {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return signAt(at);
  const end = at + word.length;
  return { kind: "word", start: at, end, next: end, isClosed: end < text.length };
}
