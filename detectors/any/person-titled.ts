import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { announcedRun, candidateOf, holdsThing } from "../shared/name-candidates.js";
import { KIN } from "../shared/kin.js";
import { nameWords } from "../shared/name-runs.js";
import { isOnlyName } from "../shared/name-words.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

/** Titles after which any capitalised word is a name. */
const STRICT = phraseList(
  "person titles",
  "Mr\nMrs\nMs\nMiss\nMx\nMaster\nDr\nDrs\nProf\nSra\nSrta\nSeñor\nSeñora\nMme\nMlle\nHerr\nFrau\nMessrs\nEsq",
);
/** Titles that are words too: what follows must look like a name. */
const LOOSE = phraseList(
  "person ranks",
  "Professor\nMadam\nSir\nLady\nDame\nPundit\nPandit\nImam\nMaulana\nMufti\nHaji\nHajji\nSheikh\nSwami\nRev\nReverend\nFr\nFather\nSister\nSis\nBrother\nBro\nPastor\nBishop\nArchbishop\nDeacon\nCanon\nRabbi\nSgt\nSergeant\nCpl\nCorporal\nPC\nWPC\nSPC\nSRP\nInsp\nInspector\nSupt\nSuperintendent\nASP\nACP\nDCP\nConst\nConstable\nDet\nDetective\nCapt\nCaptain\nLt\nLieutenant\nCol\nColonel\nMajor\nCmdr\nCommander\nJustice\nJudge\nMagistrate\nHon\nHonourable\nSenator\nSen\nCouncillor\nCllr\nAlderman\nMinister\nNurse\nMatron\nMidwife\nMatua\nWhaea\nKoro\nKuia\nKaumātua\nAuntie\nAunty\nAunt\nTantie\nTanty\nUncle\nGranny\nGrandma\nGrandpa\nNani\nNana\nAja\nAji\nComrade\nCde\nOfficer\nTeacher\nCoach\nCousin\nAttorney\nAdvocate\nInterpreter\nTranslator\nConciliator\nCaseworker\nSupervisor\nForeman\nPrincipal\nDean\nDirector\nSecretary\nMayor\nClerk\nneighbour\nneighbor\nhusband\nwife\nson\ndaughter\nmother\nfather\nsister\nbrother\nnephew\nniece\npartner\ncolleague\ngrandson\ngranddaughter\ngrandmother\ngrandfather\nstepfather\nstepmother\nboyfriend\ngirlfriend\nfiancé\nfiancée\nbestie\ncuz\nhubby\nSr\nalias\nnicknamed\na.k.a\naka\nnamed\ncalled\nknown as\nc/d\nnée\nnee\nprefers\nknow as\ncall him\ncall her\ncalls him\ncalls her\ncall me\ngoes by\nanswers to\nalias/called\nPapa\nMama\nmy boy\nmy girl\nmy baby\nmy lil boy\nmy lil girl\nmy little boy\nmy little girl\nmy princess\nher boy\nhis boy\nour boy\nher girl\nhis girl\nour girl\nher baby\nour baby\nhousemate\nflatmate\nroommate\ncousin\nauntie\nuncle\naunt",
);
/** Whom a sitting is spoken to through: `Mr. Speaker`. */
const CHAIR = new Set(["speaker", "chairman", "chair", "president", "chairperson"]);
/** Titles before names that chats and notes leave in lower case. */
const LOWER = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "auntie",
  "aunty",
  "uncle",
  "tanty",
  "tantie",
  "pundit",
  "nurse",
  "sir",
  ...KIN,
]);
/** Behind a title and before the name: full stop, space, a line end; a regimental number. */
const GAP = /^\.?(?:[ \t]{1,3}|[ \t]?\r?\n[ \t]*)["“(]?$/;
const SHORT_GAP = /^[.,:]{0,2} {1,2}["“'‘]?$|^ ?[-–] ?$/;
/** Relations are listed in lower case, ranks and offices are not. */
const IS_RELATION = /^[a-zé]/;
/** Words after which a name may be anything: a nickname in quotation marks or in capitals, a former surname. */
const ALIAS = new Set([
  "alias",
  "aka",
  "a.k.a",
  "a k a",
  "nicknamed",
  "known as",
  "goes by",
  "answers to",
  "c/d",
  "c d",
]);
const FORMER = new Set(["née", "nee"]);
const QUOTED = /^[ \t,:]{1,3}(?<quote>["“'‘])(?<value>\p{L}[\p{L} .'-]{1,28}?)["”'’](?![\p{L}])/u;

function nameAfter(view: ScanView, title: number, gap: RegExp): number {
  const { tokens } = view;
  let at = title + 1;
  // `PC 12876 Nesbitt`, `Sgt. No. 15208 De Silva`.
  if (tokens.lower(at) === "no" || tokens.lower(at) === "reg") at++;
  if (tokens.kind(at) === TokenKind.number && /^\d{3,6}$/.test(tokens.word(at))) at++;
  const direct = at === title + 1;
  return at < tokens.count && (direct ? gap : /^[.,]? {1,3}$/).test(tokens.gapAfter(at - 1)) ? at : -1;
}

/** `12 Cane Dr`, and the town in the line below. */
const HOUSE_BEFORE = /\d[A-Za-z]? (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}$/u;
const isStreet = ({ text, tokens }: ScanView, { phrase, start }: PhraseHit, at: number): boolean =>
  phrase.toLowerCase() === "dr" &&
  tokens.gapAfter(at - 1).includes("\n") &&
  HOUSE_BEFORE.test(text.slice(Math.max(0, start - 70), start));

function* titled(view: ScanView): Iterable<Candidate> {
  const words = nameWords(view);
  for (const hit of view.hits(STRICT)) {
    const at = nameAfter(view, hit.last, GAP);
    if (at < 0) continue;
    if (CHAIR.has(view.tokens.lower(at)) || isStreet(view, hit, at)) continue;
    const run = announcedRun(view, at, "strictly");
    if (run && !((words.leadsToThing(run.last) || holdsThing(run)) && run.parts.length > 1))
      yield candidateOf(view, run, 0.9, "title before it");
    else if (!run && isLowerName(view, hit.first, at)) yield lowerCandidate(view, at);
  }
  for (const hit of view.hits(LOOSE)) {
    const nickname = ALIAS.has(hit.phrase) ? QUOTED.exec(view.text.slice(hit.end, hit.end + 36)) : null;
    const value = nickname?.groups?.["value"];
    if (nickname && value !== undefined) {
      const start = hit.end + nickname[0].indexOf(value);
      yield quotedCandidate(start, start + value.trimEnd().length);
      continue;
    }
    const at = nameAfter(view, hit.last, SHORT_GAP);
    if (at < 0) continue;
    const kin = IS_RELATION.test(view.text.charAt(hit.start));
    const run = announcedRun(view, at, FORMER.has(hit.phrase.toLowerCase()) ? "strictly" : "loosely");
    if (run && !words.leadsToThing(run.last)) {
      const listed = run.parts.some(({ part }) => part === "name");
      const quoted = /["“]$/.test(view.tokens.gapAfter(at - 1));
      const base = listed ? (kin ? 0.8 : 0.85) : quoted ? 0.75 : kin ? 0.6 : 0.65;
      const shout = run.parts.every(({ token }) => view.tokens.kind(token) === TokenKind.upper);
      if (!shout || listed || ALIAS.has(hit.phrase))
        yield candidateOf(view, run, base, kin ? "relation before it" : "rank or office before it");
    } else if (!run && isLowerName(view, hit.first, at)) yield lowerCandidate(view, at);
  }
}

const isLowerName = (view: ScanView, title: number, at: number): boolean => {
  const { tokens } = view;
  return tokens.kind(at) === TokenKind.lower && LOWER.has(tokens.word(title)) && isOnlyName(nameWords(view).flags(at));
};

const quotedCandidate = (start: number, end: number): Candidate => ({
  start,
  end,
  base: 0.75,
  evidence: [{ kind: "context", effect: 0.75, detail: "nickname in quotation marks" }],
});

const lowerCandidate = (view: ScanView, at: number): Candidate => ({
  start: view.tokens.start(at),
  end: nameWords(view).endOf(at),
  base: 0.65,
  evidence: [{ kind: "context", effect: 0.65, detail: "title before it, in lower case" }],
});

export default defineDetector({
  id: "any.person-titled",
  title: "Name after a title",
  summary:
    "Names after a title, a rank, an office or a relation: Mr., Dr, Pundit, PC 12876, Justice, Matua, her sister.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  lists: [STRICT, LOOSE],
  scan: titled,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "I spoke to Mrs. «Ramkissoon-Lee» and Dr «K. Achong» on Monday.",
      "No. 19427 PC «Nesbitt» took the statement.",
      "Mr. «Long» was there all day long; Mr «Bank»'s vote was recorded.",
      "ask for Auntie «Merle» or Pundit «Ramdath Maharaj»",
      "My husband, «Harrilal», had the receipt.",
      "my cuz «Ili» and Sr. «Immaculata» of the convent",
      "i tell miss «ramlogan» so and her daughter «kimberly» (021 334 9981)",
      'Two men, one alias "«Duck Bread»", ran.',
    ],
    ignore: [
      "Dear Sir or Madam",
      "the Dr Eric Williams Plaza",
      "Officer in charge, Sister Road, Captain Cook Highway",
      "Mr. President, the Minister of Health",
    ],
  },
});
