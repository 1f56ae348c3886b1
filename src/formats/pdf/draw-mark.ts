/** Draws the boxes that stand where something was removed, with their marks in them, as operators of a page's program. */
import { PDFDict, PDFName, type PDFContext } from "@cantoo/pdf-lib";
import { isMarkText, markFont, markWidth } from "./mark-font.js";
import { lookUp } from "./object-graph.js";
import { turn } from "./runs.js";
import type { MarkBox } from "./set-lines.js";
import { plainNumber } from "./write-program.js";

/** Shares of the font's height that a box reaches below and above its base line. */
const BELOW = 0.24;
const ABOVE = 0.8;
/** Of the height of the font, the size of a label; smaller ones than so many points are left out. */
const LABEL_SIZE = 0.78;
const LEAST_LABEL = 3.2;
/** Free on both sides of a label, in heights of the font. */
const LABEL_PAD = 0.15;
const LABEL_FONT = "SvMark";

export interface DrawnBox {
  readonly operators: string;
  /** Empty where it would be too small to be read, and is left out. */
  readonly label: string;
}

/** The operators that draw a box and its label. `font`: what the resources call the font of labels. */
export function drawBox({ angle, left, right, base, height, hasLabel }: MarkBox, mark: string, font: string): DrawnBox {
  const text = (value: number): string => plainNumber(value, 3);
  const corner = (x: number, y: number): string => {
    const at = turn({ x, y }, angle);
    return `${text(at.x)} ${text(at.y)}`;
  };
  const bottom = base - BELOW * height;
  const top = base + ABOVE * height;
  const box = `q 0 g ${corner(left, bottom)} m ${corner(right, bottom)} l ${corner(right, top)} l ${corner(left, top)} l h f Q`;
  if (!hasLabel || !isMarkText(mark)) return { operators: box, label: "" };
  const width = markWidth(mark);
  const size = Math.min(LABEL_SIZE * height, (right - left - 2 * LABEL_PAD * height) / Math.max(0.1, width));
  if (size < LEAST_LABEL) return { operators: box, label: "" };
  const at = turn({ x: (left + right - size * width) / 2, y: (bottom + top) / 2 - 0.36 * size }, angle);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => plainNumber(value, 6));
  const place = `${cos ?? "1"} ${sin ?? "0"} ${plainNumber(-Math.sin(angle), 6)} ${cos ?? "1"} ${text(at.x)} ${text(at.y)} Tm`;
  const literal = mark.replace(/[\\()]/g, (sign) => `\\${sign}`);
  const written = `${box}\nq 1 g BT /${font} ${plainNumber(size, 2)} Tf 0 Tc 0 Tw 100 Tz 0 Ts 0 Tr ${place} (${literal}) Tj ET Q`;
  return { operators: written, label: mark };
}

/**
 * Adds the font of labels to the resources of a page, and returns its name there. A font of that name that is there already
 * is left alone: in a copy of a copy it has lost the letters that no label used.
 */
export function addLabelFont(resources: PDFDict, context: PDFContext): string {
  const found = lookUp(resources, "Font");
  const fonts = found instanceof PDFDict ? found : PDFDict.withContext(context);
  if (!(found instanceof PDFDict)) resources.set(PDFName.of("Font"), fonts);
  const font = markFont(context);
  for (let number = 0; ; number++) {
    const name = number === 0 ? LABEL_FONT : `${LABEL_FONT}${String(number)}`;
    const key = PDFName.of(name);
    if (!fonts.has(key)) fonts.set(key, font);
    if (fonts.get(key) === font) return name;
  }
}
