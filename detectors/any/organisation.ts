import { defineDetector } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { TokenKind } from "../../src/detection/tokens.js";

const LAST_WORDS = phraseList(
  "organisation words",
  "Limited;Ltd;Pty Ltd;Inc;LLC;LLP;Company;Corporation;Authority;Commission;Council;Association;Society;Foundation;Institute;Bank;Credit Union;Hospital;Health Centre;Clinic;School;Primary School;Secondary School;High School;College;University;Church;Mosque;Mandir;Department;Division;Agency;Board;Trust;Union;Federation;Court;Tribunal;Office;Service;Services;Station;Police Station;Practice;Pharmacy;Hardware;Supermarket;Ombudsman;Group;Club;Centre;Brothers;Associates;Industries;Enterprises;Holdings;Hotel;Tribunal;Library;Academy".split(
    ";",
  ),
);
const FIRST_WORDS = phraseList(
  "organisation first words",
  "Ministry of;Department of;Office of the;Board of;University of;Bank of;Institute of;Court of;Commission of;Council of;Society of;Church of".split(
    ";",
  ),
);
const KNOWN = phraseList(
  "organisations",
  "WASA;T&TEC;TSTT;NIB;NIBTT;RIC;HDC;TTPS;TTFS;SWRHA;NCRHA;NWRHA;ERHA;TRHA;POSGH;EWMSC;UWI;UTT;COSTAATT;PTSC;MOWT;THA;EBC;BIR;UNHCR;Republic Bank;First Citizens;Scotiabank;RBC;JMMB;Digicel;bmobile;Petrotrin;Heritage Petroleum;NGC;NP;Caroni;Courts;EWOQ;Energex;Ergon;QCAT;Centrelink;Medicare;QFES;TMR;Services Australia;WINZ;MSD;ACC;IRD;Oranga Tamariki;Kāinga Ora;Te Whatu Ora;Waka Kotahi;NZTA;MFAT;Salvation Army;Red Cross;St Vincent de Paul".split(
    ";",
  ),
);
const GAP = /^(?:[ ]|-|['’]s? | & | of | and | for | of the )$/;

export default defineDetector({
  id: "any.organisation",
  title: "Organisation",
  summary: "Names of companies, schools, offices and bodies; looked for only where a copy is made for the public.",
  type: "ORGANISATION",
  formatSource: "weak",
  references: [],
  lists: [LAST_WORDS, FIRST_WORDS, KNOWN],
  *scan(view) {
    const { tokens, text } = view;
    const isName = (index: number): boolean => {
      const kind = tokens.kind(index);
      return kind === TokenKind.capitalised || kind === TokenKind.upper || kind === TokenKind.mixed;
    };
    for (const hit of view.hits(LAST_WORDS)) {
      if (!isName(hit.first)) continue;
      let first = hit.first;
      for (let i = hit.first - 1; i >= 0 && hit.first - i <= 7; i--) {
        if (
          !/^(?: |-| & |['’]|, )$/.test(tokens.gapAfter(i)) ||
          !(isName(i) || /^(?:of|and|for|the|de|la)$/.test(tokens.word(i)))
        )
          break;
        if (tokens.gapAfter(i) === ", " && !/^(?:Ltd|Limited|Inc)$/.test(tokens.word(i + 1))) break;
        if (isName(i)) first = i;
      }
      if (/^(?:The|A|An|This|Our|Your|His|Her|My|At|In|On|To|From)$/.test(tokens.word(first))) first++;
      if (first >= hit.first) continue;
      yield { start: tokens.start(first), end: hit.end, base: 0.65, evidence: [] };
    }
    for (const hit of view.hits(FIRST_WORDS)) {
      if (!isName(hit.first)) continue;
      let last = hit.last;
      for (
        let i = last + 1;
        i < tokens.count &&
        i - hit.last <= 8 &&
        GAP.test(tokens.gapAfter(i - 1)) &&
        (isName(i) || /^(?:of|and|the|for)$/.test(tokens.word(i)));
        i++
      )
        if (isName(i)) last = i;
      if (last > hit.last) yield { start: hit.start, end: tokens.end(last), base: 0.65, evidence: [] };
    }
    for (const hit of view.hits(KNOWN))
      if (/^\p{Lu}/u.test(text.charAt(hit.start)) || hit.phrase === "bmobile")
        yield { start: hit.start, end: hit.end, base: 0.6, evidence: [] };
  },
  consistent: false,
  examples: {
    match: [
      "He banks at «Northern Credit Union».",
      "«Kiwi Signs Ltd» won.",
      "The «Ministry of Works» wrote to «WASA».",
    ],
    ignore: ["the court sat", "our school", "a limited company"],
  },
});
