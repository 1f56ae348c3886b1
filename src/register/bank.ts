/** Personal information banks, as scans show them: where they lie, what they hold, and what they are retrieved by. */
import type { FindingType } from "../core/finding-type.js";

export type LocationClass = "database" | "file share";

/** What leads to one individual in a bank. */
export interface Retrieval {
  readonly type: FindingType;
  readonly by: "column" | "file name" | "folder name";
  /** Names of the columns; empty for names of files and folders, which may name individuals. */
  readonly columns: readonly string[];
}

/** Personal information of one type in a bank. */
export interface Category {
  readonly type: FindingType;
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
  readonly findings: number;
}

/** How many individuals a bank tells of, by what tells them apart. A name may be borne by several, and written in several ways. */
export interface Individuals {
  readonly least: number;
  readonly most: number;
  /** Different values by type, those that were counted. */
  readonly by: readonly { readonly type: FindingType; readonly different: number }[];
  /** False when values were too many to be counted one by one. */
  readonly isExact: boolean;
}

export interface Bank {
  /** Absolute path of the folder, or the table with its source in front: the same from scan to scan. */
  readonly place: string;
  readonly location: LocationClass;
  readonly kind: "table" | "folder";
  /** Kinds of item by format, most frequent first. */
  readonly formats: readonly string[];
  readonly items: number;
  /** Items that could not be examined, or not wholly. */
  readonly notExamined: number;
  readonly retrieval: readonly Retrieval[];
  readonly categories: readonly Category[];
  readonly individuals: Individuals;
}
