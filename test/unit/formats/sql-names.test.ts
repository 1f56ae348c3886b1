/** Names in statements of SQL that take marks: what had two names has two. */
import { describe, expect, it } from "vitest";
import { sql } from "../../../src/formats/sql.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { neutraliseMarks, readNameMarks } from "../../../src/redaction/marks.js";

/** The text with the mark in place of each of the words. */
async function marked(text: string, words: RegExp, mark = "[name]"): Promise<string> {
  const edits = Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    mark,
    part: "",
  }));
  const context = { passwords: [], signal: new AbortController().signal };
  const bytes = await sql.redact?.(new MemoryContent(Buffer.from(text)), edits, [], context);
  return Buffer.from(bytes ?? []).toString("utf8");
}

const WHO = /Maria Lopez|Anil Ali|maria_lopez|anil_ali/g;

describe("names in statements of SQL", () => {
  it("are as many as they were, and the same wherever they stand", async () => {
    const roles = 'CREATE ROLE "Maria Lopez";\nCREATE ROLE "Anil Ali";\nALTER TABLE t OWNER TO "Anil Ali";\n';
    expect(await marked(roles, WHO)).toBe(
      'CREATE ROLE "[name]";\nCREATE ROLE "[name 2]";\nALTER TABLE t OWNER TO "[name 2]";\n',
    );
  });

  it("are told apart without quotes, and in letters of another size one", async () => {
    const roles = "CREATE ROLE maria_lopez;\nCREATE ROLE anil_ali;\nDROP ROLE ANIL_ALI;\n";
    expect(await marked(roles, /maria_lopez|anil_ali/gi)).toBe(
      "CREATE ROLE _name_;\nCREATE ROLE _name_2_;\nDROP ROLE _name_2_;\n",
    );
  });

  it("are two between quotes where only the size of letters differs, and the word without them is the small one", async () => {
    const roles =
      'CREATE ROLE "Anil_Ali";\nCREATE ROLE anil_ali;\nGRANT "Anil_Ali" TO ANIL_ALI;\nDROP ROLE "anil_ali";\n';
    expect(await marked(roles, /anil_ali/gi)).toBe(
      'CREATE ROLE "[name]";\nCREATE ROLE _name_2_;\nGRANT "[name]" TO _name_2_;\nDROP ROLE "[name 2]";\n',
    );
  });

  it("are told apart by MySQL's accounts", async () => {
    const users = "CREATE USER 'Maria Lopez'@'%';\nCREATE USER 'Anil Ali'@'%';\n";
    expect(await marked(users, WHO)).toBe("CREATE USER '[name]'@'%';\nCREATE USER '[name 2]'@'%';\n");
  });

  it("are told apart by bars of two lengths", async () => {
    const roles = 'CREATE ROLE "Maria Lopez";\nCREATE ROLE "Anil Ali";\n';
    expect(await marked(roles, WHO, "█████")).toBe('CREATE ROLE "█████";\nCREATE ROLE "██████";\n');
  });

  it("leave values as they are elsewhere", async () => {
    const rows = "INSERT INTO t (who) VALUES ('Maria Lopez'), ('Anil Ali');\n";
    expect(await marked(rows, WHO)).toBe("INSERT INTO t (who) VALUES ('[name]'), ('[name]');\n");
  });

  it("have marks that say nothing when they are read again", () => {
    expect(neutraliseMarks("[name 2] and [person 7f3a01 2]")).toBe(`${"█".repeat(8)} and ${"█".repeat(17)}`);
    expect(readNameMarks("_name_2_, _name_")).toBe("[name 2], [name]");
  });
});
