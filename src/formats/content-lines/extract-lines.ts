/** Every text and every embedded file of a calendar or card. */
import { ItemError } from "../../core/problem.js";
import { DocumentBuilder } from "../../text/document.js";
import { memoryContent } from "../archive/content.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import { decodeCharset, undoTransfer } from "../mail/mail-text.js";
import { appendFragments, decodePercent, type Fragment } from "../ooxml/fragments.js";
import { decodeBytes, undecodableProblem } from "../text/decode.js";
import {
  base64Start,
  encodingOf,
  fragmentsAt,
  parameterOf,
  readContentLines,
  type ContentLine,
  type LineParameter,
} from "./read-lines.js";

/** Bytes of the largest file that is read; larger ones hold no office's calendar. */
const LARGEST = 128 * 1024 * 1024;
/** Units of text of one document. */
const DOCUMENT_UNITS = 262_144;

/** What properties and parameters hold, in words. */
const FIELDS: Readonly<Record<string, string>> = {
  FN: "Name",
  N: "Name",
  CN: "Name",
  NICKNAME: "Name",
  AGENT: "Name",
  TEL: "Telephone",
  EMAIL: "E-mail",
  ADR: "Address",
  LABEL: "Address",
  BDAY: "Date of birth",
  ORG: "Organisation",
  TITLE: "Job title",
  LOCATION: "Location",
  ATTENDEE: "Attendee",
  ORGANIZER: "Organizer",
};
/** Lines that hold the file together, with values from lists of the standards. */
const STRUCTURE: ReadonlySet<string> = new Set(
  "BEGIN END VERSION CALSCALE METHOD SEQUENCE TRANSP STATUS CLASS PRIORITY RRULE ACTION TRIGGER KIND".split(" "),
);
/** Values that are running text. */
const RUNNING: ReadonlySet<string> = new Set(
  "DESCRIPTION COMMENT SUMMARY NOTE X-ALT-DESC STYLED-DESCRIPTION".split(" "),
);
const DAYS: ReadonlySet<string> = new Set("BDAY ANNIVERSARY DEATHDATE X-ANNIVERSARY".split(" "));
const COMPOUND: ReadonlySet<string> = new Set(["N", "ADR", "ORG", "CLIENTPIDMAP", "REQUEST-STATUS", "GENDER"]);

/** The native part of a value that stands encoded in the file. */
export const encodedPart = (line: ContentLine): string => `value:${line.index}`;

export async function* extractLines(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  if (content.size > LARGEST) throw new ItemError("too-large", "read", `larger than the limit of ${LARGEST} bytes`);
  const { text, encoding, undecodable } = decodeBytes(await content.bytes());
  let builder = new DocumentBuilder();
  for (const line of readContentLines(text)) {
    addLine(builder, line);
    const child = childOf(line, context);
    if (child) yield child;
    if (builder.length < DOCUMENT_UNITS) continue;
    context.signal.throwIfAborted();
    yield { kind: "document", document: builder.build("body") };
    builder = new DocumentBuilder();
  }
  if (builder.length > 0) yield { kind: "document", document: builder.build("body") };
  const problem = undecodableProblem(undecodable, encoding);
  if (problem) yield { kind: "problem", problem };
}

function childOf(line: ContentLine, context: ExtractContext): Extracted | undefined {
  const start = base64Start(line);
  if (start === undefined) return undefined;
  const bytes = undoTransfer(Buffer.from(line.text.slice(start), "latin1"), "base64");
  context.budget.takeEntry();
  context.budget.takeBytes(bytes.length, line.text.length);
  const name = parameterOf(line, "X-FILENAME") ?? parameterOf(line, "FILENAME") ?? `${line.name.toLowerCase()}.bin`;
  return { kind: "child", child: { name, key: String(line.index), content: memoryContent(new Uint8Array(bytes)) } };
}

function addLine(builder: DocumentBuilder, line: ContentLine): void {
  for (const parameter of line.parameters.filter((one) => isText(line, one))) {
    const start = builder.length;
    appendFragments(builder, "", [...parameterFragments(line, parameter)]);
    builder.segment(start, { field: fieldOf(parameter.name) });
    builder.separate("\n");
  }
  const value = line.text.slice(line.value.start, line.value.end);
  const isStructure = STRUCTURE.has(line.name) && /^[\w.=;,:+/ -]{0,200}$/.test(value);
  if (isStructure || base64Start(line) !== undefined || value.trim() === "") return;
  const start = builder.length;
  if (encodingOf(line) === "quoted-printable") builder.append(decodedValue(line), encodedPart(line), 0);
  else appendFragments(builder, "", valueFragments(line));
  if (line.name !== "" && !RUNNING.has(line.name)) builder.segment(start, { field: fieldOf(line.name) });
  builder.separate("\n");
}

