/** What one item may unpack to. */
import { describe, expect, it } from "vitest";
import { ItemBudget, type BudgetLimits } from "../../../src/pipeline/budget.js";

const LIMITS: BudgetLimits = { depth: 2, entries: 3, unpackedBytes: 10_000, ratio: 10, ratioFrom: 1_000 };
const codeOf = (action: () => void): string => {
  try {
    action();
    return "none";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "other";
  }
};

describe("the budget of an item", () => {
  it("allows as many levels as it says", () => {
    const second = ItemBudget.forItem(LIMITS).below().below();
    expect(second.depthLeft).toBe(0);
    expect(codeOf(() => second.below())).toBe("too-deep");
  });

  it("counts the entries of all levels together", () => {
    const budget = ItemBudget.forItem(LIMITS);
    budget.takeEntry();
    budget.below().takeEntry();
    budget.below().below().takeEntry();
    expect(codeOf(() => budget.takeEntry())).toBe("too-many-entries");
  });

  it("sets what is shown again against the same limits by itself", () => {
    const budget = ItemBudget.forItem(LIMITS);
    budget.takeBytes(900, 400);
    budget.takeRepeated(4_000);
    expect(codeOf(() => budget.takeRepeated(1))).toBe("ratio-exceeded");
    expect(codeOf(() => budget.below().takeBytes(100, 40))).toBe("none");
  });

  it("stops at too many bytes, and at too many for their packed size", () => {
    expect(codeOf(() => ItemBudget.forItem(LIMITS).takeBytes(10_001, 5_000))).toBe("too-large");
    expect(codeOf(() => ItemBudget.forItem(LIMITS).takeBytes(1_001, 100))).toBe("ratio-exceeded");
    expect(codeOf(() => ItemBudget.forItem(LIMITS).takeBytes(1_000, 1))).toBe("none");
  });
});
