/** How tables begin and end: those in the open, and those whose columns are encrypted. */
export const MAGIC = "PAR1";
export const ENCRYPTED = "PARE";
