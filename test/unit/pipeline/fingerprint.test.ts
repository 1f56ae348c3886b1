import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../src/pipeline/fingerprint.js";

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
});
