/** One folder and all below it, depth first, in the order of the sorted paths. Symbolic links are not followed. */
import { lstatSync, statSync, type Dirent, type Stats } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Problem } from "../core/problem.js";
import { fileState } from "./file-state.js";
import { IgnoreStack } from "./ignore-stack.js";
import type { Enumerated, LeftOutReason, SourceContext, SourceTrouble } from "./source.js";

/** The folder in which the program keeps its own files. */
const OWN_FOLDER = ".sever";

/** A path below a target: as shown, and as part of the item's key. */
export interface Place {
  readonly path: string;
  readonly key: string;
}

/** A folder that is gone through, and how far. */
interface Level {
  readonly entries: readonly Dirent[];
  next: number;
  /** What stands before the name of an entry: in its path, in its key, in its path below the target. */
  readonly path: string;
  readonly key: string;
  readonly inside: string;
  readonly ignores: IgnoreStack;
}

/** Lists a folder. Each path that cannot be listed is a trouble of its own; the rest is listed. */
export async function* walkFolder(place: Place, context: SourceContext): AsyncGenerator<Enumerated> {
  const first = await openLevel(place, "", IgnoreStack.withPatterns(context.exclude, context.leftOut));
  if ("problem" in first) yield first;
  // A stack of its own: each level of nested generators would be gone through once more for every file.
  const stack = "problem" in first ? [] : [first];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const entry = level.entries[level.next++];
    if (!entry) {
      stack.pop();
      continue;
    }
    const below = { path: level.path + entry.name, key: level.key + entry.name };
    const inside = level.inside + entry.name;
    const reason = leaveOutReason(entry, below.path, inside, level.ignores, context);
    if (reason) context.leftOut[reason]++;
    else if (entry.isDirectory()) {
      const next = await openLevel(below, inside, level.ignores);
      if ("problem" in next) yield next;
      else stack.push(next);
    } else yield describeFile(below);
  }
}

async function openLevel({ path, key }: Place, inside: string, above: IgnoreStack): Promise<Level | SourceTrouble> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const hasRules = entries.some(({ name }) => name === IgnoreStack.FILE);
    const ignores = hasRules ? await above.read(path, inside) : above;
    // As `join` would put them together, once for the folder.
    const before = join(path, "x").slice(0, -1);
    const start = { path: before, key: `${key}/`, inside: inside === "" ? "" : `${inside}/` };
    return { entries: sortEntries(entries), next: 0, ...start, ignores };
  } catch (error) {
    return trouble(path, systemProblem(error, "enumerate"));
  }
}

/** By name, folders as if their name ended in a slash: so the paths come out sorted as whole strings. */
function sortEntries(entries: readonly Dirent[]): readonly Dirent[] {
  const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}

function leaveOutReason(
  entry: Dirent,
  path: string,
  inside: string,
  ignores: IgnoreStack,
  context: SourceContext,
): LeftOutReason | undefined {
  if (entry.isSymbolicLink()) return "symlink";
  if (entry.isDirectory() && entry.name === OWN_FOLDER) return "own";
  // Its name tells most files from the program's own, at less than the whole path costs.
  if (context.ownFiles.some((own) => own.endsWith(entry.name)) && context.ownFiles.includes(resolve(path)))
    return "own";
  return ignores.reason(inside, entry.isDirectory());
}

/** A path that is not a folder, as an item or as a trouble. `stats`: what the path leads to, where that is known. */
export function describeFile({ path, key }: Place, stats?: Stats): Enumerated {
  try {
    const found = stats ? statSync(path, { bigint: true }) : lstatSync(path, { bigint: true });
    if (found.isFile())
      return {
        kind: "item",
        ref: { source: path, path: [basename(path)] },
        key,
        locator: { kind: "file", path },
        bytes: Number(found.size),
        state: fileState(found),
      };
    return trouble(path, {
      code: "special-file",
      stage: "enumerate",
      detail: "a device, socket or pipe has no content to examine",
    });
  } catch (error) {
    return trouble(path, systemProblem(error, "enumerate"));
  }
}

const trouble = (path: string, problem: Problem): SourceTrouble => ({
  kind: "trouble",
  ref: { source: path, path: [basename(path)] },
  problem,
});

/** What the operating system said, as a problem. Anything that it did not say is a bug and thrown on. */
export function systemProblem(error: unknown, stage: Problem["stage"]): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "not-found", stage, detail: "it was gone when it was to be read" };
    case "EACCES":
    case "EPERM":
      return { code: "permission-denied", stage, detail: `the system refused access (${code})` };
    case "ELOOP":
      return { code: "symlink-loop", stage, detail: "a symbolic link leads back to itself" };
    default:
      return { code: "unreadable", stage, detail: `reading failed (${code})` };
  }
}
