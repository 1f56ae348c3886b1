/** Files of custom detectors: the two formats as they are, and what is said of mistakes, with line and column. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDetectorFiles } from "../../../src/config/detector-files.js";
import { buildCustomDetectors } from "../../../src/custom/detectors.js";
import type { Detector } from "../../../src/detection/define.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { runExamples } from "../../../src/detection/examples.js";
import { plainDocument } from "../../../src/text/document.js";

const fixture = (name: string): string => fileURLToPath(new URL(`../../../fixtures/custom/${name}`, import.meta.url));

const fileWith = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "sever-detectors-")), "mine.yaml");
  writeFileSync(path, text);
  return path;
};

const messageOf = (text: string): string => {
  const path = fileWith(text);
  try {
    readDetectorFiles([path]);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(path, "mine.yaml") : "";
  }
};

const detectorsOf = (path: string): Detector[] => buildCustomDetectors(readDetectorFiles([path]), ["tt", "qld", "nz"]);

const foundBy = (detectors: readonly Detector[], text: string): string[] => {
  const compiled = compileDetectors(detectors, { jurisdictions: ["tt"], quasi: true });
  const [result] = detect([plainDocument(text)], compiled, { minConfidence: 0.5 });
  return (result?.detections ?? []).map(
    ({ detector, span, confidence }) => `${detector} ${text.slice(span.start, span.end)} ${confidence}`,
  );
};

const recognizer = (lines: string): string =>
  `recognizers:\n  - name: Mine\n    supported_entity: EMPLOYEE_ID\n${lines.replace(/^/gm, "    ")}\n`;

describe("a list of words", () => {
  it("is found behind what French runs together with a word, and not within a name of another's", () => {
    const detectors = detectorsOf(fileWith(recognizer('deny_list: ["Alloway", "O\'Brien"]')));
    const texts = ["Le dossier d'Alloway", "l’Alloway", "of Alloway's", "McAlloway", "D'Alloway", "l'O’Brien", "Brien"];
    expect(texts.map((text) => foundBy(detectors, text).map((one) => one.split(" ")[1]))).toEqual([
      ["Alloway"],
      ["Alloway"],
      ["Alloway"],
      [],
      [],
      ["O’Brien"],
      [],
    ]);
  });
});

describe("a registry of Presidio", () => {
  const detectors = detectorsOf(fixture("presidio.yaml"));

  it("gives a detector for each recogniser that is on and not already here", () => {
    expect(detectors.map(({ id, type }) => `${id} ${type}`)).toEqual([
      "custom.grant-file-recognizer CASE_NUMBER",
      "custom.library-card CASE_NUMBER",
      "custom.savings-scheme BANK_ACCOUNT",
      "custom.witness-list PERSON",
    ]);
  });

  it("passes its own examples", () => {
    const failed = detectors.flatMap(runExamples).filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
  });

  it("adds 0.35 for a context word among the five before, whole words only", () => {
    const [grant] = detectors;
    const only = grant ? [grant] : [];
    expect(foundBy(only, "the grants of this year, 04/00317")).toEqual(["custom.grant-file-recognizer 04/00317 0.65"]);
    expect(foundBy(only, "grant one two three four five 04/00317")).toEqual([]);
    expect(foundBy(only, "migrant 04/00317")).toEqual([]);
  });

  it("finds the words of a deny list as they are written, whatever the case", () => {
    const found = foundBy(detectors, "witness kestrel, Mr. Q, Mr Q, c/o blue house, Kestrel");
    expect(found).toEqual([
      "custom.witness-list witness kestrel 0.9",
      "custom.witness-list Mr. Q 0.9",
      "custom.witness-list c/o blue house 0.9",
    ]);
  });
});

describe("a configuration of Sensitive Data Protection", () => {
  const detectors = detectorsOf(fixture("dlp.yaml"));

  it("passes its own examples: groups, hotwords before and behind, a full match excluded", () => {
    const failed = detectors.flatMap(runExamples).filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
  });

  it("takes out what another infoType accounts for, elsewhere in the item too", () => {
    expect(foundBy(detectors, "Ward Seven, then Ward Seven Road; male (surgical)")).toEqual([
      "custom.ward-name Ward Seven 0.9",
    ]);
  });

  it("may be written in either spelling of its keys", () => {
    const [detector] = detectorsOf(
      fileWith(
        "custom_info_types:\n  - info_type: {name: PIN}\n    likelihood: POSSIBLE\n    regex: {pattern: 'P(\\d{3})', group_indexes: [1]}\n    sever: {type: CREDENTIAL}\n",
      ),
    );
    expect(foundBy(detector ? [detector] : [], "P123")).toEqual(["custom.pin 123 0.5"]);
  });
});

describe("a mistake is named with file, line, column and mend:", () => {
  it.each([
    ["a: [", /^mine\.yaml:1:5: not valid YAML \(.*\); correct its syntax$/],
    ["a: 1", /^mine\.yaml:1:1: holds neither recognizers .* nor customInfoTypes/],
    [recognizer("pattern: []"), /^mine\.yaml:4:14: recognizers\[0\]\.pattern: unknown key; did you mean patterns\?/],
    [
      recognizer("patterns:\n  - {name: a, regex: 'x', score: 2}"),
      /^mine\.yaml:5:38: .*score: expected a number from 0 to 1, not 2$/,
    ],
    [
      recognizer("patterns:\n  - {name: a, regex: '\\w+(?=x)', score: 1}"),
      /^mine\.yaml:5:26: recognizers\[0\].patterns\[0\]\.regex: a look-ahead stands beside/,
    ],
    [
      recognizer("global_regex_flags: 64\npatterns:\n  - {name: a, regex: 'x', score: 1}"),
      /^mine\.yaml:4:25: .*verbose expressions/,
    ],
    [recognizer("deny_list: []"), /^mine\.yaml:2:5: recognizers\[0\]: has neither patterns nor a deny_list/],
    [
      recognizer("deny_list: [x]\nsever: {provisions: [tt.dpa.2.pi.z]}"),
      /^mine\.yaml:5:26: .*no provision "tt\.dpa\.2\.pi\.z"; did you mean/,
    ],
    [
      recognizer("deny_list: [x]\nsever: {validator: luhm}"),
      /^mine\.yaml:5:24: .*expected one of luhn, .*; did you mean luhn\?$/,
    ],
    [
      "recognizers:\n  - name: SgFinRecognizer\n",
      /^mine\.yaml:2:11: .*nothing here does what Presidio’s SgFinRecognizer does/,
    ],
    [
      "recognizers:\n  - name: A\n    supported_entity: NRP\n    deny_list: [x]\n",
      /^mine\.yaml:2:5: .*"NRP" is none of the types known here; say which it is: sever: \{ type:/,
    ],
    [
      "customInfoTypes:\n  - infoType: {name: EMAIL_ADDRESS}\n",
      /^mine\.yaml:2:5: .*has to have a regex or a dictionary/,
    ],
    [
      "customInfoTypes:\n  - infoType: {name: PASSWORD}\n    regex: {pattern: x}\nruleSet:\n  - infoTypes: [{name: PASSWORT}]\n    rules: []\n",
      /^mine\.yaml:5:17: .*no custom infoType "PASSWORT" in this file; did you mean PASSWORD\?/,
    ],
    [
      "customInfoTypes:\n  - infoType: {name: PASSWORD}\n    likelihood: SURE\n    regex: {pattern: x}\n",
      /^mine\.yaml:3:17: .*likelihood: expected one of VERY_UNLIKELY/,
    ],
  ])("%s", (text, message) => {
    expect(messageOf(text)).toMatch(message);
  });

  it("two detectors of one name", () => {
    expect(
      messageOf(`${recognizer("deny_list: [x]")}${recognizer("deny_list: [y]").replace("recognizers:\n", "")}`),
    ).toMatch(/two detectors would be custom\.mine; give one another name/);
  });
});