/** The value of a line in quoted-printable, as it reads. */
export function decodedValue(line: ContentLine): string {
  const raw = Buffer.from(line.text.slice(line.value.start), "utf8");
  return decodeCharset(undoTransfer(raw, "quoted-printable"), parameterOf(line, "CHARSET") ?? "");
}

/** Names of types, roles and encodings are no texts. */
function isText(line: ContentLine, { name, value }: LineParameter): boolean {
  const text = line.text.slice(value.start, value.end);
  const isTechnical =
    name === "" ||
    /^(?:TYPE|VALUE|ENCODING|CHARSET|PARTSTAT|ROLE|CUTYPE|RSVP|LANGUAGE|TZID|PREF|FMTTYPE|MEDIATYPE|ALTID|PID|RELTYPE|RELATED|FBTYPE|RANGE|INDEX|SCHEDULE-[A-Z]+|CALSCALE|TZ|X-SERVICE-TYPE)$/.test(
      name,
    );
  return text.trim() !== "" && !(isTechnical && /^[\w/+.-]{1,60}$/.test(text));
}

/** Who somebody's people are, as programs call them: `X-MS-CHILD`, `X-EVOLUTION-SPOUSE`, `X-ABRELATEDNAMES`. */
const RELATIVE = /^(?:X-(?:[A-Z-]{1,24}-)?(?:SPOUSE|PARTNER|CHILD|ASSISTANT|MANAGER|ABRELATEDNAMES))$/;

const fieldOf = (name: string): string =>
  FIELDS[name] ??
  (RELATIVE.test(name) ? "Name" : undefined) ??
  name.replace(/^X-/, "").replaceAll("-", " ").toLowerCase();

/** Signs that quoted values write in two (RFC 6868), and percent signs. */
function* parameterFragments(line: ContentLine, { value }: LineParameter): Iterable<Fragment> {
  yield* decodePercent([
    ...cutBy(line, value.start, value.end, /\^[n'^]/g, (code) => (code === "^n" ? "\n" : code === "^'" ? '"' : "^")),
  ]);
}

/** The value with its escapes undone; the parts of a compound one with commas between. */
function valueFragments(line: ContentLine): Fragment[] {
  const day = DAYS.has(line.name) ? dayFragments(line) : undefined;
  if (day) return day;
  const isCompound = COMPOUND.has(line.name);
  const fragments: Fragment[] = [];
  for (const fragment of cutBy(line, line.value.start, line.value.end, /\\[\\;,nN:"]|;/g, decodeEscape)) {
    if (isCompound && fragment.text === SEPARATOR) {
      if (fragments.length > 0 && fragments.at(-1)?.at !== undefined) fragments.push({ text: ", " });
    } else if (fragment.text === SEPARATOR) fragments.push({ ...fragment, text: ";" });
    else fragments.push(fragment);
  }
  while (fragments.length > 0 && fragments.at(-1)?.at === undefined) fragments.pop();
  return decodePercent(fragments);
}

/** A day that is written without signs between its figures, with them. */
function dayFragments(line: ContentLine): Fragment[] | undefined {
  const { start, end } = line.value;
  if (!/^\d{8}(?!\d)/.test(line.text.slice(start, start + 9))) return undefined;
  return [
    ...fragmentsAt(line, { start, end: start + 4 }),
    { text: "-" },
    ...fragmentsAt(line, { start: start + 4, end: start + 6 }),
    { text: "-" },
    ...fragmentsAt(line, { start: start + 6, end }),
  ];
}

/** A semicolon that is no escape. */
const SEPARATOR = "\u0000";

function decodeEscape(code: string): string {
  if (code === ";") return SEPARATOR;
  const sign = code.charAt(1);
  return sign === "n" || sign === "N" ? "\n" : sign;
}

function* cutBy(
  line: ContentLine,
  start: number,
  end: number,
  pattern: RegExp,
  decode: (code: string) => string,
): Iterable<Fragment> {
  let from = start;
  for (const { 0: code, index } of line.text.slice(start, end).matchAll(pattern)) {
    const at = start + index;
    yield* fragmentsAt(line, { start: from, end: at });
    from = at + code.length;
    yield* fragmentsAt(line, { start: at, end: from }, decode(code));
  }
  yield* fragmentsAt(line, { start: from, end });
}
