/**
 * Initials of those whose names stand in the item: `M.K.` at the end of a note, `SD` before what is said, where somebody is
 * called Mala Khan or Sean Doyle. With points they are taken wherever they stand; without, only where notes are signed and
 * speakers are named, since other words are shortened in the same way.
 */
import type { Detection } from "../core/finding.js";
import { detached } from "../text/detached.js";
import { matchesOf } from "../text/matches.js";
import type { View } from "./view.js";

/** Names beyond which letters are somebody's by chance. */
const MOST_NAMES = 80;
const CONFIDENCE = { pointed: 0.72, bare: 0.6 } as const;
const SHORTENED = /(?<![\p{L}\p{M}\p{N}.&/'’@_+-])(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\.|(?<![\p{L}\p{M}\p{N}.&/'’@_+-])\p{Lu}{2,4}(?![\p{L}\p{M}\p{N}&/'’@_-])/gu; // prettier-ignore
/** Shortened words that stand where initials do. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "AC ACC AD AE AG AGM AI AM AN AO AP AR AS AT ATM AV BA BE BP BY CC CCTV CEO CFO CID CIO CO COO CP CR CS CT CV CW DC DM DO DOB DOC " +
    "DP DR DS DV EA ED EFT EN EP ER ETA EU FAQ FB FC FM FY FYI GM GP HE HIV HR HQ ICU ID IF IN INC IO IP IQ IS IT ITU IV JP KC LA LLB LP LPN " +
    "LT LTD MA MC MD ME MO MOH MP MR MRI MRS MS MSD MY NA NB NGO NIL NO NP NSW NT NZ NZD OF OIC OK ON OP OR OT PA PC PD PE PHD PM PO POS " +
    "PP PR PS PSC PT PTA QC QLD RC RE RN RPN RSM RTI SA SC SEN SGT SMS SO SOC SP SS ST SW TA TBA TBC TC TD TIN TL TO TT TTD TV UK UN " +
    "UP US USA USD VAT VC VIC VIP VP WA WE WI WO WPC YOU"
  ).split(" "),
);
/** Where a sentence begins, and where a line does or what is set apart. */
const SENTENCE = /[.!?)"”][ \t]{0,8}$/;
const APART = /(?:^|[\n|[({"“])[ \t]{0,8}$/;
/** Where it ends or somebody is about to speak; a new sentence may go on in words. */
const ENDS = /^(?:[ \t]*(?:$|[\r\n|)\]:"”])|[ \t]{2,})/;
const GOES_ON = /^ \p{L}/u;
const REACH = 12;

export class KnownInitials {
  /** Initials, and the detector that found the name. */
  readonly #known = new Map<string, Detection["detector"]>();
  readonly #names = new Set<string>();

  /** Takes note of a name as it was found. */
  learn(name: string, detector: Detection["detector"]): void {
    if (this.#names.size > MOST_NAMES) return;
    const words = wordsInOrder(detached(name));
    if (words.length < 2 || words.length > 4 || words.some((word) => word.length < 2)) return;
    this.#names.add(words.join(" ").toLowerCase());
    for (const letters of initialsOf(words)) this.#known.set(letters, detector);
  }

  *find({ text }: View): Iterable<Detection> {
    if (this.#known.size === 0 || this.#names.size > MOST_NAMES) return;
    for (const { index, 0: found } of matchesOf(SHORTENED, text)) {
      const letters = found.replace(/[^\p{Lu}]/gu, "");
      const detector = this.#known.get(letters);
      if (detector === undefined) continue;
      const end = index + found.length;
      const isPointed = found.includes(".");
      if (!isPointed && (ABBREVIATIONS.has(letters) || !standsApart(text, index, end))) continue;
      const confidence = isPointed ? CONFIDENCE.pointed : CONFIDENCE.bare;
      const detail = "initials of a name found in the item";
      yield { detector, type: "PERSON", span: { start: index, end }, confidence, evidence: [{ kind: "consistency", effect: confidence, detail }] }; // prettier-ignore
    }
  }
}

function standsApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const begins = SENTENCE.test(before);
  if (!(begins || APART.test(before)) || !(ENDS.test(behind) || (begins && GOES_ON.test(behind)))) return false;
  // In a line of capitals any word looks like them.
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, text.indexOf("\n", end) < 0 ? undefined : text.indexOf("\n", end)); // prettier-ignore
  return /\p{Ll}/u.test(line) || line.trim().length <= REACH;
}

/** Given names first: `KHAN, Mala` is Mala Khan. */
function wordsInOrder(name: string): string[] {
  const [surname = "", given] = name.split(/,\s*/, 2);
  const wordsOf = (part: string): string[] => part.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [];
  return given === undefined ? wordsOf(name) : [...wordsOf(given), ...wordsOf(surname)];
}

/** All initials, the first and the last, and those of a double surname. */
function initialsOf(words: readonly string[]): Set<string> {
  const first = words.map((word) => word.charAt(0));
  const surname = (words.at(-1) ?? "").split("-").map((part) => part.charAt(0).toUpperCase());
  const given = first.slice(0, -1);
  return new Set([
    first.join(""),
    `${first[0] ?? ""}${surname[0] ?? ""}`,
    `${given.join("")}${surname.join("")}`,
    `${first[0] ?? ""}${surname.join("")}`,
  ]);
}
