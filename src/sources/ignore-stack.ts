/** The rules of `--exclude` and of the `.severignore` files from a target down to a folder, in the syntax of `.gitignore`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";

interface Layer {
  /** Folder of the file, relative to the target; empty for the target itself. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** Immutable: each folder with a file of its own has a longer stack than the folder above it. */
export class IgnoreStack {
  static readonly FILE = ".severignore";

  private constructor(
    private readonly exclude: Ignore | undefined,
    private readonly layers: readonly Layer[],
  ) {}

  static withPatterns(patterns: readonly string[]): IgnoreStack {
    return new IgnoreStack(patterns.length > 0 ? ignore().add(patterns) : undefined, []);
  }

  /** This stack with the ignore file of `path` on top; `folder` is the same folder relative to the target. */
  async read(path: string, folder: string): Promise<IgnoreStack> {
    const rules = ignore().add(await readFile(join(path, IgnoreStack.FILE), "utf8"));
    return new IgnoreStack(this.exclude, [{ folder, rules }, ...this.layers]);
  }

  /** Why a path (relative to the target, with `/`) is left out; undefined when it is not. The nearest file decides. */
  reason(path: string, isFolder: boolean): "exclude" | "severignore" | undefined {
    if (!this.exclude && this.layers.length === 0) return undefined;
    const asked = isFolder ? `${path}/` : path;
    if (this.exclude?.ignores(asked)) return "exclude";
    for (const { folder, rules } of this.layers) {
      const { ignored, unignored } = rules.test(folder === "" ? asked : asked.slice(folder.length + 1));
      if (ignored) return "severignore";
      if (unignored) return undefined;
    }
    return undefined;
  }
}
