/**
 * Formulas outside cells, in names, rules, lists and charts, as a release may hold them: sheets and names under their new
 * names, marks as literals, so that what was a formula still is one.
 */
import type { Span } from "../../core/span.js";
import type { Edit } from "../format.js";
import { decodeXml, escapeXml, textOf, type Fragment } from "./fragments.js";
import type { Splice } from "./scrub-part.js";
import { FORMULAS } from "./vocabulary.js";
import { scanXml } from "./xml-scan.js";

/** New names by old ones. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const FORMULA_ATTRIBUTES: ReadonlySet<string> = new Set(["location", "sheet"]);
const SHEET_REFERENCE = /'((?:[^']|''){1,200})'!|([\p{L}_][\p{L}\d_.]{0,60})!/gu;
const LITERAL = /"(?:[^"]|"")*"/g;

/** A mark within a literal; commas part the entries of a list. */
const inLiteral = (mark: string): string => mark.replaceAll('"', "'").replaceAll(",", ";");

/** An edit in units of the decoded text. */
interface LocalEdit extends Span {
  readonly mark: string;
}

/** Changes of the formulas of a part; those of cells, which are in elements `c`, are left alone. */
export function formulaSplices(source: string, edits: readonly Edit[], renames: Renames): Splice[] {
  if (edits.length === 0 && renames.sheets.size + renames.names.size === 0) return [];
  const splices: Splice[] = [];
  let isFormula = false;
  let cells = 0;
  const add = (span: Span): void => {
    const fragments = decodeXml(source, span);
    const old = textOf(fragments);
    const fresh = rewriteFormula(old, localEdits(fragments, editsIn(edits, span)), renames);
    if (fresh !== old) splices.push({ ...span, text: escapeXml(fresh) });
  };
  scanXml(source, {
    open: ({ name, attributes }) => {
      if (name === "c") cells++;
      isFormula = cells === 0 && FORMULAS.has(name);
      for (const attribute of attributes) {
        if (cells === 0 && FORMULA_ATTRIBUTES.has(attribute.name) && attribute.value.end > attribute.value.start)
          add(attribute.value);
      }
    },
    close: ({ name }) => {
      if (name === "c") cells--;
      isFormula = false;
    },
    text: (span) => {
      if (isFormula) add(span);
    },
  });
  return splices;
}

export const editsIn = (edits: readonly Edit[], span: Span): Edit[] =>
  edits.filter(({ start, end }) => start < span.end && end > span.start);

/** Edits of the source as edits of the decoded text. */
export function localEdits(fragments: readonly Fragment[], edits: readonly Edit[]): LocalEdit[] {
  return edits.flatMap(({ start, end, mark }) => {
    let from: number | undefined;
    let to = 0;
    let at = 0;
    for (const { text, at: place = 0, length = 0 } of fragments) {
      if (place < end && place + length > start) {
        const isStraight = length === text.length;
        from ??= at + (isStraight ? Math.max(0, start - place) : 0);
        to = at + (isStraight ? Math.min(length, end - place) : text.length);
      }
      at += text.length;
    }
    return from === undefined ? [] : [{ start: from, end: to, mark }];
  });
}

function rewriteFormula(text: string, edits: readonly LocalEdit[], renames: Renames): string {
  const changes: LocalEdit[] = sheetChanges(text, renames.sheets);
  const literals = [...text.matchAll(LITERAL)].map(({ 0: literal, index }) => ({
    start: index,
    end: index + literal.length,
  }));
  for (const edit of edits) {
    if (changes.some(({ start, end }) => edit.start < end && edit.end > start)) continue;
    const isLiteral = literals.some(({ start, end }) => edit.start > start && edit.end < end);
    const isName = [...renames.names.keys()].some((name) => text.includes(name));
    if (isLiteral) changes.push({ ...edit, mark: inLiteral(edit.mark) });
    else if (!isName) return `"${inLiteral(edits.find(({ mark }) => mark !== "")?.mark ?? "")}"`;
  }
  let result = text;
  for (const { start, end, mark } of changes.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + mark + result.slice(end);
  for (const [old, fresh] of renames.names) result = result.replaceAll(old, fresh);
  return result;
}

function sheetChanges(text: string, sheets: ReadonlyMap<string, string>): LocalEdit[] {
  if (sheets.size === 0) return [];
  return [...text.matchAll(SHEET_REFERENCE)].flatMap(({ 0: whole, 1: quoted, 2: bare, index }) => {
    const fresh = sheets.get((quoted?.replaceAll("''", "'") ?? bare ?? "").toLowerCase());
    return fresh === undefined ? [] : [{ start: index, end: index + whole.length, mark: `'${fresh}'!` }];
  });
}
