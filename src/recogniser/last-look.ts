/** The last look at what was found in a text: what all signs together make of each finding. */
import type { Detection } from "../core/finding.js";
import { groupOf, type FindingType, type TypeGroup } from "../core/finding-type.js";
import { DEFAULT_MIN_CONFIDENCE } from "../detection/score.js";
import type { View } from "../detection/view.js";
import type { Believed } from "./believed.js";
import type { WordKnowledge } from "./known-words.js";
import { LEAST_ODDS, SIGN_WEIGHTS } from "./last-look-weights.js";
import { standingTogether } from "./column-standing.js";
import { isShort, signsOfAll } from "./last-look-signs.js";
import { isJudged } from "./labels.js";

/** What stands of findings when all of a text has been read. */
export type Judge = (view: View, believed: readonly Believed[], knowledge: WordKnowledge) => readonly Detection[];

/** The least sum of weights of a finding that counts, by group of types. */
export type LeastOdds = Readonly<Record<Exclude<TypeGroup, "quasi-identifiers">, number>>;

/** The most that is left of a finding that is believed no more; one that is believed after all just counts. */
const DOUBTED = 0.45;

/** By so much the sum may fall short before what counted by itself counts no more: to leave something is worse than to show it. */
const BENEFIT = 0.6;
/** What a detector is as sure of as this stands whatever the signs say: they were learnt from few kinds of texts. */
const SURE = 0.95;
/** Types whose form, or check digit, says what they are in any text. */
const EVIDENT: readonly FindingType[] = ["EMAIL", "PAYMENT_CARD"];
const STANDS = -Infinity;
/** Numbers that are a person's and nothing else's: as surely found as with their label, they may fall short by more. */
const NUMBERS_OF_PERSONS: readonly FindingType[] = [
  "BANK_ACCOUNT",
  "DATE_OF_BIRTH",
  "DRIVER_LICENCE",
  "HEALTH_ID",
  "NATIONAL_ID",
  "PASSPORT",
  "PHONE",
  "SOCIAL_INSURANCE_ID",
  "TAX_ID",
];
const LABELLED = 0.8;
const BENEFIT_OF_LABEL = 1.5;
/** By how much the sum of an address that did not count by itself must be over the least: else as many wrong ones come as right ones. */
const LEAST_OF_NEW_ADDRESS = 0.6;
/**
 * By so much the sums of a short text run lower, of which nothing is said as a whole: chosen by the figures over paragraphs of
 * records that neither the recogniser nor the weights had seen.
 */
const IN_SHORT: LeastOdds = { names: 0.6, addresses: 1.2, identifiers: 0.5, facts: 1.2 };
/** What each unit of the sum beyond the least adds to confidence, and the most that it makes of it. */
const RAISE = 0.1;
const MOST_RAISED = 0.8;

/** Weighs the signs of each finding. */
export const judgeWith =
  (weights: ReadonlyMap<string, number>, least: LeastOdds): Judge =>
  (view, believed, knowledge) => {
    const signs = signsOfAll(view, believed, knowledge, isOpen);
    const detections = believed.map(({ detection }) => detection);
    const odds = detections.map((detection, i) => {
      const group = groupOf(detection.type);
      if (!isOpen(detection) || group === "quasi-identifiers") return undefined;
      const lenience = isShort(view) ? IN_SHORT[group] : 0;
      return (signs[i] ?? []).reduce((sum, sign) => sum + (weights.get(sign) ?? 0), lenience) - least[group];
    });
    const stands = detections.map((detection, i) => {
      const sum = odds[i];
      return sum === undefined ? undefined : sum >= fromWhich(detection);
    });
    const together = standingTogether(view, detections, stands);
    return detections.map((detection, i) => {
      const sum = odds[i];
      return sum === undefined ? detection : judged(detection, sum, together[i] === true);
    });
  };

/** Whether signs can change anything about the finding. */
const isOpen = (detection: Detection): boolean =>
  isJudged(detection.type) && !(fromWhich(detection) === STANDS && detection.confidence >= MOST_RAISED);

/** By the weights that ship with the program. */
export const judgeByWeights = judgeWith(new Map(Object.entries(SIGN_WEIGHTS)), LEAST_ODDS);

/** The finding, moved over the least that is reported where it is believed otherwise; what is believed firmly is surer than that. */
function judged(detection: Detection, odds: number, isBelieved: boolean): Detection {
  const { confidence: before } = detection;
  const raised = Math.min(MOST_RAISED, DEFAULT_MIN_CONFIDENCE + RAISE * Math.max(0, odds));
  const confidence = isBelieved ? Math.max(before, hundredths(raised)) : Math.min(before, DOUBTED);
  if (confidence === before) return detection;
  const kind = isBelieved ? "model" : "against";
  const detail = "what the rest of the text holds, as learnt from texts";
  const effect = hundredths(confidence - before);
  return { ...detection, confidence, evidence: [...detection.evidence, { kind, effect, detail }] };
}

/** The sum, counted from the least of the group, from which the finding counts. */
function fromWhich({ type, confidence }: Detection): number {
  if (confidence >= SURE) return STANDS;
  if (confidence >= LABELLED && NUMBERS_OF_PERSONS.includes(type)) return -BENEFIT_OF_LABEL;
  if (confidence >= DEFAULT_MIN_CONFIDENCE) return EVIDENT.includes(type) ? STANDS : -BENEFIT;
  return type === "ADDRESS" ? LEAST_OF_NEW_ADDRESS : 0;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
