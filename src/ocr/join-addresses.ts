/** Puts together what the engine parts at the sign of e-mail addresses, which it takes for a word of its own. */
import type { ReadLine, ReadWord } from "./engine.js";

/** Share of the line's height that the two parts of an address may lie apart: less than a space between words. */
const MOST_APART = 0.35;
const NAME = /[\p{L}\p{N}_-]$/u;
const HOST = /^[\p{L}\p{N}-]+\.\p{L}/u;

export function joinAddresses(line: ReadLine): ReadLine {
  const words: ReadWord[] = [];
  for (const word of line.words) {
    const last = words.at(-1);
    if (last && belongTogether(last, word, MOST_APART * line.height)) words[words.length - 1] = join(last, word);
    else words.push(word);
  }
  return { ...line, words };
}

function belongTogether(first: ReadWord, second: ReadWord, mostApart: number): boolean {
  if (second.box.x0 - first.box.x1 > mostApart) return false;
  if (second.text.startsWith("@")) return NAME.test(first.text) && HOST.test(second.text.slice(1));
  return first.text.endsWith("@") && NAME.test(first.text.slice(0, -1)) && HOST.test(second.text);
}

const join = (first: ReadWord, second: ReadWord): ReadWord => ({
  text: first.text + second.text,
  confidence: Math.min(first.confidence, second.confidence),
  box: {
    x0: Math.min(first.box.x0, second.box.x0),
    y0: Math.min(first.box.y0, second.box.y0),
    x1: Math.max(first.box.x1, second.box.x1),
    y1: Math.max(first.box.y1, second.box.y1),
  },
  symbols: [...first.symbols, ...second.symbols],
});
