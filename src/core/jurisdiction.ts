/** The places whose law the program knows. Detectors of `any` are always on. */

export const JURISDICTIONS = ["tt", "qld", "nz"] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const JURISDICTION_TITLES: Readonly<Record<Jurisdiction, string>> = {
  tt: "Trinidad and Tobago",
  qld: "Queensland",
  nz: "New Zealand",
};
