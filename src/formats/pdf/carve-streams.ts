/**
 * Finds every stream in the bytes of a document by its keyword, whether or not anything refers to it, and undoes its
 * filters. Shares nothing with the parsers that read documents for extraction.
 */
import { inflateRawSync, inflateSync, constants } from "node:zlib";

const MAX_UNPACKED = 128 * 1024 * 1024;
/** Characters before the keyword within which the dictionary is looked for. */
const DICTIONARY_WITHIN = 8192;

export interface CarvedStream {
  /** Offset of the data. */
  readonly start: number;
  readonly end: number;
  /** Source text of the dictionary before it. */
  readonly dictionary: string;
}

/** All streams in file order. */
export function* carveStreams(bytes: Buffer): Iterable<CarvedStream> {
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    let start = at + 6;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    if (start === at + 6) continue;
    const before = bytes.toString("latin1", Math.max(0, at - DICTIONARY_WITHIN), at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(" obj")));
    const end = endOf(bytes, start, dictionary);
    yield { start, end, dictionary };
    at = Math.max(at, end - 6);
  }
}

function endOf(bytes: Buffer, start: number, dictionary: string): number {
  const length = Number(/\/Length\s+(?<length>\d{1,10})(?!\s+\d+\s+R)/.exec(dictionary)?.groups?.["length"] ?? NaN);
  if (Number.isFinite(length)) {
    const tail = bytes.toString("latin1", start + length, start + length + 12);
    if (tail.trimStart().startsWith("endstream")) return start + length;
  }
  const found = bytes.indexOf("endstream", start);
  return found < 0 ? bytes.length : found;
}

/** The stream with its filters undone as far as they are known; pictures' own filters are left. */
export function unpackCarved(bytes: Buffer, { start, end, dictionary }: CarvedStream): Buffer {
  let data = bytes.subarray(start, end);
  for (const name of filterNames(dictionary)) {
    const undo = UNDO[name];
    if (!undo) break;
    data = undo(data, dictionary);
  }
  return data;
}

export function filterNames(dictionary: string): string[] {
  const found = /\/Filter\s*(?:\[(?<list>[^\]]*)\]|\/(?<one>\w+))/.exec(dictionary)?.groups;
  if (found?.["one"] !== undefined) return [found["one"]];
  return [...(found?.["list"] ?? "").matchAll(/\/(\w+)/g)].map((match) => match[1] ?? "");
}

const UNDO: Readonly<Record<string, (data: Buffer, dictionary: string) => Buffer>> = {
  FlateDecode: (data, dictionary) => undoPredictor(inflate(data), dictionary),
  Fl: (data, dictionary) => undoPredictor(inflate(data), dictionary),
  LZWDecode: (data, dictionary) => undoPredictor(undoLzw(data, dictionary), dictionary),
  LZW: (data, dictionary) => undoPredictor(undoLzw(data, dictionary), dictionary),
  ASCIIHexDecode: undoHex,
  AHx: undoHex,
  ASCII85Decode: undoBase85,
  A85: undoBase85,
  RunLengthDecode: undoRuns,
  RL: undoRuns,
};

/** What can be inflated; broken data give what stands before the break. */
function inflate(data: Buffer): Buffer {
  const options = { maxOutputLength: MAX_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH };
  for (const attempt of [() => inflateSync(data, options), () => inflateRawSync(data.subarray(2), options)]) {
    try {
      return attempt();
    } catch {
      // Not of this kind; the next way is tried, and at last the packed bytes are searched as they are.
      continue;
    }
  }
  return data;
}

function numberIn(dictionary: string, key: string, otherwise: number): number {
  const found = new RegExp(`/${key}\\s+(\\d{1,6})`).exec(dictionary);
  return found ? Number(found[1]) : otherwise;
}

function undoPredictor(data: Buffer, dictionary: string): Buffer {
  const predictor = numberIn(dictionary, "Predictor", 1);
  if (predictor < 2) return data;
  const bits = numberIn(dictionary, "Colors", 1) * numberIn(dictionary, "BitsPerComponent", 8);
  const step = Math.max(1, bits >> 3);
  const width = Math.ceil((bits * numberIn(dictionary, "Columns", 1)) / 8);
  return predictor === 2 ? undoDifferences(data, width, step) : undoPngRows(data, width, step);
}

function undoDifferences(data: Buffer, width: number, step: number): Buffer {
  const out = Buffer.from(data);
  for (let row = 0; row < out.length; row += width) {
    const end = Math.min(out.length, row + width);
    for (let i = row + step; i < end; i++) out[i] = ((out[i] ?? 0) + (out[i - step] ?? 0)) & 255;
  }
  return out;
}

function undoPngRows(data: Buffer, width: number, step: number): Buffer {
  const rows = Math.ceil(data.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const above = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= step ? (out[at - width - step] ?? 0) : 0;
      out[at] = ((data[row * (width + 1) + 1 + i] ?? 0) + predict(kind, left, above, corner)) & 255;
    }
  }
  return out;
}

function predict(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function undoHex(data: Buffer): Buffer {
  const digits = (data.toString("latin1").split(">")[0] ?? "").replace(/[^0-9a-fA-F]/g, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

function undoBase85(data: Buffer): Buffer {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (): void => {
    const count = group.length;
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let i = 0; i < count - 1; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
    group = [];
  };
  for (const code of data) {
    if (code === 0x7e) break;
    if (code === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (code >= 33 && code <= 117) group.push(code - 33);
    if (group.length === 5) flush();
  }
  if (group.length > 1) flush();
  return Buffer.from(out);
}

function undoRuns(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length;) {
    const length = data[at] ?? 128;
    if (length === 128) break;
    if (length < 128) parts.push(data.subarray(at + 1, at + 2 + length));
    else parts.push(Buffer.alloc(257 - length, data[at + 1] ?? 0));
    at += length < 128 ? length + 2 : 2;
  }
  return Buffer.concat(parts);
}

const CLEAR = 256;
const END = 257;

function undoLzw(data: Buffer, dictionary: string): Buffer {
  const early = numberIn(dictionary, "EarlyChange", 1);
  const parts: Buffer[] = [];
  let table: Buffer[] = [];
  let previous: Buffer | undefined;
  let [held, bits, width, size] = [0, 0, 9, 0];
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END || size > MAX_UNPACKED) break;
    if (code === CLEAR) {
      table = [];
      previous = undefined;
      width = 9;
      continue;
    }
    const known: Buffer | undefined = code < CLEAR ? Buffer.of(code) : table[code - 258];
    const current: Buffer =
      known ?? Buffer.concat([previous ?? Buffer.alloc(0), (previous ?? Buffer.of(0)).subarray(0, 1)]);
    if (previous) table.push(Buffer.concat([previous, current.subarray(0, 1)]));
    parts.push(current);
    size += current.length;
    previous = current;
    const next = table.length + 258 + early;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return Buffer.concat(parts);
}
