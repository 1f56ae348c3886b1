/**
 * Handlers whose work is loaded when it is first asked for: kinds are told apart without the libraries that read them, and
 * a run waits only for those of the kinds that it meets.
 */
import type { FormatHandler, Residue } from "./format.js";

type Work = Required<Pick<FormatHandler, "extract" | "redact" | "residue" | "inspect">>;

/** What loads each part of a handler's work. `inspect` is absent where the handler does none. */
export interface LateWork {
  readonly extract: () => Promise<Work["extract"]>;
  readonly redact: () => Promise<Work["redact"]>;
  readonly residue: () => Promise<
    (...given: Parameters<Work["residue"]>) => Iterable<Residue> | AsyncIterable<Residue>
  >;
  readonly inspect?: () => Promise<Work["inspect"]>;
}

/** A handler of what is known of a kind beforehand and of what is loaded later. */
export function loadLate(known: Omit<FormatHandler, keyof Work>, work: LateWork): FormatHandler {
  const { extract, redact, residue, inspect } = work;
  return {
    ...known,
    async *extract(content, context) {
      yield* (await extract())(content, context);
    },
    redact: async (...given: Parameters<Work["redact"]>) => (await redact())(...given),
    async *residue(...given) {
      yield* (await residue())(...given);
    },
    ...(inspect && {
      async *inspect(...given: Parameters<Work["inspect"]>) {
        yield* (await inspect())(...given);
      },
    }),
  };
}
