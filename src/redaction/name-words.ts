/** Words of a name as they are compared: folded, parts of double names apart. */
import { foldValue } from "./fold.js";

/** Initials are left out. */
export const wordsIn = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(foldValue)
    .filter(({ length }) => length > 1);

/** The same for all ways to write the full name, whichever part comes first: `ALI, Anita`, `Anita B. Ali`. */
export const nameKey = (name: string): string => wordsIn(name).sort().join(" ");
