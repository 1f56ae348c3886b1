/**
 * Letters that scanners read for digits, `O` for 0, `l` and `I` for 1, turned back where the characters around leave no
 * doubt: `2Ol9`, `4l7 73O`, `648-O927`. Every unit stays one unit. Knows nothing of what the numbers are.
 */

/** Nothing is turned back in a text without one of these. */
const SUSPECT = /\d[OolI](?![a-z]{2})|(?<![A-Za-z])[OolI]{1,2}\d|\d[.,/-][Oo]|\d [OolI] (?=\d)/;
/** Figures with what stands between them in numbers, and letters that may be misread; with the capitals of a series. */
const NUMBER =
  /(?<![A-Za-z0-9])[A-Z]{0,4}(?=[OolI .,:/-]{0,12}\d)[\dOolI]{1,24}(?:[.,:/-]{1,2}[\dOolI]{1,24}|[ ][\dOolI]{1,24}(?![A-Za-z]))*(?![A-Za-z0-9])/g;

/** The text with misread letters turned back; the same text when there are none. */
export function turnMisreadBack(text: string): string {
  return SUSPECT.test(text) ? text.replace(NUMBER, turnGroups) : text;
}

const asDigits = (letters: string): string => letters.replace(/[Oo]/g, "0").replace(/[lI]/g, "1");

/** One number, of several groups perhaps. */
function turnGroups(number: string): string {
  if (!/[OolI]/.test(number)) return number;
  // Digits that are spelt out with spaces between: `3 7 1 - 5 O 2 6`.
  const spelt = number.replace(/(?<=(?:^|[^\dA-Za-z])\d[ ])[OolI](?=[ ]\d(?!\d))/g, asDigits);
  const groups = spelt.split(/([ .,:/-]+)/);
  return groups.map((group, i) => (i % 2 === 0 ? turnGroup(groups, i) : group)).join("");
}

/** A group between separators. */
function turnGroup(groups: readonly string[], i: number): string {
  const group = groups[i] ?? "";
  if (!/[OolI]/.test(group)) return group;
  const inner = group.replace(/(?<=\d)[OolI]{1,6}(?=\d)/g, asDigits);
  const digits = inner.replace(/\D/g, "").length;
  const glued = isGlued(groups[i - 1], groups[i - 2]) || isGlued(groups[i + 1], groups[i + 2]);
  const beside = [groups[i - 2], groups[i + 2]].some((other) => /\d/.test(other ?? ""));
  if (digits === 0) return glued && /^[Oo]{2,3}$/.test(inner) ? asDigits(inner) : inner;
  return inner
    .replace(/^[OolI]+(?=\d)/, (letters) => {
      const isSure = glued || digits >= 5 || (beside && digits >= 2) || /^(?:[lO]{2}|l)$/.test(letters);
      return isSure && (letters !== "l" || digits >= 2 || glued) ? asDigits(letters) : letters;
    })
    .replace(/(?<=\d)[OolI]+$/, (letters) => {
      const isSure = glued || (/^O+$/.test(letters) && digits + letters.length >= 3) || (beside && digits >= 3);
      return isSure ? asDigits(letters) : letters;
    });
}

/** Whether one sign alone stands between a group and one beside it that has figures, or reads like them. */
const isGlued = (between: string | undefined, beside: string | undefined): boolean =>
  between !== undefined && /^[.,:/-]$/.test(between) && /^[\dOo]+$/.test(beside ?? "");
