/**
 * Names that things bear: ships, storms, streets, houses of a school, plants, horses. Tells by the column, by the heading of
 * the list, by what stands right beside the name, and by the same words standing in such a place of the same text.
 */
import type { Detection } from "../core/finding.js";
import type { Span } from "../core/span.js";
import { firstEndingAfter } from "../text/document.js";
import type { ScanView } from "./define.js";

type ThingView = Pick<ScanView, "text" | "segments" | "fieldAt">;

/** Names of columns and keys of things, which people's names are given to. */
const COLUMN =
  /^(?:(?:vessel|ship|boat|yacht|barge|craft|horse|sire|dam|cultivar|variety|rose|storm|cyclone|hurricane|street|road|brand|house|printer|server|font|template|song)s?(?: names?)?|(?:team|room|host|band) names?)$/;
/** Headings of lists of such things. */
const HEADING =
  /(?<!\p{L})(?:(?:storm|cyclone|hurricane|ship|vessel|boat|street|road|room|house|team|printer|server|font|brand) names?|names? (?:of|for) (?:the )?(?:storms|cyclones|hurricanes|ships|vessels|boats|streets|roads|rooms|houses|teams|horses|roses|printers|servers)|(?:roads?|streets?) (?:closed|affected|closures?|to be closed|swept)|(?:teams|streets|rooms|houses|roses|ships|vessels|horses|storms|printers) (?:bear|called|named|are named)|ship(?:ping)? movements|cultivars|rose varieties|bench [a-z] {1,4}\p{Ll}+)(?!\p{L})/iu;
const KINDS =
  "house|street|road|lane|firm|shop|company|brand|barge|workboat|boat|tug|ship|vessel|ferry|yacht|trawler|launch|canoe|waka|horse|mare|gelding|stallion|colt|filly|bull|goat|parrot|rose|species|shrub|tree|plant|variety|cultivar|room|printer|server|scanner|storm|cyclone|hurricane|suburb|town|beach|village|creek|island|font|team|model|product|pump|locomotive";
const KIND_BEHIND = new RegExp(`^["'”’*]{0,2} ?\\((?:the |a )?(?:${KINDS})[ ,;)]`, "i");
const KIND_BEFORE =
  /(?<!\p{L})(?:[Hh]urricane|[Cc]yclone|(?:[Tt]ropical )?[Ss]torm|[Tt]yphoon|HURRICANE|CYCLONE|STORM|[Tt]ug|[Bb]arge|[Ff]erry|[Tt]rawler|[Yy]acht|M\.?V\.?|HMS|HMNZS|HMAS|TTS|[Ss]teamer|[Ss]chooner|[Pp]rinter|[Ss]erver|[Tt]rolley|[Ff]ridge|[Rr]acehorse|[Cc]ultivar) ["“'‘]?$/u;
/** Whether the text has any such word at all. */
const ANY = new RegExp(
  `(?<!\\p{L})(?:(?:${KINDS})s?|runners|away|MV|HMS|fridge|trolley|typhoon|schooner|steamer)(?!\\p{L})`,
  "iu",
);
/** Families of type whose names read like a name and a surname, as lists of fonts in files hold them. */
const FONT =
  /^(?:dejavu|liberation|noto|open|pt|source|comic|lucida|gill|droid|ibm plex|fira|ubuntu|microsoft|ms|bitstream vera|free|nimbus|work|nunito|josefin|alegreya|merriweather|playfair|century|franklin|trebuchet|palatino|times new|segoe|arial|courier) (?:sans|serif|mono|ms|unicode|gothic|roman|schoolbook|linotype|bright|console|typewriter|display|script)\b/i;
/** Somebody is named in the line, whatever the list is of: a title before the name, a word for whom to ask, how to reach them. */
const PERSON_BEFORE =
  /(?<!\p{L})(?:mr|mrs|ms|miss|mx|dr|prof|rev|sr|jr|son|daughter|contact|call|ask|owner|owners|master|captain|skipper|crew|breeder|bred|trainer|rider|jockey|raised|grown|resident|residents|tenant|reported|by|for|of)[.:]? ["“'‘]?$/iu;
const REACHED = /@|(?<!\d)\d{3}[ -]?\d{3,4}(?!\d)/;
/** A line that heads a list. */
const HEAD = /^[ \t]{0,4}(?:#{1,4} .|[^a-z\n]{6,90}$|[^\n]{4,90}:[ \t]*$|[Bb]ench [A-Za-z] )/;
const MAX_LINES = 24;
const MAX_LINE = 400;
const BEFORE = 24;
const AFTER = 24;

interface Things {
  /** Stretches that list things, in order. */
  readonly lists: readonly Span[];
  /** Names of things of two words and more, in lower case: one word may as well be the name of somebody else. */
  readonly names: ReadonlySet<string>;
}

const NONE: Things = { lists: [], names: new Set() };
const known = new WeakMap<ThingView["segments"], Things>();

/** Whether a detector of ours took the name of a thing for somebody's: no label or column said that it is one. */
export const isNameOfThing = (view: ThingView, { type, detector, span, evidence }: Detection): boolean =>
  type === "PERSON" &&
  !detector.startsWith("custom.") &&
  !evidence.some(({ kind }) => kind === "field" || kind === "column") &&
  isNamedThing(view, span);

function isNamedThing(view: ThingView, { start, end }: Span): boolean {
  const { text } = view;
  if (COLUMN.test(view.fieldAt(start)) || FONT.test(text.slice(start, end))) return true;
  if (
    KIND_BEHIND.test(text.slice(end, end + AFTER)) ||
    KIND_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start))
  )
    return true;
  if (PERSON_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start))) return false;
  const { lists, names } = thingsOf(view);
  const list = lists[firstEndingAfter(lists, start)];
  if (list && list.start <= start && !REACHED.test(lineAround(text, start, list))) return true;
  return names.has(wordsOf(text.slice(start, end)).join(" "));
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];

function lineAround(text: string, at: number, { start, end }: Span): string {
  const feed = text.indexOf("\n", at);
  return text.slice(Math.max(start, text.lastIndexOf("\n", at - 1) + 1), feed < 0 || feed > end ? end : feed);
}

function thingsOf(view: ThingView): Things {
  let things = known.get(view.segments);
  if (!things) known.set(view.segments, (things = findThings(view)));
  return things;
}

function findThings(view: ThingView): Things {
  const { text } = view;
  if (!ANY.test(text)) return NONE;
  const lists = listsOf(text);
  const names = new Set<string>();
  for (const segment of view.segments) {
    if (segment.columnName === undefined || segment.end - segment.start > MAX_LINE) continue;
    if (segment.isHeading === true || !COLUMN.test(view.fieldAt(segment.start))) continue;
    const words = wordsOf(text.slice(segment.start, segment.end));
    if (words.length > 1) names.add(words.join(" "));
  }
  return { lists, names };
}

/** The lines below a heading of things, up to an empty line or the next heading. */
function listsOf(text: string): Span[] {
  const lists: Span[] = [];
  let open: { start: number; lines: number } | undefined;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    const isHead = HEAD.test(line);
    const isBlank = line.trim() === "";
    // An empty line right below the heading still belongs to it.
    if (open && (isHead || (isBlank && open.lines > 0) || open.lines >= MAX_LINES)) {
      if (open.lines > 0) lists.push({ start: open.start, end: start });
      open = undefined;
    }
    if (isHead && HEADING.test(line)) open = { start: end, lines: 0 };
    else if (open && !isBlank) open.lines++;
    start = end + 1;
  }
  if (open && open.lines > 0) lists.push({ start: open.start, end: text.length });
  return lists;
}
