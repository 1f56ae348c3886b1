/** Words near a value, whole words only: `lic` in `public` is nobody's licence. */

export interface NearWord {
  readonly word: string;
  /** Characters between the word and the value. */
  readonly distance: number;
  /** Another number, or the end of a sentence, stands between the word and the value: the label of something else. */
  readonly separated?: boolean;
}

const SEPARATES = /\d{4}|[;!?]|\.\s+\p{Lu}|\n\s*\n/u;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One expression for a list of words and phrases; white space in a phrase stands for any white space or hyphen. */
export function wordExpression(words: readonly string[]): RegExp {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const body = word.trim().split(/\s+/).map(escape).join("[\\s-]{1,4}");
      return /[\p{L}\p{N}]$/u.test(word) ? `${body}(?![\\p{L}\\p{N}])` : body;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})`, "giu");
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
  for (const match of left.matchAll(expression)) {
    const distance = left.length - match.index - match[0].length;
    if (best && distance >= best.distance) continue;
    const separated = SEPARATES.test(left.slice(match.index + match[0].length));
    best = { word: match[0].toLowerCase(), distance, separated };
  }
  const right = text.slice(span.end, span.end + after);
  for (const match of right.matchAll(expression)) {
    if (!best || match.index < best.distance) best = { word: match[0].toLowerCase(), distance: match.index };
    break;
  }
  return best;
}

/** A column, key or field name in lower-case words: `dateOfBirth`, `DATE_OF_BIRTH`, `Date of birth:` are one. */
export function fieldWords(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}
