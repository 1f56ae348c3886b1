/** Other names by which a record calls the one who asks for it, by the words between them and those that are known. */
import type { ClassifiedDetection } from "../core/finding.js";
import type { Span } from "../core/span.js";
import type { KnownName } from "./known-name.js";
import { wordsIn } from "./name-words.js";

const valueOf = (text: string, { start, end }: Span): string => text.slice(start, end);

const TITLE = "(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?";
/** What leads from one name of an individual to another. */
const ALSO = new RegExp(
  `(?:\\ba\\.?k\\.?a\\.?|\\ba\\/c|\\balias(?:es)?|\\bknown[ _](?:[a-z]{2,10} ){0,2}(?:in [\\p{L} ]{2,24} )?(?:as|by)|\\bformerly|\\bpreviously|\\bnée?|\\bborn(?: as)?|\\bmaiden[ _]name|\\bcall(?:ed|s? (?:me|him|her|them)(?:self)?|[ _]?name)|\\banswers to|\\bgoes[ _]by|\\bnick-?name|\\bpref(?:erred(?:[ _]name)?)?|\\bever(?:yone|ybody) (?:says|calls)|\\(also|\\bEnglish|\\bnow|\\bname (?:to|from)|\\bname[_ ]at[_ ]birth|\\(was|\\bo\\/c|\\bsigns as|\\b(?:registered|recorded|records|printed|enrolled|married)(?: at birth)? as|\\b(?:now |also )?using(?: the name)?|\\bin the name(?: of)?)[\\s:;.,"“'‘(*|=\\[\\]_>]{1,8}${TITLE}$`,
  "iu",
);
/** What the writer says of his or her own other names. */
const MYSELF = new RegExp(
  `(?:\\bI was born(?: [^.\\n]{1,40})? as|\\bcalls? me|\\b(?:my|me) (?:maiden |former |old |other |full )?name (?:is|was|as)|\\bI am (?:also |better )?(?:known as|called))[\\s:"“'‘(*]{1,4}${TITLE}$`,
  "i",
);
const FIELD =
  /(?:^|\n)[^\n]{0,30}\b(?:maiden|former|previous|other|preferred|birth) (?:sur)?names?\b[^\p{L}\n]{1,30}$/iu;
/** Only a quotation mark or bracket stands between a name and what its bearer is called. */
const CALLED_BEHIND = /^[\s,]{0,4}(?:["“'‘(]|\(["“'‘]|\(?&(?:ldquo|quot|lsquo|#34);)$/;
/** The word behind a name in quotation marks or brackets: `"Greet") van`. */
const INNER_BEHIND = /^["”'’)]{1,2} ((?:(?:van|von|de|da|del|der|den|la|te) ){0,2}[\p{L}\p{M}'’-]{2,30})/u;
/** Between two names that one is called by. */
const LISTED = /^["”'’]?,? ?(?:(?:and|or|also|&) )?["“'‘]?$/;
const ALIAS_REACH = 60;
/** The word before a bracket that leads to another name: `Krishna (known as`. */
const OWN_BEFORE = /([\p{L}\p{M}'’-]{2,30}) ?[(,][^(),\n]{2,30}$/u;

/** Names that the text gives to the requester besides those known. */
export function aliasesOf(text: string, names: readonly ClassifiedDetection[], known: KnownName): string[] {
  const fits = names.map(({ span }) => known.fit(valueOf(text, span)));
  let last = -1;
  return names.flatMap(({ span }, i) => {
    if (fits[i] === "full") return [];
    const value = valueOf(text, span);
    const left = text.slice(Math.max(0, span.start - 100), span.start);
    const earlier = names[i - 1];
    const isAfterOwn = earlier !== undefined && fits[i - 1] !== "none";
    const gap = earlier ? text.slice(endOfName(text, earlier.span), span.start) : "";
    const own = OWN_BEFORE.exec(left)?.[1];
    const isInName = (): boolean => {
      const next = INNER_BEHIND.exec(text.slice(span.end, span.end + 40))?.[1];
      return (
        next !== undefined && earlier !== undefined && known.fit(`${valueOf(text, earlier.span)} ${next}`) === "full"
      );
    };
    const isOther =
      (own !== undefined && ALSO.test(left) && known.fit(own) !== "none") ||
      MYSELF.test(left) ||
      (isAfterOwn && gap.length <= ALIAS_REACH && !/\.\s|\n\s*\n/.test(gap) && ALSO.test(left)) ||
      (isAfterOwn && gap.length <= 4 * ALIAS_REACH && FIELD.test(left)) ||
      (isAfterOwn &&
        CALLED_BEHIND.test(gap) &&
        wordsIn(value).length === 1 &&
        (fits[i - 1] === "full" || isInName())) ||
      (last >= 0 && last === i - 1 && LISTED.test(gap) && wordsIn(value).length === 1);
    if (isOther) last = i;
    return isOther ? [value] : [];
  });
}

/** The end of the last word of a name, where the finding took a bracket or quotation mark along. */
const endOfName = (text: string, span: Span): number =>
  span.start + valueOf(text, span).replace(/[^\p{L}\p{M}\p{N}]+$/u, "").length;
