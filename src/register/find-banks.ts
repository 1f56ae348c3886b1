/**
 * Personal information banks in what a scan left: tables with a column of names or numbers, and folders of records.
 * Folders that are one individual's each, and many like folders side by side, are one bank.
 */
import { basename, dirname, sep } from "node:path";
import type { Finding, ItemRecord } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { Bank, Retrieval } from "./bank.js";
import { Gathering, isRetrievedBy } from "./gather.js";

/** Which types of value a name of a file or folder holds. */
export type NameReader = (name: string) => readonly FindingType[];

/** Folders with findings below one folder, from which they are taken for parts of one bank. */
const MANY_FOLDERS = 8;
/** Names of a folder's files that are read to tell by what it is ordered, and their share that must hold such a value. */
const NAMES_READ = 100;
const NAMES_SHARE = 0.3;

/** Different names or numbers in a column from which a table is a collection, and no part of a letter. */
const ROWS = 5;

interface FolderSoFar {
  readonly gathering: Gathering;
  /** Names of files, the first ones. */
  readonly names: string[];
  readonly retrieval: Map<FindingType, "file name" | "folder name">;
}

/** Takes the records of scans, each in its order, and gives the banks that they show. */
export class BankFinder {
  readonly #tables: Bank[] = [];
  readonly #folders = new Map<string, FolderSoFar>();
  #item = new ItemSoFar();

  /** `absolute`: the place of a source, whatever folder the scan was started in. */
  constructor(
    private readonly absolute: (source: string) => string,
    private readonly readName: NameReader,
  ) {}

  add(record: Finding | ItemRecord): void {
    if (record.kind === "finding") return this.#item.add(record);
    if (record.path.length > 1) return this.#item.addPart(record);
    this.#item.end(record, this.absolute(record.source), this.#tables, this.#folders);
    this.#item = new ItemSoFar();
  }

