/** How the tests of the pipeline have items examined, unless one of them is about these options. */
import type { ExamineOptions } from "../../src/core/options.js";

export const EXAMINING: ExamineOptions = {
  jurisdictions: ["tt"],
  types: undefined,
  quasi: false,
  minConfidence: 0.5,
  values: "none",
  maxFileSize: undefined,
  maxDepth: 8,
  passwords: [],
  today: "2026-01-01",
  fingerprintKey: "ab".repeat(32),
};
