/** What the recogniser tells apart: for each type the first word of a stretch and the words that carry it on. */
import { FINDING_TYPES, isQuasi, type FindingType } from "../core/finding-type.js";

/** Types in the order of the model's labels; a change of it needs a new model. */
export const RECOGNISED_TYPES = FINDING_TYPES.filter(
  (type) => !isQuasi(type) && type !== "OPINION" && type !== "CORRESPONDENCE",
);

/** Label of a word that belongs to nothing. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * RECOGNISED_TYPES.length;

/** Label of the first word of a stretch of that type; `OUTSIDE` for types that are not recognised. */
export function beginLabel(type: FindingType): number {
  const index = RECOGNISED_TYPES.indexOf(type);
  return index < 0 ? OUTSIDE : 1 + 2 * index;
}

/** Label of the words that carry on what the begin label begins. */
export const insideLabel = (begin: number): number => begin + 1;
export const isBegin = (label: number): boolean => label !== OUTSIDE && label % 2 === 1;
export const isInside = (label: number): boolean => label !== OUTSIDE && label % 2 === 0;
/** The begin label of the stretch that a label is part of. */
export const begunBy = (label: number): number => (isInside(label) ? label - 1 : label);
/** Undefined outside. */
export const typeOfLabel = (label: number): FindingType | undefined =>
  label === OUTSIDE ? undefined : RECOGNISED_TYPES[(begunBy(label) - 1) / 2];

/** Types whose values tell themselves: the recogniser neither adds to them nor doubts them. */
const SELF_EVIDENT: readonly FindingType[] = ["EMAIL", "IP_ADDRESS", "DEVICE_ID", "PAYMENT_CARD", "CREDENTIAL"];

/** Whether the recogniser has a say in findings of the type. */
export const isRecognised = (type: FindingType): boolean =>
  beginLabel(type) !== OUTSIDE && !SELF_EVIDENT.includes(type);

/** Whether a last look may find that a finding of the type is none. */
export const isJudged = (type: FindingType): boolean => beginLabel(type) !== OUTSIDE;
