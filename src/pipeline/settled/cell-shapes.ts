/**
 * The shapes of cells: what two values of one column share that are judged alike. Knows characters, no detectors. A value
 * that is likely to be an exception of its shape has none.
 */
import { isEmptyCell, mayBeEmptyCell } from "../../detection/columns.js";

/** A longer value is running text. */
const MAX_SHAPED = 64;
/** Digits in a row from which the first two are part of the shape: numbers of persons begin alike. */
export const LONG_NUMBER = 7;
/** Digits in all from which the check digit of payment cards is part of the shape. */
const CARD_DIGITS = 12;
/** Digits from which a value that is mostly one digit, or a run of them, is taken for a sample. */
const SAMPLE_DIGITS = 6;
/** Tenths. */
const MOSTLY = 6;

/** Words that tell firms, offices and remarks from persons of the same shape. */
const TELLING =
  /\b(?:ltd|limited|inc|co|company|corp|corporation|bank|trust|school|church|ministry|department|association|services?|enterprises?|estate|unknown|test|vacant|account|customer|tenant|owner|occupier|not|no|see|same|refused|deceased|late|closed)\b/i;

/** Letters beyond ASCII are part of shapes; a value with other signs is read in full. */
const BEYOND_ASCII = /[^\0-\x7f]/;
const NO_LETTER = /[^\0-\x7f\p{L}\p{M}]/u;
const PAIRED = /[\ud800-\udfff]/;
const ANY_LETTER = /[a-z\u0080-\uffff]/i;

/** The shapes of a value; undefined for running text, and for what says that there is no value. */
export function shapesOf(value: string): CellShapes | undefined {
  if (value.length > MAX_SHAPED || isEmptyCell(value)) return undefined;
  const isPlain = !BEYOND_ASCII.test(value) || !(NO_LETTER.test(value) || PAIRED.test(value));
  return isPlain ? new CellShapes(value) : undefined;
}

/**
 * The exact shape of what stands between the places, of ASCII alone, not cut out of its text; undefined where there is none, or where it
 * takes a closer look to tell.
 */
export function exactShapeIn(text: string, start: number, end: number): string | undefined {
  if (end - start > MAX_SHAPED || mayBeEmptyCell(text.charCodeAt(start))) return undefined;
  let length = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return undefined;
    if (!isDigit(code)) {
      units[length++] = code;
      continue;
    }
    const until = endOfDigits(text, i, end);
    length = addDigits(length, text, i, until);
    digits += until - i;
    i = until - 1;
  }
  return digits < CARD_DIGITS ? shapeIn(length) : undefined;
}

/** Numbers of a few digits, of which there are so few that they may never be seen often. */
const SHORT_NUMBER = /^#([1-3])#$/;

/** How many digits the number of an exact shape has; 0 where it is no number, or one of more than a few digits. */
export const digitsOfShort = (exact: string): number => Number(SHORT_NUMBER.exec(exact)?.[1] ?? 0);

/** The exact shape of a number that has so many digits, less than a long one. */
export const exactShapeOfNumber = (digits: number): string => `#${digits}#`;

/** Writes what digits in a row are in an exact shape; gives the place behind it. */
function addDigits(length: number, text: string, start: number, end: number): number {
  let at = length;
  units[at++] = HASH;
  if (end - start >= LONG_NUMBER) {
    units[at++] = text.charCodeAt(start);
    units[at++] = text.charCodeAt(start + 1);
  }
  at = addNumber(at, end - start);
  units[at++] = HASH;
  return at;
}

/** Units of a shape in the making. No sign of a value takes more than six of them. */
const units = new Uint16Array(MAX_SHAPED * 6);

/** Shapes that came lately, by the lower bits of their hash: most cells of a column are of a few. */
const lately: (string | undefined)[] = new Array<undefined>(1 << 10).fill(undefined);

