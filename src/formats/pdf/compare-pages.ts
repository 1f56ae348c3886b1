/** Whether a page looks the same before and after, outside what was covered. */
import type { OpenPdf } from "./open-pdf.js";
import { markPixels, pixelRect, renderGrey, type GreyPicture } from "./render.js";
import type { Rect } from "./geometry.js";

const COMPARE_DPI = 60;
/** Grey levels by which a pixel must differ to count, and the share of the page's pixels that may. */
const CHANGE = 80;
const CHANGED_SHARE = 0.0015;
const PAD_PIXELS = 3;

/** A loaded page as it is compared. */
export const drawToCompare = (pdf: OpenPdf, page: number): GreyPicture => renderGrey(pdf, page, COMPARE_DPI);

/** Compares two drawings of a page outside `changed`, in user space. */
export function looksTheSame(old: GreyPicture, now: GreyPicture, changed: readonly Rect[]): boolean {
  if (old.width !== now.width || old.height !== now.height) return false;
  const covered = new Uint8Array(old.pixels.length);
  for (const rect of changed) markPixels(covered, old.width, pixelRect(old, rect, PAD_PIXELS));
  const most = Math.max(20, CHANGED_SHARE * covered.length);
  const before = Buffer.from(old.pixels.buffer, old.pixels.byteOffset, old.pixels.length);
  let different = 0;
  for (let start = 0; start < covered.length; start += old.width) {
    const end = start + old.width;
    // Most rows are the same to the last pixel.
    if (before.compare(now.pixels, start, end, start, end) === 0) continue;
    for (let i = start; i < end; i++)
      if (covered[i] === 0 && Math.abs((before[i] ?? 0) - (now.pixels[i] ?? 0)) > CHANGE) different++;
  }
  return different <= most;
}
