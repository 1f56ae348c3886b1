/** Whether an expression may match at a place, told by the first characters there; for expressions run place by place. */
import { buildForMachine } from "../text/built-expression.js";
import { readExpression, type Requirement } from "./requirements.js";
import { ANY_SIGN, signOfUnit } from "./signs.js";

interface Beginning {
  /** What a match begins with. */
  readonly needs: Requirement;
  isBuilt: boolean;
}

/** Of the expressions met. */
const beginnings = new WeakMap<RegExp, Beginning>();

/** False only when no match of the expression begins at the offset. Most often none does, and the expression is not run. */
export function mayBegin(expression: RegExp, text: string, at: number): boolean {
  let beginning = beginnings.get(expression);
  if (!beginning) beginnings.set(expression, (beginning = { needs: readExpression(expression).needs, isBuilt: false }));
  const { first, second, third } = beginning.needs;
  if (!fits(text, at, first) || !fits(text, at + 1, second) || !fits(text, at + 2, third)) return false;
  if (!beginning.isBuilt) buildForMachine(expression);
  beginning.isBuilt = true;
  return true;
}

const fits = (text: string, at: number, wanted: number): boolean =>
  wanted === ANY_SIGN || (at < text.length && (signOfUnit(text.charCodeAt(at)) & wanted) !== 0);
