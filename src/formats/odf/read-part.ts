/**
 * The texts of one OpenDocument part: paragraphs and tables in the order of reading, sheets by cells, comments, what
 * tracked changes took away, attributes that hold words, addresses. Knows element names; knows nothing of packages.
 */
import type { Span } from "../../core/span.js";
import type { Surface, TextDocument } from "../../text/document.js";
import { StoryText, type Block, type Cell, type Paragraph } from "../ooxml/blocks.js";
import { decodePercent, decodeXml, spaceUnderscores, textOf, type Fragment } from "../ooxml/fragments.js";
import { lineDocument, type Line, type PartTexts } from "../ooxml/read-part.js";
import { rawAttribute, scanXml, type XmlElement, type XmlVisitor } from "../ooxml/xml-scan.js";
import { SheetText, type SheetCell } from "./sheet-text.js";
import {
  ASIDES,
  CELL_VALUES,
  CHARACTERS,
  holdsWords,
  isGivenStyle,
  isName,
  NEVER_RELEASED,
  REVISIONS,
  STORIES,
} from "./vocabulary.js";

/** More repetitions of a character are one. */
const MOST_SPACES = 100;

export function readOdfPart(part: string, source: string, surface: Surface): PartTexts {
  const reader = new OdfReader(part, source);
  const isWellFormed = scanXml(source, reader);
  const documents: TextDocument[] = [];
  const add = (blocks: readonly Block[], of: Surface): void => {
    const story = new StoryText(part);
    story.add(blocks);
    const document = story.build(of);
    if (document) documents.push(document);
  };
  for (const sheet of reader.sheets) documents.push(...sheet.documents.map((one) => ({ ...one, surface })));
  add(reader.body, surface);
  add(reader.comments, "comment");
  add(reader.revisions, "revision");
  add(reader.rules, "hidden");
  for (const document of [
    lineDocument(part, reader.links, "link"),
    lineDocument(part, reader.attributes, "attribute"),
    lineDocument(part, reader.asides, "hidden"),
  ]) {
    if (document) documents.push(document);
  }
  return { documents, isWellFormed };
}

interface OpenParagraph {
  readonly fragments: Fragment[];
  readonly beside: Block[];
}

/** What text belongs to where it stands: a paragraph, or what is not one. */
interface Scope {
  readonly element: XmlElement;
  readonly paragraph?: OpenParagraph;
  /** Where paragraphs below go. */
  readonly blocks: Block[];
}

interface OpenSheet {
  readonly element: XmlElement;
  readonly text: SheetText;
  row: number;
  column: number;
  cells: SheetCell[];
}

class OdfReader implements XmlVisitor {
  readonly body: Block[] = [];
  readonly comments: Block[] = [];
  readonly revisions: Block[] = [];
  /** What is written in rules and scripts, which no copy holds. */
  readonly rules: Block[] = [];
  readonly sheets: SheetText[] = [];
  readonly links: Line[] = [];
  readonly attributes: Line[] = [];
  readonly asides: Line[] = [];
  readonly #path: XmlElement[] = [];
  readonly #scopes: Scope[] = [];
  readonly #tables: Cell[][][] = [];
  #sheet: OpenSheet | undefined;
  #loose: Fragment[] = [];
  #styles = 0;

  constructor(
    private readonly part: string,
    private readonly source: string,
  ) {}

  open(element: XmlElement): void {
    this.#flushLoose();
    const { name, prefix } = element;
    const parent = this.#path.at(-1);
    this.#path.push(element);
    this.#readAttributes(element);
    if (name === "automatic-styles" || name === "styles") this.#styles++;
    const characters = CHARACTERS[name];
    if (characters !== undefined && prefix === "text") this.#addCharacter(element, characters);
    else if (isParagraph(element)) {
      this.#scopes.push({ element, paragraph: { fragments: [], beside: [] }, blocks: this.#blocks });
    } else if (prefix === "table" && name === "table") this.#openTable(element, parent);
    else if (prefix === "table" && name === "table-row") {
      if (this.#isOnSheet()) this.#openRow();
      else this.#tables.at(-1)?.push([]);
    } else if (opensScope(element)) this.#scopes.push({ element, blocks: [] });
  }

  close(element: XmlElement): void {
    this.#flushLoose();
    const { name, prefix } = element;
    this.#path.pop();
    if (name === "automatic-styles" || name === "styles") this.#styles--;
    if (this.#scopes.at(-1)?.element === element) this.#closeScope(element);
    else if (prefix === "table" && name === "table") this.#closeTable(element);
    else if (prefix === "table" && name === "table-row" && this.#isOnSheet()) this.#closeRow(element);
  }

  text(span: Span): void {
    const isInParagraph = this.#scopes.at(-1)?.paragraph !== undefined;
    if (!isInParagraph && this.source.slice(span.start, span.end).trim() === "") return;
    this.#addText(decodeXml(this.source, span));
  }

  cdata(span: Span): void {
    const text = this.source.slice(span.start, span.end);
    this.#addText([{ text, at: span.start, length: text.length }]);
  }

  aside(span: Span): void {
    if (/^<\?xml\s/i.test(this.source.slice(span.start, span.start + 6))) return;
    this.asides.push({ fragments: decodeXml(this.source, span) });
  }

  get #blocks(): Block[] {
    return this.#scopes.at(-1)?.blocks ?? this.body;
  }

  #addText(fragments: Fragment[]): void {
    const name = this.#path.at(-1)?.name ?? "";
    if (name === "binary-data") return;
    const paragraph = this.#scopes.at(-1)?.paragraph;
    if (paragraph) paragraph.fragments.push(...fragments);
    else this.#loose.push(...fragments);
  }

  #addCharacter(element: XmlElement, character: string): void {
    const count = Math.min(MOST_SPACES, Number(rawAttribute(this.source, element, "c") ?? 1) || 1);
    this.#scopes.at(-1)?.paragraph?.fragments.push({ text: character.repeat(count) });
  }