/** The shape in the making; the same string where it came lately, so that its hash need not be made again. */
function shapeIn(length: number): string {
  let hash = length;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (lately.length - 1);
  const known = lately[slot];
  if (known?.length === length && isInUnits(known)) return known;
  const shape: string = Reflect.apply(String.fromCharCode, undefined, units.subarray(0, length));
  lately[slot] = shape;
  return shape;
}

function isInUnits(shape: string): boolean {
  for (let i = 0; i < shape.length; i++) if (shape.charCodeAt(i) !== units[i]) return false;
  return true;
}

/** The end of the digits that begin at the place, `until` at most. */
function endOfDigits(value: string, from: number, until = value.length): number {
  let end = from + 1;
  while (end < until && isDigit(value.charCodeAt(end))) end++;
  return end;
}

/** Each shape is made when it is asked for. */
export class CellShapes {
  constructor(private readonly value: string) {}

  get hasLetters(): boolean {
    return ANY_LETTER.test(this.value);
  }

  /**
   * Letters by kind, digits by number: for values that are each wholly of one type. Undefined for a number that looks made
   * up: what is found in it is not what is found in others.
   */
  get open(): string | undefined {
    const { value } = this;
    const at = value.lastIndexOf("@");
    let length = 0;
    let digits = 0;
    let kind = 0;
    let isLongRun = false;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (isDigit(code)) {
        const end = endOfDigits(value, i);
        units[length++] = NINE;
        if (at <= 0) length = addNumber(length, end - i);
        digits += end - i;
        i = end - 1;
        kind = 0;
        continue;
      }
      const own = kindOf(code, value, i);
      // Who is behind an address hangs on its domain, not on the name in front.
      if (at > 0 && i > at) units[length++] = own === CAPITAL ? value.charAt(i).toLowerCase().charCodeAt(0) : code;
      else if (own === 0) units[length++] = code;
      else if (own !== kind) {
        units[length++] = own;
        isLongRun = false;
      } else if (own === CAPITAL && !isLongRun) {
        units[length++] = own;
        isLongRun = true;
      }
      kind = own;
    }
    // In the name before an `@` any digits may stand.
    if (digits >= SAMPLE_DIGITS && at <= 0 && looksMadeUp(value)) return undefined;
    const shape = shapeIn(length);
    return at < 0 && this.hasLetters && TELLING.test(value) ? `${shape}~` : shape;
  }

  /** Letters as they are: for values in which nothing was found. */
  get exact(): string {
    const { value } = this;
    let length = 0;
    let digits = 0;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (!isDigit(code)) {
        units[length++] = code;
        continue;
      }
      const end = endOfDigits(value, i);
      length = addDigits(length, value, i, end);
      digits += end - i;
      i = end - 1;
    }
    const shape = shapeIn(length);
    return digits >= CARD_DIGITS && passesLuhn(value) ? `${shape}!` : shape;
  }
}

/** Writes a number below 100; gives the place behind it. */
function addNumber(length: number, number: number): number {
  let at = length;
  if (number >= 10) units[at++] = ZERO + Math.floor(number / 10);
  units[at++] = ZERO + (number % 10);
  return at;
}

const ZERO = 48;
const NINE = 57;
const HASH = 35;
/** `A` and `a`. */
const CAPITAL = 65;
const SMALL = 97;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `A`, `a`, or 0 for what is no letter. */
function kindOf(code: number, value: string, index: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code <= 127) return 0;
  const sign = value.charAt(index);
  return sign === sign.toLowerCase() ? SMALL : CAPITAL;
}

/** Of a value, how often each digit stands in it. */
const counts = new Uint8Array(10);

/** Mostly one digit, or digits that go up by one. */
function looksMadeUp(value: string): boolean {
  counts.fill(0);
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
  if (steps >= digits - 1) return true;
  for (let digit = 0; digit < 10; digit++) if ((counts[digit] ?? 0) * 10 >= digits * MOSTLY) return true;
  return false;
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
