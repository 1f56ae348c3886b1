/** Tells of the places where something was removed, so that others can measure what they still say. */
import type { RemovedGap } from "../format.js";
import { standardFont, standardWidth, type FontMetrics } from "./font-metrics.js";
import { nameOf } from "./object-graph.js";
import type { RemovedPlace } from "./raster-lines.js";
import type { Run } from "./runs.js";
import type { GapOutcome } from "./set-lines.js";

/** A gap of a line that was set anew, or had to be left. */
export function gapOfOutcome(page: number, gap: GapOutcome): RemovedGap {
  const { font, fontDict, size, width, state, most, least } = gap;
  return {
    page,
    width,
    isSet: state === "set",
    most,
    least,
    size,
    font,
    letterWidth: letterWidths(font, nameOf(fontDict, "BaseFont") ?? ""),
  };
}

/** A gap that the engine left: as wide as what it removed, in a font that is not known. */
export const gapOfRun = (page: number, { core, cover }: Run): RemovedGap =>
  // A cover is a little higher than the font's size.
  heldGap(page, core.right - core.left, 0.95 * (cover.top - cover.bottom));

/** A gap of a picture, in a font that is not known. `unit`: points of the unit in which it is placed. */
export function gapOfPicture(page: number, place: RemovedPlace, unit: number): RemovedGap {
  const { box, width, isSet, most, least } = place;
  const held = heldGap(page, width * unit, (box.top - box.bottom) * unit);
  return { ...held, isSet, most: most * unit, least: least * unit };
}

function heldGap(page: number, width: number, size: number): RemovedGap {
  return { page, width, isSet: false, most: width, least: width, size, font: UNKNOWN, letterWidth: widthInUnknown };
}

const UNKNOWN = standardFont("");
const widthInUnknown = (letter: string): number => standardWidth(UNKNOWN, letter);

/** Width of a letter: the font's own where it has the letter, else that of the most similar standard font. */
function letterWidths(metrics: FontMetrics, name: string): (letter: string) => number {
  const standard = standardFont(name);
  let own: Map<string, number> | undefined;
  return (letter) => {
    own ??= ownWidths(metrics);
    return own.get(letter) ?? standardWidth(standard, letter);
  };
}

function ownWidths(metrics: FontMetrics): Map<string, number> {
  const own = new Map<string, number>();
  for (let code = 0; code < (metrics.codeLength === 1 ? 256 : 0x10000); code++) {
    const letter = metrics.characterOf(code);
    const width = letter === undefined ? 0 : metrics.widthOf(code);
    if (letter !== undefined && width > 0 && !own.has(letter)) own.set(letter, width);
  }
  return own;
}