  #flushLoose(): void {
    if (this.#loose.length === 0) return;
    const field = this.#fieldOfLoose();
    const fragments = this.#loose;
    this.#loose = [];
    // Settings that are on, off or a measure.
    if (this.#path.at(-1)?.name === "config-item" && /^(?:true|false|-?[\d.]{1,12})$/.test(textOf(fragments))) return;
    if (this.#styles > 0 || ASIDES.has(this.#path.at(-1)?.name ?? "")) this.attributes.push({ fragments, field });
    else this.#blocks.push({ ...paragraphOf(fragments, []), field });
  }

  /** Properties have names of their own. */
  #fieldOfLoose(): string {
    const element = this.#path.at(-1);
    if (!element) return "";
    const given = element.name === "user-defined" || element.name === "config-item";
    return (given ? rawAttribute(this.source, element, "name") : undefined) ?? element.name;
  }

  #closeScope(element: XmlElement): void {
    const scope = this.#scopes.pop();
    if (!scope) return;
    if (scope.paragraph) {
      const { fragments, beside } = scope.paragraph;
      scope.blocks.push(paragraphOf(fragments, beside));
    } else if (element.name === "annotation") this.comments.push(...scope.blocks);
    else if (REVISIONS.has(element.name)) this.revisions.push(...scope.blocks);
    else if (NEVER_RELEASED.has(element.name)) this.rules.push(...scope.blocks);
    else if (isCell(element)) this.#closeCell(element, scope.blocks);
    else this.#hang(scope.blocks);
  }

  /** Behind the paragraph that they hang on, else where they stand. */
  #hang(blocks: readonly Block[]): void {
    (this.#scopes.at(-1)?.paragraph?.beside ?? this.#blocks).push(...blocks);
  }

