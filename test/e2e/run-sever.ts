/** Starts the built program as a process, in a folder of its own, with a key of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** The built program. */
export const MAIN = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with the given files; a name that ends in a slash is a folder. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sever-e2e-"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(path, text);
  }
  return folder;
}

export function startSever(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing; build first: npm run build`);
  const env = { ...process.env, SEVER_KEY_FILE: join(folder, "..", "sever-e2e.key"), ...environment };
  return spawn(process.execPath, [MAIN, ...args], { cwd: folder, env });
}

/** As on a disk that takes no file of more than so many KiB; where the shell can say so. */
export function runOnSmallDisk(folder: string, args: readonly string[], kib: number): Promise<Outcome> {
  const env = { ...process.env, SEVER_KEY_FILE: join(folder, "..", "sever-e2e.key") };
  const command = `trap "" XFSZ; ulimit -f ${kib}; exec "$@"`;
  const child = spawn("bash", ["-c", command, "bash", process.execPath, MAIN, ...args], { cwd: folder, env });
  child.stdin.end();
  return outcomeOf(child);
}

export function runSever(
  folder: string,
  args: readonly string[],
  { input = "", environment = {} }: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = startSever(folder, args, environment);
  child.stdin.end(input);
  return outcomeOf(child);
}

export function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, stdout, stderr })));
}

/** The records of `jsonl` output. */
export const recordsOf = ({ stdout }: Outcome): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Kills the process when `sign` has come out of it more than so many times; gives how often it had come by then. */
export async function killAfter(child: ChildProcessWithoutNullStreams, sign: string, times: number): Promise<number> {
  let seen = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    seen += chunk.toString().split(sign).length - 1;
    if (seen > times) child.kill("SIGKILL");
  });
  await outcomeOf(child);
  expect(child.signalCode).toBe("SIGKILL");
  return seen;
}
