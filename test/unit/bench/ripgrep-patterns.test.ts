/** Expressions put into ripgrep's syntax. */
import { describe, expect, it } from "vitest";
import { forRipgrep, withoutLookAround } from "../../../bench/ripgrep-patterns.js";

describe("expressions for ripgrep", () => {
  it.each([
    [/(?<![\w(])\d{3}(?=\)|(?:a|b))?x/g, String.raw`(?:)\d{3}(?:)x`],
    [/[(?=]a(?!b)[^]c/g, "[(?=]a(?:)[^]c"],
  ])("%s loses what looks around", (regex, source) => {
    expect(withoutLookAround(regex).source).toBe(source);
  });

  it.each([
    [/(?<value>\d)[\w&]\/\b/gi, String.raw`(?i:(?:[0-9])[0-9A-Za-z_\&]/(?-u:\b))`],
    [/a(?:\n[\n ])?b/g, String.raw`(?:a(?:[\n\r][\n ])?b)`],
    [/\u00e9([ -])x\1[^]/g, String.raw`(?:\x{00e9}([ -])x[ ./-](?s:.))`],
  ])("%s is written as Rust has it", (regex, source) => {
    expect(forRipgrep(regex)).toBe(source);
  });
});
