/** The table directory of TrueType and OpenType programs: taking tables out and putting a program together. */

export interface SfntTables {
  readonly version: number;
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

const HEADER = 12;
const ENTRY = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Tables whose directory entries lie within the program. Throws `RangeError` when there is no directory. */
export function readTables(program: Uint8Array): SfntTables {
  const view = viewOf(program);
  const tables = new Map<string, Uint8Array>();
  const count = view.getUint16(4);
  for (let i = 0; i < count && HEADER + ENTRY * (i + 1) <= program.length; i++) {
    const at = HEADER + ENTRY * i;
    const tag = String.fromCharCode(...program.subarray(at, at + 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (offset + length <= program.length) tables.set(tag, program.subarray(offset, offset + length));
  }
  return { version: view.getUint32(0), tables };
}

const padded = (length: number): number => (length + 3) & ~3;

/** A program of these tables, which come in the order of their tags. */
export function writeTables({ version, tables }: SfntTables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = entries.reduce((sum, [, table]) => sum + padded(table.length), HEADER + ENTRY * entries.length);
  const bytes = new Uint8Array(size);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(Math.max(1, entries.length)));
  view.setUint32(0, version);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (entries.length - 2 ** power));
  let offset = HEADER + ENTRY * entries.length;
  let head = -1;
  entries.forEach(([tag, table], i) => {
    const at = HEADER + ENTRY * i;
    for (let j = 0; j < 4; j++) bytes[at + j] = tag.charCodeAt(j);
    bytes.set(table, offset);
    if (tag === "head" && table.length >= HEADER) {
      head = offset;
      view.setUint32(head + 8, 0);
    }
    view.setUint32(at + 4, checksum(view, offset, padded(table.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    offset += padded(table.length);
  });
  if (head >= 0) view.setUint32(head + 8, (CHECKSUM_MAGIC - checksum(view, 0, size)) >>> 0);
  return bytes;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
