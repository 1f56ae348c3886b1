/** The greatest of many, without holding the others. */
import type { Listed } from "../store/store.js";

export class TopList<T> {
  #items: T[] = [];
  #total = 0;

  /** `weigh`: the greater comes first; of equals the one that came first. */
  constructor(
    private readonly limit: number,
    private readonly weigh: (item: T) => number,
  ) {}

  add(item: T): void {
    this.#total++;
    this.#items.push(item);
    // Sorting now and then is cheaper than keeping order all the time.
    if (this.#items.length >= 2 * this.limit + 64) this.#cut();
  }

  list(): Listed<T> {
    this.#cut();
    return { shown: this.#items, total: this.#total };
  }

  #cut(): void {
    this.#items = this.#items
      .map((item) => ({ item, weight: this.weigh(item) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, this.limit)
      .map(({ item }) => item);
  }
}
