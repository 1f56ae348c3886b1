/** Running expressions over text. */

/**
 * All matches in the text. The expression itself is run: `matchAll` would run a copy, and a copy is made ready anew each
 * time, which costs more than the search.
 */
export function* matchesOf(expression: RegExp, text: string): Iterable<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match[0] === "") expression.lastIndex++;
    const next = expression.lastIndex;
    yield match;
    expression.lastIndex = next;
  }
}
