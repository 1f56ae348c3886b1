/** Narrows a text to one of a list of words. */

export const isOneOf = <T extends string>(words: readonly T[], text: string): text is T =>
  (words as readonly string[]).includes(text);
