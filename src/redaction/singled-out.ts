/**
 * What may still single somebody out in a copy for the public, when every value that names anybody is gone: being the
 * only one of a kind, and several facts of one individual that stay together. Places only; a person judges.
 */
import type { FindingType } from "../core/finding-type.js";
import { overlaps, type Span } from "../core/span.js";
import { matchesOf } from "../text/matches.js";
import type { JudgedDetection, JudgedDocument } from "./policy.js";

const ONE =
  "(?:only|sole|lone|first[- ]ever|oldest|youngest|eldest|tallest|shortest|longest[- ](?:serving|living)|last (?:remaining|surviving|living)|best[- ]known)";
const SOMEBODY =
  "(?:person|man|woman|lady|gentleman|girl|boy|child|baby|toddler|teenager|female|male|mother|father|parent|widow|widower|pensioner|survivor|victim|witness|patient|resident|tenant|owner|pupil|student|teacher|principal|headmaster|headmistress|nurse|midwife|doctor|dentist|pharmacist|surgeon|specialist|lawyer|attorney|magistrate|judge|officer|constable|sergeant|inspector|warden|fireman|firefighter|priest|pastor|pundit|imam|farmer|fisherman|vendor|shopkeeper|driver|pilot|captain|engineer|architect|accountant|clerk|secretary|manager|supervisor|foreman|councillor|candidate|applicant|employee|worker|volunteer|player|coach|champion|winner|holder|immigrant|refugee|foreigner|venezuelan|chinese|syrian|muslim|hindu|jew|rastafarian|catholic|one)";
const UNIQUE = new RegExp(
  `\\b(?:the|its|our|their|his|her) ${ONE} (?:[a-z'’-]{2,20} ){0,4}?${SOMEBODY}(?:,? (?:in|at|of|on|from|to|for|who|with|within|ever|there|here|on record)\\b)`,
  "gi",
);
/** Families and bodies of which a village has one. */
const RARE =
  /\b(?:(?:mother|father|parents?|widow) of (?:(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b|(?:[5-9]|1\d)\b)|triplets?\b|quadruplets?\b|conjoined twins?\b|one-(?:legged|armed|eyed) \w|amputee\b|lottery winner\b|in a wheelchair\b)/gi;

/** Facts that many people share, and few people several of. */
const SHARED_FACTS: ReadonlySet<FindingType> = new Set([
  "AGE",
  "DATE",
  "DATE_OF_BIRTH",
  "PLACE",
  "ADDRESS",
  "LOCATION",
  "ORGANISATION",
  "EMPLOYMENT",
  "EDUCATION",
  "ETHNICITY",
  "NATIONALITY",
  "RELIGION",
  "MARITAL_STATUS",
]);
/** Kinds of facts of one individual that together point to somebody. */
const TOGETHER = 3;

/** Stretches of a document that its copy for the public still shows and that may point to one individual; in order. */
export function singledOutIn({ document, detections }: JudgedDocument): Span[] {
  const removed = detections.filter(({ action }) => action === "redact").map(({ span }) => span);
  const phrases = [UNIQUE, RARE]
    .flatMap((words) => Array.from(matchesOf(words, document.text)))
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !removed.some((one) => overlaps(one, span)));
  return [...phrases, ...factsTogether(detections)].sort((a, b) => a.start - b.start);
}

/** The first fact of each individual of whom several kinds of facts stay. */
function factsTogether(detections: readonly JudgedDetection[]): Span[] {
  const facts = new Map<string, { readonly types: Set<FindingType>; readonly first: Span }>();
  for (const { person, type, action, role, excludedBy, span } of detections) {
    const stays = action === "release" && excludedBy === null && role !== "official" && role !== "deceased";
    if (person === undefined || !stays || !SHARED_FACTS.has(type)) continue;
    const known = facts.get(person) ?? { types: new Set(), first: span };
    known.types.add(type);
    facts.set(person, known);
  }
  return [...facts.values()].filter(({ types }) => types.size >= TOGETHER).map(({ first }) => first);
}
