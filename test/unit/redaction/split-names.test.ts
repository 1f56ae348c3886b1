/** Findings of names that took something along beside the requester's own. */
import { describe, expect, it } from "vitest";
import { KnownName } from "../../../src/redaction/known-name.js";
import { partsOfName } from "../../../src/redaction/split-names.js";

const partsOf = (value: string): string[] | undefined =>
  partsOfName(value, new KnownName(["Hilda Mc Sween"]))?.map(({ start, end }) => value.slice(start, end));

describe("parts of a finding of names", () => {
  it.each([
    ["another's that stands beside", "Hilda and Tiger", ["Hilda", "Tiger"]],
    ["another's after a line", "Hilda Mc Sween\nDonnie", ["Hilda Mc Sween", "Donnie"]],
    ["what stands behind a dash", "MC SWEEN - IOMS", ["MC SWEEN", "IOMS"]],
    ["the sign of a lawsuit", "SWEEN v", ["SWEEN"]],
    ["small words behind", "Hilda says", ["Hilda"]],
  ])("keep the requester's apart from %s", (_, value, parts) => {
    expect(partsOf(value)).toEqual(parts);
  });

  it.each([
    ["another bears the surname", "MC SWEEN, Ricardo"],
    ["another bears the given name", "Tiger, Hilda"],
    ["another may bear it as a surname", "Hilda, Tiger"],
    ["it is the requester's alone", "Mc Sween, Hilda"],
    ["none is the requester's", "Tiger, Donnie"],
  ])("are not looked at where %s", (_, value) => {
    expect(partsOf(value)).toBeUndefined();
  });
});
