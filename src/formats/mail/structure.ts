/** The tree of a mail: headers and parts with their places in the decoded file (RFC 5322, RFC 2046). */
import type { Span } from "../../core/span.js";
import { readContentHeader, type ContentHeader } from "./encoded-words.js";

export interface MailHeader {
  /** Lower case; empty for a line that separates mails in a mailbox file. */
  readonly name: string;
  /** From the name to the end of the last line, its line end excluded. */
  readonly whole: Span;
  /** Behind the colon and the space after it. */
  readonly value: Span;
}

export interface MailPart {
  /** `` for the mail itself, `1`, `1.2` below. */
  readonly path: string;
  readonly headers: readonly MailHeader[];
  readonly body: Span;
  readonly type: ContentHeader;
  readonly disposition: ContentHeader;
  /** Lower case. */
  readonly encoding: string;
  /** Of a multipart only. */
  readonly parts: readonly MailPart[];
  /** Text before the first and after the last boundary, which readers do not show. */
  readonly unseen: readonly Span[];
  /** Whether a multipart ends as it should. */
  readonly isClosed: boolean;
}

/** Headers that a copy keeps, besides those that say how it is built. */
export const RELEASED_HEADERS: ReadonlySet<string> = new Set([
  "from",
  "sender",
  "to",
  "cc",
  "reply-to",
  "subject",
  "date",
]);

const DEEPEST = 30;

/** Reads a mail, or a part of one. */
export function readMailPart(text: string, span: Span, path = "", depth = 0): MailPart {
  const { headers, bodyStart } = readHeaders(text, span, path === "");
  const body = { start: Math.min(bodyStart, span.end), end: span.end };
  const raw = (name: string): string => {
    const header = headers.find((one) => one.name === name);
    return header ? text.slice(header.value.start, header.value.end) : "";
  };
  const type = readContentHeader(raw("content-type"));
  const single = {
    path,
    headers,
    body,
    type: type.value.includes("/") ? type : { value: "text/plain", parameters: type.parameters },
    disposition: readContentHeader(raw("content-disposition")),
    encoding: raw("content-transfer-encoding").trim().toLowerCase(),
    parts: [],
    unseen: [],
    isClosed: true,
  };
  const boundary = type.parameters.get("boundary");
  if (!type.value.startsWith("multipart/") || !boundary || depth >= DEEPEST) return single;
  const pieces = splitAtBoundary(text, body, boundary.trimEnd());
  if (pieces.parts.length === 0) return { ...single, type: { value: "text/plain", parameters: new Map() } };
  const parts = pieces.parts.map((part, i) =>
    readMailPart(text, part, path === "" ? String(i + 1) : `${path}.${i + 1}`, depth + 1),
  );
  return { ...single, parts, unseen: pieces.unseen, isClosed: pieces.isClosed };
}

function readHeaders(text: string, span: Span, isWhole: boolean): { headers: MailHeader[]; bodyStart: number } {
  const headers: MailHeader[] = [];
  let at = span.start;
  // Some programs leave empty lines before a mail.
  if (isWhole) while (at < span.end && /[\r\n]/.test(text.charAt(at))) at++;
  while (at < span.end) {
    const { end, next } = lineAt(text, at, span.end);
    if (end === at) return { headers, bodyStart: next };
    const colon = text.slice(at, Math.min(end, at + 200)).search(/:/);
    const name = text.slice(at, at + Math.max(0, colon)).trimEnd();
    const isSeparator = isWhole && headers.length === 0 && text.startsWith("From ", at);
    if (!isSeparator && !/^[\u0021-\u0039\u003b-\u007e]{1,100}$/.test(name)) return { headers, bodyStart: at };
    let last = end;
    let following = next;
    while (following < span.end && /[ \t]/.test(text.charAt(following))) {
      const line = lineAt(text, following, span.end);
      last = line.end;
      following = line.next;
    }
    const behind = isSeparator ? at : at + colon + 1;
    const start = Math.min(last, behind + (/^[ \t]*/.exec(text.slice(behind, behind + 998))?.[0].length ?? 0));
    headers.push({
      name: isSeparator ? "" : name.toLowerCase(),
      whole: { start: at, end: last },
      value: { start, end: last },
    });
    at = following;
  }
  return { headers, bodyStart: span.end };
}

/** The end of the line at `at`, and the start of the next. */
function lineAt(text: string, at: number, limit: number): { end: number; next: number } {
  let end = at;
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  if (end >= limit) return { end: limit, next: limit };
  const isPair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 && end + 1 < limit;
  return { end, next: end + (isPair ? 2 : 1) };
}

function splitAtBoundary(
  text: string,
  body: Span,
  boundary: string,
): { parts: Span[]; unseen: Span[]; isClosed: boolean } {
  const parts: Span[] = [];
  const unseen: Span[] = [];
  const delimiter = `--${boundary}`;
  let partStart = -1;
  let isClosed = false;
  for (let at = text.indexOf(delimiter, body.start); at >= 0 && at < body.end; at = text.indexOf(delimiter, at + 1)) {
    const { end, next } = lineAt(text, at, body.end);
    const tail = text.slice(at + delimiter.length, Math.min(end, at + delimiter.length + 100)).trim();
    const isLineStart = at === body.start || /[\r\n]/.test(text.charAt(at - 1));
    if (!isLineStart || (tail !== "" && tail !== "--")) continue;
    const before = {
      start: partStart < 0 ? body.start : partStart,
      end: withoutLineEnd(text, partStart < 0 ? body.start : partStart, at),
    };
    (partStart < 0 ? unseen : parts).push(before);
    partStart = next;
    isClosed = tail === "--";
    if (isClosed) break;
  }
  if (partStart >= 0) (isClosed ? unseen : parts).push({ start: Math.min(partStart, body.end), end: body.end });
  return { parts, unseen: unseen.filter((span) => text.slice(span.start, span.end).trim() !== ""), isClosed };
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(text: string, start: number, at: number): number {
  if (at <= start) return start;
  const isPair = text.charCodeAt(at - 1) === 10 && text.charCodeAt(at - 2) === 13;
  return Math.max(start, at - (isPair ? 2 : 1));
}

/** Whether a part is text that is read in its place; every other is an item of its own. */
export const isInlineText = (part: MailPart): boolean =>
  part.type.value === "text/plain" && part.disposition.value !== "attachment" && fileName(part) === undefined;

/** The name that a part's headers give it. */
export const fileName = (part: MailPart): string | undefined =>
  part.disposition.parameters.get("filename") ?? part.type.parameters.get("name");

/** All parts below and with `part` that hold content, in order. */
export function* leaves(part: MailPart): Iterable<MailPart> {
  if (part.parts.length === 0) yield part;
  for (const child of part.parts) yield* leaves(child);
}

/** All parts, those that hold others included. */
export function* allParts(part: MailPart): Iterable<MailPart> {
  yield part;
  for (const child of part.parts) yield* allParts(child);
}
