/**
 * A redacted copy of a database from end to end: what columns hold, all rows redacted into a private place, again until
 * nothing more is found, then built, read back and searched where they go, and released. The source is only ever read.
 */
import { join } from "node:path";
import { ItemError, type Problem } from "../../core/problem.js";
import { RemovedValues } from "../../copies/removed-values.js";
import { readStaged, type Cells } from "../../copies/staged-rows.js";
import type { CopiedDatabase, CopiedTable, CopyTarget } from "../../copies/target.js";
import type { DatabaseStructure } from "../../tables/structure.js";
import type { Step } from "../../redaction/verify.js";
import type { FindingType } from "../../core/finding-type.js";
import type { RedactTools } from "../redact-tools.js";
import { carryBefore, carryTable, refusalOf } from "./carried-clauses.js";
import { planColumns, type TablePlan, type TableSurvey } from "./column-plans.js";
import type { TableMarker } from "../../copies/table-marker.js";
import type { AnonymityOptions, TableReidentification } from "../anonymise-tables.js";
import { CopyGroups, groupsOfK, RowGroups } from "./row-groups.js";
import { NamingTest } from "./naming-test.js";
import { KeyHolds, RowRedaction } from "./row-redaction.js";
import { redactAgain, redactInto, widenInto } from "./redact-files.js";
import { searchCopy } from "./search-copy.js";
import { surveyTable } from "./survey.js";
import type { SourceView } from "./source-view.js";
import { isSwept } from "../../redaction/needles.js";

export interface CopyTools extends RedactTools {
  readonly marker: TableMarker;
}

export interface CopyRun {
  readonly view: SourceView;
  readonly structure: DatabaseStructure;
  readonly target: CopyTarget;
  readonly tools: CopyTools;
  /** A private folder for rows that wait. */
  readonly staging: string;
  readonly anonymity: AnonymityOptions;
  readonly say: (line: string) => void;
}

export interface TableOutcome {
  readonly name: string;
  readonly status: "released" | "unchanged" | "refused" | "residue";
  readonly rows: number;
  readonly plan?: TablePlan;
  readonly redaction?: RowRedaction;
  readonly reidentification?: readonly TableReidentification[];
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

/** Times that columns are planned anew because a key was seen to hold somebody's number. */
const MAX_PLANS = 12;

export interface CopyOutcome {
  readonly tables: readonly TableOutcome[];
  /** What is there and is not carried into the copy, in words that name nobody. */
  readonly notCarried: readonly string[];
}

/** Rejects with `ItemError` when the copy as a whole cannot be made; nothing of it is left then. */
export async function copyDatabase(run: CopyRun): Promise<CopyOutcome> {
  const surveys: TableSurvey[] = [];
  const refused = new Map<string, Problem>();
  for (const [i, structure] of run.structure.tables.entries()) {
    const table = run.view.tables[i];
    if (!table) continue;
    run.say(`looking at ${run.view.nameOf(table)}`);
    surveys.push(await surveyTable(run.view.session, table, structure, run.tools));
  }
  const redacted = await redactAll(surveys, refused, run);
  const naming = new NamingTest(run.tools, redacted.removed);
  const notCarried: string[] = [];
  for (const what of run.structure.notCarried) notCarried.push(await withoutNames(what, naming));
  return {
    tables: [
      ...(await release(redacted, naming, run)),
      ...Array.from(refused, ([name, problem]): TableOutcome => ({
        name,
        status: "refused",
        rows: 0,
        steps: [],
        problems: [problem],
      })),
    ],
    notCarried,
  };
}

/** What a thing is, where its name names somebody. */
async function withoutNames(what: string, naming: NamingTest): Promise<string> {
  const [kind = ""] = /^(?:[a-z]+ )*(?:\([^)]*\) )?/.exec(what) ?? [];
  return (await naming.ofNames([what.slice(kind.length)])) ? `a ${kind}whose name names somebody` : what;
}

