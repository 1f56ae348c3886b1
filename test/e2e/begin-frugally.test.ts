/** On a newer Node the program begins anew in an environment in which it holds less memory: as the same process, and unseen. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { FRUGAL } from "../../src/core/frugal.js";
import { MAIN, makeFolder } from "./run-sever.js";

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
