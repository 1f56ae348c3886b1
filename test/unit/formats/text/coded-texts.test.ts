import { describe, expect, it } from "vitest";
import { codedTexts, holdsUnreadFile, undoUuencode } from "../../../../src/formats/text/coded-texts.js";
import { startCpuClock } from "../../../support/cpu-time.js";

const SAID = "A note on Anil Ramkissoon, of Arima, and what he said there.";
const base64 = Buffer.from(SAID).toString("base64");
const read = (text: string): string => codedTexts(text)?.text ?? "";

const UUENCODED =
  "begin 644 a.txt\nM02!N;W1E(&]N($%N:6P@4F%M:VES<V]O;BP@;V8@07)I;6$L(&%N9\"!W:&%T\n/(&AE('-A:60@=&AE<F4N\n`\nend\n";

describe("words in letters of another alphabet", () => {
  it.each([
    ["Base64", `x = "${base64}";`],
    ["Base64 over lines", `key: |\n  ${(base64.match(/.{1,20}/g) ?? []).join("\n  ")}\nafter: all`],
    ["Base64 of addresses", `a.${Buffer.from(SAID).toString("base64url")}.b`],
    ["Base64 of wide characters", Buffer.from(SAID, "utf16le").toString("base64")],
    ["hexadecimal", `x'${Buffer.from(SAID).toString("hex")}'`],
    ["percent signs", `see https://a.example/${encodeURIComponent(SAID)}?b=c`],
    ["uuencode", `Words before.\n${UUENCODED}`],
  ])("are read: %s", (_, text) => {
    const document = codedTexts(text, { at: 7, part: "p" });
    expect(document?.text).toBe(`${SAID}\n`);
    expect(document?.surface).toBe("hidden");
    const [piece] = document?.pieces ?? [];
    expect(document?.pieces).toHaveLength(1);
    expect(piece?.part).toBe("p");
    const run = text.slice((piece?.at ?? 0) - 7, (piece?.at ?? 0) - 7 + (piece?.length ?? 0));
    expect(run).not.toMatch(/^\s|after|begin|\s$/);
    expect(text.replace(run, "")).not.toMatch(/[\w+/]{13}/);
  });

  it("are no words by chance", () => {
    for (const text of [
      "administration internationalisation Constantinopolitan responsibilities",
      "da39a3ee5e6b4b0d3255bfef95601890afd80709 d41d8cd98f00b204e9800998ecf8427e",
      "/usr/share/doc/packages/readme https://www.example.org/path/to/something/else",
      `src="data:text/plain;base64,${base64}"`,
      Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 89) % 256)).toString("base64"),
    ])
      expect(read(text)).toBe("");
  });

  it("are told from files, which say nothing as text", () => {
    expect(holdsUnreadFile(UUENCODED)).toBe(false);
    expect(holdsUnreadFile("begin 2024 well\nand end it so\n")).toBe(false);
    expect(holdsUnreadFile("Words.\nbegin 644 a.doc\n%T,\\1X*&Q\n`\nend\n")).toBe(true);
    expect(holdsUnreadFile(UUENCODED.replace(/`\nend\n/, ""))).toBe(true);
  });

  it("ends in linear time on hostile texts", () => {
    const seconds = startCpuClock();
    for (const text of [
      "A",
      "ABCDEFGHIJKL\n",
      "begin 644 a\n",
      "begin 644 a\nAAAA\n",
      "a1",
      "ABCDEFGHIJKL \n \n",
      "%41",
      "a%",
    ])
      read(text.repeat(100_000));
    expect(seconds()).toBeLessThan(20);
  });

  it("are undone whatever the bytes", () => {
    expect([...undoUuencode("#````\n")]).toEqual([0, 0, 0]);
    expect(undoUuencode("#0V%T\n").toString()).toBe("Cat");
  });
});
