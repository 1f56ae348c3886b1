import { expect, it } from "vitest";
import { tallyKinds } from "../../../bench/robustness.js";

const item = (path: readonly string[], status: "examined" | "partly" | "refused", code?: "unknown-format") => ({
  source: path[0] ?? "",
  path,
  status,
  problems: code ? [{ code, stage: "identify" as const, detail: "" }] : [],
});

it("counts a file as examined in full only when everything within it is", () => {
  const tallies = tallyKinds([
    item(["a.zip", "x.bin"], "refused", "unknown-format"),
    item(["a.zip"], "examined"),
    item(["b.ZIP", "y.txt"], "examined"),
    item(["b.ZIP"], "examined"),
    item(["c.bin"], "refused", "unknown-format"),
  ]);
  expect(tallies).toEqual([
    { kind: "zip", files: 2, byStatus: { examined: 1, partly: 1, refused: 0 }, problems: [["unknown-format", 1]] },
    { kind: "bin", files: 1, byStatus: { examined: 0, partly: 0, refused: 1 }, problems: [["unknown-format", 1]] },
  ]);
});
