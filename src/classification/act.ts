/** What an Act says of each type of finding. An Act is one file under `acts/` and one line in `acts/index.ts`. */
import type { FindingType } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";

export interface Provision {
  /** `tt.dpa.2.pi.c`. */
  readonly id: string;
  /** As lawyers cite it: `Data Protection Act 2011, s. 2 “personal information” (c)`. */
  readonly citation: string;
  /** The words of the provision, as enacted. */
  readonly text: string;
  /** Set where the provision is enacted but not shown to be in force; says what a reader must check. */
  readonly caveat?: string;
}

/** What a type of finding is under an Act; null when the Act does not speak of it. */
export interface Classification {
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
}

export interface Act {
  readonly jurisdiction: Jurisdiction;
  readonly title: string;
  readonly provisions: readonly Provision[];
  readonly types: Readonly<Record<FindingType, Classification | null>>;
}
