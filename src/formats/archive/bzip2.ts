/**
 * Unpacks bzip2 data, block by block, so that what comes out is bounded by who takes it. Knows nothing of items. Source:
 * the format as bzip2 1.0 writes it (J. Seward); several streams one after another are one.
 */
import { ItemError } from "../../core/problem.js";

/** Unpacked bytes, and how many packed bytes were taken for all that came out so far. */
export interface UnpackedChunk {
  readonly bytes: Uint8Array;
  readonly packed: number;
}

const BLOCK = 0x314159265359;
const END = 0x177245385090;
const GROUP_SYMBOLS = 50;
const LONGEST_CODE = 20;
const CHUNK_BYTES = 64 * 1024;
const RUN_A = 0;
const RUN_B = 1;

const malformed = (): ItemError => new ItemError("malformed", "extract", "the packed data is broken");

class BitReader {
  #held = 0;
  #count = 0;
  at: number;

  constructor(
    private readonly bytes: Uint8Array,
    at: number,
  ) {
    this.at = at;
  }

  bit(): number {
    if (this.#count === 0) {
      const next = this.bytes[this.at++];
      if (next === undefined) throw new ItemError("truncated", "extract", "the packed data ends before it should");
      this.#held = next;
      this.#count = 8;
    }
    return (this.#held >> --this.#count) & 1;
  }

  /** At most 48. */
  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + this.bit();
    return value;
  }

  align(): void {
    this.#count = 0;
  }
}

/** All that is packed in `bytes`. Throws `ItemError` for what is broken, after what comes before it. */
export function* unpackBzip2(bytes: Uint8Array): Iterable<UnpackedChunk> {
  for (let at = 0; at < bytes.length;) {
    const level = (bytes[at + 3] ?? 0) - 0x30;
    const isStream = bytes[at] === 0x42 && bytes[at + 1] === 0x5a && bytes[at + 2] === 0x68 && level >= 1 && level <= 9;
    if (!isStream) {
      if (at === 0) throw malformed();
      throw new ItemError("unsupported-part", "extract", "something follows the packed data");
    }
    at = yield* unpackStream(bytes, at + 4, level * 100_000);
  }
}

function* unpackStream(bytes: Uint8Array, from: number, blockBytes: number): Generator<UnpackedChunk, number> {
  const reader = new BitReader(bytes, from);
  const block = new Uint32Array(blockBytes);
  for (;;) {
    const magic = reader.bits(48);
    const checksum = reader.bits(32);
    if (magic === END) {
      reader.align();
      return reader.at;
    }
    if (magic !== BLOCK) throw malformed();
    const crc = new Crc();
    for (const chunk of readBlock(reader, block)) {
      crc.add(chunk);
      yield { bytes: chunk, packed: reader.at };
    }
    if (crc.value !== checksum) throw malformed();
  }
}

function* readBlock(reader: BitReader, block: Uint32Array): Iterable<Uint8Array> {
  if (reader.bit() === 1) {
    throw new ItemError("unsupported-part", "extract", "the data is packed in a way that was given up long ago");
  }
  const origin = reader.bits(24);
  const used = usedBytes(reader);
  const groups = reader.bits(3);
  const selectors = readSelectors(reader, groups);
  const codes = Array.from({ length: groups }, () => new PrefixCode(codeLengths(reader, used.length + 2)));
  const length = readSymbols(reader, { block, used, selectors, codes });
  if (origin >= length) throw malformed();
  yield* unsort(block, length, origin);
}

/** The byte values that occur, in order. */
function usedBytes(reader: BitReader): number[] {
  const rows = reader.bits(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row++) {
    if (((rows >> (15 - row)) & 1) === 0) continue;
    for (let column = 0; column < 16; column++) if (reader.bit() === 1) used.push(row * 16 + column);
  }
  if (used.length === 0) throw malformed();
  return used;
}

function readSelectors(reader: BitReader, groups: number): Uint8Array {
  const count = reader.bits(15);
  if (groups < 2 || groups > 6 || count === 0) throw malformed();
  const recent = Array.from({ length: groups }, (_, i) => i);
  return Uint8Array.from({ length: count }, () => {
    let place = 0;
    while (reader.bit() === 1) if (++place >= groups) throw malformed();
    return moveToFront(recent, place);
  });
}

/** Moves the element at `place` to the front and returns it. */
function moveToFront(list: number[], place: number): number {
  const [value = 0] = list.splice(place, 1);
  list.unshift(value);
  return value;
}

