/**
 * A file of known values as keyed hashes: nobody without the key can tell what is in it, nor whether a value is. It holds
 * two tables, both in the order of their hashes: first words of phrases with the numbers of words that may follow, and
 * whole forms with their type.
 */
import { createHmac } from "node:crypto";
import { isFindingType, type FindingType } from "../core/finding-type.js";
import type { Tokens } from "../detection/tokens.js";
import { Vocabulary } from "../detection/vocabulary.js";
import { firstKey, foldWord, formsOf, numberKey, wordsKey } from "./exact-forms.js";
import { KeyedHash } from "./keyed-hash.js";

const FORMAT = "sever-exact-match";
const VERSION = 1;
/** 32 bits of a hash and 16 of lengths; 96 bits of a hash and the number of its type. */
const FIRST_SIZE = 6;
const VALUE_SIZE = 13;
const HEADER_LIMIT = 8192;

/** What stands before the tables, as JSON in one line. */
export interface ExactHeader {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Tells whether a key is the one the file was made with. */
  readonly key: string;
  readonly types: readonly FindingType[];
  readonly firsts: number;
  readonly values: number;
  /** Lengths of the numbers. */
  readonly lengths: readonly number[];
  /** Lengths of the first words that hold digits: most numbers in a text begin no phrase. */
  readonly digitFirsts: readonly number[];
}

/** Why a file is no index, in words for the user. */
export class ExactIndexError extends Error {
  override readonly name = "ExactIndexError";
}

/** The key of the hashes and its mark, from the fingerprint key in hexadecimal. */
export function exactKeys(fingerprintKey: string): { readonly key: Buffer; readonly mark: string } {
  const derive = (use: string): Buffer =>
    createHmac("sha256", Buffer.from(fingerprintKey, "hex")).update(`sever exact match: ${use}`).digest();
  return { key: derive("values"), mark: derive("mark").toString("hex").slice(0, 16) };
}

/** Takes values in and writes the file's bytes. Holds hashes only. */
export class ExactIndexBuilder {
  readonly #hash: KeyedHash;
  readonly #mark: string;
  readonly #types: FindingType[] = [];
  readonly #firsts = new Map<number, number>();
  readonly #values = new Map<string, number>();
  readonly #lengths = new Set<number>();
  readonly #digitFirsts = new Set<number>();

  constructor(fingerprintKey: string) {
    const { key, mark } = exactKeys(fingerprintKey);
    this.#hash = new KeyedHash(key);
    this.#mark = mark;
  }

  /** False when the value is too short, too long or not of its type, and was left out. */
  add(type: FindingType, value: string): boolean {
    const forms = formsOf(type, value);
    for (const form of forms) {
      if (form.kind === "number") {
        this.#lengths.add(form.number.length);
        this.#addValue(numberKey(form.number), type);
        continue;
      }
      const [word = ""] = form.words;
      if (/\p{N}/u.test(word)) this.#digitFirsts.add(word.length);
      const first = this.#hash.digest(firstKey(word))[0] ?? 0;
      this.#firsts.set(first >>> 0, (this.#firsts.get(first >>> 0) ?? 0) | (1 << (form.words.length - 1)));
      this.#addValue(wordsKey(form.words), type);
    }
    return forms.length > 0;
  }

  #addValue(key: string, type: FindingType): void {
    let number = this.#types.indexOf(type);
    if (number < 0) number = this.#types.push(type) - 1;
    const hash = this.#hash.digest(key);
    const name = [hash[0], hash[1], hash[2]].map((word) => ((word ?? 0) >>> 0).toString(16).padStart(8, "0")).join("");
    if (!this.#values.has(name)) this.#values.set(name, number);
  }

