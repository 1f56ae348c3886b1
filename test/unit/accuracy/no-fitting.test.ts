/**
 * What the detectors know may come from laws, standards and the common language, never from the labelled texts that they
 * are judged by: no value, name or phrase of those texts stands in a detector, a word list, an example or a test.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseGold, type GoldDocument } from "../../../src/accuracy/gold.js";
import { groupOf, IDENTIFIER_TYPES, type FindingType } from "../../../src/core/finding-type.js";

const ROOT = join(import.meta.dirname, "../../..");
const GOLD = ["fixtures/gold/dev.jsonl", "fixtures/gold/heldout.jsonl"];
const JUDGED = ["detectors", "test/unit/detection", "test/unit/detectors"];

/** Sample values that a published standard or a public body itself gives; anybody would write them. */
const PUBLISHED: ReadonlyMap<string, string> = new Map([
  ["5105105105105100", "test card of Mastercard"],
  ["4242424242424242", "test card of Visa"],
  ["384000008cf011bdb23e10b96e40000d", "sample in the documentation of advertising ids"],
  ["0491570156", "telephone for fiction, Australian Communications and Media Authority"],
  ["0491575254", "telephone for fiction, as above"],
  ["61491577426", "telephone for fiction, as above"],
  ["049157463", "telephone for fiction, as above, a digit short"],
]);

/** What laws, public bodies and textbooks call the thing; a fair list must hold it. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ["senior citizens pension", "grant under the Senior Citizens’ Pension Act"],
  ["health care card", "card of Services Australia"],
  ["disability support pension", "payment of Services Australia"],
  ["work to residence visa", "category of Immigration New Zealand"],
  ["robbery with aggravation", "offence under the Larceny Act"],
  ["seventh day adventist", "church"],
  ["st ann s", "place, and the hospital called by it"],
  ["is a lesbian", "plainest words for the fact"],
  ["sickle cell disease", "illness"],
  ["lumbar disc prolapse", "illness"],
  ["foetal alcohol spectrum disorder", "illness"],
  ["deaf in one ear", "plainest words for the fact"],
  ["termination of pregnancy", "medical procedure"],
  ["total and permanent", "as insurers grade disability"],
  ["had a stroke", "plainest words for the fact"],
]);

const IDENTIFIERS: ReadonlySet<FindingType> = new Set(IDENTIFIER_TYPES);

interface Wanted {
  readonly value: string;
  readonly from: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") || name.endsWith(".md"))
    .map((name) => join(folder, name));
}

/** Letters and digits as words in lower case, one space between, so that writing does not matter. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim()} `;

/** The letters and digits of a text, and where each stood. */
interface Marks {
  readonly text: string;
  readonly marks: string;
  readonly places: readonly number[];
}

function marksOf(content: string): Marks {
  const text = content.toLowerCase();
  const found = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  return { text, marks: found.map(([mark]) => mark).join(""), places: found.map(({ index }) => index) };
}

const isMark = (char: string): boolean => /^[\p{L}\p{N}]$/u.test(char);

/** Whether the letters and digits stand in the text by themselves, however they are grouped within a line. */
function holdsGrouped({ text, marks, places }: Marks, wanted: string): boolean {
  for (let at = marks.indexOf(wanted); at >= 0; at = marks.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? 0) + 1;
    const written = text.slice(start, end);
    const near = !written.includes("\n") && written.length <= wanted.length * 2;
    if (near && !isMark(text.charAt(start - 1)) && !isMark(text.charAt(end))) return true;
  }
  return false;
}

const documents: GoldDocument[] = GOLD.flatMap((file) => parseGold(readFileSync(join(ROOT, file), "utf8"), file));
const spanTexts = (wants: (type: FindingType) => boolean): Wanted[] =>
  documents.flatMap(({ id, text, spans }) =>
    spans.filter(({ type }) => wants(type)).map(({ start, end }) => ({ value: text.slice(start, end), from: id })),
  );
const files = JUDGED.flatMap(filesUnder).map((path) => {
  const content = readFileSync(join(ROOT, path), "utf8");
  return { path, words: content.split("\n").map(plain).join("|"), ...marksOf(path.includes("lexicon") ? "" : content) };
});

const uses = (wanted: readonly Wanted[], holds: (file: (typeof files)[number], value: string) => boolean): string[] =>
  wanted.flatMap(({ value, from }) =>
    files.filter((file) => holds(file, value)).map(({ path }) => `${path}: ${value} (${from})`),
  );

describe("nothing of the labelled texts stands in the detectors and their tests", () => {
  it("no identifier", () => {
    const wanted = spanTexts((type) => IDENTIFIERS.has(type)).filter(({ value }) => {
      const marks = value.replace(/[^\p{L}\p{N}]/gu, "");
      return marks.length >= 5 && !PUBLISHED.has(marks);
    });
    expect(wanted.length).toBeGreaterThan(300);
    const marksIn = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    expect(uses(wanted, (file, value) => holdsGrouped(file, marksIn(value)))).toEqual([]);
  });

  it("no full name", () => {
    const named = documents.flatMap(({ id, people }) =>
      Object.values(people).map(({ name }) => ({ value: (name ?? "").split(/[,(]/)[0] ?? "", from: id })),
    );
    const isFull = ({ value }: Wanted): boolean => (value.match(/\p{Lu}[\p{L}'’]+/gu) ?? []).length >= 2;
    const wanted = [...named, ...spanTexts((type) => type === "PERSON")].filter(isFull);
    expect(uses(wanted, ({ words }, value) => words.includes(plain(value)))).toEqual([]);
  });

  it("no phrase of three words or more that states a fact", () => {
    const wanted = spanTexts((type) => groupOf(type) === "facts").filter(
      ({ value }) => plain(value).trim().split(" ").length >= 3 && !COMMON.has(plain(value).trim()),
    );
    expect(wanted.length).toBeGreaterThan(200);
    expect(uses(wanted, ({ words }, value) => words.includes(plain(value)))).toEqual([]);
  });

  it("no private address", () => {
    const wanted = spanTexts((type) => type === "ADDRESS").filter(
      ({ value }) => plain(value).trim().split(" ").length >= 3,
    );
    expect(uses(wanted, ({ words }, value) => words.includes(plain(value)))).toEqual([]);
  });
});
