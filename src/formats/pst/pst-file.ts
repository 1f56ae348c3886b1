/**
 * The nodes of an Outlook store and the blocks that hold their data (MS-PST 2.2, the node database layer): of stores of one
 * byte a letter, of Unicode, and of those of Outlook 2013 with large pages. Reads what a damaged store still has.
 */
import { inflateSync } from "node:zlib";
import { ItemError } from "../../core/problem.js";
import { DECODED } from "./permutation.js";

export interface PstNode {
  readonly id: number;
  readonly parent: number;
  /** Numbers of blocks: of the data, and of the list of nodes below; 0 for none. */
  readonly data: number;
  readonly below: number;
}

interface Layout {
  readonly pageBytes: number;
  /** Of a number of a block or a place. */
  readonly width: 4 | 8;
  /** Where the number of entries of a page stands; behind it their length and the level. */
  readonly countAt: number;
  readonly hasLongCount: boolean;
  readonly nodeTreeAt: number;
  readonly blockTreeAt: number;
  readonly encodingAt: number;
}

const ANSI: Layout = {
  pageBytes: 512,
  width: 4,
  countAt: 496,
  hasLongCount: false,
  nodeTreeAt: 188,
  blockTreeAt: 196,
  encodingAt: 461,
};
const UNICODE: Layout = {
  pageBytes: 512,
  width: 8,
  countAt: 488,
  hasLongCount: false,
  nodeTreeAt: 224,
  blockTreeAt: 240,
  encodingAt: 513,
};
const LARGE: Layout = { ...UNICODE, pageBytes: 4096, countAt: 4056, hasLongCount: true };
const LAYOUTS: Readonly<Record<number, Layout>> = { 14: ANSI, 15: ANSI, 21: UNICODE, 23: UNICODE, 36: LARGE };

const HEADER = 564;
const PERMUTED = 1;
const DEEPEST = 12;
const MOST_ENTRIES = 4_000_000;
const MOST_BLOCKS = 100_000;
/** Set in the numbers of blocks that hold numbers of blocks. */
const INTERNAL = 2;

interface Block {
  readonly at: number;
  readonly length: number;
  /** Where it is packed, its length unpacked. */
  readonly unpacked: number;
}

export const isPst = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 && Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "!BDN";

export class PstFile {
  readonly nodes = new Map<number, PstNode>();
  /** Whether a page or a block that others lead to is missing. */
  isDamaged = false;
  readonly #blocks = new Map<number, Block>();
  readonly #layout: Layout;
  readonly #isPermuted: boolean;

  /** Throws `ItemError` when it is no store, or one that is kept in another way. */
  constructor(private readonly bytes: Buffer) {
    if (!isPst(bytes) || bytes.length < HEADER)
      throw new ItemError("malformed", "extract", "the file is no Outlook store, or ends within its header");
    const layout = LAYOUTS[bytes.readUInt16LE(10)];
    if (!layout) throw new ItemError("unsupported-part", "extract", "stores of this version of Outlook are not read");
    this.#layout = layout;
    const encoding = bytes[layout.encodingAt] ?? 0;
    if (encoding > PERMUTED)
      throw new ItemError("encrypted", "extract", "the store is encoded in a way that is not read");
    this.#isPermuted = encoding === PERMUTED;
    const { width } = layout;
    for (const entry of this.#leaves(layout.blockTreeAt)) {
      const length = entry.readUInt16LE(2 * width);
      const unpacked = layout.hasLongCount ? entry.readUInt16LE(2 * width + 2) : length;
      this.#blocks.set(numberOf(entry, 0, width) & ~1, { at: placeOf(entry, width, width), length, unpacked });
    }
    for (const entry of this.#leaves(layout.nodeTreeAt)) {
      const id = entry.readUInt32LE(0);
      const parent = entry.readUInt32LE(3 * width);
      const data = numberOf(entry, width, width);
      this.nodes.set(id, { id, parent, data, below: numberOf(entry, 2 * width, width) });
    }
  }

  /** The data of a node, block by block. */
  dataOf(block: number): Buffer[] {
    const found: Buffer[] = [];
    this.#collect(block, found, 0);
    return found;
  }

  /** The nodes below a node, by number. */
  nodesBelow(block: number): Map<number, PstNode> {
    const found = new Map<number, PstNode>();
    this.#collectNodes(block, found, 0);
    return found;
  }

