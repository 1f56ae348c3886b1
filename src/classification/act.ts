/** What an Act says of each type of finding. An Act is one file under `acts/` and one line in `acts/index.ts`. */
import type { FindingType } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";

export interface Provision {
  /** `tt.dpa.2.pi.c`. */
  readonly id: string;
  /** As lawyers cite it: `Data Protection Act 2011, s. 2 “personal information” (c)`. */
  readonly citation: string;
  /** The words of the provision, as enacted; empty where they are not carried here, and `caveat` says so. */
  readonly text: string;
  /** Set where the provision is enacted but not shown to be in force; says what a reader must check. */
  readonly caveat?: string;
}

/** What a type of finding is under an Act; null when the Act does not speak of it. */
export interface Classification {
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
}

/**
 * Ids of the provisions under which information about an individual is not personal information, as far as the Act has
 * them. A limb that an Act lacks is never proposed under it.
 */
export interface Exclusions {
  /** Title, business address, business telephone of an employee or official. */
  readonly officialContact?: string;
  /** Name of an employee or official on a document that he or she prepared in the course of employment. */
  readonly officialName?: string;
  /** That somebody is or has been an employee or official. */
  readonly officialFact?: string;
  /** Opinions or views given in the course of employment. */
  readonly officialOpinion?: string;
  /** Information on the services of a person under contract with a public body. */
  readonly contractor?: string;
  /** A discretionary financial benefit, licence or permit: told to the reader, never proposed by itself. */
  readonly discretionaryBenefit?: string;
  /** An individual dead for more than `years` years. */
  readonly deceased?: { readonly provision: string; readonly years: number };
}

/** Ids of the provisions under which information is kept from the individual who asks for it, as far as the Act has them. */
export interface Withholding {
  /** The affairs of another individual. */
  readonly another?: string;
  /** Information supplied in confidence. */
  readonly confidence?: string;
  /** Evaluative or opinion material. */
  readonly evaluative?: string;
}

export interface Act {
  readonly jurisdiction: Jurisdiction;
  readonly title: string;
  readonly provisions: readonly Provision[];
  readonly types: Readonly<Record<FindingType, Classification | null>>;
  readonly exclusions: Exclusions;
  readonly withholding: Withholding;
}
