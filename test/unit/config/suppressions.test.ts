/** The file of suppressions: what it must say, and where it is looked for. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSuppressions, readSuppressions } from "../../../src/config/suppressions.js";

const FINGERPRINT = "0123456789abcdef0123456789abcdef";
const ENTRY = `  - fingerprint: ${FINGERPRINT}\n    type: EMAIL\n    reason: on the office's letterhead\n    author: records manager\n    expires: 2027-03-31\n`;

function write(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "sever-suppressions-")), "sever.suppressions.yaml");
  writeFileSync(path, text);
  return path;
}

describe("the file of suppressions", () => {
  it("gives its entries with the day as a text", () => {
    expect(readSuppressions(write(`suppressions:\n${ENTRY}`))).toEqual([
      {
        fingerprint: FINGERPRINT,
        type: "EMAIL",
        reason: "on the office's letterhead",
        author: "records manager",
        expires: "2027-03-31",
      },
    ]);
  });

  it("takes a fingerprint of digits alone for no number", () => {
    const digits = "00112233445566778899001122334455";
    expect(readSuppressions(write(`suppressions:\n${ENTRY.replace(FINGERPRINT, digits)}`))[0]?.fingerprint).toBe(
      digits,
    );
  });

  it.each([
    ["no reason", ENTRY.replace(/reason: .*/, 'reason: " "'), /entry 1: reason: expected a reason/],
    ["no author", ENTRY.replace(/ {4}author: .*\n/, ""), /entry 1: author: expected who answers for it/],
    ["no end", ENTRY.replace(/ {4}expires: .*\n/, ""), /entry 1: expires: expected the last day/],
    [
      "a day that is none",
      ENTRY.replace("2027-03-31", "2027-02-30"),
      /entry 1: expires: expected a day of the calendar/,
    ],
    ["a hash cut short", ENTRY.replace(FINGERPRINT, "0123"), /entry 1: fingerprint: expected the fingerprint/],
    ["a place", `${ENTRY}    line: 3\n`, /line/],
    ["the same twice", ENTRY + ENTRY, /entry 2 is there twice/],
    ["broken YAML", "  - [", /line \d+: not valid YAML/],
  ])("is refused with %s", (_, entries, message) => {
    expect(() => readSuppressions(write(`suppressions:\n${entries}`))).toThrow(message);
  });

  it("is looked for beside the configuration, and can be refused", () => {
    const path = write("suppressions: []\n");
    const folder = join(path, "..");
    writeFileSync(join(folder, "sever.config.yaml"), "");
    expect(findSuppressions(folder, undefined, undefined)).toBe(path);
    expect(findSuppressions("/", undefined, join(folder, "sever.config.yaml"))).toBe(path);
    expect(findSuppressions(folder, "none", undefined)).toBeUndefined();
    expect(findSuppressions(mkdtempSync(join(tmpdir(), "sever-none-")), undefined, undefined)).toBeUndefined();
  });
});
