/** Values that stand for none: what forms, manuals and rows of tests show, and letters of files in Base64. */
import type { Span } from "../core/span.js";

// 0000000, 123456789, 999-999-999, 01/01/1900, 000-AAA.
const PLACEHOLDER =
  /^(?:(\d)\1{4,}|\+?\d{1,5}0{6,}|(?:test|name|user|someone|sample|firstname(?:last|sur)name)@(?:example|domain|test|email)[a-z]*|ABC123\d|ZZZ00\d\d|\+?1?868(\d)\2{6}|0?123456789?0?|987654321|41{15}|[A-Z]{0,3}0{4,}[A-Z]?|A{2,3}0{2,4}|ABC\d?123|XYZ123|01011900|19000101\d{0,3}|0{3}A{3})$/;

// What word processors and makers of forms call a field, and put into it, until somebody does: Text1, Check3, Text Field 2.
const FIELD_NAME =
  /^(?:text ?(?:box|field|input)?|check ?(?:box)?|drop-?down ?(?:list|box)?|list ?box|combo ?box|radio ?button|date ?picker) ?\d{1,4}$/i;

/** Whether a value is the name that a program gave to a field of a form. */
export const isFieldName = (value: string): boolean => FIELD_NAME.test(value);

/** Whether a number looks like a sample; separators do not count. */
export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value.replace(/[\s./-]/g, ""));

/** Letters without a break that are no word or number any more. */
const LEAST_CODED = 60;
const CODED = /[A-Za-z0-9+/]/;

/** Whether the span begins within letters of a file in Base64, of which nothing can be told by how they look. */
export function isWithinCode(text: string, { start }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < LEAST_CODED && CODED.test(text.charAt(from - 1))) from--;
  let to = start;
  while (to < text.length && to - from < 2 * LEAST_CODED && CODED.test(text.charAt(to))) to++;
  const run = text.slice(from, to);
  return run.length >= LEAST_CODED && /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
}
