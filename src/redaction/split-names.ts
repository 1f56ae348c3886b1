/**
 * Findings of names that took something along beside the requester's own name, another's name, a word, a line, in parts: the
 * requester's stays and the rest goes. Sees values, no documents.
 */
import type { KnownName } from "./known-name.js";

/** Between two names, or a name and what is none: signs, wide gaps, ends of lines and sentences, the `v` of a lawsuit. */
const BREAK =
  /\s+[-–—|·>x]+\s+|\s{3,}|[ \t]*\r?\n\s*|\s*[;|]\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu})|\s+v\.?(?:\s+|$)|\s+&\s+|\s+and\s+/gu;
const LINE_END = /[ \t]*\r?\n\s*/gu;
/** A name with small words behind it: `ngaire overnight`, `g dropped`. */
const SMALL_BEHIND = /(?<=\p{L}{2}[.'’]?)\s+(?=\p{Ll}{3,}(?:\s|$))/u;

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The parts of the value between the breaks, none empty. */
function partsAt(value: string, breaks: RegExp): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: sign } of value.matchAll(breaks)) {
    parts.push({ start, end: index });
    start = index + sign.length;
  }
  return [...parts, { start, end: value.length }].filter(({ start: from, end }) => end > from);
}

const textOf = (value: string, { start, end }: Part): string => value.slice(start, end);

/** Where the value is to be parted so that the requester's name stands by itself; undefined where it is one name. */
export function partsOfName(value: string, name: KnownName): readonly Part[] | undefined {
  // A name over two lines is one; a whole name and another's in the next line are two.
  const lines = partsAt(value, LINE_END);
  const fits = lines.map((line) => name.fit(textOf(value, line)));
  if (fits.includes("full") && fits.includes("none")) return lines;
  if (isKnown(value, name)) return undefined;
  const isOwn = (part: Part): boolean => isKnown(textOf(value, part), name);
  const parts = partsAt(value, BREAK);
  if (parts.some(isOwn)) return parts;
  // `Hilda says`; of `Hilda de Souza` nothing is left out.
  const small = SMALL_BEHIND.exec(value);
  const own = { start: 0, end: small?.index ?? 0 };
  const isSmall = small !== null && /^\p{Lu}/u.test(value) && !/\p{Lu}/u.test(value.slice(own.end));
  return isSmall && isOwn(own) ? [own] : undefined;
}

const isKnown = (text: string, name: KnownName): boolean => ["full", "part"].includes(name.fit(text));