interface Redacted {
  readonly plans: readonly TablePlan[];
  readonly redactions: ReadonlyMap<string, RowRedaction>;
  readonly groups: ReadonlyMap<string, RowGroups>;
  readonly removed: RemovedValues;
  /** Files of the rows that wait. */
  readonly files: ReadonlyMap<string, string>;
  readonly rounds: ReadonlyMap<string, Step>;
}

async function redactAll(
  surveys: readonly TableSurvey[],
  refused: Map<string, Problem>,
  run: CopyRun,
): Promise<Redacted> {
  const forced = new Map<string, FindingType>();
  const { marker, options } = run.tools;
  for (let attempt = 0; ; attempt++) {
    refused.clear();
    const { plans, problems } = planColumns(surveys, {
      marker,
      key: options.fingerprintKey,
      forced,
      anonymity: run.anonymity,
    });
    for (const [name, problem] of problems) refused.set(name, problem);
    try {
      return await redactTables(plans, run, String(attempt));
    } catch (error) {
      if (!(error instanceof KeyHolds) || attempt === MAX_PLANS) throw error;
      forced.set(error.column, error.type);
    }
  }
}

async function redactTables(plans: readonly TablePlan[], run: CopyRun, attempt: string): Promise<Redacted> {
  const removed = await rememberRemoved(plans, run);
  const redactions = new Map<string, RowRedaction>();
  const groups = new Map<string, RowGroups>();
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [i, plan] of plans.entries()) {
    run.say(`redacting ${plan.name}`);
    const redaction = new RowRedaction(plan, run.tools, removed, false);
    const own = new RowGroups(plan, run.anonymity);
    const path = join(run.staging, `${attempt}-${i}-0`);
    await redactInto(
      path,
      run.view.read(plan.table, (problem) => problems.push(problem)),
      redaction,
      own,
    );
    own.close();
    for (const problem of problems.splice(0)) redaction.problems.add(problem);
    redactions.set(plan.name, redaction);
    groups.set(plan.name, own);
    files.set(plan.name, own.widens ? widenInto(`${path}w-0`, path, { redaction, removed, groups: own }) : path);
  }
  const rounds = await redactAgain(plans, files, { removed, run });
  return { plans, redactions, groups, removed, files, rounds };
}

/** Values of columns that are replaced whole go from the texts of all other columns and tables, too. */
async function rememberRemoved(plans: readonly TablePlan[], { view, tools }: CopyRun): Promise<RemovedValues> {
  const wholes = plans.map((plan) =>
    plan.columns.flatMap(({ treatment, type }, i) =>
      treatment === "whole" && type && isSwept(type) ? [{ i, type }] : [],
    ),
  );
  const expected = plans.reduce((sum, { rows }, i) => sum + rows * (2 + (wholes[i]?.length ?? 0)), 0);
  const removed = new RemovedValues(expected, tools.options.fingerprintKey);
  for (const [n, plan] of plans.entries()) {
    const columns = wholes[n] ?? [];
    if (columns.length === 0) continue;
    for await (const rows of view.read(plan.table, () => undefined))
      for (const row of rows) rememberRow(row, columns, removed);
  }
  return removed;
}

/** Each value, and names that stand in columns of their own put together. */
function rememberRow(
  row: Cells,
  columns: readonly { readonly i: number; readonly type: FindingType }[],
  removed: RemovedValues,
): void {
  let before: string | undefined;
  for (const { i, type } of columns) {
    const value = row[i];
    if (typeof value !== "string") continue;
    removed.add(value, type);
    if (type !== "PERSON") continue;
    if (before !== undefined) {
      removed.add(`${before} ${value}`, type);
      removed.add(`${value} ${before}`, type);
    }
    before = value;
  }
}

