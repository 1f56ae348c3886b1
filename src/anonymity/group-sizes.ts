/**
 * How many rows share their combination with how many others. One pass; when there are more combinations than are kept,
 * those of a share of all hashes are counted, each to its end, and the rest is reckoned from them.
 */
import { randomBytes } from "node:crypto";

/** Sizes of groups that are told apart: alone, 2 to 4, 5 to 9, 10 to 19, 20 and more. */
export const GROUP_BOUNDS = [1, 2, 5, 10, 20] as const;
export const GROUP_NAMES = ["1", "2-4", "5-9", "10-19", "20+"] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

/** Rows by the size of the group that they are in. */
export type RowsByGroup = Readonly<Record<GroupName, number>>;

export interface GroupSizes {
  readonly rows: number;
  /** Rows of the smallest group; of those counted, where not all were. */
  readonly smallest: number;
  /** Different combinations. */
  readonly groups: number;
  readonly rowsByGroup: RowsByGroup;
  /** Whether `groups` and `rowsByGroup` are reckoned from a share of the combinations. */
  readonly isEstimate: boolean;
}

/** Rows by size of group, of groups of so many rows. */
export function rowsByGroup(sizes: Iterable<number>): Record<GroupName, number> {
  const rows: Record<GroupName, number> = { "1": 0, "2-4": 0, "5-9": 0, "10-19": 0, "20+": 0 };
  for (const size of sizes) {
    const name = GROUP_NAMES[GROUP_BOUNDS.findLastIndex((bound) => size >= bound)];
    if (name !== undefined) rows[name] += size;
  }
  return rows;
}

/** Combinations that are counted at once. */
const MAX_KEPT = 500_000;

/** Counts combinations by keyed hashes; the key is made anew each time and goes nowhere. */
export class GroupCounter {
  readonly #counts = new Map<number, number>();
  readonly #seeds: readonly [number, number];
  #rows = 0;
  /** Hashes are counted that are multiples of it. */
  #step = 1;

  constructor(private readonly most = MAX_KEPT) {
    const bytes = randomBytes(8);
    this.#seeds = [bytes.readInt32LE(0), bytes.readInt32LE(4)];
  }

  add(cells: readonly string[]): void {
    this.#rows++;
    const hash = this.#hash(cells);
    if (hash % this.#step !== 0) return;
    this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
    while (this.#counts.size > this.most) this.#thin();
  }

  sizes(): GroupSizes {
    const counted = rowsByGroup(this.#counts.values());
    const isEstimate = this.#step > 1;
    let smallest = this.#rows;
    for (const count of this.#counts.values()) smallest = Math.min(smallest, count);
    return {
      rows: this.#rows,
      smallest,
      groups: Math.min(this.#rows, this.#counts.size * this.#step),
      rowsByGroup: isEstimate ? this.#reckoned(counted) : counted,
      isEstimate,
    };
  }

  /** The rows of all groups, in the proportions of those that were counted. */
  #reckoned(counted: Readonly<Record<GroupName, number>>): RowsByGroup {
    const all = Object.values(counted).reduce((a, b) => a + b, 0);
    const share = (name: GroupName): number => Math.round((this.#rows * counted[name]) / Math.max(1, all));
    return { "1": share("1"), "2-4": share("2-4"), "5-9": share("5-9"), "10-19": share("10-19"), "20+": share("20+") };
  }

  #thin(): void {
    this.#step *= 2;
    for (const hash of this.#counts.keys()) if (hash % this.#step !== 0) this.#counts.delete(hash);
  }

  /** 53 bits: among a million combinations two fall together once in some ten thousand tables. */
  #hash(cells: readonly string[]): number {
    let [a, b] = this.#seeds;
    for (const cell of cells) {
      for (let i = 0; i < cell.length; i++) {
        const unit = cell.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x9e3779b1);
        b = Math.imul(b ^ unit, 0x85ebca6b);
        b ^= b >>> 15;
      }
      // Ends of cells count: `ab`, `c` is not `a`, `bc`.
      a = Math.imul(a ^ 0x1_0000, 0x9e3779b1) ^ (b >>> 13);
      b = Math.imul(b ^ 0x1_0001, 0x85ebca6b) ^ (a >>> 16);
    }
    a = Math.imul(a ^ (a >>> 16), 0xc2b2ae35) ^ b;
    b = Math.imul(b ^ (b >>> 13), 0x27d4eb2f) ^ (a >>> 15);
    return (b >>> 0) * 0x20_0000 + ((a >>> 0) & 0x1f_ffff);
  }
}
