/**
 * The texts of one XML part: what stands on the page, what tracked changes took away, instructions and addresses,
 * attributes that hold words, and comments of the XML itself. Knows element names; knows nothing of packages.
 */
import type { Span } from "../../core/span.js";
import { DocumentBuilder, type Surface, type TextDocument } from "../../text/document.js";
import { StoryText, type Block, type Cell, type Paragraph } from "./blocks.js";
import {
  appendFragments,
  decodePercent,
  decodeXml,
  spaceUnderscores,
  textOf,
  withoutReferences,
  type Fragment,
} from "./fragments.js";
import {
  AUTHORS,
  DELETED,
  FORMULAS,
  holdsWords,
  INSERTED,
  INSTRUCTIONS,
  PARTED,
  TECHNICAL_TEXT,
} from "./vocabulary.js";
import { rawAttribute, scanXml, type XmlElement, type XmlVisitor } from "./xml-scan.js";

export interface PartTexts {
  readonly documents: TextDocument[];
  readonly isWellFormed: boolean;
}

interface OpenParagraph {
  current: Fragment[];
  original: Fragment[];
  instructions: Fragment[];
  hasDeleted: boolean;
  /** Numbers of the fragments of `current` before which what nobody is shown begins or ends. */
  edges: number[];
  beside: Block[];
}

/** `isData`: every attribute is read, as in parts that hold an office's own data. */
export interface ReadOptions {
  readonly surface: Surface;
  readonly isData: boolean;
  /** Elements whose text is one paragraph, besides `p`. */
  readonly paragraphs?: ReadonlySet<string> | undefined;
  /** Elements that somebody else reads. */
  readonly skipped?: ReadonlySet<string> | undefined;
}

const NONE: ReadonlySet<string> = new Set();

export function readPart(part: string, source: string, options: ReadOptions): PartTexts {
  const reader = new PartReader(source, options);
  const isWellFormed = scanXml(source, reader);
  const documents: TextDocument[] = [];
  const body = new StoryText(part);
  body.add(reader.blocks);
  const revised = new StoryText(part);
  revised.add(reader.revised);
  const parted = new StoryText(part);
  parted.add(reader.parted);
  for (const document of [
    body.build(options.surface),
    revised.build("revision"),
    parted.build("hidden"),
    lineDocument(part, reader.instructions, "link"),
    lineDocument(part, reader.attributes, "attribute"),
    lineDocument(part, reader.asides, "hidden"),
  ]) {
    if (document) documents.push(document);
  }
  return { documents, isWellFormed };
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly field?: string;
}

/** A document of one line for each value; undefined when there is none. */
export function lineDocument(part: string, lines: readonly Line[], surface: Surface): TextDocument | undefined {
  if (lines.length === 0) return undefined;
  const builder = new DocumentBuilder();
  for (const { fragments, field } of lines) {
    const start = builder.length;
    appendFragments(builder, part, fragments);
    if (field !== undefined) builder.segment(start, { field });
    builder.separate("\n");
  }
  return builder.build(surface);
}

/** Under which name an attribute's words stand: whatever says who wrote something is its author. */
function fieldOf(element: string, attribute: string): string {
  if (AUTHORS.has(element)) return "author";
  return attribute === "val" ? element : attribute;
}

/** Of a run: whoever opens the document is not shown it. */
const HIDING: ReadonlySet<string> = new Set(["vanish", "webHidden"]);

