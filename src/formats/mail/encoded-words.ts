/** Encoded words of headers (RFC 2047) and parameters of content headers (RFC 2045, RFC 2231). */
import type { Fragment } from "../ooxml/fragments.js";
import { decodeCharset, undoTransfer } from "./mail-text.js";

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\r\n]{0,2000})\?=/gi;

/** The value of a header unfolded, encoded words decoded; a run of such words is one whole. `at` is its native place. */
export function decodeHeaderValue(raw: string, at: number): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  const words = [...raw.matchAll(WORD)];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) break;
    fragments.push(...unfold(raw, from, first.index, at));
    const run = [first];
    let end = first.index + first[0].length;
    for (let next = words[i + 1]; next && /^\s*$/.test(raw.slice(end, next.index)); next = words[i + 1]) {
      run.push(next);
      end = next.index + next[0].length;
      i++;
    }
    fragments.push({ text: decodeRun(run), at: at + first.index, length: end - first.index });
    from = end;
  }
  fragments.push(...unfold(raw, from, raw.length, at));
  return fragments;
}

/** Stretches between line ends. */
function unfold(raw: string, start: number, end: number, at: number): Fragment[] {
  const fragments: Fragment[] = [];
  for (const line of raw.slice(start, end).matchAll(/[^\r\n]+/g)) {
    fragments.push({ text: line[0], at: at + start + line.index, length: line[0].length });
  }
  return fragments;
}

/** Words of one charset and encoding may part a character between them. */
function decodeRun(words: readonly RegExpExecArray[]): string {
  const texts: string[] = [];
  let bytes: Buffer[] = [];
  let charset = "";
  const flush = (): void => {
    if (bytes.length > 0) texts.push(decodeCharset(Buffer.concat(bytes), charset));
    bytes = [];
  };
  for (const [, name = "", encoding = "", data = ""] of words) {
    if (name.toLowerCase() !== charset) flush();
    charset = name.toLowerCase();
    const isBase64 = encoding.toLowerCase() === "b";
    const source = Buffer.from(isBase64 ? data : data.replaceAll("_", " "), "latin1");
    bytes.push(undoTransfer(source, isBase64 ? "base64" : "quoted-printable"));
  }
  flush();
  return texts.join("");
}

/** An encoded word for text that a header cannot hold; plain text as it is. */
export function encodeHeaderText(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ");
  return /^[\u0020-\u007e]*$/.test(line) ? line : `=?utf-8?B?${Buffer.from(line, "utf8").toString("base64")}?=`;
}

export interface ContentHeader {
  /** Before the first semicolon, lower case: `text/plain`, `attachment`. */
  readonly value: string;
  /** By lower-case name, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads `value; name=value; ...` however it is broken. */
export function readContentHeader(raw: string): ContentHeader {
  const [head = "", ...rest] = splitOutsideQuotes(raw.replace(/[\r\n]+/g, ""));
  const plain = new Map<string, string>();
  const continued = new Map<string, { number: number; text: string; isExtended: boolean }[]>();
  for (const piece of rest) {
    const equals = piece.indexOf("=");
    if (equals < 0) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    const text = unquote(piece.slice(equals + 1).trim());
    const numbered = /^([^*]{1,60})(?:\*(\d{1,3}))?(\*?)$/.exec(name);
    if (!numbered || (numbered[2] === undefined && numbered[3] === "")) plain.set(name, decodeWords(text));
    else {
      const [, base = "", number = "0", star] = numbered;
      const pieces = continued.get(base) ?? [];
      pieces.push({ number: Number(number), text, isExtended: star === "*" });
      continued.set(base, pieces);
    }
  }
  for (const [base, pieces] of continued) plain.set(base, joinContinued(pieces));
  return { value: head.trim().toLowerCase(), parameters: plain };
}

const decodeWords = (text: string): string =>
  decodeHeaderValue(text, 0)
    .map((fragment) => fragment.text)
    .join("");

function splitOutsideQuotes(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (isQuoted && character === "\\") i++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ";" && !isQuoted) {
      pieces.push(text.slice(start, i));
      start = i + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  const end = text.lastIndexOf('"');
  return text.slice(1, end > 0 ? end : text.length).replace(/\\(.)/g, "$1");
}

function joinContinued(pieces: readonly { number: number; text: string; isExtended: boolean }[]): string {
  const ordered = [...pieces].sort((a, b) => a.number - b.number);
  let charset = "utf-8";
  const letters = ordered.map(({ text, isExtended }, i) => {
    if (!isExtended) return Buffer.from(text, "utf8").toString("latin1").replaceAll("%", "%25");
    const marked = i === 0 ? /^([^']{0,40})'[^']{0,40}'/.exec(text) : null;
    if (marked?.[1]) charset = marked[1];
    return marked ? text.slice(marked[0].length) : text;
  });
  // A code may be parted by two pieces.
  const plain = letters
    .join("")
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return decodeCharset(Buffer.from(plain, "latin1"), charset);
}
