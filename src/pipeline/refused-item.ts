/** What is said of an item that was not examined. Knows nothing of examining: a run that recalls all needs no more. */
import type { ItemRecord } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { Problem } from "../core/problem.js";

/** The record of an item of which nothing could be examined. */
export const refusedItem = (ref: ItemRef, problem: Problem, bytes = 0): ItemRecord => ({
  kind: "item",
  ...ref,
  status: "refused",
  problems: [problem],
  format: null,
  bytes,
  sha256: null,
  findings: 0,
});
