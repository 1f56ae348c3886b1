/** Digits in text: what people and scanners write for them, and the spellings in which one number may stand again. */

const CONFUSED: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

/** The digits of a value as a string; everything else is left out. */
export const digitsOf = (value: string): string => value.replace(/\D/g, "");

/** The same with letters that scanners read for digits turned back. */
export const readDigits = (value: string): string =>
  value.replace(/[OolI]/g, (letter) => CONFUSED[letter] ?? letter).replace(/\D/g, "");

/** The number without what stands between its characters, where that differs and is long enough to tell. */
export function* compactVariants(value: string): Iterable<{ readonly text: string; readonly confidence: number }> {
  const compact = value.replace(/[\s./–-]/g, "");
  if (compact.length < 6 || !/\d{4}/.test(compact)) return;
  if (compact !== value) yield { text: compact, confidence: 0.75 };
  const groups = /^\d{9}$/.test(compact) ? [3, 6] : /^\d{10}$/.test(compact) ? [4, 7] : [];
  if (groups.length === 0) return;
  const [a = 0, b = 0] = groups;
  yield { text: `${compact.slice(0, a)} ${compact.slice(a, b)} ${compact.slice(b)}`, confidence: 0.7 };
}
