/** Which cells of the tables of an OpenDocument part stand in columns that are hidden, told as its elements open and close. */
import { rawAttribute, type XmlElement } from "../ooxml/xml-scan.js";

interface OpenTable {
  readonly hidden: (readonly [from: number, to: number])[];
  columns: number;
  column: number;
}

export class HiddenColumns {
  readonly #tables: OpenTable[] = [];

  constructor(private readonly source: string) {}

  /** Whether the element is a cell of a hidden column. */
  open(element: XmlElement): boolean {
    if (element.prefix !== "table") return false;
    if (element.name === "table") this.#tables.push({ hidden: [], columns: 0, column: 0 });
    const table = this.#tables.at(-1);
    if (!table) return false;
    if (element.name === "table-row") table.column = 0;
    else if (element.name === "table-column") this.#addColumns(table, element);
    else if (element.name === "table-cell" || element.name === "covered-table-cell") {
      const column = table.column;
      table.column += this.#repeated(element);
      return table.hidden.some(([from, to]) => column >= from && column < to);
    }
    return false;
  }

  close({ name, prefix }: XmlElement): void {
    if (prefix === "table" && name === "table") this.#tables.pop();
  }

  #addColumns(table: OpenTable, element: XmlElement): void {
    const from = table.columns;
    table.columns += this.#repeated(element);
    if (/^(?:collapse|filter)$/.test(rawAttribute(this.source, element, "visibility") ?? ""))
      table.hidden.push([from, table.columns]);
  }

  #repeated(element: XmlElement): number {
    return Math.max(1, Number(rawAttribute(this.source, element, "number-columns-repeated") ?? 1) || 1);
  }
}
