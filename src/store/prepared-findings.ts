/**
 * Findings as a store keeps them, made ready where they were found: lines, sums and values, so that the one thread that
 * writes a store need not look at each finding.
 */
import type { Finding } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { Sum } from "./batch.js";
import { FindingSums, type ValueCount } from "./finding-sums.js";
import type { OwnedValues } from "./owned-values.js";
import { isMovable, toLine } from "./stored-line.js";

/** Plain data: it crosses from thread to thread. */
export interface PreparedFindings extends ItemRef {
  readonly kind: "prepared";
  readonly findings: number;
  /** As many lines, parted by line feeds; empty where they are sealed. */
  readonly lines: string;
  /** The same as pages that need only be numbered. */
  readonly sealed?: readonly Uint8Array<ArrayBuffer>[];
  /** Whether the ids of all can be made for another place. */
  readonly isMovable: boolean;
  /** Lists of provisions, in the order in which the findings bring them; sums and values count in this list. */
  readonly provisions: readonly (readonly string[])[];
  readonly sums: readonly Sum[];
  readonly values: readonly ValueCount[];
  /** Those that are not among the others. */
  readonly owned?: OwnedValues;
}

/** `ref`: the item as targets list it; `itemKey`: its key, of which the ids of findings are made. */
export function prepareFindings(findings: readonly Finding[], ref: ItemRef, itemKey: string): PreparedFindings {
  const provisions: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const counted = new FindingSums();
  const lines = findings.map((finding) => {
    const name = finding.provisions.join(" ");
    let number = numbers.get(name);
    if (number === undefined) {
      number = provisions.push(finding.provisions) - 1;
      numbers.set(name, number);
    }
    counted.add(finding, number);
    return toLine(finding, itemKey);
  });
  return {
    kind: "prepared",
    source: ref.source,
    path: ref.path,
    findings: findings.length,
    lines: lines.join("\n"),
    isMovable: lines.every(isMovable),
    provisions,
    sums: [...counted.sums.values()],
    values: [...counted.values.values()],
  };
}
