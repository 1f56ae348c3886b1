/** Words that outlive the text they were cut from. */

const BEYOND_BYTES = /[^\0-\xff]/;

/** A copy of its own: a string that was cut out of another holds all of that in memory. In bytes where these can hold it. */
export const detached = (cut: string): string => {
  const encoding = BEYOND_BYTES.test(cut) ? "utf16le" : "latin1";
  return Buffer.from(cut, encoding).toString(encoding);
};
