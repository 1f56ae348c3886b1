/**
 * Ends of long runs of letters, Base64 and the like, found sign by sign: an expression that repeats keeps a place to go back to
 * for each repetition where the engine has compiled much already, and fails on a few millions.
 */

/** Signs below 128 that belong to a run. */
export type RunSigns = Uint8Array;

/** The signs of the string. */
export function runSigns(signs: string): RunSigns {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

export const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * UTF-16 offset behind the run of the signs that begins at `at`. What `code` matches (flag `y`) belongs to the run, too: signs
 * that are written in another way.
 */
export function endOfRun(text: string, at: number, signs: RunSigns, code: RegExp): number {
  for (let end = at; ;) {
    while (signs[text.charCodeAt(end)] === 1) end++;
    code.lastIndex = end;
    if (!code.test(text)) return end;
    end = code.lastIndex;
  }
}
