/** The obfuscation that Office 95 calls encryption (MS-OFFCRYPTO 2.3.7): sixteen bytes made of a password, over and over. */
import iconv from "iconv-lite";

const MOST_LETTERS = 15;
/** What follows a password that is shorter than the key. */
const FILLING = Buffer.from("bbffffbaffffb98000be0f00bf0f00", "hex");

export interface Obfuscation {
  /** Sixteen bytes. */
  readonly key: Buffer;
  /** What files hold of the password, to check it by. */
  readonly base: number;
  readonly check: number;
}

/** `turn` is by how many bits a kind turns the bytes of the key: 7 in documents, 2 in workbooks. */
export function obfuscationOf(password: string, turn: 2 | 7): Obfuscation {
  const letters = iconv.encode(password, "windows-1252").subarray(0, MOST_LETTERS);
  const base = baseOf(letters);
  const key = Buffer.concat([letters, FILLING]).subarray(0, 16);
  for (let i = 0; i < 16; i++) key[i] = turnedLeft((key[i] ?? 0) ^ ((base >>> (8 * (i & 1))) & 0xff), turn, 8);
  return { key, base, check: checkOf(letters) };
}

/** Turns the lowest `width` bits. */
export const turnedLeft = (value: number, by: number, width: number): number =>
  ((value << by) | ((value & ((1 << width) - 1)) >>> (width - by))) & ((1 << width) - 1);

const POLYNOMIAL = 0x1020;

function baseOf(letters: Uint8Array): number {
  let [base, step, end] = [0, 0x8000, 0xffff];
  const turned = (value: number): number => {
    const next = turnedLeft(value, 1, 16);
    return next & 1 ? next ^ POLYNOMIAL : next;
  };
  for (const letter of [...letters].reverse())
    for (let bit = 0; bit < 8; bit++) {
      step = turned(step);
      if (((letter & 0x7f) >>> bit) & 1) base ^= step;
      end = turned(end);
    }
  return base ^ end;
}

const checkOf = (letters: Uint8Array): number =>
  letters.length === 0
    ? 0
    : [...letters].reduce((check, letter, i) => check ^ turnedLeft(letter, (i + 1) % 15, 15), letters.length ^ 0xce4b);
