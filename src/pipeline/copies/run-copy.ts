/** A copy of a database into a folder or into another database, with the report of it. */
import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ExamineOptions } from "../../core/options.js";
import { ConfigError, ItemError, type Problem } from "../../core/problem.js";
import { FolderTarget } from "../../copies/folder-target.js";
import { openMysqlTarget } from "../../copies/mysql-target.js";
import { openPostgresTarget } from "../../copies/postgres-target.js";
import type { TableFormat } from "../../copies/row-formats.js";
import { openSqliteTarget } from "../../copies/sqlite-target.js";
import { makeStagingFolder } from "../../copies/staging-folder.js";
import { TableMarker } from "../../copies/table-marker.js";
import type { CopyTarget } from "../../copies/target.js";
import type { MarkStyle } from "../../redaction/marks.js";
import type { Connection, EngineId } from "../../sources/database/engine.js";
import { quoteMysql } from "../../sources/database/mysql-select.js";
import { quoteName, relationOf } from "../../sources/database/postgres-select.js";
import { quoteSqlite } from "../../tables/sqlite/list-sqlite.js";
import type { AnonymityOptions } from "../anonymise-tables.js";
import { checkOutput, makeFolder, removeEarlier, writeDraft } from "../redact.js";
import { buildRedactTools } from "../redact-tools.js";
import { REDACTION_REPORT, type RedactionReport } from "../redaction-report.js";
import { copyDatabase, type CopyOutcome, type CopyTools, type TableOutcome } from "./copy-database.js";
import { copyReport } from "./copy-report.js";
import { notCopied, SourceView } from "./source-view.js";

/** Where a copy goes. */
export type CopyPlace =
  | { readonly kind: "folder"; readonly folder: string; readonly format: TableFormat }
  | { readonly kind: "database"; readonly connection: Connection; readonly schema: string | undefined };

export interface CopyOptions {
  readonly source: Connection;
  readonly place: CopyPlace;
  readonly exclude: readonly string[];
  readonly examine: ExamineOptions;
  readonly releaseTo: "public" | "internal";
  readonly mark: MarkStyle;
  /** Rows of tables that must be alike; absent: uniqueness is told. */
  readonly anonymity?: AnonymityOptions;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Throws `ConfigError` for what cannot be begun. */
export async function runCopy(options: CopyOptions): Promise<RedactionReport> {
  const { place, source } = options;
  if (place.kind === "folder") {
    checkOutput(place.folder, []);
    makeFolder(resolve(place.folder));
  } else if (place.connection.engine !== source.engine)
    throw new ConfigError("--out: a copy goes into a database of the same kind as its source, or into a folder");
  const view = await SourceView.open(source, options.exclude);
  const base = place.kind === "folder" ? resolve(place.folder) : tmpdir();
  const staging = makeStagingFolder(base);
  const removeStaging = (): void => rmSync(staging, { recursive: true, force: true });
  // Whatever way the process ends short of being killed.
  process.once("exit", removeStaging);
  try {
    return await copyInto(view, staging, options);
  } finally {
    removeStaging();
    process.off("exit", removeStaging);
    await view.close();
  }
}

async function copyInto(view: SourceView, staging: string, options: CopyOptions): Promise<RedactionReport> {
  const { place, source } = options;
  const schemas = [...new Set(view.tables.flatMap(({ schema }) => schema ?? []))];
  const asked = place.kind === "database" ? place.schema : undefined;
  if (asked !== undefined && schemas.length > 1)
    throw new ConfigError(
      `--out: the source has ${schemas.length} schemas, which do not go into one; leave out all but one with --exclude, or name another database without ?schema=`,
    );
  const within =
    source.engine === "postgres" && place.kind === "database" && schemas.length === 1 ? schemas[0] : undefined;
  const structure = await view.describe(within);
  const release = join(staging, "files");
  mkdirSync(release, { mode: 0o700 });
  const target = await openTarget(place, {
    engine: source.engine,
    schemas: asked === undefined ? schemas : [asked],
    bare: within === undefined ? undefined : (asked ?? within),
    staging: release,
  });
  const run = {
    view,
    structure,
    target,
    tools: toolsFor(options),
    staging,
    say: options.say,
    anonymity: options.anonymity ?? {},
  };
  const outcome = await copyDatabase(run).catch(async (error: unknown): Promise<CopyOutcome> => {
    await target.discard();
    const problem = problemOf(error, options.signal);
    const tables = view.tables.map((table): TableOutcome => ({
      name: view.nameOf(table),
      status: "refused",
      rows: 0,
      steps: [],
      problems: [problem],
    }));
    return { tables, notCarried: [] };
  });
  const report = copyReport(outcome.tables, {
    view,
    program: `sever ${options.version}`,
    releaseTo: options.releaseTo,
    mark: options.mark,
    jurisdictions: options.examine.jurisdictions,
    folder: target instanceof FolderTarget ? target : undefined,
    place: place.kind === "database" ? placeName(place) : "",
    notCopied: notCopied(view),
    notCarried: outcome.notCarried,
  });
  if (place.kind === "folder") {
    const out = resolve(place.folder);
    const draft = writeDraft(staging, report);
    removeEarlier(out);
    if (target instanceof FolderTarget) target.place(out);
    renameSync(draft, join(out, REDACTION_REPORT));
  }
  return report;
}

/** Why there is no copy; throws what is a bug. */
function problemOf(error: unknown, signal: AbortSignal): Problem {
  if (error instanceof ItemError) return { code: error.code, stage: error.stage, detail: error.message };
  if (!signal.aborted || error !== signal.reason) throw error;
  return { code: "interrupted", stage: "redact", detail: "the run was stopped before it was done" };
}

/** Without user and password. */
export const placeName = ({ connection, schema }: Extract<CopyPlace, { kind: "database" }>): string =>
  schema === undefined ? connection.address : `${connection.address}?schema=${schema}`;

interface TargetPlan {
  readonly engine: EngineId;
  readonly schemas: readonly string[];
  readonly bare: string | undefined;
  readonly staging: string;
}

const QUOTES = { postgres: quoteName, mysql: quoteMysql, sqlite: quoteSqlite } as const;

async function openTarget(place: CopyPlace, { engine, schemas, bare, staging }: TargetPlan): Promise<CopyTarget> {
  const quote = QUOTES[engine];
  if (place.kind === "folder")
    return new FolderTarget(staging, {
      engine,
      format: place.format,
      quote,
      schemas: engine === "postgres" ? schemas : [],
      nameOf: ({ structure }) => (engine === "postgres" ? relationOf(structure) : quote(structure.name)),
    });
  switch (place.connection.engine) {
    case "postgres":
      return openPostgresTarget(place.connection, schemas, bare);
    case "mysql":
      return openMysqlTarget(place.connection);
    case "sqlite":
      return openSqliteTarget(place.connection.database);
  }
}

function toolsFor({ examine, releaseTo, mark, signal }: CopyOptions): CopyTools {
  const tools = buildRedactTools({
    options: { ...examine, quasi: releaseTo === "public", values: "none" },
    release: { to: releaseTo },
    mark,
    decisions: [],
    runKey: randomBytes(32).toString("hex"),
  });
  return { ...tools, signal, marker: new TableMarker(mark, examine.fingerprintKey) };
}
