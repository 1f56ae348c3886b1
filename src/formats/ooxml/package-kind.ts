/**
 * What tells documents, workbooks and presentations apart where a package is read and redacted. Knows nothing of how
 * packages are unpacked or written.
 */
import type { Surface, TextDocument } from "../../text/document.js";
import type { Problem } from "../../core/problem.js";
import type { Budget, Edit } from "../format.js";
import type { Relationship } from "./package.js";
import type { Splice } from "./scrub-part.js";

/** The XML parts of a package, at hand before any is read out. */
export interface PackageParts {
  /** By name of the part that has them; that of the package itself is empty. */
  readonly relations: ReadonlyMap<string, readonly Relationship[]>;
  /** Source of an XML part; undefined when there is none or it cannot be unpacked. */
  text(name: string): string | undefined;
}

/** How the text of one part is read. */
export interface PartReading {
  /** Overrides what the part's name says. */
  readonly surface?: Surface;
  /** Elements that `documents` reads. */
  readonly skipped?: ReadonlySet<string>;
  /** Texts that need more than the part itself. */
  readonly documents?: Iterable<TextDocument>;
}

export interface PackageReader {
  /** Names of the parts that come first, in order of reading. */
  readonly order: readonly string[];
  /** `key` names the part in native places. */
  read(name: string, key: string, source: string): PartReading;
  /** What was left out, once all parts are read. */
  readonly problem?: Problem | undefined;
}

export interface PackageChanges {
  /** By name of the part. They go before edits of the same place. */
  readonly splices: ReadonlyMap<string, readonly Splice[]>;
  /** Parts that the copy goes without. */
  readonly dropped: ReadonlySet<string>;
  /** Places that lost a value and have no mark, since it would be of another type. */
  readonly emptied: number;
}

export interface PackageKind {
  /** Elements whose text is one paragraph, besides `p`. */
  readonly paragraphs: ReadonlySet<string>;
  open(parts: PackageParts, budget: Budget): PackageReader;
  /** What edits mean beyond the places where they are made. `edits` by native part. */
  change(parts: PackageParts, edits: ReadonlyMap<string, readonly Edit[]>): PackageChanges;
}

const NOTHING: PackageChanges = { splices: new Map(), dropped: new Set(), emptied: 0 };

/** A kind whose parts need nothing of one another. */
export const PLAIN_KIND: PackageKind = {
  paragraphs: new Set(),
  open: () => ({ order: [], read: () => ({}) }),
  change: () => NOTHING,
};
