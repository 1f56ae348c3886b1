/**
 * Columns of which most cells were found to be of one type: the others are of it too, where they look alike. What a column
 * is called need not be known for that.
 */
import type { Detection, DetectorId } from "../core/finding.js";
import { ADDRESS_TYPES, ASSIGNED_NUMBER_TYPES, NAME_TYPES, type FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import { cellsByColumn, type Cell } from "./columns.js";
import { isPlaceholder } from "./placeholder.js";
import { DEFAULT_MIN_CONFIDENCE } from "./score.js";
import type { View } from "./view.js";

/** Cells that must be found, and their share of the filled ones. */
const LEAST_CELLS = 3;
const LEAST_SHARE = 0.65;
/** Share of the cell that a finding covers. */
const WHOLE = 0.6;
const CONFIDENCE = 0.6;
const FIRM =
  /\b(?:ltd|limited|inc|pty|llc|plc|co|company|trust|ministry|department|council|school|church|board|bank|services?|club|association|university|college|hospital|group|holdings|contractors?|enterprises?|suppl(?:y|ies|iers)|authority|corporation|commission|institute|foundation|society|union|store|centre|center|test|vacant|pool|various|system|admin|spare|same|unknown|none|closed|void|cancelled|total|totals)\b/i;
const FILLED: ReadonlySet<FindingType> = new Set([...NAME_TYPES, ...ADDRESS_TYPES, ...ASSIGNED_NUMBER_TYPES]);
const isNumber = (type: FindingType): boolean => ASSIGNED_NUMBER_TYPES.some((one) => one === type);

/**
 * Cells that nothing was found in, of columns whose other cells were found. `detections` in order; `refuses`: whether the
 * detector knows the place for something else, the number of a firm.
 */
export function* fillColumns(
  view: View,
  detections: readonly Detection[],
  refuses: (detector: DetectorId) => ((span: Span) => boolean) | undefined,
): Iterable<Detection> {
  if (detections.length < LEAST_CELLS || view.segments.length === 0) return;
  for (const { cells } of cellsByColumn(view).values()) {
    if (cells.length <= LEAST_CELLS) continue;
    const over = cells.map((cell) => overCell(detections, cell));
    const leading = leadingOf(over, cells.length);
    if (!leading) continue;
    const isRefused = isNumber(leading.type) ? refuses(leading.detector) : undefined;
    const known = cells.filter((_, i) => over[i]?.isWhole === true && over[i].detection.type === leading.type);
    for (const [i, cell] of cells.entries()) {
      const there = over[i];
      if (there && (there.isWhole || there.detection.type !== leading.type)) continue;
      if (!isAlike(leading.type, cell, known)) continue;
      const confidence = Math.max(CONFIDENCE, (there?.detection.confidence ?? 0) + 0.01);
      const detail = "most other cells of the column were found";
      const span = { start: cell.start, end: cell.end };
      if (isRefused?.(span) === true || (isNumber(leading.type) && isPlaceholder(cell.value))) continue;
      yield {
        detector: leading.detector,
        type: leading.type,
        span,
        confidence,
        evidence: [{ kind: "column", effect: confidence, detail }],
      };
    }
  }
}

interface OverCell {
  readonly detection: Detection;
  readonly isWhole: boolean;
}

/** The first finding that counts and lies over the cell. */
function overCell(detections: readonly Detection[], { start, end }: Cell): OverCell | undefined {
  let low = 0;
  let high = detections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((detections[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; (detections[i]?.span.start ?? Infinity) < end; i++) {
    const detection = detections[i];
    if (!detection || detection.confidence < DEFAULT_MIN_CONFIDENCE) continue;
    const covered = Math.min(end, detection.span.end) - Math.max(start, detection.span.start);
    return { detection, isWhole: covered >= WHOLE * (end - start) };
  }
  return undefined;
}

/** A finding of the type that most of the cells are of. */
function leadingOf(over: readonly (OverCell | undefined)[], cells: number): Detection | undefined {
  const counts = new Map<FindingType, Detection[]>();
  for (const one of over) {
    if (one?.isWhole !== true || !FILLED.has(one.detection.type)) continue;
    const known = counts.get(one.detection.type);
    if (known) known.push(one.detection);
    else counts.set(one.detection.type, [one.detection]);
  }
  for (const found of counts.values())
    if (found.length >= LEAST_CELLS && found.length >= LEAST_SHARE * cells) return found[0];
  return undefined;
}

const shapeOf = (value: string): string =>
  value
    .replace(/[\s.-]/g, "")
    .replace(/\d/g, "9")
    .replace(/\p{L}/gu, "A");

/** How the words of a name are written: `Aa Aa`, `AA, Aa`, `A. AA`. */
const writingOf = (value: string): string =>
  value
    .replace(/\p{Lu}+/gu, (capitals) => (capitals.length > 1 ? "AA" : "A"))
    .replace(/\p{Ll}[\p{Ll}'’]*/gu, "a")
    .replace(/\d+/g, "9");

/** Whether the cell may hold what the others of its column hold. */
function isAlike(type: FindingType, { value }: Cell, known: readonly Cell[]): boolean {
  if (isNumber(type)) {
    const shape = shapeOf(value);
    return known.some((cell) => shapeOf(cell.value) === shape);
  }
  if (FIRM.test(value) || !/\p{L}{2}/u.test(value)) return false;
  if (!NAME_TYPES.some((one) => one === type)) return /[\d,]/.test(value);
  const writing = writingOf(value);
  return known.some((cell) => writingOf(cell.value) === writing);
}
