/** Which clauses of the statements that build tables go into a copy: none that names somebody, tests what was replaced, or refers to what is not there. */
import type { Problem } from "../../core/problem.js";
import type { CopiedTable } from "../../copies/target.js";
import type { RemovedValues } from "../../copies/removed-values.js";
import { isSwept } from "../../redaction/needles.js";
import { judgeBatch } from "../../redaction/policy.js";
import { literalsIn } from "../../tables/sql-clauses.js";
import type { Clause } from "../../tables/structure.js";
import { plainDocument } from "../../text/document.js";
import { examineExtracted } from "../level.js";
import type { RedactTools } from "../redact-tools.js";
import type { TablePlan } from "./column-plans.js";

export interface Carrying {
  readonly tools: RedactTools;
  readonly removed: RemovedValues;
  /** Names of the tables of the copy. */
  readonly tables: ReadonlySet<string>;
}

/** `changed`: names of the columns in which anything was replaced. */
export async function carryTable(
  plan: TablePlan,
  changed: ReadonlySet<string>,
  carrying: Carrying,
): Promise<{ readonly table: CopiedTable; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const leaveOut = (what: string): void =>
    void problems.push({ code: "converted", stage: "redact", detail: `${what} is not in the copy` });
  const body: string[] = [];
  for (const clause of plan.structure.body) {
    const kept = await carry(clause, changed, carrying, leaveOut);
    if (kept !== undefined) body.push(kept);
  }
  const after: Clause[] = [];
  for (const clause of plan.structure.after) {
    const sql = await carry(clause, changed, carrying, leaveOut);
    if (sql !== undefined) after.push({ ...clause, sql });
  }
  return { table: { name: plan.name, structure: plan.structure, body, after }, problems };
}

async function carry(
  clause: Clause,
  changed: ReadonlySet<string>,
  { tools, removed, tables }: Carrying,
  leaveOut: (what: string) => void,
): Promise<string | undefined> {
  const { sql, kind, columns, target } = clause;
  const named = columns.map((name) => `“${name}”`).join(", ");
  if (kind === "reference" && target !== undefined && !tables.has(target)) {
    leaveOut(`a reference to ${target}, which is no table of the copy,`);
    return undefined;
  }
  if (kind === "check" && columns.some((name) => changed.has(name))) {
    const untested = clause.untested;
    leaveOut(
      untested !== undefined && untested.startsWith(sql)
        ? `the test of the rows that are there by a check of ${named}, whose values were replaced,`
        : `a check of ${named}, whose values were replaced,`,
    );
    return untested === "" ? undefined : untested;
  }
  // What a column itself needs, such as the labels of an enumeration, is no default that could be left out.
  if (kind === "column" && clause.bare === undefined) return sql;
  if (!(await namesSomebody(literalsIn(sql), tools, removed))) return sql;
  leaveOut(
    named === ""
      ? "a literal of a statement that names somebody"
      : `a default, comment or test of ${named} that names somebody`,
  );
  return clause.bare;
}

/** Whether a literal is, or holds, a name, an address or a number of an individual. */
async function namesSomebody(
  literals: readonly string[],
  tools: RedactTools,
  removed: RemovedValues,
): Promise<boolean> {
  if (literals.length === 0) return false;
  if (literals.some((text) => !removed.find(text)[Symbol.iterator]().next().done)) return true;
  const extraction = (async function* () {
    yield await Promise.resolve({ kind: "document" as const, document: plainDocument(literals.join("\n")) });
  })();
  for await (const event of examineExtracted(extraction, tools.tools, tools.signal))
    if (event.kind === "documents")
      for (const { detections } of judgeBatch(event.documents, tools.release, {
        actions: new Map(),
        keptBefore: new Set(),
      }))
        if (detections.some(({ action, type }) => action === "redact" && isSwept(type))) return true;
  return false;
}
