/** The copy as somebody reads it who gets it: every row is there, columns hold stand-ins, and no removed value is found. */
import type { RemovedValues } from "../../copies/removed-values.js";
import type { Cells } from "../../copies/staged-rows.js";
import { neutraliseMarks } from "../../redaction/marks.js";
import type { Step } from "../../redaction/verify.js";
import type { TablePlan } from "./column-plans.js";
import { textOfCell } from "./examine-rows.js";
import type { CopyGroups } from "./row-groups.js";
import { isSearched } from "./row-redaction.js";

/** Shares no code with the making of the copy but the form of its marks. */
export async function searchCopy(
  batches: AsyncIterable<readonly Cells[]>,
  { columns }: TablePlan,
  expected: number,
  removed: RemovedValues,
  groups: CopyGroups,
): Promise<readonly Step[]> {
  let rows = 0;
  const left = new Set<string>();
  for await (const batch of batches)
    for (const row of batch) {
      rows++;
      groups.add(row);
      for (const [i, cell] of row.entries()) {
        const plan = columns[i];
        if (!plan || cell === null) continue;
        if (plan.treatment === "whole" && plan.standIn?.fits(cell) === false) left.add(plan.column.name);
        if (!isSearched(plan)) continue;
        const text = textOfCell(cell);
        if (text !== null && !removed.find(neutraliseMarks(text))[Symbol.iterator]().next().done)
          left.add(plan.column.name);
      }
    }
  return [
    {
      step: "text-unchanged",
      passed: rows === expected,
      detail: rows === expected ? `all ${rows} rows are read back` : `${rows} of ${expected} rows are read back`,
    },
    {
      step: "removed-values",
      passed: left.size === 0,
      detail:
        left.size === 0
          ? `${removed.count} removed values looked for in every text of the copy, none found`
          : `still to be read in ${[...left].map((name) => `“${name}”`).join(", ")}`,
    },
  ];
}
