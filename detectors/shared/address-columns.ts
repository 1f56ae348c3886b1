/**
 * Cells of columns and values of keys that hold addresses: told by the name of the column, by what most of its cells look
 * like, and by columns of persons beside. Knows segments, not sentences.
 */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import type { Segment } from "../../src/text/document.js";
import { fieldWords } from "../../src/text/field-words.js";
import { namesBody } from "./address-office.js";
import { settingOf } from "./individual.js";
import { nameWords } from "./name-runs.js";
import { isOnlyName } from "./name-words.js";

// What a column or key of addresses is called, alone or behind a word for whose or which: `listed address`, `nz_addr`.
const PARTS =
  /^(?:(?:\p{L}+ ){0,2}(?:address(?:es)?|addrs?|adress|adresse|residence|abode|domicile|domicilio|direcci[oó]n|residential|dwelling|whereabouts|k[aā]inga|w[aā]hi noho|h address|home add)(?: ?\d| \p{L}+(?: ?\d)?)?|(?:postal|mailing|physical|permanent|supply|service|delivery|garaging|home)|(?:addr(?:ess)? ?)?lines? ?\d|prop(?:erty)?(?: no)?|(?:house|hse)(?: ?(?:no|number|name))?|street(?: ?(?:no|number|name|type))?|st (?:no|name|type)|str|type|suburb|town|town city|(?:town|suburb|city|locality) (?:pc|p ?code|post ?code)|(?:mail|post|send|deliver) to|suburb town|city|village|vill|vlg|villaje|calle|barrio|ciudad|rue|quartier|ville|commune|tiriti|rori|t[aā]one|rohe|locality|area|pc|p ?code|post ?code|postal ?code|zip(?: ?code)?|unit(?: ?(?:no|number))?|flat(?: ?no)?|apt(?: ?no)?|rapid(?: ?(?:no|number))?|rd(?: ?no)?|po ?box|premises(?: ?\d)?|parish|ward|county|district|community|settlement|hamlet|borough|road(?: ?name)?|trace|resid|resi|res(?: addr?)?|add|whare|where(?: (?:living|staying|resident|found|seen))?|lives(?: at| in)?|resides(?: at)?|living(?: at| in)?|stays(?: at)?|lot(?: ?no)?|pick ?up(?: (?:point|from))?|p u|collect(?:ed|ion)?(?: from)?|drop ?off|location|locn|loc|place|scene|incident location|attended)$/u;
// Fields that hold an address by themselves; the others only beside one of them.
const WHOLE =
  /^(?:.* )?(?:addr\p{L}*|adress\p{L}*|str|street|calle|rue|tiriti|rori|resid\p{L}*|resi?|premises|home|home add|abode|domicil\p{L}*|direcci[oó]n|village|vill|vlg|lines? ?1|prop|property|lives|lives (?:at|in)|living|living (?:at|in)|dwelling|k[aā]inga|w[aā]hi noho|whare|settlement|where (?:living|staying)|stays|stays at)(?: ?(?:no|number|name|\d))?$/u;
const NOT_HOME =
  /\b(?:e ?mail|ip|mac|web|url|office|agency|business|company|employer|firm|vendor|supplier|billing entity|branch|venue|memory|host|server|school|clinic|depot|store|facility|station|hospital|project|asset|work ?site)\b/;

// Words that name other things too: the value must look like a place.
const DUBIOUS =
  /^(?:area|district|supply|service|delivery|physical|permanent|mailing|postal|prop(?:erty)?|home|premises|unit|lot|flat|garaging|dwelling|ward|county|community|add|str|rd|type)$/;
// Names of columns of places that are seldom a dwelling's: each value must look like an address.
const PLACE_AT_LARGE =
  /^(?:pick ?up(?: (?:point|from|addr))?|p u|collect(?:ed|ion)?(?: from)?|drop ?off|location|locn|loc|place|scene|incident location|attended|where(?: (?:found|seen))?|road(?: ?name)?|trace|site)$/;
