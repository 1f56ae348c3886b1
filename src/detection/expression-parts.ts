/** What is known of parts of expressions, and how it adds up: one part behind another, one of several, one repeated. */
import { ANY_SIGN, DIGIT } from "./signs.js";

/** What is known of a part of an expression. */
export interface Part {
  /** Groups of the character at each of the first places, of a match that is long enough. */
  readonly start: Start;
  readonly must: number;
  readonly digits: number;
  /** Characters that it takes, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Looks ahead only; takes nothing. */
  readonly ahead?: boolean;
  /** Looks behind only; takes nothing. */
  readonly behind?: boolean;
  /** What may stand before it. */
  readonly before?: number;
}

type Start = readonly [number, number, number];

export const NOTHING: Part = { start: [0, 0, 0], must: 0, digits: 0, least: 0, most: 0 };

const isSingle = (signs: number): boolean => (signs & (signs - 1)) === 0;

/** One character of these groups. */
export function characterOf(signs: number): Part {
  return {
    start: [signs, 0, 0],
    must: isSingle(signs) ? signs : 0,
    digits: signs === DIGIT ? 1 : 0,
    least: 1,
    most: 1,
  };
}

/** A part and what follows it. */
export function followedBy(a: Part, b: Part): Part {
  const must = a.must | b.must;
  // What is looked for ahead narrows what comes, as far as that is sure to come.
  if (a.ahead) {
    const narrow = (signs: number, i: number): number =>
      i < a.least && i < b.least ? signs & (a.start[i] ?? 0) : signs;
    const [first, second, third] = b.start;
    return { ...b, must, start: [narrow(first, 0), narrow(second, 1), narrow(third, 2)] };
  }
  if (a.behind) return { ...b, must, before: (a.before ?? ANY_SIGN) & (b.before ?? ANY_SIGN) };
  return {
    start: [signsAt(0, a, b), signsAt(1, a, b), signsAt(2, a, b)],
    must,
    digits: a.digits + b.digits,
    least: a.least + b.least,
    most: a.most + b.most,
    before: (a.before ?? ANY_SIGN) & (a.most === 0 ? (b.before ?? ANY_SIGN) : ANY_SIGN),
  };
}

/** Of the character at a place of the first three of a part and what follows it. */
function signsAt(place: number, a: Part, b: Part): number {
  let signs = place < a.most ? (a.start[place] ?? 0) : 0;
  for (let length = a.least; length <= a.most && length <= place; length++) signs |= b.start[place - length] ?? 0;
  return signs;
}

/** Any one of several parts. */
export function alternativesOf(parts: readonly Part[]): Part {
  return parts.reduce((a, b) => ({
    start: [a.start[0] | b.start[0], a.start[1] | b.start[1], a.start[2] | b.start[2]],
    must: a.must & b.must,
    digits: Math.min(a.digits, b.digits),
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    before: (a.before ?? ANY_SIGN) | (b.before ?? ANY_SIGN),
  }));
}

/** A part so many times. Copies enough to tell the first places; lengths and counts are put right afterwards. */
export function repeated(part: Part, least: number, most: number): Part {
  const optional = { ...part, must: 0, digits: 0, least: 0, before: ANY_SIGN };
  let all = NOTHING;
  for (let i = Math.min(3, most); i > 0; i--) all = followedBy(i <= least ? part : optional, all);
  return {
    ...all,
    digits: part.digits * least,
    least: part.least * least,
    most: part.most === 0 ? 0 : part.most * most,
  };
}