  #collect(number: number, found: Buffer[], depth: number): void {
    if (number === 0) return;
    if (depth > 3 || found.length > MOST_BLOCKS) {
      this.isDamaged = true;
      return;
    }
    const block = this.#read(number);
    if (!block) return;
    if ((number & INTERNAL) === 0 || block[0] !== 1) {
      found.push(block);
      return;
    }
    const { width } = this.#layout;
    const count = Math.min(block.readUInt16LE(2), Math.floor((block.length - 8) / width));
    for (let i = 0; i < count; i++) this.#collect(numberOf(block, 8 + i * width, width), found, depth + 1);
  }

  #collectNodes(number: number, found: Map<number, PstNode>, depth: number): void {
    const block = number === 0 || depth > 3 ? undefined : this.#read(number);
    if (!block || block.length < 8 || block[0] !== 2) {
      this.isDamaged ||= number !== 0;
      return;
    }
    const { width } = this.#layout;
    const isLeaf = block[1] === 0;
    const start = width;
    const length = isLeaf ? 3 * width : 2 * width;
    const count = Math.min(block.readUInt16LE(2), Math.floor((block.length - start) / length));
    for (let at = start; at < start + count * length; at += length) {
      if (found.size >= MOST_BLOCKS) {
        this.isDamaged = true;
        return;
      }
      const id = block.readUInt32LE(at);
      const first = numberOf(block, at + width, width);
      if (!isLeaf) this.#collectNodes(first, found, depth + 1);
      else found.set(id, { id, parent: 0, data: first, below: numberOf(block, at + 2 * width, width) });
    }
  }

  #read(number: number): Buffer | undefined {
    const block = this.#blocks.get(number & ~1);
    const bytes = block && this.bytes.subarray(block.at, block.at + block.length);
    if (!block || !bytes || bytes.length < block.length || bytes.length < 4) {
      this.isDamaged = true;
      return undefined;
    }
    const whole = block.unpacked === block.length || block.unpacked === 0 ? bytes : this.#unpack(bytes, block.unpacked);
    if (!whole || (number & INTERNAL) !== 0 || !this.#isPermuted) return whole;
    const decoded = Buffer.alloc(whole.length);
    for (let i = 0; i < whole.length; i++) decoded[i] = DECODED[whole[i] ?? 0] ?? 0;
    return decoded;
  }

  #unpack(bytes: Buffer, length: number): Buffer | undefined {
    try {
      return inflateSync(bytes, { maxOutputLength: length });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.isDamaged = true;
      return undefined;
    }
  }

  /** The entries of the last level of a tree. */
  *#leaves(rootAt: number): Iterable<Buffer> {
    const { width } = this.#layout;
    const seen = new Set<number>();
    const queue = [{ at: placeOf(this.bytes, rootAt, width), depth: 0 }];
    let count = 0;
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { at, depth } = next;
      const page = this.bytes.subarray(at, at + this.#layout.pageBytes);
      if (seen.has(at) || depth > DEEPEST || page.length < this.#layout.pageBytes) {
        this.isDamaged = true;
        continue;
      }
      seen.add(at);
      const { entries, level } = this.#entriesOf(page);
      for (const entry of level > 0 ? entries.reverse() : entries) {
        if (++count > MOST_ENTRIES) throw new ItemError("too-many-entries", "extract", "the store has too many parts");
        if (level === 0) yield entry;
        else queue.push({ at: placeOf(entry, 2 * width, width), depth: depth + 1 });
      }
    }
  }

  #entriesOf(page: Buffer): { entries: Buffer[]; level: number } {
    const { countAt, hasLongCount, width } = this.#layout;
    const count = hasLongCount ? page.readUInt16LE(countAt) : (page[countAt] ?? 0);
    const lengthAt = countAt + (hasLongCount ? 4 : 2);
    const length = page[lengthAt] ?? 0;
    const level = page[lengthAt + 1] ?? 0;
    if (length < 3 * width || count * length > countAt) {
      this.isDamaged ||= count > 0;
      return { entries: [], level };
    }
    return { entries: Array.from({ length: count }, (_, i) => page.subarray(i * length, (i + 1) * length)), level };
  }
}

/** Numbers of blocks beyond 32 bits are not given out in stores of the size that is read. */
const numberOf = (bytes: Buffer, at: number, width: 4 | 8): number =>
  at + width <= bytes.length ? bytes.readUInt32LE(at) : 0;

function placeOf(bytes: Buffer, at: number, width: 4 | 8): number {
  if (at + width > bytes.length) return Number.MAX_SAFE_INTEGER;
  return width === 4 ? bytes.readUInt32LE(at) : Math.min(Number(bytes.readBigUInt64LE(at)), Number.MAX_SAFE_INTEGER);
}
