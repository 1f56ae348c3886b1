/** Words for somebody's class, marks, results and discipline at school. Rules of `any.education`. */
import { SCHOOLING } from "../lexicon/schooling-terms.js";
import type { FactRule } from "../shared/fact.js";

export const PROGRESS_RULES: readonly FactRule[] = [
  {
    cues: SCHOOLING.phrases,
    base: 0.31,
    record: true,
    needsPerson: true,
    notBefore: /\b(?:no|any|all|every|our|your|complete|sign|see|use|on|the following) $/i,
    notAfter:
      /^ (?:shall|must|teachers?\b|policy|programme|program|building|Road|Street|Ltd|Board|Fund|statistics|rates|of the (?:project|plan|scheme|contract))|^\/\d|^ \d{4}/i,
  },
  {
    cues: ["Yr", "Year", "Form", "Std", "Standard", "Grade", "Infants"],
    after:
      /\.? ?(?:[1-9]|1[0-3]|I{1,3}|IV|V|VI|One|Two|Three|Four|Five|Six|Upper|Lower)(?! ?(?:\/|-\d|of\b|mark|year|report|of))(?: ?[A-HK-Z])?(?![\w–]|\.\d)/uy,
    base: 0.31,
    record: true,
    needsPerson: true,
    cased: true,
    before:
      /(?:\b(?:in|from|of|to|left|since|repeat\w*|completed|finished|reached|expelled|a|class|,|at)|[,:;(|"*–-]) ?$|^$/i,
    notBefore:
      /\b(?:on|the|this|our|see|complete|fill|sign|use|per|schedule) $|\b(?:copy|copies|required|attached|attach|enclosed) (?:of )?$/i,
    notAfter: /^\.? ?\w+ ?(?:is|must|notices?|attached|enclosed|withheld|licen|nurse|officer|clerk|\))/i,
  },
  {
    cues: ["Form", "Std", "Standard", "Year", "Infants", "Infant"],
    after: /\.? (?:[1-6]|1[0-3]|One|Two|Three|Four|Five|Six)(?: ?[A-HK-Z])?(?![\w/–-]|\.\d)/y,
    base: 0.28,
    needsPerson: true,
    before:
      /\b(?:in|from|of|class|a|is|now|left(?: school)?(?: at| in)?|repeat\w*|completed|finished|to|,|at) $|, $|\($/i,
    notAfter: /^\.? \d+ (?:year|Year|mark|of)/,
  },
  {
    cues: [
      "expelled",
      "suspended",
      "excluded",
      "stood down",
      "detention",
      "truant",
      "truanting",
      "withdrew",
      "withdrawn",
      "deferred",
      "dropped out",
      "repeating",
      "repeated",
      "failed",
      "plagiarism",
      "resubmit",
      "attended",
      "left",
      "left school in",
      "finished",
      "completed",
    ],
    after:
      / (?:from |to |in |at |the |wk ?|week |finding|all |by )?(?:Form|Std|Standard|Year|Yr|Grade|Infants|school|course|class|unit|exam|semester|wk|week|\d subjects|all subjects|primary school|secondary school|resubmit)(?:[ ,]{1,2}[\p{L}\d]{1,12})?/iuy,
    whole: true,
    base: 0.32,
    record: true,
    needsPerson: true,
    notAfter: /^ (?:from )?(?:class|course|unit|school) (?:of|will|is)/i,
  },
  {
    cues: [
      "suspended for",
      "suspended from school for",
      "excluded for",
      "excluded from school for",
      "expelled for",
      "stood down for",
    ],
    after:
      / [^.;\n]{0,20}\b(?:school )?(?:days?|weeks?|term|fighting|violent conduct|bullying|smoking|cannabis|truancy)\b/iy,
    base: 0.3,
    needsPerson: true,
  },
  {
    cues: ["got", "get", "getting", "got a", "scored", "failed", "passed", "a", "grade"],
    after:
      /(?: an?)? (?:grade )?(?:\d{1,3}%?|I|II|III|IV|V|[A-F][+-]?) in (?:the )?(?:Maths?|Mathematics|English(?: A| B| Lit)?|Physics|Chemistry|Biology|Science|Int(?:egrated)? Science|Social Studies|History|Geography|Spanish|French|POA|POB|Accounts|Business|Art|Music|IT|PE|Agri(?:cultural)? Science|Technical Drawing|Add Maths|SEA|CXC|CSEC|CAPE|NCEA)\b/iy,
    whole: true,
    base: 0.36,
    needsPerson: true,
  },
  {
    cues: ["scored", "score", "marks", "mark", "interview", "written test", "exam", "examination", "obtained"],
    after: /[^\n\d]{0,14}?(?<value>\d{1,3}(?:\.\d)? ?(?:%|\/ ?(?:10|20|25|30|40|50|60|70|75|80|90|100)\b))/iy,
    base: 0.28,
    needsPerson: true,
    notAfter: /^[^\n\d]{0,14}(?:survey|satisfaction|service)/i,
  },
  {
    cues: [
      "Maths",
      "Mathematics",
      "English",
      "Spanish",
      "Science",
      "Physics",
      "Chemistry",
      "Biology",
      "Social Studies",
      "Reading",
      "Accounts",
      "History",
      "Geography",
      "Creative Writing",
      "English A",
    ],
    after: /[:,]? (?:\d{1,3} ?%|\d{1,3}\/100|Grade [IVX\d]{1,3}\b|\(?(?:I|II|III|IV|V)\))/y,
    whole: true,
    base: 0.35,
    needsPerson: true,
  },
  {
    cues: ["passed", "obtained", "failed", "sat", "wrote", "received"],
    after:
      / (?<value>(?:CSEC|CXC|CAPE|SEA|NCEA|GCE|the SEA|Common Entrance)\b[^.;\n()]{0,44}?)(?=[.;\n()]| in (?:19|20)| and )/y,
    base: 0.36,
    needsPerson: true,
  },
];