  /** Sorted by place; to be asked once, at the end. */
  banks(): Bank[] {
    joinFolders(this.#folders, this.readName);
    const folders = [...this.#folders].filter(([, { gathering }]) => gathering.tellsOfIndividuals);
    return [...this.#tables, ...folders.map(folderBank(this.readName))].sort((a, b) =>
      a.place < b.place ? -1 : a.place > b.place ? 1 : 0,
    );
  }
}

/** The findings of the item at hand, by table. */
class ItemSoFar {
  readonly #tables = new Map<string, Gathering>();
  readonly #rest = new Gathering();
  #parts = 0;

  add(finding: Finding): void {
    if (finding.columnName === undefined) return this.#rest.add(finding);
    const key = [...finding.path.slice(1), ...(finding.table === undefined ? [] : [finding.table])].join(" › ");
    let table = this.#tables.get(key);
    if (!table) this.#tables.set(key, (table = new Gathering()));
    table.add(finding);
  }

  /** Something that lies in the item could not be examined wholly. */
  addPart({ status }: ItemRecord): void {
    if (status !== "examined") this.#parts++;
  }

  /** Adds the item's tables to `tables`, and what is in no table to its folder. */
  end(record: ItemRecord, place: string, tables: Bank[], folders: Map<string, FolderSoFar>): void {
    const isWhole = record.status === "examined" && this.#parts === 0;
    if (isDatabaseSource(record.source)) {
      this.#endTable(record, place, isWhole, tables);
      return;
    }
    const banks = [...this.#tables].filter(
      ([, table]) => table.keyColumns().length > 0 && table.individuals.most >= ROWS,
    );
    for (const [key, table] of banks) {
      table.addItem(record.format, isWhole);
      tables.push(tableBank(key === "" ? place : `${place} › ${key}`, false, table));
    }
    for (const [key, table] of this.#tables) if (!banks.some(([one]) => one === key)) this.#rest.merge(table);
    if (banks.length > 0 && this.#rest.findings === 0) return;
    const folder = folderOf(folders, dirname(place));
    this.#rest.addItem(record.format, isWhole);
    folder.gathering.merge(this.#rest);
    if (this.#rest.findings > 0 && folder.names.length < NAMES_READ) folder.names.push(basename(place));
  }

  /** A table of a database is the item itself: what its texts and documents tell of lies in no folder and counts for it. */
  #endTable({ path: [name = ""], format }: ItemRecord, place: string, isWhole: boolean, tables: Bank[]): void {
    const table = new Gathering();
    for (const [key, one] of this.#tables) table.merge(one, key === name || key === "");
    table.merge(this.#rest, false);
    if (table.individuals.most < ROWS) return;
    table.addItem(format, isWhole);
    tables.push(tableBank(`${place} › ${name}`, true, table));
  }
}

const isDatabaseSource = (source: string): boolean => /^(?:[a-z]+:\/\/|sqlite:)/.test(source);

function folderOf(folders: Map<string, FolderSoFar>, path: string): FolderSoFar {
  let folder = folders.get(path);
  if (!folder) folders.set(path, (folder = { gathering: new Gathering(), names: [], retrieval: new Map() }));
  return folder;
}

/** Joins, from the deepest folder on, what are parts of one bank with the folder above. */
function joinFolders(folders: Map<string, FolderSoFar>, readName: NameReader): void {
  const depthOf = (path: string): number => path.split(sep).length;
  const deepest = Math.max(0, ...[...folders.keys()].map(depthOf));
  for (let depth = deepest; depth > 1; depth--) {
    const paths = [...folders.keys()].filter((path) => depthOf(path) === depth);
    for (const [parent, below] of byParent(paths)) joinBelow(folders, parent, below, readName);
  }
}

function byParent(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) groups.set(dirname(path), [...(groups.get(dirname(path)) ?? []), path]);
  return groups;
}

function joinBelow(
  folders: Map<string, FolderSoFar>,
  parent: string,
  paths: readonly string[],
  readName: NameReader,
): void {
  const filled = paths.filter((path) => (folders.get(path)?.gathering.findings ?? 0) > 0);
  const areMany = filled.length >= MANY_FOLDERS;
  for (const path of filled) {
    const types = readName(basename(path)).filter(isRetrievedBy);
    if (!areMany && types.length === 0) continue;
    const from = folders.get(path);
    if (!from) continue;
    const above = folderOf(folders, parent);
    above.gathering.merge(from.gathering);
    for (const type of types) above.retrieval.set(type, "folder name");
    for (const [type, by] of from.retrieval) if (!above.retrieval.has(type)) above.retrieval.set(type, by);
    above.names.push(...from.names.slice(0, NAMES_READ - above.names.length));
    folders.delete(path);
  }
}

function folderBank(readName: NameReader): (entry: [string, FolderSoFar]) => Bank {
  return ([place, { gathering, names, retrieval }]) => {
    const counts = new Map<FindingType, number>();
    for (const type of names.flatMap((name) => [...new Set(readName(name))].filter(isRetrievedBy)))
      counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const [type, count] of counts)
      if (count >= NAMES_SHARE * names.length && !retrieval.has(type)) retrieval.set(type, "file name");
    return {
      ...describe(gathering),
      place,
      location: "file share",
      kind: "folder",
      retrieval: [...retrieval].map(([type, by]): Retrieval => ({ type, by, columns: [] })),
    };
  };
}

const tableBank = (place: string, isDatabase: boolean, table: Gathering): Bank => ({
  ...describe(table),
  place,
  location: isDatabase ? "database" : "file share",
  kind: "table",
  retrieval: table.keyColumns().map(({ type, columns }): Retrieval => ({ type, by: "column", columns })),
});

const describe = ({ formats, items, notExamined, categories, individuals }: Gathering) => ({
  formats,
  items,
  notExamined,
  categories,
  individuals,
});
