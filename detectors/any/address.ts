import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { fieldWords } from "../../src/detection/context.js";
import { phraseList } from "../../src/detection/phrases.js";
import { firstEndingAfter } from "../../src/text/document.js";
import { findAddresses, PLACES, STREETS } from "../shared/address.js";
import { SETTING_LISTS, settingOf } from "../shared/individual.js";

const PARTS =
  /^(?:(?:home|postal|mailing|residential|supply|service|property|street|delivery|current|permanent|res|customer|client|applicant|premises|physical)? ?(?:address|addr)(?: ?(?:line)? ?\d)?|prop no|house no|house number|street(?: ?(?:no|number|name|type))?|type|suburb|town|city|village|locality|pc|post ?code|postal code|zip|unit(?: no)?|residence|premises|parish|home|district)$/;
const NOT_HOME = /\b(?:e ?mail|ip|mac|web|url|office|agency|business|company|site)\b/;

/** Whole values of address columns and keys, where the record is of people. */
function* addressFields(view: ScanView): Iterable<Candidate> {
  const setting = settingOf(view);
  const names = new Map<string, boolean>();
  for (const { field } of view.segments)
    if (field !== undefined && !names.has(field)) names.set(field, isAddressField(field));
  if (![...names].some(([name, fits]) => fits && fieldWords(name) === "street"))
    for (const name of names.keys()) if (fieldWords(name) === "type") names.set(name, false);
  const hasStreet = [...names].some(([name, fits]) => fits && /addr|street|residence|premises|home/i.test(name));
  if (!hasStreet) return;
  for (const segment of view.segments) {
    if (segment.field === undefined || !names.get(segment.field) || segment.end - segment.start > 160) continue;
    if (segment.columnName !== undefined && !setting.hasPersonFields) continue;
    const value = view.text.slice(segment.start, segment.end);
    const trimmed = value.trim();
    if (
      !/[\p{L}\d]/u.test(trimmed) ||
      /^(?:n\/?a|none|nil|null|unknown|as above|same(?: as above)?|ditto)$/i.test(trimmed)
    )
      continue;
    const start = segment.start + value.indexOf(trimmed);
    yield {
      start,
      end: start + trimmed.length,
      base: 0.75,
      evidence: [{ kind: "field", effect: 0.75, detail: "name of the field" }],
    };
  }
}

function isAddressField(field: string): boolean {
  const words = fieldWords(field);
  return PARTS.test(words) && !NOT_HOME.test(words);
}

const LABELS = phraseList(
  "address labels",
  "address;home address;residential address;postal address;mailing address;street address;supply address;service address;property address;res address;permanent address;current address;previous address;former address;safe address;delivery address;alternate address;forwarding address;premises address;residence;premises;lives at;residing at;last address;address for service;place of residence;address of applicant".split(
    ";",
  ),
);
const VALUE =
  /\.?(?: ?\([^)\n]{0,20}\))?(?:\*\*|")? ?[:;](?:\*\*|")?[ \t]{0,12}(?:\*\*)?(?:\n[ \t]{0,20})?"?(?<value>[^\s_,:"][^\n|"]{3,90}?)(?= {3,}|[ \t]*(?:[|\n"]|$)|(?:\. |, | )(?:[A-Z][\w.]{1,12} ?)?(?:Tel|Phone|DOB|D\.O\.B|Email|E-mail|Mobile|Cell|Date|Ph|Occupation)\b)/iy;
const BEFORE_LABEL = /\b(?:e-?mail|ip|mac|web|office|business|registered|company|agency|head office|site) $/i;
const LOOKS_POSTAL =
  /\d|\b(?:street|st|road|rd|avenue|ave|trace|lane|drive|village|crescent|gardens|settlement|heights|terrace|place|main|extension|hill|branch|opp|near|corner|off|behind|room|shelter|hostel)\b/i;

/** The address that overlaps the stretch; addresses are in order. */
function addressAt(addresses: readonly Candidate[], start: number, end: number): Candidate | undefined {
  const one = addresses[firstEndingAfter(addresses, start)];
  return one && one.start < end ? one : undefined;
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
  formatSource: "secondary",
  references: ["https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions"],
  lists: [LABELS, STREETS, PLACES, ...SETTING_LISTS],
  *scan(view) {
    yield* labelled(view);
    yield* findAddresses(view);
    yield* addressFields(view);
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
      "Mr. Anil Ali\n«12 Nelson Extension, Enterprise\nChaguanas»\n\nDear Sir,",
      "Home address: «52 Anglesea Street, Dinsdale, Hamilton 3204»",
      "He moved to «2/19 Musgrave Street, Coorparoo 4151» in May.",
    ],
    ignore: [
      "The Customer Relations Manager\nWater Authority\n12 Farm Road, Valsayn",
      "Ministry of Works, Level 4, 14 Turbot Street, Brisbane",
      "The main on Ramlogan Trace was repaired.",
      "Works: patching of Smith Road and Bell Street.",
      "IP address: 10.0.0.1 and e-mail address: a@b.example",
    ],
  },
});
