/** Expressions that users write: what runs, what is refused and why, and that nothing makes them slow. */
import { describe, expect, it } from "vitest";
import { compileExpression } from "../../../src/custom/linear-expression.js";
import { worstVisits } from "../../../src/custom/pattern-cost.js";
import { startCpuClock } from "../../support/cpu-time.js";

const expression = (source: string, flags: { ignoreCase?: boolean; multiline?: boolean; dotAll?: boolean } = {}) => ({
  source,
  ignoreCase: false,
  multiline: false,
  dotAll: false,
  ...flags,
});
const found = (source: string, text: string, group: number | "value" = 0, flags = {}): string[] =>
  Array.from(compileExpression(expression(source, flags), group).find(text), ({ start, end }) =>
    text.slice(start, end),
  );

describe("the engine of an expression", () => {
  it.each([
    ["\\bEMP-\\d{6}\\b", "bounded"],
    ["(?<!\\d)\\d{3}[- ]?\\d{3}(?!\\d)", "bounded"],
    ["(?:TT|BB)\\d{4,8}[A-D]?", "bounded"],
    ["[A-Z]+-\\d+", "re2"],
    ["(?:a{1,20}b{1,20}){1,20}", "re2"],
    ["(?<!x)[a-z]+", "re2"],
    ["[[:alpha:]]{2}", "re2"],
    ["\\p{Lu}\\d", "re2"],
    ["(?i:ab)", "re2"],
  ])("of %s is %s", (source, engine) => {
    expect(compileExpression(expression(source)).engine).toBe(engine);
  });

  it("is chosen by the work at one place: ways through one part multiply the visits of the next", () => {
    expect(worstVisits("a?b")).toBe(4);
    expect(worstVisits("a{0,2}(?:bc|d){2}")).toBe(1 + 2 + 3 * (5 + 2 * 5));
    expect(worstVisits("a*")).toBeUndefined();
    expect(worstVisits("a{2,}")).toBeUndefined();
    expect(worstVisits("(a")).toBeUndefined();
  });
});

describe("what is found", () => {
  it("is the same in both engines, in UTF-16 units", () => {
    const text = "😀 AB-1234, xAB-99 and AB-7";
    expect(found("\\bAB-\\d{1,4}", text)).toEqual(["AB-1234", "AB-7"]);
    expect(found("\\bAB-\\d+", text)).toEqual(["AB-1234", "AB-7"]);
  });

  it("is the group that is asked for, by number or name, in either spelling", () => {
    expect(found("no\\. (\\d{3})", "no. 123", 1)).toEqual(["123"]);
    expect(found("no\\. (?P<value>\\d+)", "no. 123", "value")).toEqual(["123"]);
    expect(found("no\\. (?P<value>\\d{3})", "no. 123", "value")).toEqual(["123"]);
    expect(found("a(b)?", "ab a", 1)).toEqual(["b"]);
  });

  it("counts the flags of Python, written before or beside", () => {
    expect(found("(?i)ab\\d+", "AB12")).toEqual(["AB12"]);
    expect(found("^x\\d+$", "x1\nx2", 0, { multiline: true })).toEqual(["x1", "x2"]);
    expect(found("^x\\d+$", "x1\nx2")).toEqual([]);
    expect(found("x\\d{,2}y", "xy x12y x123y")).toEqual(["xy", "x12y"]);
  });

  it("is found once where RE2 reads the text stretch by stretch", () => {
    const text = `${"-".repeat(4094)}abcd efg ${"-".repeat(5000)}hij`;
    expect(found("[a-z]+", text)).toEqual(["abcd", "efg", "hij"]);
    expect(found("\\Aabc+", `${"x".repeat(5000)}abc`)).toEqual([]);
  });
});

describe("an expression that cannot be run in linear time", () => {
  it.each([
    ["\\w+(?=x)", /a look-ahead stands beside repeats without bound.*bound every \* and \+/],
    ["(\\w+) \\1", /refers back to a group.*write the repeated part out/],
    ["(?>a+)b", /atomic group or a possessive repeat/],
    ["a++", /atomic group or a possessive repeat/],
    ["[a", /not a valid expression \(.*\); correct its syntax/],
    ["a(?#why)b", /holds a comment or a condition/],
  ])("is refused with its mend: %s", (source, message) => {
    expect(() => compileExpression(expression(source))).toThrow(message);
  });

  it("is refused where it has no such group", () => {
    expect(() => compileExpression(expression("(?:a)(b)"), 2)).toThrow("has no group 2; it has 1");
  });
});

describe("hostile expressions over hostile texts", () => {
  it.each([
    ["(a+)+$", "a".repeat(200_000)],
    ["(?:a{1,12}){1,9}!", "a".repeat(200_000)],
    ["a.*b|a", "a".repeat(10_000)],
    ["(?:\\d{1,4}-?){1,4}x", "1".repeat(200_000)],
  ])("%s takes time in proportion", (source, text) => {
    const compiled = compileExpression(expression(source, { dotAll: true }));
    const seconds = startCpuClock();
    let count = 0;
    for (const span of compiled.find(text)) if (span.end > span.start) count++;
    expect(count).toBeLessThanOrEqual(text.length);
    expect(seconds()).toBeLessThan(5);
  });
});
