/**
 * Draws the matrix of a form into its program. The engine applies such a matrix twice when it writes a form anew, so
 * forms are freed of theirs before anything is removed.
 */
import { PDFArray, PDFName, PDFNumber, PDFRef, type PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import { transformRect, type Matrix } from "./geometry.js";

const IDENTITY_TEXT = "1 0 0 1 0 0";

/** The program with the matrix in it; sets the box of `form` to match and takes its matrix away. */
export function bakeFormMatrix(program: Uint8Array, form: PDFDict): Uint8Array {
  const matrix = numbersOf(form.get(PDFName.of("Matrix")));
  const box = numbersOf(form.get(PDFName.of("BBox")));
  if (!matrix || matrix.length !== 6 || box?.length !== 4 || matrix.join(" ") === IDENTITY_TEXT) return program;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const rect = { left: Math.min(x0, x1), bottom: Math.min(y0, y1), right: Math.max(x0, x1), top: Math.max(y0, y1) };
  const outer = transformRect(asMatrix(matrix), rect);
  form.delete(PDFName.of("Matrix"));
  form.set(PDFName.of("BBox"), form.context.obj([outer.left, outer.bottom, outer.right, outer.top]));
  const clip = [rect.left, rect.bottom, rect.right - rect.left, rect.top - rect.bottom];
  const head = `q ${matrix.map(plain).join(" ")} cm ${clip.map(plain).join(" ")} re W n\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), program, Buffer.from("\nQ\n", "latin1")]);
}

const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

/** A number as the format writes it: never with an exponent. */
const plain = (value: number): string => String(Number(value.toFixed(6)));

function numbersOf(value: PDFObject | undefined): number[] | undefined {
  if (!(value instanceof PDFArray) || value.asArray().some((element) => element instanceof PDFRef)) return undefined;
  const numbers = value.asArray().map((element) => (element instanceof PDFNumber ? element.asNumber() : NaN));
  return numbers.some(Number.isNaN) ? undefined : numbers;
}
