/**
 * Kills a scan at random moments and goes on with it: `node dist/bench/kill-resume.js [--files 2000] [--kills 40] [--seed 7]`.
 * In turn it is the process that is killed, one of its threads, and, in the rounds whose store is on a server, the server,
 * until each was hit so often; a kill that found the scan at its end does not count. `--minutes 15` stops earlier.
 * After each round of kills the results must be those of an undisturbed scan, line for line; exits with 1 when they are not.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { hasPostgres, startPostgres, type PostgresServer } from "../test/support/postgres.js";
import { makeCorpus } from "./corpus.js";
import { Random } from "./random.js";

const MAIN = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const FILE_BYTES = 2_000;
/** Kills in a row before a scan is let go to its end. */
const KILLS_IN_A_ROW = 5;

/** A thread cannot be killed from outside: this is loaded into each, and ends the one that takes the order first. */
const END_THREAD = `
import { existsSync, rmSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
const order = process.env.BENCH_ORDER;
if (!isMainThread && order) setTimeout(() => {
  if (!existsSync(order)) return;
  rmSync(order);
  process.exit(1);
}, Number(process.env.BENCH_AFTER)).unref();
`;

const VICTIMS = ["process", "thread", "server"] as const;
type Victim = (typeof VICTIMS)[number];

interface Kill {
  readonly victim: Victim;
  /** Milliseconds. */
  readonly after: number;
}

interface Run {
  readonly milliseconds: number;
  readonly status: number | null;
  /** Whether there was anything left to be killed. */
  readonly wasHit: boolean;
}

/** Scans of one share. */
class Trial {
  readonly #order: string;
  readonly #preload: string;

  constructor(
    private readonly folder: string,
    private readonly server: PostgresServer | undefined,
  ) {
    this.#order = join(folder, "end-a-thread");
    this.#preload = join(folder, "end-thread.mjs");
    writeFileSync(this.#preload, END_THREAD);
  }

  async scan(args: readonly string[], kill?: Kill): Promise<Run> {
    const since = performance.now();
    const env = { ...process.env, SEVER_KEY_FILE: join(this.folder, "key"), ...this.#orderFor(kill) };
    const child = spawn(process.execPath, [MAIN, "scan", "share", "--quiet", ...args], {
      cwd: this.folder,
      env,
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    let wasHit = false;
    if (kill && kill.victim !== "thread") {
      await Promise.race([setTimeout(kill.after), ended]);
      wasHit = child.exitCode === null;
      if (kill.victim === "process") child.kill("SIGKILL");
      else await this.server?.kill();
    }
    const [status] = (await ended) as [number | null];
    if (kill?.victim === "server") await this.server?.restart();
    if (kill?.victim === "thread") wasHit = !existsSync(this.#order);
    rmSync(this.#order, { force: true });
    return { milliseconds: performance.now() - since, status, wasHit };
  }

  #orderFor(kill: Kill | undefined): NodeJS.ProcessEnv {
    if (kill?.victim !== "thread") return {};
    writeFileSync(this.#order, "");
    const options = `--import ${pathToFileURL(this.#preload).href}`;
    return { NODE_OPTIONS: options, BENCH_ORDER: this.#order, BENCH_AFTER: String(Math.round(kill.after)) };
  }

  /** All records but the summary, sorted. */
  recordsOf(name: string): string {
    return readFileSync(join(this.folder, name), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith('{"kind":"summary"'))
      .sort()
      .join("\n");
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      files: { type: "string", default: "2000" },
      kills: { type: "string", default: "40" },
      seed: { type: "string", default: "7" },
      minutes: { type: "string", default: "600" },
    },
  });
  const until = performance.now() + Number(values.minutes) * 60_000;
  const wanted = Number(values.kills);
  const random = new Random(Number(values.seed));
  const folder = mkdtempSync(join(tmpdir(), "sever-kill-"));
  const bytes = Number(values.files) * FILE_BYTES;
  const kinds = ["txt", "csv", "docx", "eml", "zip"];
  await makeCorpus(join(folder, "share"), { bytes, kinds, fileBytes: FILE_BYTES, seed: Number(values.seed) });
  const server = hasPostgres() ? await startPostgres() : undefined;
  const trial = new Trial(folder, server);
  const hits = { process: 0, thread: 0, server: 0 };
  let different = 0;
  let tried = 0;
  try {
    const whole = await trial.scan(["--store", "none", "--output", "whole.jsonl"]);
    const expected = trial.recordsOf("whole.jsonl");
    const victims = VICTIMS.filter((victim) => victim !== "server" || server !== undefined);
    const missing = (): readonly Victim[] => victims.filter((victim) => hits[victim] < wanted);
    for (let round = 0; missing().length > 0 && performance.now() < until; round++) {
      const isOnServer = server !== undefined && (round % 2 === 1 || missing().every((victim) => victim === "server"));
      // Each round has a store of its own, with nothing to be recalled.
      const store = isOnServer ? await server.url(`round_${round}`) : `sqlite:round-${round}.sqlite`;
      const args = ["--store", store, "--resume", "--output", "cut.jsonl"];
      for (let i = 0; i < KILLS_IN_A_ROW; i++, tried++) {
        const open = missing().filter((victim) => isOnServer || victim !== "server");
        const victim = open[random.integer(0, open.length - 1)];
        if (victim === undefined) break;
        const { wasHit } = await trial.scan(args, { victim, after: random.next() * whole.milliseconds });
        if (wasHit) hits[victim]++;
      }
      const resumed = await trial.scan(args);
      const isSame = resumed.status === whole.status && trial.recordsOf("cut.jsonl") === expected;
      if (!isSame) different++;
      const where = isOnServer ? "PostgreSQL" : "embedded";
      process.stdout.write(
        `round ${round} (${where}): hit so far ${JSON.stringify(hits)}, ${isSame ? "same" : "DIFFERENT"}\n`,
      );
    }
  } finally {
    await server?.stop();
  }
  process.stdout.write(
    `${tried} kills, of which hit: ${JSON.stringify(hits)}; ${different} rounds with other results\n`,
  );
  rmSync(folder, { recursive: true, force: true });
  if (different > 0) process.exitCode = 1;
}

await main();
