/** `sever redact` and `sever verify` as a process: statuses, files, and that nothing personal is said. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const TEXT = "Dear Sir,\nwrite to k.ramdeen@example.tt or K.RAMDEEN@EXAMPLE.TT. KEEP-ALPHA 12.\n";

/** No text in any encoding. */
const NOISE = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + (i >> 3) * 7) & 0xff);

if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing; build first: npm run build`);

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sever-redact-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, SEVER_KEY_FILE: join(folder, "key") });

function sever(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: environment(),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function put(path: string, content: string | Uint8Array): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

const report = (): { items: Record<string, unknown>[]; summary: Record<string, unknown> } =>
  JSON.parse(readFileSync(join(folder, "out/redaction-report.json"), "utf8")) as ReturnType<typeof report>;
const digest = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("sever redact", () => {
  it("writes verified copies below the output folder and leaves originals alone", () => {
    const original = put("in/sub/letter.txt", TEXT);
    const before = statSync(original);
    const { status, stderr, stdout } = sever("redact", "in", "--out", "out");
    expect(status).toBe(0);
    const copy = readFileSync(join(folder, "out/sub/letter.txt"), "utf8");
    expect(copy).toBe("Dear Sir,\nwrite to [e-mail] or [e-mail]. KEEP-ALPHA 12.\n");
    expect(readFileSync(original, "utf8")).toBe(TEXT);
    expect(statSync(original).mtimeMs).toBe(before.mtimeMs);
    expect(report().items[0]).toMatchObject({
      source: "in/sub/letter.txt",
      copy: "sub/letter.txt",
      status: "released",
      originalSha256: digest(original),
      copySha256: digest(join(folder, "out/sub/letter.txt")),
    });
    expect(stdout + stderr + JSON.stringify(report())).not.toMatch(/ramdeen/i);
    expect(readdirSync(join(folder, "out")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("changes nothing in its own copies", () => {
    put("in/letter.txt", TEXT);
    expect(sever("redact", "in", "--out", "out").status).toBe(0);
    expect(sever("redact", "out/letter.txt", "--out", "again").status).toBe(0);
    expect(digest(join(folder, "again/letter.txt"))).toBe(digest(join(folder, "out/letter.txt")));
  });

  it("lists what it does not know, writes no file for it and ends with 3", () => {
    put("in/blob.bin", NOISE);
    put("in/letter.txt", TEXT);
    const { status, stderr } = sever("redact", "in", "--out", "out");
    expect(status).toBe(3);
    expect(stderr).toContain("in/blob.bin");
    expect(existsSync(join(folder, "out/blob.bin"))).toBe(false);
    expect(report().summary).toMatchObject({ released: 1, refused: 1 });
  });

  it("says that a file attached to a PDF is in no copy and ends with 3", () => {
    const attached = fileURLToPath(new URL("../../fixtures/pdf-leaks/c16_attach.pdf", import.meta.url));
    const { status, stderr } = sever("redact", attached, "--out", "out");
    expect(status).toBe(3);
    expect(stderr).toContain("1 part withheld");
    expect(report().items[0]).toMatchObject({ status: "released", withheld: [{ problem: { code: "withheld-part" } }] });
  });

  it("replaces names that hold what was removed, in other items' paths too", () => {
    put("in/k.ramdeen@example.tt/a.txt", TEXT);
    put("in/k.ramdeen@example.tt/b.txt", "Nothing here.\n");
    const { stderr } = sever("redact", "in", "--out", "out", "--verbose");
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["folder-0001", "redaction-report.json"]);
    expect(readdirSync(join(folder, "out/folder-0001")).sort()).toEqual(["a.txt", "b.txt"]);
    expect(JSON.stringify(report())).not.toMatch(/ramdeen/i);
    expect(stderr).not.toMatch(/ramdeen/i);
  });

  it("takes decisions first, and tells of those that met nothing", () => {
    put("in/letter.txt", TEXT);
    const scan = sever("scan", "in", "--format", "jsonl");
    const findings = scan.stdout
      .split("\n")
      .filter((line) => line.includes('"kind":"finding"'))
      .map((line) => JSON.parse(line) as { id: string });
    const decisions = [
      ...findings.map(({ id }) => ({ finding: id, action: "release" })),
      { finding: "none", action: "redact" },
    ];
    put("decisions.json", JSON.stringify(decisions));
    expect(sever("redact", "in", "--out", "out", "--decisions", "decisions.json").status).toBe(0);
    expect(readFileSync(join(folder, "out/letter.txt"), "utf8")).toBe(TEXT);
    expect(report().items[0]).toMatchObject({ status: "unchanged" });
    expect(report().summary).toMatchObject({ unknownDecisions: ["none"] });
  });

  it.each([
    ["an output within the target", ["redact", "in", "--out", "in/out"]],
    ["the target as output", ["redact", "in", "--out", "in"]],
    ["a foreign folder as output", ["redact", "in", "--out", "foreign"]],
    ["no output", ["redact", "in"]],
    ["an unknown mark", ["redact", "in", "--out", "out", "--mark", "stars"]],
    ["a person that is no JSON", ["redact", "in", "--out", "out", "--release-to", "in/letter.txt"]],
    ["malformed decisions", ["redact", "in", "--out", "out", "--decisions", "in/letter.txt"]],
  ])("ends with 2 and writes nothing for %s", (_, args) => {
    put("in/letter.txt", TEXT);
    put("foreign/other.txt", "mine");
    const { status, stderr } = sever(...args);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/ramdeen/i);
    expect(existsSync(join(folder, "out"))).toBe(false);
    expect(readdirSync(join(folder, "in"))).toEqual(["letter.txt"]);
  });

  it("ends in order when interrupted, with no draft left behind", async () => {
    for (let i = 0; i < 60; i++) put(`in/${String(i)}.txt`, TEXT.repeat(2000));
    const child = spawn(process.execPath, [MAIN, "redact", "in", "--out", "out", "--workers", "1"], {
      cwd: folder,
      env: environment(),
    });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    while (!existsSync(join(folder, "out"))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await ended).toBe(3);
    expect(readdirSync(join(folder, "out")).filter((name) => name.startsWith("."))).toEqual([]);
    expect(report().items).toHaveLength(60);
  });
});

describe("sever verify", () => {
  it("says nothing of a file that hides nothing", () => {
    put("a.txt", "Nothing here.\n");
    expect(sever("verify", "a.txt", "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("passes a copy of this program against its original", () => {
    put("in/letter.txt", TEXT);
    sever("redact", "in", "--out", "out");
    expect(sever("verify", "out/letter.txt", "--against", "in/letter.txt").status).toBe(0);
  });

  it("finds a value that was removed in one place and forgotten in another", () => {
    put("original.txt", TEXT);
    put("copy.txt", TEXT.replace("k.ramdeen@example.tt", "█████"));
    const { status, stdout } = sever("verify", "copy.txt", "--against", "original.txt");
    expect(status).toBe(4);
    expect(stdout).toContain("EMAIL");
    expect(stdout).not.toMatch(/ramdeen/i);
  });

  it("finds a value that is only encoded", () => {
    put("original.txt", TEXT);
    const encoded = Buffer.from("see k.ramdeen@example.tt").toString("base64");
    put("copy.txt", `${TEXT.replace(/k\.ramdeen@example\.tt/gi, "█████")}${encoded}\n`);
    expect(sever("verify", "copy.txt", "--against", "original.txt").status).toBe(4);
  });

  it("ends with 3 for what it cannot read", () => {
    put("blob.bin", NOISE);
    expect(sever("verify", "blob.bin").status).toBe(3);
  });
});
