/**
 * The shapes of cells: what two values of one column share that are judged alike. Knows characters, no detectors. A value
 * that is likely to be an exception of its shape has none, and is read in full.
 */
import { isEmptyCell } from "../../detection/columns.js";

/** A longer value is running text. */
const MAX_SHAPED = 64;
/** Digits in a row from which the first two are part of the shape: numbers of persons begin alike. */
const LONG_NUMBER = 7;
/** Digits in all from which the check digit of payment cards is part of the shape. */
const CARD_DIGITS = 12;
/** Digits from which a value that is mostly one digit, or a run of them, is taken for a sample. */
const SAMPLE_DIGITS = 6;
/** Tenths. */
const MOSTLY = 6;

/** Words that tell firms, offices and remarks from persons of the same shape. */
const TELLING =
  /\b(?:ltd|limited|inc|co|company|corp|corporation|bank|trust|school|church|ministry|department|association|services?|enterprises?|estate|unknown|test|vacant|account|customer|tenant|owner|occupier|not|no|see|same|refused|deceased|late|closed)\b/i;

export interface CellShapes {
  /** Letters by kind, digits by number: for values that are each wholly of one type. */
  readonly open: string;
  /** Letters as they are: for values in which nothing was found. */
  readonly exact: string;
  readonly hasLetters: boolean;
}

/** The shapes of a value; undefined for running text, for what says that there is no value, and for what looks made up. */
export function shapesOf(value: string): CellShapes | undefined {
  if (value.length > MAX_SHAPED || isEmptyCell(value)) return undefined;
  const at = value.lastIndexOf("@");
  let open = "";
  let exact = "";
  let kind = "";
  let hasLetters = false;
  let digits = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 127 && !/\p{L}|\p{M}/u.test(value.charAt(i))) return undefined;
    if (isDigit(code)) {
      const from = i;
      while (i + 1 < value.length && isDigit(value.charCodeAt(i + 1))) i++;
      const length = i + 1 - from;
      digits += length;
      open += at > 0 ? "9" : `9${length}`;
      exact += length >= LONG_NUMBER ? `#${value.slice(from, from + 2)}${length}#` : `#${length}#`;
      kind = "";
      continue;
    }
    const sign = value.charAt(i);
    exact += sign;
    const own = kindOf(code, sign);
    if (own !== "") hasLetters = true;
    // Who is behind an address hangs on its domain, not on the name in front.
    if (at > 0 && i > at) open += sign.toLowerCase();
    else if (own === "") open += sign;
    else if (own !== kind) open += own;
    else if (own === "A" && !open.endsWith("AA")) open += own;
    kind = own;
  }
  if (digits >= SAMPLE_DIGITS && looksMadeUp(value)) return undefined;
  if (digits >= CARD_DIGITS && passesLuhn(value)) exact += "!";
  if (hasLetters && at < 0 && TELLING.test(value)) open += "~";
  return { open, exact, hasLetters };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `A`, `a`, or nothing for what is no letter. */
function kindOf(code: number, sign: string): string {
  if (code >= 97 && code <= 122) return "a";
  if (code >= 65 && code <= 90) return "A";
  if (code <= 127) return "";
  return sign === sign.toLowerCase() ? "a" : "A";
}

/** Mostly one digit, or digits that go up by one. */
function looksMadeUp(value: string): boolean {
  const counts = new Uint8Array(10);
  let digits = 0;
  let steps = 0;
  let last = -1;
  for (let i = 0; i < value.length; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    counts[digit] = (counts[digit] ?? 0) + 1;
    if (digit === (last + 1) % 10) steps++;
    last = digit;
    digits++;
  }
  return steps >= digits - 1 || counts.some((count) => count * 10 >= digits * MOSTLY);
}

function passesLuhn(value: string): boolean {
  let sum = 0;
  let isSecond = false;
  for (let i = value.length - 1; i >= 0; i--) {
    const code = value.charCodeAt(i);
    if (!isDigit(code)) continue;
    const digit = (code - 48) * (isSecond ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
    isSecond = !isSecond;
  }
  return sum % 10 === 0;
}
