import { describe, expect, it } from "vitest";
import { readingsOf } from "../../../src/redaction/encodings.js";
import { startCpuClock } from "../../support/cpu-time.js";

const read = (text: string): string => [...readingsOf(text)].map((reading) => reading.text).join("\n");
const VALUE = "Anil Ramkissoon";
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("other ways of writing a value", () => {
  it.each([
    ["character references", "An&#105;l&#x20;Ramkissoon"],
    ["percent signs", "Anil%20Ram%6Bissoon"],
    ["quoted-printable", "Anil Ram=\r\nkiss=6Fon"],
    ["escapes", "Anil\\u0020Ram\\x6bissoon"],
    ["wide characters", [...VALUE].join("\0")],
    ["Base64", `x: ${base64(VALUE)}`],
    ["Base64, second phase", base64(`x${VALUE}`)],
    ["Base64, third phase", base64(`xy${VALUE}`)],
    ["Base64 inside a longer run", `abc${base64(VALUE)}`],
    ["Base64 of wide characters", Buffer.from(VALUE, "utf16le").toString("base64")],
    ["hexadecimal", Buffer.from(VALUE).toString("hex")],
    ["hexadecimal, odd phase", `a${Buffer.from(VALUE).toString("hex")}`],
  ])("%s", (_, text) => {
    expect(read(text)).toContain(VALUE);
  });

  it("ends in linear time on hostile texts", () => {
    const seconds = startCpuClock();
    for (const text of ["A", "%4", "=4", "&#", "\\u00", "a1"].map((part) => part.repeat(100_000))) read(text);
    expect(seconds()).toBeLessThan(20);
  });
});
