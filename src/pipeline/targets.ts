/** Targets, as typed, to the items that they name, each path once. */
import { resolve } from "node:path";
import { ConfigError } from "../core/problem.js";
import type { Enumerated, PreparedTarget, Source, SourceContext } from "../sources/source.js";

/** Checks every target before anything is read. Throws `ConfigError`. */
export async function prepareTargets(
  targets: readonly string[],
  sources: readonly Source[],
): Promise<PreparedTarget[]> {
  const prepared: PreparedTarget[] = [];
  for (const target of targets) {
    const source = sources.find((one) => one.accepts(target));
    if (!source) {
      const scheme = target.slice(0, target.indexOf(":") + 1);
      throw new ConfigError(`no source for targets that begin with ${scheme}; name files, folders, globs or -`);
    }
    prepared.push(await source.prepare(target));
  }
  return prepared;
}

/** The items of all targets in order. A path that two targets name is listed where it comes first. */
export async function* enumerateTargets(
  targets: readonly PreparedTarget[],
  context: SourceContext,
): AsyncGenerator<Enumerated> {
  // One target names nothing twice; the set, which grows with the run, is spared.
  const seen = targets.length > 1 ? new Set<string>() : undefined;
  const keys = new Map<string, number>();
  for (const target of targets)
    for await (const item of target.enumerate(context)) {
      if (seen) {
        const place = item.ref.source === "-" ? "-" : resolve(item.ref.source);
        if (seen.has(place)) continue;
        seen.add(place);
      }
      yield seen && item.kind === "item" ? withOwnKey(item, keys) : item;
    }
}

/** Two folders of one name hold items of one key: the later ones are told apart by a number. */
function withOwnKey<T extends { readonly key: string }>(item: T, keys: Map<string, number>): T {
  const times = keys.get(item.key) ?? 0;
  keys.set(item.key, times + 1);
  return times === 0 ? item : { ...item, key: `${item.key}\0${times}` };
}
