import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { firstEndingAfter } from "../../src/text/document.js";
import { inCareOf, LETTERS_GO } from "../shared/address-care.js";
import { addressCells } from "../shared/address-columns.js";
import { findAddresses, PLACES, SAMPLE, STREETS } from "../shared/address.js";
import {
  ANCHOR_LISTS,
  behindPersons,
  behindVerbs,
  fromLandmarks,
  fromUnits,
  ofNeighbours,
  readerOf,
} from "../shared/address-anchored.js";
import { headed } from "../shared/address-head.js";
import { letterHeads, SALUTATIONS } from "../shared/address-letter.js";
import { inLowerCase } from "../shared/address-lower.js";
import { leadsToDwelling } from "../shared/address-parts.js";
import { isOffice } from "../shared/address-office.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { wholeAddress } from "../shared/whole-address.js";

const LABELS = phraseList(
  "address labels",
  "address;addresses;addr;home address;home addr;residential address;postal address;mailing address;street address;supply address;service address;property address;res address;res addr;permanent address;current address;present address;previous address;former address;safe address;delivery address;alternate address;forwarding address;premises address;listed address;registered address;given address;known address;residence;abode;domicile;premises;lives at;living at;resides at;residing at;staying at;last address;last known address;address for service;place of residence;place of abode;address of applicant;your address;his address;her address;where living;whereabouts;garaging address;bail address;nz address;home location;residential".split(
    ";",
  ),
);
const VALUE =
  /\.?(?: ?\([^)\n]{0,30}\))?(?:\*\*|")?(?:[ \t]{0,3}\.{2,40}[ \t]?:?|(?: if different| \d)?(?: ?[:;]|",(?="))|\?\s{0,4}(?:A(?:ns)?[.:]|[-–])|(?=[ \t]{2}))(?:\*\*|")?[ \t]{0,24}(?:\*\*)?(?:\n[ \t]{0,20})?"?(?<value>[^\s_,:"][^\n|"]{3,90}?)(?= {3,}|[ \t]*(?:[|\n"]|$)|(?:\. |, | )(?:[A-Z][\w.]{1,12} ?)?(?:Tel|Phone|DOB|D\.O\.B|Email|E-mail|Mobile|Cell|Date|Ph|Occupation)\b)/iy;
const BEFORE_LABEL = /\b(?:e-?mail|ip|mac|web|office|business|registered|company|agency|head office|site) $/i;
const LOOKS_POSTAL =
  /\d|\b(?:street|st|road|rd|avenue|ave|trace|lane|drive|village|crescent|gardens|settlement|heights|terrace|place|main|extension|hill|branch|opp|near|corner|off|behind|room|shelter|hostel)\b/i;

/** The address that overlaps the stretch; addresses are in order. */
function addressAt(addresses: readonly Candidate[], start: number, end: number): Candidate | undefined {
  const one = addresses[firstEndingAfter(addresses, start)];
  return one && one.start < end ? one : undefined;
}

const SHORT_LABELS = phraseList(
  "short address labels",
  "home;postal;mail;mailing;res;resid;resi;lives;living;stays;staying;abode;addr;add;address now;house;living with;staying with;kept at;garaged at;garaged;place of living;village;street;home add;h/add;pickup;pick up;collect from;deliver to;delivery;property;where found;kāinga;wāhi noho;nohoanga;dirección;direccion;domicilio;adresse;prev;previous;formerly of;late of;now at;service at;serve at;bail;bailed to;bail to;bail residence;release address;reside;care of;c/o;of;at".split(
    ";",
  ),
);
const AT_FIELD_START = /(?:^|[\n|\t;]|\s{2}|\*\*|\(?\b\d{1,2}[.)] ?| [·•] )$/;

