/** `sever register` as a process: a register from a scan, from the store, and against an earlier edition. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, runSever } from "./run-sever.js";

const STAFF = ["Surname,First Name,NIS No", "Boodram,Anisha,268114390", "Joseph,Kerwyn,268114391"]
  .concat(["Ali,Farouk,268114392", "Quamina,Hollis,268114393", "Singh,Vera,268114394", ""])
  .join("\n");
const LETTER = "Dear Mr Kerwyn Joseph,\nYour diabetes was noted by the board.\nYours faithfully,\nthe Registry\n";

describe("a register", () => {
  it("comes from a scan with a place for what persons say; then from the store, with what has changed", async () => {
    const folder = makeFolder({ "share/staff.csv": STAFF, "share/letters/joseph.txt": LETTER });
    const first = await runSever(folder, ["register", "share", "--format", "json", "--output", "first.json"]);
    expect([first.status, first.stderr]).toMatchObject([0, expect.stringContaining("2 personal information banks")]);
    const edition: unknown = JSON.parse(readFileSync(join(folder, "first.json"), "utf8"));
    expect(edition).toMatchObject({
      kind: "register",
      banks: [
        { place: join(folder, "share/letters"), kind: "folder" },
        { place: join(folder, "share/staff.csv"), kind: "table", individuals: { most: 5 } },
      ],
      changes: null,
    });
    expect(statSync(join(folder, "first.json")).mode & 0o777).toBe(0o600);
    for (const value of ["Boodram", "268114390", "diabetes"]) expect(JSON.stringify(edition)).not.toContain(value);

    const path = join(folder, "sever.register.yaml");
    const said = readFileSync(path, "utf8");
    writeFileSync(path, said.replace('name: ""', "name: Letters to staff # by hand"));
    const again = await runSever(folder, ["register", "--since", "first.json"]);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain("<h2>Letters to staff</h2>");
    expect(again.stdout).toMatch(/Changes since the edition of [\d-]+<\/h2>\s*<p>None\.<\/p>/);
    expect(readFileSync(path, "utf8")).toContain("# by hand");
  });

  it("is of all that is there where the configuration has scans tell only what has changed", async () => {
    const folder = makeFolder({ "share/staff.csv": STAFF, "sever.config.json": '{ "onlyChanged": true }' });
    for (let night = 0; night < 2; night++) {
      const run = await runSever(folder, ["register", "share", "--format", "json"]);
      const edition: unknown = JSON.parse(run.stdout);
      expect(edition).toMatchObject({ banks: [{ place: join(folder, "share/staff.csv") }] });
    }
  }, 60_000);

  it("is refused without targets and store, and before anything is scanned when the statements are wrong", async () => {
    const folder = makeFolder({ "a.txt": LETTER, "sever.register.yaml": "banks: [{ name: x }]\n" });
    const wrong = await runSever(folder, ["register", "a.txt"]);
    expect([wrong.status, wrong.stderr]).toMatchObject([2, expect.stringMatching(/banks\.0\.place/)]);
    const nothing = await runSever(makeFolder({}), ["register"]);
    expect([nothing.status, nothing.stderr]).toMatchObject([2, expect.stringContaining("name targets")]);
  });
});
