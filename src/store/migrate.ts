/** Brings the tables of a store to the present form, one migration after the other, each whole or not at all. */
import { ConfigError } from "../core/problem.js";
import { numberOf, textOf, type Engine } from "./engine.js";
import { MIGRATIONS, type Column, type Migration, type MigrationStep } from "./schema.js";

const META = "store_meta";

/**
 * Makes or migrates the tables. `keyCheck` must be that of the key that the store was made with. `migrations`: those that
 * there are; a test may stop at an earlier one.
 */
export async function migrate(
  engine: Engine,
  keyCheck: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await engine.run(`CREATE TABLE IF NOT EXISTS ${META} (id INTEGER PRIMARY KEY, version INTEGER, key_check TEXT)`);
  const [row] = await engine.all(`SELECT version, key_check FROM ${META} WHERE id = 1`);
  const version = row ? numberOf(row, "version") : 0;
  if (row && textOf(row, "key_check") !== keyCheck)
    throw new ConfigError(
      `the store ${engine.name} was made with another fingerprint key; name that key with SEVER_KEY_FILE, or another store with --store`,
    );
  if (version > migrations.length)
    throw new ConfigError(
      `the store ${engine.name} was made by a later version of the program (its form is ${version}, known are ${migrations.length}); update, or name another store with --store`,
    );
  for (const migration of migrations.slice(version))
    await engine.transaction(async () => {
      for (const step of migration.steps) await engine.run(statementOf(step, engine));
      await engine.run(`DELETE FROM ${META}`);
      await engine.run(`INSERT INTO ${META} (id, version, key_check) VALUES (1, ?, ?)`, [migration.version, keyCheck]);
    });
}

function statementOf(step: MigrationStep, { types }: Engine): string {
  const define = ({ name, type, isNullable, earlier }: Column): string =>
    `${name} ${types[type]}${isNullable ? "" : " NOT NULL"}${earlier === undefined ? "" : ` DEFAULT ${earlier}`}`;
  switch (step.kind) {
    case "table": {
      const { name, columns, primaryKey } = step.table;
      return `CREATE TABLE ${name} (${columns.map(define).join(", ")}, PRIMARY KEY (${primaryKey.join(", ")}))`;
    }
    case "column":
      return `ALTER TABLE ${step.table} ADD COLUMN ${define(step.column)}`;
    case "index":
      return `CREATE INDEX ${step.name} ON ${step.table} (${step.columns.join(", ")})`;
    case "fill":
      return step.sql;
  }
}
