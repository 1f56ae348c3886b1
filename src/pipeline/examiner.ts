/** The tools of a run, built once in each thread from plain options. */
import { DETECTORS } from "../../detectors/index.js";
import { RECOGNISED } from "../../detectors/recognised.js";
import { wordFlags } from "../../detectors/shared/name-words.js";
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
import { OcrReader } from "../ocr/ocr.js";
import type { SlotShare } from "../ocr/slots.js";
import { isRecognised } from "../recogniser/labels.js";
import { loadRecogniser } from "../recogniser/load.js";
import type { Recogniser } from "../recogniser/recognise.js";
import type { SharedWeights } from "../recogniser/shared-weights.js";
import type { Tools } from "./level.js";

/**
 * `gotOn` is called whenever an item has got on; `slots`: how many pictures the threads of the run may read at once; `weights`: of
 * the recogniser, where the threads hold them together.
 */
export function buildTools(
  options: ExamineOptions,
  gotOn?: () => void,
  slots?: SlotShare,
  weights?: SharedWeights,
): Tools {
  const { custom, types } = options;
  // What is found of one type hangs on what stands beside it: the recogniser must see the findings of all.
  const isRead = types === undefined || types.some(isRecognised);
  return {
    formats: FORMATS,
    ocr: buildOcr(options, gotOn, slots),
    ...(gotOn && { gotOn }),
    detectors: compileDetectors(detectorsOf(options), isRead ? { ...options, types: undefined } : options),
    acts: ACTS.filter(({ jurisdiction }) => options.jurisdictions.includes(jurisdiction)),
    classify: {
      today: options.today,
      ...(custom && { stated: new Map(custom.detectors.map((one) => [one.id, one])) }),
    },
    detect: {
      minConfidence: options.minConfidence,
      types,
      gotOn,
      ...(isRead && { recognise: (view, detections) => recogniser(weights).read(view, detections, gotOn) }),
    },
    ...(custom?.model && { model: new TokenClassifier(custom.model, wantsType(options), options.minConfidence) }),
  };
}

/** Starts nothing: the engine is started by the first picture. */
function buildOcr({ ocr }: ExamineOptions, gotOn?: () => void, slots?: SlotShare): OcrReader | undefined {
  return ocr && ocr.mode !== "never" ? new OcrReader(ocr.mode, ocr.languages, gotOn, slots) : undefined;
}

let loaded: Recogniser | undefined;

/** Read from disk once in each thread, and only by those that examine something. */
const recogniser = (shared?: SharedWeights): Recogniser => (loaded ??= loadRecogniser(wordFlags, shared));

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
  const builtIn = [...DETECTORS, ...RECOGNISED];
  if (!custom) return builtIn;
  return [
    ...builtIn,
    ...buildCustomDetectors(custom.detectors, jurisdictions),
    ...custom.exact.flatMap(({ name, bytes }) => buildExactDetectors(name, new ExactIndex(bytes, fingerprintKey))),
  ];
}
