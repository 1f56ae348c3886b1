import { describe, expect, it } from "vitest";
import { sql } from "../../../src/formats/sql.js";
import { documentsOf, headOf, redactedText } from "./harness.js";
import { startCpuClock } from "../../support/cpu-time.js";

async function literals(source: string): Promise<string[]> {
  const documents = await documentsOf(sql, source);
  return documents.flatMap(({ segments, text }) =>
    segments
      .filter(({ isSyntax }) => isSyntax !== true)
      .map(
        ({ start, end, table, columnName, rowKey }) => `${table}.${columnName} ${rowKey}: ${text.slice(start, end)}`,
      ),
  );
}

describe("SQL", () => {
  it("puts the literals of INSERT under its columns", async () => {
    expect(await literals("INSERT INTO p (name, n) VALUES ('O''Brien', 12),\n('C:\\\\x', fn('a', 3));")).toEqual([
      "p.name row 1: O'Brien",
      "p.n row 1: 12",
      "p.name row 2: C:\\x",
    ]);
  });

  it("takes the columns from CREATE TABLE when INSERT names none", async () => {
    const source =
      "CREATE TABLE `p` (`id` int(11), `full_name` varchar(80) DEFAULT 'x', KEY `k` (`id`));\nINSERT INTO `p` VALUES (1,'Ann\\'s');";
    expect(await literals(source)).toEqual(["p.id row 1: 1", "p.full_name row 1: Ann's"]);
  });

  it("reads the rows of COPY", async () => {
    const source = "COPY public.p (id, name) FROM stdin;\n1\tAnn\n2\t\\N\n\\.\nSELECT 'x';\n";
    expect(await literals(source)).toEqual(["p.id row 1: 1", "p.name row 1: Ann", "p.id row 2: 2"]);
  });

  it.each([
    ["schemas", (schema: string): string => `INSERT INTO ${schema}.staff VALUES`, "hr.", "pay."],
    ["databases", (schema: string): string => `USE \`${schema}\`;\nINSERT INTO staff VALUES`, "", ""],
  ])("keeps tables of one name in two %s apart", async (_, insert, hr, pay) => {
    const source =
      (hr === "" ? "USE hr;\n" : "") +
      `CREATE TABLE ${hr}staff (id int, phone text);\n` +
      `${hr === "" ? "USE pay;\n" : ""}CREATE TABLE ${pay}staff (id int, bank_account text);\n` +
      `${insert("hr")} (1, 'a');\n${insert("pay")} (1, 'b');\n${insert("hr")} (2, 'c');\n`;
    const found = await literals(source);
    expect(found.filter((line) => line.includes("1: a") || line.includes("2: c"))).toEqual([
      "staff.phone row 1: a",
      "staff.phone row 2: c",
    ]);
    expect(found).toContain("pay.staff.bank_account row 1: b");
  });

  it("takes columns that are called like parts of statements from CREATE TABLE, and counts the rows over statements", async () => {
    const source =
      "CREATE TABLE `p` (`key` varchar(9), `full_name` varchar(80), PRIMARY KEY (`key`));\n" +
      "INSERT INTO `p` VALUES ('a','Ann');\nINSERT INTO `p` VALUES ('b','Bil');\n";
    const known = ["p.key row 1: a", "p.full_name row 1: Ann", "p.key row 2: b", "p.full_name row 2: Bil"];
    expect(await literals(source)).toEqual(known);
  });

  it("takes the columns from CREATE TABLE behind words on columns that number rows", async () => {
    const source =
      "CREATE TABLE public.p (id integer, full_name text);\nINSERT INTO public.p OVERRIDING SYSTEM VALUE VALUES (1, 'Ann');\n";
    expect(await literals(source)).toEqual(["p.id row 1: 1", "p.full_name row 1: Ann"]);
  });

  it.each(["X'31313034343731393832'", "0x31313034343731393832", String.raw`'\x31313034343731393832'`])(
    "reads bytes under their column: %s",
    async (bytes) => {
      const source = `CREATE TABLE p (nis_no blob);\nINSERT INTO p VALUES (${bytes});\n`;
      expect(await literals(source)).toEqual(["p.nis_no row 1: 1104471982"]);
      const documents = await documentsOf(sql, source);
      expect(documents.filter(({ text }) => text.includes("1104471982")).length).toBe(1);
    },
  );

  it("knows the rows of a table by their cells alone, not by the statements around", async () => {
    const [rows, around] = await documentsOf(
      sql,
      "-- by Bil\nCREATE TABLE p (name text, place text);\nINSERT INTO p VALUES ('Ann', 'Arima, here');\nINSERT INTO p VALUES ('Eve', NULL);\n",
    );
    expect(rows?.text).toBe("Ann,Arima, here\nEve,NULL");
    expect(around?.text).toContain("by Bil");
    expect(around?.text).not.toContain("Ann");
  });

  it("takes names of tables and columns for parts of the statements", async () => {
    const source =
      'CREATE TABLE public."Anita Maharaj" (id integer, "Kerron Alleyne" text);\nALTER TABLE ONLY public."Anita Maharaj" OWNER TO x;\n';
    const documents = await documentsOf(sql, source);
    const words = documents.flatMap(({ segments, text }) =>
      segments.flatMap(({ start, end, isSyntax }) => (isSyntax ? [text.slice(start, end)] : [])),
    );
    expect(words.filter((word) => word === "Anita Maharaj").length).toBe(2);
    expect(words).toContain("Kerron Alleyne");
  });

  it("keeps to the column over windows", async () => {
    const source = `INSERT INTO p (name, n) VALUES\n${"('Ann; Persad', 5),\n".repeat(80_000)}('Bil', 6);\n`;
    const found = await literals(source);
    expect(found.length).toBe(160_002);
    expect(found.at(-2)).toBe("p.name row 80001: Bil");
  });

  it("stays sound whatever the mark", async () => {
    const source = "INSERT INTO p (name, n) VALUES ('Ann', 12); -- by Bil\n";
    const edit = (words: string) => ({
      part: "",
      start: source.indexOf(words),
      end: source.indexOf(words) + words.length,
      mark: "a'b\n;",
    });
    expect(await redactedText(sql, source, [edit("Ann"), edit("12"), edit("Bil")])).toBe(
      "INSERT INTO p (name, n) VALUES ('a''b\n;', NULL); -- by a'b ;\n",
    );
  });

  it.each([
    ["INSERT INTO p VALUES (X'416e6e', 1);", "INSERT INTO p VALUES (X'5b585d', 1);"],
    ["INSERT INTO p VALUES (0x00416e6e, 1);", "INSERT INTO p VALUES (0x5b585d, 1);"],
  ])("writes the mark as bytes where bytes stood: %s", async (source, copy) => {
    const start = source.indexOf("416e6e") + 1;
    expect(await redactedText(sql, source, [{ part: "", start, end: start + 4, mark: "[X]" }])).toBe(copy);
  });

  it("takes a number below zero with its sign", async () => {
    const source = "INSERT INTO p (name, n) VALUES ('Ann', -285.00);";
    const start = source.indexOf("285.00");
    expect(await redactedText(sql, source, [{ part: "", start, end: start + 6, mark: "[X]" }])).toBe(
      "INSERT INTO p (name, n) VALUES ('Ann', NULL);",
    );
  });

  it("leaves columns of numbers and days what they are, and no mark longer than its column", async () => {
    const source =
      "CREATE TABLE p (id INTEGER PRIMARY KEY, age integer, born date NOT NULL, pay numeric(8, 2) NOT NULL DEFAULT 0, name varchar(4));\n" +
      "INSERT INTO p VALUES (1, 41, '1985-03-14', 900.50, 'Anna');\n";
    const edits = ["41", "1985-03-14", "900.50", "Anna"].map((words) => {
      const start = source.indexOf(words);
      return { part: "", start, end: start + words.length, mark: "[phone]" };
    });
    expect((await redactedText(sql, source, edits)).split("\n")[1]).toBe(
      "INSERT INTO p VALUES (1, NULL, '1000-01-01', 0, '████');",
    );
  });

  it("writes marks into the names of databases as they are where their quotes take them", async () => {
    const source = `CREATE DATABASE "Ann";\n\\connect -reuse-previous=on "dbname='Ann'"\nCREATE ROLE Ann;\n`;
    const edits = [...source.matchAll(/Ann/g)].map(({ index }) => {
      return { part: "", start: index, end: index + 3, mark: "[name]" };
    });
    expect(await redactedText(sql, source, edits)).toBe(
      `CREATE DATABASE "[name]";\n\\connect -reuse-previous=on "dbname='[name]'"\nCREATE ROLE _name_;\n`,
    );
  });

  it("leaves a day that may be absent absent, in rows of COPY too", async () => {
    const created = "CREATE TABLE public.p (name text, born date, seen timestamp without time zone NOT NULL);\n";
    const rows = "COPY public.p (name, born, seen) FROM stdin;\nAnn\t1985-03-14\t2020-02-03 04:05:06\n\\.\n";
    const update = "UPDATE p SET born = '1985-03-14', name = 'Ann' WHERE name = 'Bil';\n";
    const source = created + rows + update;
    const at = (words: string, from = 0) => {
      const start = source.indexOf(words, from);
      return { part: "", start, end: start + words.length, mark: "[date]" };
    };
    const later = created.length + rows.length;
    const edits = [at("1985-03-14"), at("2020-02-03 04:05:06"), at("1985-03-14", later)];
    const copy = await redactedText(sql, source, edits);
    expect(copy.slice(created.length)).toBe(
      rows.replace("1985-03-14", "\\N").replace("2020-02-03 04:05:06", "1000-01-01 00:00:00") +
        update.replace("'1985-03-14'", "NULL"),
    );
  });

  it.each([
    [
      "a moment with a zone",
      "seen timestamp with time zone",
      "2024-05-06 09:00:00+00",
      "2024-05-06 09:00:00",
      "1000-01-01 00:00:00+00",
    ],
    ["bytes", "photo bytea", String.raw`\\x416e6e`, "x416e6e", String.raw`\\x`],
    ["a number of JSON", "more jsonb", '{"nid": 198503, "name": "Ann"}', "198503", '{"nid": "[mark]", "name": "Ann"}'],
    ["an address of the net", "addr inet", "190.213.44.17", "190.213.44.17", String.raw`\N`],
  ])("leaves what still loads in place of %s", async (_, column, cell, value, left) => {
    const rows = (words: string): string =>
      `CREATE TABLE public.p (id integer, ${column});\nCOPY public.p (id, ${column.split(" ")[0]}) FROM stdin;\n1\t${words}\n\\.\n`;
    const start = rows(cell).indexOf(value);
    const edits = [{ part: "", start, end: start + value.length, mark: "[mark]" }];
    expect(await redactedText(sql, rows(cell), edits)).toBe(rows(left));
  });

  it("writes the mark for a number of JSON in the quotes that the dump writes", async () => {
    const rows = (words: string): string =>
      String.raw`CREATE TABLE p (more longtext CHECK (json_valid(more)));INSERT INTO p VALUES ('{\"nid\":${words}}');`;
    const start = rows("198503").indexOf("198503");
    expect(await redactedText(sql, rows("198503"), [{ part: "", start, end: start + 6, mark: "[mark]" }])).toBe(
      rows(String.raw`\"[mark]\"`),
    );
  });

  it("tells the words of statements and settings of the server from text", async () => {
    const source =
      "CREATE TYPE kind AS ENUM ('new');\nCREATE SEQUENCE p_id START WITH 1 NO MINVALUE;\n" +
      "/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE */;\nINSERT INTO p VALUES ('START WITH 1');\n";
    const documents = await documentsOf(sql, source);
    const words = documents.flatMap(({ segments, text }) =>
      segments.flatMap(({ start, end, isSyntax }) => (isSyntax ? [text.slice(start, end)] : [])),
    );
    const known =
      "CREATE TYPE kind AS ENUM CREATE SEQUENCE p_id START WITH NO MINVALUE @OLD_SQL_MODE @@SQL_MODE INSERT INTO p VALUES";
    expect(words).toEqual(known.split(" "));
  });

  it("takes no word of a statement on accounts for a name, and names of accounts for no parts of the statements", async () => {
    const source =
      'CREATE ROLE "Marcia Joseph" ADMIN "Kerron Alleyne";\n' +
      'ALTER ROLE "Marcia Joseph" WITH NOSUPERUSER NOINHERIT NOCREATEROLE LOGIN NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 3;\n' +
      "CREATE USER `Anand Persad`@`%` IDENTIFIED VIA mysql_native_password REQUIRE SSL ACCOUNT LOCK;\n" +
      'CREATE SCHEMA hr AUTHORIZATION "Rani Bisnath";\nCREATE DATABASE pay OWNER = "Rani Bisnath";\n' +
      "CREATE DEFINER=`Eve Salina`@`localhost` VIEW v AS SELECT 1;\n" +
      'GRANT ALL ON TABLE public.visits TO "Marcia Joseph" WITH GRANT OPTION;\nREVOKE ALL PRIVILEGES ON SCHEMA hr FROM "Marcia Joseph";\n';
    const [around] = await documentsOf(sql, source);
    const { text, segments } = around ?? { text: "", segments: [] };
    const syntax = segments.flatMap(({ start, end, isSyntax }) => (isSyntax ? [text.slice(start, end)] : []));
    const names = ["Marcia Joseph", "Kerron Alleyne", "Anand Persad", "Rani Bisnath", "Eve Salina"];
    for (const name of names) expect(syntax).not.toContain(name);
    expect(syntax).toContain("v");
    const words = source.match(/\b[A-Z]{2,}\b/g) ?? [];
    expect(words.filter((word) => !syntax.includes(word))).toEqual([]);
  });

  it("takes bounds of parts of tables and ends of accounts for parts of the statements, not for cells", async () => {
    const source =
      "CREATE TABLE p (id int, d date DEFAULT '2020-01-01');\nALTER ROLE a VALID UNTIL '2027-01-01 00:00:00+00';\n" +
      "ALTER TABLE ONLY hr.p ATTACH PARTITION hr.p1 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');\n" +
      "INSERT INTO p VALUES (1, '2020-05-06');\n";
    expect(await literals(source)).toEqual(["p.id row 1: 1", "p.d row 1: 2020-05-06"]);
    const documents = await documentsOf(sql, source);
    const days = documents.flatMap(({ segments, text }) =>
      segments.filter(({ isSyntax }) => isSyntax).map(({ start, end }) => text.slice(start, end)),
    );
    expect(days.filter((word) => /^20/.test(word)).length).toBe(4);
  });

  it("is known by content and not taken for prose", async () => {
    expect(sql.sniff(await headOf("INSERT INTO p VALUES (1);\n", "a.txt"))).toBe(2);
    expect(sql.sniff(await headOf("ALTER ROLE ann WITH NOSUPERUSER LOGIN;\nDROP ROLE bil;\n", "a.txt"))).toBe(2);
    expect(sql.sniff(await headOf("create user accounts for Ann;\nalter user lists\n", "a.txt"))).toBe(0);
    expect(sql.sniff(await headOf("Dear Ann;\nselect one of these\ncreate table settings\n", "a.txt"))).toBe(0);
  });

  it("takes time in proportion to a hostile text's length", async () => {
    for (const part of ["'", "''", "\\'", "(", "$a$", "$", "insert into ", "/*", "[a", "1", "--"]) {
      const seconds = startCpuClock();
      await documentsOf(sql, part.repeat(200_000 / part.length));
      expect(seconds()).toBeLessThan(10);
    }
  });
});
