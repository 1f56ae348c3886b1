/** The tools of a run, built once in each thread from plain options. */
import { DETECTORS } from "../../detectors/index.js";
import { ACTS } from "../classification/acts/index.js";
import { isQuasi, type FindingType } from "../core/finding-type.js";
import type { ExamineOptions } from "../core/options.js";
import { buildCustomDetectors } from "../custom/detectors.js";
import { buildExactDetectors } from "../custom/exact-detectors.js";
import { ExactIndex } from "../custom/exact-index.js";
import { TokenClassifier } from "../custom/model/token-classifier.js";
import { compileDetectors } from "../detection/compile.js";
import type { Detector } from "../detection/define.js";
import { FORMATS } from "../formats/index.js";
import type { Tools } from "./level.js";

export function buildTools(options: ExamineOptions): Tools {
  const { custom } = options;
  return {
    formats: FORMATS,
    detectors: compileDetectors(detectorsOf(options), options),
    acts: ACTS.filter(({ jurisdiction }) => options.jurisdictions.includes(jurisdiction)),
    classify: {
      today: options.today,
      ...(custom && { stated: new Map(custom.detectors.map((one) => [one.id, one])) }),
    },
    detect: { minConfidence: options.minConfidence },
    ...(custom?.model && { model: new TokenClassifier(custom.model, wantsType(options), options.minConfidence) }),
  };
}

/** Which types the options ask for. */
const wantsType =
  ({ types, quasi }: ExamineOptions) =>
  (type: FindingType): boolean =>
    (quasi || !isQuasi(type)) && (!types || types.includes(type));

/** All detectors that there are: the built-in ones, then the user's own. */
export function detectorsOf({
  custom,
  jurisdictions,
  fingerprintKey,
}: Pick<ExamineOptions, "custom" | "jurisdictions" | "fingerprintKey">): readonly Detector[] {
  if (!custom) return DETECTORS;
  return [
    ...DETECTORS,
    ...buildCustomDetectors(custom.detectors, jurisdictions),
    ...custom.exact.flatMap(({ name, bytes }) => buildExactDetectors(name, new ExactIndex(bytes, fingerprintKey))),
  ];
}
