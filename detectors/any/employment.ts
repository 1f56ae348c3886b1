import type { Span } from "../../src/core/span.js";
import { phraseList } from "../../src/detection/phrases.js";
import { CALLING_RULES } from "../facts/callings.js";
import { WORK_EVENT_RULES } from "../facts/work-events.js";
import { WORKPLACE_RULES } from "../facts/workplaces.js";
import { OCCUPATIONS } from "../lexicon/occupations.js";
import { MORE_OCCUPATIONS, WORK_EVENTS } from "../lexicon/work-terms.js";
import { EMPLOYERS, FURTHER_CALLINGS, WORKING_LIFE } from "../lexicon/working-life.js";
import { factDetector } from "../shared/fact.js";

const KIND_OF_WORK =
  /(?:\b(?:retired|former|ex|agency|night|assistant|asst|senior|junior|part-time|casual|temporary|relief|freelance|self-employed|qualified|registered|trainee|apprentice|private|licensed|an? (?:retired|former|night|part-time)|\p{Lu}{3,6}|\d{6}) ?)$/u;

const PLACE_OF_WORK =
  /^(?:,? ?\((?:temp|ag|acting|relief|part-time|casual|retired)\.?\)|(?: (?:Gr\.?|Grade|Level) ?\d)|(?: [IVX]{1,3}\b)|(?:,? \d{1,2} ?(?:yrs|years))|(?:,? (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:yrs|years))|,? since (?:19|20)\d\d|(?: (?:at|for|with|in|of|on|by|from)|,) (?:the |a |an )?(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Lu}|\d\p{Lu})[\p{L}\d'’.&-]{0,18}(?: (?:& |and |at |of )?\p{Lu}[\p{L}'’.&-]{1,18}){0,4}(?: [IVX]{1,3}\b)?(?= (?:since|in|and|from|until)\b|[^\p{L}\d ]|$| [^\p{L}])| at the \p{L}{3,12}| of the \p{L}{3,12}){1,3}/u;

/** The employer, the place, the grade and the years belong to the calling. */
function withPlaceOfWork(text: string, { start, end }: Span): Span {
  const before = KIND_OF_WORK.exec(text.slice(Math.max(0, start - 24), start));
  const behind = PLACE_OF_WORK.exec(text.slice(end, end + 90));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

export default factDetector({
  id: "any.employment",
  title: "Employment",
  summary: "A person's private work: employer, occupation, appointment, leave, appraisal, discipline and dismissal.",
  type: "EMPLOYMENT",
  labels:
    "occupation;occ;occupation/trade;current occupation;usual occupation;employer/business;name of employer;employer name;employer's name;business;kind of work;work done;last employer;last job;last worked at;previous job;post held;last post;position/post;calling;employer;employed at;employed by;place of employment;place of work;workplace;previous employer;current employer;former employer;job title;job;current position;position held;position applied for;role applied for;post;substantive post;designation;previous employment;employment history;employment;employment status;work history;profession;trade;reason for leaving;service;years of service;appraisal;performance rating;performance appraisal;disciplinary record;disciplinary history;leave type;trade or calling;work;offer of work".split(
      ";",
    ),
  labelValue: /\p{L}|\d ?%/u,
  fields:
    /\b(?:occupation|occ|anzsco|work|trade|calling|last post|last employer|work status|discipline|disciplinary|warnings?|employer|job title|job|position|post|posting|designation|profession|previous employer|employ(?:ment|ed by)|workplace|place of work|business|rank(?! (?:and )?name)|appraisal|performance rating|leave type|duties)\b(?! (?:phone|tel|code|no|number|id|email|name contact|date|office|box|town|reg|address))/,
  fieldValue: /\p{L}{3}/u,
  widen: withPlaceOfWork,
  vocabulary: [
    FURTHER_CALLINGS,
    WORKING_LIFE,
    EMPLOYERS,
    phraseList("words of work: common callings", [...OCCUPATIONS, ...MORE_OCCUPATIONS]),
    phraseList("words of work: common events", WORK_EVENTS),
  ],
  rules: [...CALLING_RULES, ...WORKPLACE_RULES, ...WORK_EVENT_RULES],
  examples: {
    match: [
      "He told me she and her mother would call him at his own place. He is a «stevedore» and she got a «letter of concern».",
      "He told me she and her mother would call him at his own place. His son is a «tally clerk».",
      "Occupation: «night watchman»",
      "She «works at a bakery» and her brother is a «welder».",
      "He «was laid off» in June. My wife «lost her job», too.",
    ],
    ignore: [
      "Tender: tally clerk software, unit price, supplier.",
      "The pump works at low pressure.",
      "Officers on maternity leave policy are listed in the manual.",
      "Post: ______",
      "Welder required: apply to the Human Resources Division.",
    ],
  },
});
