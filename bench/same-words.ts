/** Which words of two readings of one page are the same word of the page, whether or not both read it right. */
import { editDistance } from "../src/config/suggest.js";

/** What a word that stands in one reading only costs, and how unlike two readings of one word may be. */
const ALONE = 0.6;
const DIFFERENT = 1.2;

/** Letters that print alike. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[0oq]/g, "o"],
  [/[1il|!]/g, "l"],
  [/[5s]/g, "s"],
  [/rn/g, "m"],
  [/vv/g, "w"],
];
const shapeOf = (word: string): string => LOOKALIKES.reduce((shape, [from, to]) => shape.replace(from, to), word);

interface Word {
  readonly word: string;
  readonly shape: string;
}

/** For each of `wanted` the place of the same word in `read`, -1 where there is none; both in reading order and folded. */
export function pairWords(wanted: readonly string[], read: readonly string[]): number[] {
  const toWord = (word: string): Word => ({ word, shape: shapeOf(word) });
  const [a, b] = [wanted.map(toWord), read.map(toWord)];
  const width = b.length + 1;
  const costs = new Float32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const [one, other] = [a[i - 1], b[j - 1]];
      const ways = [
        one && other ? at(i - 1, j - 1) + difference(one, other) : Infinity,
        one ? at(i - 1, j) + ALONE : Infinity,
        other ? at(i, j - 1) + ALONE : Infinity,
      ];
      costs[i * width + j] = one || other ? Math.min(...ways) : 0;
    }
  return walkBack(a, b, at);
}

function walkBack(a: readonly Word[], b: readonly Word[], at: (i: number, j: number) => number): number[] {
  const places = a.map(() => -1);
  for (let i = a.length, j = b.length; i > 0;) {
    const [one, other] = [a[i - 1], b[j - 1]];
    const alone = at(i - 1, j) + ALONE;
    const behind = other ? at(i, j - 1) + ALONE : Infinity;
    const pair = one && other ? at(i - 1, j - 1) + difference(one, other) : Infinity;
    if (pair <= alone && pair <= behind) {
      places[i - 1] = j - 1;
      i--;
      j--;
    } else if (alone <= behind) i--;
    else j--;
  }
  return places;
}

function difference(a: Word, b: Word): number {
  if (a.word === b.word) return 0;
  if (a.shape === b.shape) return 0.1;
  const most = Math.max(a.shape.length, b.shape.length);
  if (Math.abs(a.shape.length - b.shape.length) > most / 2) return DIFFERENT;
  const share = editDistance(a.shape, b.shape) / most;
  return share > 0.5 ? DIFFERENT : 0.2 + share;
}
