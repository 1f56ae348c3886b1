import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { FINDING_TYPES } from "../../../src/core/finding-type.js";
import { jurisdictionOf } from "../../../src/detection/define.js";

describe("the catalogue", () => {
  it("has a detector for every type in Trinidad and Tobago", () => {
    const covered = new Set(
      DETECTORS.filter(({ id }) => [undefined, "tt"].includes(jurisdictionOf(id))).map(({ type }) => type),
    );
    expect(FINDING_TYPES.filter((type) => !covered.has(type))).toEqual([]);
  });
});
