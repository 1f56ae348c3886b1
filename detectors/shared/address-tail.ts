/**
 * What stands behind the name of a street: localities, landmarks, floors, phases, state and postcode, over commas and line
 * ends. Knows nothing of what stands before it, nor of who lives there.
 */
import { isOnlyName, Word, wordFlags } from "./name-words.js";

export interface Tail {
  readonly end: number;
  readonly place: boolean;
  readonly postcode: boolean;
}

const STATE = "QLD|NSW|VIC|TAS|ACT|NT|SA|WA|Qld|Queensland|Q(?= ?\\d{4}(?!\\d))|New York|NY";
// Behind a state the figures may be misread letters.
const POSTCODE = new RegExp(
  `,? {0,2}(?:${STATE})\\b\\.?,? {0,2}[\\dOlI]{4,6}(?![\\p{L}\\d/:-]|[.,]\\d)|,? {0,2}Q[\\dOlI]{4}(?![\\p{L}\\d])|,? {0,2}(?<![\\d$])\\d{4,6}(?![\\d/:.-]|,\\d)|,? {0,2}(?:QLD|NSW|VIC|TAS|ACT|NT|SA|WA|Qld)\\b`,
  "uy",
);
const JOIN = /,[ \t]{0,3}(?:\n[ \t]{0,80})?|[ \t]{0,3}\n[ \t]{0,80}|[ \t]{1,2}(?:[-–][ \t])?/y;
const NEARNESS =
  "off|opp(?:osite)?|near|nr|behind|beside|besides|next (?:door )?to|after|before|past|across from|facing|in front of|(?:at )?(?:the )?back of|by|corner(?: of)?|cnr(?: of)?|cor(?: of)?|between|above|below|over|via|c/o";
const STOP =
  "and|who|whom|which|that|with|but|since|because|when|where|while|is|was|has|have|had|are|were|to|for|he|she|they|i|we|it|you|his|her|my|if|so|said|says|told|saw|on|at|till|until|from|then|this";
/** A state and the postcode behind it belong to no landmark. */
const WORD = `(?!(?:${STOP}|qld|queensland|nsw|vic|tas|\\d{4}(?=[,.;\\s]|$))\\b)[\\p{L}\\d&#][\\p{L}\\d'’&-]{0,20}`;
const LANDMARK = new RegExp(`(?:${NEARNESS})\\b\\.? (?:the |de |d )?${WORD}(?:\\.? ${WORD}){0,4}`, "iuy");
const KNOWN_ENDS =
  /(?:RD ?\d{1,2}|R\.D\. ?\d{1,2}|Trinidad(?: and Tobago| & Tobago)?|Tobago|W\.I\.|New Zealand|Australia)\b/uy;
const FLOOR =
  "upstairs|downstairs|up ?stair|down ?stair|(?:top|ground|first|second|third|1st|2nd|3rd|upper|lower) (?:floor|flat|landing|level)|(?:rear|front|back|side) (?:house|unit|flat|apartment|apt|building|gate|yard)|rear|basement|annexe?|granny flat";
const PART =
  "Phase|Ph|Stage|Section|Sec|Block|Blk|Bldg|Building|Apt|Apartment|Unit|Flat|Room|Rm|Lot|Tower|House|Hse|No|Cabin|Site|Pole|LP|Light Pole";
/** A part of the house or of the estate, and a house told by how it looks. */
const WITHIN = new RegExp(
  `(?:(?:the )?(?:${FLOOR})(?: (?:apt|apartment|flat|unit))?|(?:${PART})\\.? ?#?(?:[IVX]{1,4}|\\d{1,4}[A-Z]?|[A-Z]\\d{0,3})|#\\d{1,4}[A-Z]?|(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|last) (?:house|gate|landing|lot|left|right|turn|trace)(?: on (?:the )?(?:left|right))?|(?:the )?(?:\\p{L}{3,10} ){1,2}(?:house|gate|fence|roof))(?![\\p{L}\\d])`,
  "iuy",
);
const CAPITALISED = /(?:\p{Lu}[\p{L}'’]{1,20}\.?(?:[ -](?=\p{Lu}))?){1,3}(?: \d{4})?(?=[,.;)\n<"|]|\s{2}|$)/uy;
/** A suburb that follows without a comma and ends there. */
const BARE =
  /\p{Lu}[\p{L}'’]{2,20}(?:[ -]\p{Lu}[\p{L}'’]{2,20})?(?=[,;)\n<"|]|\.(?:\s|$)|\s{2}|$| (?:Q|QLD|Qld)?\b ?\d{4}(?!\d)| on \d)/uy;
const NOT_LOCALITY =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Dear|Tel|Phone|Ph|Fax|Email|E-mail|Mobile|Attention|Attn|Re|RE|The|DOB|Date|He|She|I|My|His|Her|We|You|Your|It|Cell|Account|Acct|Mob|Contact|Subject|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Occupation|Age|Sex|Name|Born|Nok|NOK|Signed|Witness|Police|Station|Hospital|School|Primary|Secondary|Clinic|Health|Office|Court)\b/;
const DIRECTION = /^\.?,? (?:North|South|East|West|Extension|Ext\.?|Upper|Lower)(?![\p{L}])/u;

const MAX_PARTS = 6;

function lengthAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.exec(text)?.[0].length ?? 0;
}

