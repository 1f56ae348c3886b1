/** What git says has changed: between the last commit and the index, or between two commits. Reads no content. */
import { ConfigError } from "../../core/problem.js";
import { runGit } from "./run-git.js";

/** What is compared. `since`: a commit, branch or tag; what was changed on the way from there to the last commit. */
export type GitScope = { readonly kind: "staged" } | { readonly kind: "since"; readonly since: string };

export interface Change {
  /** Below the top of the working tree, with `/`. */
  readonly path: string;
  readonly kind: "file" | "symlink" | "submodule" | "unmerged";
  readonly oid: string;
}

const KINDS: Readonly<Record<string, Change["kind"]>> = { "120000": "symlink", "160000": "submodule" };

/** The folder at the top of the working tree that `folder` lies in. Throws `ConfigError` where there is none. */
export async function findTop(folder: string): Promise<string> {
  const { status, stdout, stderr } = await runGit(folder, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return stdout.toString("utf8").replace(/\n$/, "");
  if (stderr.includes("dubious ownership"))
    throw new ConfigError(`${folder}: git refuses the repository because another user owns it (safe.directory)`);
  throw new ConfigError(`${folder}: not in the working tree of a git repository; --staged and --since-commit need one`);
}

/** The commit from which the last one is told apart: where both histories part. Throws `ConfigError`. */
export async function findBase(folder: string, since: string): Promise<string> {
  const named = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${since}^{commit}`]);
  if (named.status !== 0)
    throw new ConfigError(
      `--since-commit: ${JSON.stringify(since)} names no commit here; fetch it, or fetch more of the history`,
    );
  const base = await runGit(folder, ["merge-base", named.stdout.toString("utf8").trim(), "HEAD"]);
  if (base.status !== 0)
    throw new ConfigError(
      `--since-commit: ${JSON.stringify(since)} and the last commit share no history here; fetch more of it`,
    );
  return base.stdout.toString("utf8").trim();
}

/** Paths that are there and differ. A renamed one is listed under its new name, one that was deleted is not. */
export async function listChanges(
  folder: string,
  base: string | undefined,
  pathspecs: readonly string[],
): Promise<Change[]> {
  const shape = ["--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=d", "--ignore-submodules=none"];
  const plain = ["--no-ext-diff", "--no-textconv"];
  const scope = base === undefined ? ["--cached"] : [base, "HEAD"];
  const args = ["diff", ...shape, ...plain, ...scope, "--", ...pathspecs];
  const { status, stdout, stderr } = await runGit(folder, args);
  if (status !== 0) throw new ConfigError(`git diff: ${stderr.trim().split("\n")[0] ?? "failed"}`);
  return parseChanges(stdout.toString("utf8"));
}

/** `:<mode> <mode> <object> <object> <status>`, NUL, path, NUL, and so on. */
function parseChanges(text: string): Change[] {
  const parts = text.split("\0");
  const changes: Change[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [, mode = "", , oid = "", status = ""] = parts[i]?.split(" ") ?? [];
    const path = parts[i + 1] ?? "";
    const kind = status === "U" ? "unmerged" : (KINDS[mode] ?? "file");
    // An unmerged path is told twice when the working tree has it: once is enough.
    if (changes.at(-1)?.path !== path) changes.push({ path, kind, oid });
  }
  return changes;
}

/** Bytes of each blob; undefined for one that the repository lacks. */
export async function readSizes(folder: string, oids: readonly string[]): Promise<(number | undefined)[]> {
  if (oids.length === 0) return [];
  const format = "--batch-check=%(objecttype) %(objectsize)";
  const { stdout } = await runGit(folder, ["cat-file", format], `${oids.join("\n")}\n`);
  const lines = stdout.toString("utf8").split("\n");
  return oids.map((_, i) => {
    const [, size] = /^blob (\d+)$/.exec(lines[i] ?? "") ?? [];
    return size === undefined ? undefined : Number(size);
  });
}
