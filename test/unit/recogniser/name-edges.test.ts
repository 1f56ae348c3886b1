import { describe, expect, it } from "vitest";
import { wordFlags } from "../../../detectors/shared/name-words.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { View } from "../../../src/detection/view.js";
import { withWholeName } from "../../../src/recogniser/name-edges.js";
import { plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });

function widen(text: string, name: string, from = 0): string {
  const start = text.indexOf(name);
  const view = new View(plainDocument(text), compiled);
  const span = withWholeName(view, { start, end: start + name.length }, from, Infinity, wordFlags);
  return text.slice(span.start, span.end);
}

describe("withWholeName", () => {
  it.each([
    [
      "the surname before the comma of a column",
      "07  DE FREITAS, JOSEPH A    paid",
      "DE FREITAS",
      "DE FREITAS, JOSEPH A",
    ],
    ["the double surname of a cell", "| Chin Aleong, Wendell | 4 |", "Aleong, Wendell", "Chin Aleong, Wendell"],
    ["the small words of a surname", "| van der Meulen J | 4 |", "Meulen J", "van der Meulen J"],
    ["names with a stroke between", "| CYRUS/GERARD | 4 |", "GERARD", "CYRUS/GERARD"],
  ])("takes in %s", (_, text, name, whole) => {
    expect(widen(text, name)).toBe(whole);
  });

  it.each([
    ["a given name in running text", "we asked Ivy Saltmarsh to come", "Saltmarsh"],
    ["an office behind the name", "Ivy Saltmarsh, Secretary\n", "Ivy Saltmarsh"],
    ["a word that begins the sentence", "Yesterday Saltmarsh came", "Saltmarsh"],
    ["the pronoun", "and I Saltmarsh too", "Saltmarsh"],
    ["a firm", "| Saltmarsh Hardware Ltd |", "Saltmarsh"],
    ["more than as much again", "| SOOKDEO-RAMSARAN, LEE |", "LEE"],
    ["the next line", "Saltmarsh\nPersad", "Saltmarsh"],
  ])("leaves out %s", (_, text, name) => {
    expect(widen(text, name)).toBe(name);
  });

  it("stops at the finding before", () => {
    expect(widen("| Ivy Saltmarsh |", "Saltmarsh", 5)).toBe("Saltmarsh");
  });
});
