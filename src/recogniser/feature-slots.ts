/** How what is seen of a word becomes the number of a feature. */

export const FEATURE_SLOTS = 1 << 22;
export const GLANCE_SLOTS = 1 << 18;

/** The slot of a feature: of a template and what it was filled with. */
export function hash(template: number, a: number, b = 0, c = 0): number {
  let mixed = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed ^ Math.imul(c, 0x165667b1), 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) & (FEATURE_SLOTS - 1);
}

/** The slot of a feature of a first glance. */
export const glanceHash = (template: number, a: number, b = 0): number =>
  hash(100 + template, a, b) & (GLANCE_SLOTS - 1);

/** How many of the edges a value has reached. */
export const bucket = (value: number, ...edges: readonly number[]): number =>
  edges.filter((edge) => value >= edge).length;

/** The bucket of every value below 100; what is longer or further off is in that of 99. */
const buckets = (...edges: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: 100 }, (_, value) => bucket(value, ...edges));
export const LENGTHS = buckets(2, 3, 4, 5, 7, 9, 12);
export const DISTANCES = buckets(1, 4, 9, 20, 40);
export const bucketIn = (table: Uint8Array, value: number): number => table[Math.min(99, value)] ?? 0;
