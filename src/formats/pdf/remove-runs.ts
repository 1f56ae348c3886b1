/** Removes runs from a loaded page, makes sure that nothing of them is left, and sets the marks. */
import { ItemError } from "../../core/problem.js";
import { withScratch } from "./engine.js";
import { turn, cornersOf, outerRect, type Run, type TurnedRect } from "./runs.js";
import type { OpenPdf } from "./open-pdf.js";
import { glyphBox, isBlankGlyph, readGlyphs } from "./page-glyphs.js";
import { listObjects, readBounds, readShape, type PageObject } from "./page-objects.js";
import { touchesImage } from "./pictures.js";
import { pixelRect, renderGrey, type GreyPicture } from "./render.js";

const FLOATS_PER_QUAD = 8;
/** A path with curves and more segments than this may be letters; round frames have fewer. */
const FRAME_SEGMENTS = 12;
/** Shapes that are higher than so many times the run are no letters of its line. */
const LETTER_HEIGHTS = 4;
const LOOK_DPI = 72;
/** Grey levels by which cleared picture area may vary. */
const CLEARED_RANGE = 90;
const FILL_WINDING = 2;
const FONT_SIZE = 10;
/** Of the box's height, the size of its label; labels smaller than so many points are left out. */
const LABEL_SHARE = 0.72;
const LEAST_LABEL = 4;
const LABEL_FONT = "Helvetica";

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

/** Removes the runs and draws a box with its mark for each. Throws `ItemError("not-redactable")` when some of it stays. */
export function removeRuns(pdf: OpenPdf, page: number, number: number, runs: readonly Run[]): void {
  const { calls } = pdf.engine;
  const objects = listObjects(pdf, page);
  const onPicture = runs.filter(({ cover }) => touchesImage(objects, outerRect(cover)));
  const areas = runs.map((run) => (onPicture.includes(run) ? run.cover : run.core));
  clearAreas(pdf, page, areas);
  calls.FPDFPage_GenerateContent(page);
  refuseLeftGlyphs(pdf, page, number, runs);
  const left = listObjects(pdf, page);
  for (const run of runs) refuseLeftShapes(pdf, left, run, number);
  if (onPicture.length > 0) refuseLeftPixels(renderGrey(pdf, page, LOOK_DPI), onPicture, number);
  for (const run of runs) drawMark(pdf, page, run);
  calls.FPDFPage_GenerateContent(page);
}

function clearAreas(pdf: OpenPdf, page: number, areas: readonly TurnedRect[]): void {
  withScratch(pdf.engine, areas.length * FLOATS_PER_QUAD * 4, (scratch) => {
    const { calls, memory } = pdf.engine;
    const values = areas.flatMap((area) => cornersOf(area).flatMap(({ x, y }) => [x, y]));
    memory.HEAPF32.set(values, scratch >> 2);
    calls.EPDFText_RedactInQuads(page, scratch, areas.length, 1, 0);
  });
}

function refuseLeftGlyphs(pdf: OpenPdf, page: number, number: number, runs: readonly Run[]): void {
  const glyphs = readGlyphs(pdf, page);
  for (let i = 0; i < glyphs.count; i++) {
    if (isBlankGlyph(glyphs, i)) continue;
    const { left, bottom, right, top } = glyphBox(glyphs, i);
    const centre = { x: (left + right) / 2, y: (bottom + top) / 2 };
    if (runs.some(({ core }) => holds(core, turn(centre, -core.angle))))
      throw refuse(`glyphs on page ${String(number)} could not be removed`);
  }
}

const holds = ({ left, bottom, right, top }: TurnedRect, { x, y }: { x: number; y: number }): boolean =>
  x > left && x < right && y > bottom && y < top;

