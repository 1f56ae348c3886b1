/**
 * Information that is older than a rule of the office lets it be kept. The age is that of the file's last change, which
 * the file system tells; the record in it may be older. Says what is over its time; disposes of nothing.
 */
import ignore, { type Ignore } from "ignore";
import type { Act } from "../classification/act.js";
import { FINDING_TYPES, type FindingType } from "../core/finding-type.js";
import type { AgeFilter, AgeTotal, Listed, PlaceFilter, StoreReader, StoredItem } from "../store/store.js";
import { TopList } from "./top-list.js";

/** A rule as the office writes it. All that it names must be met. */
export interface RetentionRule {
  readonly name: string;
  /** Patterns in the syntax of `.gitignore`, at any depth unless they begin with a slash; undefined: everywhere. */
  readonly paths?: readonly string[] | undefined;
  /** Only items with findings of one of these types. */
  readonly types?: readonly FindingType[] | undefined;
  /** Only items with findings of a type that falls under one of these provisions. */
  readonly provisions?: readonly string[] | undefined;
  readonly keepYears: number;
  /** Where the rule stands: Act and section, schedule of disposal, policy. */
  readonly authority: string;
}

export interface RetentionResult {
  readonly rule: RetentionRule;
  /** `YYYY-MM-DD`: what was last changed before this day is over its time. */
  readonly before: string;
  /** Items with findings that the rule names. */
  readonly items: number;
  /** Of them, those whose age is not known: rows of databases, for one. */
  readonly ageless: number;
  readonly bytes: number;
  /** Those over their time, the oldest first. */
  readonly over: Listed<StoredItem>;
}

export interface Duty {
  readonly citation: string;
  readonly text: string;
}

/** What the Act of Trinidad and Tobago says of keeping and disposing; Data Protection Act, Chap. 22:04 (Act 13 of 2011). */
export const RETENTION_DUTIES: readonly Duty[] = [
  {
    citation: "Data Protection Act 2011, s. 6(e)",
    text: "personal information shall only be retained for as long as is necessary for the purpose collected",
  },
  {
    citation: "Data Protection Act 2011, s. 33",
    text: "Personal information that has been used by a public body for an administrative purpose shall be retained by the authority for such period of time after it has been used as may be prescribed by Order of the Minister, to ensure that the individual to whom it relates has a reasonable opportunity to obtain access to that information.",
  },
  {
    citation: "Data Protection Act 2011, s. 37",
    text: "A public body shall dispose of all personal information in its control or custody in accordance with Regulations made by the Minister under this Act.",
  },
];

/** What a reader must check before relying on sections 33 and 37. */
export const DUTIES_CAVEAT =
  "Section 6 is proclaimed. Sections 33 and 37 are enacted and not shown to be proclaimed, and no Order or Regulations under them are known to this program: the office's own rules apply, and the Gazette tells whether that has changed.";

const LISTED = 200;
/** Paths asked of one matcher, which remembers them all. */
const ASKED = 10_000;

/** Judges the items of a scan by each rule. What is asked by folder is summed up by the store and not read. */
export async function judgeRetention(
  reader: StoreReader,
  scan: number,
  rules: readonly RetentionRule[],
  context: { readonly today: string; readonly below: string | undefined; readonly acts: readonly Act[] },
): Promise<RetentionResult[]> {
  const place = context.below === undefined ? {} : { below: context.below };
  const asked = rules.map((rule) => {
    const before = yearsBefore(context.today, rule.keepYears);
    const types = typesOf(rule, context.acts);
    const filter = { ...place, ...(types ? { types } : {}), before: Date.parse(before) };
    const names = rule.paths && new PathMatcher(rule.paths);
    return { rule, before, filter, names, isByFolder: !names || names.isByFolder };
  });
  const byFolder = asked.filter((one) => one.isByFolder);
  const ages = await reader.ages(scan, byFolder.map(({ filter }) => filter), place); // prettier-ignore
  const results: RetentionResult[] = [];
  for (const one of asked) {
    const { rule, before, filter, names } = one;
    const folders = ages[byFolder.indexOf(one)];
    const judged = folders
      ? await judgeByFolder(reader, scan, { filter, names, folders })
      : await judgeByItem(reader, scan, filter, names);
    results.push({ rule, before, ...judged });
  }
  return results;
}

type Judgement = Omit<RetentionResult, "rule" | "before">;

async function judgeByFolder(
  reader: StoreReader,
  scan: number,
  asked: {
    readonly filter: AgeFilter & PlaceFilter;
    readonly names: PathMatcher | undefined;
    readonly folders: readonly AgeTotal[];
  },
): Promise<Judgement> {
  const { filter, names, folders } = asked;
  const named = names ? folders.filter(({ folder }) => names.hasFolder(folder)) : folders;
  const sum = (count: "items" | "ageless" | "bytes" | "over"): number =>
    named.reduce((total, one) => total + one[count], 0);
  const late = named.filter(({ over }) => over > 0).map(({ folder }) => folder);
  const shown = late.length === 0 ? [] : await reader.oldest(scan, filter, LISTED, names && late);
  return { items: sum("items"), ageless: sum("ageless"), bytes: sum("bytes"), over: { shown, total: sum("over") } };
}

/** A pattern may be of names of files: each is asked. */
async function judgeByItem(
  reader: StoreReader,
  scan: number,
  { before, ...filter }: AgeFilter & PlaceFilter,
  names: PathMatcher | undefined,
): Promise<Judgement> {
  const over = new TopList<StoredItem>(LISTED, ({ modified }) => -Date.parse(modified ?? ""));
  const counts = { items: 0, ageless: 0, bytes: 0 };
  for await (const item of reader.items(scan, filter)) {
    if (item.findings === 0 || names?.hasFile(item.source) === false) continue;
    counts.items++;
    if (item.modified === null) counts.ageless++;
    else if (Date.parse(item.modified) < before) {
      counts.bytes += item.bytes;
      over.add(item);
    }
  }
  return { ...counts, over: over.list() };
}

/** The types that a rule asks for; undefined when it asks for none. */
function typesOf({ types, provisions }: RetentionRule, acts: readonly Act[]): FindingType[] | undefined {
  if (!types && !provisions) return undefined;
  return FINDING_TYPES.filter((type) => {
    const falls = acts.some((act) => act.types[type]?.provisions.some((id) => provisions?.includes(id)));
    return (!types || types.includes(type)) && (!provisions || falls);
  });
}

class PathMatcher {
  /** Whether only folders can be meant. */
  readonly isByFolder: boolean;
  #matcher: Ignore | undefined;
  #asked = 0;

  constructor(private readonly patterns: readonly string[]) {
    this.isByFolder = patterns.every((pattern) => pattern.endsWith("/"));
  }

  /** `folder`: absolute path. */
  hasFolder(folder: string): boolean {
    return this.hasFile(`${folder}/`);
  }

  hasFile(source: string): boolean {
    if (this.#asked++ % ASKED === 0)
      this.#matcher = ignore({ allowRelativePaths: true }).add(this.patterns.map(atAnyDepth));
    const path = source.replaceAll("\\", "/").replace(/^(?:[a-z]:)?\/+/i, "");
    return path !== "" && this.#matcher?.ignores(path) === true;
  }
}

/** An office names the folders of a share, wherever on the machine the share is found. */
const atAnyDepth = (pattern: string): string =>
  /^!?\/|^!?\*\*\//.test(pattern) ? pattern : pattern.replace(/^(?<not>!?)/, "$<not>**/");

/** The same day so many years before; 1 March for 29 February of a year that has none. */
function yearsBefore(today: string, years: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString().slice(0, 10);
}
