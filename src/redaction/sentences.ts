/** Sentences, cells and lines of forms in a text. Knows no names. */
import type { Span } from "../core/span.js";

const SENTENCE_REACH = 360;
/** Ends of sentences, lines of lists and forms; a short line end within running text is none. */
const ENDS =
  /(?<![A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|No|Rev|Sgt|Cpl|Insp|Prof|Ag|Mt|vs|approx|tel))[.!?]["”')]?\s+(?=["“'(]?[\p{Lu}\d])|\n[ \t>]*\n|\n(?=[ \t>]*(?:[-*•|]|\d{1,2}[.)] |[^\n]{1,40}(?::|\.{3}|\s{3,})))|[;|\t]|<\/?(?:p|br|td|tr|li|div|h\d)\b[^>]*>/gu;

/** The sentence, cell or line of a form that holds the span. */
export function sentenceAt(text: string, span: Span): Span {
  const from = Math.max(0, span.start - SENTENCE_REACH);
  const to = Math.min(text.length, span.end + SENTENCE_REACH);
  let start = from;
  let end = to;
  for (const match of text.slice(from, to).matchAll(ENDS)) {
    const at = from + match.index;
    if (at + match[0].length <= span.start) start = at + match[0].length;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}
