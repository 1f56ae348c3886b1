/** The detectors that the catalogue commands show: the built-in ones and those of the configuration file. */
import type { Command } from "commander";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { resolveCustomPlan } from "../config/settings.js";
import type { CustomPlan } from "../core/custom-plan.js";
import { JURISDICTIONS } from "../core/jurisdiction.js";
import type { Detector } from "../detection/define.js";
import { detectorsOf } from "../pipeline/examiner.js";
import type { CliContext } from "./context.js";
import { readSettings } from "./options.js";

export interface Catalogue {
  readonly detectors: readonly Detector[];
  readonly custom: CustomPlan | undefined;
}

/** Of every jurisdiction. Throws `ConfigError` for what is wrong with the configuration. */
export function readCatalogue(command: Command, context: CliContext): Catalogue {
  const config = readSettings(command, context.folder);
  const fingerprintKey = keyFor(config, context);
  const custom = resolveCustomPlan(config, fingerprintKey);
  return { custom, detectors: detectorsOf({ custom, jurisdictions: JURISDICTIONS, fingerprintKey }) };
}

/** The fingerprint key where the settings need one: only indexes of known values do. None is made otherwise. */
export const keyFor = ({ exactMatch = [] }: Config, { environment }: CliContext): string =>
  exactMatch.length > 0 ? loadFingerprintKey(keyPath(environment)) : "";
