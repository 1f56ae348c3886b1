/**
 * Words that are drawn as outlines: shapes as high as letters that stand in line. Only recognition can tell what they say; charts,
 * badges and maps have such shapes too, in which it finds no word.
 */
import { uniteRects, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { readShape, type PageObject } from "./page-objects.js";

/** A path with more segments, or with curves, may be a letter; one with fewer than the least is a stroke. */
const PLAIN_SEGMENTS = 8;
const LEAST_SEGMENTS = 4;
/** Heights of letters in points. */
const LEAST_HEIGHT = 3;
const MOST_HEIGHT = 72;
/** Widths of a letter, in its heights; what is wider is several in one path, each with so many segments at least. */
const MOST_WIDTH = 2.5;
const SEGMENTS_OF_LETTER = 8;
/** Of heights of a line: what its letters are apart at most, and what they have in common. */
const GAP = 1.2;
const IN_COMMON = 0.4;
/** Letters and segments of a word at least. */
const FEWEST_LETTERS = 3;
const FEWEST_SEGMENTS = 20;
/** Shapes of a page that are looked at one by one: of more, all are taken for one place. */
const MOST_SHAPES = 4_000;

/** Where a page draws what may be a word. */
export interface OutlinedWords {
  readonly bounds: Rect;
  /** Place of the last of its outlines among the objects of the page. */
  readonly last: number;
}

interface Outline {
  readonly bounds: Rect;
  readonly at: number;
  readonly segments: number;
  readonly isPlain: boolean;
}

/** Lines of outlines on the page, those that run upwards among them. */
export function findOutlinedWords(pdf: OpenPdf, objects: readonly PageObject[]): OutlinedWords[] {
  const outlines = objects.flatMap((object, at) => (object.kind === "path" ? asLetters(pdf, object, at) : []));
  if (outlines.every(({ isPlain }) => isPlain)) return [];
  if (outlines.length > MOST_SHAPES) return [asWords(outlines)];
  const across = linesOf(outlines).filter(isWord);
  const taken = new Set(across.flat());
  const turned = outlines.filter((one) => !taken.has(one)).map((one) => ({ ...one, bounds: turn(one.bounds) }));
  const upwards = linesOf(turned)
    .filter(isWord)
    .map((line) => line.map((one) => ({ ...one, bounds: turn(one.bounds) })));
  return [...across, ...upwards].map(asWords);
}

/** The path as one letter or several, where it may be such. */
function asLetters(pdf: OpenPdf, { handle, bounds }: PageObject, at: number): Outline[] {
  const [width, height] = [bounds.right - bounds.left, bounds.top - bounds.bottom];
  if (Math.max(width, height) < LEAST_HEIGHT || Math.min(width, height) > MOST_HEIGHT) return [];
  const { segments, curved } = readShape(pdf, handle);
  const letters = Math.max(width, height) / Math.max(1, MOST_WIDTH * Math.min(width, height));
  if (segments < LEAST_SEGMENTS) return [];
  const isPlain = !curved && segments <= PLAIN_SEGMENTS;
  if (letters > 1 && !isPlain && segments < SEGMENTS_OF_LETTER * letters) return [];
  return [{ bounds, at, segments, isPlain }];
}

const heightOf = ({ bottom, top }: Rect): number => top - bottom;
const turn = ({ left, bottom, right, top }: Rect): Rect => ({ left: bottom, bottom: left, right: top, top: right });

/** Outlines beside each other. */
function linesOf(outlines: readonly Outline[]): Outline[][] {
  const lines: { bounds: Rect; members: Outline[] }[] = [];
  const fit = outlines.filter(({ bounds }) => heightOf(bounds) >= LEAST_HEIGHT && heightOf(bounds) <= MOST_HEIGHT);
  for (const one of fit.sort((a, b) => a.bounds.left - b.bounds.left)) {
    const line = lines.find(({ bounds }) => continues(bounds, one.bounds));
    if (line) {
      line.members.push(one);
      line.bounds = uniteRects(line.bounds, one.bounds);
    } else lines.push({ bounds: one.bounds, members: [one] });
  }
  return lines.map(({ members }) => members);
}

function continues(line: Rect, next: Rect): boolean {
  const lower = Math.min(heightOf(line), heightOf(next));
  const higher = Math.max(heightOf(line), heightOf(next));
  const common = Math.min(line.top, next.top) - Math.max(line.bottom, next.bottom);
  return next.left - line.right <= GAP * higher && common >= IN_COMMON * lower && lower >= IN_COMMON * higher;
}

/** Rows of dots or bars are all alike. */
function isWord(line: readonly Outline[]): boolean {
  const letters = line.reduce(
    (sum, { bounds }) => sum + Math.max(1, (bounds.right - bounds.left) / heightOf(bounds)),
    0,
  );
  const segments = line.reduce((sum, one) => sum + one.segments, 0);
  const kinds = new Set(line.map((one) => one.segments));
  return (
    letters >= FEWEST_LETTERS &&
    segments >= FEWEST_SEGMENTS &&
    line.some(({ isPlain }) => !isPlain) &&
    (kinds.size > 1 || line.length === 1)
  );
}

const asWords = (line: readonly Outline[]): OutlinedWords => ({
  bounds: line.map(({ bounds }) => bounds).reduce(uniteRects),
  last: line.reduce((last, { at }) => Math.max(last, at), 0),
});
