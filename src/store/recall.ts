/** What a store knows of items as they are listed: examinations of the very place, unchanged, or of equal content elsewhere. */
import { numberOf, optionalText, textOf, type Engine, type Row } from "./engine.js";
import type { PageReader } from "./pages.js";
import { lineReader } from "./stored-line.js";
import type { ListedItem, Recall, ScanStart, StoredRecord } from "./store.js";

/** Records handed on at once. */
const AT_ONCE = 128;

/** Where an examination's records are. */
export interface ExaminationPlace {
  readonly id: number;
  readonly page: number;
  readonly start: number;
  readonly records: number;
  /** Whether its findings' ids can be made for another place. */
  readonly isMovable: boolean;
}

/** An examination that stands for an item. */
export class KnownItem implements Recall {
  constructor(
    private readonly pages: PageReader,
    private readonly listed: ListedItem,
    readonly examination: ExaminationPlace,
    /** Set when the very place was known unchanged. */
    readonly known: { readonly place: number; readonly revision: number } | undefined,
    private readonly isSamePlace: boolean,
  ) {}

  get count(): number {
    return this.examination.records;
  }

  async *records(mask?: string): AsyncGenerator<readonly StoredRecord[]> {
    const { page, start, records } = this.examination;
    const read = lineReader({ place: this.listed, isSamePlace: this.isSamePlace, mask });
    for await (const lines of this.pages.read(page, start, records))
      for (let at = 0; at < lines.length; at += AT_ONCE) yield lines.slice(at, at + AT_ONCE).map(read);
  }
}

const EXAMINATION = "e.id AS examination, e.page, e.start, e.records, e.is_movable, e.key AS examined_key";

export class Memory {
  constructor(
    private readonly engine: Engine,
    private readonly pages: PageReader,
    private readonly digest: ScanStart["digest"],
    /** The scan that is gone on with: of what has no stamp, what it has examined itself stands. */
    private readonly resumed: number | undefined,
  ) {}

  async unchanged(items: readonly ListedItem[]): Promise<readonly (KnownItem | undefined)[]> {
    const { all, reach } = this.digest;
    const rows = await this.engine.all(
      `SELECT p.id AS place, p.path, p.source, p.key, r.id AS revision, r.stamp, r.scan, ${EXAMINATION}
      FROM place p JOIN revision r ON r.place = p.id JOIN examination e ON e.id = r.examination
      WHERE ${this.engine.isAmong("p.path", "text")} AND r.settings = ? AND e.is_settled = 1
      AND (e.is_plain = 1 OR e.reach = ?)
      AND r.id = (SELECT max(x.id) FROM revision x WHERE x.place = p.id AND x.settings = ?)`,
      [items.map(({ place }) => place), all, reach, all],
    );
    const byPath = groupByPath(rows);
    const found = items.map((item) => this.#choose(item, byPath.get(item.place) ?? []));
    await this.pages.prepare(found.flatMap((one) => (one ? [one.examination.page] : [])));
    return found;
  }

  async mayKnow(items: readonly ListedItem[]): Promise<readonly boolean[]> {
    const rows = await this.engine.all(
      `SELECT DISTINCT bytes, extension FROM examination
      WHERE ${this.engine.isAmong("bytes", "integer")} AND settings = ? AND is_settled = 1 AND sha256 IS NOT NULL`,
      [[...new Set(items.map(({ bytes }) => bytes))], this.digest.all],
    );
    const known = new Set(rows.map((row) => `${numberOf(row, "bytes")} ${textOf(row, "extension")}`));
    return items.map((item) => known.has(`${item.bytes} ${extensionOf(item)}`));
  }

  async ofContent(item: ListedItem, sha256: string): Promise<KnownItem | undefined> {
    const [row] = await this.engine.all(
      `SELECT ${EXAMINATION} FROM examination e
      WHERE e.bytes = ? AND e.extension = ? AND e.sha256 = ? AND e.settings = ? AND e.is_settled = 1
      AND (e.is_plain = 1 OR e.reach = ?) AND (e.is_movable = 1 OR e.key = ?) ORDER BY e.id LIMIT 1`,
      [item.bytes, extensionOf(item), sha256, this.digest.all, this.digest.reach, item.key],
    );
    return row && this.#known(item, row, undefined);
  }

  #choose(item: ListedItem, rows: readonly Row[]): KnownItem | undefined {
    const same = rows.filter((row) => this.#isSame(item, row));
    const own = same.find((row) => row["source"] === item.ref.source && row["key"] === item.key);
    if (own) return this.#known(item, own, { place: numberOf(own, "place"), revision: numberOf(own, "revision") });
    // The same file under another name of its target.
    const [other] = same.filter((row) => numberOf(row, "is_movable") === 1);
    return other && this.#known(item, other, undefined);
  }

  #isSame(item: ListedItem, row: Row): boolean {
    if (item.stamp !== undefined) return optionalText(row, "stamp") === item.stamp;
    const isFile = item.modified !== undefined;
    return !isFile && this.resumed !== undefined && row["key"] === item.key && numberOf(row, "scan") === this.resumed;
  }

  #known(item: ListedItem, row: Row, known: KnownItem["known"]): KnownItem {
    const place: ExaminationPlace = {
      id: numberOf(row, "examination"),
      page: numberOf(row, "page"),
      start: numberOf(row, "start"),
      records: numberOf(row, "records"),
      isMovable: numberOf(row, "is_movable") === 1,
    };
    return new KnownItem(this.pages, item, place, known, textOf(row, "examined_key") === item.key);
  }
}

function groupByPath(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const path = textOf(row, "path");
    const group = groups.get(path);
    if (group) group.push(row);
    else groups.set(path, [row]);
  }
  return groups;
}

/** A file's kind is told by its content and by the end of its name. */
export function extensionOf({ ref }: Pick<ListedItem, "ref">): string {
  const name = (ref.path[0] ?? "").toLowerCase();
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
}
