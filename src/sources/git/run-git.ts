/**
 * Runs the `git` program: no shell, no hooks, no programs that a repository's configuration names, nothing fetched. The
 * environment is kept otherwise: within a hook it says which index is to be committed.
 */
import { spawn, spawnSync } from "node:child_process";
import { ConfigError, ItemError } from "../../core/problem.js";

/** Bytes that a listing may have. */
const LISTING_LIMIT = 1024 ** 3;
/** What a file in Git LFS has in its place. */
const LFS_POINTER = "version https://git-lfs.github.com/spec/";

const SAFETY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  // A blob that lies on a server only stays there.
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C",
});

export interface GitAnswer {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs `git` in a folder; `input` is written to its standard input. Throws `ConfigError` when there is no such program. */
export function runGit(folder: string, args: readonly string[], input = ""): Promise<GitAnswer> {
  const child = spawn("git", [...SAFETY, ...args], { cwd: folder, env: environment() });
  const stdout: Buffer[] = [];
  let length = 0;
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout.push(chunk);
    length += chunk.length;
    if (length > LISTING_LIMIT) child.kill();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text.slice(0, 2000)));
  // A child that has ended wants no more input; its status says why.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => {
      reject(new ConfigError("the program git cannot be started; install it", { cause: error }));
    });
    child.on("close", (status) => resolve({ status, stdout: Buffer.concat(stdout), stderr }));
  });
}

/** The bytes of a blob. Throws `ItemError`. Synchronous: this runs in worker threads. */
export function readBlob(folder: string, oid: string, limit: number): Uint8Array {
  const { status, stdout, error } = spawnSync("git", [...SAFETY, "cat-file", "blob", oid], {
    cwd: folder,
    env: environment(),
    maxBuffer: limit + 1,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (stdout.length > limit) throw new ItemError("too-large", "read", `larger than the limit of ${limit} bytes`);
  if (error || status !== 0)
    throw new ItemError("unreadable", "read", "git does not give the content", { cause: error });
  if (stdout.length < 1024 && stdout.toString("latin1", 0, LFS_POINTER.length) === LFS_POINTER)
    throw new ItemError("unsupported-part", "read", "the content lies in Git LFS, not in the repository");
  return new Uint8Array(stdout);
}
