/**
 * Addresses in the care of somebody, and where letters go: `c/o the City Mission, Church Street`, `Letters go to Ann Lee,
 * P.O. Box 9, Scarborough`. Whoever's name stands first, behind it stands where to find somebody.
 */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { matchesOf } from "../../src/text/matches.js";
import { anchoredAddress, readerOf } from "./address-anchored.js";
import { settingOf } from "./individual.js";

const CARE_OF = /(?<![\p{L}\d])[cC]\/[oO-]/gu;
export const LETTERS_GO = phraseList(
  "where letters go",
  [
    "letters",
    "letter",
    "mail",
    "post",
    "correspondence",
    "parcels",
    "notices",
    "documents",
    "cheque",
    "cheques",
  ].flatMap((what) =>
    ["go to", "goes to", "to go to", "should go to", "can go to", "are sent to", "can be sent to"].map(
      (how) => `${what} ${how}`,
    ),
  ),
);

const SHORT_FORM = "(?:St|Ste|Mr|Mrs|Ms|Dr|Rev|Fr|Sr|Bros|Past|\\p{Lu})\\.";
/** Whose care it is: a few words up to a comma or the end of the statement. */
const WHOSE = new RegExp(
  `:? ?(?<who>(?:(?:${SHORT_FORM}|[\\p{L}\\d'’&-]{1,20}) ?){1,6}?)(?=[,;)"|<\\n]|\\.(?:\\s|$)| and \\p{Ll}|$)`,
  "uy",
);
const OFFICER =
  /(?<!\p{L})(?:Manager|Registrar|Secretary|Director|Commissioner|Ministry|Department|Division|Council|Human Resources?|Attorney|Chambers|Ltd|Limited|Pty)(?!\p{L})/iu;
const NAMES_SOMEBODY = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;
const LEAST_ABOUT = 0.5;
const JOINT = /,[ \t]{0,2}(?:\n[ \t>]{0,60})?|[ \t]?\n[ \t>]{0,60}/y;

/** The place behind the name of whoever takes the letters, with `c/o` before it. */
export function* inCareOf(view: ScanView): Iterable<Candidate> {
  const setting = settingOf(view);
  for (const match of matchesOf(CARE_OF, view.text)) {
    const hit = { start: match.index, end: match.index + match[0].length };
    const whose = whoseAt(view.text, hit.end);
    if (!whose || whose.end - hit.end < 4 || OFFICER.test(whose.who)) continue;
    const end = placeBehind(view, whose.end) ?? whose.end;
    // A name alone is no address.
    if (end === whose.end && NAMES_SOMEBODY.test(whose.who.trim()) && !HOUSE.test(whose.who)) continue;
    const about = setting.about(hit.start, end);
    if (about >= LEAST_ABOUT) yield anchoredAddress({ start: hit.start, end }, 0.45, "in the care of somebody", about);
  }
  for (const hit of view.hits(LETTERS_GO)) {
    const whose = whoseAt(view.text, hit.end);
    if (!whose || !NAMES_SOMEBODY.test(whose.who.trim()) || OFFICER.test(whose.who)) continue;
    const start = behindJoint(view.text, whose.end);
    const parts = start === undefined ? undefined : readerOf(view)(start);
    if (parts && (parts.number || parts.street) && parts.places > 0)
      yield anchoredAddress(parts, 0.66, "where letters go");
  }
}

/** Where one may be found who has no door of their own. */
const HOUSE =
  /(?<!\p{L})(?:Hostel|Home|House|Lodge|Mission|Hall|Parlour|Store|Shop|Post Office|Church|Temple|Mosque|Mandir|Marae|Orchard|Farm|Station|Guest ?house|Hotel|Motel|Centre|Center|Refuge|Shelter|Camp|School|Bar|Square)(?!\p{L})/iu;

function whoseAt(text: string, at: number): { readonly who: string; readonly end: number } | undefined {
  WHOSE.lastIndex = at;
  const match = WHOSE.exec(text);
  const who = match?.groups?.["who"];
  return match && who !== undefined ? { who, end: at + match[0].trimEnd().length } : undefined;
}

function behindJoint(text: string, at: number): number | undefined {
  JOINT.lastIndex = at;
  const joint = JOINT.exec(text);
  return joint ? at + joint[0].length : undefined;
}

/** End of the place that is read behind the name; undefined where none is. */
function placeBehind(view: ScanView, at: number): number | undefined {
  const start = behindJoint(view.text, at);
  const parts = start === undefined ? undefined : readerOf(view)(start);
  return parts && (parts.street || parts.number || parts.places > 0) ? parts.end : undefined;
}
