/** Strings of a workbook: those that cells share and those that stand in cells, with the way back to their source. */
import type { Span } from "../../core/span.js";
import { decodeStringEscapes, decodeXml, type Fragment } from "./fragments.js";
import { scanXml, type XmlElement, type XmlVisitor } from "./xml-scan.js";

/** One string: runs of text and reading aids, as they lie in the source of a part. */
export interface SheetString {
  /** The element, whole. */
  readonly whole: Span;
  /** What lies in the element. */
  readonly content: Span;
  readonly prefix: string;
  /** Text that is shown, in order. */
  readonly texts: readonly Span[];
  /** Reading aids: how the text is spoken. */
  readonly aids: readonly Span[];
  /** Elements that hold reading aids. */
  readonly aidElements: readonly Span[];
}

/** The text of a string, with escapes of both XML and spreadsheets undone. */
export const stringFragments = (source: string, texts: readonly Span[]): Fragment[] =>
  texts.flatMap((span) => decodeStringEscapes(decodeXml(source, span)));

/** Collects the strings that elements of one name hold. */
export class StringReader implements XmlVisitor {
  readonly strings: SheetString[] = [];
  #open: { element: XmlElement; texts: Span[]; aids: Span[]; aidElements: Span[] } | undefined;
  #isText = false;
  #isAid = false;

  constructor(private readonly name: string) {}

  open(element: XmlElement): void {
    if (element.name === this.name) this.#open = { element, texts: [], aids: [], aidElements: [] };
    else if (element.name === "rPh") this.#isAid = true;
    this.#isText = element.name === "t";
  }

  close(element: XmlElement, tag: Span): void {
    this.#isText = false;
    if (element.name === "rPh") this.#isAid = false;
    if (element.name === "rPh" || element.name === "phoneticPr")
      this.#open?.aidElements.push({ start: element.tag.start, end: tag.end });
    if (element.name !== this.name || !this.#open) return;
    const { texts, aids, aidElements } = this.#open;
    this.strings.push({
      whole: { start: element.tag.start, end: tag.end },
      content: { start: element.tag.end, end: element.isEmpty ? element.tag.end : tag.start },
      prefix: element.prefix,
      texts,
      aids,
      aidElements,
    });
    this.#open = undefined;
  }

  text(span: Span): void {
    if (!this.#open || !this.#isText) return;
    (this.#isAid ? this.#open.aids : this.#open.texts).push(span);
  }

  cdata(span: Span): void {
    this.text(span);
  }
}

/** The table of shared strings, by number. */
export function readSharedStrings(source: string): SheetString[] {
  const reader = new StringReader("si");
  scanXml(source, reader);
  return reader.strings;
}
