import { defineDetector, type Candidate } from "../../src/detection/define.js";
import { matchesOf } from "../../src/text/matches.js";

/** Parts of the names of streets: words and, between them, small ones of other languages. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}";
const SMALL =
  "(?:de|del|de la|della|dei|degli|di|da|do|dos|das|des|du|la|las|les|los|el|of|the|van|von|den|der|zum|am|an)";
const NAME = `${WORD}(?: (?:${SMALL} )?${WORD}){0,4}`;
const NUMBER = "\\d{1,6}[A-Za-z]?";
/** `út 13.`: an ordinal, as Hungarian writes it, but no full stop. */
const ORDINAL = "\\d{1,4}(?:\\.(?= |,|\\n))?";
const UNIT = "(?:Apt|Apartment|Suite|Unit|Flat|apt|suite|unit|flat)\\.? ?#?\\d{1,5}[A-Z]?";
const BOX = "(?:P\\.? ?O\\.? ?Box|PSC|CMR|psc|po box) \\d{1,6}(?:,? [Bb]ox \\d{1,6})?";
/** Kinds of streets in front of their name and as the end of it. */
const STREET =
  "(?:[Rr]ue|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Aa]venida|[Aa]vinguda|[Aa]venue|[Aa]v\\.?|[Cc]alle|[Pp]aseo|[Pp]laza|[Uu]l\\.|[Uu]lica|[Bb]oulevard|[Aa]llée|[Cc]hemin|[Ii]mpasse|[Ss]trada|[Cc]arrer|[Pp]raça|[Tt]ravessa|[Ll]argo|[Kk]rogen)";
const SUFFIX =
  "\\p{L}{2,24}(?:straat|strasse|straße|gasse|gata|gatan|vägen|veien|vegen|vej|tie|katu|kuja|allee|platz|laan|plein|utca|stien|weg|dreef|ring|vænget|krogen|vegur|braut)";
const HUNGARIAN = `(?:${WORD} ){0,2}\\p{L}{2,20} (?:út|útja|utca|u\\.|tér|köz)`;

/** Where an address begins, whatever the street is called. */
const HEADS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER} ){0,2}${STREET} (?:${SMALL} )?${NAME}(?: ${NUMBER})?`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\d])(?:${NUMBER} ){0,2}(?:${SUFFIX}|\\p{Lu}\\p{L}{1,20} \\p{Lu}?(?:${SUFFIX})) ${NUMBER}`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER} ){0,2}${HUNGARIAN} ${ORDINAL}`, "gu"),
  new RegExp(
    `(?<=\\b(?:[Ll]ives? (?:on|at|in)|[Ll]iving (?:on|at)|[Ll]ocated at|[Oo]ffices? (?:is|are) at|[Rr]estaurant is at|[Aa]rrived at|[Mm]eet me at|[Ss]ent to|[Rr]eturn to|[Dd]elivered to|[Aa]ddress(?: to| is)?:?|[Oo]ne to|[Tt]axi to|[Dd]rops (?:you|me) off at|[Ee]nter on|is at|it is)\\s{1,6})(?:${NUMBER} ){1,3}(?:${NAME}|${SUFFIX})(?: ${NUMBER})?`,
    "gu",
  ),
  new RegExp(
    `(?:(?<=(?:^|\\n)[ >]{0,4}(?:\\p{L}{2,12}:[ ]{0,6})?)|(?<=, ))(?:${NUMBER} ){1,2}${NAME}(?: ${NUMBER})?(?=\\.?(?:[,\\n]|$| (?:Apt|Suite)))`,
    "gu",
  ),
  new RegExp(`(?<=(?:^|\\n)[ >]{0,4})${NAME} \\d{1,4}(?=[,.]?(?:\\n|$| (?:Apt|Suite)))`, "gu"),
  new RegExp(`(?<![\\p{L}\\d])(?:\\d{3,6} )?(?:${BOX}|${UNIT})`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\d])[Tt]he corner of (?:${NUMBER} )?${NAME}(?: ${NUMBER})? and (?:${SMALL} )?${NAME}(?: ${NUMBER})?`,
    "gu",
  ),
  /(?<=\b(?:[Zz][Ii][Pp](?: ?code)?|[Pp]ost(?:al ?)?code)(?: is|:)? )\d{4,6}(?!\d)/gu,
];
/** A further part: unit, box, locality in whatever letters, code of a region, postcode. */
const PART = new RegExp(
  `(?:,? {1,2}|,?[ \\t]{0,2}\\r?\\n[ >]{0,6},? {0,2}|, {0,2})(?:${UNIT}|${BOX}|(?:APO|FPO|DPO|apo) (?:A[AEP]|a[aep]) \\d{4,6}|\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:[ -](?:${SMALL} )?\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,3}(?: \\(\\p{L}+\\))?(?=[,\\n]|$| \\d{4,6}| [A-Z]{2}\\b|\\.\\s)|[A-Z]{2,3}(?![\\p{L}])|nan\\b|\\d{4,6}(?![\\d/]))`,
  "uy",
);
const MOST_PARTS = 6;
/** Kinds of things that are numbered and are no streets. */
const NO_STREET =
  /^(?:Article|Section|Rule|Part|Chapter|Form|Grade|Standard|Page|Level|Room|Version|Act|Law|No|Nos|Table|Figure|Item|Year|Week|Day|Class|Phase|Invoice|Order|Ref|Report|File|Case|Total|Age|Protocol|Paragraph|Schedule|Appendix|Annex|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** `12 March`, `3 Children`: a figure before a word that is no street. */
const bare = (found: string): string => found.replace(/^(?:\d{1,6}[A-Za-z]?\.? ){1,3}/u, "");

export default defineDetector({
  id: "any.place-address",
  title: "Address of any country",
  summary:
    "Streets, boxes and postcodes in the manner of other countries, with what goes on behind them; looked for only where a copy is made for the public.",
  type: "PLACE",
  formatSource: "weak",
  references: ["https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions"],
  *scan({ text }): Iterable<Candidate> {
    for (const head of HEADS)
      for (const { 0: found, index } of matchesOf(head, text)) {
        if (NO_STREET.test(bare(found))) continue;
        let end = index + found.length;
        yield { start: index, end, base: 0.55, evidence: [] };
        const parts: Candidate[] = [];
        for (let i = 0; i < MOST_PARTS; i++) {
          PART.lastIndex = end;
          const part = PART.exec(text);
          if (!part) break;
          const start = end + part[0].search(/[\p{L}\d]/u);
          end += part[0].length;
          if (NO_STREET.test(text.slice(start, end))) break;
          parts.push({ start, end, base: 0.55, evidence: [] });
        }
        yield* parts;
        const last = parts.at(-1);
        if (last) yield { start: index, end: last.end, base: 0.58, evidence: [] };
      }
  },
  consistent: false,
  examples: {
    match: [
      "She lives at «Lindenstrasse 14».",
      "Write to «27 Rue de Bretagne, Lyon 69003».",
      "Send it to the office, «P.O. Box 311».",
      "Write to «19 Rue Wembley»\n\nDear Mr Leiataua\n\nI refer",
      "Our offices are located at «4410 Kivimäki 8\n Suite 12\n Turku\n Finland 20100».",
    ],
    ignore: [
      "Article 6 of 12 March",
      "He has 3 Children and 2 Dogs.",
      "Windows 11 and Form 12",
      "On 14 March 2023, Paris",
    ],
  },
});
