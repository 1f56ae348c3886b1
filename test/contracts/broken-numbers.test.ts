/** Numbers as they reach us from scanners, word processors and mail: broken, spaced out, misread. Over all identifiers. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../detectors/index.js";
import { groupOf } from "../../src/core/finding-type.js";
import { compileDetectors } from "../../src/detection/compile.js";
import type { Detector } from "../../src/detection/define.js";
import { detect } from "../../src/detection/detect.js";
import { parseMarked, runAlone } from "../../src/detection/examples.js";
import { plainDocument } from "../../src/text/document.js";

const inMiddle = (value: string, between: string): string | undefined => {
  const [run] = [...value.matchAll(/\d{4,}/g)].sort((a, b) => b[0].length - a[0].length);
  if (!run) return undefined;
  const at = run.index + (run[0].length >> 1);
  return value.slice(0, at) + between + value.slice(at);
};
const atSeparator = (value: string): string | undefined => {
  const separator = /(?<=\w)-(?=\d)/.exec(value) ?? /(?<=\d) (?=\d)/.exec(value);
  if (!separator) return undefined;
  const { index, 0: sign } = separator;
  return value.slice(0, index) + (sign === "-" ? "-\n" : "\n") + value.slice(index + 1);
};
const allOf = (value: string, sign: string, instead: string): string | undefined =>
  value.includes(sign) ? value.replaceAll(sign, instead) : undefined;
const firstOf = (value: string, sign: string, instead: string): string | undefined =>
  value.includes(sign) ? value.replace(sign, instead) : undefined;
const lastOf = (value: string, sign: string, instead: string): string | undefined => {
  const at = value.lastIndexOf(sign);
  return at < 0 ? undefined : value.slice(0, at) + instead + value.slice(at + 1);
};

type Change = (value: string) => string | undefined;

/** What may be done to any number, labelled or not. */
const LAYOUT: Readonly<Record<string, Change>> = {
  "a soft hyphen": (value) => inMiddle(value, "\u00ad"),
  "a zero-width space": (value) => inMiddle(value, "\u200b"),
  "non-breaking spaces": (value) => allOf(value, " ", "\u00a0"),
  "thin spaces": (value) => allOf(value, " ", "\u2009"),
  "figure spaces": (value) => allOf(value, " ", "\u2007"),
  "non-breaking hyphens": (value) => allOf(value, "-", "\u2011"),
  "full-width digits": (value) =>
    value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xff10 - 0x30)),
};

/** What may be done to a number behind its label. */
const LABELLED: Readonly<Record<string, Change>> = {
  "a line end at a separator": atSeparator,
  "a line end in the middle": (value) => inMiddle(value, "\n"),
  "a hyphen and a line end in the middle": (value) => inMiddle(value, "-\n"),
  "en dashes": (value) => allOf(value, "-", "\u2013"),
  "O for the first 0": (value) => firstOf(value, "0", "O"),
  "O for the last 0": (value) => lastOf(value, "0", "O"),
  "l for 1": (value) => firstOf(value, "1", "l"),
  "I for 1": (value) => firstOf(value, "1", "I"),
  "S for the first 5": (value) => firstOf(value, "5", "S"),
  "S for the last 5": (value) => lastOf(value, "5", "S"),
  "B for 8": (value) => firstOf(value, "8", "B"),
  "Z for 2": (value) => firstOf(value, "2", "Z"),
};

/** A lone letter is a letter, a year and a date at the beginning of a line are that, and a letter may end a permit. */
const LIMITS: readonly string[] = [
  "CD/S/20\n21/0346",
  "SGH 029\n1977",
  "6\n6 1 – 0 2 3 4",
  "6 6 1 – 0 Z 3 4",
  "5481 64499 9 / Z",
  "l 228 449 441",
  "I 228 449 441",
  "54241B B",
  "7\n0 9 7 2 4 1 2 9",
  "7 0 9 7 Z 4 1 2 9",
];

const NO_NUMBERS: ReadonlySet<string> = new Set([
  ...["AGE", "DATE_OF_BIRTH", "IP_ADDRESS", "DEVICE_ID", "CREDENTIAL", "EMAIL", "HANDLE"],
]);
const NUMBERED = DETECTORS.filter(({ type }) => groupOf(type) === "identifiers" && !NO_NUMBERS.has(type));

interface Place {
  readonly before: string;
  readonly value: string;
  readonly behind: string;
  readonly isLabelled: boolean;
}

