/** Pages read in their order, the next ones begun while recognition is still at work on one. */

/**
 * Gives what `begin` makes of the pages 1 to `count`, in order. `depthAfter` says how many may be under way at once, by what the
 * last one was; `begin` does all that needs the document before it waits for anything.
 */
export async function* readAhead<T>(
  count: number,
  begin: (page: number) => Promise<T>,
  depthAfter: (last: T) => number,
): AsyncGenerator<readonly [page: number, made: T]> {
  const begun: Promise<T>[] = [];
  let depth = 1;
  for (let page = 1; page <= count; page++) {
    while (begun.length < depth && page + begun.length <= count) {
      const one = begin(page + begun.length);
      // Told when its turn has come, if it comes.
      one.catch(() => undefined);
      begun.push(one);
    }
    const made = await begun.shift();
    if (made === undefined) throw new Error("a page was not begun");
    depth = Math.max(1, depthAfter(made));
    yield [page, made];
  }
}
