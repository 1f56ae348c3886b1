/**
 * Names of elements and attributes of XML that may be somebody's: what writes a table as XML makes names of its headings and keys,
 * `<Ann_Persad>`. Each is read once; where it goes, it goes from all tags alike, so that they still fit together.
 */
import { firstFrom, type Span } from "../../core/span.js";
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import type { Edit } from "../format.js";
import { markupTokens, type MarkupToken } from "./markup.js";
import type { Stretch } from "./stretches.js";

/** Two words with capitals, with one of the signs between that names may have. */
const PARTED = /\p{Lu}[\p{L}\p{M}]{0,60}[_.-]{1,3}\p{Lu}/u;
const SIGNS = /[_.:-]/g;

/** Where the names of a tag stand that may be somebody's, in order. */
export function* namesIn(text: string, token: MarkupToken): Iterable<Span> {
  if (token.kind !== "open" && token.kind !== "close") return;
  const start = token.start + (token.kind === "open" ? 1 : 2);
  yield* [{ start, end: start + token.name.length }].filter((span) => mayBeSomebodys(text, span));
  if (token.kind === "close") return;
  for (const { name, nameAt } of token.attributes)
    yield* [{ start: nameAt, end: nameAt + name.length }].filter((span) => mayBeSomebodys(text, span));
}

const mayBeSomebodys = (text: string, { start, end }: Span): boolean => PARTED.test(text.slice(start, end));

/** The names that were met, a line each; those of one file are to be met in order. */
export class NamesDocument {
  readonly #met = new Set<string>();
  readonly #builder = new DocumentBuilder();

  meet(text: string, token: MarkupToken): void {
    for (const { start, end } of namesIn(text, token)) {
      const name = text.slice(start, end);
      if (this.#met.has(name)) continue;
      this.#met.add(name);
      const from = this.#builder.length;
      this.#builder.append(name.replace(SIGNS, " "), "", start);
      this.#builder.segment(from, { isHeading: true });
      this.#builder.separate("\n");
    }
  }

  build(lines: LineIndex): TextDocument | undefined {
    return this.#builder.length > 0 ? this.#builder.build("name", { lines }) : undefined;
  }
}

/** The edits, those of a name in every tag that has it. */
export function inEveryTag(text: string, edits: readonly Edit[]): readonly Edit[] {
  const first = new Map<string, readonly Edit[]>();
  const added: Edit[] = [];
  for (const token of markupTokens(text, false))
    for (const { start, end } of namesIn(text, token)) {
      const name = text.slice(start, end);
      const known = first.get(name);
      if (known) added.push(...known.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end })));
      else
        first.set(
          name,
          editsIn(edits, { start, end }).map((edit) => ({
            ...edit,
            start: edit.start - start,
            end: edit.end - start,
          })),
        );
    }
  return added.length === 0 ? edits : [...edits, ...added].sort((a, b) => a.start - b.start);
}

/** Of edits in order, those that meet the span. */
function editsIn(edits: readonly Edit[], { start, end }: Span): readonly Edit[] {
  const from = firstFrom(edits, start, startOf);
  return edits.slice(Math.max(0, from - 1), firstFrom(edits, end, startOf)).filter((edit) => edit.end > start);
}

const startOf = ({ start }: Span): number => start;

/** Where marks may be put into the names of a tag; no two attributes of a tag have one name. */
export const nameStretches = (text: string, token: MarkupToken): readonly Stretch[] =>
  [...namesIn(text, token)].map((span, i) => ({
    ...span,
    escape: (mark) => mark.replace(/[^\p{L}\p{N}]/gu, "_") + (i === 0 ? "" : `-${String(i + 1)}`),
  }));
