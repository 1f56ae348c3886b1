/**
 * Columns and keys. The name of a column and its values together tell what it holds; then every filled cell is found,
 * the odd ones too. Knows segments, not files.
 */
import type { Detection, Evidence } from "../core/finding.js";
import { detached } from "../text/detached.js";
import { kindName, type Segment } from "../text/document.js";
import { wordsThatFit, type CompiledDetector } from "./compile.js";
import { fieldWords } from "../text/field-words.js";
import { isPlaceholder } from "./placeholder.js";
import { confidenceOf, EFFECT } from "./score.js";
import type { View } from "./view.js";

/** Cells longer than this are running text, and are read as such. */
const MAX_CELL = 64;
/** A longer name is none: the first line was no header. */
const MAX_NAME = 48;
/** Share of the filled cells that must look like values of the type. */
const MIN_SHARE = 0.5;
/** Distinct values that must all pass the check for a column whose name says nothing. */
const MIN_CHECKED = 5;
/** Cells of a column by which it is judged; that many tell its kind as well as all. */
const MAX_JUDGED = 1000;
/** Words of a cell in a column of numbers; a longer one is a remark. */
const MAX_WORDS = 4;
/** Columns of one long table that are remembered from stretch to stretch; what has more is no table. */
const MAX_REMEMBERED = 256;
/** Longest of the words that say that there is no value. */
const MAX_EMPTY = 12;
/** Cells, from end to end, that a detector is asked about before it has a column, and the fewest. */
const ASKED = 7;
const LEAST_ASKED = 3;
const EMPTY = /^(?:n\/?a|nil|none|null|unknown|not (?:known|given|stated|provided)|tb[ac]|pending|[-–—.?*x0]{1,12})?$/i;

const EMPTY_BEGINS = "nNuUtTpPxX0-–—.?*";

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Column {
  /** The name in lower-case words. */
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Values by which the column is judged. */
  readonly sample: readonly string[];
}

/** Samples of the columns of one long table, by table and name, as far as it has been read. */
type EarlierColumns = Map<string, readonly string[]>;

/** Whether a cell says that there is no value. */
export const isEmptyCell = (value: string): boolean => value.length <= MAX_EMPTY && EMPTY.test(value);

/** Whether one may, by the code of its first sign. */
export const mayBeEmptyCell = (first: number): boolean => EMPTY_BEGINS.includes(String.fromCharCode(first));

/**
 * Every filled cell of the columns and keys whose kind is known. Of a table that comes in several stretches, what was read
 * before has its say in what a column holds.
 */
export function* findInColumns(detectors: readonly CompiledDetector[], view: View): Iterable<Detection> {
  const able = detectors.filter(({ detector }) => detector.column);
  if (able.length === 0 || view.segments.length === 0) return;
  for (const column of columnsOf(view)) {
    const best = bestDetector(able, column, view);
    if (best) yield* detectionsOf(best, column, view);
  }
}

function columnsOf(view: View): Column[] {
  const { whole } = view.document;
  const earlier = whole ? earlierColumns(whole) : undefined;
  return Array.from(cellsByColumn(view), ([key, { name, cells }]) => {
    const sample = sampleOf(earlier?.get(key) ?? [], cells, earlier !== undefined);
    if (earlier && (earlier.has(key) || earlier.size < MAX_REMEMBERED)) earlier.set(key, sample);
    return { name, cells, sample };
  });
}

const earlierOf = new WeakMap<object, EarlierColumns>();

function earlierColumns(whole: object): EarlierColumns {
  let earlier = earlierOf.get(whole);
  if (!earlier) earlierOf.set(whole, (earlier = new Map()));
  return earlier;
}

/** Lets the columns of a stretch of a table be judged by what was read of another stretch, too. */
export function inheritColumns(from: object, to: object): void {
  const known = earlierOf.get(from);
  if (known) earlierOf.set(to, new Map(known));
}

type CellsByColumn = ReadonlyMap<string, { readonly name: string; readonly cells: readonly Cell[] }>;

const cellsOf = new WeakMap<View, CellsByColumn>();

/** The filled cells of each column and key that are no running text; gathered once for each view. */
export function cellsByColumn(view: View): CellsByColumn {
  let cells = cellsOf.get(view);
  if (!cells) cellsOf.set(view, (cells = gatherCells(view)));
  return cells;
}

function gatherCells(view: View): CellsByColumn {
  const columns = new Map<string, { name: string; cells: Cell[] }>();
  const wordsOfName = new Map<string, string>();
  for (const segment of view.segments) {
    const name = kindName(segment);
    if (name !== undefined && name.length > MAX_NAME) continue;
    const cell = name === undefined ? undefined : cellOf(segment, view.text);
    if (name === undefined || !cell) continue;
    let words = wordsOfName.get(name);
    if (words === undefined) wordsOfName.set(name, (words = fieldWords(saidName(segment) ?? name)));
    if (isEmptyCell(cell.value) || isName(cell.value, words)) continue;
    const key = `${segment.table ?? ""}\n${name}`;
    const column = columns.get(key);
    if (column) column.cells.push(cell);
    else columns.set(key, { name: words, cells: [cell] });
  }
  return columns;
}

/** The name with what a comment on the column says of it. */
const saidName = ({ columnName, field }: Segment): string | undefined =>
  columnName !== undefined && field?.startsWith(`${columnName}: `) === true ? field : undefined;

