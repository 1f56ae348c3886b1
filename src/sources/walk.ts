/** One folder and all below it, depth first, in the order of the sorted paths. Symbolic links are not followed. */
import { lstatSync, statSync, type Dirent, type Stats } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Problem } from "../core/problem.js";
import { fileState } from "./file-state.js";
import { IgnoreStack } from "./ignore-stack.js";
import type { Enumerated, LeftOutReason, SourceContext } from "./source.js";

/** The folder in which the program keeps its own files. */
const OWN_FOLDER = ".sever";

/** A path below a target: as shown, and as part of the item's key. */
export interface Place {
  readonly path: string;
  readonly key: string;
}

/** Lists a folder. Each path that cannot be listed is a trouble of its own; the rest is listed. */
export async function* walkFolder(place: Place, context: SourceContext): AsyncGenerator<Enumerated> {
  yield* walkBelow(place, "", IgnoreStack.withPatterns(context.exclude, context.leftOut), context);
}

async function* walkBelow(
  place: Place,
  relative: string,
  above: IgnoreStack,
  context: SourceContext,
): AsyncGenerator<Enumerated> {
  let entries: Dirent[];
  let ignores = above;
  try {
    entries = await readdir(place.path, { withFileTypes: true });
    if (entries.some(({ name }) => name === IgnoreStack.FILE)) ignores = await above.read(place.path, relative);
  } catch (error) {
    yield trouble(place.path, systemProblem(error, "enumerate"));
    return;
  }
  for (const entry of sortEntries(entries)) {
    const below = { path: join(place.path, entry.name), key: `${place.key}/${entry.name}` };
    const inside = relative === "" ? entry.name : `${relative}/${entry.name}`;
    const reason = leaveOutReason(entry, below.path, inside, ignores, context);
    if (reason) context.leftOut[reason]++;
    else if (entry.isDirectory()) yield* walkBelow(below, inside, ignores, context);
    else yield describeFile(below);
  }
}

/** By name, folders as if their name ended in a slash: so the paths come out sorted as whole strings. */
function sortEntries(entries: readonly Dirent[]): Dirent[] {
  return entries
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
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
  if (context.ownFiles.length > 0 && context.ownFiles.includes(resolve(path))) return "own";
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

const trouble = (path: string, problem: Problem): Enumerated => ({
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
