/** JSON cut into tokens, with comments as some programs allow them. Never fails: what is no JSON is a token too. */

export type JsonTokenKind =
  "string" | "literal" | "line-comment" | "block-comment" | "punctuation" | "newline" | "other";

export interface JsonToken {
  readonly kind: JsonTokenKind;
  /** Of the words alone: quotes and comment marks lie outside. */
  readonly start: number;
  readonly end: number;
  /** False for a string or comment that nothing ends. */
  readonly isClosed: boolean;
}

const LITERAL = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const QUOTE = 34;
const BACKSLASH = 92;

/** All tokens of `text` in order; white space other than line ends lies between them. */
export function* jsonTokens(text: string): Iterable<JsonToken> {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 10) yield { kind: "newline", start: at, end: ++at, isClosed: true };
    else if (code <= 32) at++;
    else if (code === QUOTE) {
      const end = stringEnd(text, at + 1);
      const isClosed = text.charCodeAt(end) === QUOTE;
      yield { kind: "string", start: at + 1, end, isClosed };
      at = isClosed ? end + 1 : end;
    } else if (isPunctuation(code)) yield { kind: "punctuation", start: at, end: ++at, isClosed: true };
    else if (code === 47 && /[/*]/.test(text.charAt(at + 1))) {
      const comment = commentAt(text, at);
      yield comment;
      at = comment.end + (comment.kind === "block-comment" && comment.isClosed ? 2 : 0);
    } else {
      const end = wordEnd(text, at);
      const kind = end - at < 400 && LITERAL.test(text.slice(at, end)) ? "literal" : "other";
      yield { kind, start: at, end, isClosed: true };
      at = end;
    }
  }
}

/** `{}[],:` */
const isPunctuation = (code: number): boolean =>
  code === 123 || code === 125 || code === 91 || code === 93 || code === 44 || code === 58;

/** Where the closing quote stands; a string that nothing closes ends with its line. */
function stringEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === 10) return at;
    if (code === BACKSLASH && text.charCodeAt(at + 1) !== 10) at++;
  }
  return Math.min(at, text.length);
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === QUOTE || code === 47 || isPunctuation(code)) break;
    at++;
  }
  return at;
}

function commentAt(text: string, at: number): JsonToken {
  const isBlock = text.charAt(at + 1) === "*";
  const found = text.indexOf(isBlock ? "*/" : "\n", at + 2);
  const end = found < 0 ? text.length : found;
  return { kind: isBlock ? "block-comment" : "line-comment", start: at + 2, end, isClosed: !isBlock || found >= 0 };
}
