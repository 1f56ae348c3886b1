/** Text in which short stretches stand for other characters, put into a document so that each finds its way back. */
import type { DocumentBuilder } from "../../text/document.js";

/** What an escape stands for, or undefined when it stands for itself. */
export type Unescape = (escape: string) => string | undefined;

/**
 * Appends `text[start, end)`, every hit of `pattern` (global) that `unescape` knows as one piece that maps only as a
 * whole. `at` is where `text` begins in the part.
 */
export function appendEscaped(
  builder: DocumentBuilder,
  text: string,
  span: { readonly start: number; readonly end: number },
  pattern: RegExp,
  unescape: Unescape,
  at = 0,
): void {
  // Cut out first: a search must not run on to the end of a long text.
  const own = text.slice(span.start, span.end);
  let from = 0;
  const base = at + span.start;
  for (const hit of own.matchAll(pattern)) {
    const raw = hit[0];
    const plain = unescape(raw);
    if (plain === undefined || plain === raw) continue;
    builder.append(own.slice(from, hit.index), "", base + from);
    builder.append(plain, "", base + hit.index, raw.length);
    from = hit.index + raw.length;
  }
  if (from < own.length) builder.append(own.slice(from), "", base + from);
}
