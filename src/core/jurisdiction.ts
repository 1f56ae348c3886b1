/** The places whose law the program knows. Detectors of `any` are always on. */

export const JURISDICTIONS = ["tt", "qld", "nz"] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];
