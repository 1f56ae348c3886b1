/** What the recognition engine says of a picture, as lines, words and letters with their places. */
import type { PixelBox } from "./grey.js";

/** One letter, or several that the engine takes for one. */
export interface ReadSymbol {
  readonly text: string;
  readonly box: PixelBox;
}

export interface ReadWord {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly box: PixelBox;
  readonly symbols: readonly ReadSymbol[];
}

export interface ReadLine {
  readonly words: readonly ReadWord[];
  /** Height in pixels at which letters stand, in the middle of the line. */
  readonly baseline: number;
  /** From the top of high letters to the foot of deep ones, in pixels. */
  readonly height: number;
  /** Whether the line is the last of its paragraph. */
  readonly endsParagraph: boolean;
}

/** The parts of the engine's answer that are used. Confidence in percent. */
interface Answer {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly AnswerLine[] }[] }[] | null;
}

interface AnswerLine {
  readonly words: readonly AnswerWord[];
  readonly bbox: PixelBox;
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly rowAttributes: { readonly rowHeight: number };
}

interface AnswerWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: PixelBox;
  readonly symbols: readonly AnswerSymbol[];
}

interface AnswerSymbol {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: PixelBox;
}

/** Confidence of the letters of a word, in percent, from which they make it sure. */
const SURE_LETTERS = { mean: 97, least: 85 } as const;

/** `answer`: in JSON. The lines in reading order. */
export function linesOfAnswer(answer: string): ReadLine[] {
  const { blocks } = JSON.parse(answer) as Answer;
  return (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.map((line, i) => ({ ...toLine(line), endsParagraph: i === lines.length - 1 })),
    ),
  );
}

/**
 * How sure a word is by its letters, 0..100. The engine calls whole words doubtful for the spaces around them, and long ones
 * that no dictionary has (numbers, e-mail addresses, fields parted by commas), though each of their letters is sure.
 * Writing that stands on its head, and ink that is none, has letters in every word that are not.
 */
function surenessOf(symbols: readonly AnswerSymbol[]): number {
  const letters = symbols.map(({ confidence }) => confidence);
  const least = Math.min(...letters);
  const mean = letters.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, letters.length);
  return letters.length > 0 && mean >= SURE_LETTERS.mean && least >= SURE_LETTERS.least ? least : 0;
}

function toLine({ words, bbox, baseline, rowAttributes }: AnswerLine): Omit<ReadLine, "endsParagraph"> {
  return {
    words: words.map(({ text, confidence, bbox: box, symbols }) => ({
      text,
      confidence: Math.max(confidence, surenessOf(symbols)) / 100,
      box,
      symbols: symbols.map((symbol) => ({ text: symbol.text, box: symbol.bbox })),
    })),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: Math.max(4, Math.min(rowAttributes.rowHeight, 1.5 * (bbox.y1 - bbox.y0))),
  };
}
