/** What lists know of a single word, as the recogniser is told it. Knows no list. */

/** What a word may be, as bits; lower case, without possessive ending. */
export type WordKnowledge = (lower: string) => number;

/** The bits that have a meaning to the recogniser itself; the others are only learnt from. */
export const Known = { given: 1, surname: 2, name: 3 } as const;
