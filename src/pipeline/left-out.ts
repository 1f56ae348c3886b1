/** All that a run left out on purpose, findings and paths, as the summary tells it. */
import type { LeftOutSummary, UnchangedItems } from "../core/finding.js";
import type { LeftOut } from "../sources/source.js";
import type { Acceptance } from "./acceptance.js";

/** Rules told in the summary; the paths that the others left out are counted all the same. */
const RULES_TOLD = 1000;

/**
 * Undefined when nothing was left out and nothing was there that might have left something out. `unchanged`: set when only
 * changes were to be told.
 */
export function summariseLeftOut(
  acceptance: Acceptance,
  leftOut: LeftOut | undefined,
  unchanged: UnchangedItems | undefined,
): LeftOutSummary | undefined {
  const { findings, marks } = acceptance;
  const suppressions = acceptance.uses();
  const rules = leftOut ? [...leftOut.rules.values()] : [];
  const paths = leftOut ? pathCounts(leftOut) : {};
  const isEmpty =
    !unchanged &&
    suppressions.length === 0 &&
    rules.length === 0 &&
    [findings, marks, paths].every((counts) => sum(counts) === 0);
  if (isEmpty) return undefined;
  return {
    findings: { ...findings },
    suppressions,
    marks: { ...marks },
    rules: rules.slice(0, RULES_TOLD),
    moreRules: Math.max(0, rules.length - RULES_TOLD),
    paths,
    ...(unchanged && { unchanged }),
  };
}

const sum = (counts: object): number =>
  Object.values(counts).reduce<number>((total, count) => total + (typeof count === "number" ? count : 0), 0);

const pathCounts = ({ severignore, exclude, symlink, submodule, own, view }: LeftOut): LeftOutSummary["paths"] => ({
  severignore,
  exclude,
  symlink,
  ...(submodule > 0 && { submodule }),
  own,
  ...(view > 0 && { view }),
});
