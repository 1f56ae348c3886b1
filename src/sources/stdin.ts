/** Standard input as one item. */
import type { PreparedTarget, Source, SourceItem } from "./source.js";

const ITEM: SourceItem = {
  kind: "item",
  ref: { source: "-", path: ["-"] },
  key: "-",
  locator: { kind: "stdin" },
  bytes: 0,
};

export const stdinSource: Source = {
  id: "stdin",
  title: "standard input",
  accepts: (target) => target === "-",
  prepare: (target): Promise<PreparedTarget> =>
    Promise.resolve({
      target,
      enumerate: async function* () {
        yield await Promise.resolve(ITEM);
      },
    }),
};
