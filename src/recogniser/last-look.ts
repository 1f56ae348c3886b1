/** The last look at what was found in a text: what all signs together make of each finding. */
import type { Detection } from "../core/finding.js";
import { groupOf, type TypeGroup } from "../core/finding-type.js";
import { DEFAULT_MIN_CONFIDENCE } from "../detection/score.js";
import type { View } from "../detection/view.js";
import type { Believed } from "./believed.js";
import type { WordKnowledge } from "./features.js";
import { LEAST_ODDS, SIGN_WEIGHTS } from "./last-look-weights.js";
import { signsOfAll } from "./last-look-signs.js";
import { isRecognised } from "./labels.js";

/** What stands of findings when all of a text has been read. */
export type Judge = (view: View, believed: readonly Believed[], knowledge: WordKnowledge) => readonly Detection[];

/** The least sum of weights of a finding that counts, by group of types. */
export type LeastOdds = Readonly<Record<Exclude<TypeGroup, "quasi-identifiers">, number>>;

/** The most that is left of a finding that is believed no more; one that is believed after all just counts. */
const DOUBTED = 0.45;

/** By so much the sum may fall short before what counted by itself counts no more: to leave something is worse than to show it. */
const BENEFIT = 0.6;
/** Groups of which what nearly counted may count after all; among addresses as many wrong ones came as right ones. */
const RAISED: readonly TypeGroup[] = ["names", "identifiers", "facts"];
/** What a detector is so sure of stands whatever the signs say. */
const SURE = 0.95;

/** Weighs the signs of each finding. */
export const judgeWith =
  (weights: ReadonlyMap<string, number>, least: LeastOdds): Judge =>
  (view, believed, knowledge) => {
    const signs = signsOfAll(view, believed, knowledge);
    return believed.map(({ detection }, i) => {
      const group = groupOf(detection.type);
      const stands = !isRecognised(detection.type) || group === "quasi-identifiers" || detection.confidence >= SURE;
      if (stands) return detection;
      const odds = (signs[i] ?? []).reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
      const counts = detection.confidence >= DEFAULT_MIN_CONFIDENCE;
      if (!counts && !RAISED.includes(group)) return detection;
      return judged(detection, odds >= least[group] - (counts ? BENEFIT : 0));
    });
  };

/** By the weights that ship with the program. */
export const judgeByWeights = judgeWith(new Map(Object.entries(SIGN_WEIGHTS)), LEAST_ODDS);

/** The finding, moved over the least that is reported where it is believed otherwise. */
function judged(detection: Detection, isBelieved: boolean): Detection {
  if (isBelieved === detection.confidence >= DEFAULT_MIN_CONFIDENCE) return detection;
  const confidence = isBelieved ? DEFAULT_MIN_CONFIDENCE : DOUBTED;
  const effect = Math.round((confidence - detection.confidence) * 100) / 100;
  const kind = isBelieved ? "model" : "against";
  const detail = "what the rest of the text holds, as learnt from texts";
  return { ...detection, confidence, evidence: [...detection.evidence, { kind, effect, detail }] };
}
