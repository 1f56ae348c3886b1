/** Rows of one part of a table turned into what is examined: texts, children, and what could not be read. */
import type { Problem } from "../core/problem.js";
import type { Extracted } from "../formats/format.js";
import { identify, readHead } from "../formats/identify.js";
import { RowDocuments, type TextRow } from "../formats/tables/row-documents.js";
import { quoteColumn, textOfBytes, UNDECODABLE } from "../formats/tables/cell-bytes.js";
import type { TableLocator } from "../sources/source.js";
import { sizeOf } from "../tables/fetch.js";
import type { PackedRows } from "../tables/packed-rows.js";
import { addSums } from "../tables/table-stamp.js";
import type { CellValue, TableRow, TableSample } from "../tables/table.js";
import type { RowsRead } from "./column-verdicts.js";
import { MemoryContent } from "./content.js";
import type { RowKeys } from "./row-keys.js";
import type { DatabaseSessions } from "./database-sessions.js";
import type { Look, RowTeller } from "./settled/told-rows.js";
import type { RowBlock, TableExtracted } from "./table-blocks.js";
import type { ScanContext } from "./scan-item.js";
import { openingOf, PROBED_ROWS, type TableOpening } from "./table-opening.js";

export class TableReading {
  /** Of the text and the bytes of the cells. */
  bytes = 0;
  #read = 0;
  #sum: bigint | undefined = 0n;
  #total: Pick<RowsRead, "total" | "isCounted">;
  readonly #documents: RowDocuments;
  /** One object for all documents, so that columns are judged by what the first rows hold as well. */
  readonly whole = {};
  /** By column: values that are bytes of no kind that is known. */
  readonly #unknown = new Map<string, number>();
  /** By column: values with signs that stand for what could not be decoded. */
  readonly #undecodable = new Map<string, number>();

  constructor(
    private readonly locator: TableLocator,
    private readonly context: ScanContext,
    private readonly databases: DatabaseSessions,
  ) {
    const { table } = locator;
    this.#documents = new RowDocuments(table, this.whole);
    this.#total = { total: table.rows ?? 0, isCounted: false };
  }

  get rows(): RowsRead {
    return { read: this.#read, ...this.#total, isSample: this.locator.sample !== undefined };
  }

  /** Of the hashes of all rows that were read; undefined where some have none. */
  get sum(): bigint | undefined {
    return this.#sum;
  }

  /** `opening`: of the table; undefined for rows that are drawn. `teller`: of rows that need not be read. */
  async *extract(
    opening: TableOpening | undefined,
    block: RowBlock,
    teller?: RowTeller,
  ): AsyncGenerator<TableExtracted> {
    const { sample } = this.locator;
    yield* this.#denied();
    let failure: { readonly error: unknown } | undefined;
    try {
      if (opening) yield* this.#extractAll(opening, block, teller);
      else if (sample !== undefined) yield* this.#extractSample(sample, block);
    } catch (error) {
      failure = { error };
    }
    // Rows that came before a failure are examined all the same.
    for (const document of this.#documents.end()) yield { kind: "document", document };
    for (const [column, count] of this.#unknown)
      yield problem(
        "unknown-format",
        "identify",
        `${count} values of ${quoteColumn(column)} are bytes of a kind that is not known`,
      );
    for (const [column, count] of this.#undecodable)
      yield problem("undecodable", "read", `${count} values of ${quoteColumn(column)} hold bytes that are not text`);
    if (failure) throw failure.error;
  }

  async *#extractAll(opening: TableOpening, block: RowBlock, teller?: RowTeller): AsyncGenerator<TableExtracted> {
    const { address, table, part, snapshot, isSigned } = this.locator;
    const { databases } = this;
    const { tools } = this.context;
    const told = new Set<string>();
    const options = { snapshot, isSigned, isPacked: teller !== undefined };
    for await (const event of databases.read(address, table, part, options)) {
      tools.gotOn?.();
      if (event.kind === "packed") yield* this.#takePacked(event.rows, opening.keys, block, teller);
      else if (event.kind === "rows") {
        this.#sum = addSums(this.#sum, event.sum);
        yield* this.#takeRows(event.rows, opening.keys, block, teller);
      } else if (!told.has(event.problem.detail)) {
        told.add(event.problem.detail);
        yield event;
      }
    }
  }

  async *#extractSample(wanted: number, block: RowBlock): AsyncGenerator<TableExtracted> {
    const { address, table } = this.locator;
    const drawn: TableSample = await this.databases.use(address, (session) => session.sample(table, wanted));
    const { rows, total, isCounted } = drawn;
    this.#total = { total, isCounted };
    const opening = openingOf(table, rows.slice(0, PROBED_ROWS), this.context);
    opening.lendTo(this.whole);
    yield* this.#takeRows(rows, opening.keys, block);
  }

  async *#takeRows(
    rows: Iterable<TableRow>,
    keys: RowKeys,
    block: RowBlock,
    teller?: RowTeller,
  ): AsyncGenerator<TableExtracted> {
    for (const row of rows) {
      const rowKey = keys.nameOf(row);
      const cells: (string | null)[] = [];
      for (let index = 0; index < row.cells.length; index++) {
        const value = row.cells[index] ?? null;
        const text = typeof value === "string" ? value : value === null ? null : textOfBytes(value);
        if (text?.includes(UNDECODABLE)) this.#count(this.#undecodable, index);
        if (value !== null && text === undefined) yield* this.#child(value, index, rowKey);
        cells.push(text ?? null);
      }
      this.bytes += sizeOf(row.cells);
      this.#read++;
      const look = teller?.lookAt(cells, () => rowKey, block.told) ?? "structured";
      yield* this.#addLooked(look, { id: row.place, rowKey, cells }, block);
    }
  }

  /** Rows without bytes, of which few are made into more than they are. */
  async *#takePacked(
    rows: PackedRows,
    keys: RowKeys,
    block: RowBlock,
    teller?: RowTeller,
  ): AsyncGenerator<TableExtracted> {
    if (!teller || rows.text.includes(UNDECODABLE)) {
      yield* this.#takeRows(rows, keys, block, teller);
      return;
    }
    this.bytes += rows.size;
    let row = 0;
    const rowKey = (): string => keys.nameOfPacked(rows, row);
    for (; row < rows.length; row++) {
      this.#read++;
      const look = teller.lookAtPacked(rows, row, rowKey, block.told);
      if (look === "told" && !block.isFull) continue;
      const { place, cells } = rows.row(row);
      yield* this.#addLooked(look, { id: place, rowKey: rowKey(), cells }, block);
    }
  }

  /** Takes a row that was looked at into the block. */
  *#addLooked(look: Look, row: TextRow, block: RowBlock): Iterable<TableExtracted> {
    if (look !== "told") {
      block.addUnread(row.rowKey, look === "read");
      for (const document of this.#documents.add(row)) yield { kind: "document", document };
    } else if (block.isFull) {
      for (const document of this.#documents.end()) yield { kind: "document", document };
      yield { kind: "block" };
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
