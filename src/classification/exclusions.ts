/** Proposals that a finding is not personal information under an Act, each with its reason. A person decides. */
import type { Evidence } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { Act } from "./act.js";
import type { Place } from "./people.js";
import { isAuthorship, isCalledPrivate, isDiscretionary, type Capacity } from "./roles.js";

export interface Exclusion {
  /** Id of the provision. */
  readonly provision: string;
  readonly evidence: Evidence;
}

/** The exclusion proposed for a finding of an individual; undefined where none is. */
export function proposeExclusion(
  place: Place,
  capacity: Capacity,
  acts: readonly Act[],
  isBeside: boolean,
): Exclusion | undefined {
  for (const act of acts) {
    const provision = provisionOf(place, capacity, act, isBeside);
    if (provision) {
      const isBenefit = provision === act.exclusions.discretionaryBenefit;
      const reason = isBenefit ? "the text calls the sum a discretionary benefit" : capacity.reason;
      return { provision, evidence: { kind: "context", effect: 0, detail: `proposed: ${reason}` } };
    }
  }
  return undefined;
}

/** Whether the finding tells only of an official's office: a name, a staff or telephone number, an account. */
export const isInOffice = (place: Place, capacity: Capacity, isBeside: boolean): boolean =>
  capacity.role === "official" &&
  OFFICE_TYPES.has(place.detection.type) &&
  isNumberOfOffice(place, capacity, isBeside) &&
  !isCalledPrivate(place);

/** Whether enough speaks for the office to take the number for its own. Mail addresses beside a name may be anybody's. */
const isNumberOfOffice = ({ detection: { type } }: Place, { numbers }: Capacity, isBeside: boolean): boolean =>
  type === "PERSON" || numbers === undefined || (numbers === "beside" && isBeside && type !== "EMAIL");

const OFFICE_TYPES: ReadonlySet<FindingType> = new Set([
  "PERSON",
  "PHONE",
  "EMAIL",
  "EMPLOYEE_ID",
  "HANDLE",
  "IP_ADDRESS",
]);

function provisionOf(place: Place, capacity: Capacity, { exclusions }: Act, isBeside: boolean): string | undefined {
  const { role, isContractor } = capacity;
  if (role === "deceased") return exclusions.deceased?.provision;
  const { type } = place.detection;
  if (type === "FINANCIAL" && isDiscretionary(place)) return exclusions.discretionaryBenefit;
  if (role !== "official") return undefined;
  // Name, fee and business numbers are terms of the contract; home and health are not.
  if (isContractor && exclusions.contractor !== undefined)
    return ["PERSON", "FINANCIAL", "PHONE", "EMAIL"].includes(type) && !isCalledPrivate(place)
      ? exclusions.contractor
      : undefined;
  if (type === "PERSON")
    return isAuthorship(place) ? exclusions.officialName : (exclusions.officialFact ?? exclusions.officialName);
  // Everything else about an official, home, health or discipline, stays personal.
  if ((type !== "PHONE" && type !== "EMAIL") || !isNumberOfOffice(place, capacity, isBeside)) return undefined;
  return isCalledPrivate(place) ? undefined : exclusions.officialContact;
}
