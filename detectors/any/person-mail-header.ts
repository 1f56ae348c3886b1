import { matchesOf } from "../../src/text/matches.js";
import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { candidateOf, announcedRun, endOfInverted } from "../shared/name-candidates.js";
import { isNameWord } from "../shared/name-words.js";
import { nameWords, type Run } from "../shared/name-runs.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

const HEADER =
  /^(?:from|to|cc|bcc|sender|reply-to|reply to|resent-from|sent by|on behalf of|delivered-to|organizer|attendee)$/;
const HEADER_LINE =
  /:(?<=(?<=^|\n)[ \t>*_]{0,12}(?:From|To|Cc|CC|Bcc|BCC|Sender|Reply-To|FROM|TO|Sent by|On behalf of)[*_]{0,2}:)[ \t*_]{0,8}(?<value>[^\n]{2,400})/g;
const WROTE = / <(?=[^<>\s@]{1,80}@[^<>\s]{3,80}>)(?<=(?<=\n|^|, |> )(?<value>[^\n<>:,]{2,60}) <)/g;

/** `From: tash xo <tashyxo92@…>`: a name in lower case, of which a word is in the address. */
const LOWER_BEFORE_ADDRESS =
  /@(?<=(?:From|To|Cc|CC|Sender|Reply-To)[*_]{0,2}:[ \t*_]{0,4}["']?(?<value>\p{Ll}[\p{Ll}\d.'’ -]{1,30}[\p{Ll}\d.])["']? ?[<[(](?:mailto:)?(?<local>[\w.+-]{2,40})@)/gu;
/** Words of mailboxes that are nobody's. */
const OF_OFFICE =
  /\b(?:admin|accounts?|billing|bookings?|complaints?|contact|desk|enquir\w+|feedback|help\w*|hello|info|inbox|mail\w*|news\w*|no-?reply|office|orders?|payroll|postmaster|records?|registry|sales|security|service\w*|support|team|web\w*)\b/;

function* lowerBeforeAddress(view: ScanView): Iterable<Candidate> {
  for (const { index, groups } of matchesOf(LOWER_BEFORE_ADDRESS, view.text)) {
    const { value = "", local = "" } = groups ?? {};
    const isIn = value.split(/[ .'’-]+/).some((word) => word.length > 2 && local.toLowerCase().includes(word));
    if (!isIn || OF_OFFICE.test(value)) continue;
    const start = view.text.lastIndexOf(value, index - local.length - 1);
    const evidence = [{ kind: "context" as const, effect: 0.65, detail: "sender or recipient, in the address too" }];
    yield { start, end: start + value.length, base: 0.65, evidence };
  }
}

/** A stretch of the text that lists people: display names, addresses. */
function* peopleIn(view: ScanView, start: number, end: number): Iterable<Candidate> {
  const { tokens } = view;
  const words = nameWords(view);
  for (let at = tokens.firstEndingAfter(start); at < tokens.count && tokens.end(at) <= end; at++) {
    if (!startsPerson(view, at, start)) continue;
    const run = announcedRun(view, at, "strictly");
    if (!run || run.end > end || words.leadsToThing(run.last) || !isPerson(view, run)) continue;
    const known = run.parts.some(({ flags }) => isNameWord(flags));
    yield candidateOf(view, run, known ? 0.85 : 0.55, "sender or recipient");
    at = run.last;
  }
}

/** First word of an entry: behind the label, a comma, a semicolon, a quotation mark, an address; not within an address. */
function startsPerson(view: ScanView, token: number, start: number): boolean {
  const at = view.tokens.start(token);
  if (at <= start + 2) return !/\d/.test(view.text.slice(start, at));
  return /(?:[;,>"'(]\s*|\t)$/.test(view.tokens.gapAfter(token - 1));
}

function isPerson(view: ScanView, run: Run): boolean {
  const behind = view.text.slice(run.end, run.end + 3);
  if (/^[@._]/.test(behind) && !/^\. /.test(behind)) return false;
  const [head] = run.parts;
  if (!head) return false;
  if (head.part === "word") return run.parts.length > 1 && run.parts.slice(1).some(({ part }) => part === "name");
  return run.parts.length > 1 || isNameWord(head.flags) || endOfInverted(view, run) > 0;
}

function* scanHeaders(view: ScanView): Iterable<Candidate> {
  for (const segment of view.segments)
    if (segment.field !== undefined && HEADER.test(segment.field.toLowerCase()))
      yield* peopleIn(view, segment.start, segment.end);
  for (const match of matchesOf(HEADER_LINE, view.text)) {
    const end = match.index + match[0].length;
    yield* peopleIn(view, end - (match.groups?.["value"] ?? "").length, end);
  }
  yield* lowerBeforeAddress(view);
  for (const match of matchesOf(WROTE, view.text))
    yield* peopleIn(view, match.index - (match.groups?.["value"] ?? "").length, match.index);
}

export default defineDetector({
  id: "any.person-mail-header",
  title: "Name of a sender or recipient",
  summary: "Display names in the headers of messages, in quoted headers and before addresses in angle brackets.",
  type: "PERSON",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc5322#section-3.4"],
  scan: scanHeaders,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      'From: "«Ramdeen, Kavita»" <k.ramdeen@example.tt>\nTo: «Deb Xolani» <deb@example.com>',
      "Cc: «Hemi Paraone»; «J. Smith»",
      "From: «tash xo» [mailto:tashyxo92@example.com]\nTo: «big mike» <mikeb77@example.com>",
      "On Monday, «Zorita Pollonais» <zq@example.com> wrote:",
    ],
    ignore: [
      "To: Accounts Unit <accounts@example.com>",
      "From: 9 am to noon",
      "From: info desk <info@example.com>\nTo: the crew <works@example.com>",
      "From: 2 Jun\nTo: 9 May",
      "From: Head Office\nTo: All Staff",
    ],
  },
});
