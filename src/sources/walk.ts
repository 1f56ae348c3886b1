/** One folder and all below it, depth first, in the order of the sorted paths. Symbolic links are not followed. */
import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from "node:fs";
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
  /** Absolute, where that is known already. */
  readonly absolute?: string;
  readonly name?: string;
}

/** A folder that is gone through, and how far. */
interface Level {
  readonly entries: readonly Dirent[];
  next: number;
  /** What stands before the name of an entry: in its path, in its key, in its path below the target, in its absolute path. */
  readonly path: string;
  readonly key: string;
  readonly inside: string;
  readonly absolute: string;
  readonly ignores: IgnoreStack;
}

/** Items that are given at once: so many that a step of the caller costs nothing beside them. */
const GROUP = 256;

/** Lists a folder, in groups. Each path that cannot be listed is a trouble of its own; the rest is listed. */
export async function* walkFolder(place: Place, context: SourceContext): AsyncGenerator<readonly Enumerated[]> {
  let group: Enumerated[] = [];
  const first = await openLevel(place, "", IgnoreStack.withPatterns(context.exclude, context.leftOut));
  if ("problem" in first) group.push(first);
  // A stack of its own: each level of nested generators would be gone through once more for every file.
  const stack = "problem" in first ? [] : [first];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const entry = level.entries[level.next++];
    if (!entry) {
      stack.pop();
      continue;
    }
    if (group.length >= GROUP) {
      yield group;
      group = [];
    }
    const { name } = entry;
    const below = { path: level.path + name, key: level.key + name, absolute: level.absolute + name, name };
    const inside = level.inside + name;
    const reason = leaveOutReason(entry, below.absolute, inside, level.ignores, context);
    if (reason) context.leftOut[reason]++;
    else if (entry.isDirectory()) {
      const next = await openLevel(below, inside, level.ignores);
      if ("problem" in next) group.push(next);
      else stack.push(next);
    } else group.push(describeFile(below));
  }
  if (group.length > 0) yield group;
}

async function openLevel({ path, key }: Place, inside: string, above: IgnoreStack): Promise<Level | SourceTrouble> {
  try {
    // A promise for each folder costs four times what it waits for.
    const entries = readdirSync(path, { withFileTypes: true });
    const hasRules = entries.some(({ name }) => name === IgnoreStack.FILE);
    const ignores = hasRules ? await above.read(path, inside) : above;
    // As `join` would put them together, once for the folder.
    const before = join(path, "x").slice(0, -1);
    const absolute = resolve(before, "x").slice(0, -1);
    const start = { path: before, key: `${key}/`, inside: inside === "" ? "" : `${inside}/`, absolute };
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
  absolute: string,
  inside: string,
  ignores: IgnoreStack,
  context: SourceContext,
): LeftOutReason | undefined {
  if (entry.isSymbolicLink()) return "symlink";
  if (entry.isDirectory() && entry.name === OWN_FOLDER) return "own";
  if (context.ownFiles.includes(absolute)) return "own";
  return ignores.reason(inside, entry.isDirectory());
}

/** A path that is not a folder, as an item or as a trouble. `stats`: what the path leads to, where that is known. */
export function describeFile({ path, key, absolute, name }: Place, stats?: Stats): Enumerated {
  try {
    const found = stats ? statSync(path, { bigint: true }) : lstatSync(path, { bigint: true });
    if (found.isFile())
      return {
        kind: "item",
        ref: { source: path, path: [name ?? basename(path)] },
        key,
        locator: { kind: "file", path },
        ...(absolute !== undefined && { place: absolute }),
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