const isWithinWord = (fragments: readonly Fragment[], at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(fragments[at - 1]?.text ?? "") && /^[\p{L}\p{N}]/u.test(fragments[at]?.text ?? "");

/** A hidden word that touches one that is shown is one word with it to who reads letters, and two to people. */
const partAt = (fragments: readonly Fragment[], edges: readonly number[]): Fragment[] =>
  fragments.flatMap((fragment, i) => (edges.includes(i) ? [{ text: " " }, fragment] : [fragment]));

class PartReader implements XmlVisitor {
  readonly revised: Paragraph[] = [];
  /** Paragraphs in which words that are hidden touch words that are shown, apart from each other. */
  readonly parted: Paragraph[] = [];
  readonly instructions: Line[] = [];
  readonly attributes: Line[] = [];
  readonly asides: Line[] = [];
  readonly #path: XmlElement[] = [];
  readonly #paragraphNames: ReadonlySet<string>;
  readonly #skippedNames: ReadonlySet<string>;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #containers: Block[][] = [[]];
  readonly #tables: Cell[][][] = [];
  #skipped = 0;
  #deleted = 0;
  #inserted = 0;
  #properties = 0;
  #isHidden = false;
  #propertyName: string | undefined;
  /** Text outside paragraphs of the element that is open. */
  #loose: Fragment[] = [];

  constructor(
    private readonly source: string,
    private readonly options: ReadOptions,
  ) {
    this.#paragraphNames = options.paragraphs ?? NONE;
    this.#skippedNames = options.skipped ?? NONE;
  }

  get blocks(): readonly Block[] {
    return this.#containers[0] ?? [];
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (this.#skippedNames.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    this.#flushLoose();
    this.#path.push(element);
    this.#readAttributes(element);
    if (DELETED.has(name)) this.#deleted++;
    else if (INSERTED.has(name)) this.#inserted++;
    else if (name === "p" || this.#paragraphNames.has(name)) this.#openParagraph();
    else if (name === "pPr" || name === "rPr") this.#properties++;
    else if (name === "r") this.#isHidden = false;
    else if (name === "rt") this.#part();
    else if (HIDING.has(name) && this.#path.at(-3)?.name === "r") this.#isHidden = !this.#isOff(element);
    else if (name === "tbl") this.#tables.push([]);
    else if (name === "tr") this.#tables.at(-1)?.push([]);
    else if (name === "tc" || name === "txbxContent") this.#containers.push([]);
    else if (name === "property") this.#propertyName = rawAttribute(this.source, element, "name");
    else if (this.#properties === 0) this.#addCharacter(element);
  }

  close(element: XmlElement): void {
    const { name } = element;
    if (this.#skippedNames.has(name) && this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (this.#skipped > 0) return;
    this.#flushLoose();
    this.#path.pop();
    if (DELETED.has(name)) this.#deleted--;
    else if (INSERTED.has(name)) this.#inserted--;
    else if (name === "p" || this.#paragraphNames.has(name)) this.#closeParagraph();
    else if (name === "pPr" || name === "rPr") this.#properties--;
    else if (name === "tbl") this.#put({ kind: "table", rows: this.#tables.pop() ?? [] });
    else if (name === "tc") this.#closeCell();
    else if (name === "txbxContent") this.#closeBox();
    else if (name === "rt") this.#part();
    else if (name === "property") this.#propertyName = undefined;
  }

  text(span: Span): void {
    if (this.#skipped > 0) return;
    const name = this.#path.at(-1)?.name ?? "";
    const isRun = name === "t" || name === "delText" || INSTRUCTIONS.has(name);
    if (!isRun && this.source.slice(span.start, span.end).trim() === "") return;
    this.#addText(name, decodeXml(this.source, span));
  }

  cdata(span: Span): void {
    if (this.#skipped > 0) return;
    const text = this.source.slice(span.start, span.end);
    this.#addText(this.#path.at(-1)?.name ?? "", [{ text, at: span.start, length: text.length }]);
  }

  aside(span: Span): void {
    const text = this.source.slice(span.start, span.end);
    if (/^<\?xml\s/i.test(text)) return;
    this.asides.push({ fragments: decodeXml(this.source, span) });
  }

  #addText(name: string, fragments: Fragment[]): void {
    if (TECHNICAL_TEXT.has(name)) return;
    if (FORMULAS.has(name)) {
      this.attributes.push({ fragments: withoutReferences(fragments) });
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    if (INSTRUCTIONS.has(name)) {
      const instruction = decodePercent(fragments);
      if (paragraph && PARTED.has(name)) paragraph.instructions.push(...instruction);
      else this.instructions.push({ fragments: instruction });
    } else if (!paragraph) this.#loose.push(...fragments);
    else this.#addToParagraph(paragraph, fragments, name === "delText");
  }

  #addToParagraph(paragraph: OpenParagraph, fragments: readonly Fragment[], isDeletedText: boolean): void {
    const isDeleted = isDeletedText || this.#deleted > 0;
    if (isDeleted) paragraph.hasDeleted = true;
    else {
      const wasHidden = paragraph.edges.length % 2 === 1;
      if (this.#isHidden !== wasHidden) paragraph.edges.push(paragraph.current.length);
      paragraph.current.push(...fragments);
    }
    if (isDeleted || this.#inserted === 0) paragraph.original.push(...fragments);
  }

  #isOff(element: XmlElement): boolean {
    return /^(?:0|false|off)$/.test(rawAttribute(this.source, element, "val") ?? "");
  }

  /** What stands above a word is no part of it, nor of the word before. */
  #part(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) this.#addToParagraph(paragraph, [{ text: " " }], false);
  }

  /** Elements that stand for a character, or part what stands before them from what follows. */
  #addCharacter({ name, tag }: XmlElement): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    // Runs of one field are one instruction; of two fields in a row, two.
    if (name === "fldChar" && paragraph.instructions.length > 0) paragraph.instructions.push({ text: "\n" });
    else if (name === "tab" || name === "ptab") this.#addToParagraph(paragraph, [{ text: "\t" }], false);
    else if (name === "br" || name === "cr") this.#addToParagraph(paragraph, [{ text: "\n" }], false);
    else if (name === "noBreakHyphen") {
      this.#addToParagraph(paragraph, [{ text: "-", at: tag.start, length: tag.end - tag.start }], false);
    }
  }

  #readAttributes(element: XmlElement): void {
    for (const { name, prefix, value } of element.attributes) {
      if (prefix === "xmlns" || name === "xmlns" || prefix === "xml") continue;
      const fragments = decodeXml(this.source, value);
      const text = textOf(fragments);
      if (!(this.options.isData ? /\p{L}{2}|\d{5}|\d[\d-]{6}/u.test(text) : holdsWords(element.name, name, text)))
        continue;
      const isCompound = element.name === "bookmarkStart" || element.name === "tag" || name === "anchor";
      const words = isCompound ? spaceUnderscores(fragments) : fragments;
      this.attributes.push({ fragments: decodePercent(words), field: fieldOf(element.name, name) });
    }
  }

  #openParagraph(): void {
    this.#paragraphs.push({ current: [], original: [], instructions: [], hasDeleted: false, edges: [], beside: [] });
  }

  #closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    const { current, original, hasDeleted, edges, beside, instructions } = open;
    const paragraph: Paragraph = { kind: "paragraph", current, original, hasDeleted, beside };
    this.#put(paragraph);
    if (instructions.length > 0) this.instructions.push({ fragments: instructions });
    if (hasDeleted) this.revised.push({ ...paragraph, current: original, beside: [] });
    if (edges.some((at) => isWithinWord(current, at)))
      this.parted.push({ ...paragraph, current: partAt(current, edges), beside: [] });
  }

  #closeCell(): void {
    const blocks = this.#containers.length > 1 ? (this.#containers.pop() ?? []) : [];
    const row = this.#tables.at(-1)?.at(-1);
    if (row) row.push({ blocks });
    else for (const block of blocks) this.#put(block);
  }

  /** A text box is read after the paragraph that it hangs on. */
  #closeBox(): void {
    const blocks = this.#containers.length > 1 ? (this.#containers.pop() ?? []) : [];
    const holder = this.#paragraphs.at(-1);
    if (holder) holder.beside.push(...blocks);
    else for (const block of blocks) this.#put(block);
  }

  #put(block: Block): void {
    this.#containers.at(-1)?.push(block);
  }

  #flushLoose(): void {
    if (this.#loose.length === 0) return;
    const name = this.#path.at(-1)?.name ?? "";
    // A file that documents are made from is no template of a face.
    const field = this.#propertyName ?? (name === "Template" ? "" : name);
    const fragments = this.#loose;
    this.#loose = [];
    this.#put({ kind: "paragraph", current: fragments, original: fragments, hasDeleted: false, field, beside: [] });
  }
}
