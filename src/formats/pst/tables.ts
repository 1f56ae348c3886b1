/** Lists of properties as Outlook stores keep them: heaps, trees on heaps, tables (MS-PST 2.3). */
import { MAPI_MANY, MAPI_TYPE, type MapiProperty } from "../mail/mapi.js";
import type { PstFile, PstNode } from "./pst-file.js";

const HEAP = 0xec;
const TREE = 0xb5;
const TABLE = 0x7c;
const MOST = 100_000;
const DEEPEST = 8;
/** Types of values that stand in four bytes themselves. */
const SHORT: ReadonlySet<number> = new Set([0x01, 0x02, 0x03, 0x04, 0x0a, 0x0b]);

/** The properties of a node; none where they cannot be read. */
export const propertiesOf = (file: PstFile, node: PstNode): MapiProperty[] => new NodeReader(file, node).properties();

/** The rows of a node that is a table. */
export const rowsOf = (file: PstFile, node: PstNode): MapiProperty[][] => new NodeReader(file, node).rows();

class NodeReader {
  readonly #pages: readonly Buffer[];
  #below: Map<number, PstNode> | undefined;

  constructor(
    private readonly file: PstFile,
    private readonly node: PstNode,
  ) {
    this.#pages = file.dataOf(node.data);
  }

  properties(): MapiProperty[] {
    const root = this.#root();
    if (root === undefined) return [];
    const found: MapiProperty[] = [];
    for (const record of this.#tree(root)) {
      if (record.length < 8) continue;
      const [id, type] = [record.readUInt16LE(0), record.readUInt16LE(2)];
      const value = SHORT.has(type) ? record.subarray(4, 8) : this.#value(record.readUInt32LE(4));
      for (const bytes of valuesOf(type, value)) found.push({ id, type, bytes });
    }
    return found;
  }

  rows(): MapiProperty[][] {
    const info = this.#item(this.#root() ?? 0);
    if (!info || info.length < 22 || info[0] !== TABLE) return this.#passOver();
    const columns = Math.min(info[1] ?? 0, Math.floor((info.length - 22) / 8));
    const length = info.readUInt16LE(8);
    const cells = info.readUInt16LE(6);
    if (length === 0 || cells > length) return this.#passOver();
    const found: MapiProperty[][] = [];
    for (const block of this.#blocks(info.readUInt32LE(14)))
      for (let at = 0; at + length <= block.length; at += length) {
        if (found.length === MOST) return this.#passOver(found);
        const row = block.subarray(at, at + length);
        found.push(Array.from({ length: columns }, (_, i) => this.#cell(info, 22 + i * 8, row, cells)).flat());
      }
    return found;
  }

  #cell(info: Buffer, at: number, row: Buffer, cells: number): MapiProperty[] {
    const [type, id, place] = [info.readUInt16LE(at), info.readUInt16LE(at + 2), info.readUInt16LE(at + 4)];
    const [length, bit] = [info[at + 6] ?? 0, info[at + 7] ?? 0];
    const isThere = ((row[cells + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0;
    if (!isThere || place + length > row.length) return [];
    const own = row.subarray(place, place + length);
    const isHeld = length === 4 && !SHORT.has(type);
    return valuesOf(type, isHeld ? this.#value(own.readUInt32LE(0)) : own).map((bytes) => ({ id, type, bytes }));
  }

  /** Number of the heap's item from which all others are found. */
  #root(): number | undefined {
    const first = this.#pages[0];
    if (first && first.length >= 12 && first[2] === HEAP) return first.readUInt32LE(4);
    if (this.node.data !== 0) this.#passOver();
    return undefined;
  }

  /** What there is, where something that others lead to cannot be read. */
  #passOver<T>(rest: T[] = []): T[] {
    this.file.isDamaged = true;
    return rest;
  }

  /** An item of the heap (MS-PST 2.3.1): its page and its place among the page's items. */
  #item(number: number): Buffer | undefined {
    const page = this.#pages[number >>> 16];
    const index = (number & 0xffff) >>> 5;
    if (!page || index === 0 || page.length < 2) return undefined;
    const map = page.readUInt16LE(0);
    const at = map + 4 + (index - 1) * 2;
    if (at + 4 > page.length || index > page.readUInt16LE(map)) return undefined;
    return page.subarray(page.readUInt16LE(at), page.readUInt16LE(at + 2));
  }

  *#tree(root: number): Iterable<Buffer> {
    const head = this.#item(root);
    const [kind, key = 0, data = 0, levels = 0] = head ?? [];
    if (!head || head.length < 8 || kind !== TREE || key + data === 0 || levels > DEEPEST) {
      this.#passOver();
      return;
    }
    let items = [head.readUInt32LE(4)];
    for (let level = levels; level > 0; level--) {
      const next = items.flatMap((item) => slices(this.#item(item), key + 4));
      if (next.length > MOST) this.#passOver();
      items = next.slice(0, MOST).map((entry) => entry.readUInt32LE(key));
    }
    let count = 0;
    for (const item of items)
      for (const record of slices(this.#item(item), key + data)) {
        if (++count > MOST) {
          this.#passOver();
          return;
        }
        yield record;
      }
  }

  /** A value that lies in the heap, or in a node below. */
  #value(number: number): Buffer {
    return number === 0 ? Buffer.alloc(0) : Buffer.concat(this.#blocks(number));
  }

  #blocks(number: number): readonly Buffer[] {
    if ((number & 0x1f) === 0) {
      const item = this.#item(number);
      return item ? [item] : [];
    }
    this.#below ??= this.file.nodesBelow(this.node.below);
    const node = this.#below.get(number);
    return node ? this.file.dataOf(node.data) : this.#passOver();
  }
}

function slices(bytes: Buffer | undefined, length: number): Buffer[] {
  const count = bytes ? Math.floor(bytes.length / length) : 0;
  return Array.from({ length: count }, (_, i) => (bytes ?? Buffer.alloc(0)).subarray(i * length, (i + 1) * length));
}

/** Several values of no length of their own stand behind a list of where each begins. */
function valuesOf(type: number, value: Buffer): Buffer[] {
  const kind = type & ~MAPI_MANY;
  const isSized = kind === MAPI_TYPE.wide || kind === MAPI_TYPE.narrow || kind === MAPI_TYPE.binary;
  if ((type & MAPI_MANY) === 0 || !isSized || value.length < 4) return [value];
  const count = Math.min(value.readUInt32LE(0), Math.floor((value.length - 4) / 4));
  return Array.from({ length: count }, (_, i) => {
    const start = value.readUInt32LE(4 + i * 4);
    return value.subarray(start, i + 1 < count ? value.readUInt32LE(8 + i * 4) : value.length);
  });
}
