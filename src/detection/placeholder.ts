/** Values that stand for none: what forms, manuals and rows of tests show. */

// 0000000, 123456789, 999-999-999, 01/01/1900, 000-AAA.
const PLACEHOLDER =
  /^(?:(\d)\1{4,}|\+?\d{1,5}0{6,}|(?:test|name|user|someone|sample|firstname(?:last|sur)name)@(?:example|domain|test|email)[a-z]*|ABC123\d|ZZZ00\d\d|\+?1?868(\d)\2{6}|0?123456789?0?|987654321|41{15}|[A-Z]{0,3}0{4,}[A-Z]?|A{2,3}0{2,4}|ABC\d?123|XYZ123|01011900|19000101\d{0,3}|0{3}A{3})$/;

/** Whether a number looks like a sample; separators do not count. */
export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value.replace(/[\s./-]/g, ""));
