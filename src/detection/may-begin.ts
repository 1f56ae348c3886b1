/** Whether an expression may match at a place, told by the first characters there; for expressions run place by place. */
import { readExpression, type Requirement } from "./requirements.js";
import { ANY_SIGN, signOfUnit } from "./signs.js";

/** Of the expressions met, what a match begins with. */
const beginnings = new WeakMap<RegExp, Requirement>();

/** False only when no match of the expression begins at the offset. Most often none does, and the expression is not run. */
export function mayBegin(expression: RegExp, text: string, at: number): boolean {
  let needs = beginnings.get(expression);
  if (!needs) beginnings.set(expression, (needs = readExpression(expression).needs));
  const { first, second, third } = needs;
  return fits(text, at, first) && fits(text, at + 1, second) && fits(text, at + 2, third);
}

const fits = (text: string, at: number, wanted: number): boolean =>
  wanted === ANY_SIGN || (at < text.length && (signOfUnit(text.charCodeAt(at)) & wanted) !== 0);
