/** The report of a database's copy: an entry for each table, with what was done to each column. No values. */
import type { Problem } from "../../core/problem.js";
import type { FolderTarget } from "../../copies/folder-target.js";
import { reportWith, type RedactionEntry, type RedactionReport } from "../redaction-report.js";
import type { TableOutcome } from "./copy-database.js";
import type { SourceView } from "./source-view.js";

/** What became of one column. */
export interface CopiedColumn {
  readonly name: string;
  /** `kept`: nothing was found in it. */
  readonly treatment: "kept" | "pseudonym" | "constant" | "null" | "edited" | "generated" | "wider";
  readonly type: string | null;
  readonly replaced: number;
  readonly severed: number;
  readonly documents: number;
  readonly withheld: number;
}

export interface TableEntry extends RedactionEntry {
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly CopiedColumn[];
}

export interface CopyReportContext {
  readonly view: SourceView;
  readonly program: string;
  readonly releaseTo: "public" | "internal";
  readonly mark: string;
  readonly jurisdictions: readonly string[];
  /** Set for a copy in a folder. */
  readonly folder: FolderTarget | undefined;
  /** Where the copy is, for one in a database. */
  readonly place: string;
  readonly notCopied: readonly { readonly name: string; readonly problem: Problem }[];
  readonly notCarried: readonly string[];
}

export function copyReport(outcomes: readonly TableOutcome[], context: CopyReportContext): RedactionReport {
  const tables = outcomes.map((one) => tableEntry(one, context));
  const left = context.notCopied.map(({ name, problem }) =>
    tableEntry({ name, status: "refused", rows: 0, steps: [], problems: [problem] }, context),
  );
  const items: readonly RedactionEntry[] = [...tables, ...left, structureEntry(context, tables)];
  const { program, releaseTo, mark, jurisdictions } = context;
  return reportWith(items, {
    program,
    releaseTo,
    mark,
    jurisdictions,
    withheld: tables.reduce((all, { columns }) => all + columns.reduce((a, { withheld }) => a + withheld, 0), 0),
    unknownDecisions: [],
  });
}

function tableEntry(outcome: TableOutcome, { view, folder, place }: CopyReportContext): TableEntry {
  const { name, status, rows, plan, redaction, steps, problems } = outcome;
  const isThere = status === "released" || status === "unchanged";
  return {
    ...bareEntry(view),
    copy: isThere ? (folder?.nameOf(name) ?? place) : null,
    status,
    counts: redaction?.byType ?? {},
    verification: steps,
    problems,
    reidentification: outcome.reidentification ?? [],
    table: name,
    rows,
    columns: (plan?.columns ?? []).map(({ column, treatment, type, standIn }, i) => {
      const count = redaction?.counts[i] ?? { replaced: 0, severed: 0, documents: 0, withheld: 0 };
      const isEdited = count.severed + count.documents + count.withheld > 0;
      return {
        name: column.name,
        treatment:
          treatment === "whole"
            ? (standIn?.kind ?? "null")
            : treatment === "generated" || treatment === "wider"
              ? treatment
              : isEdited
                ? "edited"
                : "kept",
        type: type ?? null,
        ...count,
      };
    }),
  };
}

/** What holds for the database as a whole. */
function structureEntry(context: CopyReportContext, tables: readonly TableEntry[]): RedactionEntry {
  const isThere = tables.some(({ copy }) => copy !== null);
  return {
    ...bareEntry(context.view),
    copy: isThere ? (context.folder?.statements ?? context.place) : null,
    status: isThere ? "released" : "refused",
    problems: [
      ...context.notCarried.map((what): Problem => ({
        code: /large object|foreign table|virtual table/.test(what) ? "withheld-part" : "converted",
        stage: "redact",
        detail: `${what} is not in the copy`,
      })),
      ...(isThere || tables.length > 0
        ? []
        : [{ code: "not-found", stage: "read", detail: "there is no table that can be copied" } as const]),
    ],
  };
}

function bareEntry({ connection }: SourceView): RedactionEntry {
  const entry = {
    source: connection.address,
    copy: null,
    status: "refused" as const,
    format: connection.engine,
    convertedTo: null,
    originalSha256: null,
    copySha256: null,
    counts: {},
    withheld: [],
    verification: [],
    problems: [],
    judgment: [],
    gaps: null,
    reidentification: [],
  };
  return entry;
}
