/**
 * Words that a text holds in letters of another alphabet: Base64, hexadecimal, uuencode and percent signs. What they say is a text of its own;
 * each run goes as a whole. Files in Base64, known by their beginnings, are items instead (`data-addresses.ts`).
 */
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";

export interface CodedPlace {
  /** Where the text begins in its part. */
  readonly at?: number;
  readonly part?: string;
  readonly lines?: LineIndex;
}

/** What the runs of the text say, a line each; undefined where they say nothing. */
export function codedTexts(text: string, { at = 0, part = "", lines }: CodedPlace = {}): TextDocument | undefined {
  const builder = new DocumentBuilder();
  for (const run of runsIn(text)) {
    const said = readable(run.bytes);
    if (said === undefined) continue;
    builder.append(said, part, at + run.start, run.end - run.start);
    builder.separate("\n");
  }
  return builder.length > 0 ? builder.build("hidden", lines && { lines }) : undefined;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/** Letters in a row, gone on with on lines that hold nothing else; an address of a file is none. */
const LETTERS =
  /(?<![\w+/-])(?<!;base64,)(?!JVBERi0x|iVBORw0KGgo|UEsDB|0M8R4KGxGuE|e1xydGYx)(?:[0-9A-Fa-f]{16}[0-9A-Fa-f]*(?![\w+/=-])|[\w+/-]{12}[\w+/-]*(?:\\?\r?\n[ \t]*[\w+/-]{4}[\w+/-]*(?=={0,2}\\?\s*(?:["'<]|\r?\n|$)))*={0,2}(?![\w+/=-]))/g;
const HEXADECIMAL = /^[0-9A-Fa-f]*$/;
const UUENCODED = /^begin [0-7]{3,4} [^\r\n]{1,255}\r?\n((?:[ -`]{1,90}\r?\n){1,100000}?)(?:[ `]\r?\n)?end[ \t]*$/gm;
const UUENCODE_BEGUN = /^begin [0-7]{3,4} [^\r\n]{1,255}\r?\n[!-M][ -`]{2,84}(?:\r?\n|$)/gm;
/** Letters by which a long run is known for one that says nothing. */
const FIRST_LETTERS = 64;

function* runsIn(text: string): Iterable<Run> {
  for (const { 0: letters, index } of text.matchAll(LETTERS)) {
    if (letters.length > 2 * FIRST_LETTERS && readable(bytesOf(letters.slice(0, FIRST_LETTERS))) === undefined)
      continue;
    yield { start: index, end: index + letters.length, bytes: bytesOf(letters) };
  }
  yield* percentRuns(text);
  if (!text.includes("begin ")) return;
  for (const { 0: block, 1: body = "", index } of text.matchAll(UUENCODED)) {
    const start = index + block.indexOf(body, block.indexOf("\n"));
    yield { start, end: start + body.trimEnd().length, bytes: undoUuencode(body) };
  }
}

/** Whether the text holds a file in letters of uuencode that says nothing, or does not end. */
export function holdsUnreadFile(text: string): boolean {
  const begun = [...text.matchAll(UUENCODE_BEGUN)].length;
  if (begun === 0) return false;
  return begun > [...text.matchAll(UUENCODED)].filter(([, body = ""]) => readable(undoUuencode(body))).length;
}

/** Stretches of addresses and of what forms send. Markup's addresses are read as such. */
function* percentRuns(text: string): Iterable<Run> {
  if (!text.includes("%") || /^\ufeff?\s{0,99}</.test(text)) return;
  for (const { 0: letters, index } of text.matchAll(
    /(?<![\w.~+-])[\w.~+-]{0,100}(?:%[0-9a-f]{2}[\w.~+-]{0,100}){1,2000}/gi,
  )) {
    const bytes = Buffer.from(letters.replace(/%([0-9a-f]{2})/gi, undoPercent).replaceAll("+", " "), "latin1");
    if (/[ @\x80-\xff]/.test(bytes.toString("latin1"))) yield { start: index, end: index + letters.length, bytes };
  }
}

const undoPercent = (_: string, hex: string): string => String.fromCharCode(parseInt(hex, 16));

function bytesOf(letters: string): Buffer {
  const bare = letters.replace(/[\s\\]/g, "");
  return HEXADECIMAL.test(bare) && bare.length % 2 === 0 ? Buffer.from(bare, "hex") : Buffer.from(bare, "base64");
}

/** Lines of uuencode: a letter that says how many bytes follow, then six bits a letter. */
export function undoUuencode(body: string): Buffer {
  const bits = (letter: number): number => (letter - 32) & 63;
  const lines = body.split(/\r?\n/).map((line) => {
    const codes = Buffer.from(line, "latin1");
    const bytes = Buffer.alloc(bits(codes[0] ?? 32));
    for (let i = 0; i < bytes.length; i++) {
      const at = 1 + Math.floor(i / 3) * 4 + (i % 3);
      const pair = (bits(codes[at] ?? 32) << 6) | bits(codes[at + 1] ?? 32);
      bytes[i] = (pair >> (4 - 2 * (i % 3))) & 255;
    }
    return bytes;
  });
  return Buffer.concat(lines);
}

/** What a literal of bytes in hexadecimal says; undefined where that is nothing. It is known for bytes, however short it is. */
export const saidInHex = (digits: string): string | undefined => readable(Buffer.from(digits, "hex"), WORDS);

const DECODERS = ["utf-8", "utf-16le"].map((name) => new TextDecoder(name, { fatal: true }));
/** Words as people write them; letters that stand for other bytes hardly ever give them. */
const WORDS = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\s]+$/u;
const SHORT_WORDS = /^(?=.*[\p{L}\d]{3})[\p{L}\p{M}\d '’.,:;@()/_+-]+$/u;
/** Bytes of a short text, in which chance may have its hand. */
const SHORT = 18;

function readable(bytes: Buffer, short = SHORT_WORDS): string | undefined {
  const isWide =
    bytes.length % 2 === 0 &&
    bytes.subarray(0, 64).filter((byte) => byte === 0).length * 3 > Math.min(64, bytes.length);
  try {
    const text = DECODERS[isWide ? 1 : 0]?.decode(bytes) ?? "";
    return (bytes.length < SHORT ? short : WORDS).test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
