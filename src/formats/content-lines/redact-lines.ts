/** Copies of calendars and cards: edited lines are written and folded anew, all others stay as they are. */
import { ItemError } from "../../core/problem.js";
import { editsByPart, editText } from "../archive/names.js";
import type { ChildReplacement, Content, Edit } from "../format.js";
import { toQuotedPrintable } from "../mail/mail-text.js";
import { decodeBytes } from "../text/decode.js";
import { spliceBytes, type Splice } from "../text/splice.js";
import { decodedValue, encodedPart } from "./extract-lines.js";
import { base64Start, encodingOf, parameterOf, placeOf, readContentLines, type ContentLine } from "./read-lines.js";

/** Units of a line before it is folded; fewer than the octets that the standards ask for, for letters beyond ASCII. */
const FOLD_UNITS = 60;
/** Values that other programs take for dates and do not read otherwise. */
const DATES =
  /^(?:DTSTART|DTEND|DTSTAMP|DUE|COMPLETED|CREATED|LAST-MODIFIED|RDATE|EXDATE|RECURRENCE-ID|REV|DURATION|FREEBUSY|GEO|TZOFFSET\w*)$/;

/** Of those, the ones that must be there (RFC 5545): what stands in their place is a day that says nothing. */
const NEEDED = /^(?:DTSTART|DTSTAMP)$/;
const NO_DAY = "19700101";
const NO_TIME = "T000000";
/** All that may stand there, the longest first. */
export const NO_DAYS: readonly string[] = [`${NO_DAY}${NO_TIME}Z`, `${NO_DAY}${NO_TIME}`, NO_DAY];

export async function redactLines(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
): Promise<Uint8Array> {
  const bytes = await content.bytes();
  const { text } = decodeBytes(bytes);
  const byPart = editsByPart(edits);
  const inFile = [...(byPart.get("") ?? [])].sort((a, b) => a.start - b.start);
  const replaced = new Map(children.map((child) => [child.key, child]));
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\r\n";
  const splices: Splice[] = [];
  let next = 0;
  for (const line of readContentLines(text)) {
    const own: Edit[] = [];
    for (let edit = inFile[next]; edit && edit.start < line.span.end; edit = inFile[++next]) own.push(edit);
    const written = writeLine(line, own, byPart.get(encodedPart(line)) ?? [], replaced.get(String(line.index)));
    if (written === undefined) continue;
    const isGone = written === "";
    // Its lines are folded in another way, which not all readers know.
    const isQuoted = encodingOf(line) === "quoted-printable";
    const end = isGone ? endWithLineEnd(text, line.span.end) : line.span.end;
    splices.push({ start: line.span.start, end, text: isGone ? "" : isQuoted ? written : fold(written, eol) });
  }
  if (next < inFile.length) throw new ItemError("not-redactable", "redact", "an edit lies in no line");
  return spliceBytes(bytes, splices);
}

/** The line in its new form, unfolded; "" when it goes, undefined when it stays as it is. */
function writeLine(
  line: ContentLine,
  edits: readonly Edit[],
  encoded: readonly Edit[],
  child: ChildReplacement | undefined,
): string | undefined {
  const embedded = base64Start(line);
  if (embedded !== undefined) {
    if (!child || !("bytes" in child)) return "";
    return editHead(line, edits) + embeddedText(line, embedded, child.bytes);
  }
  if (edits.length === 0 && encoded.length === 0) return undefined;
  const isInValue = edits.some(({ start }) => start >= placeOf(line, line.value.start));
  if (isInValue && NEEDED.test(line.name)) return editHead(line, edits) + noDayFor(line);
  if (isInValue && DATES.test(line.name)) return "";
  if (encodingOf(line) !== "quoted-printable") return editHead(line, edits) + editValue(line, edits);
  const head = editHead(line, edits);
  const isNamed = /^utf-?8$/i.test(parameterOf(line, "CHARSET") ?? "");
  const named = isNamed ? head : head.replace(/;CHARSET=[^;:]{0,60}/i, "").replace(/:$/, ";CHARSET=UTF-8:");
  return named + toQuotedPrintable(editText(decodedValue(line), encoded), "=0D=0A").replace(/==0D=0A/g, "");
}

/** As exact as what stood there, since the end of an event has to be. */
function noDayFor(line: ContentLine): string {
  const [, time = "", zone = ""] = /(T)\d{4,6}(Z)?\s*$/.exec(line.text.slice(line.value.start)) ?? [];
  return NO_DAY + (time && NO_TIME) + zone;
}

/** What stands before the Base64, and it. */
const embeddedText = (line: ContentLine, start: number, bytes: Uint8Array): string =>
  line.text.slice(line.value.start, start) + Buffer.from(bytes).toString("base64");

/** Name and parameters with the colon behind them. */
function editHead(line: ContentLine, edits: readonly Edit[]): string {
  return editStretch(line, 0, line.value.start, edits, (mark) => mark.replace(/[\r\n";:,\\^]+/g, " "));
}

const editValue = (line: ContentLine, edits: readonly Edit[]): string =>
  editStretch(line, line.value.start, line.text.length, edits, (mark) =>
    mark.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\n|\r/g, "\\n"),
  );

/** A stretch of the unfolded line with the edits that lie in it. */
function editStretch(
  line: ContentLine,
  from: number,
  to: number,
  edits: readonly Edit[],
  escape: (mark: string) => string,
): string {
  const parts: string[] = [];
  let at = from;
  for (const { start, end, mark } of edits) {
    const first = unitOf(line, start);
    const last = unitOf(line, end);
    if (last <= from || first >= to) continue;
    parts.push(line.text.slice(at, Math.max(at, first)), escape(mark));
    at = Math.max(at, last);
  }
  parts.push(line.text.slice(at, to));
  return parts.join("");
}

/** The unit of the unfolded line that stands at a place of the file, or the next one. */
function unitOf(line: ContentLine, at: number): number {
  for (let i = line.runs.length - 1; i >= 0; i--) {
    const [unit, place] = line.runs[i] ?? [0, 0];
    if (place > at) continue;
    return Math.min(unit + at - place, line.runs[i + 1]?.[0] ?? line.text.length);
  }
  return 0;
}

function fold(text: string, eol: string): string {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > FOLD_UNITS) {
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(from + FOLD_UNITS - 1));
    const end = from + FOLD_UNITS - (isSplit ? 1 : 0);
    parts.push(text.slice(from, end));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join(`${eol} `);
}

const endWithLineEnd = (text: string, end: number): number =>
  end + (text.startsWith("\r\n", end) ? 2 : end < text.length ? 1 : 0);
