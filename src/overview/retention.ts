/**
 * Information that is older than a rule of the office lets it be kept. The age is that of the file's last change, which
 * the file system tells; the record in it may be older. Says what is over its time; disposes of nothing.
 */
import ignore, { type Ignore } from "ignore";
import type { Act } from "../classification/act.js";
import { FINDING_TYPES, type FindingType } from "../core/finding-type.js";
import type { StoredItem, StoreReader } from "../store/store.js";
import type { Listed } from "./overview.js";
import { TopList } from "./top-list.js";

/** A rule as the office writes it. All that it names must be met. */
export interface RetentionRule {
  readonly name: string;
  /** Patterns in the syntax of `.gitignore`; undefined: everywhere. */
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

/** Judges the items of a scan by each rule: one reading of the list for rules without types, one more for each other. */
export async function judgeRetention(
  reader: StoreReader,
  scan: number,
  rules: readonly RetentionRule[],
  context: { readonly today: string; readonly below: string | undefined; readonly acts: readonly Act[] },
): Promise<RetentionResult[]> {
  const judges = rules.map((rule) => ({ judge: new Judge(rule, context.today), types: typesOf(rule, context.acts) }));
  const below = context.below === undefined ? {} : { below: context.below };
  const general = judges.filter(({ types }) => !types);
  if (general.length > 0)
    for await (const item of reader.items(scan, below)) for (const { judge } of general) judge.take(item);
  for (const { judge, types } of judges)
    if (types) for await (const item of reader.items(scan, { ...below, types })) judge.take(item);
  return judges.map(({ judge }) => judge.result());
}

/** The types that a rule asks for; undefined when it asks for none. */
function typesOf({ types, provisions }: RetentionRule, acts: readonly Act[]): FindingType[] | undefined {
  if (!types && !provisions) return undefined;
  return FINDING_TYPES.filter((type) => {
    const falls = acts.some((act) => act.types[type]?.provisions.some((id) => provisions?.includes(id)));
    return (!types || types.includes(type)) && (!provisions || falls);
  });
}

class Judge {
  readonly #before: string;
  readonly #over = new TopList<StoredItem>(LISTED, ({ modified }) => -Date.parse(modified ?? ""));
  #matcher: Ignore | undefined;
  #asked = 0;
  #items = 0;
  #ageless = 0;
  #bytes = 0;

  constructor(
    private readonly rule: RetentionRule,
    today: string,
  ) {
    this.#before = yearsBefore(today, rule.keepYears);
  }

  take(item: StoredItem): void {
    if (item.findings === 0 || !this.#names(item.source)) return;
    this.#items++;
    if (item.modified === null) this.#ageless++;
    else if (item.modified < this.#before) {
      this.#bytes += item.bytes;
      this.#over.add(item);
    }
  }

  result(): RetentionResult {
    return {
      rule: this.rule,
      before: this.#before,
      items: this.#items,
      ageless: this.#ageless,
      bytes: this.#bytes,
      over: this.#over.list(),
    };
  }

  #names(source: string): boolean {
    const { paths } = this.rule;
    if (!paths) return true;
    if (this.#asked++ % ASKED === 0) this.#matcher = ignore({ allowRelativePaths: true }).add([...paths]);
    const path = source.replaceAll("\\", "/").replace(/^(?:[a-z]:)?\/+/i, "");
    return path !== "" && this.#matcher?.ignores(path) === true;
  }
}

/** The same day so many years before; 1 March for 29 February of a year that has none. */
function yearsBefore(today: string, years: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString().slice(0, 10);
}
