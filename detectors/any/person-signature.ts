import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { announcedRun, candidateOf, looksLikeName } from "../shared/name-candidates.js";
import { lowerRun } from "../shared/name-list.js";
import { nameWords, type Run } from "../shared/name-runs.js";
import { isNameWord } from "../shared/name-words.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

const CLOSINGS = phraseList(
  "letter closings",
  "yours faithfully\nyours sincerely\nyours truly\nyours respectfully\nyours in service\nyours\nsincerely\nsincerely yours\nfaithfully\nrespectfully\nrespectfully submitted\nregards\nkind regards\nwarm regards\nbest regards\nbest wishes\nbest\nmany thanks\nthanks\nthanks again\nthank you\nwith thanks\ncheers\nlove\nin solidarity\nfraternally\nblessings\nGod bless\nngā mihi\nnga mihi\nnga mihi nui\nngā mihi nui\nnāku noa\nnāku noa nā\nnaku noa na\nnaku\nnāku\nnoho ora mai\narohanui\ntake care\nsent from my iPhone",
);
const GREETINGS = phraseList(
  "letter greetings",
  "dear\nhi\nhello\nhey\ngood morning\ngood afternoon\ngood evening\nmorning\nmōrena\nkia ora\ntēnā koe\ntena koe\ntalofa\nmālō\nbula\nsalaam\nnamaste\nto whom\nhi there",
);
/** Between the closing and the name: the end of the closing line, empty lines, a rule. */
const TO_NAME = /^[,.!]?[ \t]*(?:\r?\n[ \t>_*~-]*){1,6}$/;
const SAME_LINE = /^[,.!]?(?: [-–—]?|[-–—]) ?$/;
const LINE_REST = /^[ \t]*(?:[,/|(–-][^\n]{0,80})?\r?(?:\n|$)/;

function* signed(view: ScanView): Iterable<Candidate> {
  for (const hit of view.hits(CLOSINGS)) {
    let at = hit.last + 1;
    for (let line = 0; line < 2 && at < view.tokens.count; line++) {
      const gap = view.text.slice(view.tokens.end(at - 1), view.tokens.start(at));
      const sameLine = line === 0 && SAME_LINE.test(gap);
      if (gap.length > 200 || !(sameLine || TO_NAME.test(gap))) break;
      const run = nameOnLine(view, at);
      if (!run) break;
      const known = run.parts.some(({ flags }) => isNameWord(flags));
      yield candidateOf(view, run, known ? 0.85 : 0.65, "signature behind a closing");
      at = run.last + 1;
      if (sameLine) break;
    }
  }
  for (const hit of view.hits(GREETINGS)) {
    const at = hit.last + 1;
    if (!/^,? $/.test(view.tokens.gapAfter(hit.last)) || !opensLine(view, hit.start)) continue;
    const run = announcedRun(view, at, "loosely") ?? lowerRun(view, at);
    if (run && run.parts.length < 4 && /^[ \t]*(?:[,.:;!?–-]|\r?\n|and |$)/.test(view.text.slice(run.end, run.end + 6)))
      yield candidateOf(view, run, run.parts.some(({ flags }) => isNameWord(flags)) ? 0.85 : 0.6, "greeting before it");
  }
}

/** Greetings stand at the start of a line, or behind the name of who speaks. */
const opensLine = (view: ScanView, start: number): boolean =>
  /(?:^|[\n\r>:"“])[ \t]*$/.test(view.text.slice(Math.max(0, start - 8), start));

/** The run at `token` when it is all, or nearly all, that stands on its line. */
function nameOnLine(view: ScanView, token: number): Run | undefined {
  const run = announcedRun(view, token, "loosely") ?? lowerRun(view, token);
  if (!run || run.parts.length > 4 || !LINE_REST.test(view.text.slice(run.end, run.end + 120))) return undefined;
  if (nameWords(view).leadsToThing(run.last)) return undefined;
  const single = run.parts.length === 1 && run.parts[0]?.part === "unknown";
  return looksLikeName(run) || single || run.parts.some(({ flags }) => isNameWord(flags)) ? run : undefined;
}

export default defineDetector({
  id: "any.person-signature",
  title: "Name in a greeting or signature",
  summary: "Names that open or close a letter or message: Dear Kavita, Yours faithfully and the lines behind it.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  lists: [CLOSINGS, GREETINGS],
  scan: signed,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "Yours faithfully,\n\n«K. Teelucksingh-Roy»\n«Kamla Teelucksingh-Roy» (Mrs.)\n",
      "Ngā mihi\n«Hemi Paraone»\nTeam Leader",
      "Hi «Kavita»,\nplease call me.\nThanks, «Rani»",
      "Dear «Deb»,",
      "hi «kavita», please call.\nregards\n«anita» (accounts)\n",
    ],
    ignore: ["Dear Sir,", "Dear Parent,\nYours truly,\nCustomer Service", "Thanks for calling", "Hello World"],
  },
});
