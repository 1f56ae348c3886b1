/** Check digits: the only place where they are computed. Every function is total: any string gives an answer. */

const values = (digits: string): number[] => Array.from(digits, Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** Luhn, mod 10, over a string of digits whose last is the check digit. */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Australian tax file number: 8 or 9 digits. */
export function passesTfn(digits: string): boolean {
  return /^\d{8,9}$/.test(digits) && weighted(values(digits), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Australian Medicare number, 10 digits, with or without the person's number as the 11th. */
export function passesMedicare(digits: string): boolean {
  return (
    /^[2-6]\d{9,10}$/.test(digits) &&
    weighted(values(digits), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits.charAt(8))
  );
}

/** Australian business number, 11 digits. */
export function passesAbn(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const [first = 0, ...rest] = values(digits);
  return weighted([first - 1, ...rest], [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
}

/** Australian company number, 9 digits. */
export function passesAcn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = weighted(values(digits), [8, 7, 6, 5, 4, 3, 2, 1]);
  return (10 - (sum % 10)) % 10 === Number(digits.charAt(8));
}

/** New Zealand inland revenue number, 8 or 9 digits, within the range that is issued. */
export function passesIrd(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const number = Number(digits);
  if (number < 10_000_001 || number > 149_999_999) return false;
  const body = values(digits.slice(0, -1).padStart(8, "0"));
  const checkWith = (weights: readonly number[]): number => (11 - (weighted(body, weights) % 11)) % 11;
  let check = checkWith([3, 2, 7, 6, 5, 4, 3, 2]);
  if (check === 10) check = checkWith([7, 4, 3, 2, 5, 2, 7, 6]);
  return check === Number(digits.slice(-1));
}

const NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** New Zealand national health index number: the old form AAANNNC (mod 11) and the new AAANNAC (mod 23). */
export function passesNhi(text: string): boolean {
  const nhi = text.toUpperCase();
  if (!/^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/.test(nhi)) return false;
  const digits = Array.from(nhi, (c) => (/\d/.test(c) ? Number(c) : NHI_LETTERS.indexOf(c) + 1));
  const sum = weighted(digits, [7, 6, 5, 4, 3, 2]);
  if (/\d$/.test(nhi)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digits[6];
  return 23 - (sum % 23) === digits[6];
}

/** United Kingdom NHS number, 10 digits. */
export function passesNhs(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const check = (11 - (weighted(values(digits), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === Number(digits.charAt(9));
}

/** Vehicle identification number, 17 characters. The check is used in North America only. */
export function passesVin(text: string): boolean {
  const vin = text.toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false;
  const worth = (c: string): number =>
    /\d/.test(c) ? Number(c) : Number("12345678123457923456789".charAt("ABCDEFGHJKLMNPRSTUVWXYZ".indexOf(c)));
  const sum = weighted(Array.from(vin, worth), [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]);
  return "0123456789X".charAt(sum % 11) === vin.charAt(8);
}

/** International bank account number: mod 97, spaces left out beforehand. */
export function passesIban(text: string): boolean {
  const iban = text.toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return false;
  const expanded = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
  let rest = 0;
  for (let i = 0; i < expanded.length; i++) rest = (rest * 10 + expanded.charCodeAt(i) - 48) % 97;
  return rest === 1;
}

/** The check digit of a field of a machine-readable zone (ICAO 9303). */
export function mrzCheckDigit(field: string): number {
  const weights = [7, 3, 1];
  return (
    Array.from(field, (c, i) => {
      const worth = /\d/.test(c) ? Number(c) : /[A-Z]/.test(c) ? c.charCodeAt(0) - 55 : 0;
      return worth * (weights[i % 3] ?? 0);
    }).reduce((sum, one) => sum + one, 0) % 10
  );
}

/** Check digit of an Australian national metering identifier of ten characters. */
export function nmiCheckDigit(nmi: string): number {
  let sum = 0;
  for (let i = 0; i < nmi.length; i++) {
    const code = nmi.toUpperCase().charCodeAt(nmi.length - 1 - i);
    for (const digit of String(i % 2 === 0 ? code * 2 : code)) sum += Number(digit);
  }
  return (10 - (sum % 10)) % 10;
}

const USI_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Australian unique student identifier, 10 characters, Luhn mod 32. */
export function passesUsi(text: string): boolean {
  if (!/^[2-9A-HJ-NP-Z]{10}$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const product = USI_LETTERS.indexOf(text.charAt(8 - i)) * (i % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / 32) + (product % 32);
  }
  return USI_LETTERS.charAt((32 - (sum % 32)) % 32) === text.charAt(9);
}

/** Venezuelan tax number (RIF): letter, eight digits, check digit. */
export function passesRif(text: string): boolean {
  const rif = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (!/^[VEJPG]\d{9}$/.test(rif)) return false;
  const letters: Readonly<Record<string, number>> = { V: 4, E: 8, J: 12, P: 16, G: 20 };
  const sum = (letters[rif.charAt(0)] ?? 0) + weighted(values(rif.slice(1, 9)), [3, 2, 7, 6, 5, 4, 3, 2]);
  return "00987654321".charAt(sum % 11) === rif.charAt(9);
}
