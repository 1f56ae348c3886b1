import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { KIN } from "../shared/kin.js";
import { namesFrom } from "../shared/name-list.js";
import { announcedRun, candidateOf } from "../shared/name-candidates.js";
import { nameWords } from "../shared/name-runs.js";
import { isOnlyName } from "../shared/name-words.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

/** Labels whose value is a name of a person whatever it looks like. */
const STRICT = phraseList(
  "person labels",
  "surname\nlast name\nfamily name\nfirst name\ngiven name\ngiven names\nforename\nforenames\nmiddle name\nmiddle names\nmaiden name\nmother's maiden name\nchristian name\npreferred name\nformer name\nprevious name\nfull name\nname in full\nlegal name\nname in passport\nname of patient\nname of applicant\nname of complainant\nname of employee\nname of deceased\nname of child\nname of student\nname of pupil\nname of witness\nname of insured\npatient name\napplicant name\ncomplainant name\nemployee name\nstudent name\nclient name\ncustomer name\naccount name\naccount holder\ncardholder\ncardholder name\nnext of kin\nspouse name\nmother's name\nfather's name\nname of mother\nname of father\nknown as\nalso known as\naddressee\nsignatory",
);
/** Labels whose value may be an office, a firm or a remark too. */
const LOOSE = phraseList(
  "person label words",
  "name\nnames\nalias\naliases\npatient\npt\ncomplainant\ncomplainants\napplicant\napplicants\nclaimant\nrespondent\nappellant\nplaintiff\ndefendant\naccused\nsuspect\nvictim\nwitness\nwitnesses\nwitnessed by\ninformant\ndeceased\nemployee\nstaff member\nstudent\npupil\nlearner\nchild\nchildren\nmother\nfather\nparent\nparents\nguardian\ncaregiver\ncarer\nspouse\npartner\nhusband\nwife\nson\ndaughter\nbrother\nsister\nemergency contact\ncontact\ncontact person\ncontact officer\nattention\nattn\natt\nsigned\nsigned by\nsignature\nprepared by\napproved by\nreviewed by\nrecorded by\nrecorded\ntaken by\ntyped by\ninterviewed by\ninterviewer\ninterviewee\ninterpreter\ninterp\ntranslator\nauthor\nauthors\nsubmitted by\nrequested by\nrequester\nreceived by\nauthorised by\nauthorized by\nentered by\ncreated by\nchecked by\nverified by\ncertified by\nissued by\nassessed by\nassessor\nrefer to\nreferred by\nreferring doctor\nreferred to\nsender\nrecipient\ncustomer\nclient\nholder\nbeneficiary\nnominee\ntrustee\nexecutor\npayee\ntenant\nborrower\nborrowers\nco-borrower\nco-applicant\nguarantor\nguarantors\nlessee\nlessor\nmortgagor\nlicensee\npermit holder\ndeponent\ndeclarant\ndonor\nheir\nheirs\ndetainee\nprisoner\ninmate\noffender\nco-accused\ncandidate\npayer\npensioner\ndependant\ndependants\nvisitor\nvisitors\nagent\nlandlord\nowner\nregistered owner\ndriver\npassenger\ncaller\noperator\nofficer\ncase officer\ncase manager\ninvestigating officer\ninvestigator\nhandled by\nassigned to\ndoctor\nphysician\nconsultant\nGP\nnurse\nsupervisor\nmanager\nteacher\nreferee\nreferees\npresent\nin attendance\nattendees\napologies\nabsent\nexcused\nchair\nchaired by\nchairperson\nsecretary\nminutes by\nmoved\nmoved by\nseconded\nseconded by\nc.c\ncc\ncopy\ncopy to\nco-signed\ncounter-signed\nc/o\na/k/a\naka\nc/d\nborn\nre\nregarding\nsubject\nmember\nmembers\ndirector\ndirectors\nshareholder\nuser\ncounsel\nattorney\nattorney-at-law\nsolicitor\njudge\nmagistrate\ninformed by\ntransferred to\nstaff\nspeaker\nspoke to\ncontact name\naction\naction by\nlodged by\nfrom\nto\nfor",
);
/** Words of running text behind which somebody is named. */
const INTRODUCING = phraseList("words before a name", [
  ...["my", "his", "her", "real", "full", "first", "last", "middle", "maiden", "given", "family"].flatMap((whose) =>
    ["is", "was"].map((verb) => `${whose} name ${verb}`),
  ),
  ..."my name's;his name's;her name's;surname is;surname was;call me;calls me;call him;call her;known to me as;goes by;by the name of".split(
    ";",
  ),
  ...[
    "man",
    "woman",
    "boy",
    "girl",
    "child",
    "baby",
    "lady",
    "fellow",
    "person",
    "someone",
    "somebody",
    "guy",
    "student",
    "son",
    "daughter",
    "officer",
    "lad",
    "teenager",
    "neighbour",
  ].flatMap((who) => [`${who} named`, `${who} called`]),
  ...KIN.flatMap((kin) => [`${kin}'s name is`, `${kin}'s name was`]),
]);
/** Labels that running text has without a colon, too: `mother's maiden name Guppy`. */
const BARE_LABELS = phraseList(
  "labels of names in running text",
  "maiden name;surname;last name;family name;first name;middle name;nickname;birth name;married name".split(";"),
);
/** Words of running text that say who a relative is: of what he or she is, too, so two words of a name are asked for. */
const RELATED = phraseList(
  "relatives said to be",
  KIN.flatMap((kin) => [`${kin} is`, `${kin} was`]),
);
const INTRODUCED = /^[ \t]{1,3}(?:[:,-][ \t])?["“'‘]?$/;
const BARE = /^ ["“'‘]?$/;
const BEHIND = /^(?:['’]s)?[ \t]{0,4}(?:\([^()\n]{1,24}\)[ \t]{0,3})?\.?[ \t]{0,6}[:;=][ \t]{0,24}["“'‘]?$/;
const BEHIND_STRICT =
  /^[ \t]{0,6}(?:\([^()\n]{1,24}\)[ \t]{0,3})?(?:[:;=.?–-]{1,3}[ \t]{0,24}|[ \t]{2,24}|[:;=][ \t]{0,4}\r?\n[ \t]{0,24})["“'‘]?$/;
const BEFORE_LABEL = /(?:^|[\n\r\t|([{,;.>•*_-]|[ ]{2}|\. |, |: )[ \t]{0,40}["']?$/;

function* labelled(view: ScanView): Iterable<Candidate> {
  for (const hit of view.hits(STRICT))
    if (BEHIND_STRICT.test(gapBehind(view, hit))) yield* behind(view, hit, "strictly", 0.85);
  for (const hit of view.hits(INTRODUCING))
    if (INTRODUCED.test(gapBehind(view, hit))) yield* behind(view, hit, "strictly", 0.7);
  for (const hit of view.hits(BARE_LABELS))
    if (BARE.test(gapBehind(view, hit)))
      yield* behind(view, hit, isOfSomebody(view, hit) ? "strictly" : "loosely", 0.65);
  for (const hit of view.hits(RELATED)) if (INTRODUCED.test(gapBehind(view, hit))) yield* related(view, hit);
  for (const hit of view.hits(LOOSE))
    if (BEHIND.test(gapBehind(view, hit)) && BEFORE_LABEL.test(view.text.slice(Math.max(0, hit.start - 48), hit.start)))
      yield* behind(view, hit, "loosely", 0.7);
}

/** `his maiden name`, `mother's maiden name`: no heading of a column. */
const isOfSomebody = (view: ScanView, hit: PhraseHit): boolean =>
  /['’]s$|^(?:my|his|her|your|their)$/.test(view.tokens.lower(hit.first - 1));

/** Two words of a name at least, of which the first is a name or in no list of words: not `East Indian`. */
function* related(view: ScanView, hit: PhraseHit): Iterable<Candidate> {
  const run = announcedRun(view, hit.last + 1, "strictly");
  const first = run?.parts[0];
  if (!run || !first || run.parts.length < 2 || nameWords(view).leadsToThing(run.last)) return;
  if (isOnlyName(first.flags) || first.flags === 0) yield candidateOf(view, run, 0.6, `“${hit.phrase}” before it`);
}

function gapBehind(view: ScanView, hit: PhraseHit): string {
  const end = view.tokens.start(hit.last + 1);
  return end - hit.end > 90 ? "" : view.text.slice(hit.end, end);
}

/** The next label of an empty form: `Surname: ____ First name: ____`. */
const NEXT_LABEL =
  /^(?:first|last|other|given|middle|family|maiden|full|date|d\.?o\.?b|address|age|sex|gender|tel|phone|signature|title)\b[^\n:]{0,16}:/i;

function behind(view: ScanView, hit: PhraseHit, how: "strictly" | "loosely", base: number): Iterable<Candidate> {
  const start = view.tokens.start(hit.last + 1);
  if (NEXT_LABEL.test(view.text.slice(start, start + 28))) return [];
  const lineEnd = view.text.indexOf("\n", start);
  const limit = lineEnd < 0 ? view.text.length : lineEnd;
  return namesFrom(view, hit.last + 1, {
    how,
    base,
    detail: `label “${hit.phrase}”`,
    limit,
    most: how === "strictly" ? 2 : 12,
  });
}

export default defineDetector({
  id: "any.person-labelled",
  title: "Name behind a label",
  summary: "Names that a form, a note or minutes announce: Surname, Patient, Witness, Prepared by, c.c., Present.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  lists: [STRICT, LOOSE, INTRODUCING, BARE_LABELS, RELATED],
  scan: labelled,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "Surname: «BOOK»   First name: «Winifred»",
      "Name: «PROSPER, Kadeem», alias",
      "Present: «R. Persad», «Anna Lee Lum» and Ms «K. Ali»",
      "Witness : «D. Ragbir»,  868 370 0445",
      "My name is «Quillina Dravott». What is your last name? «Hesperling»",
      "Ezekiel's dad is «Jaydn Ketchup», currently away. The father's name is «Kobi Butcher».",
      "Verified by DOB and mother's maiden name «Guppy».",
      "cc: Ms. «Rajkumar»; Class teacher 3K; File",
    ],
    ignore: [
      "The first name is missing, call me tomorrow, her name was not on it.",
      "Surname Address Telephone",
      "Name: Acme Holdings Ltd",
      "Her father is Roman Catholic, his wife is East Indian and my son is Special Needs.",
      "Contact: Customer Service Desk",
      "Manager: vacant. Patient: see below",
      "cc: File; Accounts Unit",
    ],
  },
});