/** Whether the cell repeats the name of its column. */
function isName(value: string, words: string): boolean {
  const first = value.charAt(0).toLowerCase();
  return (!/[a-z\d]/.test(first) || first === words.charAt(0)) && fieldWords(value) === words;
}

function cellOf(segment: Segment, text: string): Cell | undefined {
  // A long cell is running text whatever its ends are: do not copy it to find out.
  if (segment.end - segment.start > 4 * MAX_CELL) return undefined;
  const raw = text.slice(segment.start, segment.end);
  const value = raw.trim();
  if (value.length > MAX_CELL) return undefined;
  const start = segment.start + raw.indexOf(value);
  return { start, end: start + value.length, value };
}

interface Judged {
  readonly compiled: CompiledDetector;
  readonly confidence: number;
  /** Orders detectors for one column: the longer the words of the name that fit, the better. */
  readonly rank: number;
  readonly detail: string;
}

function bestDetector(able: readonly CompiledDetector[], column: Column, view: View): Judged | undefined {
  let best: Judged | undefined;
  for (const compiled of able) {
    const judged = judge(compiled, column, view);
    if (judged && (!best || judged.rank > best.rank)) best = judged;
  }
  return best;
}

function judge(compiled: CompiledDetector, { name, cells, sample }: Column, view: View): Judged | undefined {
  const { values, beside } = compiled.detector.column ?? {};
  if (!values) return undefined;
  const { validate } = compiled.detector;
  const words = [...wordsThatFit(compiled, name)];
  // What a column beside it makes of a name tells more than the name.
  const others = beside?.names.test(name) === true && cells[0] ? view.fieldsBeside(cells[0].start) : undefined;
  const said = fieldWords(view.document.tableSaid ?? "");
  const isBeside = others !== undefined && beside?.others.test(said === "" ? others : `${others}\n${said}`) === true;
  if (isBeside) words.push(beside.isWeak === true ? 1 : name.length + 1);
  const named = words.length > 0 && !(compiled.against !== undefined && name.search(compiled.against) >= 0);
  if (!named && !validate) return undefined;
  // Without a name that fits, all must: the first that does not settles it.
  if (!named && !sample.every((value) => value.search(values) >= 0)) return undefined;
  const fitting = named ? sample.filter((value) => value.search(values) >= 0) : sample;
  const share = fitting.length / sample.length;
  if (share < MIN_SHARE || isRefused(compiled, cells, view)) return undefined;
  if (named)
    return {
      compiled,
      confidence: share >= 0.8 ? 0.9 : 0.75,
      rank: 10 * Math.max(...words) + share,
      detail:
        isBeside && beside.others.test(others) === false
          ? `column “${name}”, whose values fit, as the comment on the table says what its rows are`
          : `column “${name}”, whose values fit`,
    };
  const distinct = new Set(fitting);
  if (!validate || distinct.size < MIN_CHECKED) return undefined;
  if (![...distinct].every((value) => validate(value) === "valid")) return undefined;
  return { compiled, confidence: 0.7, rank: 1, detail: "column whose values all pass the check" };
}

/** Whether the detector takes none of the cells that it is asked about: then the column is for another one. */
function isRefused({ detector }: CompiledDetector, cells: readonly Cell[], view: View): boolean {
  if (!detector.refuses || cells.length < LEAST_ASKED) return false;
  const step = Math.ceil(cells.length / ASKED);
  return cells.every((cell, i) => i % step !== 0 || detector.refuses?.(view, cell) === true);
}

/**
 * Values by which a column is judged: all of a short one, else some from end to end. `earlier`: those of the stretches before;
 * `isKept`: whether the sample outlives the text.
 */
function sampleOf(earlier: readonly string[], cells: readonly Cell[], isKept: boolean): readonly string[] {
  const count = earlier.length + cells.length;
  const step = Math.max(1, count / MAX_JUDGED);
  const sample: string[] = [];
  for (let i = 0; i < Math.min(count, MAX_JUDGED); i++) {
    const at = Math.floor(i * step);
    const before = earlier[at];
    const value = before ?? cells[at - earlier.length]?.value;
    if (value !== undefined) sample.push(before === undefined && isKept ? detached(value) : value);
  }
  return sample;
}

function* detectionsOf({ compiled, confidence, detail }: Judged, column: Column, view: View): Iterable<Detection> {
  const { detector } = compiled;
  const numeric =
    detector.column !== undefined &&
    column.sample.filter((value) => /\d/.test(value)).length * 2 > column.sample.length;
  for (const { start, end, value } of column.cells) {
    const fits = detector.column !== undefined && value.search(detector.column.values) >= 0;
    // Words in a column of numbers are a remark.
    if (!fits && numeric && (!/\d{2}/.test(value) || value.split(" ", MAX_WORDS + 1).length > MAX_WORDS)) continue;
    if (detector.refuses?.(view, { start, end })) continue;
    const evidence: Evidence[] = [{ kind: "column", effect: fits ? confidence : confidence - 0.2, detail }];
    if (isPlaceholder(value))
      evidence.push({ kind: "placeholder", effect: EFFECT.placeholder, detail: "looks like a sample value" });
    yield {
      detector: detector.id,
      type: detector.type,
      span: { start, end },
      confidence: confidenceOf(evidence),
      evidence,
    };
  }
}