/** A short label that begins a line or a field, where an address and nothing less stands behind it. */
function* shortlyLabelled(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  const read = readerOf(view);
  for (const hit of view.hits(SHORT_LABELS)) {
    if (!AT_FIELD_START.test(text.slice(Math.max(0, hit.start - 6), hit.start))) continue;
    VALUE.lastIndex = 0;
    const match = VALUE.exec(text.slice(hit.end, hit.end + 160));
    const written = match?.groups?.["value"];
    if (!match || written === undefined || written.length > 80) continue;
    const start = hit.end + match[0].lastIndexOf(written);
    const parts = read(start);
    if (!parts || !leadsToDwelling(parts) || isOffice(view, parts)) continue;
    yield {
      start,
      end: Math.max(parts.end, start + written.trimEnd().replace(/[.,;]$/, "").length),
      base: 0.72,
      evidence: [{ kind: "context", effect: 0.72, detail: "label of a field" }],
    };
  }
}

/** What a form has behind a label, however the place is described. */
function* labelled(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  for (const hit of view.hits(LABELS)) {
    VALUE.lastIndex = 0;
    const match = VALUE.exec(text.slice(hit.end, hit.end + 160));
    const written = match?.groups?.["value"];
    if (!match || written === undefined) continue;
    const value = written.trimEnd().replace(/[.,;]$/, "");
    const start = hit.end + match[0].lastIndexOf(written);
    if (/^\p{L}[\p{L} .]{1,20}:|_{3}|\$/u.test(value)) continue;
    if (SAMPLE.test(value)) continue;
    if (BEFORE_LABEL.test(text.slice(Math.max(0, hit.start - 14), hit.start)) || !LOOKS_POSTAL.test(value)) continue;
    if (/@|https?:|\b(?:Ministry|Ltd|Limited|Head Office|Level \d|Floor|Pty)\b/.test(value)) continue;
    const street = addressAt(findAddresses(view), start, start + value.length);
    const end = Math.max(start + value.length, street?.end ?? 0);
    yield {
      start: Math.min(start, street?.start ?? start),
      end,
      base: 0.85,
      evidence: [{ kind: "context", effect: 0.85, detail: "label of an address" }],
    };
  }
}

