/** Columns and keys that hold who dealt with a record, by their names. */
import type { FindingType } from "../core/finding-type.js";
import { segmentAt } from "../text/document.js";
import type { Place } from "./people.js";

const POST =
  "(?:(?:case |intake |field |loans? |enquiry |assigned |duty |reviewing )?(?:officer|agent|handler|operator|caseworker|worker|wkr|clerk|cashier|teller|assessor|inspector|approver))";
const DONE =
  "(?:(?:taken|entered|created|updated|recorded|handled|approved|auth|authori[sz]ed|reviewed|assigned|processed|checked|logged|keyed|typed|issued|posted|generated|received|seen|inspected|sync) (?:by|to|user))";
const OFFICE_COLUMN = new RegExp(`^(?:${POST}|${DONE}|by)(?: (?:name|id|no|user))?$`, "i");

/** Whether the column or key is one for the office's own people. */
export const isInOfficeColumn = (place: Place): boolean => OFFICE_COLUMN.test(columnOf(place));

/** By what an office knows its own people. */
const ACCOUNTS: ReadonlySet<FindingType> = new Set(["HANDLE", "EMPLOYEE_ID"]);

/** Whether the place holds the account or number of somebody of the office, and nobody's of whom its row speaks. */
export const isOfficeAccount = (place: Place): boolean =>
  ACCOUNTS.has(place.detection.type) && isInOfficeColumn(place) && isWholeCell(place);

function isWholeCell({ document, detection: { span } }: Place): boolean {
  const cell = segmentAt(document, span.start);
  if (!cell) return false;
  const around = document.text.slice(cell.start, span.start) + document.text.slice(span.end, cell.end);
  return !/[\p{L}\p{N}]/u.test(around);
}

/** The name of the column or key in words: `keyed_by`, `authBy`. */
function columnOf({ document, detection }: Place): string {
  const segment = segmentAt(document, detection.span.start);
  return (segment?.columnName ?? segment?.field ?? "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[_\s-]+/g, " ")
    .trim();
}
