/** The limits on what one item may unpack to, counted over all its containers together. */
import { ItemError } from "../core/problem.js";
import type { Budget } from "../formats/format.js";

export interface BudgetLimits {
  /** Levels of containers within an item. */
  readonly depth: number;
  readonly entries: number;
  /** Bytes out of all containers together. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte, asked from `ratioFrom` unpacked bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const DEFAULT_LIMITS: BudgetLimits = {
  depth: 8,
  entries: 100_000,
  unpackedBytes: 4 * 1024 ** 3,
  ratio: 200,
  ratioFrom: 10 * 1024 ** 2,
};

interface Counters {
  entries: number;
  unpacked: number;
  packed: number;
  repeated: number;
}

/** One item's budget as seen at one level: the depth is the level's own, all counts are shared by the whole item. */
export class ItemBudget implements Budget {
  private constructor(
    private readonly limits: BudgetLimits,
    readonly depthLeft: number,
    private readonly counters: Counters,
  ) {}

  static forItem(limits: BudgetLimits): ItemBudget {
    return new ItemBudget(limits, limits.depth, { entries: 0, unpacked: 0, packed: 0, repeated: 0 });
  }

  /** The budget of what lies inside; throws `ItemError("too-deep")` when nothing may. */
  below(): ItemBudget {
    if (this.depthLeft <= 0)
      throw new ItemError("too-deep", "extract", `more than ${this.limits.depth} containers within one another`);
    return new ItemBudget(this.limits, this.depthLeft - 1, this.counters);
  }

  takeEntry(): void {
    this.counters.entries++;
    if (this.counters.entries > this.limits.entries)
      throw new ItemError("too-many-entries", "extract", `more than ${this.limits.entries} entries within one item`);
  }

  takeBytes(unpacked: number, packed: number): void {
    this.counters.unpacked += unpacked;
    this.counters.packed += packed;
    this.#check(this.counters.unpacked, "unpacks to");
  }

  takeRepeated(bytes: number): void {
    this.counters.repeated += bytes;
    this.#check(this.counters.repeated, "repeats");
  }

  #check(bytes: number, what: string): void {
    const { unpackedBytes, ratio, ratioFrom } = this.limits;
    if (bytes > unpackedBytes) throw new ItemError("too-large", "extract", `${what} more than ${unpackedBytes} bytes`);
    if (bytes > ratioFrom && bytes > ratio * this.counters.packed)
      throw new ItemError("ratio-exceeded", "extract", `${what} more than ${ratio} times its packed size`);
  }
}
