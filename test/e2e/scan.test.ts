/** `sever scan` as a process: the promises of the command line. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, outcomeOf, recordsOf, runSever, startSever, type Outcome } from "./run-sever.js";

const EMAILS = ["--types", "EMAIL"];
/** Nothing is taken from an earlier run. */
const ALONE = [...EMAILS, "--store", "none"];
const ANNA = "Write to anna.joseph@example.com today.\n";
const BEN = "Write to ben.ali@example.com today.\n";

const sourcesOf = (outcome: Outcome): unknown[] =>
  recordsOf(outcome)
    .filter(({ kind }) => kind === "item")
    .map(({ source }) => source);
const findingsOf = (outcome: Outcome) => recordsOf(outcome).filter(({ kind }) => kind === "finding");

describe("what is scanned", () => {
  it("lists folders in the order of their sorted paths, hidden files included", async () => {
    const folder = makeFolder({ "b/2.txt": BEN, "b.txt": ANNA, ".hidden.txt": ANNA, "a/x/1.txt": ANNA, "a.txt": BEN });
    const outcome = await runSever(folder, ["scan", ".", ...EMAILS]);
    expect(outcome.status).toBe(0);
    expect(sourcesOf(outcome)).toEqual([".hidden.txt", "a.txt", "a/x/1.txt", "b.txt", "b/2.txt"]);
    expect(
      findingsOf(outcome).map(({ source, start, end, line, column }) => [source, start, end, line, column]),
    ).toEqual([
      [".hidden.txt", 9, 32, 1, 10],
      ["a.txt", 9, 28, 1, 10],
      ["a/x/1.txt", 9, 32, 1, 10],
      ["b.txt", 9, 32, 1, 10],
      ["b/2.txt", 9, 28, 1, 10],
    ]);
    expect(recordsOf(outcome).at(-1)).toMatchObject({ kind: "summary", findings: 5, items: { examined: 5 } });
  });

  it("takes globs, and names each path once", async () => {
    const folder = makeFolder({ "one.txt": ANNA, "sub/two.txt": BEN, "sub/three.md": BEN });
    const outcome = await runSever(folder, ["scan", "**/*.txt", "one.txt", ...EMAILS]);
    expect(sourcesOf(outcome)).toEqual(["one.txt", "sub/two.txt"]);
  });

  it("reads standard input", async () => {
    const outcome = await runSever(makeFolder({}), ["scan", "-", ...EMAILS], { input: ANNA });
    expect(findingsOf(outcome)).toMatchObject([{ source: "-", path: ["-"], start: 9, end: 32, line: 1 }]);
  });

  it("leaves out what .severignore, --exclude and its own folder name, and says how much", async () => {
    const folder = makeFolder({
      "a.txt": ANNA,
      "a.log": BEN,
      "keep/a.log": BEN,
      "keep/.severignore": "!a.log\n",
      ".severignore": "*.log\n.severignore\n",
      "old/a.txt": ANNA,
      ".sever/store.txt": ANNA,
    });
    symlinkSync("..", join(folder, "keep/up"));
    const outcome = await runSever(folder, ["scan", ".", "--exclude", "old/", ...EMAILS]);
    expect(sourcesOf(outcome)).toEqual(["a.txt", "keep/a.log"]);
    expect(outcome.stderr).toContain("3 paths left out by .severignore");
    expect(outcome.stderr).toContain("1 path left out by --exclude");
    expect(outcome.stderr).toContain("1 symbolic link not followed");
    expect(outcome.stderr).toContain("1 path of the program's own left out");
  });

  it("gives the same output whatever the number of threads", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [`d${i % 7}/f${i}.txt`, ANNA.repeat(i % 40 === 0 ? 3000 : (i % 5) + 1)]),
    );
    const folder = makeFolder(files);
    const outputs: string[] = [];
    for (const workers of ["1", "2", "4"]) {
      const { stdout } = await runSever(folder, ["scan", ".", "--workers", workers, ...ALONE]);
      outputs.push(stdout.replace(/"seconds":[\d.]+/, ""));
    }
    expect(outputs[0]?.split("\n").length).toBeGreaterThan(9000);
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[2]).toBe(outputs[0]);
  });
});

