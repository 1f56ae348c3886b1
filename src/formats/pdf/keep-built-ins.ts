/**
 * Keeps the platform's own functions: a library that is made for old browsers puts slow ones in their place when it is
 * loaded, for the whole thread.
 */

/** Runs `work` and puts back what it replaced. */
export async function keepBuiltIns<T>(work: () => Promise<T>): Promise<T> {
  const { push } = Array.prototype;
  const { parse } = JSON;
  try {
    return await work();
  } finally {
    // Only what is another now: to write on these objects slows all arrays.
    if (Array.prototype.push !== push) Array.prototype.push = push;
    if (JSON.parse !== parse) JSON.parse = parse;
  }
}
