/**
 * Texts that are hard for one detector: its examples over and over, whole and cut short, its labels and words without values,
 * values without a break. Made from what the detector says of itself; knows nothing of time.
 */
import type { Detector, Prefilter } from "../src/detection/define.js";
import { parseMarked } from "../src/detection/examples.js";

/** A stretch of text that is repeated to the length wanted, and what it is, for people. */
export interface HostileUnit {
  readonly what: string;
  readonly text: string;
}

/** Phrases of a list that are taken; all would make a text of ordinary words. */
const PHRASES = 40;

/** Units whatever the detector: runs without a break, and what numbers and names are joined with. */
const ALWAYS: readonly HostileUnit[] = ["1", "a", "Ab ", "1 ", "1-", "$1,", "A, 1, "].map((text) => ({
  what: `“${text}”`,
  text,
}));

/** Every unit that is tried on the detector. */
export function hostileUnits(detector: Detector): readonly HostileUnit[] {
  const units = [...ALWAYS, ...exampleUnits(detector), ...wordUnits(detector)];
  const seen = new Set<string>();
  return units.filter(({ text }) => text !== "" && !seen.has(text) && seen.add(text));
}

/** The unit over and over, `length` UTF-16 units in all. */
export function hostileText({ text }: HostileUnit, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function* exampleUnits({ examples }: Detector): Iterable<HostileUnit> {
  for (const example of examples.match) {
    const { text, spans } = parseMarked(example);
    yield { what: "an example", text: `${text}\n` };
    for (const { start, end } of spans) {
      const value = text.slice(start, end);
      yield { what: "an example cut before its end", text: `${text.slice(0, end - 1)} ` };
      yield { what: "values", text: `${value} ` };
      yield { what: "values without a break", text: value };
      yield { what: "values cut before their end", text: `${value.slice(0, -1)}, ` };
    }
  }
  for (const example of examples.ignore) yield { what: "an example of what is none", text: `${example} ` };
}

function* wordUnits(detector: Detector): Iterable<HostileUnit> {
  const { context, lists = [], patterns = [], prefilter } = detector;
  const rules = new Set([prefilter, ...patterns.map((pattern) => pattern.prefilter)]);
  for (const rule of rules) {
    const words = wordsOf(rule);
    if (words.length === 0) continue;
    yield { what: "labels", text: `${words.join(" ")} ` };
    yield { what: "labels and digits", text: `${words.join(": 12 ")}: ` };
  }
  for (const near of [context?.near, context?.against])
    if (near?.length) yield { what: "words near", text: `${near.join(" 1234567 ")} ` };
  for (const { name, phrases } of lists) {
    const step = Math.max(1, Math.floor(phrases.length / PHRASES));
    const some = phrases.filter((_, i) => i % step === 0).slice(0, PHRASES);
    yield { what: `words of “${name}”`, text: `${some.join(" ")} ` };
  }
}

function wordsOf(rule: Prefilter | undefined): readonly string[] {
  if (rule?.kind === "words") return rule.words;
  if (rule?.kind !== "character") return [];
  return typeof rule.character === "string" ? [rule.character] : rule.character;
}
