/**
 * What is done with each column of a database: columns that hold personal information are replaced whole, and those that a
 * foreign key ties together are treated alike. Judged from rows that were drawn; knows counts, not values.
 */
import { isQuasi, type FindingType } from "../../core/finding-type.js";
import { ItemError, type Problem } from "../../core/problem.js";
import { countedKindOf, type ColumnForm, type QuasiColumn } from "../../anonymity/quasi-column.js";
import { singleStandIn, standInFor, type StandIn } from "../../copies/stand-in.js";
import type { TableMarker } from "../../copies/table-marker.js";
import type { ColumnKind, StructureColumn, TableStructure } from "../../tables/structure.js";
import { tableName, type Table } from "../../tables/table.js";
import type { AnonymityOptions } from "../anonymise-tables.js";

/**
 * `whole`: every value is replaced; `cells`: what is found in single values goes; `number`: a key that numbers rows, left as
 * it is; `key`: a key in which nothing was found, left as it is unless something is; `wider`: values are made wider until
 * nobody is told apart by them.
 */
export type Treatment = "whole" | "cells" | "number" | "key" | "generated" | "wider";

export interface ColumnPlan {
  readonly column: StructureColumn;
  readonly treatment: Treatment;
  /** For `whole`. */
  readonly type?: FindingType;
  readonly standIn?: StandIn;
  /** Set for a column by which somebody may be told apart together with others. */
  readonly quasi?: QuasiColumn;
}

export interface TablePlan {
  readonly table: Table;
  readonly name: string;
  readonly structure: TableStructure;
  readonly rows: number;
  readonly columns: readonly ColumnPlan[];
}

/** What was seen in one column. */
export interface ColumnSurvey {
  readonly filled: number;
  /** Cells that hold a type and little else, and cells that hold something that goes. */
  readonly whole: ReadonlyMap<FindingType, number>;
  readonly cells: number;
}

export interface TableSurvey {
  readonly table: Table;
  readonly structure: TableStructure;
  readonly rows: number;
  readonly columns: readonly ColumnSurvey[];
}

export interface PlanContext {
  readonly marker: TableMarker;
  readonly key: string;
  /** Columns of keys, as `nameOfColumn` names them, in which something was found when they were read. */
  readonly forced: ReadonlyMap<string, FindingType>;
  readonly anonymity: AnonymityOptions;
}

/** Share of the filled cells from which a column holds what they hold. */
const WHOLE = 0.5;

export const nameOfColumn = (table: Pick<Table, "schema" | "name">, column: string): string =>
  `${tableName(table)}\n${column}`;

/** Plans for the tables that can be copied, and the problems of those that cannot. */
export function planColumns(
  surveys: readonly TableSurvey[],
  context: PlanContext,
): { readonly plans: readonly TablePlan[]; readonly problems: ReadonlyMap<string, Problem> } {
  const groups = new ColumnGroups(surveys);
  const problems = new Map<string, Problem>();
  const plans: TablePlan[] = [];
  for (const survey of surveys) {
    const name = tableName(survey.table);
    try {
      const columns = survey.structure.columns.map((column, i) => planColumn(survey, column, i, groups, context));
      plans.push({ table: survey.table, name, structure: survey.structure, rows: survey.rows, columns });
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      problems.set(name, { code: error.code, stage: error.stage, detail: error.message });
    }
  }
  return { plans, problems };
}

function planColumn(
  { table, structure, columns }: TableSurvey,
  column: StructureColumn,
  index: number,
  groups: ColumnGroups,
  context: PlanContext,
): ColumnPlan {
  if (column.isGenerated) return { column, treatment: "generated" };
  const own = nameOfColumn(table, column.name);
  const group = groups.of(own);
  const isKey = group.members.length > 1 || structure.unique.some((columns) => columns.includes(column.name));
  const type = group.members.map((member) => context.forced.get(member)).find((one) => one) ?? group.type(isKey);
  const quasi = isKey ? undefined : quasiOf(column, columns[index], context.anonymity);
  if (quasi && context.anonymity.k !== undefined) return { column, treatment: "wider", quasi, ...(type && { type }) };
  if (type !== undefined) {
    const plan = {
      column: { ...column, ...(group.bits !== undefined && column.bits !== undefined && { bits: group.bits }) },
      type,
      isKey,
      length: group.length,
      rows: group.rows,
    };
    const standIn = standInFor(plan, context.marker, context.key);
    return { column, treatment: "whole", type, standIn, ...(quasi && { quasi }) };
  }
  if (!isKey || index < 0) return { column, treatment: "cells", ...(quasi && { quasi }) };
  return { column, treatment: column.kind === "integer" || column.kind === "uuid" ? "number" : "key" };
}

