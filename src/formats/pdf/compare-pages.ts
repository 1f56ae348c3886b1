/** Whether a page looks the same before and after, outside what was covered. */
import type { OpenPdf } from "./open-pdf.js";
import { markPixels, pixelRect, renderGrey } from "./render.js";
import type { Rect } from "./geometry.js";

const COMPARE_DPI = 60;
/** Grey levels by which a pixel must differ to count, and the share of the page's pixels that may. */
const CHANGE = 80;
const CHANGED_SHARE = 0.0015;
const PAD_PIXELS = 3;

/** Compares page `number` of both documents outside `changed`, in user space. */
export function looksTheSame(before: OpenPdf, after: OpenPdf, number: number, changed: readonly Rect[]): boolean {
  const old = before.withPage(number, (page) => renderGrey(before, page, COMPARE_DPI));
  const now = after.withPage(number, (page) => renderGrey(after, page, COMPARE_DPI));
  if (!old || !now || old.width !== now.width || old.height !== now.height) return false;
  const covered = new Uint8Array(old.pixels.length);
  for (const rect of changed) markPixels(covered, old.width, pixelRect(old, rect, PAD_PIXELS));
  let different = 0;
  for (let i = 0; i < covered.length; i++)
    if (covered[i] === 0 && Math.abs((old.pixels[i] ?? 0) - (now.pixels[i] ?? 0)) > CHANGE) different++;
  return different <= Math.max(20, CHANGED_SHARE * covered.length);
}
