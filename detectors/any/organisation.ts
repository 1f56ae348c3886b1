import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { TokenKind, type Tokens } from "../../src/detection/tokens.js";

const LAST_WORDS = phraseList(
  "organisation words",
  "Limited;Ltd;Pty Ltd;Inc;LLC;LLP;PLC;GmbH;AG;KG;BV;NV;SA;SARL;Company;Corporation;Incorporated;Authority;Commission;Council;Committee;Association;Society;Foundation;Institute;Institution;Bank;Credit Union;Hospital;Hospitals;Health Centre;Clinic;School;Primary School;Secondary School;High School;Grammar School;College;University;Church;Mosque;Mandir;Temple;Synagogue;Department;Division;Directorate;Agency;Bureau;Board;Trust;Union;Federation;Confederation;Party;Court;Courts;Tribunal;Chamber;Office;Registry;Service;Services;Station;Police Station;Police;Police Department;Army;Regiment;Battalion;Gendarmerie;Prison;Remand Centre;Detention Centre;Correctional Centre;Prosecutor;Prosecution;Prosecutors;Public Prosecutor;Practice;Pharmacy;Hardware;Supermarket;Ombudsman;Group;Club;Centre;Brothers;Associates;Industries;Enterprises;Holdings;Partners;Hotel;Library;Academy;Ministry;Embassy;Consulate;High Commission;Municipality;Assembly;Parliament;Senate;Administration;Secretariat;Inspectorate;Treasury;Railways;Airlines;Airways;Newspaper;Newspapers;Gazette;Ensemble;Orchestra;Theatre;Museum;Monastery;Orphanage;Fund;Laboratory;Laboratories;Consulting;Solutions;Technologies;Systems;Partnership;Cooperative;Co-operative;Government;Bar"
    .split(";")
    .flatMap((word) => [word, `${word}\'s`]),
);
const FIRST_WORDS = phraseList(
  "organisation first words",
  "Ministry of;Department of;Office of the;Office for;Office of;Board of;Bank of;University of;Institute of;Institute for;Court of;Commission of;Commission for;Council of;Society of;Society for;Church of;Faculty of;School of;College of;Centre for;Centre of;Agency for;Association of;Association for;Union of;Chamber of;Committee of;Committee for;Fund for;Governor of;Mayor of;Bishop of;Directorate of;Directorate for;Foundation for;Federation of;Register of;Bureau of;Institution of;Clinique;Université;Université de;Ligue".split(
    ";",
  ),
);
const KNOWN = phraseList(
  "organisations",
  "WASA;T&TEC;TSTT;NIB;NIBTT;RIC;HDC;TTPS;TTFS;SWRHA;NCRHA;NWRHA;ERHA;TRHA;POSGH;EWMSC;UWI;UTT;COSTAATT;PTSC;MOWT;THA;EBC;BIR;UNHCR;Republic Bank;First Citizens;Scotiabank;RBC;JMMB;Digicel;bmobile;Petrotrin;Heritage Petroleum;NGC;NP;Caroni;Courts;EWOQ;Energex;Ergon;QCAT;Centrelink;Medicare;QFES;TMR;Services Australia;WINZ;MSD;ACC;IRD;Oranga Tamariki;Kāinga Ora;Te Whatu Ora;Waka Kotahi;NZTA;MFAT;Salvation Army;Red Cross;St Vincent de Paul".split(
    ";",
  ),
);
/** Who employs somebody, whatever they are called. */
const EMPLOYS = phraseList(
  "words before employers",
  "work for;works for;worked for;working for;employed by;employed at;employed with;employee of;employees of;hired by;job at;job with;founder of;co-founder of;shares in;shareholder of;subsidiary of;customer of;account with".split(
    ";",
  ),
);
const GAP = /^(?:[ ]|[-‑]|['’]s? | & | of | and | for | of the )$/;
const SMALL = /^(?:of|and|for|the|de|la|du|des|del|van|von|und|für|on|in|at)$/;
/** What a name does not begin with. */
const LEAD =
  /^(?:The|A|An|This|That|Our|Your|His|Her|My|Their|Its|At|In|On|To|From|By|Of|For|And|When|While|After|Before|However|Although|If|As|Rules|Article|Section)$/;
/** What stands in capitals behind `works for` and is no body, or is a person. */
const NO_EMPLOYER =
  /^(?:I|A|The|This|He|She|They|We|You|It|His|Her|My|Mr|Mrs|Ms|Miss|Dr|Prof|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** `of First Instance`, `of the Istanbul Bar`: how the name goes on behind its last word. */
const REACH = 8;
/** The name in another language, or its letters: `Regional Court (Sąd Okręgowy)`. */
const AGAIN = /^ \((?!["“]?the\b)["“]?(\p{L}[\p{L} .'’/-]{1,60}(?:, [\p{L} ]{2,40})?)["”]?\)/u;

const isNamed = (tokens: Tokens, index: number): boolean => {
  const kind = tokens.kind(index);
  return kind === TokenKind.capitalised || kind === TokenKind.upper || kind === TokenKind.mixed;
};

/**
 * First tokens of the names that end in the word at `index`: of the longest, then of the one that no small word is in.
 * Where a person stands in front, `Rita Cole of the Harbour Board`, the second is left.
 */
function firstsOf(tokens: Tokens, index: number): number[] {
  let first = index;
  let bare: number | undefined;
  for (let i = index - 1; i >= 0 && index - i <= 7; i--) {
    const gap = tokens.gapAfter(i);
    const isName = isNamed(tokens, i);
    if (!/^(?: |[-‑]| & |['’] ?|, )$/.test(gap) || !(isName || SMALL.test(tokens.word(i)))) break;
    if (gap === ", " && !/^(?:Ltd|Limited|Inc)$/.test(tokens.word(i + 1))) break;
    if (isName) first = i;
    else bare ??= first;
  }
  return [...new Set([first, bare ?? first])].map((start) => {
    let at = start;
    while (at < index && LEAD.test(tokens.word(at))) at++;
    return at;
  });
}

/** Last token of the name that goes on behind the token at `index`; only behind `of` when `joined`. */
function lastOf(tokens: Tokens, index: number, joined: boolean): number {
  let last = index;
  if (joined && !(tokens.isSpaced(index) && tokens.word(index + 1) === "of")) return index;
  for (let i = index + 1; i < tokens.count && i - index <= REACH && GAP.test(tokens.gapAfter(i - 1)); i++) {
    if (isNamed(tokens, i)) last = i;
    else if (!SMALL.test(tokens.word(i)) || /^(?:on|in|at)$/.test(tokens.word(i))) break;
  }
  return last;
}

function candidate({ text, tokens }: ScanView, first: number, last: number): Candidate {
  const end = tokens.end(last);
  const again = AGAIN.exec(text.slice(end, end + 120))?.[0] ?? "";
  return { start: tokens.start(first), end: end + again.length, base: 0.7, evidence: [] };
}

export default defineDetector({
  id: "any.organisation",
  title: "Organisation",
  summary: "Names of companies, schools, offices and bodies; looked for only where a copy is made for the public.",
  type: "ORGANISATION",
  formatSource: "weak",
  references: [],
  lists: [LAST_WORDS, FIRST_WORDS, KNOWN, EMPLOYS],
  *scan(view) {
    const { tokens, text } = view;
    for (const hit of view.hits(LAST_WORDS)) {
      if (!isNamed(tokens, hit.first)) continue;
      for (const first of firstsOf(tokens, hit.first))
        if (first < hit.first) yield candidate(view, first, lastOf(tokens, hit.last, true));
    }
    for (const hit of view.hits(FIRST_WORDS)) {
      if (!isNamed(tokens, hit.first)) continue;
      const last = lastOf(tokens, hit.last, false);
      const first = firstsOf(tokens, hit.first).at(-1) ?? hit.first;
      if (last > hit.last) yield candidate(view, first, last);
    }
    for (const hit of view.hits(EMPLOYS)) {
      const first = hit.last + (tokens.lower(hit.last + 1) === "the" ? 2 : 1);
      if (!tokens.isSpaced(first - 1) || !isNamed(tokens, first) || NO_EMPLOYER.test(tokens.word(first))) continue;
      yield candidate(view, first, lastOf(tokens, first, false));
    }
    for (const hit of view.hits(KNOWN))
      if (/^\p{Lu}/u.test(text.charAt(hit.start)) || hit.phrase === "bmobile")
        yield { start: hit.start, end: hit.end, base: 0.6, evidence: [] };
  },
  consistent: false,
  examples: {
    match: [
      "He banks at «Northern Credit Union».",
      "«Kiwi Signs Ltd» won; she works for «Quillfern Data» and he was hired by «Oakline».",
      "The «Ministry of Works» wrote to «WASA».",
      "The «Bytom District Court (Sąd Rejonowy)» and the «Smyrna Court of First Instance» agreed.",
      "He was held in «Gorzów Prison» when the «Mayor of Bafra» called.",
    ],
    ignore: [
      "He worked for Mr Lall, and she for a time on Friday.",
      "the court sat",
      "our school",
      "a limited company",
      "The Court held",
      "In Prison",
    ],
  },
});
