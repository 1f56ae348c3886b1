/** The tools of a run, built once in each thread from plain options. */
import { DETECTORS } from "../../detectors/index.js";
import { ACTS } from "../classification/acts/index.js";
import type { ExamineOptions } from "../core/options.js";
import { compileDetectors } from "../detection/compile.js";
import { FORMATS } from "../formats/index.js";
import type { Tools } from "./level.js";

export function buildTools(options: ExamineOptions): Tools {
  return {
    formats: FORMATS,
    detectors: compileDetectors(DETECTORS, options),
    acts: ACTS.filter(({ jurisdiction }) => options.jurisdictions.includes(jurisdiction)),
    classify: { today: options.today },
    detect: { minConfidence: options.minConfidence },
  };
}
