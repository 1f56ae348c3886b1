/**
 * The order of reading of a story: paragraphs, tables with their rows and cells, and what floats beside a paragraph.
 * Turns them into one text with segments over what stands under a label or a column head.
 */
import { DocumentBuilder, type Segment, type Surface, type TextDocument } from "../../text/document.js";
import { isHeadingWord } from "../text/heading-words.js";
import { askedBy, asLabel, formColumns, type FormColumns } from "../text/form-columns.js";
import { formSegments } from "../text/form-lines.js";
import { layoutTableCells } from "../text/layout-tables.js";
import { mergeSegments } from "../text/segments.js";
import { appendFragments, textOf, type Fragment } from "./fragments.js";

export interface Paragraph {
  readonly kind: "paragraph";
  /** As it reads with all tracked changes taken. */
  readonly current: Fragment[];
  /** As it read before them. */
  readonly original: Fragment[];
  readonly hasDeleted: boolean;
  /** Name of the element or property that a text outside paragraphs is the value of. */
  readonly field?: string;
  /** Text boxes anchored in the paragraph. */
  readonly beside: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

const LONGEST_HEAD = 60;

/** Builds the text of the blocks of one part. */
export class StoryText {
  readonly #builder = new DocumentBuilder();
  readonly #segments: Segment[] = [];
  #tables = 0;

  constructor(private readonly part: string) {}

  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "table") this.#addTable(block);
      else this.#addParagraph(block);
    }
  }

  build(surface: Surface): TextDocument | undefined {
    const document = this.#builder.build(surface);
    if (document.text.trim() === "") return undefined;
    return { ...document, segments: mergeSegments(this.#segments, layoutTableCells(document.text)) };
  }

  #addParagraph(paragraph: Paragraph): void {
    const start = this.#builder.length;
    appendFragments(this.#builder, this.part, paragraph.current);
    const end = this.#builder.length;
    if (paragraph.field !== undefined && end > start) this.#segments.push({ start, end, field: paragraph.field });
    else {
      for (const segment of formSegments(textOf(paragraph.current))) {
        this.#segments.push({ ...segment, start: start + segment.start, end: start + segment.end });
      }
    }
    this.#builder.separate("\n");
    this.add(paragraph.beside);
  }

  #addTable(table: Table): void {
    this.#tables++;
    const name = `table ${this.#tables}`;
    const heads = columnHeads(table);
    const form = heads && formColumns(heads);
    const isForm = !heads && table.rows.every((row) => row.length <= 2 || row.length === 4);
    table.rows.forEach((row, y) => {
      row.forEach((cell, x) => {
        const left = isForm && x % 2 === 1 ? labelOf(row[x - 1]) : undefined;
        const asked = form && y > 0 ? askedIn(form, row) : undefined;
        const head = heads && y > 0 && !(asked && form?.label === x) ? heads[x] : undefined;
        const label = form?.values.includes(x) ? asked : left;
        if (label) this.#addCell(cell, { field: label });
        else if (head) this.#addCell(cell, { field: head, columnName: head, table: name });
        else this.#addCell(cell, undefined);
        this.#builder.separate(x + 1 < row.length ? "\t" : "\n");
      });
      if (row.length === 0) this.#builder.separate("\n");
      this.add(row.flatMap((cell) => cell.blocks.flatMap((block) => (block.kind === "paragraph" ? block.beside : []))));
    });
  }

  #addCell(cell: Cell, info: Omit<Segment, "start" | "end"> | undefined): void {
    const paragraphs = cell.blocks.filter((block) => block.kind === "paragraph");
    // A table within a cell has heads and labels of its own.
    if (!info || paragraphs.length < cell.blocks.length) {
      cell.blocks.forEach((block, i) => {
        if (i > 0) this.#builder.separate("\n");
        if (block.kind === "table") this.#addTable(block);
        else this.#addInline(block);
      });
      return;
    }
    const start = this.#builder.length;
    paragraphs.forEach((paragraph, i) => {
      if (i > 0) this.#builder.separate("\n");
      appendFragments(this.#builder, this.part, paragraph.current);
    });
    const end = this.#builder.length;
    if (end > start) this.#segments.push({ start, end, ...info });
  }

  /** A paragraph without its line end and without what floats beside it. */
  #addInline(paragraph: Paragraph): void {
    const start = this.#builder.length;
    appendFragments(this.#builder, this.part, paragraph.current);
    for (const segment of formSegments(textOf(paragraph.current))) {
      this.#segments.push({ ...segment, start: start + segment.start, end: start + segment.end });
    }
  }
}

const cellText = (cell: Cell): string =>
  cell.blocks
    .map((block) => (block.kind === "paragraph" ? textOf(block.current) : ""))
    .join(" ")
    .trim();

/** The first row, when it reads as heads: short words over every column, no figures, and rows of the same width below. */
function columnHeads(table: Table): readonly string[] | undefined {
  const [first = [], ...rest] = table.rows;
  if (first.length < 2 || rest.length === 0) return undefined;
  const heads = first.map(cellText);
  const areHeads = heads.every((head, x) => isHead(head) || (head === "" && x === 0 && mayHaveNoCorner(heads)));
  if (!areHeads || rest.some((row) => row.length !== first.length)) return undefined;
  // A form of two columns has labels down its left side, and so no head.
  const isForm = first.length === 2 && table.rows.every((row) => labelOf(row[0]) !== undefined) && rest.length < 40;
  return isForm && !looksLikeList(heads) ? undefined : heads;
}

const mayHaveNoCorner = (heads: readonly string[]): boolean =>
  formColumns(heads) !== undefined || (heads.length > 2 && heads.slice(1).every(isHeadingWord));

const isHead = (head: string): boolean => head.length > 0 && head.length <= LONGEST_HEAD && !/\d{2}|:$|@/.test(head);

/** A list's heads name kinds of things on both sides; a form's first row holds a value on the right. */
const looksLikeList = (heads: readonly string[]): boolean =>
  heads.every(isHeadingWord) ||
  /^(?:value|details?|response|answer|particulars|information|data|amount|date|name|reason|comments?|notes?|address|phone|telephone|e-?mail)\b/i.test(
    heads[1] ?? "",
  );

const askedIn = (form: FormColumns, row: readonly Cell[]): string | undefined => {
  const cell = row[form.label];
  return cell && askedBy(form, cellText(cell));
};

const labelOf = (cell: Cell | undefined): string | undefined => (cell ? asLabel(cellText(cell)) : undefined);
