/** Proposals that a finding is not personal information under an Act, each with its reason. A person decides. */
import type { Evidence } from "../core/finding.js";
import type { Act } from "./act.js";
import type { Place } from "./people.js";
import { isAuthorship, isCalledPrivate, type Capacity } from "./roles.js";

export interface Exclusion {
  /** Id of the provision. */
  readonly provision: string;
  readonly evidence: Evidence;
}

/** The exclusion proposed for a finding of an individual; undefined where none is. */
export function proposeExclusion(place: Place, capacity: Capacity, acts: readonly Act[]): Exclusion | undefined {
  for (const act of acts) {
    const provision = provisionOf(place, capacity, act);
    if (provision)
      return { provision, evidence: { kind: "context", effect: 0, detail: `proposed: ${capacity.reason}` } };
  }
  return undefined;
}

function provisionOf(place: Place, { role }: Capacity, { exclusions }: Act): string | undefined {
  if (role === "deceased") return exclusions.deceased?.provision;
  if (role !== "official") return undefined;
  const { type } = place.detection;
  if (type === "PERSON")
    return isAuthorship(place) ? exclusions.officialName : (exclusions.officialFact ?? exclusions.officialName);
  // Everything else about an official, home, health or discipline, stays personal.
  if (type !== "PHONE" && type !== "EMAIL") return undefined;
  return isCalledPrivate(place) ? undefined : exclusions.officialContact;
}
