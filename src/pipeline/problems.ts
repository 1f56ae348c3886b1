/** Problems of one item: kept to a bounded number, and failures of our own code put into words that quote nothing. */
import { ItemError, type Problem } from "../core/problem.js";

/** Problems kept word by word; a damaged file can have one for each of its pages, rows or entries. */
const KEPT = 200;

export class ProblemList {
  readonly #kept: Problem[] = [];
  #last: Problem | undefined;
  #more = 0;

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  add(problem: Problem): void {
    if (this.#kept.length < KEPT) this.#kept.push(problem);
    else {
      this.#last = problem;
      this.#more++;
    }
  }

  /** The problems; where they were too many, the last says how many more there were. */
  list(): readonly Problem[] {
    if (!this.#last) return this.#kept;
    const detail = this.#more === 1 ? this.#last.detail : `and ${this.#more} more problems`;
    return [...this.#kept, { ...this.#last, detail }];
  }
}

/** What was thrown while an item was examined, as a problem of that item. */
export function describeFailure(error: unknown): Problem {
  if (error instanceof ItemError) return { code: error.code, stage: error.stage, detail: error.message };
  if (error instanceof RangeError && /allocation|string length|array length|buffer/i.test(error.message))
    return { code: "memory-limit", stage: "extract", detail: "the item needs more memory than one object may have" };
  return { code: "worker-crashed", stage: "extract", detail: `examining failed with ${describeError(error)}` };
}

/** Problems in one line. */
export const describeProblems = (problems: readonly Problem[]): string =>
  problems.map(({ code, stage, detail }) => `${code} at ${stage}: ${detail}`).join("; ");

/** Name and place of an error, never its message: messages of parsers quote what they read. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "an unknown error";
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  const firstFrame = error.stack?.split("\n").find((line) => line.startsWith("    at "));
  const frame = firstFrame && /([^/\\(]{1,80}:\d{1,7}):\d{1,7}\)?$/.exec(firstFrame)?.[1];
  return `${error.name}${code}${frame ? ` at ${frame}` : ""}`;
}
