/** Words near a value, whole words only: `lic` in `public` is nobody's licence. */
import { matchesOf } from "../text/matches.js";

export interface NearWord {
  readonly word: string;
  /** Characters between the word and the value. */
  readonly distance: number;
  /** Another number, or the end of a sentence, stands between the word and the value: the label of something else. */
  readonly separated?: boolean;
}

const SEPARATES = /\d{4}|[;!?]|\.\s+\p{Lu}|\n\s*\n/u;

// Letters and digits of Latin scripts. The Unicode classes would say the same of the words that are listed anywhere, and
// cost a hundred times as much to make ready without regard to case.
const WORD = "0-9A-Za-z\\u00c0-\\u024f";

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One expression for a list of words and phrases; white space in a phrase stands for any white space or hyphen. */
export function wordExpression(words: readonly string[]): RegExp {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const body = word.trim().split(/\s+/).map(escape).join("[\\s-]{1,4}");
      return /[\p{L}\p{N}]$/u.test(word) ? `${body}(?![${WORD}])` : body;
    });
  return new RegExp(`(?<![${WORD}])(?:${alternatives.join("|")})`, "gi");
}

/** The nearest match of the expression in the text before or behind the value, or undefined. */
export function nearestWord(
  text: string,
  span: { readonly start: number; readonly end: number },
  expression: RegExp,
  before: number,
  after: number,
): NearWord | undefined {
  let best: NearWord | undefined;
  const left = text.slice(Math.max(0, span.start - before), span.start);
  for (const match of matchesOf(expression, left)) {
    const distance = left.length - match.index - match[0].length;
    if (best && distance >= best.distance) continue;
    const separated = SEPARATES.test(left.slice(match.index + match[0].length));
    best = { word: match[0].toLowerCase(), distance, separated };
  }
  const right = text.slice(span.end, span.end + after);
  for (const match of matchesOf(expression, right)) {
    if (!best || match.index < best.distance) best = { word: match[0].toLowerCase(), distance: match.index };
    break;
  }
  return best;
}
