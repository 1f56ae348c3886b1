/**
 * Numbers that only their label tells apart. Builds the parts of a detector from the labels and the shape of the value:
 * the label directly before the value decides, a label further off loses against a nearer one.
 */
import type { ColumnRule, ContextRule, Pattern, Prefilter } from "../../src/detection/define.js";

export interface LabelledRule {
  /** Lower case; spaces stand for white space, hyphen or underscore, full stops are optional in the text. */
  readonly labels: readonly string[];
  /** Source of an expression for the value, without boundaries; must not begin with white space. */
  readonly value: string;
  /** Words that may stand between label and value and take nothing from its certainty; default number words. */
  readonly between?: readonly string[];
  /** Whether up to five other words may stand between, at less certainty. Default true. */
  readonly apart?: boolean;
  readonly against?: readonly string[];
  /** Names of columns and keys besides the labels. */
  readonly fields?: readonly string[];
  /** Whether the labels are names of columns and keys. Default true. */
  readonly labelsAreFields?: boolean;
  /** Whole values of a column; default `value`. */
  readonly columnValues?: string;
}

export interface LabelledParts {
  readonly prefilter: Prefilter;
  readonly patterns: readonly Pattern[];
  readonly context: ContextRule;
  readonly column: ColumnRule;
}

const NUMBER_WORDS = [
  "no",
  "nos",
  "number",
  "numbers",
  "num",
  "nr",
  "id",
  "ref",
  "is",
  "was",
  "the",
  "code",
  "card",
  "on file",
];
/** What may stand between label, words and value besides letters and digits. */
const JOINTS = "[\\s:=#.,;?\"'“”*()\\[\\]<>{}|/–—_\\\\-]";

const units = new Map<string, string>();

/** The source of an expression for one character of a label in any case, also as scanners read it. */
function unitOf(c: string): string {
  let unit = units.get(c);
  if (unit === undefined) units.set(c, (unit = makeUnit(c)));
  return unit;
}

function makeUnit(c: string): string {
  const upper = c.toUpperCase();
  if (c === " ") return "[\\s_.-]{1,4}";
  if (c === ".") return "\\.?\\s?";
  if (c === "'") return "['’]?";
  if (c === "i") return "[iIl1]";
  if (c === "o") return "[oO0]";
  return upper === c ? c.replace(/[*+?^${}()|[\]\\/]/, "\\$&") : `[${c}${upper}]`;
}

/** Beginnings that labels share, character by character. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * The source of an expression that matches any of the words in any case, with any white space between them. What words
 * have in common at the beginning is tried once, and of two words of which one begins the other, the longer first.
 */
export function anyOf(words: readonly string[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    let branch = root;
    for (const character of word) {
      const unit = unitOf(character);
      let next = branch.next.get(unit);
      if (!next) branch.next.set(unit, (next = { next: new Map(), ends: false }));
      branch = next;
    }
    branch.ends = true;
  }
  return alternativesOf(root);
}

function alternativesOf({ next, ends }: Branch): string {
  const alternatives = Array.from(next, ([unit, branch]) => {
    const rest = alternativesOf(branch);
    return branch.next.size + Number(branch.ends) > 1 ? `${unit}(?:${rest})` : `${unit}${rest}`;
  });
  return (ends ? [...alternatives, ""] : alternatives).join("|");
}

/** Prefilter, patterns, fields and column rule for a value that stands behind one of the labels. */
export function labelled(rule: LabelledRule): LabelledParts {
  const {
    labels,
    value,
    between = NUMBER_WORDS,
    apart = true,
    against = [],
    fields = [],
    labelsAreFields = true,
  } = rule;
  // A sentence that ends with the label, or a line in brackets below it, has nothing to do with it.
  const label = `(?<![A-Za-z0-9])(?:${anyOf(labels)})(?![A-Za-z0-9]|[.,;!]?[ \\t]{0,3}\\r?\\n[ \\t]{0,8}\\[|[.!,;][ \\t]{0,3}\\r?\\n)`;
  const words = `(?:(?:${anyOf(between)}|[Nn]\\s?[°º])(?![A-Za-z0-9])${JOINTS}{1,6}){0,3}`;
  // Not the beginning of a longer number, an amount or a percentage.
  const end = "(?![A-Za-z0-9]|[.,]\\d|\\s?%)";
  const patterns: Pattern[] = [
    {
      name: "behind its label",
      regex: new RegExp(
        `${label}(?:\\.?[ \\t]{0,3}[._]{3,40}[ \\t]{0,3}|[.:]{0,2}[ \\t]{7,40})?${JOINTS}{0,8}${words}(?<value>${value})${end}`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
  ];
  if (apart)
    patterns.push({
      name: "some words behind its label",
      regex: new RegExp(
        `${label}[\\s:,(–-]{1,4}(?:[A-Za-z'’]{1,14}[\\s:,.(–-]{1,3}){1,5}(?<value>${value})${end}`,
        "g",
      ),
      base: "likely",
      anchored: true,
    });
  return {
    prefilter: { kind: "words", words: labels, before: 1, after: 48 },
    patterns,
    context: {
      fields: labelsAreFields ? [...labels, ...fields] : fields,
      ...(against.length > 0 ? { against, before: 40, after: 12 } : {}),
    },
    column: { values: new RegExp(`^(?:${rule.columnValues ?? value})$`) },
  };
}
