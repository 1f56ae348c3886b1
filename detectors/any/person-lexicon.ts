import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { scoreRun } from "../shared/name-score.js";
import { nameWords } from "../shared/name-runs.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

function* listed(view: ScanView): Iterable<Candidate> {
  const words = nameWords(view);
  for (let at = 0; at < view.tokens.count; at++) {
    if (!words.isCapital(at)) continue;
    const run = words.runAt(at, (part) => part !== "word");
    if (!run) continue;
    const candidate = scoreRun(view, run);
    if (candidate) yield candidate;
    at = run.last;
    // Given names behind a surname and comma are part of that name.
    while (candidate && at + 1 < view.tokens.count && view.tokens.start(at + 1) < candidate.end) at++;
  }
}

export default defineDetector({
  id: "any.person-lexicon",
  title: "Name known from lists",
  summary: "Names told by the lists of given names and surnames and by what stands around them.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  scan: listed,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      "The file concerns «Sunil\nKhan» of Arima, who wrote again.",
      "The file was left with «Anil Ramkissoon» on Friday.",
      "Complainant «Kerwin Joefield», T&T ID 19720928406, born 28/09/1972",
      "«Kamla Teelucksingh-Roy» and «R.K. Persad» signed.",
      "listed as «MAHARAJ, Ravi» in the diary",
      "Present: «Hollis Baptiste», Pipefitter\nand others",
      "Posted to «Anil Ramkissoon», P.O. Box 1189, Scarborough",
      "I, «MARGUERITE ODETTE ST. HILAIRE» of No. 7, and «John St. Clair», revoke it.",
      "«Siobhan O'Brien» met «Hemi Paraone» in the hall.",
    ],
    ignore: [
      "Sizes of the forms are as follows, in the order of Grant\nJune\nMay\n",
      "Ramlogan Trace and Ramdass Street",
      "Maharaj & Sons Hardware Limited",
      "She has Parkinson's disease; he has Hodgkin lymphoma.",
      "St. Joseph Convent, Port of Spain",
      "The Customer Relations Manager wrote in Times New Roman in May.",
      "under the Miranda Act and the Jordan Scholarship",
    ],
  },
});
