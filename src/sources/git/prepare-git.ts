/**
 * Files as git has them: staged for the next commit, or changed since another one. The content is git's, not that of the
 * working tree, so what is examined is what is committed.
 */
import { existsSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { ConfigError, type Problem } from "../../core/problem.js";
import { IgnoreStack } from "../ignore-stack.js";
import type { Enumerated, LeftOutReason, PreparedTarget, SourceContext } from "../source.js";
import { findBase, findTop, listChanges, readSizes, type Change, type GitScope } from "./changes.js";

/** The folder in which the program keeps its own files. */
const OWN_FOLDER = ".sever";

/**
 * What the scope names, as one target; `targets` narrow it: folders, files or globs below the working folder. Throws
 * `ConfigError` outside a repository and for a commit that is not there.
 */
export async function prepareGit(scope: GitScope, targets: readonly string[], folder: string): Promise<PreparedTarget> {
  const foreign = targets.find((target) => target === "-" || /^[a-z][a-z0-9+.-]*:\/\//i.test(target));
  if (foreign !== undefined) throw new ConfigError(`${foreign}: only paths go with --staged and --since-commit`);
  const top = await findTop(folder);
  const base = scope.kind === "since" ? await findBase(folder, scope.since) : undefined;
  const pathspecs = targets.map((target) => (existsSync(resolve(folder, target)) ? `:(literal)${target}` : `:(glob)${target}`)); // prettier-ignore
  // Asked once before anything is begun, so that a wrong path is told as such.
  const changes = await listChanges(folder, base, pathspecs);
  return {
    // What is staged is not the folder: the two are not held against one another.
    target: [scope.kind === "staged" ? "--staged" : `--since-commit ${scope.since}`, ...targets].join(" "),
    enumerate: (context) => enumerateChanges(changes, top, folder, context),
  };
}

async function* enumerateChanges(
  changes: readonly Change[],
  top: string,
  folder: string,
  context: SourceContext,
): AsyncGenerator<Enumerated> {
  const rules = new FolderRules(top, context);
  const listed: Change[] = [];
  for (const change of changes) {
    const reason = await rules.reason(change);
    if (reason === undefined) listed.push(change);
    else if (reason !== "counted") context.leftOut[reason]++;
  }
  const sizes = await readSizes(
    top,
    listed.map(({ oid }) => oid),
  );
  for (const [i, change] of listed.entries()) yield describeChange(change, sizes[i], top, folder);
}

function describeChange(
  { path, kind, oid }: Change,
  bytes: number | undefined,
  top: string,
  folder: string,
): Enumerated {
  const source = relative(folder, join(top, path)).split(sep).join("/");
  const ref = { source, path: [basename(path)] };
  const trouble = (detail: string): Enumerated => {
    const problem: Problem = { code: "unreadable", stage: "enumerate", detail };
    return { kind: "trouble", ref, problem };
  };
  if (kind === "unmerged") return trouble("a merge of it is not resolved");
  if (bytes === undefined) return trouble("the repository lacks its content; fetch it");
  return { kind: "item", ref, key: `${basename(top)}/${path}`, locator: { kind: "git", folder: top, oid }, bytes };
}

/** The rules about paths from the top of the working tree down, each folder's asked once. */
class FolderRules {
  readonly #folders = new Map<string, Promise<IgnoreStack | LeftOutReason>>();

  constructor(
    private readonly top: string,
    private readonly context: SourceContext,
  ) {}

  /** Why a path is not examined; undefined when it is. */
  async reason({ path, kind }: Change): Promise<LeftOutReason | "counted" | undefined> {
    const above = await this.#rulesOf(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    if (typeof above === "string") return "counted";
    const reason = above.reason(path, kind === "submodule");
    if (reason) return reason;
    if (this.context.ownFiles.includes(join(this.top, path))) return "own";
    return kind === "symlink" || kind === "submodule" ? kind : undefined;
  }

  /** The rules that hold in a folder, or why it is left out: with all that lies in it, and counted once. */
  #rulesOf(path: string): Promise<IgnoreStack | LeftOutReason> {
    const known = this.#folders.get(path) ?? this.#readRules(path);
    this.#folders.set(path, known);
    return known;
  }

  async #readRules(path: string): Promise<IgnoreStack | LeftOutReason> {
    if (path === "") return this.#withFile(IgnoreStack.withPatterns(this.context.exclude, this.context.leftOut), "");
    const at = path.lastIndexOf("/");
    const above = await this.#rulesOf(path.slice(0, Math.max(0, at)));
    if (typeof above === "string") return above;
    const reason = path.slice(at + 1) === OWN_FOLDER ? "own" : above.reason(path, true);
    if (!reason) return this.#withFile(above, path);
    this.context.leftOut[reason]++;
    return reason;
  }

  #withFile(rules: IgnoreStack, path: string): Promise<IgnoreStack> {
    const folder = join(this.top, path);
    return existsSync(join(folder, IgnoreStack.FILE)) ? rules.read(folder, path) : Promise.resolve(rules);
  }
}
