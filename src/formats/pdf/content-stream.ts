/** Splits the program of a page or form into operators with their operands. Tolerates whatever bytes it is given. */

export type OperandKind = "number" | "name" | "literal" | "hex" | "open" | "close" | "word";

export interface Operand {
  readonly kind: OperandKind;
  readonly start: number;
  readonly end: number;
}

export interface Operator {
  readonly name: string;
  /** Flat: arrays and dictionaries are told by `open` and `close`. */
  readonly operands: readonly Operand[];
  /** From the first operand to the end of the operator; for inline images, to the end of the image. */
  readonly start: number;
  readonly end: number;
}

const MAX_OPERANDS = 200_000;
const SPACE = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) SPACE[code] = 1;
const DELIMITER = new Uint8Array(256);
for (const character of "()<>[]{}/%") DELIMITER[character.charCodeAt(0)] = 1;

const isSpace = (code: number | undefined): boolean => code !== undefined && SPACE[code] === 1;

function skipWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && SPACE[bytes[at] ?? 0] === 0 && DELIMITER[bytes[at] ?? 0] === 0) at++;
  return at;
}

function skipLiteral(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const code = bytes[at];
    if (code === 0x5c) at++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

function skipTo(bytes: Uint8Array, from: number, stop: number): number {
  const at = bytes.indexOf(stop, from);
  return at < 0 ? bytes.length : at + 1;
}

function skipLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}

/** The next operand or word at or after `from`, comments passed over; undefined at the end. */
function readToken(bytes: Uint8Array, from: number): Operand | undefined {
  let start = from;
  for (;;) {
    while (isSpace(bytes[start])) start++;
    if (bytes[start] !== 0x25) break;
    start = skipLine(bytes, start);
  }
  const code = bytes[start];
  if (code === undefined) return undefined;
  if (code === 0x28) return { kind: "literal", start, end: skipLiteral(bytes, start) };
  if (code === 0x2f) return { kind: "name", start, end: skipWord(bytes, start + 1) };
  if (code === 0x3c && bytes[start + 1] === 0x3c) return { kind: "open", start, end: start + 2 };
  if (code === 0x3e) return { kind: "close", start, end: start + (bytes[start + 1] === 0x3e ? 2 : 1) };
  if (code === 0x3c) return { kind: "hex", start, end: skipTo(bytes, start, 0x3e) };
  if (code === 0x5b || code === 0x7b) return { kind: "open", start, end: start + 1 };
  if (code === 0x5d || code === 0x7d || code === 0x29) return { kind: "close", start, end: start + 1 };
  const isNumber = (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
  return { kind: isNumber ? "number" : "word", start, end: skipWord(bytes, start) };
}

/** The end of an inline image whose data begins at `from`: behind the `EI` that a program goes on after. */
function skipInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] !== 0x49 || !isSpace(bytes[at - 1])) continue;
    const after = bytes.subarray(at + 2, at + 14);
    if (after.length > 0 && !isSpace(after[0])) continue;
    if (after.every((code) => isSpace(code) || (code > 32 && code < 127))) return at + 2;
  }
  return bytes.length;
}

/** The operators of a content stream, in order. */
export function* readOperators(bytes: Uint8Array): Iterable<Operator> {
  // Gathered here and copied in their number: a list that grows takes room for many more.
  const operands: Operand[] = [];
  for (let token = readToken(bytes, 0); token; token = readToken(bytes, token.end)) {
    if (token.kind !== "word") {
      if (operands.length < MAX_OPERANDS) operands.push(token);
      continue;
    }
    const name = operatorName(bytes, token);
    if (name === "true" || name === "false" || name === "null") {
      operands.push(token);
      continue;
    }
    // The data of an inline image stand behind the operator ID; the whole is told as one operator ID.
    const end = name === "ID" ? skipInlineImage(bytes, token.end + 1) : token.end;
    yield { name, operands: operands.slice(), start: operands[0]?.start ?? token.start, end };
    operands.length = 0;
    if (end !== token.end) token = { ...token, end };
  }
}

