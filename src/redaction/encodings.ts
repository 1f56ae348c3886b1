/**
 * Ways in which a text may hold another: escapes, entities, Base64 at any phase, hexadecimal, wide characters. Each is
 * undone so that a value can be looked for in plain words. Knows no values and no formats.
 */
import { decode } from "entities";
import { matchesOf } from "../text/matches.js";

export interface Reading {
  /** Empty for the text as it stands. */
  readonly encoding: string;
  readonly text: string;
  /** Whether letters come of any long word read so: short values stand there by chance. */
  readonly isGuess: boolean;
}

/** The text as it stands and every other way in which it can be read. */
export function* readingsOf(text: string): Iterable<Reading> {
  yield { encoding: "", text, isGuess: false };
  for (const [encoding, undo] of WAYS) {
    const undone = undo(text);
    if (undone !== text && undone !== "") yield { encoding, text: undone, isGuess: GUESSES.has(encoding) };
  }
}

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ["character references", (text) => (text.includes("&") ? decode(text) : text)],
  ["percent signs", undoPercent],
  ["quoted-printable", undoQuotedPrintable],
  ["escapes", undoEscapes],
  ["wide characters", (text) => (text.includes("\0") ? text.replaceAll("\0", "") : text)],
  ["Base64", undoBase64],
  ["hexadecimal", undoHexadecimal],
];

const GUESSES = new Set(["Base64", "hexadecimal"]);

const fromHex = (digits: string): string => Buffer.from(digits, "hex").toString("utf8");

function undoPercent(text: string): string {
  return text.includes("%")
    ? text.replace(/(?:%[0-9a-f]{2}){1,512}/gi, (run) => fromHex(run.replaceAll("%", "")))
    : text;
}

function undoQuotedPrintable(text: string): string {
  if (!/=(?:[0-9A-F]{2}|\r?\n)/.test(text)) return text;
  return text.replace(/=\r?\n/g, "").replace(/(?:=[0-9A-F]{2}){1,512}/g, (run) => fromHex(run.replaceAll("=", "")));
}

function undoEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    .replace(/\\[x']([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** A text with its single escapes undone, and for each unit of it where it began in the original. */
export interface Unescaped {
  readonly text: string;
  /** One longer than the text: the last is the end of the original. */
  readonly at: readonly number[];
}

const ESCAPE =
  /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f]){1,8}|\\u[0-9a-f]{4}|\\[x'][0-9a-f]{2}|=[2-7][0-9A-F]|=\r?\n/gi;

/** Undoes references, percent signs, escapes and quoted-printable, so that a value can be found and cut out there. */
export function unescapeText(text: string): Unescaped | undefined {
  if (!/[&%\\=]/.test(text)) return undefined;
  const parts: string[] = [];
  const at: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    parts.push(text.slice(from, to));
    for (let i = from; i < to; i++) at.push(i);
  };
  for (const match of matchesOf(ESCAPE, text)) {
    copy(match.index);
    const plain = undoOne(match[0]);
    parts.push(plain);
    for (let i = 0; i < plain.length; i++) at.push(match.index);
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  copy(text.length);
  at.push(text.length);
  return { text: parts.join(""), at };
}

function undoOne(escape: string): string {
  if (escape.startsWith("&")) return decode(escape);
  if (escape.startsWith("%")) return fromHex(escape.replaceAll("%", ""));
  if (escape.startsWith("=")) return /[\r\n]/.test(escape) ? "" : fromHex(escape.slice(1));
  return String.fromCharCode(parseInt(escape.slice(2), 16));
}

/** A stretch of letters that stands for other text as a whole. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Base64 and hexadecimal in the text, with what they say. */
export function* encodedRuns(text: string): Iterable<EncodedRun> {
  for (const [expression, undo] of [
    [BASE64_LINES, undoBase64],
    [HEX_RUN, undoHexadecimal],
  ] as const)
    for (const match of matchesOf(expression, text)) {
      const plain = undo(match[0]);
      if (plain !== "") yield { start: match.index, end: match.index + match[0].length, text: plain };
    }
}

const HEX_RUN = /[0-9a-f]{10}[0-9a-f]*/gi;

/** Letters of Base64 in a row from which it is taken for such, and the lines on which they may go on. */
const BASE64_RUN = /[\w+/-]{12}[\w+/-]*(?:\\?\r?\n[ \t]*[\w+/-]{4}[\w+/-]*)*/g;
/** The same where it is cut out: lines that hold more than letters are no part of it, and the signs that fill it up are. */
const BASE64_LINES =
  /[\w+/-]{12}[\w+/-]*(?:\\?\r?\n[ \t]*[\w+/-]{4}[\w+/-]*(?=={0,2}\\?\s*(?:["'<]|\r?\n|$)))*(?:={1,2}(?![\w=]))?/g;

function undoBase64(text: string): string {
  const words: string[] = [];
  for (const [run] of matchesOf(BASE64_RUN, text)) {
    const letters = run
      .replace(/[\s\\]/g, "")
      .replaceAll("-", "+")
      .replaceAll("_", "/");
    // The encoded bytes may begin at any of four letters of a longer run.
    for (let phase = 0; phase < 4; phase++) {
      const bytes = Buffer.from(letters.slice(phase), "base64");
      for (const one of readable(bytes)) words.push(one);
    }
  }
  return words.join("\n");
}

function undoHexadecimal(text: string): string {
  const words: string[] = [];
  for (const [run] of matchesOf(HEX_RUN, text)) {
    for (let phase = 0; phase < 2; phase++)
      for (const one of readable(Buffer.from(run.slice(phase), "hex"))) words.push(one);
  }
  return words.join("\n");
}

/** Stretches of bytes that are plain words, of one byte or two a letter. */
function readable(bytes: Buffer): string[] {
  const text = bytes.includes(0) ? bytes.toString("latin1").replaceAll("\0", "") : bytes.toString("utf8");
  return text.match(/[^\0-\x1f\x7f-\x9f\ufffd]{5}[^\0-\x1f\x7f-\x9f\ufffd]*/g) ?? [];
}
