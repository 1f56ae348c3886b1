/**
 * Text reduced to what makes a value the same however it is written: letters and digits, without case, accents or
 * separators, look-alike letters taken for what they look like. Keeps the way back to the text. Knows no values.
 */

/** `codes[i]` is the i-th letter or digit of the text, folded; it came from `text[at[i]]`. */
export interface FoldedText {
  readonly codes: Uint16Array;
  readonly at: Int32Array;
  readonly length: number;
}

// Letters of other scripts that cannot be told from Latin ones by eye.
const LOOK_ALIKES = new Map(
  [
    ["аеорсхуіјѕһԁԛԝкмтнвг", "aeopcxyijshdqwkmthbr"],
    ["αονικρτυ", "aovikptu"],
  ].flatMap(([from, to]) => [...(from ?? "")].map((letter, i) => [letter, (to ?? "").charAt(i)] as const)),
);

// ASCII only: code of the folded letter or digit, 0 for what is left out.
const ASCII = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ASCII[code] = code;
for (let code = 97; code <= 122; code++) ASCII[code] = code;
for (let code = 65; code <= 90; code++) ASCII[code] = code + 32;

const OTHER = new Map<number, string>();

function foldOther(code: number): string {
  let folded = OTHER.get(code);
  if (folded === undefined) {
    folded = [...String.fromCodePoint(code).normalize("NFKD").toLowerCase()]
      .map((letter) => LOOK_ALIKES.get(letter) ?? digitOf(letter) ?? letter)
      .join("")
      .replace(/[^\p{L}\p{N}]/gu, "");
    OTHER.set(code, folded);
  }
  return folded;
}

/** A decimal digit of another script as a Latin one: such digits stand in tens from their zero. */
function digitOf(letter: string): string | undefined {
  if (!/^\p{Nd}$/u.test(letter)) return undefined;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

export function foldText(text: string): FoldedText {
  let codes = new Uint16Array(text.length + 16);
  let at = new Int32Array(text.length + 16);
  let length = 0;
  const put = (code: number, from: number): void => {
    if (length === codes.length) {
      codes = enlarge(codes, new Uint16Array(length * 2));
      at = enlarge(at, new Int32Array(length * 2));
    }
    codes[length] = code;
    at[length++] = from;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const folded = ASCII[code] ?? 0;
      if (folded !== 0) put(folded, i);
      continue;
    }
    const whole = text.codePointAt(i) ?? code;
    const folded = foldOther(whole);
    for (let k = 0; k < folded.length; k++) put(folded.charCodeAt(k), i);
    if (whole > 0xffff) i++;
  }
  return { codes, at, length };
}

function enlarge<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The folded text as a string: equal for values that differ only in how they are written. */
export function foldValue(value: string): string {
  const { codes, length } = foldText(value);
  let folded = "";
  for (let i = 0; i < length; i += 4096)
    folded += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 4096)));
  return folded;
}

export const isWordCharacter = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(index));
