import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { announcedRun, candidateOf, looksLikeName } from "../shared/name-candidates.js";
import { isNameWord } from "../shared/name-words.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

/** `[05/03/2024, 7:14:50 AM] ~Kester: `, `14:02 - Ramesh: `, `05/03/24, 14:02 - Rani M: `. */
const STAMPED =
  /[ \t]{0,8}(?:\[[\d/.,: \u202fAPMapm-]{4,28}\]|(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[APap]\.?[Mm]\.?)?)[ \t]{0,3}[-–—>]?[ \t]{0,3}~?[ \t]{0,2}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?<value>[\p{L}][^\n:<>[\]]{0,40}):(?=[ \t])/uy;
/** Speakers of a transcript: `MS. LOCHAN:`, `Rani:` at the start of a line. */
const SPOKEN =
  /[ \t]{0,8}(?:(?:THE |MR|MRS|MS|MISS|DR)\.? )?(?<value>\p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2}):(?=[ \t]\S)/uy;

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

export default defineDetector({
  id: "any.person-chat-speaker",
  title: "Name of a speaker",
  summary: "Who speaks in an exported chat or a transcript.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  scan: speakers,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "[05/03/2024, 7:15:58 AM] ~«Kester» 🔥: behave\n[05/03/2024, 7:16:20 AM] «Sunita P»: no",
      "14:02 - «Ramesh»: I coming",
      "«Rani»: morning all",
    ],
    ignore: ["12:30 Lunch: served in the canteen", "Note: see below", "Total: 14:02 - none"],
  },
});
