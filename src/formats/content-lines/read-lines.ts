/**
 * The lines of calendars and cards (RFC 5545, RFC 6350, vCard 2.1): unfolded, with the parts of each and the place in
 * the decoded file of every character. Knows nothing of what properties mean.
 */
import type { Span } from "../../core/span.js";
import type { Fragment } from "../ooxml/fragments.js";

export interface LineParameter {
  /** Upper case; empty for a value without a name, as vCard 2.1 has. */
  readonly name: string;
  /** Within the unfolded line, quotes excluded. */
  readonly value: Span;
  readonly isQuoted: boolean;
}

export interface ContentLine {
  /** From 0. */
  readonly index: number;
  /** In the decoded file, line end excluded. */
  readonly span: Span;
  /** Unfolded. */
  readonly text: string;
  /** For each unit of `text` where runs begin: `[unit of text, unit of file]`, in order. */
  readonly runs: readonly (readonly [number, number])[];
  /** Upper case, without group; empty for a line that is none of the kind. */
  readonly name: string;
  readonly parameters: readonly LineParameter[];
  /** Within `text`. */
  readonly value: Span;
}

export function* readContentLines(source: string): Iterable<ContentLine> {
  let index = 0;
  for (let at = 0; at < source.length;) {
    const { text, runs, end, next } = unfold(source, at);
    if (text !== "") yield parseLine(index, { start: at, end }, text, runs);
    index++;
    at = next;
  }
}

interface Unfolded {
  readonly text: string;
  readonly runs: (readonly [number, number])[];
  readonly end: number;
  readonly next: number;
}

function unfold(source: string, start: number): Unfolded {
  const parts: string[] = [];
  const runs: (readonly [number, number])[] = [];
  let length = 0;
  let isQuoted = false;
  let { end, next } = lineAt(source, start);
  let from = start;
  for (;;) {
    runs.push([length, from]);
    parts.push(source.slice(from, end));
    length += end - from;
    if (parts.length === 1) isQuoted = isQuotedPrintable(parts[0] ?? "");
    const isSoft = isQuoted && source.charAt(end - 1) === "=";
    const isFolded = /[ \t]/.test(source.charAt(next));
    if (next >= source.length || (!isSoft && !isFolded)) break;
    from = isSoft ? next : next + 1;
    ({ end, next } = lineAt(source, from));
    // A soft line end is part of the encoding, which takes it away.
    if (isSoft) {
      parts.push("\n");
      length++;
    }
  }
  return { text: parts.join(""), runs, end, next };
}

const isQuotedPrintable = (line: string): boolean =>
  /^[^:]{0,500};(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line.slice(0, 600));

function lineAt(source: string, at: number): { end: number; next: number } {
  let end = at;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  const isPair = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10;
  return { end, next: Math.min(source.length, end + (isPair ? 2 : 1)) };
}

function parseLine(index: number, span: Span, text: string, runs: ContentLine["runs"]): ContentLine {
  const none = { index, span, text, runs, name: "", parameters: [], value: { start: 0, end: text.length } };
  const head = /^(?:[\w.-]{1,60}\.)?([\w-]{1,60})(?=[;:])/.exec(text);
  if (!head?.[1]) return none;
  const parameters: LineParameter[] = [];
  let at = head[0].length;
  while (text.charAt(at) === ";") {
    const parameter = /;(?:([\w-]{1,60})=)?/y;
    parameter.lastIndex = at;
    const found = parameter.exec(text);
    if (!found) return none;
    at = parameter.lastIndex;
    for (;;) {
      const value = parameterValue(text, at);
      parameters.push({ name: (found[1] ?? "").toUpperCase(), ...value });
      at = value.isQuoted ? value.value.end + 1 : value.value.end;
      if (text.charAt(at) !== ",") break;
      at++;
    }
  }
  if (text.charAt(at) !== ":") return none;
  const name = head[1].toUpperCase();
  return { index, span, text, runs, name, parameters, value: { start: at + 1, end: text.length } };
}

function parameterValue(text: string, at: number): { value: Span; isQuoted: boolean } {
  const close = text.charAt(at) === '"' ? text.indexOf('"', at + 1) : -1;
  if (close > 0) return { value: { start: at + 1, end: close }, isQuoted: true };
  let end = at;
  while (end < text.length && !/[;:,]/.test(text.charAt(end))) end++;
  return { value: { start: at, end }, isQuoted: false };
}

/** A stretch of the unfolded line as fragments of the file, whole where `text` is another than what stands there. */
export function* fragmentsAt(line: ContentLine, span: Span, text?: string): Iterable<Fragment> {
  if (text !== undefined) {
    const at = placeOf(line, span.start);
    yield { text, at, length: Math.max(1, placeOf(line, span.end - 1) + 1 - at) };
    return;
  }
  for (let i = runAt(line, span.start); i < line.runs.length; i++) {
    const [start, at] = line.runs[i] ?? [0, 0];
    if (start >= span.end) return;
    const end = line.runs[i + 1]?.[0] ?? line.text.length;
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from < to) yield { text: line.text.slice(from, to), at: at + from - start, length: to - from };
  }
}

/** The run of the unfolded line that holds a unit. */
function runAt(line: ContentLine, unit: number): number {
  let low = 0;
  let high = line.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.runs[middle]?.[0] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a unit of the unfolded line stands in the file. */
export function placeOf(line: ContentLine, unit: number): number {
  const [start, at] = line.runs[runAt(line, unit)] ?? [0, 0];
  return at + unit - start;
}

/** The value of the first parameter of a name, or undefined. */
export function parameterOf(line: ContentLine, name: string): string | undefined {
  const found = line.parameters.find((parameter) => parameter.name === name);
  return found && line.text.slice(found.value.start, found.value.end);
}

/** How the value is encoded. */
export function encodingOf(line: ContentLine): "none" | "base64" | "quoted-printable" {
  const values = line.parameters
    .filter(({ name }) => name === "ENCODING" || name === "")
    .map(({ value }) => line.text.slice(value.start, value.end).toUpperCase());
  if (values.includes("QUOTED-PRINTABLE")) return "quoted-printable";
  if (values.includes("B") || values.includes("BASE64")) return "base64";
  return "none";
}

/** Where the Base64 of a line begins within `text`: its value, or what follows the head of a `data:` address. */
export function base64Start(line: ContentLine): number | undefined {
  if (encodingOf(line) === "base64") return line.value.start;
  const head = /^data:[^,]{0,200};base64,/i.exec(line.text.slice(line.value.start, line.value.start + 250));
  return head ? line.value.start + head[0].length : undefined;
}
