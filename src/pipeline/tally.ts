/** Counts a run's records into its summary. */
import type { Finding, ItemRecord, LeftOutSummary, Summary } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { FindingCounts } from "./finding-lines.js";

export class Tally {
  readonly #items = { examined: 0, partly: 0, refused: 0 };
  readonly #byType = new Map<FindingType, number>();
  readonly #problems = new Map<string, number>();
  readonly #since = performance.now();
  #findings = 0;
  #sensitive = 0;
  #excluded = 0;
  #bytes = 0;

  finding(finding: Finding): void {
    this.#findings++;
    if (finding.sensitive) this.#sensitive++;
    if (finding.excludedBy !== null) this.#excluded++;
    this.#byType.set(finding.type, (this.#byType.get(finding.type) ?? 0) + 1);
  }

  findings({ findings, sensitive, excluded, byType }: FindingCounts): void {
    this.#findings += findings;
    this.#sensitive += sensitive;
    this.#excluded += excluded;
    for (const [type, count] of Object.entries(byType) as [FindingType, number][])
      this.#byType.set(type, (this.#byType.get(type) ?? 0) + count);
  }

  item(item: ItemRecord): void {
    this.#items[item.status]++;
    // What lies in a container is part of the container's bytes.
    if (item.path.length === 1) this.#bytes += item.bytes;
    for (const { code } of item.problems) this.#problems.set(code, (this.#problems.get(code) ?? 0) + 1);
  }

  /** `leftOut`: what the run left out on purpose; undefined when there was nothing that might have. */
  summary(interrupted: boolean, leftOut?: LeftOutSummary): Summary {
    return {
      kind: "summary",
      items: { ...this.#items },
      findings: this.#findings,
      sensitive: this.#sensitive,
      excluded: this.#excluded,
      byType: Object.fromEntries([...this.#byType].sort(([a], [b]) => (a < b ? -1 : 1))),
      problems: Object.fromEntries([...this.#problems].sort(([a], [b]) => (a < b ? -1 : 1))),
      bytes: this.#bytes,
      seconds: Math.round(performance.now() - this.#since) / 1000,
      interrupted,
      ...(leftOut && { leftOut }),
    };
  }
}
