/** A detector for tests: whatever the expression meets is a finding, for certain. */
import { defineDetector, type Detector } from "../../src/detection/define.js";

/** Values are found where the expression meets them alone, unless `consistent` has them found throughout an item. */
export const shape = (
  id: Detector["id"],
  type: Detector["type"],
  regex: RegExp,
  { consistent = false }: { readonly consistent?: boolean } = {},
): Detector =>
  defineDetector({
    id,
    title: id,
    summary: id,
    type,
    formatSource: "official",
    references: [],
    prefilter: { kind: "whole" },
    patterns: [{ name: "shape", regex, base: "certain" }],
    consistent,
    examples: { match: [], ignore: [] },
  });