describe("values", () => {
  const scan = async (how: string): Promise<Outcome> =>
    runSever(makeFolder({ "a.txt": ANNA + BEN }), ["scan", "a.txt", "--values", how, "--verbose", ...EMAILS]);

  it("are masked to a fixed length", async () => {
    const outcome = await scan("masked");
    expect(findingsOf(outcome).map(({ value }) => value)).toEqual(["********", "********"]);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/anna|joseph|ben|ali@/);
  });

  it("are shown only when asked for", async () => {
    expect(findingsOf(await scan("full")).map(({ value }) => value)).toEqual([
      "anna.joseph@example.com",
      "ben.ali@example.com",
    ]);
    expect(findingsOf(await scan("none")).every((finding) => !("value" in finding))).toBe(true);
  });

  it("have fingerprints that only the same key gives again", async () => {
    const folder = makeFolder({ "a.txt": ANNA, "b.txt": ANNA.toUpperCase() });
    const prints = async (key: string): Promise<unknown[]> =>
      findingsOf(await runSever(folder, ["scan", ".", ...ALONE], { environment: { SEVER_KEY_FILE: key } })).map(
        ({ fingerprint }) => fingerprint,
      );
    const key = join(makeFolder({}), "deep", "one.key");
    const first = await prints(key);
    expect(first[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(first[1]).toBe(first[0]);
    expect(await prints(key)).toEqual(first);
    expect((await prints(join(makeFolder({}), "two.key")))[0]).not.toBe(first[0]);
    expect(statSync(key).mode & 0o777).toBe(0o600);
  });
});

describe("exit status", () => {
  const folder = makeFolder({ "a.txt": ANNA, "empty.txt": "", "clean.txt": "Nothing here.\n" });
  const status = async (...args: string[]): Promise<number | null> =>
    (await runSever(folder, ["scan", ...args])).status;

  it("is 0 when done, 1 when --fail-on is met", async () => {
    expect(await status("a.txt", ...EMAILS)).toBe(0);
    expect(await status("a.txt", ...EMAILS, "--fail-on", "any")).toBe(1);
    expect(await status("a.txt", ...EMAILS, "--fail-on", "sensitive")).toBe(0);
    expect(await status("clean.txt", ...EMAILS, "--fail-on", "any")).toBe(0);
  });

  it("is 3 without a word when the reader of a pipe has had enough", async () => {
    const child = startSever(folder, ["detectors", "list"]);
    const outcome = outcomeOf(child);
    child.stdout.destroy();
    expect(await outcome).toEqual({ status: 3, stdout: "", stderr: "" });
  });

  it("is 3, whatever was found, when an item could not be examined, and names it", async () => {
    const other = makeFolder({ "a.txt": ANNA });
    execFileSync("mkfifo", [join(other, "pipe")]);
    const outcome = await runSever(other, ["scan", ".", "--fail-on", "any", ...EMAILS]);
    expect(outcome.status).toBe(3);
    expect(recordsOf(outcome).find(({ source }) => source === "pipe")).toMatchObject({
      status: "refused",
      problems: [{ code: "special-file", stage: "enumerate" }],
    });
  });

  it.each([
    ["a target that is not there", ["missing.txt"], /missing\.txt: no such file or folder/],
    ["a glob that names nothing", ["*.docx"], /as a glob it names nothing/],
    ["an option that does not exist", ["a.txt", "--resumed"], /unknown option '--resumed'/],
    ["a database of no kind that it knows", ["mssql://user:secret@host/db"], /SQL Server is not supported/],
    ["a type that does not exist", ["a.txt", "--types", "EMIAL"], /--types: .*did you mean EMAIL\?/],
    [
      "a confidence out of range",
      ["a.txt", "--min-confidence", "2"],
      /--min-confidence: expected a number from 0 to 1/,
    ],
    ["a format that does not exist", ["a.txt", "--format", "jsnol"], /format: expected one of .*did you mean jsonl\?/],
    ["a missing password file", ["a.txt", "--password-file", "none"], /password file none cannot be read \(ENOENT\)/],
    ["a baseline that is none", ["a.txt", "--baseline", "a.txt"], /baseline a\.txt, line 1: not a line of/],
  ])("is 2 for %s, and nothing is written", async (_, args, message) => {
    const outcome = await runSever(folder, ["scan", ...args]);
    expect(outcome.status).toBe(2);
    expect(outcome.stdout).toBe("");
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).not.toContain("secret");
  });

  it("is 2 for a configuration with an unknown key, and names the nearest", async () => {
    const other = makeFolder({ "a.txt": ANNA, "sever.config.json": '{"minConfidense": 0.4}' });
    const outcome = await runSever(other, ["scan", "a.txt"]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(/sever\.config\.json: minConfidense: unknown key; did you mean minConfidence\?/);
  });
});

describe("limits", () => {
  it("refuses a file beyond --max-file-size", async () => {
    const folder = makeFolder({ "small.txt": ANNA, "large.txt": ANNA.repeat(100) });
    const outcome = await runSever(folder, ["scan", ".", "--max-file-size", "1K", ...EMAILS]);
    expect(outcome.status).toBe(3);
    expect(recordsOf(outcome).filter(({ kind }) => kind === "item")).toMatchObject([
      { source: "large.txt", status: "refused", problems: [{ code: "too-large" }], findings: 0 },
      { source: "small.txt", status: "examined", findings: 1 },
    ]);
  });
});

describe("baseline", () => {
  it("leaves out what an earlier scan found, and counts it", async () => {
    const folder = makeFolder({ "a.txt": ANNA });
    const before = await runSever(folder, ["scan", "a.txt", "--output", "before.jsonl", ...EMAILS]);
    expect(before.stdout).toBe("");
    expect(statSync(join(folder, "before.jsonl")).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, "a.txt"), `${BEN}${ANNA}`);
    const after = await runSever(folder, [
      "scan",
      "a.txt",
      "--baseline",
      "before.jsonl",
      "--fail-on",
      "any",
      ...EMAILS,
    ]);
    expect(after.status).toBe(1);
    expect(findingsOf(after).map(({ line }) => line)).toEqual([1]);
    expect(recordsOf(after).find(({ kind }) => kind === "item")).toMatchObject({ findings: 1 });
    expect(after.stderr).toContain("1 finding left out by the baseline");
  });

  it("does not scan the file that it writes", async () => {
    const folder = makeFolder({ "a.txt": ANNA });
    await runSever(folder, ["scan", ".", "--output", "out.jsonl", ...EMAILS]);
    const again = await runSever(folder, ["scan", ".", "--output", "out.jsonl", ...EMAILS]);
    expect(again.stderr).toContain("1 item, 1 finding");
    expect(readFileSync(join(folder, "out.jsonl"), "utf8")).not.toContain('"source":"out.jsonl"');
  });
});