const NO_ADDRESS =
  /^(?:n\/?a|none|nil|null|unknown|unk|as above|same(?: as above)?|ditto|do|s\/?a|withheld|refused|nfa|tbc|tba|[-\d\s()+/.:]{7,}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[?*.–—-]+)$|^[#*] |@|https?:|_{3}|^[a-z][a-z ]{1,20}:/i;
const LOOKS_POSTAL =
  /\d|\b(?:street|st|road|rd|avenue|ave|trace|tr|lane|ln|drive|dr|village|vlg|crescent|cres|gardens|gdns|settlement|heights|hts|terrace|tce|place|main|extension|ext|hill|branch|opp|near|nr|corner|cnr|off|via|behind|room|shelter|hostel|camp|caravan|farm|station)\b/i;
/** Number and name, a unit or pole with its number, a post box, or a name with a kind of street. */
const ADDRESSLIKE =
  /^(?:#|no\.? ?)?\d{1,5}[a-z]?(?: ?[-–/&] ?\d{1,5}[a-z]?)?(?: ?[¼½¾])?(?: ?mm)?,? (?:[\p{L}'’.]+ ){0,4}(?:street|st|road|rd|avenue|ave|av|trace|tr|lane|ln|drive|dr|crescent|cres|terrace|tce|terr|gardens|gdns|extension|ext|village|vlg|settlement|heights|hts|hwy|highway|circular|boulevard|blvd|place|pl|court|ct|close|cl|way|parade|pde|grove|gr|rise|quay|row|esplanade|esp|circuit|cct|branch|park|hill)\b|^(?:lp|l\.p\.?|light pole|lot|apt|apartment|unit|flat|u|block|blk|bldg|building|room|rm|site|p\.? ?o\.? ?box|rmb|rsd|c\/o)\b\.? ?#?[a-z]?\d|^(?:\p{L}[\p{L}'’.]* ){1,4}(?:street|road|rd|avenue|ave|trace|lane|drive|crescent|cres|terrace|tce|gardens|gdns|extension|ext|village|settlement|heights|hwy|highway|circular|boulevard|blvd)\b/iu;
const MEASURE = /^\d+(?:\.\d+)? ?(?:%|\$|mg|ml|kg|km|hrs?|days?|weeks?|months?|years?|yrs?|units?|items?|pcs)\b/i;
/** A room of an office or a clinic, which is nobody's address by itself. */
const BARE_ROOM = /^(?:room|rm)\b\.? ?#?[a-z]?\d{1,4}[a-z]?$/i;
const COMPANY = /\b(?:Pty|Ltd|Limited|Inc|LLP|LLC|Corporation|Council|Company|Trust|Assn|Association|Incorporated)\b/;
const NAME_FIELD =
  /name|customer|applicant|client|owner|debtor|payee|tenant|submitter|account|party|supplier|occupier|holder|payer/i;
const MAX_CELL = 160;
/** Cells by which a column is judged. */
const JUDGED = 60;
const LEAST_SHARE = 0.5;

interface Column {
  /** The name in lower-case words. */
  readonly words: string;
  readonly isColumn: boolean;
  readonly table: string;
  readonly cells: Segment[];
}

type Verdict = "address" | "maybe" | "no";

function columnsOf(view: ScanView): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const segment of view.segments) {
    const name = segment.columnName ?? segment.field;
    if (name === undefined || segment.isHeading === true) continue;
    const key = `${segment.table ?? ""}\n${name}`;
    const known = columns.get(key);
    if (known) known.cells.push(segment);
    else
      columns.set(key, {
        words: fieldWords(name),
        isColumn: segment.columnName !== undefined,
        table: segment.table ?? "",
        cells: [segment],
      });
  }
  return [...columns.values()];
}

const valueOf = (view: ScanView, { start, end }: Segment): string =>
  end - start > MAX_CELL ? "" : view.text.slice(start, end).trim();

/** Share of the filled cells, the first some, for which `fits` holds; 0 for fewer than two. */
function shareOf(view: ScanView, column: Column, fits: (value: string, cell: Segment) => boolean): number {
  let filled = 0;
  let fitting = 0;
  for (const cell of column.cells.slice(0, JUDGED)) {
    const value = valueOf(view, cell);
    if (value === "" || NO_ADDRESS.test(value)) continue;
    filled++;
    if (fits(value, cell)) fitting++;
  }
  return filled < 2 ? 0 : fitting / filled;
}

