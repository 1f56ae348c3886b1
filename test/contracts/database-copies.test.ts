/** Redacted copies of databases, against real servers and files: they load, their keys hold, and what was removed is gone. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDatabase, type SampleTable } from "../../bench/database-sample.js";
import type { CopyPlace } from "../../src/pipeline/copies/run-copy.js";
import type { RedactionReport } from "../../src/pipeline/redaction-report.js";
import { resolveConnection } from "../../src/sources/database/connection.js";
import { copyDatabaseTo as copy } from "../support/copying.js";
import { mysqlServers } from "../support/mysql.js";
import { postgresServers, startPostgres } from "../support/postgres.js";
import { hasProgram } from "../support/programs.js";
import { SETUP } from "../support/scan-database.js";

const folder = mkdtempSync(join(tmpdir(), "sever-copies-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const intoDatabase = (url: string, schema?: string): CopyPlace => ({
  kind: "database",
  connection: resolveConnection(url, SETUP),
  schema,
});

const PEOPLE = Array.from({ length: 24 }, (_, i) => ({
  id: `${1960 + i}0${1 + (i % 9)}1${i % 9}0${10 + i}`,
  name: `${["Rani", "Curtis", "Shanice", "Kelvin"][i % 4] ?? ""} ${["Maharaj", "Baptiste", "Persad", "Lutchman", "Ramkissoon"][i % 5] ?? ""}`,
  mail: `user${i}@mailbox.example`,
  phone: `868-622-${1000 + i * 7}`,
}));
/** All that an internal release removes. */
const PLANTED = PEOPLE.flatMap(({ id, mail, phone }) => [id, mail, phone]);

/** Statements that PostgreSQL and MariaDB both know. */
const office = (types: { readonly json: string; readonly bytes: string; readonly status: string }): string[] => [
  `CREATE TABLE people (national_id varchar(11) PRIMARY KEY, full_name varchar(40) NOT NULL, email varchar(60) UNIQUE,
    dob date NOT NULL, phone varchar(20), staff_no int, grade int DEFAULT 3)`,
  "CREATE TABLE dept (id int PRIMARY KEY, name varchar(30) NOT NULL UNIQUE)",
  `CREATE TABLE visits (id int PRIMARY KEY, national_id varchar(11) NOT NULL, dept_id int NOT NULL, status ${types.status} NOT NULL,
    note varchar(70), details ${types.json}, doc ${types.bytes}, CONSTRAINT v_person FOREIGN KEY (national_id) REFERENCES people (national_id),
    CONSTRAINT v_dept FOREIGN KEY (dept_id) REFERENCES dept (id), CONSTRAINT v_id CHECK (id > 0))`,
  "CREATE TABLE empty_one (id int PRIMARY KEY, text_of_it text)",
  "INSERT INTO dept VALUES (1, 'Accounts'), (2, 'Water')",
  `INSERT INTO people VALUES ${PEOPLE.map(({ id, name, mail, phone }, i) => `('${id}', '${name}', '${mail}', '19${60 + i}-03-1${i % 9}', '${phone}', ${40_100 + i}, ${i % 5})`).join(", ")}`,
  `INSERT INTO visits VALUES ${PEOPLE.map(({ id, name, mail, phone }, i) => `(${i + 1}, '${id}', ${1 + (i % 2)}, 'open', '${i % 3 === 0 ? `Call ${phone} or write to ${mail} soon.` : "Nothing to report."}', '{"email": "${mail}", "kin": {"phone": "${phone}"}}', ${i % 12 === 0 ? `'Dear Doctor, please write to ${name} at ${mail}.'` : "NULL"})`).join(", ")}`,
];
const JOIN =
  "SELECT count(*) FROM visits v JOIN people p ON p.national_id = v.national_id JOIN dept d ON d.id = v.dept_id WHERE d.name = 'Water'";

/** Why tables are not in the copy. */
const refusedIn = ({ items }: RedactionReport): string[] =>
  items
    .filter(({ status }) => status === "refused" || status === "residue")
    .flatMap(({ problems, verification }) =>
      [...problems, ...verification.filter((step) => !step.passed)].map(({ detail }) => detail),
    );

