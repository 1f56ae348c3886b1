/** Groups of characters, a bit each, by which the look of a stretch of text is told at a glance. */

/** Characters that are told apart; those of one string are one group. */
const GROUPS = [
  "0123456789",
  "abcdef",
  "ghijklmnopqrstuvwxyz",
  "ABCDEF",
  "GHIJKLMNOPQRSTUVWXYZ",
  " ",
  "\t\n\v\f\r",
  ".",
  ",",
  "-",
  "/",
  ":",
  "(",
  ")",
  "@",
  "#",
  "$",
  "+",
  "_",
  "'",
  '"',
  "*",
  "=",
  "&",
  ";",
  "<>",
  "[]",
  "|",
  "%",
] as const;

/** ASCII characters that stand in no group. */
const OTHER = 1 << 29;
/** Everything beyond ASCII. */
export const NON_ASCII = 1 << 30;
/** All groups. */
export const ANY_SIGN = 0x7fffffff;

/** Group of each ASCII character. */
const SIGNS = new Int32Array(128).fill(OTHER);
for (const [bit, characters] of GROUPS.entries())
  for (const character of characters) SIGNS[character.charCodeAt(0)] = 1 << bit;

/** Group of the character's first unit. */
export const signOf = (character: string): number => signOfUnit(character.charCodeAt(0));

/** Group of a UTF-16 unit. */
export const signOfUnit = (unit: number): number => (unit < 128 ? (SIGNS[unit] ?? OTHER) : NON_ASCII);

export const DIGIT = signOf("0");
export const LETTERS = signOf("a") | signOf("g") | signOf("A") | signOf("G");
export const WHITE = signOf(" ") | signOf("\t");
