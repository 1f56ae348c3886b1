/** How often values came lately, without holding them: by their hash, so that two may rarely be counted as one. */

const SLOTS = 1 << 14;
/** Different values, nearly, after which counting begins anew. */
const MAX_VALUES = SLOTS / 8;
const MOST = 255;

export class Repetitions {
  #counts: Uint8Array | undefined;
  #values = 0;

  /** Counts the value of the hash; gives how often it came, this time included, up to 255. */
  add(hash: number): number {
    const counts = (this.#counts ??= new Uint8Array(SLOTS));
    if (this.#values >= MAX_VALUES) {
      counts.fill(0);
      this.#values = 0;
    }
    const slot = hash & (SLOTS - 1);
    const times = Math.min(MOST, (counts[slot] ?? 0) + 1);
    counts[slot] = times;
    if (times === 1) this.#values++;
    return times;
  }
}