const copyOfPostgres = (programs: string | undefined) => (): void => {
  let url = "";
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let client: pg.Client;
  const out = mkdtempSync(join(folder, "postgres-"));

  beforeAll(async () => {
    server = await startPostgres(programs);
    url = await server.url("office");
    client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("CREATE SCHEMA hr; SET search_path = hr; CREATE TYPE status AS ENUM ('open', 'closed')");
    for (const sql of office({ json: "jsonb", bytes: "bytea", status: "status" })) await client.query(sql);
    const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    const generated = Number(rows[0]?.server_version_num) >= 120_000 ? "GENERATED ALWAYS AS (upper(email)) STORED" : "";
    await client.query(
      `CREATE SEQUENCE numbers; ALTER TABLE dept ALTER id SET DEFAULT nextval('numbers'); CREATE INDEX by_note ON visits (lower(note));
      ALTER TABLE people ADD CHECK (email LIKE '%@%'), ADD shown text ${generated};
      ALTER TABLE people ALTER phone SET DEFAULT '${PEOPLE[3]?.phone ?? ""}';
      CREATE VIEW open_visits AS SELECT * FROM visits; CREATE TABLE aside (owner varchar(11) REFERENCES people, tags text[]);
      INSERT INTO aside SELECT national_id, ARRAY['walk-in', email] FROM people`,
    );
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  const count = async (path: string): Promise<unknown> => {
    await client.query(`SET search_path = ${path}`);
    return (await client.query<{ count: string }>(JOIN)).rows[0]?.count;
  };
  const textOf = async (schema: string): Promise<string> => {
    const texts: string[] = [];
    for (const table of ["people", "visits", "dept", "aside"]) {
      const { rows } = await client.query<{ t: string }>(`SELECT t::text AS t FROM ${schema}.${table} t`);
      texts.push(...rows.map(({ t }) => t));
    }
    return texts.join("\n");
  };

  it("stands in another schema with all its keys, and joins as the original does", async () => {
    const before = await textOf("hr");
    const report = await copy(url, intoDatabase(url, "released"));
    expect(refusedIn(report)).toEqual([]);
    expect(await count("released")).toBe(await count("hr"));
    expect(await textOf("hr")).toBe(before);
    const constraints = async (schema: string): Promise<unknown> =>
      (
        await client.query(
          `SELECT conname, contype, conrelid::regclass::text FROM pg_constraint WHERE connamespace = '${schema}'::regnamespace AND contype <> 'n' ORDER BY 1`,
        )
      ).rows;
    await client.query("SET search_path = hr");
    const expected = await constraints("hr");
    await client.query("SET search_path = released");
    expect(await constraints("released")).toEqual(expected);
  }, 120_000);

  it("holds none of the removed values in any cell or default", async () => {
    const text = (await textOf("released")).toLowerCase();
    const defaults = await client.query<{ d: string }>(
      "SELECT pg_get_expr(adbin, adrelid) AS d FROM pg_attrdef WHERE adrelid = 'released.people'::regclass",
    );
    const all = text + defaults.rows.map(({ d }) => d).join("\n");
    expect(PLANTED.filter((value) => all.includes(value))).toEqual([]);
    // Documents come as hexadecimal digits.
    const documents = await client.query<{ d: Buffer }>("SELECT doc AS d FROM released.visits WHERE doc IS NOT NULL");
    expect(documents.rows).toHaveLength(2);
    expect(documents.rows.filter(({ d }) => d.toString("latin1").includes("@mailbox"))).toEqual([]);
  });

  it("gives one person one pseudonym in all tables and kinds of cells", async () => {
    const { rows } = await client.query(
      `SELECT 1 FROM released.people p JOIN released.visits v USING (national_id) JOIN released.aside a ON a.owner = p.national_id
       WHERE v.details ->> 'email' = p.email AND p.email = a.tags[2] AND p.email ~ '^\\[e-mail [a-p]{16}\\]$'`,
    );
    expect(rows).toHaveLength(PEOPLE.length);
  });

  it("names what it goes without", async () => {
    const report = await copy(url, { kind: "folder", folder: join(out, "told"), format: "jsonl" });
    const told = report.items.flatMap(({ problems }) => problems.map(({ detail }) => detail));
    expect(told).toContain("view hr.open_visits is not in the copy");
    expect(told.some((detail) => /check of “email”/.test(detail))).toBe(true);
    expect(told.some((detail) => /default, comment or test of “phone” that names somebody/.test(detail))).toBe(true);
    const [first = "{}"] = readFileSync(join(out, "told", "hr.dept.jsonl"), "utf8").split("\n");
    expect(JSON.parse(first)).toEqual({ id: 1, name: "Accounts" });
  }, 120_000);

  it("refuses a schema that has tables, and leaves it alone", async () => {
    await expect(copy(url, intoDatabase(url, "hr"))).rejects.toThrow(/schema hr has tables already/);
    expect(await count("hr")).toBe("12");
  });

  it.skipIf(!hasProgram("psql"))(
    "loads from CSV and from SQL with the same rows, which are the same in every run",
    async () => {
      const loaded: string[] = [];
      for (const format of ["csv", "sql"] as const) {
        const written = join(out, format);
        await copy(url, { kind: "folder", folder: written, format });
        const target = await server.url(`from_${format}`);
        execFileSync("psql", ["-q", "-v", "ON_ERROR_STOP=1", "-f", "schema.sql", target], {
          cwd: written,
          stdio: "pipe",
        });
        const other = new pg.Client({ connectionString: target });
        await other.connect();
        const { rows } = await other.query<{ t: string }>("SELECT p::text AS t FROM hr.people p ORDER BY 1");
        loaded.push(rows.map(({ t }) => t).join("\n"));
        await other.end();
      }
      expect(loaded[0]).toBe(loaded[1]);
      const again = join(out, "again");
      await copy(url, { kind: "folder", folder: again, format: "csv" });
      for (const name of readdirSync(again).filter((one) => !one.endsWith(".json")))
        expect(readFileSync(join(again, name), "utf8"), name).toBe(readFileSync(join(out, "csv", name), "utf8"));
    },
    180_000,
  );
};

for (const { name, isThere, folder } of postgresServers())
  describe.skipIf(!isThere)(`a copy of a database: ${name}`, copyOfPostgres(folder));

describe.each(mysqlServers())("a copy of a database: $name", ({ isThere, start }) => {
  let server: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    if (!isThere) return;
    server = await start();
    const client = await server.connect();
    await client.query("CREATE DATABASE office CHARACTER SET utf8mb4; USE office");
    for (const sql of office({ json: "json", bytes: "blob", status: "enum('open','closed')" })) await client.query(sql);
    for (const account of ["copier", "narrow"])
      await client.query(`CREATE USER ${account}@'127.0.0.1' IDENTIFIED BY 'pw';
        GRANT SELECT ON office.* TO ${account}@'127.0.0.1'; GRANT ALL ON released.* TO ${account}@'127.0.0.1'`);
    await client.query("GRANT ALL ON `sever\\_%`.* TO copier@'127.0.0.1'");
    await client.end();
  }, 60_000);
  afterAll(async () => {
    if (isThere) await server.stop();
  });

  it.skipIf(!isThere)(
    "stands in another database, joins as the original does and holds no removed value",
    async () => {
      const url = (name: string): string => `mysql://copier:pw@127.0.0.1:${server.port}/${name}`;
      const report = await copy(url("office"), intoDatabase(url("released")));
      expect(refusedIn(report)).toEqual([]);
      const client = await server.connect();
      const counts: unknown[] = [];
      for (const name of ["office", "released"]) {
        await client.query(`USE ${name}`);
        counts.push((await client.query(JOIN))[0]);
      }
      expect(counts[1]).toEqual(counts[0]);
      const dumped: unknown[] = [];
      for (const table of ["people", "visits", "dept"]) dumped.push((await client.query(`SELECT * FROM ${table}`))[0]);
      const text = JSON.stringify(dumped);
      expect(PLANTED.filter((value) => text.includes(value))).toEqual([]);
      const [created] = await client.query("SHOW CREATE TABLE visits");
      expect(JSON.stringify(created)).toMatch(/v_dept.*REFERENCES `dept`.*v_person.*REFERENCES `people`/);
      const [left] = await client.query("SHOW DATABASES LIKE 'sever%'");
      expect(left).toEqual([]);
      await client.end();
    },
    120_000,
  );

  it.skipIf(!isThere)(
    "says which right is missing to make it",
    async () => {
      const url = (name: string): string => `mysql://narrow:pw@127.0.0.1:${server.port}/${name}`;
      const target = intoDatabase(url("elsewhere"));
      expect(refusedIn(await copy(url("office"), target)).join()).toMatch(
        /GRANT ALL ON `sever\\_%`\.\* and on the database/,
      );
    },
    120_000,
  );
});

