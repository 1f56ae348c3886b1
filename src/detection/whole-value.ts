/** The whole of a value of which a part was found: the groups of a number, a date or an account, the words of a name. */
import type { FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";

/** Up to the value, and from its end on, what belongs to it. */
interface Sides {
  readonly before?: (text: string, value: string) => string | undefined;
  readonly behind?: (text: string, value: string) => string | undefined;
}

const REACH = 44;

/** The span with what is joined to it on either side. */
export function wholeValue(text: string, type: FindingType, { start, end }: Span): Span {
  const sides = SIDES[type];
  if (!sides) return { start, end };
  const value = text.slice(start, end);
  const before = sides.before?.(text.slice(Math.max(0, start - REACH), start), value) ?? "";
  const behind = sides.behind?.(text.slice(end, end + REACH), value) ?? "";
  return { start: start - before.length, end: end + behind.length };
}

/** Groups in front, joined to the number: `HDC-M-|118826`, `FS/FOI/|2024/016`. */
const CODE_BEFORE = /(?<![A-Za-z0-9@#$.,/_-])(?:[A-Z0-9]{1,10}[-/_]){1,4}$/;
/** Groups behind: `44718|-04/B`. */
const CODE_BEHIND = /^(?:[-/_][A-Z0-9]{1,10}){1,4}(?![A-Za-z0-9@]|[-/_.][A-Za-z0-9])/;
/** `18 of 2022`, of a number that bears no year yet. */
const YEAR = /^ of (?:19|20)\d{2}(?![\d/-])/;
/** What labels a number and is not part of it. */
const LABEL =
  /^(?:A\/C|ACCT?|APP|BIR|BSB|CARD|CASE|CELL|CLAIM|CRN|DOB|DP|EMP|FILE|HOSP|ICP|ID|IMEI|IRD|LIC|MAC|MOB|NHI|NIB|NIS|NMI|NO|PASS|PH|PIN|PP|PPT|REF|REG|SIN|SSN|TAX|TEL|TFN|URN?|VIN)[-/_]/;

const CODE: Sides = {
  before: (text) => {
    const groups = CODE_BEFORE.exec(text)?.[0] ?? "";
    return LABEL.test(groups) ? undefined : groups;
  },
  behind: (text) => CODE_BEHIND.exec(text)?.[0],
};
const CASE: Sides = {
  ...CODE,
  behind: (text, value) => CODE.behind?.(text, value) ?? (value.includes("/") ? undefined : YEAR.exec(text)?.[0]),
};

/** The rest of a number that is parted oddly: `022 614 088| 1`, `868| / 482 / 7196`. */
const PHONE_BEHIND =
  /^(?:(?: ?[-/] ?| )\d{1,4}){1,3}(?![\w:]|[./-]\d| [A-Z]| ?(?:am|pm|hrs?|years?|yrs?|days?|kg|km)\b)/;
/** Figures of the longest number, country and all. */
const MOST_FIGURES = 11;
const figuresIn = (text: string): number => text.replace(/\D/g, "").length;

const PHONE: Sides = {
  behind: (text, value) => {
    const rest = PHONE_BEHIND.exec(text)?.[0];
    return rest !== undefined && figuresIn(value + rest) <= MOST_FIGURES ? rest : undefined;
  },
};

/** The other parts of a date: `1989|-07-04`, `22.9|.'53`. */
const DATE: Sides = {
  before: (text) => /(?<![\d.,/-])(?:\d{1,4}[-/.]){1,2}$/.exec(text)?.[0],
  behind: (text) => /^(?:[-/.]['’]?\d{1,4}){1,2}(?![\d/-])/.exec(text)?.[0],
};
const HANDLE: Sides = { behind: (text) => /^(?:[._-]\w{1,20}){1,3}(?![\w@])/.exec(text)?.[0] };
const VEHICLE: Sides = { behind: (text) => /^(?: \d){1,4}(?![\w-]|[.,]\d)/.exec(text)?.[0] };

/** Words that are joined to names and are none of them: `Persad-led`. */
const JOINED = /^-(?:led|based|born|run|owned|made|related|style|type|like|era|only|free|to|and|or|of)(?!\p{L})/iu;
/** The second half of a double name: `Jae|-won`; in the name of a file, `Lal-Anil|-leave.xlsx`, it may be any word. */
const HALF_BEHIND = /^(?:-\p{L}[\p{L}'’]{1,20}){1,2}(?![\p{L}\d@_/\\-]|\.\p{L})/u;
const HALF_BEFORE = /(?<![\p{L}\d@_.-])(?!(?:Ex|Non|Pre|Post|Anti|Mid|Pro|Co|Re)-)(?:\p{Lu}[\p{L}'’]{1,20}-){1,2}$/u;
/** Initials behind others: `A.D|.P.` */
const INITIALS_BEHIND = /^\.?(?:-?\p{Lu}\.){1,3}/u;
/** `BAPTISTE|, WEDNESDAY`, which fills its cell or ends its line. */
const GIVEN_BEHIND =
  /^, (?:(?:Aunty|Auntie|Uncle|Nanny|Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?=[ \t]*(?:["|;)<\t\n]|$)|[ \t]{2})/u;

const NAME: Sides = {
  before: (text) => HALF_BEFORE.exec(text)?.[0],
  behind: (text, value) => {
    if (/(?:^|[\s.-])\p{Lu}\.?$/u.test(value)) return INITIALS_BEHIND.exec(text)?.[0];
    const half = JOINED.test(text) ? undefined : HALF_BEHIND.exec(text)?.[0];
    return half ?? (/^[\p{Lu}'’-]{3,}$/u.test(value) ? GIVEN_BEHIND.exec(text)?.[0] : undefined);
  },
};

const SIDES: Readonly<Partial<Record<FindingType, Sides>>> = {
  PERSON: NAME,
  PHONE,
  DATE_OF_BIRTH: DATE,
  HANDLE,
  VEHICLE_REG: VEHICLE,
  CASE_NUMBER: CASE,
  EMPLOYEE_ID: CODE,
  HEALTH_ID: CODE,
  NATIONAL_ID: CODE,
  PASSPORT: CODE,
  DRIVER_LICENCE: CODE,
  TAX_ID: CODE,
  SOCIAL_INSURANCE_ID: CODE,
  BANK_ACCOUNT: CODE,
  DEVICE_ID: CODE,
};
