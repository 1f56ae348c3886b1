/**
 * Whether a text speaks of work or of home: who talks in a chat between relatives is no official, in one between officers
 * everybody is. Different words are counted, not how often they stand.
 */

/** `neither`: hardly a word of work, and too few of home to call it so. */
export type Tone = "work" | "mixed" | "home" | "neither";

/** `s?`: with the letter or without. */
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").flatMap((word) => (word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word])));

const OF_WORK = words(
  "clients? patients? applicants? claimants? customers? tenants? inmates? detainees? students? pupils? cases? caseload files? ref tickets? shifts? rosters? rostered counter clinic ward meeting supervisor queue handover intake reports? system forms? docket hq office branch team register registry referral logged scanned escalated? officers? dept department section unit duty incident inspection statement payroll hr vacancy interviews? assessment allocation staff transcript channel session complaints?",
);
const OF_HOME = words(
  "mum mom mummy mommy ma dad daddy pa papa aunty auntie aunt uncle tantie tanty granny gran nan nana nanna nani grandma grandpa pop mother father husband wife sister brother son daughter cousin love luv xx xxx xoxo lol lmao haha babe baby hubby darling dahlin sweetheart hun sis bro bruh boi gyal birthday wedding funeral church kids boyfriend girlfriend missus dinner lunch cook beach pray prayer amen party cricket football netball fete drunk drinking beers? whānau whanau moko koro kui allyuh doux chile eh ent home house bed sleep dog cat car neighbour weekend idiot stupid liar lies shame ashamed thief tief lend borrow owes? sorry",
);
/** Logarithms of one over the other from which a text is of the one kind. */
const IS_HOME = -0.6;
const IS_WORK = 0.3;
/** Different words of home below which a text is not called so: a note of three lines says nothing. */
const LEAST = 3;
/** Different words of work below which nothing shows that anybody is at work. */
const LEAST_OF_WORK = 2;

/** How many of the words are of a kind. */
const countOf = (said: ReadonlySet<string>, kind: ReadonlySet<string>): number =>
  [...kind].filter((word) => said.has(word)).length;

export function toneOf(texts: readonly string[]): Tone {
  const said = new Set<string>();
  for (const text of texts) for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) said.add(word);
  const home = countOf(said, OF_HOME);
  const work = countOf(said, OF_WORK);
  const odds = Math.log((work + 1) / (home + 1));
  if (odds < IS_HOME && home >= LEAST) return "home";
  if (work < LEAST_OF_WORK) return "neither";
  return odds > IS_WORK ? "work" : "mixed";
}
