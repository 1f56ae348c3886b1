import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { FindingType } from "../../../src/core/finding-type.js";
import { fingerprint, FINGERPRINT_LENGTH, writeFingerprint } from "../../../src/pipeline/fingerprint.js";

function written(key: string, type: FindingType, value: string): string {
  const units = Uint16Array.from(`..${value}.`, (sign) => sign.charCodeAt(0));
  const bytes = Buffer.alloc(FINGERPRINT_LENGTH + 2, "-");
  writeFingerprint([key, type], [units, 2, units.length - 1], bytes, 1);
  return bytes.toString("latin1");
}

const KEY = "0f".repeat(32);
const hmac = (key: string, text: string): string =>
  createHmac("sha256", Buffer.from(key, "hex")).update(text).digest("hex").slice(0, 32);

describe("the fingerprint of a value", () => {
  it("is HMAC-SHA-256 of type and normalised value", () => {
    expect(fingerprint(KEY, "PERSON", "Māria  LOPEZ")).toBe(hmac(KEY, "PERSON\0māria lopez"));
    expect(fingerprint(KEY, "PHONE", "868-555-0134")).toBe(hmac(KEY, "PHONE\x008685550134"));
  });

  it("is another under another key, a longer one than a block too", () => {
    const long = "ab".repeat(100);
    expect(fingerprint(KEY, "EMAIL", "a@b.tt")).toBe(hmac(KEY, "EMAIL\0a@b.tt"));
    expect(fingerprint(long, "EMAIL", "a@b.tt")).toBe(hmac(long, "EMAIL\0a@b.tt"));
    expect(fingerprint(KEY, "EMAIL", "a@b.tt")).toBe(hmac(KEY, "EMAIL\0a@b.tt"));
  });

  it("tells types and values apart however often it is asked", () => {
    for (let i = 0; i < 30_000; i++) fingerprint(KEY, "PHONE", String(i));
    expect(fingerprint(KEY, "PHONE", "17")).toBe(hmac(KEY, "PHONE\x0017"));
    expect(fingerprint(KEY, "CASE_NUMBER", "17")).toBe(hmac(KEY, "CASE_NUMBER\x0017"));
  });

  it.each(["EMAIL", "PHONE", "PERSON"] as const)(
    "of a %s is the same written from units, seen before or never",
    (type) => {
      const values = [
        "868-6O2-1l23",
        "  Ann\t Lee ",
        "I7@x.tt",
        "o.l@example.tt",
        "Māria",
        "a1 O 2",
        "",
        "(868) 625 1225",
      ];
      values.push("x".repeat(3000), "A".repeat(40), "\u00a0Lee", "O2", "20l9", "2.O", "7 l 3");
      const expected = values.map((value) => `-${fingerprint(KEY, type, value)}-`);
      expect(values.map((value) => written(KEY, type, value))).toEqual(expected);
      // Once values hardly ever come again they are not remembered.
      for (let i = 0; i < 9_000; i++) fingerprint(KEY, type, `${type} ${i}`);
      expect(values.map((value) => written(KEY, type, value))).toEqual(expected);
      expect(written("ab".repeat(100), type, "Ann Lee")).toBe(`-${fingerprint("ab".repeat(100), type, "Ann Lee")}-`);
    },
  );
});
