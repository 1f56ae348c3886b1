/** Names that follow one another behind a label: `Present: R. Persad, J. Lee Lum and Ms K. Ali; Chow, Anna`. */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { announcedRun, candidateOf, endOfInverted, looksLikeName, type Announced } from "./name-candidates.js";
import { nameWords, type Run } from "./name-runs.js";
import { isOnlyName, Word } from "./name-words.js";

export interface NameListRule {
  readonly how: Announced;
  readonly base: number;
  readonly detail: string;
  /** UTF-16 offset that no name of the list goes beyond. */
  readonly limit: number;
  /** Names at most. */
  readonly most: number;
}

/** Between the names of a list; titles are stepped over. */
const BETWEEN = /^(?:[ \t]*[,;/&•][ \t]*(?:and )?|[ \t]+(?:and|or)[ \t]+|\s*\([^)\n]{0,40}\)[,; ]{0,3})$/;
const TITLE = new Set(
  "mr mrs ms miss mx dr prof professor rev sgt insp cpl pc wpc const hon sir madam nurse pundit imam fr sis bro comrade auntie uncle sister brother the".split(
    " ",
  ),
);
const TITLE_GAP = /^\.?[ \t]{1,3}$/;

/** Candidates for the names from `token` on. */
export function* namesFrom(view: ScanView, token: number, rule: NameListRule): Iterable<Candidate> {
  const { tokens } = view;
  const words = nameWords(view);
  let at = token;
  for (let found = 0; found < rule.most; found++) {
    while (TITLE.has(tokens.lower(at)) && TITLE_GAP.test(tokens.gapAfter(at))) at++;
    if (at >= tokens.count || tokens.end(at) > rule.limit) return;
    const run = announcedRun(view, at, rule.how) ?? (rule.how === "strictly" ? lowerRun(view, at) : undefined);
    if (!run || run.end > rule.limit || words.leadsToThing(run.last)) return;
    const inverted = endOfInverted(view, run);
    if (inverted < 0 && !acceptable(run, rule.how)) return;
    yield candidateOf(view, run, rule.base, rule.detail);
    at = inverted > 0 ? tokens.firstEndingAfter(inverted) : run.last + 1;
    if (at < tokens.count && tokens.start(at) < inverted) at++;
    const skipped = skipAside(view, at);
    if (!BETWEEN.test(view.text.slice(tokens.end(at - 1), tokens.start(skipped)))) return;
    at = skipped;
  }
}

/** Index behind an aside in brackets and a joining `and`. */
function skipAside(view: ScanView, at: number): number {
  const { tokens } = view;
  let next = at;
  if (/^\s*\($/.test(tokens.gapAfter(at - 1)))
    for (let steps = 0; steps < 6 && next < tokens.count; steps++, next++)
      if (tokens.gapAfter(next).includes(")")) {
        next++;
        break;
      }
  if (/^(?:and|or)$/.test(tokens.lower(next))) next++;
  return next;
}

function acceptable(run: Run, how: Announced): boolean {
  if (how === "strictly") return run.parts.some(({ part }) => part !== "initial");
  return (
    looksLikeName(run) && run.parts.some(({ flags }) => (flags & (Word.given | Word.surname)) !== 0 || flags === 0)
  );
}

/** A name in lower case, as forms and chats have it: listed words only. */
export function lowerRun(view: ScanView, token: number): Run | undefined {
  const { tokens } = view;
  const words = nameWords(view);
  if (tokens.kind(token) !== TokenKind.lower || !isOnlyName(words.flags(token))) return undefined;
  let last = token;
  while (
    last < token + 3 &&
    tokens.gapAfter(last) === " " &&
    tokens.kind(last + 1) === TokenKind.lower &&
    isOnlyName(words.flags(last + 1))
  )
    last++;
  const parts = Array.from({ length: last - token + 1 }, (_, i) => ({
    token: token + i,
    part: "name" as const,
    flags: words.flags(token + i),
  }));
  return { first: token, last, end: words.endOf(last), parts };
}
