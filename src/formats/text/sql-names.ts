/**
 * Marks in place of names: what had two names must have two in a copy, or the second account or table that is made under a mark is there
 * already, and the dump does not load.
 */
import type { SqlToken } from "./sql-tokens.js";

export class NameMarks {
  /** By mark, the numbers of the names that went for it. */
  readonly #names = new Map<string, Map<string, number>>();

  /**
   * The mark of a name or a part of one; with a number where another name has the mark, and a longer bar where that is one. Between
   * quotes the size of letters tells names apart, and a word without them (`isWord`) stands for the name in small letters, or for one just like it.
   */
  markFor(mark: string, name: string, isWord: boolean): string {
    const names = this.#names.get(mark) ?? new Map<string, number>();
    this.#names.set(mark, names);
    const folded = isWord ? name.toLowerCase() : name;
    const number = names.get(name) ?? names.get(folded) ?? Math.max(0, ...names.values()) + 1;
    names.set(name, number).set(folded, number);
    if (number === 1) return mark;
    return mark.endsWith("]") ? `${mark.slice(0, -1)} ${number}]` : mark + mark.slice(-1).repeat(number - 1);
  }
}

const BYTES = /^0x[\da-f]+$/i;

/** Whether a token is a name. MySQL writes accounts as strings before an `@`. */
export function isName(text: string, { kind, start, end }: SqlToken): boolean {
  if (kind === "word") return !BYTES.test(text.slice(start, end));
  return kind === "name" || (kind === "string" && text.startsWith("@", end + 1));
}
