/**
 * Who talks in an exported conversation, by how its lines are laid out: a time and a name, a name and a time, a name and a sign, line
 * after line, the same names again and again. Knows nothing of names: what a label may be, its caller says.
 */

export interface TalkLabel {
  readonly start: number;
  readonly text: string;
}

const TIME = "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[APap]\\.?[Mm]\\.?)?";
const DAY =
  "(?:(?:\\p{L}{2,9},? )?(?:\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\p{L}{3,9} \\d{1,2}),?[ T]{1,2}(?:at )?)?";
const WORD = "[\\p{L}][\\p{L}\\p{M}'’ʻ.-]{0,20}";
const TITLE =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Nurse|Pastor|Sis|Bro|Aunty|Auntie|Uncle|Tantie|Nanny|Nana|Nan|Granny|Koro|Kuia|Whaea|Matua)\\.? )?";
const NAME = `${TITLE}(?<name>${WORD}(?: ${WORD}){0,2})`;
const REMARK = "(?: \\([^)\\n]{1,24}\\))?(?: ?\\p{Extended_Pictographic}\\uFE0F?){0,3}";
const LAYOUTS: readonly RegExp[] = [
  // `18:20 · Ngaro · text`, `[14:02] Ana: text`, `3 May 2025, 9.15pm - Lupe: text`.
  new RegExp(
    `[ \\t>*]{0,4}[[(]?${DAY}${TIME}[\\])]?[ \\t]{0,3}[-–—·|•]?[ \\t]{0,3}~?${NAME}${REMARK}[ \\t]{0,2}[:·|>](?=[ \\t])`,
    "duy",
  ),
  // `Donnie [01:12] text`, `Maraea  21:04`, `Tui — Today at 20:01`.
  new RegExp(
    `[ \\t>*]{0,4}~?${NAME}${REMARK}[ \\t]{0,3}[-–—,]?[ \\t]{0,3}[[(]?(?:(?:[Tt]oday|[Yy]esterday) at )?${DAY}${TIME}[\\])]?(?=[ \\t:]|\\r?$)`,
    "dmuy",
  ),
  // `Onika (Zion mom) > text`.
  new RegExp(`[ \\t*]{0,4}~?${NAME}${REMARK}[ \\t]?>(?=[ \\t]\\S)`, "duy"),
];
/** Lines of one layout from which they are a conversation, and speakers who say something twice. */
const LINES = 4;
const SPEAKERS = 2;

/** The labels of the lines that are a conversation, wherever they stand; those that say something once are among them. */
export function talkLabels(text: string): readonly TalkLabel[] {
  if (!/(?:^|\n)[^\n]{0,60}(?:\d[:.h]\d\d|\p{L}\)? ?>[ \t]\S)/u.test(text)) return [];
  return LAYOUTS.flatMap((layout) => {
    const labels = labelsOf(text, layout);
    const counts = countsOf(labels);
    const again = [...counts.values()].filter((count) => count > 1).length;
    return labels.length >= LINES && again >= SPEAKERS ? labels : [];
  });
}

/** How often each label stands, by its small letters. */
export function countsOf(labels: readonly TalkLabel[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of labels) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  return counts;
}

function labelsOf(text: string, layout: RegExp): TalkLabel[] {
  const labels: TalkLabel[] = [];
  for (let start = 0; start < text.length;) {
    layout.lastIndex = start;
    const match = layout.exec(text);
    const place = match?.indices?.groups?.["name"];
    if (place) labels.push({ start: place[0], text: text.slice(...place) });
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return labels;
}
