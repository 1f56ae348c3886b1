/** Puts together what the engine parts at the sign of e-mail addresses, which it takes for a word of its own. */
import type { ReadLine, ReadWord } from "./lines.js";

/**
 * Share of the line's height that the two parts of an address may lie apart. The engine takes the sign for narrower than it is, so that the gap
 * beside it is as wide as a space: what stands on both sides says more.
 */
const MOST_APART = 0.8;
const NAME = /[\p{L}\p{N}_-]$/u;
const HOST = /^[\p{L}\p{N}-]+\.\p{L}/u;

export function joinAddresses(line: ReadLine): ReadLine {
  const words: ReadWord[] = [];
  for (const [i, word] of line.words.entries()) {
    const last = words.at(-1);
    const next = line.words[i + 1];
    const isPart = last && isNear(last, word, line) && belongTogether(last, word, next);
    if (isPart) words[words.length - 1] = join(last, word);
    else words.push(word);
  }
  return { ...line, words };
}

const isNear = (first: ReadWord, second: ReadWord, { height }: ReadLine): boolean =>
  second.box.x0 - first.box.x1 <= MOST_APART * height;

function belongTogether(first: ReadWord, second: ReadWord, next: ReadWord | undefined): boolean {
  if (second.text === "@") return NAME.test(first.text) && HOST.test(next?.text ?? "");
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
