/**
 * What the items of one release say of one another: whom an item shows to be the requester, an official or somebody else
 * holds in all of them. Values, in memory only; the order of the items changes nothing.
 */
import { groupOf, type FindingType } from "../core/finding-type.js";
import { foldValue } from "./fold.js";
import { nameKey } from "./name-words.js";
import { isUnlisted, type JudgedDocument } from "./policy.js";
import type { Person, Requester } from "./person.js";
import type { Needle } from "./search.js";

export interface TypedValue {
  readonly type: FindingType;
  readonly value: string;
}

/** What one item decides. */
export interface Decided {
  /** Other names and unlisted numbers of the requester. */
  readonly own: readonly TypedValue[];
  /** Full names of those who stand there as officials, and of those who stand there in private. */
  readonly officials: readonly string[];
  readonly privates: readonly string[];
  readonly removed: readonly TypedValue[];
}

/** What all items together decide. */
export interface Carried {
  readonly own: readonly TypedValue[];
  /** Keys of full names. */
  readonly officials: readonly string[];
  readonly removed: readonly TypedValue[];
}

const isFullName = (value: string): boolean =>
  value.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word)).length > 1;

export function decidedIn(judged: readonly JudgedDocument[], needles: Iterable<Needle>, requester: Requester): Decided {
  const own: TypedValue[] = [];
  const officials: string[] = [];
  const privates: string[] = [];
  for (const { document, detections } of judged)
    for (const { type, span, reason, action, role } of detections) {
      const value = document.text.slice(span.start, span.end);
      if (reason === "own") {
        const isNew = type === "PERSON" ? requester.name.fit(value) === "none" : isUnlisted(type);
        if (isNew) own.push({ type, value });
      } else if (type === "PERSON" && isFullName(value)) {
        if (action === "release" && role === "official") officials.push(value);
        if (action === "redact" && (role === "third-party" || role === "subject")) privates.push(value);
      }
    }
  const removed = [...needles]
    .filter(({ derived, boundary, type }) => !derived && boundary !== "case" && groupOf(type) !== "facts")
    .map(({ type, value }) => ({ type, value }));
  return { own, officials, privates, removed };
}

/** What the levels of one item decide, together. */
export const joinDecided = (levels: readonly Decided[]): Decided => ({
  own: levels.flatMap(({ own }) => own),
  officials: levels.flatMap(({ officials }) => officials),
  privates: levels.flatMap(({ privates }) => privates),
  removed: levels.flatMap(({ removed }) => removed),
});

/** Undefined when no item has anything to tell the others. */
export function mergeDecided(items: readonly Decided[]): Carried | undefined {
  const privates = new Set(items.flatMap((item) => item.privates.map(nameKey)));
  const officials = new Set(items.flatMap((item) => item.officials.map(nameKey)).filter((name) => !privates.has(name)));
  const own = unique(items.flatMap((item) => item.own));
  const ownValues = new Set(own.map(({ value }) => foldValue(value)));
  const removed = unique(items.flatMap((item) => item.removed)).filter(
    ({ type, value }) => !ownValues.has(foldValue(value)) && !(type === "PERSON" && officials.has(nameKey(value))),
  );
  if (own.length + officials.size + removed.length === 0) return undefined;
  return { own, officials: [...officials].sort(), removed };
}

/** Each value once, in an order of its own. */
function unique(values: readonly TypedValue[]): TypedValue[] {
  const byKey = new Map<string, TypedValue>();
  for (const one of values) {
    const key = `${one.type} ${foldValue(one.value)}`;
    const known = byKey.get(key);
    if (!known || one.value < known.value) byKey.set(key, one);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The requester as all items show him or her. */
export const knownFrom = (person: Person, { own }: Carried): Person => ({
  ...person,
  aliases: [...person.aliases, ...own.filter(({ type }) => type === "PERSON").map(({ value }) => value)],
  identifiers: [...person.identifiers, ...own.filter(({ type }) => type !== "PERSON")],
});
