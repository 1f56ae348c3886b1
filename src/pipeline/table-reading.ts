/** Rows of one part of a table turned into what is examined: texts, children, and what could not be read. */
import type { Problem } from "../core/problem.js";
import { KnownValues } from "../detection/consistency.js";
import { detect } from "../detection/detect.js";
import type { Extracted } from "../formats/format.js";
import { identify, readHead } from "../formats/identify.js";
import { RowDocuments } from "../formats/tables/row-documents.js";
import { quoteColumn, textOfBytes } from "../formats/tables/cell-bytes.js";
import type { TableLocator } from "../sources/source.js";
import { sizeOf } from "../tables/fetch.js";
import type { CellValue, TableRow, TableSample } from "../tables/table.js";
import type { RowsRead } from "./column-verdicts.js";
import { MemoryContent } from "./content.js";
import { RowKeys } from "./row-keys.js";
import type { DatabaseSessions } from "./database-sessions.js";
import type { ScanContext } from "./scan-item.js";

/** Rows at the beginning of the table that all its parts look at, so that they are of one mind about it. */
const PROBED_ROWS = 200;

export class TableReading {
  /** Of the text and the bytes of the cells. */
  bytes = 0;
  #rows: RowsRead;
  readonly #documents: RowDocuments;
  /** One object for all documents, so that columns are judged by what the first rows hold as well. */
  readonly #whole = {};
  /** By column: values that are bytes of no kind that is known. */
  readonly #unknown = new Map<string, number>();
  /** By column: values with signs that stand for what could not be decoded. */
  readonly #undecodable = new Map<string, number>();

  constructor(
    private readonly locator: TableLocator,
    private readonly context: ScanContext,
    private readonly databases: DatabaseSessions,
  ) {
    const { table, sample } = locator;
    this.#documents = new RowDocuments(table, this.#whole);
    this.#rows = { read: 0, total: table.rows ?? 0, isCounted: false, isSample: sample !== undefined };
  }

  get rows(): RowsRead {
    return this.#rows;
  }

  async *extract(): AsyncGenerator<Extracted> {
    const { sample } = this.locator;
    yield* this.#denied();
    if (sample === undefined) yield* this.#extractAll();
    else yield* this.#extractSample(sample);
    for (const document of this.#documents.end()) yield { kind: "document", document };
    for (const [column, count] of this.#unknown)
      yield problem(
        "unknown-format",
        "identify",
        `${count} values of ${quoteColumn(column)} are bytes of a kind that is not known`,
      );
    for (const [column, count] of this.#undecodable)
      yield problem("undecodable", "read", `${count} values of ${quoteColumn(column)} hold bytes that are not text`);
  }

  async *#extractAll(): AsyncGenerator<Extracted> {
    const { address, table, part, snapshot } = this.locator;
    const { databases } = this;
    const { tools } = this.context;
    const keys = this.#keys(part.of === 1 && table.rows !== null && table.rows === 0 ? [] : await this.#probe());
    const told = new Set<string>();
    for await (const event of databases.read(address, table, part, { snapshot })) {
      tools.gotOn?.();
      if (event.kind === "rows") yield* this.#takeRows(event.rows, keys);
      else if (!told.has(event.problem.detail)) {
        told.add(event.problem.detail);
        yield event;
      }
    }
  }

  async *#extractSample(wanted: number): AsyncGenerator<Extracted> {
    const { address, table } = this.locator;
    const drawn: TableSample = await this.databases.use(address, (session) => session.sample(table, wanted));
    const { rows, total, isCounted } = drawn;
    this.#rows = { ...this.#rows, total, isCounted };
    yield* this.#takeRows(rows, this.#keys(rows.slice(0, PROBED_ROWS)));
  }

  async #probe(): Promise<readonly TableRow[]> {
    const { address, table, snapshot } = this.locator;
    const rows: TableRow[] = [];
    const options = { snapshot, limit: PROBED_ROWS };
    for await (const event of this.databases.read(address, table, { index: 0, of: 1 }, options))
      if (event.kind === "rows") rows.push(...event.rows);
    this.context.tools.gotOn?.();
    return rows;
  }

  /** Examines the first rows: they tell what the columns hold, and whether the key is somebody's. */
  #keys(probe: readonly TableRow[]): RowKeys {
    const { tools, options } = this.context;
    const documents = new RowDocuments(this.locator.table, this.#whole);
    const texts = probe.flatMap((row) => [
      ...documents.add({
        id: row.place,
        rowKey: row.place,
        cells: row.cells.map((cell) => (typeof cell === "string" ? cell : null)),
      }),
    ]);
    const detected = detect(
      [...texts, ...documents.end()],
      tools.detectors,
      { ...tools.detect, types: undefined },
      new KnownValues(),
    );
    return new RowKeys(this.locator.table, detected, probe.length, options.fingerprintKey);
  }

  async *#takeRows(rows: readonly TableRow[], keys: RowKeys): AsyncGenerator<Extracted> {
    for (const row of rows) {
      const rowKey = keys.nameOf(row);
      const cells: (string | null)[] = [];
      for (const [index, value] of row.cells.entries()) {
        const text = typeof value === "string" ? value : value === null ? null : textOfBytes(value);
        if (text?.includes("\ufffd")) this.#count(this.#undecodable, index);
        if (value !== null && text === undefined) yield* this.#child(value, index, rowKey);
        cells.push(text ?? null);
      }
      this.bytes += sizeOf(row.cells);
      this.#rows = { ...this.#rows, read: this.#rows.read + 1 };
      for (const document of this.#documents.add({ id: row.place, rowKey, cells }))
        yield { kind: "document", document };
    }
  }

  /** What a cell of bytes holds, if it is of a kind that is known; columns of others are told once. */
  async *#child(value: CellValue, index: number, rowKey: string): AsyncGenerator<Extracted> {
    if (!(value instanceof Uint8Array)) return;
    const column = this.locator.table.columns[index]?.name ?? "";
    const content = new MemoryContent(value);
    const format = identify(await readHead(content, column), this.context.tools.formats);
    if (!format) this.#count(this.#unknown, index);
    else yield { kind: "child", child: { name: `${rowKey} · ${column}`, key: `${rowKey}\n${column}`, content } };
  }

  #count(counts: Map<string, number>, index: number): void {
    const column = this.locator.table.columns[index]?.name ?? "";
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }

  /** Columns that the account may not read. */
  *#denied(): Iterable<Extracted> {
    const denied = this.locator.table.columns.filter(({ isDenied }) => isDenied);
    if (denied.length > 0 && this.locator.part.index === 0)
      yield problem(
        "permission-denied",
        "read",
        `the account may not read ${denied.map(({ name }) => quoteColumn(name)).join(", ")}`,
      );
  }
}

const problem = (code: Problem["code"], stage: Problem["stage"], detail: string): Extracted => ({
  kind: "problem",
  problem: { code, stage, detail },
});
