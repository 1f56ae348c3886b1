/**
 * Words that an apostrophe runs together with a known one, which is then no word of its own: French `d'Alloway` and
 * `l’Alloway`, English `Alloway's`. Names that begin so in capitals (O'Brien, D'Abreu) are words as they are.
 */
import { Tokens } from "../detection/tokens.js";

const BEFORE = /(?<![\p{L}\p{M}\p{N}'’ʼ])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|[CJLMNST]|Qu)['’ʼ](?=\p{L}['’ʼ]?\p{L})/gu;
const BEHIND = /(?<=\p{L}{2})['’ʼ]s(?![\p{L}\p{M}\p{N}])/giu;

/** The words of the text with white space, as long, for what is run together with them; undefined where nothing is. */
export function partWords(text: string): { readonly text: string; readonly tokens: Tokens } | undefined {
  const blank = (one: string): string => " ".repeat(one.length);
  const parted = text.replace(BEFORE, blank).replace(BEHIND, blank);
  return parted === text ? undefined : { text: parted, tokens: new Tokens(parted) };
}
