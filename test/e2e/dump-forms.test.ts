/** One table in all forms in which dumps write it: what is found of the delimited text is found of each. */
import { expect, it } from "vitest";
import { makeFolder, recordsOf, runSever } from "./run-sever.js";

const COLUMNS = "id,full_name,nis_no,phone,date_of_birth,address,diagnosis,religion,salary,notes".split(",");
const ROWS = [
  ["1", "Anisha Boodramlal", "1104471982", "868-555-0142", "1985-03-14", "14 Cipero Street, San Fernando", "sarcoidosis", "Hindu", "8450.00", "Called about her card"], // prettier-ignore
  ["2", "Kerron Alleyne", "1104471990", "868-555-0199", "1979-05-02", "3 Frederick Street, Port of Spain", "asthma", "Muslim", "5120.00", "Spoke with Mrs. Joycelyn Maharaj"], // prettier-ignore
];
const BARE = new Set(["id", "salary"]);

const HEAD = "-- PostgreSQL database dump\nSET client_encoding = 'UTF8';\nSET search_path = '';\n\n";
const LIST = COLUMNS.join(", ");
const created = (name: string, type: string): string =>
  `CREATE TABLE ${name} (\n${COLUMNS.map((column) => `  ${column} ${BARE.has(column) ? "numeric" : type}`).join(",\n")}\n);\n\n`;

const tuples = (write: (value: string) => string): string[] =>
  ROWS.map((row) => `(${row.map((value, i) => (BARE.has(COLUMNS[i] ?? "") ? value : write(value))).join(", ")})`);
const quoted = (value: string): string => `'${value}'`;
const hex = (value: string): string => Buffer.from(value).toString("hex").toUpperCase();
const inserted = (table: string, rows: readonly string[], columns = ""): string =>
  rows.map((row) => `INSERT INTO ${table}${columns} VALUES ${row};\n`).join("");
/** As MariaDB's program writes it. */
const locked = (rows: readonly string[]): string =>
  `/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE */;\nDROP TABLE IF EXISTS \`people\`;\n${created("`people`", "varbinary(200)")}` +
  `LOCK TABLES \`people\` WRITE;\n/*!40000 ALTER TABLE \`people\` DISABLE KEYS */;\nINSERT INTO \`people\` VALUES\n${rows.join(",\n")};\n` +
  "/*!40000 ALTER TABLE `people` ENABLE KEYS */;\nUNLOCK TABLES;\n/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;\n";

const TABLE = HEAD + created("public.people", "text");
const FORMS = {
  "copy.sql": `${TABLE}COPY public.people (${LIST}) FROM stdin;\n${ROWS.map((row) => `${row.join("\t")}\n`).join("")}\\.\n`,
  "inserts.sql": TABLE + inserted("public.people", tuples(quoted)),
  "column-inserts.sql": TABLE + inserted("public.people", tuples(quoted), ` (${LIST})`),
  "identity.sql": TABLE + inserted("public.people", tuples(quoted), " OVERRIDING SYSTEM VALUE"),
  "bytea.sql":
    HEAD +
    created("people", "bytea") +
    inserted(
      "people",
      tuples((value) => String.raw`'\x${hex(value).toLowerCase()}'`),
    ),
  "extended.sql": locked(tuples(quoted)),
  "hex-blob.sql": locked(tuples((value) => `0x${hex(value)}`)),
  "blob.sql":
    created("people", "BLOB") +
    inserted(
      "people",
      tuples((value) => `X'${hex(value)}'`),
    ),
};
const CSV = [COLUMNS, ...ROWS]
  .map((row) => row.map((value) => (value.includes(",") ? `"${value}"` : value)).join(","))
  .join("\n");

it("finds in each form of a dump what it finds in the table as CSV", { timeout: 120_000 }, async () => {
  const folder = makeFolder({ "people.csv": `${CSV}\n`, ...FORMS });
  const outcome = await runSever(folder, ["scan", ".", "--values", "full", "--store", "none", "--workers", "1"]);
  const found = new Map<unknown, string[]>();
  for (const { kind, source, type, value } of recordsOf(outcome))
    if (kind === "finding") found.set(source, [...(found.get(source) ?? []), `${String(type)} ${String(value)}`]);
  const ofTable = [...new Set(found.get("people.csv"))].sort();
  expect(ofTable).toContain("HEALTH sarcoidosis");
  expect(ofTable).toContain("SOCIAL_INSURANCE_ID 1104471982");
  for (const form of Object.keys(FORMS))
    expect([form, ...new Set(found.get(form))].sort()).toEqual([form, ...ofTable].sort());
});

it("leaves nothing of it in a copy of any form", { timeout: 120_000 }, async () => {
  const folder = makeFolder(Object.fromEntries(Object.entries(FORMS).map(([name, dump]) => [`in/${name}`, dump])));
  const outcome = await runSever(folder, ["redact", "in", "--out", "copies", "--workers", "1"]);
  expect(outcome.stderr).toContain(`${Object.keys(FORMS).length} released`);
});
