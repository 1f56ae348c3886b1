/** Targets, as typed, to the items that they name, each path once. */
import { resolve } from "node:path";
import { ConfigError } from "../core/problem.js";
import type { Connection } from "../sources/database/engine.js";
import type { Enumerated, PreparedTarget, Source, SourceContext, SourceSetup } from "../sources/source.js";

/** Checks every target before anything is read; without `setup` only what can be opened as files is taken. Throws `ConfigError`. */
export async function prepareTargets(
  targets: readonly string[],
  sources: readonly Source[],
  setup?: SourceSetup,
): Promise<PreparedTarget[]> {
  const prepared: PreparedTarget[] = [];
  try {
    for (const target of targets) prepared.push(await sourceOf(target, sources).prepare(target, setup));
    return prepared;
  } catch (error) {
    await closeTargets(prepared);
    throw error;
  }
}

function sourceOf(target: string, sources: readonly Source[]): Source {
  const source = sources.find((one) => one.accepts(target));
  if (source) return source;
  const scheme = target.slice(0, target.indexOf(":") + 1);
  throw new ConfigError(`no source for targets that begin with ${scheme}; name files, folders, globs or -`);
}

/** How threads reach the databases among the targets. */
export const connectionsOf = (targets: readonly PreparedTarget[]): readonly Connection[] =>
  targets.flatMap(({ connection }) => connection ?? []);

/** To be called when all that the targets name has been read. */
export async function closeTargets(targets: readonly PreparedTarget[]): Promise<void> {
  for (const target of targets) await target.close?.();
}

/** The items of all targets in order. */
export async function* enumerateTargets(
  targets: readonly PreparedTarget[],
  context: SourceContext,
): AsyncGenerator<Enumerated> {
  for await (const group of enumerateGroups(targets, context)) yield* group;
}

/** The same, some at a time. A path that two targets name is listed where it comes first. */
export async function* enumerateGroups(
  targets: readonly PreparedTarget[],
  context: SourceContext,
): AsyncGenerator<readonly Enumerated[]> {
  // One target names nothing twice; the set, which grows with the run, is spared.
  const seen = targets.length > 1 ? new Set<string>() : undefined;
  const keys = new Map<string, number>();
  for (const target of targets)
    for await (const group of target.enumerateGroups?.(context) ?? oneByOne(target.enumerate(context)))
      yield seen ? group.flatMap((item) => unseen(item, seen, keys)) : group;
}

async function* oneByOne(items: AsyncIterable<Enumerated>): AsyncGenerator<readonly Enumerated[]> {
  for await (const item of items) yield [item];
}

/** The item, unless an earlier target has listed it. */
function unseen(item: Enumerated, seen: Set<string>, keys: Map<string, number>): readonly Enumerated[] {
  const place = placeOf(item);
  if (seen.has(place)) return [];
  seen.add(place);
  return [item.kind === "item" ? withOwnKey(item, keys) : item];
}

/** What two targets may both name. */
function placeOf(item: Enumerated): string {
  if (item.kind === "item" && item.locator.kind === "table") return `${item.ref.source}\0${item.key}`;
  return item.ref.source === "-" ? "-" : `${resolve(item.ref.source)}\0${item.ref.path[0] ?? ""}`;
}

/** Two folders of one name hold items of one key: the later ones are told apart by a number, behind what no path has. */
function withOwnKey<T extends { readonly key: string }>(item: T, keys: Map<string, number>): T {
  const times = keys.get(item.key) ?? 0;
  keys.set(item.key, times + 1);
  return times === 0 ? item : { ...item, key: `${item.key}//${times}` };
}
