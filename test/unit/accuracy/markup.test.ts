import { describe, expect, it } from "vitest";
import { parseMarkup, unmarkedRepeats } from "../../../src/accuracy/markup.js";

const head =
  '{"id":"W1","jurisdiction":"tt","kind":"letter","format":"txt","people":{"p1":{"role":"requester","name":"Rani"},"o1":{"role":"official","name":"Lee"}}}';
const source = (body: string): string => `---\n${head}\n---\n${body}`;

describe("marked-up texts", () => {
  it("gives the text without marks, and the spans in it", () => {
    const document = parseMarkup(source("Ms {{PERSON|p1|Rani}} and {{HEALTH|!o1|flu}}, {{PERSON|p1+o1|both}}."), "a");
    expect(document.text).toBe("Ms Rani and flu, both.");
    expect(document.spans).toEqual([
      { start: 3, end: 7, type: "PERSON", who: ["p1"], official_private: false },
      { start: 12, end: 15, type: "HEALTH", who: ["o1"], official_private: true },
      { start: 17, end: 21, type: "PERSON", who: ["p1", "o1"], official_private: false },
    ]);
  });

  it("leaves braces of other kinds alone", () => {
    expect(parseMarkup(source('{"a":{"b":{}}}'), "a").text).toBe('{"a":{"b":{}}}');
  });

  it.each([
    ["an unknown type", "{{NAME|p1|Rani}}", "no such type"],
    ["an unknown person", "{{PERSON|p9|Rani}}", "no person p9"],
    ["white space at an end", "{{PERSON|p1|Rani }}", "white space at an end"],
    ["a nested mark", "{{PERSON|p1|Rani {{AGE|p1|4}}}}", "does not close, or a nested one"],
  ])("refuses %s", (_, body, message) => {
    expect(() => parseMarkup(source(body), "a")).toThrow(message);
  });

  it("tells names that are marked here and unmarked there", () => {
    expect(unmarkedRepeats(parseMarkup(source("{{PERSON|p1|Rani}} met Rani, not Ranieri."), "a"))).toEqual(["Rani"]);
    expect(unmarkedRepeats(parseMarkup(source("{{PERSON|p1|Rani}} met Ranieri."), "a"))).toEqual([]);
  });
});
