/** What a scan in the store found that the one before it had not: sensitive values, and items that cannot be examined. */
import type { FindingType } from "../core/finding-type.js";
import { formatRef } from "../core/item.js";
import type { ItemChange, ScanInfo, StoredItem, StoreReader } from "../store/store.js";
import { PLACES_NAMED, type LostPlace, type NewPlace, type News } from "./notification.js";

type Counts = Partial<Record<FindingType, number>>;

/** Undefined when no scan of the same targets ended before. */
export async function readNews(reader: StoreReader, scan: number): Promise<News | undefined> {
  const scans = await reader.scans();
  const after = scans.find(({ id }) => id === scan);
  const before = after && lastBefore(after, scans);
  if (!before) return undefined;
  const collected = new NewsCollector();
  for await (const change of reader.difference(before.id, scan)) {
    if (!change.after) continue;
    if (becameUnreadable(change)) collected.addLost(change.after);
    collected.addNew(change.after, change.addedSensitive);
  }
  return collected.toNews(before.settings !== after.settings);
}

/** The last that ended, of those with the same settings if there is one: others look for other things. */
function lastBefore(scan: ScanInfo, scans: readonly ScanInfo[]): ScanInfo | undefined {
  const earlier = scans.filter(
    ({ id, series, status }) => id < scan.id && series === scan.series && status === "ended",
  );
  return earlier.find(({ settings }) => settings === scan.settings) ?? earlier[0];
}

const becameUnreadable = ({ kinds, after }: ItemChange): boolean =>
  kinds.includes("newly-unreadable") || (kinds.includes("new") && after?.status !== "examined");

class NewsCollector {
  readonly #byType: Counts = {};
  readonly #places: NewPlace[] = [];
  readonly #lostPlaces: LostPlace[] = [];
  #items = 0;
  #lost = 0;

  addLost(item: StoredItem): void {
    this.#lost++;
    if (item.status === "examined" || this.#lostPlaces.length >= PLACES_NAMED) return;
    this.#lostPlaces.push({ place: formatRef(item), status: item.status, problems: Object.keys(item.problems) });
  }

  addNew(item: StoredItem, findings: Counts): void {
    const types = Object.entries(findings) as [FindingType, number][];
    if (types.length === 0) return;
    this.#items++;
    for (const [type, number] of types) this.#byType[type] = (this.#byType[type] ?? 0) + number;
    if (this.#places.length < PLACES_NAMED) this.#places.push({ place: formatRef(item), findings });
  }

  toNews(settingsChanged: boolean): News {
    const findings = Object.values(this.#byType).reduce((sum, number) => sum + number, 0);
    return {
      newSensitive: { findings, items: this.#items, byType: this.#byType, places: this.#places },
      unreadable: { items: this.#lost, places: this.#lostPlaces },
      settingsChanged,
    };
  }
}