  bytes(): Buffer {
    const header: ExactHeader = {
      format: FORMAT,
      version: VERSION,
      key: this.#mark,
      types: this.#types,
      firsts: this.#firsts.size,
      values: this.#values.size,
      lengths: [...this.#lengths].sort((a, b) => a - b),
      digitFirsts: [...this.#digitFirsts].sort((a, b) => a - b),
    };
    const firsts = Buffer.alloc(this.#firsts.size * FIRST_SIZE);
    for (const [i, [hash, lengths]] of [...this.#firsts].sort(([a], [b]) => a - b).entries()) {
      firsts.writeUInt32BE(hash, i * FIRST_SIZE);
      firsts.writeUInt16BE(lengths, i * FIRST_SIZE + 4);
    }
    const values = Buffer.alloc(this.#values.size * VALUE_SIZE);
    for (const [i, [hash, type]] of [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
      values.write(hash, i * VALUE_SIZE, "hex");
      values.writeUInt8(type, i * VALUE_SIZE + 12);
    }
    return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), firsts, values]);
  }
}

/** Throws `ExactIndexError` when the bytes are no index. */
export function readExactHeader(bytes: Uint8Array): { readonly header: ExactHeader; readonly at: number } {
  const end = bytes.subarray(0, HEADER_LIMIT).indexOf(10);
  const header = end < 0 ? undefined : parseHeader(Buffer.from(bytes.subarray(0, end)).toString("utf8"));
  if (!header) throw new ExactIndexError("is not an index of known values; make one with sever detectors index");
  if (bytes.length !== end + 1 + header.firsts * FIRST_SIZE + header.values * VALUE_SIZE)
    throw new ExactIndexError("is damaged: it is not as long as it says; make it again with sever detectors index");
  return { header, at: end + 1 };
}

function parseHeader(text: string): ExactHeader | undefined {
  if (!text.startsWith(`{"format":"${FORMAT}"`)) return undefined;
  try {
    const header = JSON.parse(text) as ExactHeader;
    return header.version === VERSION && header.types.every(isFindingType) ? header : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Answers for words and forms. Answers for words are kept, as texts say the same words again and again. */
export class ExactIndex {
  readonly header: ExactHeader;
  readonly #hash: KeyedHash;
  readonly #view: DataView;
  readonly #firstsAt: number;
  readonly #valuesAt: number;
  #words = new Vocabulary();
  /** By the number of the word. */
  #masks: number[] = [];

  /** Throws `ExactIndexError` when the file was made with another key. */
  constructor(bytes: Uint8Array, fingerprintKey: string) {
    const { header, at } = readExactHeader(bytes);
    const { key, mark } = exactKeys(fingerprintKey);
    if (header.key !== mark)
      throw new ExactIndexError(
        "was made with another fingerprint key; name that key with SEVER_KEY_FILE, or make the index again",
      );
    this.header = header;
    this.#hash = new KeyedHash(key);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#firstsAt = at;
    this.#valuesAt = at + header.firsts * FIRST_SIZE;
  }

  /** For each number of words, from the lowest bit on, whether a phrase of so many may begin with the token. */
  lengthsAfter(tokens: Tokens, token: number): number {
    const known = this.#words.numberOf(tokens, token);
    if (known >= 0) return this.#masks[known] ?? 0;
    if (this.#masks.length >= MAX_KEPT) {
      this.#words = new Vocabulary();
      this.#masks = [];
    }
    const mask = this.#findFirst(foldWord(tokens.lower(token)));
    this.#masks[this.#words.add(tokens.lower(token))] = mask;
    return mask;
  }

  /** The type of the form that is hashed by the key; undefined when the value is not known. */
  typeOf(key: string): FindingType | undefined {
    const hash = this.#hash.digest(key);
    const a = hash[0] ?? 0;
    const b = hash[1] ?? 0;
    const c = hash[2] ?? 0;
    const { values, types } = this.header;
    for (let i = this.#search(this.#valuesAt, VALUE_SIZE, values, a >>> 0); i < values; i++) {
      const at = this.#valuesAt + i * VALUE_SIZE;
      if (this.#view.getInt32(at) !== a) return undefined;
      if (this.#view.getInt32(at + 4) === b && this.#view.getInt32(at + 8) === c)
        return types[this.#view.getUint8(at + 12)];
    }
    return undefined;
  }

  #findFirst(word: string): number {
    const hash = (this.#hash.digest(firstKey(word))[0] ?? 0) >>> 0;
    const { firsts } = this.header;
    const i = this.#search(this.#firstsAt, FIRST_SIZE, firsts, hash);
    const at = this.#firstsAt + i * FIRST_SIZE;
    return i < firsts && this.#view.getUint32(at) === hash ? this.#view.getUint16(at + 4) : 0;
  }

  /** Index of the first row of the table whose hash is not below `hash`. */
  #search(at: number, size: number, rows: number, hash: number): number {
    let low = 0;
    let high = rows;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#view.getUint32(at + middle * size) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Words whose answers are kept. */
const MAX_KEPT = 200_000;
