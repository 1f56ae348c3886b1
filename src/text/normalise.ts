/**
 * Reversible clean-up of text before it is searched: what looks like a space becomes one, what looks like a digit or a
 * plain letter becomes one, what cannot be seen goes. Spans found in the clean text are turned back by `toOriginal`.
 */
import type { Span } from "../core/span.js";
import { matchesOf } from "./matches.js";
import { turnMisreadBack } from "./misread.js";

export interface NormalisedText {
  readonly text: string;
  /** A span of `text` as a span of the original; the same object when nothing had to be changed. */
  toOriginal(span: Span): Span;
  /** A place of the original as a place of `text`. */
  fromOriginal(offset: number): number;
}

// Soft hyphen, zero-width characters, word joiner, byte order mark, directional marks; of a line's end the carriage return.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?=\n)/g;
// Same length in, same length out: other spaces, other hyphens, full-width forms.
const SUBSTITUTE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010\u2011\u2212\uff01-\uff5e]/g;
// Figure dash and en dash within a number; between words and between spaced figures they say something else.
const DASH = /(?<=[\dA-Z])[\u2012\u2013](?=\d)|(?<=\d)[\u2012\u2013](?=[\dA-Z])/g;
const UNUSUAL =
  /[\u00ad\u00a0\u2000-\u200f\u2010-\u2013\u202a-\u202f\u205f-\u2064\u2066-\u2069\u2212\u3000\ufeff\uff01-\uff5e]|\r\n/;

function substitute(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x2010 || code === 0x2011 || code === 0x2212 ? "-" : " ";
}

export function normalise(original: string): NormalisedText {
  if (!UNUSUAL.test(original)) return straight(turnMisreadBack(original));
  const text = original.replace(SUBSTITUTE, substitute).replace(DASH, "-");
  if (text.search(INVISIBLE) < 0) return straight(turnMisreadBack(text));
  const cleaned = withoutInvisible(text);
  return { ...cleaned, text: turnMisreadBack(cleaned.text) };
}

const straight = (text: string): NormalisedText => ({
  text,
  toOriginal: (span) => span,
  fromOriginal: (offset) => offset,
});

function withoutInvisible(text: string): NormalisedText {
  const kept: string[] = [];
  // Place i of the clean text lies `removed[j]` units further on in the original, j the last cut at or before i.
  const cuts: number[] = [0];
  const removed: number[] = [0];
  let length = 0;
  let from = 0;
  for (const { index } of matchesOf(INVISIBLE, text)) {
    kept.push(text.slice(from, index));
    length += index - from;
    from = index + 1;
    cuts.push(length);
    removed.push(from - length);
  }
  kept.push(text.slice(from));
  length += text.length - from;
  const cutAt = (offset: number): number => {
    let low = 0;
    let high = cuts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((cuts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset + (removed[low] ?? 0);
  };
  return {
    text: kept.join(""),
    // The end is mapped from the last unit of the span, so that a cut right behind it stays outside.
    toOriginal: (span) => ({
      start: cutAt(span.start),
      end: span.end > span.start ? cutAt(span.end - 1) + 1 : cutAt(span.start),
    }),
    fromOriginal: (offset) => {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (cutAt(middle) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
