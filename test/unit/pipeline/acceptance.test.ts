/** What is left out because somebody accepted it, and how it is counted. */
import { describe, expect, it } from "vitest";
import { Acceptance } from "../../../src/pipeline/acceptance.js";
import { Baseline } from "../../../src/pipeline/baseline.js";
import { finding, item } from "../../support/records.js";

const ENTRY = { type: "HEALTH", reason: "invented", author: "clerk" } as const;

describe("acceptance", () => {
  it("counts each finding once, a decision before an earlier scan", () => {
    const acceptance = new Acceptance(
      new Baseline([finding({ fingerprint: "a" }), finding({ fingerprint: "b" })]),
      [{ ...ENTRY, fingerprint: "a", expires: "2026-01-02" }],
      "2026-01-02",
    );
    const kept = ["a", "b", "c"].filter((fingerprint) => !acceptance.takesOut(finding({ fingerprint })));
    expect(kept).toEqual(["c"]);
    expect(acceptance.adjust(item({ findings: 3 }))).toMatchObject({
      findings: 1,
      leftOut: { baseline: 1, suppressed: 1, marked: 0 },
    });
    expect(acceptance.uses()).toMatchObject([{ state: "used", findings: 1 }]);
  });

  it("does not mistake one type for another", () => {
    const acceptance = new Acceptance(undefined, [{ ...ENTRY, fingerprint: "a", expires: "2027-01-01" }], "2026-01-01");
    expect(acceptance.takesOut(finding({ fingerprint: "a", type: "PERSON" }))).toBe(false);
    expect(acceptance.uses()).toMatchObject([{ state: "unused" }]);
  });

  it("lets an ended entry leave out nothing, and says how much it would have", () => {
    const acceptance = new Acceptance(undefined, [{ ...ENTRY, fingerprint: "a", expires: "2026-01-01" }], "2026-01-02");
    expect(acceptance.takesOut(finding({ fingerprint: "a" }))).toBe(false);
    expect(acceptance.adjust(item())).not.toHaveProperty("leftOut");
    expect(acceptance.uses()).toMatchObject([{ state: "expired", findings: 1 }]);
  });

  it("keeps apart the items of one container", () => {
    const acceptance = new Acceptance(new Baseline([finding()]), [], "2026-01-01");
    acceptance.takesOut(finding({ path: ["a.zip", "x.txt"] }));
    expect(acceptance.adjust(item({ path: ["a.zip", "y.txt"] }))).not.toHaveProperty("leftOut");
    expect(acceptance.adjust(item({ path: ["a.zip", "x.txt"] })).findings).toBe(0);
  });
});
