/**
 * Which encoding a file's bytes are in. Decided by byte order mark, then by what markup declares, then by the bytes
 * themselves; knows nothing else of what the text says. Binary content is told apart here and nowhere else.
 */
import { isAscii, isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import iconv from "iconv-lite";
import type * as Jschardet from "jschardet";
import type { Content } from "../format.js";
import { utf8Step } from "./utf8.js";

export interface TextEncoding {
  /** As iconv-lite names it: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly name: string;
  /** Bytes of the byte order mark at the start; they are no part of the decoded text. */
  readonly bom: number;
}

let guesser: typeof Jschardet | undefined;

const HEAD_BYTES = 65_536;
const SAMPLE_BYTES = 262_144;
/** Below it a guess of jschardet is no better than the commonest encoding of the places served. */
const LEAST_CONFIDENCE = 0.5;
/** Where a declaration stands at the latest. */
const DECLARED_BYTES = 8192;
const DECLARATION = /<(?:meta\s|\?xml\s)[^>]{0,400}?(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{2,40})/i;
/** Declared in vain by bytes that hold one unit for each letter. */
const WIDE_OR_SEVEN_BIT = /^(?:utf|ucs|unicode|hex|base64|binary|iso-2022)/;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding of bytes that are there whole. */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  const head = encodingOfHead(bytes.subarray(0, HEAD_BYTES));
  if (head) return head;
  if (isAscii(bytes) || isUtf8(bytes)) return { name: "utf-8", bom: 0 };
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return { name: eightBitEncoding(bytes.subarray(first, first + SAMPLE_BYTES), bytes), bom: 0 };
}

/** The encoding of a content that is read as a stream; reads no further than to be sure. */
export async function detectContentEncoding(content: Content): Promise<TextEncoding> {
  let head: Uint8Array | undefined = new Uint8Array();
  let start = new Uint8Array();
  const sample: Uint8Array[] = [];
  let sampled = 0;
  for await (const chunk of content.chunks()) {
    if (head) {
      head = new Uint8Array(Buffer.concat([head, chunk]));
      if (head.length < HEAD_BYTES) continue;
      const known = encodingOfHead(head.subarray(0, HEAD_BYTES));
      if (known) return known;
      sampled += addToSample(sample, sampled, head);
      start = head.slice(0, DECLARED_BYTES);
      head = undefined;
    } else sampled += addToSample(sample, sampled, chunk);
    if (sampled >= SAMPLE_BYTES) break;
  }
  if (head) return detectEncoding(head);
  return { name: sampled === 0 ? "utf-8" : eightBitEncoding(Buffer.concat(sample), start), bom: 0 };
}

/** Takes what follows the first byte that is not ASCII, as far as there is room; says how many bytes it took. */
function addToSample(sample: Uint8Array[], sampled: number, chunk: Uint8Array): number {
  if (sampled === 0 && isAscii(chunk)) return 0;
  const from = sampled === 0 ? chunk.findIndex((byte) => byte >= 0x80) : 0;
  const taken = chunk.slice(from, from + SAMPLE_BYTES - sampled);
  sample.push(taken);
  return taken.length;
}

function encodingOfHead(head: Uint8Array): TextEncoding | undefined {
  for (const [name, mark] of MARKS) {
    if (mark.every((byte, i) => head[i] === byte)) return { name, bom: mark.length };
  }
  const wide = wideEncoding(head);
  return wide === undefined ? undefined : { name: wide, bom: 0 };
}

/** UTF-16 and UTF-32 without a mark: Latin text in them is zero in the same place of every unit. */
function wideEncoding(head: Uint8Array): string | undefined {
  if (head.length < 4 || !head.includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const units = head.length / 4;
  const share = zeros.map((count) => count / units);
  const [a = 0, b = 0, c = 0, d = 0] = share;
  if (head.length >= 8 && c > 0.95 && d > 0.95 && a < 0.05) return "utf-32le";
  if (head.length >= 8 && a > 0.95 && b > 0.95 && d < 0.05) return "utf-32be";
  if (b + d > 0.8 && a + c < 0.04) return "utf-16le";
  if (a + c > 0.8 && b + d < 0.04) return "utf-16be";
  return undefined;
}

/** `sample` begins with a byte beyond ASCII; `start` is where the file begins. */
function eightBitEncoding(sample: Uint8Array, start: Uint8Array): string {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < sample.length;) {
    const step = utf8Step(sample, i);
    if (step > 1) valid++;
    // The sample may end within a character.
    else if (step < 0 && i + 4 < sample.length) broken++;
    i += Math.abs(step);
  }
  if (valid > broken || (broken === 0 && valid > 0)) return "utf-8";
  const declared = declaredEncoding(sample, start);
  if (declared !== undefined) return declared;
  // Its tables are large, and most text is in UTF-8: it is loaded by the first that is not, in each thread.
  guesser ??= createRequire(import.meta.url)("jschardet") as typeof Jschardet;
  const guess = guesser.detect(Buffer.from(sample));
  if (!guess.encoding || guess.confidence < LEAST_CONFIDENCE || !iconv.encodingExists(guess.encoding)) {
    return "windows-1252";
  }
  return asWritten(guess.encoding.toLowerCase());
}

/** What HTML or XML says of itself, where the bytes do not contradict it. */
function declaredEncoding(sample: Uint8Array, start: Uint8Array): string | undefined {
  const head = Buffer.from(start.subarray(0, DECLARED_BYTES)).toString("latin1");
  const declared = DECLARATION.exec(head)?.[1]
    ?.toLowerCase()
    .replace(/^iso-8859-8-[ei]$/, "iso-8859-8");
  if (declared === undefined || !iconv.encodingExists(declared)) return undefined;
  const name = asWritten(declared);
  if (WIDE_OR_SEVEN_BIT.test(name)) return undefined;
  // The sample may end within a character.
  const text = iconv.decode(Buffer.from(sample), name).slice(0, sample.length < SAMPLE_BYTES ? undefined : -4);
  return text.includes("\ufffd") ? undefined : name;
}

function asWritten(name: string): string {
  // What is called Latin-1 or ASCII is in truth written by programs of the Windows code page, its superset.
  return /^(?:(?:us-)?ascii$|iso-8859-1$|latin-?1$|utf-)/.test(name) ? "windows-1252" : name;
}
