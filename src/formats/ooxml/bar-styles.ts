/**
 * Styles of cells that show a bar and hold nothing: each is a style of the workbook with a black ground. A cell that held a number
 * keeps its type so, which a mark of letters would take from its column.
 */
import type { Splice } from "./scrub-part.js";
import { rawAttribute, scanXml, type XmlElement } from "./xml-scan.js";

interface Style {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** A list in the styles: how many it says that it has, how many it has, and where its next one would stand. */
interface List {
  readonly element: XmlElement;
  readonly size: number;
  readonly end: number;
}

export class BarStyles {
  readonly #styles: Style[] = [];
  readonly #made: number[] = [];
  #fills: List | undefined;
  #cells: List | undefined;

  /** `source`: the part of the styles. */
  constructor(private readonly source: string) {
    const inside: string[] = [];
    let fills = 0;
    scanXml(source, {
      open: ({ name }) => {
        if (inside.at(-1) === "fills" && name === "fill") fills++;
        inside.push(name);
      },
      close: (element, tag) => {
        inside.pop();
        const { name } = element;
        if (name === "xf" && inside.at(-1) === "cellXfs")
          this.#styles.push({ element, start: element.tag.start, end: tag.end });
        if (element.isEmpty) return;
        if (name === "fills") this.#fills = { element, size: fills, end: tag.start };
        if (name === "cellXfs") this.#cells = { element, size: this.#styles.length, end: tag.start };
      },
      text: () => undefined,
    });
  }

  /** The number of a style with a bar, which looks otherwise as the one of that number does; itself where there can be none. */
  of(style: number): number {
    if (!this.#fills || !this.#cells || !this.#styles[style]) return style;
    const known = this.#made.indexOf(style);
    return this.#cells.size + (known < 0 ? this.#made.push(style) - 1 : known);
  }

  /** What the styles that were asked for add to the part. */
  splices(): Splice[] {
    const [fills, cells] = [this.#fills, this.#cells];
    if (!fills || !cells || this.#made.length === 0) return [];
    const prefix = fills.element.prefix === "" ? "" : `${fills.element.prefix}:`;
    const tag = (name: string, rest: string): string => `<${prefix}${name}${rest}`;
    const pattern = `${tag("fgColor", ' rgb="FF000000"/>')}${tag("bgColor", ' indexed="64"/>')}`;
    const fill = `${tag("fill", ">")}${tag("patternFill", ' patternType="solid">')}${pattern}</${prefix}patternFill></${prefix}fill>`;
    const styles = this.#made.map((number) => this.#withFill(this.#styles[number], fills.size));
    return [
      ...this.#countSplice(fills, 1),
      { start: fills.end, end: fills.end, text: fill },
      ...this.#countSplice(cells, styles.length),
      { start: cells.end, end: cells.end, text: styles.join("") },
    ];
  }

  #withFill(style: Style | undefined, fill: number): string {
    if (!style) return "";
    const { element, start, end } = style;
    const kept = element.attributes
      .filter(({ name }) => name !== "fillId" && name !== "applyFill")
      .map(({ whole }) => this.source.slice(whole.start, whole.end));
    const name = element.prefix === "" ? element.name : `${element.prefix}:${element.name}`;
    const rest = element.isEmpty ? "/>" : `>${this.source.slice(element.tag.end, end)}`;
    return start < end ? `<${name}${kept.join("")} fillId="${fill}" applyFill="1"${rest}` : "";
  }

  #countSplice({ element, size }: List, more: number): Splice[] {
    const count = element.attributes.find(({ name }) => name === "count");
    if (!count || rawAttribute(this.source, element, "count") === undefined) return [];
    return [{ ...count.value, text: String(size + more) }];
  }
}