function verdictOf(view: ScanView, column: Column, beside: string): Verdict {
  const { words } = column;
  if (NOT_HOME.test(words)) return "no";
  if (words === "site")
    return column.isColumn && /^(?:lot|plot|parcel|unit|hse|house)(?: no)?$/m.test(beside) ? "address" : "no";
  if (PLACE_AT_LARGE.test(words)) return "maybe";
  if (PARTS.test(words)) return "address";
  if (!column.isColumn) return "no";
  return shareOf(view, column, (value) => isAddresslike(value)) >= LEAST_SHARE ? "maybe" : "no";
}

const isAddresslike = (value: string): boolean =>
  ADDRESSLIKE.test(value) && !MEASURE.test(value) && !BARE_ROOM.test(value) && value.length < 120;

/** Whether half the cells hold a word that is a name of persons only. */
function holdsPersons(view: ScanView, column: Column): boolean {
  const words = nameWords(view);
  return (
    shareOf(view, column, (value, { start, end }) => {
      if (namesBody(value) || /\d/.test(value)) return false;
      for (
        let token = view.tokens.firstEndingAfter(start);
        token < view.tokens.count && view.tokens.start(token) < end;
        token++
      )
        if (isOnlyName(words.flags(token))) return true;
      return false;
    }) >= LEAST_SHARE
  );
}

/** Rows whose customer is a company. */
function companyRows(view: ScanView): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { start, end, field, rowKey } of view.segments)
    if (
      rowKey !== undefined &&
      field !== undefined &&
      NAME_FIELD.test(field) &&
      COMPANY.test(view.text.slice(start, end))
    )
      rows.add(rowKey);
  return rows;
}

/** Whole values of address columns and keys, where the record is of people. */
export function* addressCells(view: ScanView, isPlace: (offset: number) => boolean): Iterable<Candidate> {
  if (view.segments.length === 0) return;
  const setting = settingOf(view);
  if (setting.kind === "notice") return;
  const columns = columnsOf(view);
  const namesOf = new Map<string, string>();
  for (const { table, words } of columns) namesOf.set(table, `${namesOf.get(table) ?? ""}${words}\n`);
  const verdicts = new Map(columns.map((column) => [column, verdictOf(view, column, namesOf.get(column.table) ?? "")]));
  const whole = new Set(
    columns
      .filter((column) => verdicts.get(column) === "address" && (WHOLE.test(column.words) || column.words === "site"))
      .map(({ table }) => table),
  );
  const ofPersons = new Map<string, boolean>();
  const isOfPersons = (table: string): boolean => {
    let known = ofPersons.get(table);
    if (known === undefined) {
      known =
        setting.hasPersonFields ||
        columns.some(
          (column) =>
            column.table === table && column.isColumn && verdicts.get(column) === "no" && holdsPersons(view, column),
        );
      ofPersons.set(table, known);
    }
    return known;
  };
  const companies = companyRows(view);
  for (const column of columns) {
    const verdict = verdicts.get(column) ?? "no";
    if (verdict === "no" || (verdict === "address" && !whole.has(column.table))) continue;
    if (column.words === "type" && !/(?:^|\n)street\n/.test(namesOf.get(column.table) ?? "")) continue;
    if (column.isColumn && !isOfPersons(column.table)) continue;
    yield* cellsOf(view, column, verdict, companies, isPlace);
  }
}

function* cellsOf(
  view: ScanView,
  column: Column,
  verdict: Verdict,
  companies: ReadonlySet<string>,
  isPlace: (offset: number) => boolean,
): Iterable<Candidate> {
  for (const segment of column.cells) {
    const value = valueOf(view, segment);
    if (!/[\p{L}\d]/u.test(value) || NO_ADDRESS.test(value) || companies.has(segment.rowKey ?? "")) continue;
    const start = view.text.indexOf(value, segment.start);
    if ((DUBIOUS.test(column.words) || column.words === "site") && !LOOKS_POSTAL.test(value) && !isPlace(start))
      continue;
    if (verdict === "maybe" && (!isAddresslike(value) || namesBody(value))) continue;
    const effect = verdict === "maybe" ? 0.62 : 0.75;
    yield {
      start,
      end: start + value.length,
      base: effect,
      evidence: [{ kind: "field", effect, detail: verdict === "maybe" ? "column of addresses" : "name of the field" }],
    };
  }
}
