/** Keyed permutations of whole numbers: each number of a range has one other number of it, and none can be told without the key. */
import { createHmac } from "node:crypto";

const ROUNDS = 8;

/** Feistel rounds over an even number of bits, walked until the result is below `size`. `key` is hexadecimal. */
export class Permutation {
  readonly #half: bigint;
  readonly #mask: bigint;
  readonly #key: Buffer;

  /** Of 0 to `size` - 1, with `size` at least 2. `purpose` keeps permutations under one key apart. */
  constructor(
    readonly size: bigint,
    key: string,
    private readonly purpose: string,
  ) {
    const bits = BigInt((size - 1n).toString(2).length);
    this.#half = (bits + 1n) / 2n;
    this.#mask = (1n << this.#half) - 1n;
    this.#key = Buffer.from(key, "hex");
  }

  /** Throws `RangeError` for a number outside the range. */
  of(value: bigint): bigint {
    if (value < 0n || value >= this.size) throw new RangeError("outside the range of the permutation");
    let at = value;
    do at = this.#once(at);
    while (at >= this.size);
    return at;
  }

  #once(value: bigint): bigint {
    let left = value >> this.#half;
    let right = value & this.#mask;
    for (let round = 0; round < ROUNDS; round++) {
      const mixed = left ^ (this.#hash(round, right) & this.#mask);
      left = right;
      right = mixed;
    }
    return (left << this.#half) | right;
  }

  #hash(round: number, value: bigint): bigint {
    return createHmac("sha256", this.#key)
      .update(`${this.purpose}\0${this.size}\0${round}\0${value}`)
      .digest()
      .readBigUInt64BE(0);
  }
}