/** Builds, fills, constrains and searches the copy, and releases it when all of it passes. */
async function release(redacted: Redacted, naming: NamingTest, run: CopyRun): Promise<readonly TableOutcome[]> {
  const { target } = run;
  const { plans, copy, problems, refused } = await carryAll(redacted, naming, run.structure);
  const { tables: copied } = copy;
  try {
    await target.begin(copy);
    for (const table of copied) {
      run.say(`writing ${table.name}`);
      await target.write(table, readStaged(redacted.files.get(table.name) ?? ""));
    }
    const constraints = await target.constrain(copy);
    const outcomes: TableOutcome[] = [...refused];
    for (const [i, plan] of plans.entries()) {
      const table = copied[i];
      const redaction = redacted.redactions.get(plan.name);
      if (!table || !redaction) continue;
      run.say(`reading the copy of ${plan.name}`);
      const groups = redacted.groups.get(plan.name);
      const counted = groups?.counter() ?? new CopyGroups([]);
      const steps: Step[] = [
        { step: "constraints", ...constraints },
        redacted.rounds.get(plan.name) ?? { step: "examined-again", passed: false, detail: "not examined" },
        ...(await searchCopy(target.read(table), plan, redaction.rows, redacted.removed, counted)),
      ];
      const { k } = run.anonymity;
      if (k !== undefined && groups?.widens === true) steps.push(groupsOfK(counted.sizes(), k));
      const passed = steps.every((step) => step.passed);
      const isChanged = changedColumns(plan, redaction).size > 0;
      outcomes.push({
        name: plan.name,
        status: passed ? (isChanged ? "released" : "unchanged") : "residue",
        rows: redaction.rows,
        plan,
        redaction,
        reidentification: groups?.record(counted.sizes()) ?? [],
        steps,
        problems: [...(problems.get(plan.name) ?? []), ...redaction.finish()],
      });
    }
    if (outcomes.some(({ status }) => status === "residue")) {
      await target.discard();
      return outcomes.map((one) => (one.status === "refused" ? one : { ...one, status: "residue" }));
    }
    await target.release();
    return outcomes;
  } catch (error) {
    await target.discard();
    if (error instanceof ItemError) throw new ItemError(error.code, "write", error.message, { cause: error });
    throw error;
  }
}

interface CarriedDatabase {
  /** Of the tables of the copy. */
  readonly plans: readonly TablePlan[];
  readonly copy: CopiedDatabase;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly refused: readonly TableOutcome[];
}

/** The statements of the copy; tables that cannot be made without telling of somebody are refused. */
async function carryAll(
  { plans, redactions }: Redacted,
  naming: NamingTest,
  structure: DatabaseStructure,
): Promise<CarriedDatabase> {
  const before = await carryBefore(structure.before, naming);
  const problems = new Map<string, readonly Problem[]>();
  const refused: TableOutcome[] = [];
  const kept: TablePlan[] = [];
  for (const plan of plans) {
    const refusal = await refusalOf(plan, naming, before);
    if (!refusal) {
      kept.push(plan);
      continue;
    }
    const name = refusal.isByName ? `table ${kept.length + refused.length + 1}` : plan.name;
    refused.push({ name, status: "refused", rows: 0, steps: [], problems: [refusal.problem] });
  }
  const tables = new Set(kept.map(({ name }) => name));
  const copied: CopiedTable[] = [];
  for (const plan of kept) {
    const changed = changedColumns(plan, redactions.get(plan.name));
    const carried = await carryTable(plan, changed, { naming, tables, barer: before.barer });
    copied.push(carried.table);
    problems.set(plan.name, carried.problems);
  }
  return { plans: kept, copy: { before: before.sql, tables: copied }, problems, refused };
}

function changedColumns({ columns }: TablePlan, redaction: RowRedaction | undefined): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ column }, i) => {
      const count = redaction?.counts[i];
      const changes = count ? count.replaced + count.severed + count.documents + count.withheld : 0;
      return changes > 0 ? [column.name] : [];
    }),
  );
}
