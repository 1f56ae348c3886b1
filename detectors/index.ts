/** All detectors, alphabetical. A new one is a file and a line here. */
import type { Detector } from "../src/detection/define.js";
import anyEmail from "./any/email.js";

export const DETECTORS: readonly Detector[] = [anyEmail];
