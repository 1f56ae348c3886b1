/** Dates of birth that have gone and stand in other cells as the numbers by which spreadsheets hold dates. */
import type { Span } from "../core/span.js";
import type { TextDocument } from "../text/document.js";
import { datesOf, serialsOf } from "./dates.js";
import type { ValueIndex } from "./search.js";

/** Removed dates of birth by the numbers by which spreadsheets hold them. */
export function birthSerials(removed: ValueIndex): Map<string, string> {
  const serials = new Map<string, string>();
  for (const { value, type, derived } of removed.needles())
    if (type === "DATE_OF_BIRTH" && !derived)
      for (const serial of datesOf(value).flatMap(serialsOf)) serials.set(serial, value);
  return serials;
}

/** Cells that hold nothing but such a number: elsewhere it is too short to mean the date. */
export function* serialCells(
  document: TextDocument,
  serials: ReadonlyMap<string, string>,
): Iterable<Span & { readonly identity: string }> {
  if (serials.size === 0) return;
  for (const { start, end } of document.segments) {
    if (end - start > 12) continue;
    const identity = serials.get(
      document.text
        .slice(start, end)
        .trim()
        .replace(/\.\d+$/, ""),
    );
    if (identity !== undefined) yield { start, end, identity };
  }
}
