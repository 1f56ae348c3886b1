/** A copy in a folder: a file for each table and `schema.sql`, by which the engine's own program builds and loads them. */
import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { ItemError, OutputError } from "../core/problem.js";
import type { EngineId } from "../sources/database/engine.js";
import type { CellValue } from "../tables/table.js";
import { ROW_FORMATS, type RowFile, type TableFormat } from "./row-formats.js";
import type { Cells } from "./staged-rows.js";
import {
  createStatement,
  schemasOf,
  writtenColumns,
  type ConstraintResult,
  type CopiedDatabase,
  type CopiedTable,
  type CopyTarget,
} from "./target.js";

export interface FolderPlan {
  readonly engine: EngineId;
  readonly format: TableFormat;
  /** As SQL names a table, and any name. */
  readonly nameOf: (table: CopiedTable) => string;
  readonly quote: (name: string) => string;
  /** Schemas that the statements name. */
  readonly schemas: readonly string[];
}

const SCHEMA_FILE = "schema.sql";

/** `staging`: a private folder, which the files leave when they are proved and reported. */
export class FolderTarget implements CopyTarget {
  readonly #names = new Map<string, string>();
  readonly #files: string[] = [];

  constructor(
    private readonly staging: string,
    private readonly plan: FolderPlan,
  ) {}

  /** Name of the file of a table. */
  nameOf(table: string): string | undefined {
    return this.#names.get(table);
  }

  /** Name of the file of the statements that build and load. */
  readonly statements = SCHEMA_FILE;

  begin(copy: CopiedDatabase): Promise<void> {
    copy.tables.forEach(({ name }, i) => {
      const plain = /^[\w.-]{1,100}$/.test(name) ? name : `table-${String(i + 1).padStart(4, "0")}`;
      const taken = [...this.#names.values()].some((one) => one.toLowerCase() === plain.toLowerCase());
      this.#names.set(name, `${taken ? `${plain}-${i + 1}` : plain}.${this.plan.format}`);
    });
    return Promise.resolve();
  }

  write(table: CopiedTable, batches: Iterable<readonly Cells[]>): Promise<void> {
    const format = ROW_FORMATS[this.plan.format];
    const file = this.#fileOf(table);
    const columns = writtenColumns(table);
    const descriptor = openSync(this.#path(table), "wx", 0o600);
    try {
      writeSync(descriptor, format.head(file));
      for (const rows of batches)
        writeSync(
          descriptor,
          rows
            .map((cells) =>
              format.row(
                columns.map((i) => cells[i] ?? null),
                file,
              ),
            )
            .join(""),
        );
    } catch (error) {
      throw new OutputError(codeOf(error), { cause: error });
    } finally {
      closeSync(descriptor);
    }
    this.#files.push(this.#names.get(table.name) ?? "");
    return Promise.resolve();
  }

  constrain(copy: CopiedDatabase): Promise<ConstraintResult> {
    writeFileSync(join(this.staging, SCHEMA_FILE), this.#statements(copy), { mode: 0o600 });
    this.#files.push(SCHEMA_FILE);
    return Promise.resolve({
      passed: true,
      detail: `keys, checks and references are tested when ${SCHEMA_FILE} is run; no server has tested them yet`,
    });
  }

  async *read(table: CopiedTable): AsyncIterable<readonly Cells[]> {
    const { head, sign, cells } = ROW_FORMATS[this.plan.format];
    const columns = writtenColumns(table);
    let skipped = head(this.#fileOf(table)) === "" ? 1 : 0;
    for (const row of recordsOf(this.#path(table), sign))
      if (skipped++ > 0) {
        const written = cells(row);
        if (written.length !== columns.length)
          throw new ItemError("malformed", "verify", "a row of the copy is not read as it was written");
        const all = new Array<CellValue>(table.structure.columns.length).fill(null);
        columns.forEach((column, i) => (all[column] = written[i] ?? null));
        yield await Promise.resolve([all]);
      }
  }

  #isReleased = false;

  release(): Promise<void> {
    this.#isReleased = true;
    return Promise.resolve();
  }

  discard(): Promise<void> {
    for (const name of this.#files.splice(0)) rmSync(join(this.staging, name), { force: true });
    return Promise.resolve();
  }

  /** Moves what was released to the folder `out`. */
  place(out: string): void {
    if (this.#isReleased) for (const name of this.#files) renameSync(join(this.staging, name), join(out, name));
  }

  #path({ name }: CopiedTable): string {
    return join(this.staging, this.#names.get(name) ?? "");
  }

  #fileOf(table: CopiedTable): RowFile {
    const columns = writtenColumns(table).flatMap((i) => table.structure.columns[i] ?? []);
    const { engine, quote, nameOf } = this.plan;
    return { engine, columns, quote, table: nameOf(table) };
  }

  #statements(copy: CopiedDatabase): string {
    const { engine, schemas, quote, format } = this.plan;
    const lines: string[] = [`-- A copy from which personal information was removed. Run this in its own folder.`];
    const add = (...statements: readonly string[]): void => void lines.push(...statements.map((sql) => `${sql};`));
    if (engine === "postgres") {
      lines.push("\\set ON_ERROR_STOP on");
      add("BEGIN", ...schemasOf(copy, schemas).map((schema) => `CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`));
    } else
      add(
        engine === "mysql"
          ? "SET foreign_key_checks = 0, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')"
          : "PRAGMA foreign_keys = OFF",
      );
    add(...copy.before, ...copy.tables.map(createStatement));
    for (const table of copy.tables)
      lines.push(ROW_FORMATS[format].load(this.#fileOf(table), this.#names.get(table.name) ?? "").trimEnd());
    const after = copy.tables.flatMap((table) => table.after);
    add(...after.filter(({ kind }) => kind !== "reference").map(({ sql }) => sql));
    add(...after.filter(({ kind }) => kind === "reference").map(({ sql }) => sql));
    add(...copy.tables.flatMap(({ structure }) => structure.counters));
    if (engine === "postgres") add("COMMIT");
    if (engine === "mysql") add("SET foreign_key_checks = 1");
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";

const CHUNK = 1024 ** 2;

/** Lines of a file, those joined over which a text goes on. */
function* recordsOf(path: string, sign: string): Iterable<string> {
  let open: string[] = [];
  let isWithin = false;
  for (const line of linesOf(path)) {
    open.push(line);
    if (sign !== "" && (line.split(sign).length - 1) % 2 === 1) isWithin = !isWithin;
    if (isWithin) continue;
    if (open.length > 1 || line !== "") yield open.join("\n");
    open = [];
  }
}

function* linesOf(path: string): Iterable<string> {
  const file = openSync(path, "r");
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(CHUNK);
  let rest = "";
  try {
    for (let read = 0; (read = readSync(file, buffer, 0, CHUNK, null)) > 0;) {
      const lines = decoder.decode(buffer.subarray(0, read), { stream: true }).split("\n");
      lines[0] = rest + (lines[0] ?? "");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(file);
  }
}
