/** The rules of `--exclude` and of the `.severignore` files from a target down to a folder, in the syntax of `.gitignore`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { LeftOut } from "./source.js";

/** Rules that know where they stand, so that each can tell what it left out. */
interface Rules {
  readonly all: Ignore;
  /** Those that keep paths, turned round: of them the library does not say which it followed. */
  readonly keeping: Ignore;
}

interface Layer {
  /** Folder of the file, relative to the target; empty for the target itself. */
  readonly folder: string;
  readonly rules: Rules;
}

/** Rules whose use is counted one by one; what others leave out is counted in all. */
const COUNTED_RULES = 20_000;

/** Immutable: each folder with a file of its own has a longer stack than the folder above it. */
export class IgnoreStack {
  static readonly FILE = ".severignore";

  private constructor(
    private readonly leftOut: LeftOut,
    private readonly exclude: Rules | undefined,
    private readonly layers: readonly Layer[],
  ) {}

  /** The patterns of the user; what they leave out is counted in `leftOut`. */
  static withPatterns(patterns: readonly string[], leftOut: LeftOut): IgnoreStack {
    const rules = patterns.length > 0 ? countedRules("exclude", patterns, leftOut) : undefined;
    return new IgnoreStack(leftOut, rules, []);
  }

  /** This stack with the ignore file of `path` on top; `folder` is the same folder relative to the target. */
  async read(path: string, folder: string): Promise<IgnoreStack> {
    const file = join(path, IgnoreStack.FILE);
    const lines = (await readFile(file, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/);
    const rules = countedRules(file, lines, this.leftOut);
    return new IgnoreStack(this.leftOut, this.exclude, [{ folder, rules }, ...this.layers]);
  }

  /**
   * Why a path (relative to the target, with `/`) is left out, which is counted for the rule that says so; undefined when
   * it is not. The nearest file decides.
   */
  reason(path: string, isFolder: boolean): "exclude" | "severignore" | undefined {
    if (!this.exclude && this.layers.length === 0) return undefined;
    const asked = isFolder ? `${path}/` : path;
    if (this.exclude && this.#test(this.exclude, asked) === "out") return "exclude";
    for (const { folder, rules } of this.layers) {
      const verdict = this.#test(rules, folder === "" ? asked : asked.slice(folder.length + 1));
      if (verdict === "out") return "severignore";
      if (verdict === "in") return undefined;
    }
    return undefined;
  }

  /** What the rules say of a path, counted for the rule that says it; undefined when none does. */
  #test({ all, keeping }: Rules, path: string): "out" | "in" | undefined {
    const { ignored, unignored, rule } = all.test(path);
    if (!ignored && !unignored) return undefined;
    const mark = ignored ? rule?.mark : keeping.test(path).rule?.mark;
    const count = mark === undefined ? undefined : this.leftOut.rules.get(mark);
    if (count) count.paths++;
    return ignored ? "out" : "in";
  }
}

function countedRules(from: string, lines: readonly string[], leftOut: LeftOut): Rules {
  // What a glob names may lie above the working folder.
  const rules = { all: ignore({ allowRelativePaths: true }), keeping: ignore({ allowRelativePaths: true }) };
  for (const [i, pattern] of lines.entries()) {
    if (pattern.trim() === "" || pattern.startsWith("#")) continue;
    const mark = `${from}:${i + 1}`;
    rules.all.add({ pattern, mark });
    if (pattern.startsWith("!")) rules.keeping.add({ pattern: pattern.slice(1), mark });
    if (leftOut.rules.size < COUNTED_RULES && !leftOut.rules.has(mark))
      leftOut.rules.set(mark, { from, line: i + 1, pattern, paths: 0 });
  }
  return rules;
}
