/** How records list children: a word for them or for the care of them, then names with bare ages. */

const OF_CHILDREN =
  "child;children;chn;kids;bubs;sons;daughters;girls;boys;siblings;grandchildren;twins;brothers;sisters;tamariki;mokopuna;minors".split(
    ";",
  );
/** Only behind a count: `2 ch`. */
const COUNTED = ["ch"];
/** With `of` behind them. */
const OF_CARE =
  "care;custody;guardianship;mother;father;parent;parents;mum;mom;dad;gran;granny;grandmother;nan;nana".split(";");

/** Words behind which such a list begins, as a prefilter wants them. */
export const CHILDREN_WORDS: readonly string[] = [...OF_CHILDREN, ...COUNTED, ...OF_CARE];
/** UTF-16 units that such a list may have. */
export const CHILDREN_REACH = 180;

const anyOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|")})`;
const JOINED = "(?:,?\\s?(?:&|and|,|\\+)?\\s?)?";
/** Capitalised words before a figure that are nobody. */
const NOBODY =
  "(?!(?:Room|Ward|Block|Lot|Unit|Flat|Form|Class|Grade|Year|Yr|Std|Standard|Level|School|House|Bus|Route|Section|Sect|Part|Page|Table|Line|Item|No|Number|Act|Rule|Group|Team|Band|Division|Aged?|Ages|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|About|Over|Under|Only|Just|The|All)(?!\\p{L}))";

/** A name of such a list, and what must stand behind it or behind its age. */
export const CHILD_NAME = `${NOBODY}\\p{Lu}[\\p{L}'’-]{1,20}`;
export const CHILD_AGE_END = "(?=\\)?(?:,|\\s?[&+.;)]|\\s(?:and|since|in)\\s|$))";
export const CHILD_AGE_AHEAD = `(?=,?\\s\\(?\\d{1,2}${CHILD_AGE_END})`;
const CHILD = `${CHILD_NAME},?\\s\\(?\\d{1,2}\\)?`;
/** Another child behind a name's age. */
export const NEXT_CHILD_AHEAD = `(?=,?\\s\\(?\\d{1,2}\\)?${JOINED}${CHILD}(?!\\d))`;
const LEAD = `(?<!\\p{L})(?:${anyOf(OF_CARE)}\\sof|${anyOf(OF_CHILDREN)}|(?<=\\d\\s?)${anyOf(COUNTED)})(?:\\s(?:are|is|named|called))?(?:[:,]|\\s?[–-])?\\s\\(?`;
/** What stands before a name of such a list, from its first word on: for what is looked for behind. */
export const CHILDREN_BEFORE = `${LEAD}(?:${JOINED}${CHILD}){0,6}${JOINED}`;
/** The same with another child before. */
export const OTHER_CHILDREN_BEFORE = `${LEAD}(?:${JOINED}${CHILD}){1,6}${JOINED}`;
