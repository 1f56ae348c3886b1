/** Which clauses of the statements that build a database go into a copy: none that names somebody, tests what was replaced, or refers to what is not there. */
import type { CopiedTable } from "../../copies/target.js";
import type { Problem } from "../../core/problem.js";
import { cutChecks, cutLiterals, withoutName } from "../../tables/sql-clauses.js";
import type { Clause } from "../../tables/structure.js";
import type { TablePlan } from "./column-plans.js";
import type { NamingTest } from "./naming-test.js";

export interface Carrying {
  readonly naming: NamingTest;
  /** Names of the tables of the copy. */
  readonly tables: ReadonlySet<string>;
  /** Names of types that say less in the copy, as statements write them. */
  readonly barer: readonly string[];
}

export interface CarriedTable {
  readonly table: CopiedTable;
  readonly problems: readonly Problem[];
}

const leftOut = (what: string): Problem => ({
  code: "converted",
  stage: "redact",
  detail: `${what} is not in the copy`,
});

export interface CarriedTypes {
  readonly sql: readonly string[];
  /** Names of those that are left out, and of those that say less, as statements write them. */
  readonly missing: readonly string[];
  readonly barer: readonly string[];
}

/** Types and sequences that tables need. */
export async function carryBefore(clauses: readonly Clause[], naming: NamingTest): Promise<CarriedTypes> {
  const carried = { sql: new Array<string>(), missing: new Array<string>(), barer: new Array<string>() };
  for (const { sql, bare, target = "" } of clauses) {
    const kept = await firstUnnamed([sql, bare], naming);
    if (kept !== undefined) carried.sql.push(kept);
    if (kept !== sql && target !== "") (kept === undefined ? carried.missing : carried.barer).push(target);
  }
  return carried;
}

export interface Refusal {
  readonly problem: Problem;
  /** Whether it is the name of the table that tells. */
  readonly isByName: boolean;
}

/** Why a table cannot be made again without telling of somebody; undefined where it can. */
export async function refusalOf(
  { structure }: TablePlan,
  naming: NamingTest,
  { missing }: CarriedTypes,
): Promise<Refusal | undefined> {
  const { schema, name, columns, tail } = structure;
  const refusal = (what: string, isByName = false): Refusal => ({
    problem: { code: "withheld-part", stage: "redact", detail: `${what} somebody: the table is not copied` },
    isByName,
  });
  if (await naming.ofNames([...(schema === undefined ? [] : [schema]), name])) return refusal("its name names", true);
  if (await naming.ofNames(columns.map((column) => column.name))) return refusal("the name of a column names");
  if (await naming.ofTexts(columns.flatMap(({ labels }) => labels ?? [])))
    return refusal("a label of an enumeration names");
  for (const clause of structure.body) {
    if (missing.some((type) => isOfType(clause, type))) return refusal("the type of a column names");
    if (isColumn(clause) && (await firstUnnamed(formsOf(clause, false), naming)) === undefined)
      return refusal("what a column is computed from names");
  }
  if (await naming.ofStatement(cutLiterals(tail))) return refusal("what stands behind its columns names");
  return undefined;
}

/** `changed`: names of the columns in which anything was replaced. */
export async function carryTable(
  plan: TablePlan,
  changed: ReadonlySet<string>,
  carrying: Carrying,
): Promise<CarriedTable> {
  const problems: Problem[] = [];
  const leaveOut = (what: string): void => void problems.push(leftOut(what));
  const { naming, barer } = carrying;
  const body: string[] = [];
  for (const clause of plan.structure.body) {
    if (barer.some((type) => isOfType(clause, type)))
      leaveOut(`what the type of “${clause.columns.join(", ")}” gives or tests, which names somebody,`);
    const kept = await carry(clause, changed, carrying, leaveOut);
    if (kept !== undefined) body.push(kept);
  }
  const after: Clause[] = [];
  for (const clause of plan.structure.after) {
    const sql = await carry(clause, changed, carrying, leaveOut);
    if (sql !== undefined) after.push({ ...clause, sql });
  }
  const counters: string[] = [];
  for (const sql of plan.structure.counters) if (!(await naming.ofStatement(sql))) counters.push(sql);
  const { tail: written } = plan.structure;
  const tail = (await naming.ofStatement(written)) ? cutLiterals(written) : written;
  if (tail !== written) leaveOut("a comment on the table that names somebody");
  const structure = { ...plan.structure, counters, tail };
  return { table: { name: plan.name, structure, body, after }, problems };
}

async function carry(
  clause: Clause,
  changed: ReadonlySet<string>,
  { naming, tables }: Carrying,
  leaveOut: (what: string) => void,
): Promise<string | undefined> {
  const { sql, kind, columns, target, untested } = clause;
  const named = columns.map((name) => `“${name}”`).join(", ");
  if (kind === "reference" && target !== undefined && !tables.has(target)) {
    leaveOut(`a reference to ${target}, which is no table of the copy,`);
    return undefined;
  }
  const isReplaced = kind === "check" && columns.some((name) => changed.has(name));
  if (isReplaced)
    leaveOut(
      untested?.startsWith(sql) === true
        ? `the test of the rows that are there by a check of ${named}, whose values were replaced,`
        : `a check of ${named}, whose values were replaced,`,
    );
  const forms = formsOf(clause, isReplaced);
  const kept = await firstUnnamed(forms, naming);
  const [first = ""] = forms;
  if (kept === first) return kept;
  if (kept === withoutName(first)) leaveOut(`the name of a constraint or index of ${named} that names somebody`);
  else if (named === "") leaveOut("a literal or a name of a statement that names somebody");
  else leaveOut(`a default, comment or test of ${named} that names somebody`);
  return kept;
}

/** Whether a clause of PostgreSQL, the only engine with types of the user's own, makes a column of the type or of arrays of it. */
function isOfType({ sql }: Clause, type: string): boolean {
  const behind = sql.replace(/^"(?:[^"]|"")*" /, "");
  return behind.startsWith(type) && /^(?:$|[ []|\()/.test(behind.slice(type.length));
}

/** What defines a column: without it the table would have another. */
const isColumn = ({ kind, untested }: Clause): boolean =>
  kind === "column" || (kind === "check" && untested !== undefined && untested !== "" && !/^ALTER /.test(untested));

/** Ways to write the clause, each saying less than the one before. `isReplaced`: what it tests was replaced. */
function formsOf(clause: Clause, isReplaced: boolean): string[] {
  const { sql, bare, untested } = clause;
  const whole = isReplaced ? [untested] : [sql, bare];
  const forms = whole.filter((form): form is string => form !== undefined && form !== "");
  const unnamed = forms.map(withoutName);
  const barest = isColumn(clause) ? [cutLiterals(cutChecks(sql).without)] : [];
  return [...forms, ...unnamed, ...barest];
}

async function firstUnnamed(forms: readonly (string | undefined)[], naming: NamingTest): Promise<string | undefined> {
  for (const form of new Set(forms)) if (form !== undefined && !(await naming.ofStatement(form))) return form;
  return undefined;
}
