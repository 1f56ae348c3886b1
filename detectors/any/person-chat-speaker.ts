import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { announcedRun, candidateOf, looksLikeName } from "../shared/name-candidates.js";
import { foldWord, isNameWord, Word, wordFlags } from "../shared/name-words.js";
import { isNameAgain } from "../shared/name-places.js";
import { countsOf, talkLabels } from "../shared/talk-labels.js";
import { nameVariants } from "../shared/name-variants.js";

/** `[05/03/2024, 7:14:50 AM] ~Kester: `, `14:02 - Ramesh: `, `05/03/24, 14:02 - Rani M: `. */
const STAMPED =
  /[ \t]{0,8}(?:\[[\d/.,: \u202fAPMapm-]{4,28}\]|(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[APap]\.?[Mm]\.?)?)[ \t]{0,3}[-–—>]?[ \t]{0,3}~?[ \t]{0,2}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?<value>[\p{L}][^\n:<>[\]]{0,40}):(?=[ \t])/uy;
/** Speakers of a transcript: `MS. LOCHAN:`, `Rani:` at the start of a line. */
const SPOKEN =
  /[ \t]{0,8}(?:(?:THE |MR|MRS|MS|MISS|DR)\.? )?(?<value>\p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2}):(?=[ \t]\S)/uy;

/** Posts whose first word lists have as a surname. */
const POST =
  /^(?:Head|Dean|Deputy|Vice|Class|Form|Acting|Assistant)\s(?:Teacher|Master|Mistress|Dean|Principal|Girl|Boy|Nurse|Office|of [A-Z])/i;

/** What the expression, which is sticky, finds at the beginnings of lines. */
function* atLines(text: string, expression: RegExp): Iterable<RegExpExecArray> {
  for (let start = 0, colon = text.indexOf(":"); colon >= 0;) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match) yield match;
    const end = text.indexOf("\n", start);
    if (end < 0) return;
    start = end + 1;
    // Lines without a colon hold no speaker.
    if (colon < start) colon = text.indexOf(":", start);
    start = Math.max(start, text.lastIndexOf("\n", colon) + 1);
  }
}

function* speakers(view: ScanView): Iterable<Candidate> {
  for (const [expression, stamped] of [
    [STAMPED, true],
    [SPOKEN, false],
  ] as const)
    for (const match of atLines(view.text, expression)) {
      const value = match.groups?.["value"] ?? "";
      if (POST.test(value)) continue;
      const at = match.index + match[0].lastIndexOf(value);
      const run = announcedRun(
        view,
        view.tokens.firstEndingAfter(at),
        stamped && /[/[~]/.test(match[0]) ? "strictly" : "loosely",
      );
      if (!run || run.end > at + value.length || view.tokens.start(run.first) !== at) continue;
      const known = run.parts.some(({ flags }) => isNameWord(flags));
      const whole = view.text.slice(run.end, at + value.length).trim() === "";
      if (stamped) yield candidateOf(view, run, known ? 0.85 : 0.6, "speaker of a message");
      else if (known && whole && run.parts.every(({ part }) => part !== "either") && looksLikeName(run))
        yield candidateOf(view, run, 0.6, "speaker of a line");
    }
}

/** A word that may be somebody in front of a message: no word of the language, no place, no firm; in small letters a listed name. */
function mayBeName(word: string): boolean {
  const flags = wordFlags(foldWord(word.toLowerCase().replace(/[.'’ʻ-]+$/u, "")));
  if ((flags & (Word.given | Word.surname)) !== 0) return true;
  return /^\p{Lu}/u.test(word) && (flags & (Word.english | Word.place | Word.thing | Word.capitalised)) === 0;
}

/** Who says something again and again in lines laid out alike, whether or not a list knows the name. */
function* talkers({ text }: ScanView): Iterable<Candidate> {
  const labels = talkLabels(text);
  const counts = countsOf(labels);
  for (const label of labels) {
    const words = [...label.text.matchAll(/\S+/g)];
    const first = words.findIndex(([word]) => mayBeName(word));
    if (first < 0 || (counts.get(label.text.toLowerCase()) ?? 0) < 2) continue;
    const start = label.start + (words[first]?.index ?? 0);
    const detail = "speaks again and again";
    yield {
      start,
      end: label.start + label.text.length,
      base: 0.6,
      evidence: [{ kind: "context", effect: 0.6, detail }],
    };
  }
}

function* speakersAndTalkers(view: ScanView): Iterable<Candidate> {
  yield* speakers(view);
  yield* talkers(view);
}

export default defineDetector({
  id: "any.person-chat-speaker",
  title: "Name of a speaker",
  summary: "Who speaks in an exported chat or a transcript.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  scan: speakersAndTalkers,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "[05/03/2024, 7:15:58 AM] ~«Kester» 🔥: behave\n[05/03/2024, 7:16:20 AM] «Sunita P»: no",
      "14:02 - «Ramesh»: I coming",
      "«Rani»: morning all",
      "18:20 · «Ngaro» · kei hea?\n18:22 · Nanny «Pareraukawa» · here\n18:25 · «Ngaro» · ok\n18:26 · Nanny «Pareraukawa» · good",
      "«Donnie» [01:12] who left it\n«Sefina» [01:13] not me\n«Donnie» [01:15] lol\n«Sefina» [01:20] true",
      "3 May 2025, 9.15pm · «May»: hello\n3 May 2025, 9.16pm · «Lupe»: yes\n4 May 2025, 8.10am · «May»: ok\n4 May 2025, 8.11am · «Lupe»: bye",
      "«Onika» (Zion mom) > morning\n«Wenli» > hello\n«Onika» (Zion mom) > yes\n«Wenli» > ok",
    ],
    ignore: [
      "12:30 Lunch: served in the canteen",
      "Note: see below",
      "Total: 14:02 - none",
      "05:30 · Couva · express\n05:45 · Arima · stops\n06:30 · Couva · express\n06:45 · Arima · stops",
    ],
  },
});
