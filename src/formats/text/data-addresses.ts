/**
 * Files that lie in a text in Base64: as `data:` addresses of any kind (pictures of pages, fonts, documents, notes), and bare
 * where the first letters are those of a document or a picture, in Base64 or in hexadecimal, as dumps of databases have them. Each
 * is an item of its own.
 */
import { ALPHANUMERIC, endOfRun, runSigns } from "../../text/letter-runs.js";
import { memoryContent } from "../archive/content.js";
import { ItemError } from "../../core/problem.js";
import type { ChildReplacement, Edit, ExtractContext, Extracted } from "../format.js";
import type { Splice } from "./splice.js";

/** Letters of Base64 that are written in codes, and line ends: of addresses, of JSON, of HTML. */
const CODE = String.raw`%(?:2[BbFf]|3[Dd]|0[AaDd])|\\(?:[/nr]|u00(?:2[BbFf]|3[Dd]|0[AaDd]))|&#(?:43|47|61|1[03]|[xX](?:2[BbFf]|3[Dd]|0?[AaDd]));`;
const CODES = new RegExp(CODE, "g");
const HEAD = /data:([\w.+-]{1,60}\\?\/[\w.+-]{1,80})?(?:;[\w.+-]{1,40}=[\w.+"-]{0,80}){0,4};base64,/iy;
/** UTF-16 units that a head has at most. */
const LONGEST_HEAD = 700;
const ONE_CODE = new RegExp(CODE, "y");
const LETTERS = runSigns(`${ALPHANUMERIC}+/_=-`);
/** Between quotes the letters may be broken over lines. */
const BROKEN_LETTERS = runSigns(`${ALPHANUMERIC}+/_=- \t\r\n`);
const BARE_LETTERS = runSigns(`${ALPHANUMERIC}+/`);
const ESCAPED_STROKE = /\\\//y;
const LINE_END = /\r?\n[ \t]{0,40}|(?:\\r)?\\n/y;
/** Letters on a line that goes on others. */
const FEWEST_ON_LINE = 20;
/** A last line that is shorter: it ends as letters of Base64 do, or where an element or a literal does. */
const LAST_LETTERS =
  /(?:\r?\n[ \t]{0,40}|(?:\\r)?\\n)(?:(?:[A-Za-z0-9+/]|\\\/){1,19}(?:={1,2}|(?=\s{0,80}(?:["'<]|$)))|={1,2})/y;
/** How files begin that need no head to be known: PDF, PNG, JPEG, zip, compound files, rich text. */
const BARE: Readonly<Record<string, string>> = {
  JVBERi0x: "pdf",
  iVBORw0KGgo: "png",
  "/9j/": "jpg",
  UEsDB: "zip",
  "0M8R4KGxGuE": "bin",
  e1xydGYx: "rtf",
};
/** The same in hexadecimal. */
const BARE_HEX: Readonly<Record<string, string>> = {
  "255044462d": "pdf",
  "89504e470d0a1a0a": "png",
  ffd8ff: "jpg",
  "504b0304": "zip",
  d0cf11e0a1b11ae1: "bin",
  "7b5c72746631": "rtf",
};
/** How files in hexadecimal begin, in small letters. */
export const HEX_BEGINNINGS: readonly string[] = Object.keys(BARE_HEX);
const HEX_DIGITS = runSigns("0123456789abcdefABCDEF");
/** What marks the beginning of a file; a bare one stands by itself. */
const BEGINNING = new RegExp(
  `data:(?=[\\w.+;/-])|(?<![A-Za-z0-9+/])(?:JVBERi0x|iVBORw0KGgo|\\\\?/9j\\\\?/|UEsDB|0M8R4KGxGuE|e1xydGYx)(?=[A-Za-z0-9+/])|(?<![\\da-f])(?:${HEX_BEGINNINGS.join("|")})(?=[\\da-f])`,
  "gi",
);
/** Letters that a bare file has at least. */
const FEWEST_LETTERS = 200;
/** Signs of a line end within letters, of what stands before the next line, and of that line's beginning. */
const LONGEST_BREAK = 150;
/** An address that leads to nothing. */
const NOTHING = "data:,";
/** Units of text that are looked through at once. */
const STRETCH_UNITS = 4 * 1024 * 1024;
/** Units of the longest file that is taken out of a text too long to be held. */
const LONGEST_FILE = 256 * 1024 * 1024;

interface HeldFile {
  readonly start: number;
  readonly end: number;
  /** What stands before the Base64; empty for a bare file. */
  readonly head: string;
  /** `png` of `image/png`, `svg` of `image/svg+xml`. */
  readonly extension: string;
  readonly letters: string;
  readonly coding: "base64" | "hex";
  /** Whether more letters may follow behind the end of the text. */
  readonly isOpen: boolean;
}

/** The files in the order in which they stand. */
function* filesIn(text: string): Iterable<HeldFile> {
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    const file = /^data:$/i.test(found[0]) ? addressAt(text, found.index) : bareAt(text, found[0], found.index);
    const behind = Math.max(file?.end ?? 0, found.index + 1);
    if (file) yield file;
    // The caller may look at other texts in between.
    BEGINNING.lastIndex = behind;
  }
}

function addressAt(text: string, at: number): HeldFile | undefined {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  if (!head) return undefined;
  const { letters, isOpen } = lettersAt(text, at + head[0].length, text.charAt(at - 1));
  const end = at + head[0].length + letters.length;
  const extension = /[\w-]+$/.exec((head[1] ?? "").split("+")[0] ?? "")?.[0].toLowerCase() ?? "bin";
  return {
    start: at,
    end,
    head: head[0],
    extension: EXTENSIONS[extension] ?? extension,
    letters,
    coding: "base64",
    isOpen,
  };
}

/** Names of kinds that are no extensions. */
const EXTENSIONS: Readonly<Record<string, string>> = { plain: "txt", markdown: "md", jpeg: "jpg", calendar: "ics" };

function lettersAt(text: string, at: number, before: string): { letters: string; isOpen: boolean } {
  let isOpen = false;
  if (before === '"' || before === "'") {
    const end = endOfRun(text, at, BROKEN_LETTERS, ONE_CODE);
    isOpen = end === text.length;
    if (text.charAt(end) === before) return { letters: text.slice(at, end).trimEnd(), isOpen };
  }
  const end = endOfRun(text, at, LETTERS, ONE_CODE);
  return { letters: text.slice(at, end), isOpen: isOpen || end === text.length };
}

/** UTF-16 offset behind lines of letters, as they are broken where nothing bounds them, and the signs that fill them up. */
function endOfLines(text: string, start: number): number {
  let end = endOfRun(text, start, BARE_LETTERS, ESCAPED_STROKE);
  for (;;) {
    LINE_END.lastIndex = end;
    if (!LINE_END.test(text)) break;
    const begun = LINE_END.lastIndex;
    const next = endOfRun(text, begun, BARE_LETTERS, ESCAPED_STROKE);
    if (next - begun < FEWEST_ON_LINE) break;
    end = next;
  }
  for (let filled = 0; filled < 2 && text[end] === "="; filled++) end++;
  return end;
}

function bareAt(text: string, beginning: string, start: number): HeldFile | undefined {
  const hex = BARE_HEX[beginning.toLowerCase()];
  if (hex !== undefined) return hexAt(text, hex, start);
  const extension = BARE[beginning.replaceAll("\\", "")];
  if (extension === undefined) return undefined;
  const lines = text.slice(start, endOfLines(text, start));
  LAST_LETTERS.lastIndex = start + lines.length;
  const letters = lines + (/\n|\\n/.test(lines) && !lines.endsWith("=") ? (LAST_LETTERS.exec(text)?.[0] ?? "") : "");
  const end = start + letters.length;
  const isOpen = end + LONGEST_BREAK >= text.length;
  if (letters.length < FEWEST_LETTERS && !isOpen) return undefined;
  return { start, end, head: "", extension, letters, coding: "base64", isOpen };
}

function hexAt(text: string, extension: string, start: number): HeldFile | undefined {
  const end = endOfRun(text, start, HEX_DIGITS, ESCAPED_STROKE);
  const letters = text.slice(start, end);
  const isOpen = end === text.length;
  if (!isOpen && (letters.length < FEWEST_LETTERS || letters.length % 2 > 0)) return undefined;
  return { start, end, head: "", extension, letters, coding: "hex", isOpen };
}

const bytesOf = ({ letters, coding }: HeldFile): Uint8Array =>
  new Uint8Array(Buffer.from(coding === "hex" ? letters : letters.replace(CODES, undoCode), coding));

function undoCode(code: string): string {
  if (code === "\\/") return "/";
  if (/^\\[nr]$/.test(code)) return "";
  const isDecimal = /^&#\d/.test(code);
  return String.fromCharCode(parseInt(code.replace(/^(?:%|\\u|&#x?)/i, ""), isDecimal ? 10 : 16));
}

const isFile = ({ head, letters }: HeldFile): boolean => head !== "" || letters.length >= FEWEST_LETTERS;

/** The embedded files as children; each is written back where it stands. */
export function* embeddedFiles(text: string, context: ExtractContext): Iterable<Extracted> {
  let number = 0;
  for (const file of filesIn(text)) if (isFile(file)) yield childOf(file, 0, ++number, context);
}

/** The same of a text that comes in chunks and is too long to be held. Throws `ItemError` for a file that is, too. */
export async function* embeddedInChunks(
  chunks: AsyncIterable<string>,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  let text = "";
  let at = 0;
  let number = 0;
  let wanted = STRETCH_UNITS;
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length < wanted) continue;
    let done = text.length - LONGEST_HEAD;
    for (const file of filesIn(text)) {
      // The sign before a file says how it ends.
      done = file.isOpen ? Math.max(0, file.start - 1) : Math.max(done, file.end);
      if (!file.isOpen) yield childOf(file, at, ++number, context);
    }
    text = text.slice(done);
    at += done;
    // What is looked through again grows by half, so that no file is looked through often.
    wanted = Math.max(STRETCH_UNITS, text.length * 2);
    if (wanted > LONGEST_FILE) throw new ItemError("too-large", "extract", "a file in Base64 is longer than is held");
  }
  for (const file of filesIn(text)) if (isFile(file)) yield childOf(file, at, ++number, context);
}

function childOf(file: HeldFile, at: number, number: number, { budget }: ExtractContext): Extracted {
  const bytes = bytesOf(file);
  budget.takeEntry();
  budget.takeBytes(bytes.length, file.letters.length);
  const name = `embedded-${String(number)}.${file.extension}`;
  const key = String(at + file.start);
  return { kind: "child", child: { name, key, content: memoryContent(bytes), keepsKind: true } };
}

/** No server takes `0x` without digits for a value. */
const nothingOf = ({ head, coding }: HeldFile): string => (head !== "" ? NOTHING : coding === "hex" ? "00" : "");

/** Splices that put the copies in the place of the embedded files, and nothing in that of those that have none. */
export function spliceFiles(text: string, children: readonly ChildReplacement[], edits: readonly Edit[]): Splice[] {
  const copies = new Map(children.map((child) => [child.key, child]));
  const splices: Splice[] = [];
  for (const file of filesIn(text)) {
    const { start, end, head, coding } = file;
    // An edit that reaches into a file takes it apart already.
    if (!isFile(file) || edits.some((edit) => edit.start < end && edit.end > start)) continue;
    const copy = copies.get(String(start));
    const isCopied = copy !== undefined && "bytes" in copy;
    if (isCopied && Buffer.compare(copy.bytes, bytesOf(file)) === 0) continue;
    splices.push({ start, end, text: isCopied ? head + Buffer.from(copy.bytes).toString(coding) : nothingOf(file) });
  }
  return splices;
}
