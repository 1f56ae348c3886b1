/** The record of a part of a table as text, by which a store keeps it. */
import type { ItemRecord } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { ItemRef } from "../core/item.js";
import type { TableLocator } from "../sources/source.js";
import type { ColumnCount, TypeCount } from "./column-tally.js";
import type { RowsRead } from "./column-verdicts.js";
import type { TablePartRecord } from "./table-parts.js";

type KeptCount = Pick<ColumnCount, "name" | "filled"> & {
  /** In Base64. */
  readonly bits: string;
  readonly types: readonly (readonly [FindingType, TypeCount])[];
};

interface KeptPart {
  readonly item: Omit<ItemRecord, "kind" | "source" | "path">;
  readonly rowsRead: RowsRead;
  readonly counts: readonly KeptCount[];
  /** In digits. */
  readonly sum?: string;
}

/** What the listing tells of the table and of the part is not in it. */
export function writePart(record: TablePartRecord): string {
  const { status, problems, format, bytes, sha256, findings, rowsRead, counts, sum } = record;
  const kept: KeptPart = {
    item: { status, problems, format, bytes, sha256, findings },
    rowsRead,
    counts: counts.map(({ name, filled, bits, types }) => ({ name, filled, bits: toBase64(bits), types: [...types] })),
    ...(sum !== undefined && { sum: String(sum) }),
  };
  return JSON.stringify(kept);
}

/** The record of the part as it is listed now. */
export function readPart(
  text: string,
  { table, part, stamp }: TableLocator,
  { source, path }: ItemRef,
): TablePartRecord {
  const { item, rowsRead, counts, sum } = JSON.parse(text) as KeptPart;
  return {
    ...{ kind: "item", source, path },
    ...item,
    part,
    table,
    rowsRead: { ...rowsRead, total: table.rows ?? 0 },
    counts: counts.map(({ bits, types, ...count }) => ({ ...count, bits: fromBase64(bits), types: new Map(types) })),
    ...(sum !== undefined && { sum: BigInt(sum) }),
    ...(stamp !== undefined && { stamp }),
  };
}

const toBase64 = (bits: Uint32Array): string =>
  Buffer.from(bits.buffer, bits.byteOffset, bits.byteLength).toString("base64");

const fromBase64 = (text: string): Uint32Array => new Uint32Array(Uint8Array.from(Buffer.from(text, "base64")).buffer);
