import type { Span } from "../../src/core/span.js";
import { defineDetector, type ScanView } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { labelled, type LabelledParts } from "../shared/labelled.js";
import { isOfNotice } from "../shared/notice.js";
import { ROWS_ARE_STAFF, STAFF_NUMBER } from "../shared/register-columns.js";

/** What staff numbers are called by, before `no.`, `number`, `ID`. */
const NUMBERED = [
  ...["employee", "emp", "empl", "staff", "officer", "personnel", "pers", "payroll", "pay", "paysheet", "pay sheet"],
  ...[
    "wages",
    "works",
    "worker",
    "clock",
    "clk",
    "check",
    "time card",
    "time clock",
    "service",
    "svc",
    "force",
    "corps",
  ],
  ...["regimental", "regt", "badge", "shield", "warrant card", "collar", "police", "constable", "firefighter"],
  ...["fire fighter", "prison officer", "guard", "soldier", "army", "civil servant", "public officer", "teacher"],
  ...["teacher registration", "nurse", "registered nurse", "midwife", "doctor", "medical board", "medical council"],
  ...["nursing council", "teaching council", "provider", "prescriber", "practitioner", "apc", "nzmc", "ahpra", "aphra"],
  ...["cpn", "hpi", "driver", "operator", "agent", "advisor", "adviser", "assessor", "inspector", "interpreter", "tis"],
  ...["naati", "crew", "conductor", "pilot", "gang", "stevedore", "docker", "labour", "casual", "contractor employee"],
  ...["hr", "hrmis", "chris", "aurion", "sap personnel", "mincom", "user staff"],
];
/** These stand before a number without such a word too. */
const BARE = [
  ...[
    "payroll",
    "paysheet",
    "emp",
    "employee",
    "staff",
    "badge",
    "warrant card",
    "qid",
    "nzmc",
    "ahpra",
    "mcnz",
    "hpi",
  ],
  ...["cpn", "naati", "practising certificate", "teacher registration", "registration number of the doctor", "shield"],
  ...["regimental", "collar", "pf", "pf no"],
];
/** Ranks and posts before whose holder, or behind whose name, a bare number is the number in the service. */
const RANKS =
  "(?:W?PC|SRP|Cst|Const(?:able)?|Cpl|Corporal|W?Sgt|Sergeant|S/Sgt|L/Cpl|Insp(?:ector)?|Pte|Private|L?W?FF|Firefighter|FSO|FSSO|PO ?(?:I{1,3}|\\d)|CO ?I{0,3}|Prison Officer|Officer|Warder|Guard|Ranger|IO|CIO|SO|S\\.O\\.|ACO|APO)";

export default defineDetector({
  id: "any.employee-id",
  title: "Staff number",
  summary: "Numbers of employees, officers and registered practitioners, behind their label.",
  type: "EMPLOYEE_ID",
  formatSource: "unverified",
  references: [],
  ...staffNumber({
    labels: [
      ...NUMBERED.flatMap((kind) => ["no", "number", "num", "id", "code"].map((suffix) => `${kind} ${suffix}`)),
      ...BARE,
    ],
    value:
      "(?!\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4})(?!(?:19|20)\\d{2}(?![\\w/-]))(?:[A-Z]{1,5}[-/ ]?)?(?=[A-Z/-]{0,3}\\d{2})(?:\\d{2} \\d{3}(?!\\d)|[A-Z\\d]{2,10})(?:[-/][A-Z\\d]{1,8}){0,2}",
    between: ["no", "nos", "number", "num", "id", "is", "was", "code", "ref"],
    apart: false,
    against: ["vehicle", "company", "vat"],
    fields: ["staff", "officer", "agent", "emp num", "clk#", "emp#"],
    columnValues: "[A-Z]{0,5}[-/ ]?\\d{2,9}(?:[-/]\\d{1,6})?[A-Z]?",
  }),
  lists: SETTING_LISTS,
  refuses: (view, span) => isOfNotice(view, span) || isNobodysBadge(view, span),
  examples: {
    match: [
      "Mr. Bhola, Clerk II, PF «44182»",
      "Employee No. «TC-003952», officer",
      "**Emp. #:** «317245»",
      "Officer ID «OFC-31544»",
      "Gdn Cpl Yusuf Toney #«20417» and PC «18822» Mohan; paysheet «60218»; pay no. «5120»",
      "Works No. «WK/0252»; badge «C-0752»",
      "Provider No. «2286329T», NZMC «38 114»",
    ],
    ignore: [
      "employee numbers rose to a high",
      "Staff of 12 and officers 3",
      "the reg. no. 2019",
      "Co-operative Society, Reg. No. 311",
      "farmer (badge no. F-31-0220)",
    ],
  },
});

function staffNumber(rule: Parameters<typeof labelled>[0]): LabelledParts {
  const parts = labelled(rule);
  return {
    ...parts,
    column: { ...parts.column, beside: { names: STAFF_NUMBER, others: ROWS_ARE_STAFF, isWeak: true } },
    patterns: [
      ...parts.patterns,
      {
        name: "behind a rank",
        regex: new RegExp(
          `(?<![\\p{L}\\d])${RANKS}\\.?,? (?:\\((?:Ag|ag|a/g|Temp)\\.?\\),? )?(?:[Rr]eg(?:t|imental)?\\.? )?(?:(?:[Nn]o\\.?|#) ?)?(?<value>\\d{4,7})(?![\\w/]|[-.,:]\\d|\\s?(?:%|hrs|am|pm|km))`,
          "gu",
        ),
        base: "likely",
        prefilter: { kind: "digits", min: 4, reach: 40 },
      },
      {
        name: "behind a name or rank, with no.",
        regex: new RegExp(
          `(?<![\\p{L}\\d])${RANKS}\\.?(?: \\((?:Ag|ag|a/g|Temp)\\.?\\))?(?:,? \\p{Lu}[\\p{L}.'’-]{0,20}){0,3},? (?:(?:[Rr]eg(?:t|imental)?\\.? )?[Nn]o\\.? ?|#)(?<value>\\d{3,7})(?![\\w/]|[-.,:]\\d)`,
          "gu",
        ),
        base: "likely",
        prefilter: { kind: "digits", min: 3, reach: 80 },
      },
    ],
  };
}

/** Columns beside a badge that is given with a permit: to drivers, sellers, owners. */
const LICENSED = /^(?:[a-z]+ )?(?:plate|permit|licen[cs]e|driver|route|stand|stall|owner|vendor|vehicle)(?: [a-z]+)?$/m;

/** The short registration of a body, the copy of a form, and the badge of somebody who is no employee. */
function isNobodysBadge(view: ScanView, { start, end }: Span): boolean {
  const { text } = view;
  if (/(?:^| )badge(?: |$)/.test(view.fieldAt(start)) && LICENSED.test(view.fieldsBeside(start))) return true;
  const before = text.slice(Math.max(0, start - 32), start);
  if (/(?:farmer|fisher|taxi|vendor|hawker|visitor|food|employer)[^\n]{0,16}$/i.test(before)) return true;
  return (
    text.slice(start, end).replace(/\D/g, "").length < 4 && /\b(?:reg|cpn|registration)\b[^\n]{0,12}$/i.test(before)
  );
}
