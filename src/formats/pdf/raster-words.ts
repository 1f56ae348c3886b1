/** The words of a page in the order in which they are read, with what goes and what stays, for a page made anew. */
import { uniteRects, type Rect } from "./geometry.js";
import { glyphBox, isBlankGlyph, isUnreadableGlyph, type PageGlyphs } from "./page-glyphs.js";
import type { GlyphRange } from "./runs.js";

/** Letters that stand together and stay together, or go together. */
export interface PageWord {
  readonly text: string;
  /** In points of the upright page, upwards: from the foot of deep letters to the top of high ones. */
  readonly box: Rect;
  /** What is to be covered if it goes. */
  readonly cover: Rect;
  /** What follows it. */
  readonly before: "letter" | "space" | "line";
  /** The edit that takes it away; undefined for what stays. */
  readonly edit: GlyphRange | undefined;
}

/** Of a glyph's height, the part below the base line. */
const BELOW = 0.22;

export const baseOf = ({ bottom, top }: Rect): number => bottom + BELOW * (top - bottom);

export interface GlyphPlaces {
  /** From where the glyphs stand to the upright page. */
  readonly place: (rect: Rect) => Rect;
  /** Whether each letter stands exactly where its box is; else a word of which some goes is covered whole. */
  readonly isExact: boolean;
}

/** `edits`: in glyph numbers of `glyphs`, in order. */
export function readPageWords(
  glyphs: PageGlyphs,
  edits: readonly GlyphRange[],
  { place, isExact }: GlyphPlaces,
): PageWord[] {
  const words: PageWord[] = [];
  let text = "";
  let box: Rect | undefined;
  let edit: GlyphRange | undefined;
  const close = (before: PageWord["before"]): void => {
    const last = words.at(-1);
    if (box) words.push({ text, box, cover: box, before, edit });
    else if (last && rankOf(before) > rankOf(last.before)) words[words.length - 1] = { ...last, before };
    text = "";
    box = undefined;
  };
  for (let i = 0, next = 0; i < glyphs.count; i++) {
    while ((edits[next]?.end ?? Infinity) <= i) next++;
    const found = edits[next];
    const current = found && found.start <= i ? found : undefined;
    if (isBlankGlyph(glyphs, i)) {
      close(glyphs.unicode[i] === 10 ? "line" : "space");
      continue;
    }
    if (glyphs.repeated[i] === 1) continue;
    const placed = place(glyphBox(glyphs, i));
    if (box && (current !== edit || !continues(box, placed))) close(current !== edit ? "letter" : "line");
    edit = current;
    box = box ? uniteRects(box, placed) : placed;
    text += letterOf(glyphs, i);
  }
  close("line");
  return isExact ? words : coverWhole(words);
}

/** Parts of one word are covered as far as the word reaches. */
function coverWhole(words: readonly PageWord[]): PageWord[] {
  const whole = words.map(({ box }) => box);
  for (let i = 1; i < words.length; i++) {
    const [before, here] = [whole[i - 1], whole[i]];
    if (words[i - 1]?.before === "letter" && before && here) whole[i] = uniteRects(before, here);
  }
  for (let i = words.length - 2; i >= 0; i--)
    if (words[i]?.before === "letter") whole.splice(i, 1, ...whole.slice(i + 1, i + 2));
  return words.map((word, i) => ({ ...word, cover: whole[i] ?? word.box }));
}

const rankOf = (before: PageWord["before"]): number => ["letter", "space", "line"].indexOf(before);

/** Whether a letter stands on the line of the word so far. */
const continues = (word: Rect, letter: Rect): boolean =>
  Math.min(word.top, letter.top) - Math.max(word.bottom, letter.bottom) > 0.3 * (letter.top - letter.bottom) &&
  letter.left > word.left - (letter.top - letter.bottom) &&
  letter.left < word.right + 3 * (letter.top - letter.bottom);

function letterOf(glyphs: PageGlyphs, i: number): string {
  const code = glyphs.unicode[i] ?? 0;
  if (code === 2) return "-";
  return isUnreadableGlyph(glyphs, i) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? ""
    : String.fromCodePoint(code);
}