/** Letters up to which a string is put together here: asking the platform costs more. */
const FEW_LETTERS = 12;

export function latin(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > FEW_LETTERS)
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Letters of the longest operators, and names that are remembered: broken programs have any. */
const LONGEST_OPERATOR = 3;
const MOST_NAMES = 256;
const operatorNames = new Map<number, string>();

/** The name of an operator: there are few, and programs have thousands of each. */
function operatorName(bytes: Uint8Array, { start, end }: Operand): string {
  if (end - start > LONGEST_OPERATOR) return latin(bytes, start, end);
  let key = 0;
  for (let at = start; at < end; at++) key = 256 * key + (bytes[at] ?? 0);
  const known = operatorNames.get(key);
  if (known !== undefined) return known;
  const name = latin(bytes, start, end);
  if (operatorNames.size < MOST_NAMES) operatorNames.set(key, name);
  return name;
}

/** Digits up to which a number and the power of ten that it is divided by are exact, so that the quotient is the nearest one. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);

/** The value of a number operand; 0 where it is none. */
export function numberValue(bytes: Uint8Array, { start, end }: Operand): number {
  const sign = bytes[start];
  let at = sign === 0x2d || sign === 0x2b ? start + 1 : start;
  let digits = 0;
  let point = -1;
  let value = 0;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code === 0x2e && point < 0) point = digits;
    else if (code >= 0x30 && code <= 0x39 && digits < EXACT_DIGITS) {
      value = 10 * value + code - 0x30;
      digits++;
    } else return Number(latin(bytes, start, end)) || 0;
  }
  const behindPoint = point < 0 ? 0 : digits - point;
  const size = value / (POWERS_OF_TEN[behindPoint] ?? 1);
  return (sign === 0x2d ? -size : size) || 0;
}

/** The value of a name operand, its `#` escapes undone. */
export function nameValue(bytes: Uint8Array, { start, end }: Operand): string {
  const name = latin(bytes, start + 1, end);
  if (!name.includes("#")) return name;
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of a string operand. */
export function stringBytes(bytes: Uint8Array, { kind, start, end }: Operand): number[] {
  return kind === "hex" ? hexBytes(bytes, start + 1, end) : literalBytes(bytes.subarray(start + 1, end - 1));
}

const NO_DIGIT = 255;
const HEX_DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (const [value, digit] of [..."0123456789abcdef"].entries())
  for (const form of [digit, digit.toUpperCase()]) HEX_DIGITS[form.charCodeAt(0)] = value;

/** What are no digits is passed over; a last digit alone counts as if a 0 followed. */
function hexBytes(bytes: Uint8Array, start: number, end: number): number[] {
  const out: number[] = [];
  let high = -1;
  for (let at = start; at < end; at++) {
    const digit = HEX_DIGITS[bytes[at] ?? 0] ?? NO_DIGIT;
    if (digit === NO_DIGIT) continue;
    if (high < 0) high = 16 * digit;
    else {
      out.push(high + digit);
      high = -1;
    }
  }
  if (high >= 0) out.push(high);
  return out;
}

function literalBytes(body: Uint8Array): number[] {
  const out: number[] = [];
  for (let i = 0; i < body.length; i++) {
    const code = body[i] ?? 0;
    if (code !== 0x5c) {
      out.push(code);
      continue;
    }
    const next = body[++i] ?? 0;
    if (next >= 0x30 && next <= 0x37) {
      let value = 0;
      let digits = 0;
      while (digits < 3 && (body[i] ?? 0) >= 0x30 && (body[i] ?? 0) <= 0x37) {
        value = value * 8 + (body[i] ?? 0) - 0x30;
        digits++;
        i++;
      }
      i--;
      out.push(value & 255);
    } else if (next === 13 || next === 10) {
      if (next === 13 && body[i + 1] === 10) i++;
    } else out.push(ESCAPES[String.fromCharCode(next)] ?? next);
  }
  return out;
}
