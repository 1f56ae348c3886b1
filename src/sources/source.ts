/** What every source promises: it lists items and what keeps it from listing them, in a stable order, and reads nothing. */
import type { PathRuleUse } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { Problem } from "../core/problem.js";

/** How a worker gets at the bytes of an item. Plain data: it crosses to worker threads. */
export type Locator =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "stdin" }
  /** A blob of the repository that the folder lies in. */
  | { readonly kind: "git"; readonly folder: string; readonly oid: string };

export interface SourceItem {
  readonly kind: "item";
  readonly ref: ItemRef;
  /** Place below the target, with the target's own name in front: the same from whatever folder the run is started. */
  readonly key: string;
  readonly locator: Locator;
  /** As listed; 0 when it is not known before reading. */
  readonly bytes: number;
}

/** Something that is there and cannot become an item. */
export interface SourceTrouble {
  readonly kind: "trouble";
  readonly ref: ItemRef;
  readonly problem: Problem;
}

export type Enumerated = SourceItem | SourceTrouble;

/** Paths that were left out on purpose; counted, because nothing may be passed over in silence. A folder counts once. */
export interface LeftOut {
  severignore: number;
  exclude: number;
  symlink: number;
  /** Repositories within a repository whose index or history is listed. */
  submodule: number;
  /** The program's own folder and the file that the run is writing. */
  own: number;
  /** Each rule about paths, by where it stands, those that left out nothing included. */
  readonly rules: Map<string, PathRuleCount>;
}

export type LeftOutReason = Exclude<keyof LeftOut, "rules">;

export type PathRuleCount = Omit<PathRuleUse, "paths"> & { paths: number };

export const noneLeftOut = (): LeftOut => ({
  severignore: 0,
  exclude: 0,
  symlink: 0,
  submodule: 0,
  own: 0,
  rules: new Map(),
});

export interface SourceContext {
  /** Patterns in the syntax of `.gitignore`, relative to the target. */
  readonly exclude: readonly string[];
  /** Absolute paths that the run itself writes. */
  readonly ownFiles: readonly string[];
  /** Counted up while enumerating. */
  readonly leftOut: LeftOut;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** Whether the target, as typed, is one of this source's. */
  accepts(target: string): boolean;
  /**
   * Checks that the target is there; throws `ConfigError` if not. Nothing is listed before the result is iterated, and
   * it may be iterated more than once.
   */
  prepare(target: string): Promise<PreparedTarget>;
}

export interface PreparedTarget {
  /** As typed. */
  readonly target: string;
  enumerate(context: SourceContext): AsyncIterable<Enumerated>;
}
