/** The glyphs of a loaded page as the engine lists them: character, whether it is only inferred, and where it stands. */
import { withScratch } from "./engine.js";
import type { Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";

/** Indexed by the engine's glyph number, which is the native place of a page's text. */
export interface PageGlyphs {
  readonly count: number;
  /** Unicode code points; 0 where the font gives none. */
  readonly unicode: Uint32Array;
  /** 1 for spaces and line ends that stand nowhere and were inferred from distances. */
  readonly generated: Uint8Array;
  /** 1 for glyphs that only draw an earlier one again, a little aside, to make it bolder. */
  readonly repeated: Uint8Array;
  /** 1 where the font does not tell the character, and the engine guesses. */
  readonly unsure: Uint8Array;
  /** Four numbers a glyph: left, bottom, right, top of its advance and its font's height, in user space. */
  readonly boxes: Float32Array;
  /** Set where spaces were not inferred from distances: recognition knows where words end. */
  readonly partsWords?: true;
}

/** Reads the glyphs of a page. Characters that share one ligature have the same box. */
export function readGlyphs(pdf: OpenPdf, page: number): PageGlyphs {
  const { calls } = pdf.engine;
  const text = pdf.textOf(page);
  if (text === 0) return emptyGlyphs();
  return withScratch(pdf.engine, 16, (scratch) => {
    const count = Math.max(0, calls.FPDFText_CountChars(text));
    const glyphs = emptyGlyphs(count);
    for (let i = 0; i < count; i++) {
      glyphs.unicode[i] = calls.FPDFText_GetUnicode(text, i) >>> 0;
      glyphs.generated[i] = calls.FPDFText_IsGenerated(text, i) === 1 ? 1 : 0;
      glyphs.unsure[i] = calls.FPDFText_HasUnicodeMapError(text, i) === 1 ? 1 : 0;
      if (calls.FPDFText_GetLooseCharBox(text, i, scratch) === 0) continue;
      const heap = pdf.engine.memory.HEAPF32;
      const at = scratch >> 2;
      // The engine gives left, top, right, bottom.
      glyphs.boxes[4 * i] = heap[at] ?? 0;
      glyphs.boxes[4 * i + 1] = heap[at + 3] ?? 0;
      glyphs.boxes[4 * i + 2] = heap[at + 2] ?? 0;
      glyphs.boxes[4 * i + 3] = heap[at + 1] ?? 0;
      if (isRepetition(glyphs, i)) glyphs.repeated[i] = 1;
    }
    return glyphs;
  });
}

const emptyGlyphs = (count = 0): PageGlyphs => ({
  count,
  unicode: new Uint32Array(count),
  generated: new Uint8Array(count),
  repeated: new Uint8Array(count),
  unsure: new Uint8Array(count),
  boxes: new Float32Array(4 * count),
});

/** Glyphs looked back at for one that is drawn again. */
const REPEATED_WITHIN = 3;
const SMALL_F = 0x66;

function isRepetition(glyphs: PageGlyphs, i: number): boolean {
  const code = glyphs.unicode[i] ?? 0;
  if (isBlankGlyph(glyphs, i) || isUnreadableGlyph(glyphs, i)) return false;
  const box = glyphBox(glyphs, i);
  for (let j = i - 1; j >= Math.max(0, i - REPEATED_WITHIN); j--) {
    if (glyphs.unicode[j] !== code || glyphs.generated[j] === 1) continue;
    const other = glyphBox(glyphs, j);
    const width = other.right - other.left;
    const aside = Math.abs(box.left - other.left);
    const higher = Math.abs(box.bottom - other.bottom);
    // The two letters f of a ligature share one box.
    if (code === SMALL_F && aside === 0 && higher === 0) continue;
    if (width > 0 && aside < 0.25 * width && higher < 0.25 * (other.top - other.bottom)) return true;
  }
  return false;
}

/** Where glyph `i` stands, in user space. */
export const glyphBox = ({ boxes }: PageGlyphs, i: number): Rect => ({
  left: boxes[4 * i] ?? 0,
  bottom: boxes[4 * i + 1] ?? 0,
  right: boxes[4 * i + 2] ?? 0,
  top: boxes[4 * i + 3] ?? 0,
});

/** Whether the glyph leaves no ink by its meaning: a space, a control character, an inferred separator. */
export function isBlankGlyph({ unicode, generated }: PageGlyphs, i: number): boolean {
  const code = unicode[i] ?? 0;
  if (code > 32 && code !== 0xa0 && code !== 0x3000) return generated[i] === 1;
  return generated[i] === 1 || code === 32 || code === 9 || code === 10 || code === 13 || code >= 0xa0;
}

/** Whether the font leaves it open which character the glyph is. */
export function isUnreadableGlyph({ unicode }: PageGlyphs, i: number): boolean {
  const code = unicode[i] ?? 0;
  return (code < 32 && code !== 2) || code === 0xfffd || code === 0xffff || (code >= 0xe000 && code <= 0xf8ff);
}
