/**
 * Which cells may be read that share their texts. A few bytes let a cell show a text of any length once more, so what is
 * shown again has a budget, and is left out beyond it. Once each text is read in any case.
 */
import { ItemError, type Problem } from "../../core/problem.js";
import type { Budget } from "../format.js";

export class StringUses {
  readonly #shown = new Set<number>();
  #problem: Problem | undefined;

  constructor(private readonly budget: Budget) {}

  /** What was left out; undefined when nothing was. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** Whether some cell that was read shows the string. */
  isShown(number: number): boolean {
    return this.#shown.has(number);
  }

  /** Whether to read a cell that shows the string, which takes so many bytes. */
  take(number: number, length: number): boolean {
    if (this.#shown.has(number)) return this.#takeAgain(length);
    this.#shown.add(number);
    return true;
  }

  #takeAgain(length: number): boolean {
    try {
      this.budget.takeRepeated(length);
      return true;
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      const detail = "cells show the same long texts over and over; each text was read, not every cell that shows it";
      this.#problem ??= { code: error.code, stage: error.stage, detail };
      return false;
    }
  }
}
