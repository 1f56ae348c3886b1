/**
 * What a text must hold for an expression to match in it, read off the expression's source. Most patterns need a colon, a
 * capital or eight digits, and most places have none: they are passed over without running the expression. Whatever the
 * reader does not know counts as "may be anything".
 */
import { ExpressionReader, UnknownSyntax } from "./expression-reader.js";
import { ANY_SIGN } from "./signs.js";

/** What a match needs, in groups of characters as `signs` has them. */
export interface Requirement {
  /** A match begins with a character of one of these groups. */
  readonly first: number;
  /** Its second and third characters are of these; all groups where it may be shorter. */
  readonly second: number;
  readonly third: number;
  /** What may stand right before it. */
  readonly before: number;
  /** A match, or what is looked for behind it, holds at least one character of each of these groups. */
  readonly must: number;
  /** Digits in it, at least. */
  readonly digits: number;
}

/** An expression as its source tells. */
export interface ExpressionReading {
  readonly needs: Requirement;
  /** The source, written so that the expression runs faster and matches the same. */
  readonly source: string;
}

/** Requirement of an expression that tells nothing. */
export const NO_REQUIREMENT: Requirement = {
  first: ANY_SIGN,
  second: ANY_SIGN,
  third: ANY_SIGN,
  before: ANY_SIGN,
  must: 0,
  digits: 0,
};

/** Reads what a match of the expression needs; never more than it does need. */
export function readExpression(regex: RegExp): ExpressionReading {
  const unread = { needs: NO_REQUIREMENT, source: regex.source };
  if (regex.flags.includes("v")) return unread;
  try {
    const reader = new ExpressionReader(regex.source, regex.flags.replace(/[dgy]/g, ""));
    const { start, must, digits, least, before = ANY_SIGN } = reader.read();
    const [first, second, third] = start.map((signs, i) => (i < least ? signs : ANY_SIGN));
    return {
      needs: { first: first ?? ANY_SIGN, second: second ?? ANY_SIGN, third: third ?? ANY_SIGN, before, must, digits },
      source: reader.quick(),
    };
  } catch (error) {
    if (error instanceof UnknownSyntax) return unread;
    throw error;
  }
}