export default defineDetector({
  id: "any.address",
  title: "Postal or street address",
  summary: "Where a person lives or gets post; addresses of offices and streets as such are left out.",
  type: "ADDRESS",
  whole: wholeAddress,
  formatSource: "secondary",
  references: ["https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions"],
  lists: [LABELS, SHORT_LABELS, STREETS, PLACES, LETTERS_GO, ...ANCHOR_LISTS, SALUTATIONS, ...SETTING_LISTS],
  *scan(view) {
    yield* labelled(view);
    yield* shortlyLabelled(view);
    yield* findAddresses(view);
    const places = new Set(view.hits(PLACES).map(({ start }) => start));
    yield* inLowerCase(view);
    yield* addressCells(view, (offset) => places.has(offset));
    yield* behindVerbs(view);
    yield* behindPersons(view);
    yield* fromUnits(view);
    yield* letterHeads(view);
    yield* headed(view);
    yield* ofNeighbours(view);
    yield* fromLandmarks(view);
    yield* inCareOf(view);
  },
  *variants(value) {
    const number =
      /^(?:(?:L\.?P\.?|Lot|Apt|Unit|Flat|Apartment|Light Pole|Lamp Post)\.? ?#? ?\d{1,4}[A-Z]?|#\d{1,4}[A-Z]?)(?=,)/i.exec(
        value,
      )?.[0];
    if (number && number.length < value.length) yield { text: number, confidence: 0.6 };
    const first = /^[^,\n]{6,60}(?=,)/.exec(value)?.[0];
    if (first && /\d.* \p{L}/u.test(first)) yield { text: first, confidence: 0.65 };
  },
  examples: {
    match: [
      "Address: «LP 52 Cemetery Trace, off Churchill Roosevelt Hwy, Arima»",
      "She lives at «Unit 8, 14 Smith St, Fortitude Valley QLD 4006».",
      "Ms Cora Hale\n«Whare Rimu\n1184 Beach Road\nRD 3\nAmberley 7483»\n\nYour rates",
      "Cheque to:\n    «c/o Althea Lall\n    12 Easterfield Road\n    Debe»\n\nas before",
      "Ms Lee lives in «Police housing, 2/11 Galah Street, Longreach QLD 4730».",
      "Mr. Anil Ali\n«12 Nelson Extension, Enterprise\nChaguanas»\n\nDear Sir,",
      "Home address: «52 Anglesea Street, Dinsdale, Hamilton 3204»",
      "He moved to «2/19 Musgrave Street, Coorparoo 4151» in May.",
      "My brother is staying with his aunt at «the yellow house, Sapodilla Trace, Penal» now.",
      "She lives «upstairs the parlour, Cane Road» and he lives at «fourth gate past the mill, Moruga».",
      "Abode ........: «No. 7 Mango Village, Penal»",
      "«Cocoa Road, by the old kiln\nMoruga»\n\nThe Manager\nWater Division\n\nDear Sir,\nMy taps are dry.",
      "Ms R Tolley\n«THE OLD MILL\n4C BARK STREET\nNELSON 7010»\n\nDear Ruth\n\nYour loan",
      "Mr. Ravi Lal, 41 years, mason, of «Cane Street, Debe», told me he was home.",
      "My father stays at «19 Lime Rd Kaiwhero», and I stay at his friend, «4b palmiste rd, chase village».",
      "Complaint of my neighbour at «#61» about my dog.",
      "Her aunt at «thirty-two Mango Road, Debe» took her in.",
      "Postal     «Lot 9 Ferry Road, via Gympie QLD 4570»\nName       Ann Reed",
      "Mrs Jan Petty, «Lot 3 Mulgrave Road via Gordonvale Qld 4865», rang; HENARE, Wiremu – 67M – «3/18 Tawa Street, Gonville, Whanganui 4501», her son",
      "He is staying «c/o the City Mission, Church Street». She is «c/- church hall, Lansdowne».",
      "My letters go to Safiya Hosein, «P.O. Box 1189, Scarborough».",
      "Letters for me go «c/o Ramesh Sookdeo, 3rd Company, Moruga Road, Princes Town».",
      "Mr. Harold Best, 54 years, of «Moruga», said he saw it.",
      "Mrs Ann Lal lives at «14 Cane Road, Debe, past the second bridge on the left». She is ill.",
      'Mrs Ann Lal, DOB 3/5/1970, of «"Glen Rowan", 40 Mango Road, Biloela», is ill.',
      "Mrs Ann Lal lives at «23B Mango Street (not Mango Road), Debe». She is ill.",
      "Mrs Ann Lal lives at «Unit 12 of 63 Kingston Road, Woodridge QLD 4114». She is ill.",
      "«12 Bottlebrush Dr\nKirwan, 4817»\n\nMy name is Tess Malone and my mother is ill.",
    ],
    ignore: [
      "The Customer Relations Manager\nWater Authority\n12 Farm Road, Valsayn",
      "Ministry of Works, Level 4, 14 Turbot Street, Brisbane",
      "The main on Ramlogan Trace was repaired.",
      "Works: patching of Smith Road and Bell Street.",
      "IP address: 10.0.0.1 and e-mail address: a@b.example",
      "He lives in hope, and she lives in Arima.",
      "The hearing is in Hearing room 4 and the class in room 12.",
      "Address: 9 Any Road, Any Town",
      "Last address: ______________  Telephone: ______",
      "The hearing of Mr. Lal is in court 4, 210 Charlotte Street.",
      "The meeting is held at 9 Queen Street, Masterton, for all members.",
      "Help line 1800 555 010, PO Box 77, Hendra QLD 4011",
      "The Director of Works, Port of Spain, stays in office.",
    ],
  },
});
