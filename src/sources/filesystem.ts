/** Files, folders and globs as items. */
import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";
import { ConfigError } from "../core/problem.js";
import { IgnoreStack } from "./ignore-stack.js";
import type { Enumerated, PreparedTarget, Source, SourceContext } from "./source.js";
import { describeFile, systemProblem, walkFolder } from "./walk.js";

export const filesystemSource: Source = {
  id: "filesystem",
  title: "files, folders and globs",
  accepts: (target) => target !== "-" && !/^(?:[a-z][a-z0-9+.-]*:\/\/|sqlite:)/i.test(target),
  prepare: async (target): Promise<PreparedTarget> => {
    if (target === "")
      throw new ConfigError("a target is empty; name a file, a folder, a glob or - for standard input");
    const stats = await statTarget(target);
    if (stats) return inGroups(target, (context) => enumeratePath(target, basename(resolve(target)), stats, context));
    const paths = await expandGlob(target);
    if (paths && paths.length > 0) return inGroups(target, (context) => enumerateGlob(paths, context));
    throw new ConfigError(`${target}: no such file or folder${paths ? ", and as a glob it names nothing" : ""}`);
  },
};

type Groups = AsyncGenerator<readonly Enumerated[]>;

const inGroups = (target: string, enumerateGroups: (context: SourceContext) => Groups): PreparedTarget => ({
  target,
  enumerateGroups,
  enumerate: async function* (context) {
    for await (const group of enumerateGroups(context)) yield* group;
  },
});

async function statTarget(target: string): Promise<Stats | undefined> {
  try {
    return await stat(target);
  } catch (error) {
    const { code, detail } = systemProblem(error, "enumerate");
    if (code === "not-found") return undefined;
    throw new ConfigError(`${target}: ${detail}`, { cause: error });
  }
}

async function* enumeratePath(path: string, key: string, stats: Stats, context: SourceContext): Groups {
  if (stats.isDirectory()) yield* walkFolder({ path, key }, context);
  else if (IgnoreStack.withPatterns(context.exclude, context.leftOut).reason(key, false)) context.leftOut.exclude++;
  else yield [describeFile({ path, key }, stats)];
}

/**
 * All paths that the glob names, sorted; dot files count. Folders are gone into when their turn comes. Undefined for what
 * is no glob.
 */
async function expandGlob(pattern: string): Promise<string[] | undefined> {
  const { default: fastGlob } = await import("fast-glob");
  if (!fastGlob.isDynamicPattern(pattern)) return undefined;
  const paths: string[] = [];
  const stream = fastGlob.stream(pattern, {
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  for await (const path of stream) paths.push(String(path));
  return paths.sort();
}

async function* enumerateGlob(paths: readonly string[], context: SourceContext): Groups {
  const covered = new Set<string>();
  for (const path of paths) {
    if (ancestors(path).some((folder) => covered.has(folder))) continue;
    const stats = await statTarget(path);
    const key = relative(process.cwd(), resolve(path)).split(sep).join("/");
    if (stats?.isDirectory()) covered.add(path);
    if (stats) yield* enumeratePath(path, key, stats, context);
    else yield [describeFile({ path, key })];
  }
}

function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) found.push(path.slice(0, at));
  return found;
}
