import type { Candidate, ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { fieldWords } from "../../src/text/field-words.js";
import { DEGREES, QUALIFICATION_RULES } from "../facts/qualifications.js";
import { PROGRESS_RULES } from "../facts/schooling-progress.js";
import { SCHOOL_WORDS, SCHOOL_RULES } from "../facts/schools.js";
import { SCHOOLING, SCHOOLS_SHORT } from "../lexicon/schooling-terms.js";
import { factDetector, weigh } from "../shared/fact.js";
import type { Setting } from "../shared/individual.js";

/** Results as class lists give them. */
const RESULT_FIELD =
  /^(?:result|results|result to date|final result|outcome|progress|standing|academic status|completion)$/;

const RESULT =
  /^\d{1,3} ?(?:\/|of) ?\d{1,3}\b|^\d{1,3} ?%|\b(?:competent|NYC|NYA|CA|pass(?:ed)?|fail(?:ed)?|withdr[ae]wn?|deferr?ed|deferral|distinction|credit|merit|achieved|excellence|grade|resubmit|plagiaris\w*|incomplete|exempt|did not sit|absent from exam)\b/i;

function* results(view: ScanView, setting: Setting): Iterable<Candidate> {
  if (setting.kind === "notice") return;
  for (const { field, start, end } of view.segments) {
    if (field === undefined || end - start > 60 || !RESULT_FIELD.test(fieldWords(field))) continue;
    const value = view.text.slice(start, end);
    const trimmed = value.trim();
    if (!RESULT.test(trimmed)) continue;
    const from = start + value.indexOf(trimmed);
    const candidate = weigh(setting, { start: from, end: from + trimmed.length }, 0.5, "result of a course");
    if (candidate) yield candidate;
  }
}

export default factDetector({
  id: "any.education",
  title: "Education",
  summary: "A person's school, class, studies, marks, qualifications and discipline at school.",
  type: "EDUCATION",
  labels:
    "school;current school;previous school;school attended;schools attended;last school attended;school/class;education;highest level of education;level of education;qualification;qualifications;highest qualification;academic qualifications;class;form;form/class;form class;year level;grade level;standard;course of study;programme of study;degree;institution;university;reading age;attainment;grades;yr level;exam results;examination results;subjects passed;last class attended;college".split(
      ";",
    ),
  fields:
    /\b(?:school|qualifications?|education|degree|year level|grade level|form class|exam grade|marks?|score|gpa|institution|attainment|reading level|suspensions|programme of study|course|faculty|std|class form|yr level|year group|sea (?:mark|score)|cxcs?|csec|passes|exam results?|major|schooling|last school)\b(?! (?:id|no|code|date|pay|step))/,
  fieldValue: /^(?!https?:)[\p{L}\d]/u,
  extra: results,
  vocabulary: [
    SCHOOLING,
    SCHOOLS_SHORT,
    phraseList("words of schooling: ends of names", SCHOOL_WORDS),
    phraseList("words of schooling: degrees", DEGREES),
  ],
  rules: [...SCHOOL_RULES, ...PROGRESS_RULES, ...QUALIFICATION_RULES],
  examples: {
    match: [
      "He told me she and her mother would call him at his own place. She «flunked» and he had «poor attendance».",
      "My daughter attends «Bethel Girls' High School» and she is in «Form 3».",
      "School: «Sapphire Primary»",
      "He holds a «BSc Civil Engineering» and passed «CSEC English».",
    ],
    ignore: [
      "He cannot leave his bed now.",
      "Form 3 must be returned to the Ministry.",
      "Bethel High School will be closed on Friday.",
      "Applicants must hold a BSc in Civil Engineering.",
      "Year 4 of the project is under review.",
    ],
  },
});
