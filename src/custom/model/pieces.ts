/**
 * A text as the pieces of words that a model reads, each with its place. Tokenizers say no places; words parted by white
 * space are given to them one by one, and within a word the pieces are laid side by side.
 */
import type { Span } from "../../core/span.js";
import type { Tokenizer } from "./runtime.js";

export interface Piece extends Span {
  readonly id: number;
  /** Number of the word that it belongs to; signs are words of their own. */
  readonly word: number;
}

/** Longer stretches without white space are cut. */
const WORDS = /\S{1,64}/g;
const SIGNS = /^[^\p{L}\p{N}]+$/u;
const MARK = /^(?:##|[\u2581\u0120])/;
/** Words whose pieces are kept. */
const MAX_KEPT = 50_000;

/** Pieces of one word; places count from its start. */
type WordPieces = readonly (Span & { readonly id: number; readonly isSign: boolean })[];

export class PieceReader {
  readonly #kept = new Map<string, WordPieces>();

  constructor(private readonly tokenizer: Tokenizer) {}

  /** In order. */
  read(text: string): Piece[] {
    const pieces: Piece[] = [];
    let word = 0;
    for (const match of text.matchAll(WORDS)) {
      let before: WordPieces[number] | undefined;
      for (const piece of this.#piecesOf(match[0])) {
        if (!before || piece.isSign || before.isSign) word++;
        const { id, start, end } = piece;
        pieces.push({ id, word, start: match.index + start, end: match.index + end });
        before = piece;
      }
    }
    return pieces;
  }

  #piecesOf(word: string): WordPieces {
    let pieces = this.#kept.get(word);
    if (!pieces) {
      if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
      this.#kept.set(word, (pieces = this.#encode(word)));
    }
    return pieces;
  }

  #encode(word: string): WordPieces {
    // A space before it, as words within a text have it.
    const { ids, tokens } = this.tokenizer.encode(` ${word}`, { add_special_tokens: false });
    const texts = tokens.map((token) => token.replace(MARK, ""));
    return laySideBySide(ids, texts, word) ?? ids.map((id) => ({ id, ...trimSigns(word), isSign: false }));
  }
}

/** Undefined when the pieces are not the word's letters one after the other: unknown words, other scripts. */
function laySideBySide(ids: readonly number[], texts: readonly string[], word: string): WordPieces | undefined {
  let at = 0;
  const pieces = ids.map((id, i) => {
    const text = texts[i] ?? "";
    const start = at;
    at += text.length;
    return { id, start, end: at, isSign: text !== "" && SIGNS.test(text) };
  });
  const isSame = pieces.every(({ start, end }, i) => {
    const written = word.slice(start, end);
    return written === texts[i] || fold(written) === fold(texts[i] ?? "");
  });
  return at === word.length && isSame ? pieces : undefined;
}

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** The word without signs and a possessive at its ends. */
function trimSigns(word: string): Span {
  const start = Math.max(0, word.search(/[\p{L}\p{N}]/u));
  return { start, end: Math.max(start, word.search(/(?:['’]s)?[^\p{L}\p{N}]*$/iu)) };
}
