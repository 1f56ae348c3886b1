/** Addresses of pages, paths and names of files within a text: where they stand, and the words of their parts. */
import type { ScanView } from "../../src/detection/define.js";
import type { Span } from "../../src/core/span.js";
import { matchesOf } from "../../src/text/matches.js";

/** A part between two signs of an address: a folder, a file's name, a key or its value. */
export interface PathPart {
  readonly words: readonly PathWord[];
  /** The part before, in lower case: the folder that it lies in, or the key whose value it is; empty where there is none. */
  readonly owner: string;
  readonly isValue: boolean;
  /** The name of a file, with an extension. */
  readonly isFile: boolean;
}

export interface PathWord {
  readonly start: number;
  readonly end: number;
  /** As it is meant, percent signs undone. */
  readonly word: string;
  /** Whether only a sign parts it from the word before. */
  readonly follows: boolean;
  /** Whether not even a sign does. */
  readonly isHump: boolean;
}

const EXTENSIONS =
  "pdf|docx?|docm|dotx?|xlsx?|xlsm|xlsb|pptx?|odt|ods|odp|rtf|txt|csv|tsv|eml|msg|pst|mbox|vcf|ics|zip|7z|rar|jpe?g|png|gif|tiff?|bmp|heic|webp|mp3|mp4|m4a|wav|mov|avi|pages|numbers|html?|xml|json|md|p7s|pfx|key";
const FILE_END = new RegExp(`\\.(?:${EXTENSIONS})$`, "i");
/** What tells that an address, a path or the name of a file stands here. */
const SIGN = new RegExp(
  "https?:\\/\\/|ftp:\\/\\/|file:\\/\\/|(?<![\\p{L}\\d])www\\.|\\.(?:com|org|net|info|biz|edu|gov|co|io|eu|uk|tt|au|nz|us|ca|in|example)(?=\\/\\p{L})|[?&][A-Za-z_][\\w.-]{0,24}=|(?<=(?:GET|POST|PUT|HEAD|PATCH|DELETE) )\\/|" +
    `(?<=[\\p{L}\\d)])\\.(?:${EXTENSIONS})(?![\\p{L}\\d])`,
  "giu",
);
/** What no address holds. */
const OUTSIDE = /[\s<>"“”|()[\]{}]/;
const MAX_REACH = 400;
/** Words run together are no longer: what is longer is a key or a code. */
const MOST_HUMPED = 32;
const PARTS = /[^/\\?&=#;:,!*$@]+/g;
/** Words as humps, signs and figures part them; first what stands for a sign, which is none. */
const WORDS =
  /%(?!C3%[89AB])[\dA-F]{2}|(?:[OD]['’]|Mc|Mac)\p{Lu}\p{Ll}+|\p{Lu}{2,}(?!\p{Ll})|(?:\p{Lu}|%C3%[89][\dA-F])?(?:\p{Ll}|%C3%[AB][\dA-F]|(?<=\p{Ll})['’](?=\p{Ll}))+|\p{Lu}/gu;
const GAP = /^(?:[_.+~-]|%20|%2B|%5F|%2D){0,3}$/i;
const IS_SIGN = /^%(?!C3)/i;
const SCHEME = /^(?:https?|ftp|file)$/;

/** The parts of all addresses, paths and file names of the text that have words, in order. */
export function* pathParts(view: Pick<ScanView, "text" | "segmentAt">): Iterable<PathPart> {
  const { text } = view;
  let done = 0;
  for (const { index, 0: sign } of matchesOf(SIGN, text)) {
    if (index < done) continue;
    const cell = view.segmentAt(index);
    const isCell = cell?.field !== undefined;
    let start = index;
    const from = Math.max(done, index - MAX_REACH, isCell ? cell.start : 0);
    while (start > from && !OUTSIDE.test(text.charAt(start - 1))) start--;
    let end = index + sign.length;
    const to = Math.min(text.length, index + MAX_REACH, isCell ? cell.end : text.length);
    while (end < to && !OUTSIDE.test(text.charAt(end))) end++;
    done = end;
    yield* partsOf(text, start, end);
  }
}

/** Whether a name in small letters is one within an address: two words of it, or one that fills its part. */
export function isNameOfPath({ text }: Pick<ScanView, "text">, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_REACH && !OUTSIDE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < MAX_REACH && !OUTSIDE.test(text.charAt(to))) to++;
  SIGN.lastIndex = 0;
  if (!SIGN.test(text.slice(from, to))) return false;
  const isWhole = /[/\\=]/.test(text.charAt(start - 1)) && /^(?:$|[/\\?&#])/.test(text.slice(end, to));
  return isWhole || /[^\p{L}]/u.test(text.slice(start, end));
}

function* partsOf(text: string, start: number, end: number): Iterable<PathPart> {
  const path = text.slice(start, end);
  let before = { name: "", end: 0 };
  for (const { index, 0: part } of path.matchAll(PARTS)) {
    const signs = path.slice(before.end, index);
    const isHost = signs === "//" || signs === "://" || (index === 0 && /^www\./i.test(part));
    const owner = /^[/\\]{1,2}$|^=$/.test(signs) && !SCHEME.test(before.name) ? before.name : "";
    before = { name: part.toLowerCase(), end: index + part.length };
    const isFile = !isHost && FILE_END.test(part);
    const name = isFile ? part.replace(FILE_END, "") : part;
    const words = wordsOf(name, start + index, isHost);
    if (words.length > 0) yield { words, owner, isValue: signs === "=", isFile };
  }
}

function wordsOf(part: string, offset: number, isHost: boolean): PathWord[] {
  const words: PathWord[] = [];
  let last = -1;
  for (const { index, 0: written } of part.matchAll(WORDS)) {
    if (IS_SIGN.test(written)) continue;
    const gap = last < 0 ? "" : part.slice(last, index);
    last = index + written.length;
    const isHump = gap === "";
    const follows =
      words.length > 0 && GAP.test(gap) && !(isHost && gap.includes(".")) && !(isHump && part.length > MOST_HUMPED);
    words.push({ start: offset + index, end: offset + last, word: undone(written), follows, isHump });
  }
  return words;
}

function undone(word: string): string {
  return word.includes("%") ? decodeURIComponent(word) : word;
}
