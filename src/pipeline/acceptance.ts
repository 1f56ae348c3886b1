/**
 * Which findings of a run are left out because somebody accepted them: by an entry of the file of suppressions, or
 * because an earlier scan had them. Everything that is left out is counted, for its item and for the run.
 */
import type { Suppression } from "../config/suppressions.js";
import type { Finding, ItemRecord, LeftOutFindings, LineMark, SuppressionUse } from "../core/finding.js";
import { valueKey, type Baseline } from "./baseline.js";

interface Entry {
  readonly suppression: Suppression;
  readonly isExpired: boolean;
  findings: number;
}

type Counts = { -readonly [Key in keyof LeftOutFindings]: number };

const noCounts = (): Counts => ({ baseline: 0, suppressed: 0, marked: 0 });

export class Acceptance {
  readonly #entries: ReadonlyMap<string, Entry>;
  /** Findings left out of items that are not closed yet. */
  readonly #pending = new Map<string, Counts>();
  readonly #total = noCounts();
  readonly #marks: Record<LineMark["state"], number> = { used: 0, unused: 0, "no-reason": 0, "unknown-type": 0 };

  /** `today`: `YYYY-MM-DD`, against which entries expire. */
  constructor(
    private readonly baseline: Baseline | undefined,
    suppressions: readonly Suppression[],
    today: string,
  ) {
    this.#entries = new Map(
      suppressions.map((suppression) => [
        valueKey(suppression),
        { suppression, isExpired: suppression.expires < today, findings: 0 },
      ]),
    );
  }

  /** Whether nothing was accepted, so that no finding is ever left out. */
  get isEmpty(): boolean {
    return this.#entries.size === 0 && this.baseline === undefined;
  }

  /** Findings left out so far. */
  get findings(): LeftOutFindings {
    return this.#total;
  }

  /** Marks in items so far. */
  get marks(): Readonly<Record<LineMark["state"], number>> {
    return this.#marks;
  }

  /** Whether the finding is accepted; if so, it is counted. A decision of a person comes before an earlier scan. */
  takesOut(finding: Finding): boolean {
    const entry = this.#entries.get(valueKey(finding));
    if (entry) entry.findings++;
    if (entry && !entry.isExpired) this.#count(finding, "suppressed");
    else if (this.baseline?.has(finding)) this.#count(finding, "baseline");
    else return false;
    return true;
  }

  /** The item's record without the findings that were left out of it. */
  adjust(item: ItemRecord): ItemRecord {
    for (const { state } of item.marks ?? []) this.#marks[state]++;
    const marked = item.leftOut?.marked ?? 0;
    this.#total.marked += marked;
    const place = placeOf(item);
    const taken = this.#pending.get(place);
    if (!taken) return item;
    this.#pending.delete(place);
    return { ...item, findings: item.findings - taken.baseline - taken.suppressed, leftOut: { ...taken, marked } };
  }

  /** All entries, in the order of the file. */
  uses(): SuppressionUse[] {
    return Array.from(this.#entries.values(), ({ suppression, isExpired, findings }) => ({
      ...suppression,
      state: isExpired ? "expired" : findings > 0 ? "used" : "unused",
      findings,
    }));
  }

  #count(finding: Finding, by: "baseline" | "suppressed"): void {
    this.#total[by]++;
    const place = placeOf(finding);
    const counts = this.#pending.get(place) ?? noCounts();
    counts[by]++;
    this.#pending.set(place, counts);
  }
}

const placeOf = ({ source, path }: Pick<Finding, "source" | "path">): string => [source, ...path].join("\0");
