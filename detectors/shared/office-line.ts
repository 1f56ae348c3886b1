/** Whether a telephone number is that of an office or a firm, by the words of its line and the names of its table. */
import type { ScanView } from "../../src/detection/define.js";
import type { Span } from "../../src/core/span.js";
import { isOfNotice } from "./notice.js";
import { isRowOfFirm } from "./row-of-firm.js";

/** Letterheads stand within so many characters. */
const LETTERHEAD_END = 700;
const BEFORE = 160;
const AFTER = 100;

// What announces a line that the public is meant to call.
const PUBLIC =
  /(?<![\p{L}])(?:en?quir(?:y|ies)|inquir(?:y|ies)|bookings?|appointments?|reservations?|help ?-?(?:line|desk)|hot ?-?line|service ?desk|info(?:rmation)? ?(?:line|desk)|switch ?-?board|registry|search room|(?:school|shop|clinic|surgery|ward|station|visits?|payroll|court|depot|office|vestry|parish|mosque|temple|mandir|union|hospital|centre|branch)(?:['’]s)?(?: own)? (?:line|counter|phone|tel(?:ephone)?|number)(?: no\.?| is)?|(?:call|ring|phone|contact|telephone) (?:our|this) (?:office|branch|department|station|clinic|school|centre)|switch(?=[: ]{1,2}$)|ring the office|call the office|reception(?:ist)?|front desk|front office|(?:main|general|head|regional|district|branch|area|sub-?) ?-?(?:office|line|number)|(?:office|desk|counter|opening|business|working) (?:hours|line|phone|tel(?:ephone)?|number)|queries|questions\??|customer (?:service|care|relations|support)s?|call ?-?cent(?:re|er)|contact cent(?:re|er)|for (?:further |more |any )?(?:information|details|assistance|help|advice|support)|contact us|call us|ring us|phone us|toll ?-?free|free ?(?:phone|call)|emergenc(?:y|ies)|after[- ]hours|duty (?:officer|phone|line|desk|manager)|control room|dispatch|report (?:faults?|leaks?|outages?|loss(?:es)?)|faults?|sales|orders?|returns|suppl(?:ier|ies)|vendor|service agent|technical support|IT support|dial-?in|conference bridge)(?![\p{L}])/iu;
// A body, named: at the end of its name, so that `Temple Street` and `School Road` are none.
const BODY =
  /(?<![\p{L}])(?:(?:Pty\.? )?L(?:td|TD)|Limited|LIMITED|Inc|INC|LLC|PLC|Plc|Co|CO|& (?:Sons|Co)|Ministry|MINISTRY|Authority|AUTHORITY|Corporation|CORPORATION|Commission|COMMISSION|Council|COUNCIL|Hospital|HOSPITAL|Clinic|CLINIC|(?:Health|Community|Medical|Service|Counselling|Resource|Learning|Legal|Law|Day|Care) (?:Centre|Center)|CENTRE|College|COLLEGE|University|UNIVERSITY|(?:Primary|Secondary|High|State|R\.?C\.?|Government|Gov't|Hindu|Presbyterian|Anglican) School|SCHOOL|Division|DIVISION|Department|DEPARTMENT|Dept|DEPT|Society|SOCIETY|(?:Credit|Trade) Union|UNION|Association|ASSOCIATION|Institute|INSTITUTE|Agency|AGENCY|Tribunal|TRIBUNAL|Services|SERVICES|Industries|INDUSTRIES|Enterprises|ENTERPRISES|Pharmacy|PHARMACY|Laborator(?:y|ies)|LABORATOR(?:Y|IES)|Chambers|CHAMBERS|Secretariat|SECRETARIAT|Police Station|POLICE STATION|Bank|BANK|(?<=[\p{Ll})] )(?:Unit|Section|Registry|Depot|Library|Desk|Archives|Workshop|Stores?))\.?(?=[\s,;:|&)"'<\-–—·•]|$)(?!,? ?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Trace)\b)(?! (?:[Nn]o|NO|[Nn]umber|[Ii][Dd]|[Rr]ef)\b)/u;
// What stands beside the telephone of an office in a letterhead.
const LETTERHEAD =
  /(?<![\p{L}])(?:fax|facsimile|web ?site|www\.|https?:|(?<!(?:postal|address|mail(?:ing)?)[: ]{1,9})(?:P\.?\s?O\.?|Private) (?:Box|Bag)|ABN|ACN|VAT Reg|Reg\.? ?(?:No|#)|(?:info|admin|office|enquir\w+|mail|contact|orders|sales|loans|accounts|registrar|secretary|service\.?desk|helpdesk|support|bookings|queries|reception)@)/iu;
// Somebody's own, whatever office is named before it.
const OWN =
  /(?<![\p{L}])(?:my|his|her|hers|their|mine|mother|father|mum|mom|dad|wife|husband|spouse|partner|son|daughter|sister|brother|aunt(?:y|ie)?|uncle|cousin|niece|nephew|grand\w+|granny|nan|nok|next of kin|guardian|parent|neighbour|friend|cell|cellular|mobile|mob|home|private|personal|residence|res|whatsapp|applicant|complainant|claimant|patient|tenant|witness|kuia|koro|kaum[aā]tua|w?h[aā]nau|mr|mrs|ms|miss|dr)(?![\p{L}])/iu;
/** What says behind it that the number is an office's. */
const SAID_BEHIND =
  /^\)?,? (?:\((?:main line|option \d|(?:the )?(?:registry|office|switch(?:board)?|reception|front desk|general line)\))|is (?:the|our) (?:registry|office|switch(?:board)?|reception|front desk|general line|shop|school|clinic|station)(?![\p{L}]))/iu;
const OFFICE_COLUMN =
  /^(?:.* )?(?:office|branch|station|supplier|vendor|agency|facility|school|department|dept|division|company|firm|outlet|depot|contractor|business|organi[sz]ation|unit|switchboard|fax|district|centre|center|clinic)(?: name)?$/m;
const PERSON_COLUMN =
  /(?:^|\b)(?:(?:sur|fore|first|last|full|given|family)? ?names?|patient|client|customer|owner|person|applicant|member|staff|officer|employee|tenant|student|parent|guardian|complainant|caller|resident|claimant|contact person|beneficiary|dob|date of birth|age|sex|gender)\b/;

/** What was said of the spans of a text: detectors of four countries and many patterns ask about the same number. */
const said = new WeakMap<ScanView, Map<string, boolean>>();

/** Whether the number at the span is a line of an office or firm, which is nobody's own. Needs `SETTING_LISTS`. */
export function isOfficeLine(view: ScanView, span: Span): boolean {
  let known = said.get(view);
  if (!known) said.set(view, (known = new Map<string, boolean>()));
  const key = `${span.start} ${span.end}`;
  let answer = known.get(key);
  if (answer === undefined) known.set(key, (answer = readOfficeLine(view, span)));
  return answer;
}

function readOfficeLine(view: ScanView, { start, end }: Span): boolean {
  if (isOfNotice(view, { start, end })) return true;
  const { text } = view;
  const beside = view.fieldsBeside(start);
  if (beside !== "" && OFFICE_COLUMN.test(beside) && !PERSON_COLUMN.test(beside)) return true;
  const before = lastLineOf(text.slice(Math.max(0, start - BEFORE), start));
  const near = before.slice(-60);
  if (view.segmentAt(start)?.columnName !== undefined)
    return (
      isRowOfFirm(view, start) ||
      BODY.test(customerOf(view, start)) ||
      (!PERSON_COLUMN.test(beside) && PUBLIC.test(near) && !OWN.test(near))
    );
  const after = text.slice(end, end + AFTER).split("\n", 1)[0] ?? "";
  if (SAID_BEHIND.test(after)) return true;
  const announced = endOfMatch(PUBLIC, lastSentenceOf(near));
  if (announced >= 0 && !OWN.test(lastSentenceOf(near).slice(announced)) && !OWN.test(after.slice(0, 14))) return true;
  if (OWN.test(before)) return false;
  // Four noughts are dialled to a switchboard, or stand for a number.
  if (/0{4}$/.test(text.slice(start, end).replace(/\W/g, ""))) return true;
  return (
    BODY.test(near) ||
    (start < LETTERHEAD_END && BODY.test(lineAbove(text, start))) ||
    (LETTERHEAD.test(before + "\n" + after) && !OWN.test(after))
  );
}

/** The name of the customer in the same row of a table, up to four cells before; empty when there is none. */
function customerOf(view: ScanView, start: number): string {
  let at = start;
  for (let i = 0; i < 4; i++) {
    const cell = view.segmentAt(at);
    if (!cell) return "";
    if (PERSON_COLUMN.test(view.fieldAt(at)))
      return view.text.slice(cell.start, Math.min(cell.end, cell.start + 80)).trim();
    at = view.text.lastIndexOf("\n", cell.start) === cell.start - 1 ? -1 : cell.start - 2;
    if (at < 0) return "";
  }
  return "";
}

function lineAbove(text: string, start: number): string {
  const end = text.lastIndexOf("\n", start - 1);
  return end <= 0 ? "" : text.slice(Math.max(text.lastIndexOf("\n", end - 1) + 1, end - BEFORE), end).trim();
}

const lastLineOf = (stretch: string): string => stretch.slice(stretch.lastIndexOf("\n") + 1);

/** What stands behind the last full stop that ends a sentence, and no abbreviation: `… or a court order. Telephone`. */
const lastSentenceOf = (stretch: string): string => stretch.replace(/^.*[a-z]{4}\.\s(?=\p{Lu})/u, "");

/** End of the first match, -1 without one. */
function endOfMatch(expression: RegExp, text: string): number {
  const match = expression.exec(text);
  return match ? match.index + match[0].length : -1;
}
