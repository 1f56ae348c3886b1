/**
 * Where a syntax lets marks be put, and how they are written there. An edit reaches only into such stretches: what lies
 * between them holds the file together and stays.
 */
import { ItemError } from "../../core/problem.js";
import type { Edit } from "../format.js";
import type { Splice } from "./splice.js";

/** A stretch of the decoded text that may be changed: the inside of a string, a number, a comment. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The mark as the syntax writes it here in place of `gone`. `first` says that it will be the first thing in the stretch. */
  escape(mark: string, first: boolean, gone: string): string;
  /** What a changed stretch must be put between: quotes for what was a bare number. */
  readonly wrap?: readonly [string, string];
  /** How what stays of a wrapped stretch is written; just as it is when absent. */
  escapeRest?(rest: string): string;
  /** What is put there when all of the stretch goes and a mark would be of another type; quotes may lie within. */
  readonly nothing?: Splice;
  /** Set where what stays of the stretch means nothing without what went: `nothing` is put there whatever goes. */
  readonly isWhole?: true;
}

/**
 * The edits as splices. `edits` and `stretches` are in order; an edit over several stretches puts its mark into the first
 * and empties the others; `emptied` counts stretches that have no mark, but nothing. Throws `ItemError("not-redactable")` for an edit that lies in no stretch at all.
 */
export function spliceStretches(
  text: string,
  edits: readonly Edit[],
  stretches: Iterable<Stretch>,
): { readonly splices: Splice[]; readonly emptied: number } {
  const splices: Splice[] = [];
  let count = 0;
  const placed = new Set<Edit>();
  let next = 0;
  for (const stretch of stretches) {
    while (next < edits.length && (edits[next]?.end ?? 0) <= stretch.start) next++;
    const own: Splice[] = [];
    for (let i = next; i < edits.length; i++) {
      const edit = edits[i];
      if (!edit || edit.start >= stretch.end) break;
      const start = Math.max(edit.start, stretch.start);
      const end = Math.min(edit.end, stretch.end);
      const isFirst = start === stretch.start;
      const mark = placed.has(edit) ? "" : stretch.escape(edit.mark, isFirst, text.slice(start, end));
      placed.add(edit);
      own.push({ start, end, text: mark });
    }
    const nothing = own.length > 0 ? emptied(text, stretch, edits[next]) : undefined;
    if (nothing) count++;
    splices.push(...(nothing ?? (own.length > 0 ? wrapped(text, stretch, own) : [])));
  }
  if (placed.size < edits.length) {
    throw new ItemError("not-redactable", "redact", "an edit lies in a place that holds the file together");
  }
  return { splices, emptied: count };
}

/** The stretch without a value; undefined where it may have a mark, or an edit leaves some of it or writes another value. */
function emptied(text: string, stretch: Stretch, edit: Edit | undefined): Splice[] | undefined {
  const { start, end, nothing, isWhole } = stretch;
  if (nothing && isWhole) return [nothing];
  if (!nothing || !edit || edit.isValue || edit.end < end) return undefined;
  // The sign of a number is nothing without it.
  return /^-?$/.test(text.slice(start, Math.max(start, edit.start))) ? [nothing] : undefined;
}

function wrapped(text: string, stretch: Stretch, own: readonly Splice[]): readonly Splice[] {
  const { start, end, wrap, escapeRest } = stretch;
  if (!wrap) return own;
  const parts: string[] = [wrap[0]];
  let from = start;
  for (const splice of [...own, { start: end, end, text: wrap[1] }]) {
    const rest = text.slice(from, splice.start);
    parts.push(escapeRest ? escapeRest(rest) : rest, splice.text);
    from = splice.end;
  }
  return [{ start, end, text: parts.join("") }];
}

/** Puts the mark just as it is. */
export const asItIs = (mark: string): string => mark;
/** For places that end with the line. */
export const onOneLine = (mark: string): string => mark.replace(/[\r\n]+/g, " ");