describe("interruption", () => {
  it("writes what is done, lists what was under way, and ends with 3", async () => {
    const folder = makeFolder({ "a.txt": ANNA });
    // A text that takes long, with something to find early on.
    writeFileSync(
      join(folder, "big.txt"),
      (ANNA + "Some words that mean nothing at all to anybody.\n".repeat(80)).repeat(30_000),
    );
    const child = startSever(folder, ["scan", "a.txt", "big.txt", "--workers", "1", "--verbose"]);
    child.stdin.end();
    const outcome = outcomeOf(child);
    const begun = new Promise<void>((resolve) => child.stderr.on("data", () => resolve()));
    await begun;
    child.kill("SIGINT");
    const done = await outcome;
    expect(done.status).toBe(3);
    expect(sourcesOf(done)).toEqual(["a.txt", "big.txt"]);
    expect(recordsOf(done).findLast(({ kind }) => kind === "item")).toMatchObject({
      problems: [{ code: "interrupted" }],
    });
    expect(recordsOf(done).at(-1)).toMatchObject({ kind: "summary", interrupted: true });
    expect(done.stderr).toContain("stopped after 2 items");
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const folder = makeFolder({ "a.txt": ANNA.repeat(20_000) });
    const child = startSever(folder, ["scan", "a.txt", ...EMAILS]);
    child.stdin.end();
    child.stdout.once("data", () => child.stdout.destroy());
    const { stderr, status } = await outcomeOf(child);
    expect(stderr).not.toMatch(/ {4}at /);
    expect(status).toBe(3);
  });
});

describe("detectors", () => {
  it("explains a finding with its evidence and the law", async () => {
    const outcome = await runSever(makeFolder({}), ["detectors", "explain", ANNA, ...EMAILS]);
    expect(outcome.stdout).toMatch(/^"anna\.joseph@example\.com" at 9-32: EMAIL by any\.email, 0\.\d+, finding$/m);
    expect(outcome.stdout).toMatch(/^ {2}\+0\.\d+ {2}pattern: /m);
    expect(outcome.stdout).toMatch(/\(tt\.dpa\.[^)]+\)$/m);
  });

  it("lists the catalogue as JSON, and proposes the nearest name for one that it does not know", async () => {
    const listed = await runSever(makeFolder({}), ["detectors", "list", "--format", "json"]);
    expect(JSON.parse(listed.stdout)).toContainEqual(expect.objectContaining({ id: "any.email", type: "EMAIL" }));
    const unknown = await runSever(makeFolder({}), ["detectors", "test", "any.emial"]);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("did you mean any.email?");
  });
});

describe("the key file", () => {
  it("is made under XDG_CONFIG_HOME when no other is named", async () => {
    const home = makeFolder({});
    const environment = { SEVER_KEY_FILE: "", XDG_CONFIG_HOME: home };
    await runSever(makeFolder({ "a.txt": ANNA }), ["scan", "a.txt", ...EMAILS], { environment });
    expect(existsSync(join(home, "sever/fingerprint.key"))).toBe(true);
  });
});
