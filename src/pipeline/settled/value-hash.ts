/** Values by number, so that they need not be cut out of the text in which they stand. */

/** FNV-1a of what stands between the places, its upper bits folded into the lower ones. */
export function hashIn(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether the value stands between the places. */
export function standsAt(value: string, text: string, start: number, end: number): boolean {
  if (value.length !== end - start) return false;
  for (let i = start; i < end; i++) if (value.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

const LEAST_SLOTS = 64;

/** Hashes that came, any number of them. */
export class HashSet {
  /** 0: none. */
  #slots = new Int32Array(LEAST_SLOTS);
  #size = 0;

  /** `earlier`: those that came before; none is added to it any more. */
  constructor(private readonly earlier?: HashSet) {}

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] !== 0 || this.earlier?.has(hash) === true;
  }

  add(hash: number): void {
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = hash === 0 ? 1 : hash;
    if (2 * ++this.#size > this.#slots.length) this.#grow();
  }

  /** Where it stands, or would stand. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const sought = hash === 0 ? 1 : hash;
    let slot = sought & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== sought) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  #grow(): void {
    const earlier = this.#slots;
    this.#slots = new Int32Array(2 * earlier.length);
    for (const hash of earlier) if (hash !== 0) this.#slots[this.#slotOf(hash)] = hash;
  }
}
