/** The program begins anew in an environment in which it holds less memory: as the same process on a newer Node, else below it, unseen. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { FRUGAL } from "../../src/core/frugal.js";
import { MAIN, makeFolder, outcomeOf, startSever } from "./run-sever.js";

/** A Node that can; the one at hand may be older. */
const node = process.env["SEVER_TEST_NEW_NODE"] ?? ("execve" in process ? process.execPath : undefined);
const canBegin = process.platform === "linux" && node !== undefined && existsSync(node);
if (!canBegin) console.warn("no Node of 22.15 or newer (SEVER_TEST_NEW_NODE): a test that needs one is skipped");

/** Variables with which the process was begun last. */
const environmentOf = (pid: number | undefined): string[] =>
  readFileSync(`/proc/${String(pid)}/environ`, "utf8").split("\0");

describe("a long run", () => {
  it.skipIf(!canBegin)("holds little: it begins anew as the same process, with what it was given", async () => {
    const cwd = makeFolder({});
    const env = { SEVER_KEY_FILE: join(cwd, "sever.key") };
    const scan = spawn(node ?? "", [MAIN, "scan", "-", "--store", "none", "--quiet", "--types", "EMAIL"], { cwd, env });
    const [said, complained]: [string[], string[]] = [[], []];
    scan.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString("utf8")));
    scan.stderr.on("data", (chunk: Buffer) => complained.push(chunk.toString("utf8")));
    const ended = once(scan, "close");
    const wanted = Object.entries(FRUGAL).map(([name, value]) => `${name}=${String(value)}`);
    for (let tries = 0; tries < 400 && !environmentOf(scan.pid).includes(wanted[0] ?? ""); tries++)
      await setTimeout(50);
    expect(environmentOf(scan.pid)).toEqual(expect.arrayContaining(wanted));
    scan.stdin.end("Write to anna.joseph@example.com today.\n");
    expect(await ended).toEqual([0, null]);
    expect(said.join("")).toContain('"start":9,"end":32');
    expect(complained.join("")).toBe("");
  });
});

const canEndWith = spawnSync("setpriv", ["--pdeathsig", "KILL", "true"]).status === 0;
const isBelow = process.platform === "linux" && !("execve" in process) && canEndWith;

/** The process that runs the command, below the one that was started. */
async function processBelow(pid: number | undefined): Promise<number> {
  const list = `/proc/${String(pid)}/task/${String(pid)}/children`;
  for (let tries = 0; tries < 400; tries++) {
    const below = Number(readFileSync(list, "utf8").trim() || 0);
    const isNode = below > 0 && readFileSync(`/proc/${below}/cmdline`, "utf8").startsWith(process.execPath);
    if (isNode && environmentOf(below).includes("MALLOC_ARENA_MAX=2")) return below;
    await setTimeout(50);
  }
  throw new Error("no process below");
}

describe.skipIf(!isBelow)("a process below", () => {
  const start = (): ReturnType<typeof startSever> =>
    startSever(makeFolder({}), ["scan", "-", "--store", "none", "--types", "EMAIL"]);

  it("is given what comes in, and what it says comes out, with its status", async () => {
    const scan = start();
    const ended = outcomeOf(scan);
    await processBelow(scan.pid);
    scan.stdin.end("Write to anna.joseph@example.com today.\n");
    const { status, stdout } = await ended;
    expect([status, stdout.includes('"start":9,"end":32')]).toEqual([0, true]);
  });

  it("ends when what was started is killed", async () => {
    const scan = start();
    const ended = outcomeOf(scan);
    const below = await processBelow(scan.pid);
    scan.kill("SIGKILL");
    await ended;
    for (let tries = 0; tries < 100 && existsSync(`/proc/${below}`); tries++) await setTimeout(20);
    expect([scan.signalCode, existsSync(`/proc/${below}`)]).toEqual(["SIGKILL", false]);
  });

  it("is what what was started ends like", async () => {
    const scan = start();
    const ended = outcomeOf(scan);
    process.kill(await processBelow(scan.pid), "SIGKILL");
    await ended;
    expect(scan.signalCode).toBe("SIGKILL");
  });
});
