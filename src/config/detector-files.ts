/** Reads the files of custom detectors that a configuration names, whichever of the known formats they are in. */
import type { CustomDetector } from "../core/custom-plan.js";
import { DetectorFile } from "./detector-file.js";
import { readDlp } from "./dlp-file.js";
import { readPresidio } from "./presidio-file.js";

/** Throws `ConfigError` that names file, line and column. */
export function readDetectorFiles(paths: readonly string[]): CustomDetector[] {
  const detectors: CustomDetector[] = [];
  for (const path of paths)
    for (const detector of readDetectorFile(new DetectorFile(path))) {
      const same = detectors.find(({ id }) => id === detector.id);
      if (same) throw new DetectorFile(path).error([], `two detectors would be ${detector.id}; give one another name`);
      detectors.push(detector);
    }
  return detectors;
}

function readDetectorFile(file: DetectorFile): CustomDetector[] {
  const { value } = file;
  if (!isRecord(value)) throw file.error([], EXPECTED);
  if ("recognizers" in value) return readPresidio(file, value, []);
  if (isRecord(value["recognizer_registry"]))
    return readPresidio(file, value["recognizer_registry"], ["recognizer_registry"]);
  for (const keys of [[], ["inspectConfig"], ["inspect_config"], ["inspectTemplate", "inspectConfig"]]) {
    const inside = keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
    if (isRecord(inside) && ("customInfoTypes" in inside || "custom_info_types" in inside))
      return readDlp(file, inside, keys);
  }
  throw file.error([], EXPECTED);
}

const EXPECTED =
  "holds neither recognizers (a registry of Presidio) nor customInfoTypes (an inspectConfig of Sensitive Data Protection)";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