function codeLengths(reader: BitReader, symbols: number): number[] {
  let length = reader.bits(5);
  return Array.from({ length: symbols }, () => {
    while (reader.bit() === 1) length += reader.bit() === 1 ? -1 : 1;
    if (length < 1 || length > LONGEST_CODE) throw malformed();
    return length;
  });
}

/** A canonical prefix code: for each length the first code, and where its symbols begin. */
class PrefixCode {
  readonly #first = new Int32Array(LONGEST_CODE + 2);
  readonly #count = new Int32Array(LONGEST_CODE + 2);
  readonly #index = new Int32Array(LONGEST_CODE + 2);
  readonly #symbols: number[] = [];

  constructor(lengths: readonly number[]) {
    let code = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      this.#first[length] = code;
      this.#index[length] = this.#symbols.length;
      lengths.forEach((own, symbol) => {
        if (own === length) this.#symbols.push(symbol);
      });
      this.#count[length] = this.#symbols.length - (this.#index[length] ?? 0);
      code = (code + (this.#count[length] ?? 0)) << 1;
    }
  }

  read(reader: BitReader): number {
    let code = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = (code << 1) | reader.bit();
      const place = code - (this.#first[length] ?? 0);
      if (place < (this.#count[length] ?? 0)) return this.#symbols[(this.#index[length] ?? 0) + place] ?? 0;
    }
    throw malformed();
  }
}

interface Coded {
  readonly block: Uint32Array;
  readonly used: readonly number[];
  readonly selectors: Uint8Array;
  readonly codes: readonly PrefixCode[];
}

/** Undoes the code, the runs and the moves to the front; returns how many bytes the block holds. */
function readSymbols(reader: BitReader, { block, used, selectors, codes }: Coded): number {
  const recent = [...used];
  const last = used.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let n = 0; ; n++) {
    const symbol = codes[selectors[Math.floor(n / GROUP_SYMBOLS)] ?? -1]?.read(reader);
    if (symbol === undefined) throw malformed();
    if (symbol === RUN_A || symbol === RUN_B) {
      run += weight << symbol;
      weight <<= 1;
      if (run > block.length) throw malformed();
      continue;
    }
    if (length + run + 1 > block.length && (symbol !== last || length + run > block.length)) throw malformed();
    block.fill(recent[0] ?? 0, length, length + run);
    length += run;
    run = 0;
    weight = 1;
    if (symbol === last) return length;
    block[length++] = moveToFront(recent, symbol - 1);
  }
}

/** Where the first of each byte value stands when all are sorted. */
function placesOf(block: Uint32Array, length: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = 0; i < length; i++) {
    const byte = (block[i] ?? 0) & 255;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  let sum = 0;
  return counts.map((count) => (sum += count) - count);
}

/** Undoes the sorting and the first runs: four alike are followed by how many more there are. */
function* unsort(block: Uint32Array, length: number, origin: number): Iterable<Uint8Array> {
  const next = placesOf(block, length);
  for (let i = 0; i < length; i++) {
    const byte = (block[i] ?? 0) & 255;
    const place = next[byte] ?? 0;
    next[byte] = place + 1;
    block[place] = (block[place] ?? 0) | (i << 8);
  }
  let chunk = new Uint8Array(CHUNK_BYTES + 256);
  let filled = 0;
  let place = (block[origin] ?? 0) >>> 8;
  let alike = 0;
  let before = -1;
  for (let i = 0; i < length; i++) {
    const entry = block[place] ?? 0;
    const byte = entry & 255;
    place = entry >>> 8;
    if (alike === 4) {
      chunk.fill(before, filled, filled + byte);
      filled += byte;
      alike = 0;
      before = -1;
    } else {
      alike = byte === before ? alike + 1 : 1;
      before = byte;
      chunk[filled++] = byte;
    }
    if (filled < CHUNK_BYTES) continue;
    yield chunk.subarray(0, filled);
    chunk = new Uint8Array(CHUNK_BYTES + 256);
    filled = 0;
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

class Crc {
  #state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let state = this.#state;
    for (const byte of bytes) state = ((state << 8) ^ (CRC_TABLE[((state >>> 24) ^ byte) & 255] ?? 0)) >>> 0;
    this.#state = state;
  }

  get value(): number {
    return (this.#state ^ 0xffffffff) >>> 0;
  }
}