  #openTable(element: XmlElement, parent: XmlElement | undefined): void {
    if (parent?.name === "spreadsheet") {
      const name = textOf(decodeXml(this.source, valueOf(element, "name")));
      this.#sheet = { element, text: new SheetText(this.part, name), row: 0, column: 0, cells: [] };
    } else this.#tables.push([]);
  }

  #closeTable(element: XmlElement): void {
    if (this.#sheet?.element === element) {
      this.#sheet.text.flush();
      this.sheets.push(this.#sheet.text);
      this.attributes.push(...this.#sheet.text.values);
      this.#sheet = undefined;
    } else this.#hang([{ kind: "table", rows: this.#tables.pop() ?? [] }]);
  }

  /** Whether rows are those of the sheet, not of a table within one of its cells. */
  #isOnSheet(): boolean {
    return this.#sheet !== undefined && this.#tables.length === 0;
  }

  #openRow(): void {
    if (!this.#sheet) return;
    this.#sheet.column = 0;
    this.#sheet.cells = [];
  }

  #closeRow(element: XmlElement): void {
    if (!this.#sheet) return;
    this.#sheet.text.addRow(this.#sheet.row, this.#sheet.cells);
    this.#sheet.row += repeated(this.source, element, "number-rows-repeated");
  }

  #closeCell(element: XmlElement, blocks: readonly Block[]): void {
    const value = this.#valueFragments(element);
    const paragraphs = blocks.filter((block) => block.kind === "paragraph");
    const isBare = paragraphs.every(({ current }) => textOf(current).trim() === "");
    const shown: readonly Block[] = isBare && value ? [paragraphOf(value, []), ...blocks] : blocks;
    const sheet = this.#isOnSheet() ? this.#sheet : undefined;
    if (!sheet) {
      const row = this.#tables.at(-1)?.at(-1);
      if (row) row.push({ blocks: shown });
      else this.#hang(shown);
      if (value && !isBare && saysMore(value, paragraphs)) this.attributes.push({ fragments: value });
      return;
    }
    const column = sheet.column;
    sheet.column += repeated(this.source, element, "number-columns-repeated");
    const inCell = shown.filter((block) => block.kind === "paragraph");
    const fragments = inCell.flatMap(({ current }, i) => (i > 0 ? [{ text: "\n" }, ...current] : current));
    const isUnsaid = value && !isBare && saysMore(value, inCell);
    sheet.cells.push({ fragments, column, ...(isUnsaid && { unsaid: value }) });
    this.body.push(...inCell.flatMap(({ beside }) => beside), ...shown.filter((block) => block.kind === "table"));
  }

  #valueFragments(element: XmlElement): Fragment[] | undefined {
    const attribute = element.attributes.find(
      ({ name, prefix }) => prefix === "office" && /^(?:string-value|date-value|time-value|value)$/.test(name),
    );
    return attribute && decodeXml(this.source, attribute.value);
  }

  #readAttributes(element: XmlElement): void {
    for (const { name, prefix, value } of element.attributes) {
      if (prefix === "xmlns" || name === "xmlns" || (isCell(element) && CELL_VALUES.has(name))) continue;
      const fragments = decodeXml(this.source, value);
      if (name === "href" && prefix !== "") {
        if (!isInside(element, textOf(fragments))) this.links.push({ fragments: decodePercent(fragments) });
      } else if (holdsWords({ element: element.name, prefix, name }, textOf(fragments))) {
        const words = isName(name) ? spaceUnderscores(decodeNames(this.source, value)) : fragments;
        if (isName(name) && isGivenStyle(textOf(words))) continue;
        // What a style is called on the screen is no person's name as it is shown.
        this.attributes.push({ fragments: words, field: element.name === "style" ? "style" : name });
      }
    }
  }
}

/** Whether a value says more than what the cell shows. */
function saysMore(value: readonly Fragment[], shown: readonly Paragraph[]): boolean {
  const text = textOf(value);
  const seen = shown.map(({ current }) => textOf(current)).join(" ");
  return !seen.includes(text) && (/\p{L}{2}|^\d{6,20}$/u.test(text) || (/\d{4}/.test(text) && !NUMBER.test(text)));
}

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const isParagraph = ({ name, prefix }: XmlElement): boolean => prefix === "text" && (name === "p" || name === "h");

const isCell = ({ name, prefix }: XmlElement): boolean =>
  prefix === "table" && (name === "table-cell" || name === "covered-table-cell");

/** Whether text within is none of the paragraph around. */
const opensScope = (element: XmlElement): boolean =>
  isCell(element) ||
  STORIES.has(element.name) ||
  NEVER_RELEASED.has(element.name) ||
  (element.prefix === "svg" && ASIDES.has(element.name));

/** Whether an address leads to a part of the package, whose name is no text of this part. */
const isInside = ({ name }: XmlElement, href: string): boolean =>
  name !== "a" && /^(?:\.\/)?(?:Pictures|media|Object|ObjectReplacements)[ /]?[\w ./-]{0,80}$/i.test(href);

const paragraphOf = (fragments: Fragment[], beside: readonly Block[]): Paragraph => ({
  kind: "paragraph",
  current: fragments,
  original: fragments,
  hasDeleted: false,
  beside,
});

const valueOf = (element: XmlElement, name: string): Span =>
  element.attributes.find((attribute) => attribute.name === name)?.value ?? { start: 0, end: 0 };

const repeated = (source: string, element: XmlElement, name: string): number =>
  Math.max(1, Number(rawAttribute(source, element, name) ?? 1) || 1);

/** Names of styles write other characters than letters by their numbers: `Text_20_body`. */
function decodeNames(source: string, span: Span): Fragment[] {
  const fragments: Fragment[] = [];
  let from = span.start;
  for (const { 0: code, index, 1: hex = "" } of source.slice(span.start, span.end).matchAll(/_([0-9a-f]{2,4})_/g)) {
    const at = span.start + index;
    if (at > from) fragments.push(...decodeXml(source, { start: from, end: at }));
    fragments.push({ text: String.fromCharCode(parseInt(hex, 16)), at, length: code.length });
    from = at + code.length;
  }
  if (from < span.end) fragments.push(...decodeXml(source, { start: from, end: span.end }));
  return fragments;
}