/** The values of the detector's examples that hold six figures or more. */
function placesOf(detector: Detector): Place[] {
  const compiled = compileDetectors([detector], { jurisdictions: ["tt", "qld", "nz"], quasi: true });
  const anchored = new Set(detector.patterns?.flatMap((one) => (one.anchored ? one.name : [])));
  return detector.examples.match.flatMap((example) => {
    const { text, spans } = parseMarked(example);
    const [found] = detect([plainDocument(text)], compiled, { minConfidence: 0.5 });
    return spans.flatMap(({ start, end }) => {
      const value = text.slice(start, end);
      if ((value.match(/\d/g) ?? []).length < 6) return [];
      const there = found?.detections.find(({ span }) => span.start === start);
      const isLabelled =
        there?.evidence.some(({ kind, detail }) => kind === "pattern" && anchored.has(detail)) ?? false;
      return { before: text.slice(0, start), value, behind: text.slice(end), isLabelled };
    });
  });
}

/** The changed values that are not found as they stand. */
function missedOf(detector: Detector, places: readonly Place[], change: Change): string[] {
  return places.flatMap(({ before, value, behind }) => {
    const changed = change(value);
    if (changed === undefined || LIMITS.includes(changed)) return [];
    const found = runAlone(detector, before + changed + behind);
    const isFound = found.some(({ start, end }) => start === before.length && end === start + changed.length);
    return isFound ? [] : changed;
  });
}

describe.each(NUMBERED.map((detector) => [detector.id, detector] as const))("%s", (_, detector) => {
  const places = placesOf(detector);
  const labelled = places.filter(({ isLabelled }) => isLabelled);

  it("is found with whatever layout puts between its characters", () => {
    for (const [name, change] of Object.entries(LAYOUT)) expect(missedOf(detector, places, change), name).toEqual([]);
  });

  it("is found behind its label when broken over lines or misread", () => {
    for (const [name, change] of Object.entries(LABELLED))
      expect(missedOf(detector, labelled, change), name).toEqual([]);
  });
});

describe("what looks like a broken or misread number and is none", () => {
  const all = compileDetectors(DETECTORS, { jurisdictions: ["tt", "qld", "nz"], quasi: false });
  const identifiersIn = (text: string): string[] => {
    const [found] = detect([plainDocument(text)], all, { minConfidence: 0.5 });
    return (found?.detections ?? []).filter(({ type }) => groupOf(type) === "identifiers").map(({ type }) => type);
  };

  it.each([
    "The account of the SOS call was read to the BOSS; Oil is 5l a tin, flat 2B, H2O and O2 at 97.",
    "Case notes: Group O, then B12 and Z2 on page 5 I 3.",
    "Claim forms were printed in 2019\n45 people took one. See file\n12 for more.",
    "Amounts on the account:\n1,200\n3,400\n5,600",
    "His membership lapsed 12 May\n2019 and the number of members fell by 12-\n14 a month.",
    "The licence fee rose from 120-\n150 to 180 dollars.",
  ])("%s", (text) => {
    expect(identifiersIn(text)).toEqual([]);
  });

  it("a whole number keeps its end when another begins the next line", () => {
    const text = "NIS No. 366631557\n14 Mango Street";
    const [found] = detect([plainDocument(text)], all, { minConfidence: 0.5 });
    const number = found?.detections.find(({ type }) => type === "SOCIAL_INSURANCE_ID");
    expect(number?.span).toEqual({ start: 8, end: 17 });
  });

  it("a reference keeps its end when a house in a street begins the next line", () => {
    const text = "Mary Crane, client RQ 04480-26\n44 Kea Street\nThe Wood 7010";
    const [found] = detect([plainDocument(text)], all, { minConfidence: 0.5 });
    const number = found?.detections.find(({ type }) => type === "CASE_NUMBER");
    expect(number?.span).toEqual({ start: 19, end: 30 });
  });

  it("reads thousands of such places in little time", () => {
    const hostile = [
      "account no. 12345\n",
      "ref 12B4567 ",
      "file 1O-\n",
      "NIS O1l",
      "1O ".repeat(3) + "id ",
      "O",
      "1\n",
    ].map((part) => part.repeat(Math.ceil(100_000 / part.length)));
    for (const text of hostile) {
      const started = performance.now();
      detect([plainDocument(text)], compileDetectors(NUMBERED, { jurisdictions: ["tt"], quasi: false }), {
        minConfidence: 0.5,
      });
      expect(performance.now() - started, text.slice(0, 20)).toBeLessThan(20_000);
    }
  });
});
