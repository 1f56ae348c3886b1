/**
 * Kills a scan at random moments and goes on with it: `node dist/bench/kill-resume.js [--files 2000] [--kills 40] [--seed 7]
 * [--store sqlite:FILE|postgres://…]`. After each round of kills the results must be those of an undisturbed scan, line for
 * line; exits with 1 when they are not.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeCorpus } from "./corpus.js";
import { Random } from "./random.js";

const MAIN = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const FILE_BYTES = 2_000;
/** Kills in a row before a scan is let go to its end. */
const KILLS_IN_A_ROW = 5;

interface Run {
  readonly milliseconds: number;
  readonly status: number | null;
}

/** Scans the share; kills the process after `killAfter` milliseconds. */
async function scan(folder: string, args: readonly string[], killAfter?: number): Promise<Run> {
  const since = performance.now();
  const env = { ...process.env, SEVER_KEY_FILE: join(folder, "key") };
  const child = spawn(process.execPath, [MAIN, "scan", "share", "--quiet", ...args], {
    cwd: folder,
    env,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  if (killAfter !== undefined) {
    await Promise.race([setTimeout(killAfter), ended]);
    child.kill("SIGKILL");
  }
  const [status] = (await ended) as [number | null];
  return { milliseconds: performance.now() - since, status };
}

/** All records but the summary, sorted. */
const recordsOf = (folder: string, name: string): string =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith('{"kind":"summary"'))
    .sort()
    .join("\n");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      files: { type: "string", default: "2000" },
      kills: { type: "string", default: "40" },
      seed: { type: "string", default: "7" },
      store: { type: "string", default: "sqlite:s.sqlite" },
    },
  });
  const random = new Random(Number(values.seed));
  const folder = mkdtempSync(join(tmpdir(), "sever-kill-"));
  const kinds = ["txt", "csv", "docx"];
  await makeCorpus(join(folder, "share"), {
    bytes: Number(values.files) * FILE_BYTES,
    kinds,
    fileBytes: FILE_BYTES,
    seed: Number(values.seed),
  });
  const whole = await scan(folder, ["--store", "none", "--output", "whole.jsonl"]);
  const expected = recordsOf(folder, "whole.jsonl");
  let different = 0;
  let kills = 0;
  for (let round = 0; kills < Number(values.kills); round++) {
    const args = ["--store", values.store, "--resume", "--output", "cut.jsonl"];
    for (let i = 0; i < KILLS_IN_A_ROW && kills < Number(values.kills); i++, kills++)
      await scan(folder, args, random.next() * whole.milliseconds);
    const resumed = await scan(folder, args);
    const isSame = resumed.status === whole.status && recordsOf(folder, "cut.jsonl") === expected;
    if (!isSame) different++;
    process.stdout.write(`round ${round}: ${kills} kills so far, ${isSame ? "same" : "DIFFERENT"}\n`);
    // The next round has nothing to recall; a store on a server is to be a new one.
    rmSync(join(folder, "s.sqlite"), { force: true });
  }
  process.stdout.write(`${kills} kills, ${different} rounds with other results\n`);
  rmSync(folder, { recursive: true, force: true });
  if (different > 0) process.exitCode = 1;
}

await main();
