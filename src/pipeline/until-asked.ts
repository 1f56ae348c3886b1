/** A listing that ends early when it is asked to, and knows whether something was left. */

export class UntilAsked<T> {
  #wasCut = false;

  constructor(
    private readonly items: AsyncIterable<T>,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Whether items were left when the listing was asked to end. */
  get wasCut(): boolean {
    return this.#wasCut;
  }

  async *list(): AsyncGenerator<T> {
    for await (const item of this.items) {
      if (this.signal?.aborted) {
        this.#wasCut = true;
        return;
      }
      yield item;
    }
  }
}
