/** Rules shared by the facts that say what a person belongs to: a people, a faith, a party, a union. */
import type { FactRule } from "./fact.js";

const PERSON_NOUN =
  /^[ -](?:man|woman|boy|girl|lady|male|female|fellow|fella|guy|child|youth|family|elder|parents?|mother|father|wife|husband|descent|origin|extraction|background|heritage|ancestry|ethnicity|patient|client|tenant|neighbour|couple|kids|children|migrant|by birth|person|faith|convert|upbringing|priest|members?|by faith|born|boyfriend|girlfriend|lad|chap|teenager|teen|widow|student|worker|household)\b/i;
const IS_ONE =
  /\b(?:is|are|am|was|were|i'm|he's|she's|being|identif(?:y|ies|ied) as(?: an?)?|both|half|part|part-|mostly|ethnically|born|raised|brought up|grew up|became|become|now|parents are|mother is|father is|mother was|father was) (?:an? |of |also |now |now an? |proud(?:ly)? |a proud |a practi[sc]ing |a devout |devout |observant |an observant |practi[sc]ing |strict |a strict |staunch |a staunch |black |a lifelong |lifelong |full |mixed |part |half |both |originally |a young |an elderly |an old |not )?(?:\p{Lu}[\p{L}-]+(?: and |, |\/|-))?$/iu;
const OBJECT = /^(?: ?-(?=\p{L})| (?!Elder|descent)\p{Lu}\p{L}+)/u;

/** For words that by themselves already speak of persons. */
export const plainBelonging = (cues: readonly string[], base = 0.34): FactRule => ({
  cues,
  base,
  needsPerson: true,
  notAfter: OBJECT,
  notBefore: /\b(?:at|in|from|the|of|on|visit(?:ed|ing)?|to) $/i,
});

/** For words that also stand for things: only where a person is said to be one, or a word for a person follows. */
export function looseBelonging(cues: readonly string[], base = 0.34): FactRule[] {
  return [
    {
      cues,
      base,
      needsPerson: true,
      before: IS_ONE,
      notAfter:
        /^(?: ?-|(?:['’]s)? \p{Lu}\p{L}+| (?:school|food|restaurant|market|language|company|festival|office|desk|in (?:the|colour)|and white|list|spot|box|ink|tank|water|pipe|out|hole|smoke|pvc|plastic|or white|sea|holidays?))/u,
    },
    {
      cues,
      base,
      needsPerson: true,
      after: new RegExp(PERSON_NOUN.source.slice(1), "iy"),
      notBefore: /\b(?:any|all|every|for|these|of) $/i,
    },
  ];
}
