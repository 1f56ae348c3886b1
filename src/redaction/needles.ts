/** The forms and parts of a removed value by which it could still be known: looked for wherever the item can be read. */
import { groupOf, type FindingType } from "../core/finding-type.js";
import { datesOf, writtenForms } from "./dates.js";
import { foldValue } from "./fold.js";
import { needleOf, type Needle } from "./search.js";

/** Letters from which a surname alone still points to somebody. */
const SURNAME = 5;
/** Letters or digits from which the local part of a mail address, or the first line of a postal one, does. */
const PART = 6;

/** Whether every other occurrence of a value of this type goes with it. */
export const isSwept = (type: FindingType): boolean =>
  ["names", "addresses", "identifiers"].includes(groupOf(type)) && type !== "AGE";

/** The value and what is derived from it. `isShared` tells of a part that it is also somebody's who stays. */
export function needlesOf(value: string, type: FindingType, isShared: (text: string) => boolean): Needle[] {
  const derive = (text: string): Needle[] => {
    const needle = isShared(text) ? undefined : needleOf(text, type, true);
    return needle ? [needle] : [];
  };
  const own = needleOf(value, type);
  return [...(own ? [own] : []), ...partsOf(value, type).flatMap(derive)];
}

const PARTS: Readonly<Partial<Record<FindingType, (value: string) => string[]>>> = {
  PERSON: nameParts,
  EMAIL: (value) => longEnough(value.split("@")[0] ?? ""),
  ADDRESS: (value) => {
    const first = value.split(/[,\n]/)[0] ?? "";
    return first !== value && /\d/.test(first) && /\p{L}{3}/u.test(first) ? longEnough(first) : [];
  },
  PHONE: (value) => {
    const digits = value.replace(/\D/g, "");
    return digits.length >= 10 ? [digits.slice(-7)] : [];
  },
  DATE_OF_BIRTH: (value) => datesOf(value).flatMap(writtenForms),
};

const partsOf = (value: string, type: FindingType): string[] => PARTS[type]?.(value) ?? [];

function longEnough(text: string): string[] {
  return foldValue(text).length >= PART ? [text] : [];
}

function nameParts(value: string): string[] {
  const [before = "", after] = value.split(",");
  const words = value.split(/[\s,]+/u).filter((word) => /\p{L}{2}/u.test(word));
  if (words.length < 2) return [];
  const surname = after === undefined ? (words.at(-1) ?? "") : before.trim();
  const rest = after === undefined ? words.slice(0, -1).join(" ") : after.trim();
  const halves = surname.includes("-") ? surname.split("-") : [];
  return [
    after === undefined ? `${surname} ${rest}` : `${rest} ${surname}`,
    ...[surname, ...halves].filter((part) => foldValue(part).length >= SURNAME),
  ];
}
