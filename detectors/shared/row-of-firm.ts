/** Whether the row of a table is about a firm, a public body or a club, by the cells that name whom the row is about. */
import type { ScanView } from "../../src/detection/define.js";
import { firstEndingAfter } from "../../src/text/document.js";

/** Names of columns that say whom a row is about. */
const NAMED =
  /^(?:[a-z]+ )?(?:name|names|nm|customer|cust|client|clmt|claimant|owner|holder|contact|ratepayer|applicant|payee|payer|tenant|lessee|member|caller|complainant|occupier|consumer|account name|booked by|organi[sz]ation|company|business|from|who|party|licensee|insured|debtor|borrower|donor|submitter|objector)(?: name)?$/;
/** Names of columns that say what kind of party a row is about, and what such a party is called. */
const KIND = /(?:^| )(?:type|kind|category|class)$/;
const FIRM_KIND =
  /^(?:business|company|agency|corporate|firm|organi[sz]ation|community|club|school|church|trust|government|council)$/i;
/** A firm or a body, by the end of its name; a church or a club also by a word within. */
const FIRM =
  /(?<!\p{L})(?:(?:Pty\.? )?Ltd|Limited|Inc|LLC|PLC|Co-op(?:erative)?|Company|Corporation|Enterprises|Holdings|Industries|Services|Supplies|Hardware|Associates|Council|Ministry|Department|Dept|Div(?:ision)?(?=\.? of)|Authority|Commission|Church|Temple|Mosque|Mandir|Club|Association|Society|Foundation|Trust|School|College|University|Hospital|RSA|Inspectorate|Corrections)(?!\p{L})/iu;
/** A row that somebody entered to try the system. */
const TRIAL =
  /^["']?(?:ZZ+ |XX+ )?(?:TEST|DUMMY|SAMPLE|PRUEBA)(?:[ _,-]{1,2}(?:TEST|DUMMY|SAMPLE|ONLY|ROW|CARD|DATA|RECORD|ENTRY|USER|USUARIO DE|USUARIO|MEMBER|CUSTOMER|CLIENT|PATIENT|ACCOUNT|PERSON|STUDENT|TENANT|RATEPAYER|EMPLOYEE|STAFF|CASE|DO NOT [A-Z]+|\d+)){0,4}["']?$/i;
const MAX_CELLS = 24;
const MAX_NAME = 90;

/** True where the row that holds the offset names a firm or a body as the party it is about; false outside tables. */
export function isRowOfFirm(view: ScanView, offset: number): boolean {
  const { segments, text } = view;
  const at = firstEndingAfter(segments, offset);
  const own = segments[at];
  if (!own || own.start > offset || own.columnName === undefined) return false;
  for (const step of [-1, 1])
    for (let i = at; Math.abs(i - at) <= MAX_CELLS; i += step) {
      const cell = segments[i];
      if (!cell || cell.table !== own.table || cell.columnName === undefined || !isSameRow(view, own.start, cell.start))
        break;
      const field = view.fieldAt(cell.start);
      const value = text.slice(cell.start, Math.min(cell.end, cell.start + MAX_NAME));
      if (NAMED.test(field) && (FIRM.test(value) || TRIAL.test(value.trim()))) return true;
      if (KIND.test(field) && FIRM_KIND.test(value.trim())) return true;
    }
  return false;
}

/** Whether no row ends between the two cells; quoted cells may hold line ends, which cuts such a row in two. */
function isSameRow({ text }: ScanView, a: number, b: number): boolean {
  const from = Math.min(a, b);
  const end = text.indexOf("\n", from);
  return end < 0 || end >= Math.max(a, b);
}
