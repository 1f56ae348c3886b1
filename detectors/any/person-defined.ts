import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { nameWords, type NameWords, type Run } from "../shared/name-runs.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";
import { Word } from "../shared/name-words.js";

const ONE =
  "applicant;claimant;plaintiff;defendant;respondent;appellant;petitioner;complainant;accused;deceased;testator;testatrix;executor;executrix;administrator;administratrix;deponent;declarant;donor;donee;settlor;trustee;beneficiary;vendor;purchaser;buyer;seller;tenant;landlord;lessor;lessee;licensee;mortgagor;borrower;lender;guarantor;surety;grantor;grantee;assignor;assignee;employee;worker;patient;child;minor;infant;ward;mother;father;wife;husband;witness;detainee;prisoner;appointor;attorney;consultant;contractor;student".split(
    ";",
  );
/** What judgments and deeds call whom they have named once. */
const PARTIES = phraseList("parties defined", [...ONE, ...ONE.map((one) => `${one}s`), "children", "wives"]);
/** `(“the first`, `(hereinafter referred to as "the`, `(the “`. */
const OPENS =
  /,? ?\((?:(?:hereinafter|hereafter|henceforth)?,? ?(?:also )?(?:(?:jointly |collectively )?(?:called|referred to as|known as|described as|styled) ?)?:? ?)?(?:the |said )?["“”'‘„](?:the )?(?:(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-6]th)[ -](?:named )?)?$/iu;
const CLOSES = /^["”’'“]/;
const REACH = 90;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|dame|lady|lord|rev|messrs|hon|judge|the)$/;
const MAX_WORDS = 6;
const MAX_NAMES = 12;

function* defined(view: ScanView): Iterable<Candidate> {
  for (const hit of view.hits(PARTIES)) {
    if (!CLOSES.test(view.text.charAt(hit.end))) continue;
    const opening = OPENS.exec(view.text.slice(Math.max(0, hit.start - REACH), hit.start));
    if (opening) yield* namesBefore(view, hit, hit.start - opening[0].length);
  }
}

/** The names that end at `end`, back to front; only one where one is defined. */
function* namesBefore(view: ScanView, { phrase }: PhraseHit, end: number): Iterable<Candidate> {
  const { tokens } = view;
  const words = nameWords(view);
  const most = ONE.includes(phrase) ? 1 : MAX_NAMES;
  let last = tokens.firstEndingAfter(end - 1);
  for (let i = 0; i < most && last >= 0 && tokens.end(last) === end; i++) {
    const run = runBefore(words, last);
    if (!run) return;
    yield {
      start: tokens.start(run.first),
      end: run.end,
      base: 0.95,
      evidence: [{ kind: "context", effect: 0.95, detail: `named as “${phrase}” of the text` }],
    };
    last = lastOfBefore(words, isTitle(words, run.first - 1) ? run.first - 1 : run.first);
    end = tokens.end(last);
  }
}

/** Last word of whoever stands before the one that begins at `first`: `A. Lall and B. Ali`, `A. Lall, B. Ali`; or -1. */
function lastOfBefore({ tokens }: NameWords, first: number): number {
  const gap = first > 0 ? tokens.gapAfter(first - 1) : "";
  if (gap === ", " || gap === " & ") return first - 1;
  return gap === " " && tokens.lower(first - 1) === "and" ? first - 2 : -1;
}

const isTitle = (words: NameWords, token: number): boolean =>
  token >= 0 && TITLE.test(words.base(token)) && /^\.? $/.test(words.tokens.gapAfter(token));

/** The capitalised words that end at `last`, if they are a name of somebody and of no body or place. */
function runBefore(words: NameWords, last: number): Run | undefined {
  if (!words.isCapital(last)) return undefined;
  let first = last;
  for (let at = last - 1, steps = 0; at >= 0 && last - first < MAX_WORDS && steps < 2; at--) {
    if (isTitle(words, at)) break;
    if (!words.isCapital(at)) steps++;
    else if (words.next(at) === first) {
      first = at;
      steps = 0;
    } else break;
  }
  const run = words.runAt(first, () => true);
  if (!run || run.last !== last || (first > 0 && words.base(first - 1) === "the")) return undefined;
  const isThing = run.parts.some(
    ({ part, flags }) => part !== "unknown" && (flags & (Word.thing | Word.either)) === Word.thing,
  );
  const tells = run.parts.some(({ part }) => part !== "word" && part !== "initial");
  const isWhole = run.parts.length > 1 || isTitle(words, first - 1);
  return isThing || !tells || !isWhole ? undefined : run;
}

export default defineDetector({
  id: "any.person-defined",
  title: "Name that a judgment or a deed defines",
  summary: "Names before the word by which the rest of the text calls them: Ada Brown (“the claimant”).",
  type: "PERSON",
  formatSource: "official",
  references: [],
  lists: [PARTIES],
  scan: defined,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "by a Swiss national, «Urs Hürlimann» (“the applicant”), on 3 May",
      'between «Kezia St. Clair» (hereinafter called "the Tenant") and Castara Homes Ltd ("the Landlord")',
      "Mr «Ivo Hrdlička» and Mrs «Ema Hrdličková» (“the applicants”)",
      "«Ana de Souza» (the “Deceased”) died at sea",
    ],
    ignore: [
      "the Ministry of Works (“the Respondent”)",
      "Castara Homes Ltd (“the claimant”) and ABC (“the tenant”)",
      "the Attorney General (“the defendant”)",
      "Any Person (in this form “the student body”)",
    ],
  },
});
