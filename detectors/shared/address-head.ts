/**
 * First lines of an address that are no street: with whom it is (`c/o Ann Lee`), or what the house is called, below the name of
 * who lives there.
 */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { matchesOf } from "../../src/text/matches.js";
import { anchoredAddress, readerOf } from "./address-anchored.js";
import { isOffice, namesBody } from "./address-office.js";
import { leadsToDwelling } from "./address-parts.js";

/** `c/o` and whose care it is, alone in the line or at its end, before the line with the street. */
const CARE_OF = /(?<=(?:^|\n|[ \t]{2}|[:|,][ \t]?)(?:[>|][ \t]?)?)c\/[o-]\.?:?[ \t]?[^\s,;:|][^\n;:|]{2,40},?[ \t]*\r?\n(?:[>|][ \t]?)?[ \t]{0,60}(?=[\p{L}#\d])/giu; // prettier-ignore
/** A house, a building or a block by its name, below a line with a person and their title. */
const NAMED = /(?<=(?:^|\n)[ \t>|]{0,40}(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sr|Rev)\.? \p{Lu}[^\n]{2,40}\r?\n[ \t>|]{0,40})(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dear|Re)\b)["“]?\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+| \d{1,3}[A-Z]?){0,4}["”]?,?[ \t]*\r?\n(?:[>|][ \t]?)?[ \t]{0,60}(?=[\p{L}#\d])/gu; // prettier-ignore
/** What somebody is, and not where. */
const POSTS = /\b(?:Manager|Officer|Director|Secretary|Clerk|Attorney|Solicitor|Inspector|Principal|Coordinator|Supervisor|Adviser|Advisor|Nurse|Teacher|Engineer|Accountant|Registrar|President|Chair|Member|Minister|Sergeant|Constable|Consultant|Assistant|Technician|Trustee|Applicant|Complainant|Respondent|Tenant|Owner)\b/i; // prettier-ignore

export function* headed(view: ScanView): Iterable<Candidate> {
  if (/c\/[o-]/i.test(view.text)) yield* below(view, CARE_OF, "in the care of somebody, and the street");
  yield* below(view, NAMED, "name of a house below a person's, and the street");
}

function* below(view: ScanView, heads: RegExp, detail: string): Iterable<Candidate> {
  const read = readerOf(view);
  for (const { index, 0: head } of matchesOf(heads, view.text)) {
    const parts = read(index + head.length);
    if (!parts || !leadsToDwelling(parts) || POSTS.test(head) || namesBody(head) || isOffice(view, parts)) continue;
    yield anchoredAddress({ start: index, end: parts.end }, 0.97, detail);
  }
}