describe("a copy of a SQLite file", () => {
  const file = join(folder, "office.db");
  const tables = makeDatabase(96, 11);

  beforeAll(() => {
    const database = new sqlite.Database(file);
    for (const table of tables) fill(database, table);
    database.exec(
      `CREATE TABLE follow_up (id integer PRIMARY KEY, natid text NOT NULL REFERENCES hr_staff (natid), done text CHECK (done IN ('yes', 'no')) DEFAULT 'no');
       CREATE UNIQUE INDEX staff_natid ON hr_staff (natid); INSERT INTO follow_up (natid) SELECT natid FROM hr_staff;
       CREATE TRIGGER t AFTER DELETE ON follow_up BEGIN SELECT 1; END`,
    );
    database.close();
  });

  const open = (path: string): InstanceType<typeof sqlite.Database> => new sqlite.Database(path, { readOnly: true });

  it("holds none of the planted values, and its keys hold", async () => {
    const out = join(folder, "public.db");
    const report = await copy(`sqlite:${file}`, intoDatabase(`sqlite:${out}`), { releaseTo: "public" });
    expect(refusedIn(report)).toEqual([]);
    const bytes = readFileSync(out).toString("utf8");
    // What a column is known to hold, and numbers and addresses in texts.
    const planted = tables.flatMap(({ truth, columns }) =>
      truth.flatMap(({ type, value, column }) => {
        const isColumn = columns.some(({ name, holds }) => name === column && holds !== undefined);
        const isLooked = isColumn || type === "PHONE" || type === "EMAIL";
        return isLooked && type !== "DATE_OF_BIRTH" && value.length > 9 ? [value] : [];
      }),
    );
    expect(planted.length).toBeGreaterThan(80);
    expect(planted.filter((value) => bytes.includes(value))).toEqual([]);
    const database = open(out);
    expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
    expect(database.get("SELECT count(*) AS n FROM follow_up f JOIN hr_staff s ON s.natid = f.natid")).toEqual({
      n: 24,
    });
    expect(database.get("SELECT count(*) AS n FROM clinic_visit")).toEqual({ n: 24 });
    database.close();
    expect(report.items.at(-1)?.problems.map(({ detail }) => detail)).toEqual(["trigger t is not in the copy"]);
  }, 120_000);

  it("singles nobody out by village, job, sex and date of birth where rows alike are asked for", async () => {
    const small = join(folder, "small.db");
    const villages = ["Arima", "Sangre Grande", "Toco", "Point Fortin", "Siparia"];
    const database = new sqlite.Database(small);
    database.exec(`CREATE TABLE officer (id integer PRIMARY KEY, full_name text, dob date, village varchar(20), job_title text, sex text NOT NULL);
      CREATE TABLE leave_taken (id integer PRIMARY KEY, officer_id integer NOT NULL REFERENCES officer (id), days integer)`);
    for (let i = 1; i <= 60; i++) {
      const born = `19${60 + (i % 30)}-0${1 + (i % 9)}-1${i % 10}`;
      const job = i === 17 ? "Chief Hydrologist" : (["Clerk", "Driver"][i % 2] ?? "");
      const { full_name } = {
        full_name: `${["Rani", "Curtis", "Kelvin"][i % 3] ?? ""} ${["Maharaj", "Baptiste", "Persad"][i % 3] ?? ""}`,
      };
      database.run("INSERT INTO officer VALUES (?, ?, ?, ?, ?, ?)", [
        i,
        full_name,
        born,
        villages[i % 5] ?? "",
        job,
        i % 2 ? "F" : "M",
      ]);
      database.run("INSERT INTO leave_taken VALUES (?, ?, ?)", [i, i, i % 12]);
    }
    database.close();
    const out = join(folder, "alike.db");
    const report = await copy(`sqlite:${small}`, intoDatabase(`sqlite:${out}`), {
      releaseTo: "public",
      anonymity: { k: 5 },
    });
    expect(refusedIn(report)).toEqual([]);
    const officer = report.items.find(
      ({ format, reidentification = [] }) => format === "sqlite" && reidentification[0]?.table === "officer",
    );
    const [told] = officer?.reidentification ?? [];
    expect(told?.columns.map(({ name }) => name)).toEqual(["dob", "village", "job_title", "sex"]);
    expect(told?.original.rowsByGroup["1"]).toBeGreaterThan(50);
    expect(told?.generalised).toMatchObject({ k: 5, rows: 60 });
    expect(told?.copy?.smallest).toBeGreaterThanOrEqual(5);
    expect(officer?.verification.find(({ step }) => step === "groups-of-k")).toMatchObject({ passed: true });
    const made = open(out);
    const sizes = made.all(
      "SELECT count(*) AS n, sex || coalesce(dob, '') || village || job_title AS all_of FROM officer GROUP BY 2",
    );
    const kept = sizes.filter(({ all_of: all }) => !/^\*+$/.test(String(all)));
    expect(kept.length).toBeGreaterThan(0);
    expect(Math.min(...kept.map(({ n }) => Number(n)))).toBeGreaterThanOrEqual(5);
    expect(made.get("SELECT count(*) AS n FROM leave_taken l JOIN officer o ON o.id = l.officer_id")).toEqual({
      n: 60,
    });
    expect(made.get("SELECT count(*) AS n FROM officer WHERE job_title LIKE '%Hydrologist%'")).toEqual({ n: 0 });
    made.close();
  }, 120_000);

  it("tells who can be told apart where nothing is asked for", async () => {
    const report = await copy(`sqlite:${join(folder, "small.db")}`, intoDatabase(`sqlite:${join(folder, "told.db")}`), {
      releaseTo: "internal",
    });
    const [told] = report.items.flatMap(({ reidentification = [] }) => reidentification);
    expect(told?.table).toBe("officer");
    expect(told?.original.rowsByGroup["1"]).toBeGreaterThan(50);
    expect(told?.generalised).toBeNull();
  }, 120_000);

  it("goes without values that are not text throughout, and says so", async () => {
    const broken = join(folder, "broken.db");
    const database = new sqlite.Database(broken);
    database.exec(`CREATE TABLE visit (id integer PRIMARY KEY, code text UNIQUE, note text NOT NULL);
      INSERT INTO visit VALUES (1, 'a', 'The road is paved.'), (2, CAST(x'4a6f73e9206f6620746865206e6f72746865726e2076696c6c61676573' AS text), CAST(x'54656c6c204a6f73e9204cf370657a20746f2063616c6c' AS text))`);
    database.close();
    const out = join(folder, "whole.db");
    const report = await copy(`sqlite:${broken}`, intoDatabase(`sqlite:${out}`), { releaseTo: "public" });
    expect(refusedIn(report)).toEqual([]);
    expect(report.items.flatMap(({ problems }) => problems.map(({ detail }) => detail))).toEqual([
      "1 values of “note” hold bytes that are not text, and are not in the copy",
    ]);
    const made = open(out);
    const text = JSON.stringify(made.all("SELECT * FROM visit"));
    made.close();
    expect(text).toContain("The road is paved.");
    expect(text).not.toMatch(/Jos|pez/);
  }, 120_000);

  it("is not made when the run is stopped, says so and leaves nothing behind", async () => {
    const out = join(folder, "stopped");
    const place: CopyPlace = { kind: "folder", folder: out, format: "csv" };
    const report = await copy(`sqlite:${file}`, place, { signal: AbortSignal.abort() });
    expect(refusedIn(report)).toContain("the run was stopped before it was done");
    expect(readdirSync(out)).toEqual(["redaction-report.json"]);
  });

  it("is not made where a file is, and leaves nothing behind when it is refused", async () => {
    await expect(copy(`sqlite:${file}`, intoDatabase(`sqlite:${file}`))).rejects.toThrow(/is there already/);
    expect(readdirSync(folder).filter((name) => name.startsWith(".sever-"))).toEqual([]);
  });
});

function fill(database: InstanceType<typeof sqlite.Database>, { name, columns, rows }: SampleTable): void {
  const types = { integer: "integer", text: "text", json: "json", bytes: "blob" };
  database.exec(
    `CREATE TABLE ${name} (${columns.map((column, i) => `${column.name} ${types[column.type]}${i === 0 ? " PRIMARY KEY" : ""}`).join(", ")})`,
  );
  for (const row of rows) database.run(`INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`, [...row]);
}
