/**
 * What a reader could get out of the bytes of a text file by other ways than the handlers take: the bytes as they are,
 * as UTF-8 and as UTF-16, with escapes, entities, percent signs and Base64 undone. Shares no code with extraction, so that a
 * mistake there does not hide itself here.
 */
import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { decodeEntities } from "./residue-entities.js";
import type { Residue } from "../format.js";

const BLOCK_BYTES = 8 * 1024 * 1024;
/** So much of the block before is read again, so that nothing is lost at the seam. */
const OVERLAP_BYTES = 4096;

/** How residue of a kind is read besides the ways that all text files share. */
export interface ResidueOptions {
  /** Whether tags may part a value: then the text is yielded without them too. */
  readonly tags?: boolean;
}

/** Every reading of the bytes of a text file. */
export function* textResidue(bytes: Uint8Array, options: ResidueOptions = {}): Iterable<Residue> {
  for (let from = 0; from < bytes.length; from += BLOCK_BYTES) {
    const start = Math.max(0, from - OVERLAP_BYTES);
    const block = Buffer.from(
      bytes.buffer,
      bytes.byteOffset + start,
      Math.min(bytes.length, from + BLOCK_BYTES) - start,
    );
    for (const { place, text } of readings(block)) {
      yield { place, text };
      yield* undone(place, text, options);
    }
  }
}

function* readings(block: Buffer): Iterable<Residue> {
  const isWide = block.includes(0);
  const text = block.toString("utf8");
  // What a reading makes other letters of is another name than the one that stays: `CARREÃ‘O MOHAN` is not `CARREÑO MOHAN`.
  // In bytes that are UTF-8 throughout, Windows-1252 shows nothing more; in others UTF-8 does only where it has letters.
  if (isWhole(block)) yield { place: "bytes as UTF-8", text };
  else {
    yield { place: "bytes as UTF-8", text: linesWithLetters(text) };
    yield { place: "bytes as Windows-1252", text: new TextDecoder("windows-1252").decode(block) };
  }
  if (!isWide) return;
  const even = Buffer.from(block.subarray(0, block.length & ~1));
  const odd = Buffer.from(block.subarray(1, 1 + ((block.length - 1) & ~1)));
  yield { place: "bytes as UTF-16 (little-endian)", text: even.toString("utf16le") };
  yield { place: "bytes as UTF-16 (little-endian, from the second byte)", text: odd.toString("utf16le") };
  yield { place: "bytes as UTF-16 (big-endian)", text: Buffer.from(even).swap16().toString("utf16le") };
  yield { place: "bytes as UTF-32 (little-endian)", text: iconv.decode(even, "utf-32le") };
  yield { place: "bytes as UTF-32 (big-endian)", text: iconv.decode(even, "utf-32be") };
  yield { place: "bytes without zeros", text: Buffer.from(block.filter((byte) => byte !== 0)).toString("utf8") };
}

const UTF8_MOST = 4;
const isWithin = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Whether the bytes are UTF-8, but for a character that is cut at either end of the block. */
function isWhole(block: Buffer): boolean {
  let start = 0;
  while (start < UTF8_MOST - 1 && isWithin(block[start])) start++;
  for (let cut = 0; cut < UTF8_MOST && cut <= block.length; cut++)
    if (isUtf8(block.subarray(start, block.length - cut))) return true;
  return false;
}

/** The lines of a text with letters beyond ASCII that UTF-8 accounts for. */
const linesWithLetters = (text: string): string =>
  text
    .split("\n")
    .filter((line) => /[^\0-\x7f\ufffd]/.test(line))
    .join("\n");

function* undone(place: string, text: string, { tags = false }: ResidueOptions): Iterable<Residue> {
  const ways: (readonly [string, string])[] = [
    ["backslash escapes undone", undoBackslashes(text)],
    ["entities undone", decodeEntities(text)],
    ["percent signs undone", undoPercent(text)],
    ["quoted-printable undone", undoQuotedPrintable(text)],
  ];
  if (tags) {
    const bare = withoutTags(text);
    ways.push(["tags removed", bare], ["tags removed, entities undone", decodeEntities(bare)]);
  }
  for (const [way, result] of ways) if (result !== text) yield { place: `${place}, ${way}`, text: result };
  yield* undoBase64(place, text);
}

const SINGLE_ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function undoBackslashes(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([^ux]))/gis,
    (whole: string, braced?: string, four?: string, two?: string, single?: string) => {
      const code = braced ?? four ?? two;
      if (code !== undefined) return codeToText(parseInt(code, 16), whole);
      return SINGLE_ESCAPES[single ?? ""] ?? single ?? whole;
    },
  );
}

const codeToText = (code: number, otherwise: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

function undoPercent(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(/(?:%[0-9a-f]{2}){1,512}/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

function undoQuotedPrintable(text: string): string {
  if (!text.includes("=")) return text;
  return text
    .replace(/=\r?\n/g, "")
    .replace(/(?:=[0-9A-F]{2}){1,512}/g, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, "");
}

function* undoBase64(place: string, text: string): Iterable<Residue> {
  const decoded: string[] = [];
  for (const run of text.matchAll(/[\w+/-]{16}[\w+/-]*={0,2}/g)) {
    const bytes = Buffer.from(run[0], "base64");
    const words = bytes.toString(bytes.includes(0) ? "utf16le" : "utf8");
    if (isMostlyPlain(words)) decoded.push(words);
  }
  if (decoded.length > 0) yield { place: `${place}, Base64 undone`, text: decoded.join("\n") };
}

/** Any word of 16 letters can be taken for Base64; what comes of it is noise. */
function isMostlyPlain(text: string): boolean {
  const noise = text.match(/[^\t\n\r\x20-\x7e\u00a0-\u024f\u2000-\u206f]/g)?.length ?? 0;
  return noise * 10 <= text.length;
}
