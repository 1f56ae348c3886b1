/** Detections of one item, classified: provisions and sensitivity by the Acts, individuals and their roles. */
import type { ClassifiedDetection, Detection, DetectorId } from "../core/finding.js";
import type { DetectedDocument } from "../detection/detect.js";
import type { TextDocument } from "../text/document.js";
import type { Act } from "./act.js";
import { isInOffice, proposeExclusion } from "./exclusions.js";
import { companyOf } from "./company.js";
import { isOfficeAccount } from "./office-columns.js";
import { findIndividuals, standsBehind } from "./people.js";
import { capacitiesOf, surroundingsOf } from "./roles.js";

export interface ClassifiedDocument {
  readonly document: TextDocument;
  readonly detections: readonly ClassifiedDetection[];
}

export interface ClassifyOptions {
  /** `YYYY-MM-DD`, the day against which years of death are counted; without it nobody is taken for long dead. */
  readonly today?: string;
  /** What a user says of the findings of own detectors, besides what the Acts say of their type. */
  readonly stated?: ReadonlyMap<DetectorId, StatedClass>;
}

export interface StatedClass {
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
}

/** What is known of a detection from the individual it belongs to. */
type Belonging = Pick<ClassifiedDetection, "person" | "role" | "excludedBy" | "evidence" | "inOffice">;

/** Of nobody in particular. */
const OF_OFFICE = { role: "official", inOffice: true } as const;

/** Keeps the ids of individuals apart when the texts of one item come in several calls. */
export interface Numbering {
  /** Individuals so far. */
  people: number;
}

export function classify(
  detected: readonly DetectedDocument[],
  acts: readonly Act[],
  options: ClassifyOptions = {},
  numbering: Numbering = { people: 0 },
): ClassifiedDocument[] {
  const belongings = belongingsOf(detected, acts, options, numbering);
  const provisionsOf = classesBy(acts, options.stated);
  return detected.map(({ document, detections }) => ({
    document,
    detections: detections.map((detection) => ({
      ...detection,
      ...provisionsOf(detection),
      role: "unknown",
      excludedBy: null,
      ...(isOfficeAccount({ document, detection }) ? OF_OFFICE : belongings.get(detection)),
    })),
  }));
}

function belongingsOf(
  detected: readonly DetectedDocument[],
  acts: readonly Act[],
  { today }: ClassifyOptions,
  numbering: Numbering,
): Map<Detection, Belonging> {
  const around = surroundingsOf(detected.map(({ document }) => document.text));
  const belongings = new Map<Detection, Belonging>();
  const individuals = findIndividuals(detected, numbering.people);
  const company = companyOf(individuals, detected);
  for (const [individual, capacity] of capacitiesOf(individuals, { ...around, today }, company)) {
    numbering.people++;
    for (const place of [...individual.mentions, ...individual.belongings]) {
      const isBeside = standsBehind(place, individual);
      const exclusion = proposeExclusion(place, capacity, acts, isBeside);
      const { evidence } = place.detection;
      belongings.set(place.detection, {
        person: individual.id,
        role: capacity.role,
        excludedBy: exclusion?.provision ?? null,
        evidence: exclusion ? [...evidence, exclusion.evidence] : evidence,
        ...(isInOffice(place, capacity, isBeside) && { inOffice: true }),
      });
    }
  }
  return belongings;
}

/** What the Acts, and the user, say of a detection; worked out once for all of one type and detector. */
function classesBy(
  acts: readonly Act[],
  stated: ClassifyOptions["stated"],
): (detection: Detection) => Readonly<StatedClass> {
  const known = new Map<string, StatedClass>();
  return ({ type, detector }) => {
    const own = stated?.get(detector);
    const key = own ? `${type} ${detector}` : type;
    let said = known.get(key);
    if (!said) {
      const classes = [...acts.flatMap((act) => act.types[type] ?? []), ...(own ? [own] : [])];
      said = {
        provisions: [...new Set(classes.flatMap(({ provisions }) => provisions))],
        sensitive: classes.some(({ sensitive }) => sensitive),
      };
      known.set(key, said);
    }
    return said;
  };
}
