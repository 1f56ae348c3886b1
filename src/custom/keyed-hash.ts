/**
 * HMAC-SHA-256 of short texts, many times over with one key. The platform's own takes several microseconds to begin each
 * time, which a scan that asks at every number of a text cannot pay; here both halves of the key are hashed once.
 */
import { createHmac } from "node:crypto";

/** Characters that fit into one block beside the padding. */
const ONE_BLOCK = 55;
const BLOCK = 64;
const DIGEST_WORDS = 8;

const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const ROUNDS = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);

export class KeyedHash {
  readonly #key: Buffer;
  readonly #inner: Int32Array;
  readonly #outer: Int32Array;
  readonly #schedule = new Int32Array(BLOCK);
  readonly #state = new Int32Array(DIGEST_WORDS);

  /** `key`: at most 64 bytes. */
  constructor(key: Buffer) {
    if (key.length > BLOCK) throw new RangeError("a key is at most one block long");
    this.#key = key;
    this.#inner = this.#hashPad(0x36);
    this.#outer = this.#hashPad(0x5c);
  }

  /** The digest as eight 32-bit words; the same memory each time. */
  digest(text: string): Int32Array {
    const { length } = text;
    if (length > ONE_BLOCK || !this.#loadAscii(text)) return this.#digestSlowly(text);
    this.#finish(this.#inner, BLOCK + length);
    this.#schedule.set(this.#state);
    this.#schedule.fill(0, DIGEST_WORDS, 16);
    this.#schedule[DIGEST_WORDS] = 0x80000000 | 0;
    this.#finish(this.#outer, BLOCK + 4 * DIGEST_WORDS);
    return this.#state;
  }

  #digestSlowly(text: string): Int32Array {
    const digest = createHmac("sha256", this.#key).update(text).digest();
    for (let i = 0; i < DIGEST_WORDS; i++) this.#state[i] = digest.readInt32BE(4 * i);
    return this.#state;
  }

  #hashPad(pad: number): Int32Array {
    const block = Buffer.alloc(BLOCK, pad);
    for (const [i, byte] of this.#key.entries()) block[i] = byte ^ pad;
    for (let i = 0; i < 16; i++) this.#schedule[i] = block.readInt32BE(4 * i);
    const state = Int32Array.from(INITIAL);
    compress(state, this.#schedule);
    return state;
  }

  /** The text as the bytes of a block, the bit behind them, and zeros; false when a character is beyond ASCII. */
  #loadAscii(text: string): boolean {
    const { length } = text;
    const words = this.#schedule;
    words.fill(0, 0, 16);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return false;
      words[i >> 2] = (words[i >> 2] ?? 0) | (code << (24 - 8 * (i & 3)));
    }
    words[length >> 2] = (words[length >> 2] ?? 0) | (0x80 << (24 - 8 * (length & 3)));
    return true;
  }

  /** Hashes the block that is loaded, the last of `bytes` in all, from the state `from`. */
  #finish(from: Int32Array, bytes: number): void {
    this.#schedule[15] = bytes * 8;
    this.#state.set(from);
    compress(this.#state, this.#schedule);
  }
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One block of SHA-256; the first 16 words of `w` are the block. */
function compress(state: Int32Array, w: Int32Array): void {
  for (let i = 16; i < BLOCK; i++) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < BLOCK; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = ((state[0] ?? 0) + a) | 0;
  state[1] = ((state[1] ?? 0) + b) | 0;
  state[2] = ((state[2] ?? 0) + c) | 0;
  state[3] = ((state[3] ?? 0) + d) | 0;
  state[4] = ((state[4] ?? 0) + e) | 0;
  state[5] = ((state[5] ?? 0) + f) | 0;
  state[6] = ((state[6] ?? 0) + g) | 0;
  state[7] = ((state[7] ?? 0) + h) | 0;
}
