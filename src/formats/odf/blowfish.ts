/**
 * Blowfish in the mode of old OpenDocument files (CFB of 64 bits), which the platform's own library has no more. Its tables
 * are the digits of pi, and are computed when they are first needed. Decrypts only.
 */

const ROUNDS = 16;
const KEYS = ROUNDS + 2;
const BOXES = 4;
const BOX = 256;
const WORDS = KEYS + BOXES * BOX;
const BLOCK = 8;

let digits: Uint32Array | undefined;

/** Words of 32 bits behind the point of pi, by Machin's formula. */
function piWords(): Uint32Array {
  if (digits) return digits;
  const spare = 64n;
  const bits = BigInt(WORDS * 32);
  const one = 1n << (bits + spare);
  const arctangent = (inverse: bigint): bigint => {
    let term = one / inverse;
    let sum = term;
    for (let i = 3n, isMinus = true; term > 0n; i += 2n, isMinus = !isMinus) {
      term /= inverse * inverse;
      sum += isMinus ? -(term / i) : term / i;
    }
    return sum;
  };
  const pi = 4n * (4n * arctangent(5n) - arctangent(239n));
  const hex = ((pi - 3n * one) >> spare).toString(16).padStart(WORDS * 8, "0");
  digits = Uint32Array.from({ length: WORDS }, (_, i) => parseInt(hex.slice(i * 8, i * 8 + 8), 16));
  return digits;
}

class Blowfish {
  /** The keys of the rounds, then the boxes. */
  readonly #words = Uint32Array.from(piWords());

  constructor(key: Uint8Array) {
    for (let i = 0, at = 0; i < KEYS; i++)
      for (let byte = 0; byte < 4; byte++, at++)
        this.#words[i] = this.#word(i) ^ ((key[at % key.length] ?? 0) << (24 - 8 * byte));
    let block: readonly [number, number] = [0, 0];
    for (let i = 0; i < WORDS; i += 2) {
      block = this.encrypt(...block);
      this.#words.set(block, i);
    }
  }

  encrypt(left: number, right: number): readonly [left: number, right: number] {
    for (let round = 0; round < ROUNDS; round++) {
      const mixed = left ^ this.#word(round);
      left = right ^ this.#turn(mixed);
      right = mixed;
    }
    return [(right ^ this.#word(ROUNDS + 1)) >>> 0, (left ^ this.#word(ROUNDS)) >>> 0];
  }

  #turn(value: number): number {
    const from = (box: number, shift: number): number => this.#word(KEYS + box * BOX + ((value >>> shift) & 0xff));
    return (((from(0, 24) + from(1, 16)) ^ from(2, 8)) + from(3, 0)) | 0;
  }

  #word(index: number): number {
    return this.#words[index] ?? 0;
  }
}

/** `start`: eight bytes. */
export function decryptBlowfish(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Buffer {
  const cipher = new Blowfish(key);
  const out = Buffer.alloc(bytes.length);
  const before = Buffer.alloc(BLOCK);
  before.set(start.subarray(0, BLOCK));
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const [left, right] = cipher.encrypt(before.readUInt32BE(0), before.readUInt32BE(4));
    before.writeUInt32BE(left, 0);
    before.writeUInt32BE(right, 4);
    const end = Math.min(bytes.length, at + BLOCK);
    for (let i = at; i < end; i++) out[i] = (bytes[i] ?? 0) ^ (before[i - at] ?? 0);
    before.set(bytes.subarray(at, end));
  }
  return out;
}
