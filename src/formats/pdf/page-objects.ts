/** The drawn objects of a loaded page, those inside forms included, with their places on the page. */
import { withScratch } from "./engine.js";
import { concatMatrix, IDENTITY, transformRect, type Matrix, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";

const KINDS = ["unknown", "text", "path", "image", "shading", "form"] as const;
/** Objects looked at on one page, and levels of forms within forms. */
const MAX_OBJECTS = 100_000;
const MAX_FORM_DEPTH = 12;

type Kind = (typeof KINDS)[number];

/** To be used while its page is loaded. */
export interface PageObject {
  readonly handle: number;
  readonly kind: Kind;
  /** In user space; asked of the engine when it is first wanted, since most objects are texts, of which nobody wants it. */
  readonly bounds: Rect;
  /** From the space that it is drawn in to user space. */
  readonly matrix: Matrix;
}

class DrawnObject implements PageObject {
  #bounds: Rect | undefined;

  constructor(
    private readonly pdf: OpenPdf,
    readonly handle: number,
    readonly kind: Kind,
    readonly matrix: Matrix,
  ) {}

  get bounds(): Rect {
    return (this.#bounds ??= transformRect(this.matrix, readBounds(this.pdf, this.handle)));
  }
}

/** Lists the objects in the order in which they are drawn. Forms are listed and then gone into. */
export function listObjects(pdf: OpenPdf, page: number): PageObject[] {
  const { calls } = pdf.engine;
  const found: PageObject[] = [];
  const visit = (handle: number, matrix: Matrix, depth: number): void => {
    if (handle === 0 || found.length >= MAX_OBJECTS) return;
    const kind = KINDS[calls.FPDFPageObj_GetType(handle)] ?? "unknown";
    found.push(new DrawnObject(pdf, handle, kind, matrix));
    if (kind !== "form" || depth >= MAX_FORM_DEPTH) return;
    const inner = concatMatrix(readMatrix(pdf, handle), matrix);
    const count = calls.FPDFFormObj_CountObjects(handle);
    for (let i = 0; i < count; i++) visit(calls.FPDFFormObj_GetObject(handle, i), inner, depth + 1);
  };
  const count = calls.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(calls.FPDFPage_GetObject(page, i), IDENTITY, 0);
  return found;
}

/** Bounds of an object in the space that it is drawn in. */
export function readBounds(pdf: OpenPdf, handle: number): Rect {
  return withScratch(pdf.engine, 16, (scratch) => {
    const { calls, memory } = pdf.engine;
    if (calls.FPDFPageObj_GetBounds(handle, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
      return { left: 0, bottom: 0, right: 0, top: 0 };
    const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
    return { left, bottom, right, top };
  });
}

/** From an object's own space to the space that it is drawn in. */
export function readMatrix(pdf: OpenPdf, handle: number): Matrix {
  return withScratch(pdf.engine, 24, (scratch) => {
    const { calls, memory } = pdf.engine;
    if (calls.FPDFPageObj_GetMatrix(handle, scratch) === 0) return IDENTITY;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = memory.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6);
    return [a, b, c, d, e, f];
  });
}

export interface PathShape {
  readonly segments: number;
  readonly curved: boolean;
}

const BEZIER = 1;
const SEGMENTS_LOOKED_AT = 16;

/** How a path is made: outlines of letters have curves or many segments, rules and frames have neither. */
export function readShape(pdf: OpenPdf, path: number): PathShape {
  const { calls } = pdf.engine;
  const segments = calls.FPDFPath_CountSegments(path);
  let curved = false;
  for (let i = 0; i < Math.min(segments, SEGMENTS_LOOKED_AT) && !curved; i++)
    curved = calls.FPDFPathSegment_GetType(calls.FPDFPath_GetPathSegment(path, i)) === BEZIER;
  return { segments, curved };
}
