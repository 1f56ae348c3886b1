/** Other forms in which a person's name stands in the same item: parts, initials, turned round, in capitals. */
import { foldWord, isOnlyName, Word, wordFlags } from "./name-words.js";

export interface NameVariant {
  readonly text: string;
  readonly confidence: number;
}

const PART = 0.7;
const UNLISTED_PART = 0.65;
/** A part that is a word or a place too; where it stands for something else is for `isNameAgain` to tell. */
const WORD_PART = 0.55;
const WHOLE = 0.8;

/** `marlon`, as chats have it, and `Tev` for Tevita. */
const LOWER = 0.6;
const SHORT = 0.55;

const first = (words: readonly string[]): string => words[0] ?? "";

/** Whether the word is a name and nothing else even in lower case. */
const isLowerName = (part: string): boolean =>
  part.length > 3 && /^\p{L}+$/u.test(part) && isOnlyName(wordFlags(foldWord(part.toLowerCase())));

/** Whether the word is so rare that it is a name in an address even in lower case. */
const isUnlisted = (part: string): boolean =>
  part.length > 4 && /^\p{L}+$/u.test(part) && wordFlags(foldWord(part.toLowerCase())) === 0;

/** Whether the first letters of the given name are no word of their own. */
function isShortForm(given: string, length: number): boolean {
  if (given.length < length + 2) return false;
  const flags = wordFlags(foldWord(given.slice(0, length).toLowerCase()));
  return flags === 0 || isOnlyName(flags);
}

const isCapital = (letter: string): boolean => /^\p{Lu}$/u.test(letter);

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
/** `MAHARAJ` as `Maharaj`; words in mixed case stay. */
const mixedCase = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? word.split("-").map(capitalise).join("-") : word;

/** How sure a part of a name is by itself; 0 for what is not looked for at all. */
function confidenceAlone(part: string): number {
  const flags = wordFlags(foldWord(part.toLowerCase()));
  if (part.length < 3 || (flags & (Word.capitalised | Word.thing)) === Word.capitalised) return 0;
  if ((flags & (Word.english | Word.place | Word.thing)) !== 0) return WORD_PART;
  return isOnlyName(flags) ? PART : UNLISTED_PART;
}

/** Given names and surname of a name as written, either way round. */
function splitName(value: string): { given: string[]; surname: string } | undefined {
  const comma = value.indexOf(",");
  const ordered = comma < 0 ? value : `${value.slice(comma + 1)} ${value.slice(0, comma)}`;
  const words = ordered.trim().split(/\s+/).map(mixedCase);
  if (words.length < 2) return undefined;
  const particle = words.findIndex((word, i) => i > 0 && /^(?:de|da|van|von|bin|la|le|al|el|du|del)$/i.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, from), surname: words.slice(from).join(" ") };
}

/** Forms of a full name, each with the confidence that it has by itself; nothing for a single word. */
export function* nameVariants(value: string): Iterable<NameVariant> {
  const name = splitName(value.replace(/\s+/g, " "));
  if (!name) return;
  const { given, surname } = name;
  const initials = given.map((word) => word.charAt(0));
  const full = given.filter((word) => word.replace(".", "").length > 1);
  for (const form of [surname, surname.toUpperCase()]) {
    yield { text: `${initials.join(". ")}. ${form}`, confidence: WHOLE };
    if (initials.length > 1) yield { text: `${initials[0] ?? ""}. ${form}`, confidence: WHOLE };
    if (full[0]) yield { text: `${full[0]} ${form}`, confidence: WHOLE };
    const alone = confidenceAlone(surname);
    if (alone > 0) yield { text: form, confidence: alone };
    if (alone > 0 && full[0]) yield { text: `${form}, ${full[0]}`, confidence: WHOLE };
  }
  if (full.length > 0) yield { text: `${full.join(" ")} ${surname}`.toUpperCase(), confidence: WHOLE };
  const letters = [...initials, surname.charAt(0)];
  if (letters.length > 1 && letters.every(isCapital)) yield { text: `${letters.join(".")}.`, confidence: WHOLE };
  for (const part of full.slice(1)) {
    const alone = confidenceAlone(part);
    if (alone > 0) yield { text: part, confidence: Math.min(alone, UNLISTED_PART) };
  }
  for (const part of [first(full), surname])
    if (isLowerName(part)) yield { text: part.toLowerCase(), confidence: LOWER };
  // As addresses of pages have it: `denise-vexhallow`, `vexhallow`; other places are none of theirs.
  if (full[0]) yield { text: `${full[0]} ${surname}`.toLowerCase(), confidence: LOWER };
  if (isUnlisted(surname)) yield { text: surname.toLowerCase(), confidence: SHORT };
  for (const part of surname.split("-").length > 1 ? surname.split("-") : []) {
    const alone = confidenceAlone(part);
    if (alone > 0) yield { text: part, confidence: Math.min(alone, UNLISTED_PART) };
    if (full[0]) yield { text: `${full[0]} ${part}`, confidence: WHOLE };
  }
  const head = full[0];
  if (head !== undefined) {
    const alone = confidenceAlone(head);
    if (alone > 0) for (const form of [head, head.toUpperCase()]) yield { text: form, confidence: alone };
    yield { text: `${head} ${surname.charAt(0)}`, confidence: PART };
    for (const length of [3, 4])
      if (isShortForm(head, length)) yield { text: head.slice(0, length), confidence: SHORT };
  }
}