/** Shapes as high as letters that are partly under the run stay whole; they may be letters drawn as outlines. */
export function refuseLeftShapes(pdf: OpenPdf, objects: readonly PageObject[], { cover }: Run, number: number): void {
  const area = outerRect(cover);
  const limit = LETTER_HEIGHTS * (cover.top - cover.bottom);
  for (const object of objects) {
    if (object.kind !== "path") continue;
    const { handle, bounds } = object;
    if (bounds.top - bounds.bottom > limit) continue;
    const apart =
      bounds.right <= area.left || bounds.left >= area.right || bounds.top <= area.bottom || bounds.bottom >= area.top;
    if (apart) continue;
    const { segments, curved } = readShape(pdf, handle);
    if (curved && segments > FRAME_SEGMENTS)
      throw refuse(`drawn shapes lie under text to be removed on page ${String(number)}`);
  }
}

/** The pixels of a picture under a run must have become one plain area. */
function refuseLeftPixels(picture: GreyPicture, runs: readonly Run[], number: number): void {
  for (const { core } of runs) {
    if (core.angle % (Math.PI / 2) !== 0) continue;
    const { x0, y0, x1, y1 } = pixelRect(picture, outerRect(core), -1);
    let least = 255;
    let most = 0;
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const grey = picture.pixels[y * picture.width + x] ?? 0;
        least = Math.min(least, grey);
        most = Math.max(most, grey);
      }
    }
    if (most - least > CLEARED_RANGE) throw refuse(`a picture on page ${String(number)} could not be cleared`);
  }
}

/** A black box of the run's size; the mark in white within it when it fits. */
function drawMark(pdf: OpenPdf, page: number, { cover, mark }: Run): void {
  const { calls } = pdf.engine;
  const [topLeft, topRight, bottomLeft, bottomRight] = cornersOf(cover);
  if (!topLeft || !topRight || !bottomLeft || !bottomRight) return;
  const box = calls.FPDFPageObj_CreateNewPath(topLeft.x, topLeft.y);
  for (const { x, y } of [topRight, bottomRight, bottomLeft]) calls.FPDFPath_LineTo(box, x, y);
  calls.FPDFPath_Close(box);
  calls.FPDFPath_SetDrawMode(box, FILL_WINDING, 0);
  calls.FPDFPageObj_SetFillColor(box, 0, 0, 0, 255);
  calls.FPDFPage_InsertObject(page, box);
  if (/^[\x20-\x7e]+$/.test(mark)) drawLabel(pdf, page, cover, mark);
}

function drawLabel(pdf: OpenPdf, page: number, cover: TurnedRect, mark: string): void {
  const { calls } = pdf.engine;
  const label = withText(pdf, Buffer.from(`${LABEL_FONT}\0`, "latin1"), (name) =>
    calls.FPDFPageObj_NewTextObj(pdf.handle, name, FONT_SIZE),
  );
  if (label === 0) return;
  withText(pdf, Buffer.from(`${mark}\0`, "utf16le"), (text) => calls.FPDFText_SetText(label, text));
  const { left, right } = readBounds(pdf, label);
  const width = cover.right - cover.left;
  const height = cover.top - cover.bottom;
  const scale = Math.min((LABEL_SHARE * height) / FONT_SIZE, (width - 2) / Math.max(1, right - left));
  if (scale * FONT_SIZE < LEAST_LABEL) {
    calls.FPDFPageObj_Destroy(label);
    return;
  }
  const at = turn(
    {
      x: (cover.left + cover.right - scale * (right + left)) / 2,
      // The middle of capitals is about a third of the size above the base line.
      y: (cover.bottom + cover.top) / 2 - 0.36 * scale * FONT_SIZE,
    },
    cover.angle,
  );
  const cos = scale * Math.cos(cover.angle);
  const sin = scale * Math.sin(cover.angle);
  calls.FPDFPageObj_Transform(label, cos, sin, -sin, cos, at.x, at.y);
  calls.FPDFPageObj_SetFillColor(label, 255, 255, 255, 255);
  calls.FPDFPage_InsertObject(page, label);
}

const withText = <T>(pdf: OpenPdf, encoded: Uint8Array, work: (address: number) => T): T =>
  withScratch(pdf.engine, encoded.length, (address) => {
    pdf.engine.memory.HEAPU8.set(encoded, address);
    return work(address);
  });