const FORMS: Readonly<Partial<Record<ColumnKind, ColumnForm>>> = {
  text: "text",
  integer: "number",
  number: "number",
  date: "date",
  timestamp: "date",
  enum: "label",
  boolean: "label",
  other: "label",
};

/** How a column tells people apart together with others; undefined for one that does not. */
function quasiOf(
  column: StructureColumn,
  survey: ColumnSurvey | undefined,
  { quasi: named }: AnonymityOptions,
): QuasiColumn | undefined {
  const form = FORMS[column.kind];
  const types = Array.from(survey?.whole ?? [])
    .filter(([, cells]) => cells >= WHOLE * (survey?.filled ?? 0))
    .sort((a, b) => b[1] - a[1])
    .map(([type]) => type);
  const kind = form && countedKindOf(column.name, types, named);
  if (!form || !kind) return undefined;
  const nothing = form === "text" ? undefined : singleStandIn(column);
  const suppressed = typeof nothing === "string" || nothing === null ? { suppressed: nothing } : {};
  return { name: column.name, at: 0, kind, form, ...suppressed };
}

interface Member {
  readonly column: StructureColumn;
  readonly survey: ColumnSurvey;
  readonly rows: number;
}

interface Group {
  readonly members: readonly string[];
  readonly length: number | undefined;
  readonly bits: number | undefined;
  readonly rows: number;
  /** What the columns hold, taken together; of keys, whatever any value of them holds. */
  readonly type: (isKey: boolean) => FindingType | undefined;
}

/** Columns that foreign keys tie together. */
class ColumnGroups {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, Member>();
  readonly #groups = new Map<string, Group>();
  readonly #byRoot = new Map<string, string[]>();

  constructor(surveys: readonly TableSurvey[]) {
    for (const { table, structure, columns, rows } of surveys)
      structure.columns.forEach((column, i) => {
        const survey = columns[i];
        if (survey) this.#members.set(nameOfColumn(table, column.name), { column, survey, rows });
      });
    const names = new Map(surveys.map(({ table }) => [tableName(table), table]));
    for (const { table, structure } of surveys)
      for (const reference of structure.references) {
        const target = names.get(reference.table);
        reference.columns.forEach((column, i) => {
          if (target) this.#join(nameOfColumn(table, column), nameOfColumn(target, reference.targets[i] ?? ""));
        });
      }
    for (const name of this.#members.keys()) {
      const root = this.#root(name);
      const names = this.#byRoot.get(root);
      if (names) names.push(name);
      else this.#byRoot.set(root, [name]);
    }
  }

  of(name: string): Group {
    const root = this.#root(name);
    let group = this.#groups.get(root);
    if (!group) this.#groups.set(root, (group = this.#build(root)));
    return group;
  }

  #build(root: string): Group {
    const names = this.#byRoot.get(root) ?? [];
    const members = names.flatMap((name) => this.#members.get(name) ?? []);
    const least = (values: readonly (number | undefined)[]): number | undefined => {
      const known = values.filter((value) => value !== undefined);
      return known.length === 0 ? undefined : Math.min(...known);
    };
    return {
      members: names,
      length: least(members.map(({ column }) => column.length)),
      bits: least(members.map(({ column }) => column.bits)),
      rows: Math.max(1000, ...members.map(({ rows }) => rows)),
      type: (isKey) => typeOf(members, isKey),
    };
  }

  #root(name: string): string {
    let root = name;
    for (let above = this.#parents.get(root); above !== undefined; above = this.#parents.get(root)) root = above;
    return root;
  }

  #join(a: string, b: string): void {
    const [first, second] = [this.#root(a), this.#root(b)];
    if (first !== second) this.#parents.set(first, second);
  }
}

function typeOf(members: readonly Member[], isKey: boolean): FindingType | undefined {
  let best: { readonly type: FindingType; readonly share: number } | undefined;
  for (const { survey, column } of members) {
    if (["json", "xml", "array", "bytes"].includes(column.kind)) continue;
    for (const [type, cells] of survey.whole) {
      const share = cells / Math.max(1, survey.filled);
      // What a key holds here and there must go with the rest of it, or rows would lose one another; a date among them need not.
      const least = isKey && column.kind === "text" && !isQuasi(type) ? 0 : WHOLE;
      if (share > 0 && share >= least && share > (best?.share ?? 0)) best = { type, share };
    }
  }
  return best?.type;
}
