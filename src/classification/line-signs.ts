/**
 * Signs of the line in which an individual is named, whatever its words: how long it is, where in it the name stands, what
 * stands above and below, what else was found there, what the writing on either side looks like.
 */
import type { Detection } from "../core/finding.js";
import { groupOf, isQuasi } from "../core/finding-type.js";
import { firstFrom, type Span } from "../core/span.js";
import type { Company } from "./company.js";
import type { Place } from "./people.js";

/** Units on either side of a name within which its line is read. */
const REACH = 150;
const SHORT = 40;
const LONG = 90;
/** Units from either end of a line that count as its beginning and its end. */
const EDGE = 3;
/** Units of an outline. */
const NEAR = 5;
const FAR = 9;

const APPOSITION = /^(?:,| -| –|\s\||\s\s| \()\s*(\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,4})/u;
const SMALL_WORD = /^(?:of|and|the|for|to|in)$/;

export function addLineSigns(place: Place, { found }: Company, signs: Set<string>): void {
  const {
    document,
    detection: { span },
  } = place;
  const { text } = document;
  const left = text.slice(Math.max(0, span.start - REACH), span.start);
  const right = text.slice(span.end, span.end + REACH);
  const above = left.split("\n");
  const below = right.split("\n");
  const head = above.at(-1) ?? "";
  const [rest = "", next = ""] = below;
  addOutline(left, right, signs);
  addLayout({ head, rest, length: head.length + span.end - span.start + rest.length }, above.at(-2), below[1], signs);
  if (/^[>\s]*$/.test(head) && rest.trim() === "") addUnder(next, text.length - span.end - rest.length, signs);
  const apposition = APPOSITION.exec(right.slice(0, 60))?.[1]?.split(" ");
  if (apposition) {
    const [first = "", ...more] = apposition;
    signs.add(`apposition ${caseOf(first)}${more.length > 0 ? caseOf(more.at(-1) ?? "") : ""}`);
  }
  addFound(found.get(document) ?? [], { start: span.start - head.length, end: span.end + rest.length }, signs);
}

const caseOf = (word: string): string => (/^\p{Lu}/u.test(word) ? "C" : "c");

/** The writing on either side with each word as one letter. */
function addOutline(left: string, right: string, signs: Set<string>): void {
  const before = outlineOf(left.slice(-50));
  const behind = outlineOf(right.slice(0, 50));
  signs.add(`outline before ${before.slice(-NEAR)}`);
  signs.add(`outline behind ${behind.slice(0, NEAR)}`);
  signs.add(`long outline before ${before.slice(-FAR)}`);
  signs.add(`long outline behind ${behind.slice(0, FAR)}`);
}

const outlineOf = (text: string): string =>
  text
    .replace(/\p{Lu}{2,}/gu, "A")
    .replace(/\p{Lu}[\p{L}'’]*/gu, "W")
    .replace(/\p{Ll}[\p{L}'’]*/gu, "w")
    .replace(/\d+/g, "0")
    .replace(/[ \t]+/g, " ")
    .replace(/\n/g, "¶");

interface Line {
  readonly head: string;
  readonly rest: string;
  readonly length: number;
}

/** Lines above and below are undefined at the ends of the text. */
function addLayout(
  { head, rest, length }: Line,
  previous: string | undefined,
  next: string | undefined,
  signs: Set<string>,
): void {
  const size = length < SHORT ? "short" : length < LONG ? "middling" : "long";
  const at = head.length < EDGE ? "begins" : rest.length < EDGE ? "ends" : "inside";
  signs.add(`line ${size} ${at}`);
  const sizeOf = (line: string | undefined): string =>
    line === undefined ? "none" : line.trim() === "" ? "blank" : line.length < SHORT ? "short" : "long";
  signs.add(`line ${size} between ${sizeOf(previous)} and ${sizeOf(next)}`);
}

/** The line below a name that stands alone: a title with capitals, a number. */
function addUnder(next: string, left: number, signs: Set<string>): void {
  const words = next.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length > 0 && words.length < 7 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word)))
    signs.add("title line under");
  if (/\d/.test(next)) signs.add("digits under");
  if (left < 200) signs.add("alone near the end");
}

/** What else was found in the line, and how many names stand in it. */
function addFound(all: readonly Detection[], line: Span, signs: Set<string>): void {
  let names = 0;
  let facts = 0;
  for (let i = firstFrom(all, line.start, ({ span }) => span.start); i < all.length; i++) {
    const one = all[i];
    if (!one || one.span.start >= line.end) break;
    if (one.span.end > line.end) continue;
    if (one.type === "PERSON") names++;
    else if (groupOf(one.type) === "facts") facts++;
    else if (!isQuasi(one.type)) signs.add(`line has ${one.type}`);
  }
  signs.add(facts > 0 ? "line has facts" : "line without facts");
  signs.add(`line names ${String(Math.min(names, 4))}`);
}
