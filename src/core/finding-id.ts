/** The id of a finding: the same in every run, and of nothing but its place, so that nothing of a value can be read from it. */
import { hash } from "node:crypto";
import type { Finding } from "./finding.js";

/** Hexadecimal digits: 96 bits. */
export const ID_LENGTH = 24;

/** `key`: place of the item below the target, way through containers included; `within`: place in a table. */
export function findingId(key: string, detector: string, start: number, end: number, within = ""): string {
  return hash("sha256", `${key}\0${detector}\0${start}\0${end}\0${within}`, "hex").slice(0, ID_LENGTH);
}

export type TablePlace = Pick<Finding, "rowKey" | "columnName" | "cell">;

/** The place in a table whose offsets count in the cell. */
export const cellKey = (place: TablePlace | undefined): string =>
  [place?.rowKey, place?.columnName, place?.cell].map((one) => one ?? "").join("\n");
