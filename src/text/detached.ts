/** Words that outlive the text they were cut from. */

/** A copy of its own: a string that was cut out of another holds all of that in memory. */
export const detached = (cut: string): string => Buffer.from(cut, "utf16le").toString("utf16le");
