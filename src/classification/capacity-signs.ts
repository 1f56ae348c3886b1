/**
 * What speaks for or against an individual's being an official, as plain signs to be weighed together: the words around each
 * mention, how the name is written, what stands beside it. Reads places; knows no weights and decides nothing.
 */
import { groupOf, isQuasi } from "../core/finding-type.js";
import { segmentAt } from "../text/document.js";
import type { Company } from "./company.js";
import { addLineSigns } from "./line-signs.js";
import { isPrivateDomain, isPublicDomain } from "./mail-domains.js";
import { before, behind, valueOf, type Surroundings } from "./office-signs.js";
import { DONE_BY, NOT_OF_OFFICE, OTHER_POSTS, POSTS, RANKS, RELATIVES, SECTIONS } from "./office-words.js";
import type { Individual, Place } from "./people.js";

/** Words on either side of a mention that are read. */
const WORDS = 4;
/** Mentions of one individual that are read; the others say the same. */
const MENTIONS = 40;

const TITLE =
  /(?:^|[\s(“"'*_[>-])(mr|mrs|ms|miss|mx|dr|prof|sr|bro|sister|brother|uncle|aunty?|auntie|whaea|matua|tantie|pastor|rev)\.? {0,2}$/i;
const INITIALS = /^(?:\p{Lu}\.? ?-?){1,4}$/u;
const CLOSING =
  /\b(?:yours|regards|thanks|mihi|nāku|sincerely|faithfully|respectfully|cheers|sgd|signed)\b[^\n]{0,30}\n\s*$/i;
const CLOCK = /\d{1,2}[:.]?\d{2}(?::\d{2})?\]?[^\p{L}\n]{0,12}$/u;
const CONTACT = /\b(?:ext|extn|x) ?\.?\d{2,5}\b|\b(?:tel|ph|phone|direct|ddi|pager|fax)\b/i;

/** Each sign once, in no order. `ruling` is what the rules say of the individual. */
export function signsOf(individual: Individual, around: Surroundings, ruling: string, company: Company): Set<string> {
  const signs = new Set<string>(["any", `rule ${ruling}`, ...(company.kin.has(individual) ? ["kin"] : [])]);
  for (const place of individual.mentions.slice(0, MENTIONS)) {
    addSigns(place, signs);
    addLineSigns(place, company, signs);
  }
  addRank(individual, company, signs);
  // What is looked for in public releases alone says nothing: all take the same persons for officials.
  const belongings = individual.belongings.filter(({ detection }) => !isQuasi(detection.type));
  for (const { detection } of belongings) signs.add(`has ${detection.type}`);
  for (const place of belongings) {
    if (place.detection.type === "EMAIL") signs.add(`mail ${kindOfDomain(place, around)}`);
    if (place.detection.type === "PHONE" && hasExtension(place)) signs.add("has an extension");
    if (place.detection.type === "PHONE" && DIRECT_LINE.test(before(place))) signs.add("has a direct line");
  }
  signs.add(`mentions ${String(Math.min(individual.mentions.length, 4))}`);
  signs.add(around.publicBody ? "record of an office" : "record of nobody");
  signs.add(around.direction);
  addWhole({ ...individual, belongings }, around, signs);
  return signs;
}

/** Whether one of the individual's mentions labels what is said in a talk. */
export const isTalker = (signs: ReadonlySet<string>): boolean => signs.has("label of talk");

/** Whether the individual has a private mail address, and none of a public body. */
export const hasPrivateMailOnly = (signs: ReadonlySet<string>): boolean =>
  signs.has("mail private") && !signs.has("mail public");

/** Individuals from which their order and their shares say something. */
const COMPANY = 3;

/** How often the individual is named beside the others, and how early. */
function addRank(individual: Individual, { order, mentions, most }: Company, signs: Set<string>): void {
  const own = individual.mentions.length;
  if (order.size < COMPANY) return;
  const place = order.get(individual) ?? 0;
  const share = own / Math.max(1, mentions);
  signs.add(`order ${String(Math.min(place, 4))}`);
  signs.add(`order from the end ${String(Math.min(order.size - 1 - place, 2))}`);
  signs.add(`share ${share > 0.5 ? "most" : share > 0.25 ? "much" : share > 0.1 ? "some" : "little"}`);
  signs.add(`people ${order.size > 12 ? "many" : order.size > 5 ? "some" : "few"}`);
  if (own === most) signs.add(own > 1 ? "most named" : "named once as all are");
}

/** What stands open over the whole of an individual: where the first mention stands, how many facts, whose letter it is. */
function addWhole({ mentions, belongings }: Individual, { direction, tone }: Surroundings, signs: Set<string>): void {
  const [first] = mentions;
  if (first) {
    const share = first.detection.span.start / Math.max(1, first.document.text.length);
    signs.add(`first in ${share < 0.1 ? "head" : share > 0.85 ? "tail" : "middle"}`);
    const own = first.document.text.match(/(?<![\p{L}\d.])(?:I|my|me)(?![\p{L}\d.])/gu)?.length ?? 0;
    const density = (own * 1000) / Math.max(500, first.document.text.length);
    signs.add(`first person ${density > 6 ? "much" : density > 2 ? "some" : "little"}`);
  }
  const facts = belongings.filter(({ detection }) => groupOf(detection.type) === "facts").length;
  signs.add(`facts ${String(Math.min(facts, 3))}`);
  if (belongings.length === 0) signs.add("has nothing");
  signs.add(`tone ${tone}`);
  for (const sign of ["label of talk", "behind a time", "opens its line", "facts 0", "record of nobody"])
    if (signs.has(sign)) signs.add(`${sign}, tone ${tone}`);
  for (const sign of ["under closing words", "greeted", "label of talk", "opens its line"])
    if (signs.has(sign)) signs.add(`${sign} ${direction}`);
}

const EXTENSION = /(?<!\p{L})(?:ext(?:n|ension)?|x)\.? ?\d/iu;
const EXTENSION_BEHIND = /^\)?,? {0,2}(?:ext(?:n|ension)?|x)\.? ?\d/i;
const EXTENSION_BEFORE = /(?<!\p{L})(?:ext(?:n|ension)?|x)\.? ?$/iu;
const DIRECT_LINE =
  /\b(?:direct|ddi|my (?:direct )?line(?: is)?|undersigned|enquiries)\b[^\p{L}\d\n]{0,6}(?:line|at|to)?[^\p{L}\d\n]{0,4}$/iu;

/** Only offices have extensions. */
const hasExtension = (place: Place): boolean =>
  EXTENSION.test(valueOf(place)) || EXTENSION_BEHIND.test(behind(place)) || EXTENSION_BEFORE.test(before(place));

function kindOfDomain(place: Place, around: Surroundings): string {
  const domain = valueOf(place).split("@")[1]?.toLowerCase() ?? "";
  if (isPublicDomain(domain) || around.domains.has(domain)) return "public";
  return isPrivateDomain(domain) ? "private" : "other";
}

function addSigns(place: Place, signs: Set<string>): void {
  const { document, detection } = place;
  const left = before(place);
  const right = behind(place);
  const title = TITLE.exec(left)?.[1]?.toLowerCase();
  const value = valueOf(place);
  if (title !== undefined) signs.add(`title ${title}`);
  signs.add(`shape ${shapeOf(value)}`);
  const untitled = title === undefined ? left : left.replace(TITLE, "");
  const segment = segmentAt(document, detection.span.start);
  const field = segment?.columnName ?? segment?.field;
  if (field !== undefined)
    for (const word of wordsOf(field.replace(/([a-z])([A-Z])/g, "$1 $2"))) signs.add(`field ${word}`);
  const line = untitled.slice(untitled.lastIndexOf("\n") + 1);
  const [rest = "", next = ""] = right.split("\n");
  addWords(line, rest, signs);
  addLabel(line, signs);
  if (GREETING.test(untitled)) signs.add("greeted");
  if (DATE_BEHIND.test(rest)) signs.add("date behind");
  addKinds(line, rest, next, signs);
  const opens = /^[\s>*_"'[(<|-]*$/.test(line) && (untitled.includes("\n") || detection.span.start === line.length);
  const closes = /^[\s*_"'\])>|.,-]*$/.test(rest);
  if (opens) {
    signs.add("opens its line");
    const above = untitled.slice(0, untitled.length - line.length).trimEnd();
    for (const word of tokensOf(above.slice(above.lastIndexOf("\n") + 1)).slice(-WORDS)) signs.add(`above ${word}`);
  }
  if (closes) signs.add("closes its line");
  if (opens && closes) {
    signs.add("alone on its line");
    for (const word of wordsOf(next).slice(0, WORDS)) signs.add(`under ${word}`);
  }
  if (opens && CLOSING.test(untitled)) signs.add("under closing words");
  if (CLOCK.test(line)) signs.add("behind a time");
  if (/^\]? ?[:>]/.test(rest)) signs.add(opens || CLOCK.test(line) ? "label of talk" : "before a colon");
  if (CONTACT.test(rest)) signs.add("contact behind");
  if (document.text.length < 4 * END) return;
  if (document.text.length - detection.span.end < END) signs.add("end of the text");
  if (detection.span.start < END) signs.add("start of the text");
}

const GREETING =
  /(?:^|\n|>)[> \t]*(?:dear|hi|hello|hey|tēnā koe|kia ora|good (?:day|morning|afternoon|evening))[ ,]*$/i;
const DATE_BEHIND = /^[ ,\t]{0,8}\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/;
const LABEL = /^[\s>*_#|-]{0,8}(\p{L}[\p{L}'’]*)(?: (\p{L}[\p{L}'’]*))?[^:|\n]{0,16}(?::|\||\s{3,}|=)/u;

/** The words with which the line begins, where they look like a label: `Present: A. Ali, B. Lee`. */
function addLabel(line: string, signs: Set<string>): void {
  const label = LABEL.exec(line);
  if (!label) return;
  signs.add(`label ${(label[1] ?? "").toLowerCase()}`);
  if (label[2] !== undefined) signs.add(`label ${label[2].toLowerCase()}`);
}

const NEAR = 28;
/** Kinds of words on either side, whatever the word. */
const KINDS: readonly (readonly [name: string, kind: RegExp])[] = [
  ["post", new RegExp(`\\b(?:${POSTS}|${OTHER_POSTS})\\b`, "i")],
  ["section", new RegExp(`\\b(?:${SECTIONS})\\b`, "i")],
  ["rank", new RegExp(`(?:^|[^\\p{L}])(?:${RANKS})(?!\\p{L})`, "u")],
  ["deed", new RegExp(`\\b(?:${DONE_BY})\\b`, "i")],
  ["grade", /(?:^|[\s,(])[A-Z]{1,3}O? ?\d{1,2}\b|\b(?:MSW|RN|BDS|MBBS|LLB|J\.?P\b|[A-Z]{2,5}O\b)/],
  ["outsider", NOT_OF_OFFICE],
  ["relation", RELATIVES],
];

function addKinds(line: string, rest: string, next: string, signs: Set<string>): void {
  for (const [name, kind] of KINDS) {
    if (kind.test(line.slice(-NEAR))) signs.add(`${name} before`);
    if (kind.test(rest.slice(0, NEAR))) signs.add(`${name} behind`);
    if (kind.test(next.slice(0, 2 * NEAR)) && rest.trim() === "") signs.add(`${name} under`);
  }
}

/** Units from either end of a text that count as its start and its end. */
const END = 120;

function addWords(line: string, rest: string, signs: Set<string>): void {
  const lefts = tokensOf(line).slice(-WORDS).reverse();
  const rights = tokensOf(rest).slice(0, WORDS);
  signs.add(`left1 ${lefts[0] ?? "-"}`);
  signs.add(`right1 ${rights[0] ?? "-"}`);
  signs.add(`right2 ${rights[0] ?? "-"} ${rights[1] ?? "-"}`);
  signs.add(`left2 ${lefts[1] ?? "-"} ${lefts[0] ?? "-"}`);
  for (const word of lefts) if (/\p{L}/u.test(word)) signs.add(`left ${word}`);
  for (const word of rights) if (/\p{L}/u.test(word)) signs.add(`right ${word}`);
}

/** Words and signs in small letters, digits as one; a cut word at the edge is left out by the caller's reach. */
const tokensOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*|\d+|[^\s\p{L}\d]/gu) ?? []).map((token) =>
    /^\d/.test(token) ? "0" : token,
  );
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];

function shapeOf(name: string): string {
  if (INITIALS.test(name)) return "initials";
  const words = name.split(/\s+/).length;
  const hasInitial = /(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(name);
  const letters = name === name.toUpperCase() ? "capitals" : name === name.toLowerCase() ? "small" : "mixed";
  return `${words > 1 ? "full" : "single"} ${hasInitial ? "initial " : ""}${letters}`;
}
