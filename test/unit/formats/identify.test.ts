import { describe, expect, it } from "vitest";
import { describeUnknown } from "../../../src/formats/identify.js";

const told = (head: string): string => describeUnknown({ bytes: Buffer.from(head, "latin1"), name: "photo" });

describe("what is told of a content that no handler knows", () => {
  it.each(["heic", "mif1", "avif"])("names pictures of the kind %s, which are not read", (brand) => {
    expect(told(`\0\0\0\x18ftyp${brand}\0\0\0\0`)).toMatch(/HEIC.*not read/);
  });

  it.each(["\0\0\0\x18ftypisom\0\0\0\0", "\x01\x02", ""])("says of others that nothing knows them", (head) => {
    expect(told(head)).toBe("no format handler knows the content");
  });
});
