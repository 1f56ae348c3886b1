/** What an office's list of its personal information rests on, by jurisdiction: told at its head, and beside what it says. */
import type { Jurisdiction } from "../core/jurisdiction.js";

/** What a register says that a law may ask for; `named` and `unnamed`: banks that are ordered by names or numbers, and others. */
export type Asked =
  | "named"
  | "unnamed"
  | "requests"
  | "purposes"
  | "uses"
  | "retention"
  | "disposal"
  | "sharing"
  | "matching"
  | "assessments";

export interface Basis {
  /** What the document is called. */
  readonly title: string;
  /** Between that and the public body. */
  readonly by: string;
  readonly text: string;
  /** The provision whose caveat it carries. */
  readonly provision?: string;
  /** Where the law asks for what is said. */
  readonly sections: Readonly<Partial<Record<Asked, string>>>;
}

const A_BANK =
  "A personal information bank is a collection of personal information that is organised or retrievable by the name of an individual or by an identifying number, symbol or other particular assigned to the individual";

const BASES: Readonly<Record<Jurisdiction, Basis>> = {
  tt: {
    title: "Personal information banks",
    by: "of",
    text: `Made under sections 48 and 51 of the Data Protection Act 2011 of Trinidad and Tobago. ${A_BANK} (s. 2).`,
    provision: "tt.dpa.48.1",
    sections: {
      named: "s. 48(1)(b)",
      unnamed: "s. 48(1)(a)",
      requests: "s. 51(1)(d)",
      purposes: "s. 51(1)(e)",
      uses: "s. 51(1)(e)",
      retention: "s. 51(1)(f)",
      disposal: "s. 51(1)(f)",
      sharing: "s. 51(1)(b)",
      matching: "s. 51(1)(c)",
      assessments: "s. 51(1)(g)",
    },
  },
  qld: {
    title: "Personal information held",
    by: "by",
    text: `The Information Privacy Act 2009 (Queensland) asks for no register. Its privacy principle QPP 1 (sch. 3) asks for a privacy policy that tells the kinds of personal information that are held, how they are held, their purposes and how an individual gets access: this is an inventory from which such a policy can be written and kept up to date. ${A_BANK}.`,
    sections: { requests: "QPP 1.4", purposes: "QPP 1.4", uses: "QPP 1.4" },
  },
  nz: {
    title: "Personal information held",
    by: "by",
    text: `The Privacy Act 2020 (New Zealand) asks for no register. This is an inventory for requests under its principle 6 (s. 22), and for what the Official Information Act 1982, s. 20, has published of the categories of documents that are held and of the officers to whom requests are sent. ${A_BANK}.`,
    sections: { requests: "Official Information Act 1982, s. 20" },
  },
};

/** Of several jurisdictions, what each rests on. The first that has a form of its own gives its sections and its title. */
export function basisOf(jurisdictions: readonly Jurisdiction[]): Basis {
  const [first = "tt", ...others] = jurisdictions.includes("tt")
    ? ["tt" as const, ...jurisdictions.filter((one) => one !== "tt")]
    : jurisdictions;
  const told = BASES[first];
  return { ...told, text: [told.text, ...others.map((one) => BASES[one].text.replace(` ${A_BANK}.`, ""))].join(" ") };
}
