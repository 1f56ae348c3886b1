/** The individuals of one item seen together: who is named how often and after whom, who shares a surname, what was found where. */
import type { Detection } from "../core/finding.js";
import type { DetectedDocument } from "../detection/detect.js";
import type { TextDocument } from "../text/document.js";
import { kinAmong, type Individual } from "./people.js";

export interface Company {
  /** Place in the order of first mentions, from 0. */
  readonly order: ReadonlyMap<Individual, number>;
  /** Mentions of all. */
  readonly mentions: number;
  /** Mentions of the one who is named most often. */
  readonly most: number;
  /** Those whose surname another bears too. */
  readonly kin: ReadonlySet<Individual>;
  /** Findings by text, in order of their places. */
  readonly found: ReadonlyMap<TextDocument, readonly Detection[]>;
}

export function companyOf(individuals: readonly Individual[], detected: readonly DetectedDocument[]): Company {
  const counts = individuals.map(({ mentions }) => mentions.length);
  return {
    order: new Map(individuals.map((individual, i) => [individual, i] as const)),
    mentions: counts.reduce((sum, count) => sum + count, 0),
    most: counts.reduce((most, count) => Math.max(most, count), 0),
    kin: kinAmong(individuals),
    found: new Map(detected.map(({ document, detections }) => [document, detections] as const)),
  };
}
