/**
 * Rows as documents: each cell a segment under its column, JSON and XML within a cell opened, cells of bytes given away.
 * Native places: part `3.5` is the fourth row's sixth column by the numbers that the reader gives, offsets are the cell's.
 */
import { DocumentBuilder, type Segment, type TextDocument } from "../../text/document.js";
import { tableName, type Table, type TableColumn } from "../../tables/table.js";
import { askedBy, formColumns, type FormColumns } from "../text/form-columns.js";
import { structuredCell } from "./structured-cell.js";

/** Units of text after which a document ends with its row. */
const WINDOW = 65_536;
/** Units of a comment on a column or a table that are taken for a name of it. */
const COMMENT_UNITS = 48;

const PLAIN_TYPE = /^(?:(?:tiny|small|medium|big)?int(?:eger|2|4|8)?\b|uuid\b|(?:small|big)?serial\b)/i;
const ROW_NUMBER = /^(?:id|pk|uid|uuid|guid|row_?id|row_?no)$/i;

/** Whether the value is a number or a UUID, and so says nothing where a column numbers rows. */
export const numbersRow = (value: string): boolean =>
  /^(?:\d{1,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(value);

/** A row whose bytes are taken out, or read as text where they are text. */
export interface TextRow {
  /** Names it in native places; unique within the table. */
  readonly id: string;
  /** Names it in findings. */
  readonly rowKey: string;
  readonly cells: readonly (string | null)[];
}

type CellInfo = Pick<Segment, "columnName" | "field" | "isAnswer">;

/** Makes documents of one table's rows, in order; all of them know that they are one table. */
export class RowDocuments {
  #builder = new DocumentBuilder();
  #segments: Segment[] = [];
  readonly #name: string;
  readonly #said: string | undefined;
  readonly #columns: readonly Pick<Segment, "columnName" | "field">[];
  /** Where one column says what another holds. */
  readonly #form: FormColumns | undefined;

  constructor(
    private readonly table: Table,
    private readonly whole: object = {},
  ) {
    this.#name = tableName(table);
    this.#said = inShort(table.comment);
    this.#form = formColumns(table.columns.map(({ name }) => name));
    this.#columns = table.columns.map((column, i) =>
      isRowNumber(column, table.key.includes(i)) ? {} : { columnName: column.name, field: fieldOf(column) },
    );
  }

  /** Takes a row; gives a document whenever there is enough for one. */
  *add({ id, rowKey, cells }: TextRow): Iterable<TextDocument> {
    let isFirst = true;
    cells.forEach((value, i) => {
      if (value === null || value === "" || this.#isNumber(value, i)) return;
      if (!isFirst) this.#builder.separate("\t");
      isFirst = false;
      this.#addCell(value, this.#knownBy(i, cells), i, { part: `${id}.${i}`, rowKey });
    });
    if (!isFirst) this.#builder.separate("\n");
    if (this.#builder.length >= WINDOW) yield* this.end();
  }

  *end(): Iterable<TextDocument> {
    if (this.#builder.length === 0) return;
    yield {
      ...this.#builder.build("body", { whole: this.whole }),
      segments: this.#segments,
      isOfCells: true,
      ...(this.#said !== undefined && { tableSaid: this.#said }),
    };
    this.#builder = new DocumentBuilder();
    this.#segments = [];
  }

  /** It tells nobody, and beside other cells it would only be taken for a part of what they hold. */
  #isNumber(value: string, index: number): boolean {
    return this.#columns[index]?.columnName === undefined && numbersRow(value.trim());
  }

  /** What the name of its column says of a cell, or the label in its row. */
  #knownBy(index: number, cells: TextRow["cells"]): CellInfo | undefined {
    const column = this.#columns[index];
    const asked = this.#form && askedBy(this.#form, cells[this.#form.label] ?? "");
    if (asked === undefined || !this.#form?.values.includes(index)) return column;
    return { ...column, field: asked, isAnswer: true };
  }

  #addCell(
    value: string,
    column: CellInfo | undefined,
    index: number,
    { part, rowKey }: { readonly part: string; readonly rowKey: string },
  ): void {
    const start = this.#builder.length;
    const place = { table: this.#name, rowKey };
    const inner = structuredCell(value, this.table.columns[index]?.type ?? "");
    if (inner.length > 0) {
      for (const document of inner) this.#addInner(document, part, { ...place, columnName: "", field: "", ...column });
      return;
    }
    this.#builder.append(value, part, 0);
    const from = start + value.length - value.trimStart().length;
    const end = start + value.trimEnd().length;
    if (from < end) this.#segments.push({ start: from, end, ...place, ...column });
  }

  /** A document that was made of one cell's value. */
  #addInner(
    document: TextDocument,
    part: string,
    place: { readonly table: string; readonly rowKey: string; readonly columnName: string; readonly field: string },
  ): void {
    const base = this.#builder.length;
    let done = 0;
    for (const { start, end, at, length } of document.pieces) {
      if (start > done) this.#builder.separate(document.text.slice(done, start));
      this.#builder.append(document.text.slice(start, end), part, at, length);
      done = end;
    }
    if (done < document.text.length) this.#builder.separate(document.text.slice(done));
    this.#builder.separate("\n");
    for (const segment of document.segments) {
      const key = (segment.rowKey ?? "").replace(/^\$/, "").replace(/\[\d+\]/g, "");
      const columnName = `${place.columnName}${key === "" && segment.field ? `.${segment.field}` : key}`;
      const { start, end, field = place.field, rowKey } = segment;
      const cell = rowKey === undefined ? {} : { cell: rowKey };
      this.#segments.push({ start: base + start, end: base + end, ...place, columnName, field, ...cell });
    }
  }
}

/**
 * Whether the column numbers rows, its own or those that it refers to. Such a number says nothing of anybody outside the
 * database; under a name such as `id` beside the names of persons it would be taken for theirs.
 */
export const isRowNumber = ({ name, type, refersTo }: TableColumn, isKey: boolean): boolean =>
  PLAIN_TYPE.test(type) && ROW_NUMBER.test(refersTo?.split(".").at(-1) ?? (isKey ? name : ""));

/** The name of the column, and what its comment says of it in short. */
function fieldOf({ name, comment }: TableColumn): string {
  const said = inShort(comment);
  return said === undefined || said.toLowerCase() === name.toLowerCase() ? name : `${name}: ${said}`;
}

/** A comment up to its first sign; undefined where that is no short name of what it is on. */
function inShort(comment: string | undefined): string | undefined {
  const said = comment?.split(/[.;:(\r\n]/, 1)[0]?.trim() ?? "";
  return said === "" || said.length > COMMENT_UNITS ? undefined : said;
}
