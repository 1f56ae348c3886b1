/** Expressions made ready for the machine at their first use, once. */

/**
 * The engine builds an expression for its interpreter when it is first run and for the machine when it is run again, unless
 * the first text is long: then for the machine at once. For hundreds of expressions that is half of what the first pages of
 * a run cost. Nothing that is looked for stands in the text.
 */
const LONG_TEXT = "\u0001".repeat(1024);

/** The same expression, ready for the machine; to be called when it is first needed. */
export function buildForMachine(expression: RegExp): RegExp {
  expression.lastIndex = 0;
  expression.test(LONG_TEXT);
  expression.lastIndex = 0;
  return expression;
}
