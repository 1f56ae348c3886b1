/** What every source promises: it lists items and what keeps it from listing them, in a stable order, and reads nothing. */
import type { PathRuleUse } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { Problem } from "../core/problem.js";
import type { Table, TablePart } from "../tables/table.js";
import type { Connection, EngineId, ViewPolicy } from "./database/engine.js";

/** How a worker gets at the bytes of an item. Plain data: it crosses to worker threads. */
export type Locator =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "stdin" }
  /** A blob of the repository that the folder lies in. */
  | { readonly kind: "git"; readonly folder: string; readonly oid: string }
  | TableLocator;

/** A stretch of a table. Its parts come one after the other and are told as one item. Holds no password. */
export interface TableLocator {
  readonly kind: "table";
  readonly engine: EngineId;
  /** Of the `Connection`. */
  readonly address: string;
  readonly table: Table;
  readonly part: TablePart;
  /** Parts by the first rows of which the table is known before it is read: the first, and some further down. */
  readonly opening: readonly TablePart[];
  /** Place of the table below the target, the same for all its parts. */
  readonly tableKey: string;
  /** Name of the view of the data that all parts share. */
  readonly snapshot?: string;
  /** Rows to be drawn; undefined: all are read. */
  readonly sample?: number | undefined;
  /** Whether stamps of the table and its parts are made of the rows as they are read, and not those that were listed. */
  readonly isSigned?: true;
  /** Equal as long as what is found in the part is the same. Absent where nothing tells, and where the table is one part. */
  readonly stamp?: string;
  /** What is known to be missing before it is read. */
  readonly problem?: Problem;
}

export interface SourceItem {
  readonly kind: "item";
  readonly ref: ItemRef;
  /** Place below the target, with the target's own name in front: the same from whatever folder the run is started. */
  readonly key: string;
  readonly locator: Locator;
  /** Absolute path, where the source has it at hand. */
  readonly place?: string;
  /** As listed; 0 when it is not known before reading. */
  readonly bytes: number;
  /** Of files only. */
  readonly state?: FileState;
  /** Of tables: equal as long as the table is the same. Absent where nothing tells. */
  readonly stamp?: string;
}

/** What tells whether a file has changed since it was examined, and whose it is. */
export interface FileState {
  /** Equal as long as the file is the same; undefined when it was written so lately that it may be written again unseen. */
  readonly stamp: string | undefined;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Name of the account, or its number where it has no name; undefined where the system has none. */
  readonly owner: string | undefined;
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
  /** Views of tables that are all read. */
  view: number;
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
  view: 0,
  rules: new Map(),
});

export interface SourceContext {
  /** Patterns in the syntax of `.gitignore`, relative to the target. */
  readonly exclude: readonly string[];
  /** Absolute paths that the run itself writes. */
  readonly ownFiles: readonly string[];
  /** Counted up while enumerating. */
  readonly leftOut: LeftOut;
  /** Whether what is found is kept, so that it pays to ask what has not changed where that takes time. */
  readonly isKept?: boolean;
}

/** A database of the configuration, secrets read. */
export interface DatabaseSettings {
  readonly url: string;
  readonly password?: string | undefined;
}

/** What some sources need to know before they look for a target. */
export interface SourceSetup {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly databases: readonly DatabaseSettings[];
  /** Which views of databases are read. */
  readonly views: ViewPolicy;
  /** Rows to be drawn from each table; undefined: all are read. */
  readonly sample?: number | undefined;
  /** Seconds that one item may go without getting on. */
  readonly timeout: number;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** Whether the target, as typed, is one of this source's. */
  accepts(target: string): boolean;
  /**
   * Checks that the target is there; throws `ConfigError` if not. Nothing is listed before the result is iterated, and
   * it may be iterated more than once. Without `setup` only a source of files takes its targets.
   */
  prepare(target: string, setup?: SourceSetup): Promise<PreparedTarget>;
}

export interface PreparedTarget {
  /** As typed. */
  readonly target: string;
  enumerate(context: SourceContext): AsyncIterable<Enumerated>;
  /** The same, some hundreds at a time, where a source has so many that a step for each would count. */
  enumerateGroups?(context: SourceContext): AsyncIterable<readonly Enumerated[]>;
  /** How threads reach what is listed; set for a database. */
  readonly connection?: Connection;
  /** To be called when all that was listed has been read. */
  close?(): Promise<void>;
}
