/**
 * How well copies that were made for one requester meet labelled texts. A text is squeezed to single spaces; what a mark
 * covers is looked for in the copy as whole words.
 * - A third party is leaked when a direct identifier that speaks of nobody but third parties still stands in the copy,
 *   and stands nowhere as the requester's, an official's, or unmarked.
 * - A mark of the requester, or of officials in office and the long dead, is wrongly removed when its words stand fewer
 *   times in the copy than in the original, marks of third parties not counted.
 */
import {
  ADDRESS_TYPES,
  ASSIGNED_NUMBER_TYPES,
  IDENTIFIER_TYPES,
  NAME_TYPES,
  type FindingType,
} from "../core/finding-type.js";
import type { GoldDocument, GoldSpan } from "./gold.js";

/** What a requester says of himself or herself: the keys of `PERSON.json`. */
export interface RequesterDetails {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly dateOfBirth?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  readonly identifiers: readonly { readonly type: FindingType; readonly value: string }[];
}

/** A mark that was treated wrongly: `left` or `fact-left` of a third party, `own` or `official` removed. */
export interface SeveranceFault {
  readonly kind: "left" | "fact-left" | "own" | "official";
  readonly type: FindingType;
  readonly text: string;
}

/** Counts of one document; sums over documents are of the same form. */
export interface SeveranceCounts {
  readonly documents: number;
  /** Documents of which no copy was made. */
  readonly missing: number;
  readonly thirdParties: number;
  readonly leaked: number;
  readonly own: number;
  readonly ownRemoved: number;
  readonly official: number;
  readonly officialRemoved: number;
  /** Marks of direct identifiers of third parties, and those that still stand. */
  readonly thirdSpans: number;
  readonly thirdLeft: number;
  /** Marks of everything else that speaks of third parties and not of the requester, and those that still stand. */
  readonly thirdFacts: number;
  readonly thirdFactsLeft: number;
}

export interface SeveredDocument {
  readonly id: string;
  readonly counts: SeveranceCounts;
  readonly faults: readonly SeveranceFault[];
}

const DIRECT: ReadonlySet<FindingType> = new Set(
  [...NAME_TYPES, ...ADDRESS_TYPES, ...IDENTIFIER_TYPES].filter(
    (type) => type !== "AGE" && type !== "CASE_NUMBER" && type !== "EMPLOYEE_ID",
  ),
);
const IDENTIFIERS: ReadonlySet<FindingType> = new Set(ASSIGNED_NUMBER_TYPES);

/** Key of the individual who asks for the document; undefined when nobody does. */
export const requesterOf = (document: GoldDocument): string | undefined =>
  Object.entries(document.people).find(([, { role }]) => role === "requester")?.[0];

const isOnlyOf = ({ who }: GoldSpan, key: string): boolean => who.length === 1 && who[0] === key;

/** What the requester of the document would put into the request, by the document's marks. */
export function requesterDetails(document: GoldDocument): RequesterDetails | undefined {
  const key = requesterOf(document);
  const person = key === undefined ? undefined : document.people[key];
  if (key === undefined || !person) return undefined;
  const own = document.spans.filter((span) => isOnlyOf(span, key));
  const textOf = ({ start, end }: GoldSpan): string => document.text.slice(start, end);
  const valuesOf = (type: FindingType): string[] => [...new Set(own.filter((span) => span.type === type).map(textOf))];
  const [dateOfBirth] = valuesOf("DATE_OF_BIRTH");
  return {
    // The header may say beside the name what the individual is.
    name: person.name.replace(/\s*\([^)]*\)/g, "").replace(/^[^,]*:\s*/, ""),
    aliases: person.aliases ?? [],
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    emails: valuesOf("EMAIL"),
    phones: valuesOf("PHONE"),
    addresses: valuesOf("ADDRESS"),
    identifiers: own
      .filter(({ type }) => IDENTIFIERS.has(type))
      .map((span) => ({ type: span.type, value: textOf(span) })),
  };
}

const squeeze = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, " ").trim();
const isInWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Times that the words stand in the text, not as part of longer words. */
function countIn(text: string, words: string): number {
  if (words === "") return 0;
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!isInWord(text[at - 1]) && !isInWord(text[at + words.length])) found++;
  return found;
}

/** A mark with its words and whether it should stay. */
interface Mark {
  readonly span: GoldSpan;
  readonly words: string;
  readonly stays: boolean;
}

/** Counts of marks before any is looked at. */
export const NOTHING_MARKED = {
  own: 0,
  ownRemoved: 0,
  official: 0,
  officialRemoved: 0,
  thirdSpans: 0,
  thirdLeft: 0,
  thirdFacts: 0,
  thirdFactsLeft: 0,
};

function marksOf(document: GoldDocument, requester: string): Mark[] {
  const isOfNeutral = (key: string): boolean => ["official", "deceased"].includes(document.people[key]?.role ?? "");
  return document.spans.map((span) => ({
    span,
    words: squeeze(document.text.slice(span.start, span.end)),
    stays: span.who.includes(requester) || (!span.official_private && span.who.every(isOfNeutral)),
  }));
}

/** Judges the copy of a document; `copy` is null when none was made. Undefined for a document that nobody asks for. */
export function scoreSeverance(document: GoldDocument, copy: string | null): SeveredDocument | undefined {
  const requester = requesterOf(document);
  if (requester === undefined) return undefined;
  const marks = marksOf(document, requester);
  const text = squeeze(document.text);
  const released = copy === null ? null : squeeze(copy);
  const stay = new Set(marks.filter(({ stays }) => stays).map(({ words }) => words));
  const faults: SeveranceFault[] = [];
  const counted = { ...NOTHING_MARKED };
  const third = new Map<string, boolean>();
  const markedAs = (words: string, among: readonly Mark[]): number => among.filter((one) => one.words === words).length;
  const going = marks.filter(({ stays }) => !stays);
  for (const { span, words, stays } of marks) {
    const { type } = span;
    if (stays) {
      const isOwn = isOnlyOf(span, requester);
      if (!isOwn && span.who.includes(requester)) continue;
      const kind = isOwn ? "own" : "official";
      counted[kind]++;
      if (released !== null && countIn(released, words) >= countIn(text, words) - markedAs(words, going)) continue;
      counted[`${kind}Removed`]++;
      faults.push({ kind, type, text: words });
    } else {
      const isFree = stay.has(words) || countIn(text, words) > markedAs(words, marks);
      const left = released !== null && !isFree && countIn(released, words) > 0;
      const isDirect = DIRECT.has(type);
      counted[isDirect ? "thirdSpans" : "thirdFacts"]++;
      if (left) {
        counted[isDirect ? "thirdLeft" : "thirdFactsLeft"]++;
        faults.push({ kind: isDirect ? "left" : "fact-left", type, text: words });
      }
      if (!isDirect) continue;
      for (const key of span.who)
        if (span.official_private || document.people[key]?.role === "third_party")
          third.set(key, (third.get(key) ?? false) || left);
    }
  }
  const leaked = [...third.values()].filter(Boolean).length;
  const counts = {
    documents: 1,
    missing: copy === null ? 1 : 0,
    thirdParties: third.size,
    leaked,
    ...counted,
  };
  return { id: document.id, counts, faults };
}
