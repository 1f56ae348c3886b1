/**
 * Counts different fingerprints without keeping many of them: exactly while they are few, then by HyperLogLog (Flajolet
 * and others, 2007) with an error of about 1.6 %. Fingerprints are keyed hashes, so their bits are spread already.
 */

const MOST_KEPT = 4096;
/** Bits of a fingerprint that choose a register, and registers. */
const BITS = 12;
const REGISTERS = 1 << BITS;
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

export class DistinctCounter {
  #kept: Set<string> | undefined = new Set();
  #registers: Uint8Array | undefined;

  /** `fingerprint`: at least 16 hexadecimal digits. */
  add(fingerprint: string): void {
    if (this.#registers) return note(this.#registers, fingerprint);
    this.#kept?.add(fingerprint);
    if ((this.#kept?.size ?? 0) > MOST_KEPT) this.#spill();
  }

  /** Counts what the other has counted, too. */
  merge(other: DistinctCounter): void {
    if (other.#registers) {
      const registers = this.#registers ?? this.#spill();
      other.#registers.forEach((rank, i) => {
        if (rank > (registers[i] ?? 0)) registers[i] = rank;
      });
    }
    for (const fingerprint of other.#kept ?? []) this.add(fingerprint);
  }

  get isExact(): boolean {
    return this.#registers === undefined;
  }

  /** Different fingerprints, rounded when it is an estimate. */
  get count(): number {
    return this.#registers ? Math.round(estimate(this.#registers)) : (this.#kept?.size ?? 0);
  }

  #spill(): Uint8Array {
    const registers = new Uint8Array(REGISTERS);
    for (const fingerprint of this.#kept ?? []) note(registers, fingerprint);
    this.#kept = undefined;
    return (this.#registers = registers);
  }
}

function note(registers: Uint8Array, fingerprint: string): void {
  const index = parseInt(fingerprint.slice(0, 3), 16);
  const rest = parseInt(fingerprint.slice(3, 11), 16);
  const rank = Math.clz32(rest) + 1;
  if (rank > (registers[index] ?? 0)) registers[index] = rank;
}

function estimate(registers: Uint8Array): number {
  let sum = 0;
  let empty = 0;
  for (const rank of registers) {
    sum += 2 ** -rank;
    if (rank === 0) empty++;
  }
  const raw = (ALPHA * REGISTERS ** 2) / sum;
  return raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
}