/** A suburb no list knows, directly behind a numbered street. */
function bareLocality(text: string, at: number): number {
  const length = lengthAt(BARE, text, at);
  if (length === 0) return 0;
  const words = text.slice(at, at + length);
  if (NOT_LOCALITY.test(words)) return 0;
  const flags = words.split(/[ -]/).map((word) => wordFlags(word.toLowerCase()));
  // A name of a person, or a word that makes an office of the street.
  if (flags.every(isOnlyName) || flags.some((flag) => (flag & Word.thing) !== 0 && (flag & Word.either) === 0))
    return 0;
  return length;
}

interface Part {
  readonly length: number;
  readonly kind: "place" | "free" | "within";
}

/** What is read and what has been met so far. */
interface Reading {
  readonly text: string;
  /** End of each known place by its start. */
  readonly places: ReadonlyMap<number, number>;
  readonly isNumbered: boolean;
  free: number;
}

function partAt(reading: Reading, at: number, join: string): Part | undefined {
  const { text, places } = reading;
  const isComma = join.startsWith(",");
  const isSameLine = !join.includes("\n");
  const known = /^\p{Lu}/u.test(text.slice(at, at + 2)) ? (places.get(at) ?? at) - at : 0;
  const place = Math.max(known, lengthAt(KNOWN_ENDS, text, at));
  const within = Math.max(lengthAt(WITHIN, text, at), lengthAt(LANDMARK, text, at));
  if (
    within > place &&
    (isSameLine || /^(?:\p{Lu}|#|via |off |near |opp|behind |next to |c\/o )/u.test(text.slice(at, at + 8)))
  )
    return { length: within, kind: /^via /i.test(text.slice(at, at + 4)) ? "place" : "within" };
  const free =
    isComma && isSameLine && reading.free < 2 && !NOT_LOCALITY.test(text.slice(at, at + 12))
      ? lengthAt(CAPITALISED, text, at)
      : 0;
  if (place > 0) return { length: Math.max(place, free), kind: "place" };
  if (free > 0) return { length: free, kind: "free" };
  const bare = !isComma && isSameLine && reading.isNumbered && reading.free < 1 ? bareLocality(text, at) : 0;
  return bare > 0 ? { length: bare, kind: "free" } : undefined;
}

/** Follows what belongs to the address behind the street, which ends at `from`. */
export function readTail(whole: string, from: number, places: ReadonlyMap<number, number>, isNumbered: boolean): Tail {
  const reading: Reading = { text: whole.slice(0, from + 240), places, isNumbered, free: 0 };
  const { text } = reading;
  let end = from + (DIRECTION.exec(text.slice(from, from + 14))?.[0].length ?? 0);
  let place = false;
  for (let count = 0; count < MAX_PARTS; count++) {
    const code = lengthAt(POSTCODE, text, end);
    if (code > 0 && (place || count > 0 || code === 5 || /[A-Za-z]/.test(text.slice(end, end + code))))
      return { end: end + code, place, postcode: true };
    const dot = text[end] === "." && /[,\n ]/.test(text[end + 1] ?? "") ? 1 : 0;
    JOIN.lastIndex = end + dot;
    const join = JOIN.exec(text)?.[0] ?? "";
    if (join === "") break;
    const at = end + dot + join.length;
    const part = partAt(reading, at, join);
    // Behind a full stop and a blank only what is no sentence: "12 Cane St. upstairs".
    if (
      !part ||
      (dot === 1 &&
        join === " " &&
        /^\p{Lu}/u.test(text.slice(at, at + 2)) &&
        part.kind !== "within" &&
        (part.kind === "free" || !ABBREVIATED.test(text.slice(from - 6, end))))
    )
      break;
    if (part.kind === "free") reading.free++;
    if (part.kind !== "within") place = true;
    end = at + part.length;
  }
  while (/[.,\s]/.test(text.charAt(end - 1))) end--;
  return { end, place, postcode: false };
}
const ABBREVIATED = /(?:St|Rd|Tr|Ave|Av|Dr|Ext|Cres|Hts|Gdns|Blvd|Tce|Terr|Ln|Hwy)$/i;
