/** Values that are known beforehand: their forms, the file of keyed hashes, and where they are found. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingType } from "../../../src/core/finding-type.js";
import { buildExactDetectors } from "../../../src/custom/exact-detectors.js";
import { ExactIndex, ExactIndexBuilder, readExactHeader } from "../../../src/custom/exact-index.js";
import { KeyedHash } from "../../../src/custom/keyed-hash.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument } from "../../../src/text/document.js";

const KEY = "5a".repeat(32);

function indexOf(values: readonly (readonly [FindingType, string])[]): Buffer {
  const builder = new ExactIndexBuilder(KEY);
  for (const [type, value] of values) builder.add(type, value);
  return builder.bytes();
}

const found = (
  values: readonly (readonly [FindingType, string])[],
  text: string,
  segments: readonly { start: number; end: number; field: string }[] = [],
): string[] => {
  const detectors = buildExactDetectors("clients", new ExactIndex(indexOf(values), KEY));
  const compiled = compileDetectors(detectors, { jurisdictions: ["tt"], quasi: true });
  const [result] = detect([plainDocument(text, { segments })], compiled, { minConfidence: 0.5 });
  return (result?.detections ?? []).map(({ type, span }) => `${type} ${text.slice(span.start, span.end)}`);
};

describe("the keyed hash", () => {
  it("is HMAC-SHA-256, for texts of any length and script", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 0, maxLength: 64 }),
        fc.string({ unit: "grapheme", maxLength: 80 }),
        (key, text) => {
          const expected = createHmac("sha256", key).update(text).digest("hex");
          const words = new KeyedHash(Buffer.from(key)).digest(text);
          expect(Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("")).toBe(expected);
        },
      ),
    );
  });
});

describe("a known name", () => {
  const people = [
    ["PERSON", "Keisha Ann Joseph"],
    ["PERSON", "Ramkissoon, Suresh"],
  ] as const;

  it.each([
    ["Keisha Ann Joseph", "KEISHA JOSEPH"],
    ["JOSEPH, Keisha Ann", "JOSEPH, Keisha Ann"],
    ["Joseph, Keisha", "Joseph, Keisha"],
    ["Suresh Ramkissoon", "Suresh Ramkissoon"],
  ])("is found as %s, in either order, with or without the names between", (name, other) => {
    expect(found(people, `The file of ${name} and of ${other}.`)).toEqual([`PERSON ${name}`, `PERSON ${other}`]);
  });

  it.each([
    ["la plainte d'Keisha Joseph", "Keisha Joseph"],
    ["l’Keisha Joseph", "Keisha Joseph"],
    ["qu'Keisha Joseph", "Keisha Joseph"],
    ["L’Suresh Ramkissoon", "Suresh Ramkissoon"],
  ])("is found behind what French runs together with it: %s", (text, name) => {
    expect(found(people, `Objet : ${text}, hier.`)).toEqual([`PERSON ${name}`]);
  });

  it.each(["O'Keisha Joseph", "D'Keisha Joseph", "McKeisha Joseph", "don'Keisha Joseph"])(
    "is not found within another name: %s",
    (text) => {
      expect(found(people, `Objet : ${text}, hier.`)).toEqual([]);
    },
  );

  it("with an apostrophe of its own is found as it is, and not without", () => {
    const own = [
      ["PERSON", "Marcus d'Abreu"],
      ["PERSON", "Siobhan O'Brien"],
    ] as const;
    expect(found(own, "Of Marcus d’Abreu and l'Siobhan O’Brien, not Marcus Abreu or Siobhan Brien.")).toEqual([
      "PERSON Marcus d’Abreu",
      "PERSON Siobhan O’Brien",
    ]);
  });

  it("is found across accents, possessives and line ends; the possessive stays", () => {
    expect(found([["PERSON", "José Peña"]], "Jose\nPena’s file")).toEqual(["PERSON Jose\nPena"]);
  });

  it("is found in each of two cells", () => {
    const text = "Keisha,Joseph";
    const segments = [
      { start: 0, end: 6, field: "Given" },
      { start: 7, end: 13, field: "Family" },
    ];
    expect(found(people, text, segments)).toEqual(["PERSON Keisha", "PERSON Joseph"]);
  });

  it("is not found by one of its words alone, nor across the words of others", () => {
    expect(found(people, "Keisha and Joseph Ann. Suresh Joseph.")).toEqual([]);
  });

  it("of one word is not indexed", () => {
    expect(new ExactIndexBuilder(KEY).add("PERSON", "Keisha")).toBe(false);
  });
});

describe("a known number", () => {
  it.each([
    ["NATIONAL_ID", "19850403017", "19850403-017", "19850403-017"],
    ["BANK_ACCOUNT", "12-3456-7890", "ac 12 3456 7890", "12 3456 7890"],
    ["CASE_NUMBER", "RD/4417/05", "case rd 4417 05 of", "rd 4417 05"],
    ["PHONE", "868-622-1234", "call 622 1234", "622 1234"],
    ["PHONE", "868-622-1234", "call 622-1233/868-622-1234", "868-622-1234"],
    ["PHONE", "622-1234", "call +1 (868) 622-1234", "1 (868) 622-1234"],
    ["DATE_OF_BIRTH", "03/04/1985", "on 3 April 1985", "3 April 1985"],
    ["DATE_OF_BIRTH", "1985-04-03", "dob 3/4/1985", "3/4/1985"],
  ] as const)("%s %s is found in “%s”", (type, value, text, expected) => {
    expect(found([[type, value]], text)).toEqual([`${type} ${expected}`]);
  });

  it("is not found within a longer one", () => {
    const values = [["BANK_ACCOUNT", "345678"]] as const;
    expect(found(values, "12345678 12-345678 345678.9 345678")).toEqual(["BANK_ACCOUNT 345678"]);
  });

  it("stands whatever is near it: a sample, another field", () => {
    const values = [["BANK_ACCOUNT", "123456789"]] as const;
    expect(found(values, "for example 123456789")).toEqual(["BANK_ACCOUNT 123456789"]);
  });
});

describe("a known address of e-mail", () => {
  it("is found whatever its case, and not across spaces", () => {
    const values = [["EMAIL", "K.Joseph@health.gov.tt"]] as const;
    expect(found(values, "k.joseph@HEALTH.gov.tt, k joseph health gov tt")).toEqual(["EMAIL k.joseph@HEALTH.gov.tt"]);
  });
});

describe("the file", () => {
  const bytes = indexOf([
    ["PERSON", "Keisha Joseph"],
    ["NATIONAL_ID", "19850403017"],
  ]);

  it("holds no value in clear and no hash that can be made without the key", () => {
    const text = bytes.toString("latin1");
    expect(text).not.toMatch(/keisha|joseph|1985/i);
    const other = new ExactIndexBuilder("00".repeat(32));
    other.add("PERSON", "Keisha Joseph");
    other.add("NATIONAL_ID", "19850403017");
    const { at } = readExactHeader(bytes);
    expect(other.bytes().subarray(at).equals(bytes.subarray(at))).toBe(false);
  });

  it("is the same whatever the order of the rows", () => {
    const reversed = indexOf([
      ["PERSON", "Keisha Joseph"],
      ["PERSON", "Anil Ali"],
    ]);
    expect(
      indexOf([
        ["PERSON", "Anil Ali"],
        ["PERSON", "Keisha Joseph"],
      ]).equals(reversed),
    ).toBe(true);
  });

  it("is refused with another key, cut short, and when it is none", () => {
    expect(() => new ExactIndex(bytes, "00".repeat(32))).toThrow(/made with another fingerprint key/);
    expect(() => new ExactIndex(bytes.subarray(0, -1), KEY)).toThrow(/is damaged/);
    expect(() => new ExactIndex(Buffer.from("name,number\n"), KEY)).toThrow(/is not an index/);
  });
});
