/** The table of kinds says what becomes of each. */
import { describe, expect, it } from "vitest";
import { formatsTable } from "../../../bench/formats-table.js";
import { gzip } from "../../../src/formats/gzip.js";
import { xz } from "../../../src/formats/xz.js";

describe("the table of kinds", () => {
  it("names the kind of copies", () => {
    const [, , own, other] = formatsTable([gzip, xz]).split("\n");
    expect(own).toContain("| same kind |");
    expect(other).toContain("| as GZ |");
  });
});
