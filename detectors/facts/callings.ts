/** Words for what somebody is by calling. Rules of `any.employment`. */
import { OCCUPATIONS } from "../lexicon/occupations.js";
import { MORE_OCCUPATIONS } from "../lexicon/work-terms.js";
import { FURTHER_CALLINGS } from "../lexicon/working-life.js";
import type { FactRule } from "../shared/fact.js";

const CALLINGS = [...new Set([...OCCUPATIONS, ...MORE_OCCUPATIONS, ...FURTHER_CALLINGS.phrases])];

/** Callings that are just as often somebody's office in the case, or no person at all. */
const OFFICES: ReadonlySet<string> = new Set(
  "operator;clerk;driver;teacher;nurse;priest;pastor;police officer;prison officer;security;guard;steward;tutor;reporter;lawyer;attorney;solicitor;barrister;paramedic;secretary;receptionist;shopkeeper;contractor;engineer;surveyor;midwife;pharmacist;retired;pensioner;trainee;technician;messenger;librarian;installer;trainer;temp;carer;caregiver;groom;pilot;cleaner;cook".split(
    ";",
  ),
);

export const CALLING_RULES: readonly FactRule[] = [
  {
    cues: CALLINGS.filter((calling) => !OFFICES.has(calling)),
    base: 0.31,
    record: true,
    needsPerson: true,
    before:
      /(?:^|[,;(|"'“>:•–—-] ?|\n[ *-]{0,12}|\b(?:retired|former|ex|ex-|an?|is|was|as|by|agency|night|assistant|senior|junior|part-time|casual|temp|relief|old|local|qualified|private|[A-Z]{3,6}|\d{6}) )$/,
    notAfter:
      /^['’]s?\b|^"? ?:|^ (?:\(?\p{Lu}\p{Ll}|[A-Z]\. ?[A-Z])|^ (?:required|wanted|needed|vacancy|on duty|will|shall|must|to (?:call|visit|note|follow)|phoned|rang|advised|noted|said|told|in charge|ext\b|tel\b|:)|^s\b|^[’']/u,
    notBefore:
      /\b(?:the|this|our|your|by the|duty|ask|see|tell|any|no|each|per) $|(?:[Ss]igned|[Pp]repared by|[Rr]eceived by|[Ii]nterviewer|[Oo]fficer|[Cc]lerk|[Ff]rom|[Cc]c|CC|c\.c\.)[:. ] ?[^\n]{0,24}$/,
  },
  {
    cues: OCCUPATIONS,
    base: 0.28,
    needsPerson: true,
    before:
      /\b(?:is|was|am|i'm|he's|she's|been|as|became|being|works? as|worked as|,|–|—|-) ?(?:an?|the|now an?|only an?|just an?|still an?|once an?) (?:retired |former |part-time |casual |qualified |small |local |self-employed |freelance |young |senior |trainee )?$/i,
    notAfter:
      /^['’]s?\b|^ (?:of (?:the|this) (?:Board|Commission|Authority)|at the (?:Ministry|Board|Commission)|from the (?:Ministry|Authority))|^ (?:and|or) (?:an? )?(?:person|individual)/i,
  },
  {
    cues: OCCUPATIONS,
    base: 0.3,
    needsPerson: true,
    before: /(?:\b(?:a|an) (?:\d{1,2}-year-old|retired) |, (?:an?|\d{1,2},) )$/i,
  },
];
