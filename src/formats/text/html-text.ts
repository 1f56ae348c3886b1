/**
 * HTML as documents. What a reader of the page sees is the body, in reading order, blocks on lines of their own; titles,
 * attributes, links, comments and scripts stand beside it. Text that styles hide is read like any other.
 */
import { DocumentBuilder, type Surface, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { formSegments } from "./form-lines.js";
import { Tables } from "./html-tables.js";
import { markupTokens, type AttributeToken, type MarkupToken } from "./markup.js";
import { appendMarkup, SideDocuments } from "./markup-values.js";
import { mergeSegments } from "./segments.js";
import { WINDOW_UNITS } from "./windows.js";

type OpenToken = Extract<MarkupToken, { kind: "open" }>;

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const PREFORMATTED = new Set(["pre", "textarea", "listing"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Attributes that say how, not what. */
const TECHNICAL =
  /^(?:class|style|rel|type|lang|xml:lang|dir|width|height|colspan|rowspan|align|valign|border|bgcolor|color|cellpadding|cellspacing|charset|http-equiv|media|method|enctype|xmlns.*|role|tabindex|target)$/i;
/** What an attribute that says how may yet say: a mail address, a long number, two words with capitals. */
const SAYING = /@|(?:\d[ -]?){7}|\p{Lu}\p{Ll}{1,40}[ ,]{1,2}\p{Lu}\p{Ll}/u;
const FONTS = /font(?:-family)?:[^;]{0,400}/gi;
const LINKS = /^(?:href|src|action|cite|formaction|poster|srcset|background|data)$/i;

/** Whole file in, documents of about a window out. */
export function* readHtml(text: string, lines: LineIndex): Iterable<TextDocument> {
  const reader = new HtmlReader(text, lines);
  for (const token of markupTokens(text, true)) {
    reader.take(token);
    if (reader.isFull) yield* reader.documents(false);
  }
  yield* reader.documents(true);
}

class HtmlReader {
  readonly #side: SideDocuments;
  readonly #tables = new Tables();
  #body = new DocumentBuilder();
  /** What must stand before the next words: nothing, a tab between cells, a line end between blocks. */
  #gap: "" | " " | "\t" | "\n" = "";
  #preformatted = 0;
  #isInTitle = false;
  /** The term of a definition list that was read last; its words while it is being read. */
  #term: string[] | undefined;
  #termName = "";
  #definitionStart: number | undefined;

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
  ) {
    this.#side = new SideDocuments(text, lines, true);
  }

  get isFull(): boolean {
    return this.#body.length >= WINDOW_UNITS && !this.#tables.isInCell && this.#gap === "\n";
  }

  *documents(isFinal: boolean): Iterable<TextDocument> {
    this.#endDefinition();
    this.#endCell();
    if (this.#body.length > 0) {
      const { segments, ...document } = this.#body.build("body", { lines: this.lines });
      yield { ...document, segments: mergeSegments(segments, formSegments(document.text)) };
      this.#body = new DocumentBuilder();
      this.#gap = "";
    }
    yield* this.#side.take(isFinal);
  }

  take(token: MarkupToken): void {
    switch (token.kind) {
      case "open":
        this.#open(token);
        break;
      case "close":
        this.#close(token.name.toLowerCase());
        break;
      case "text":
      case "cdata":
        if (this.#isInTitle) this.#side.add("metadata", token, { field: "title" });
        else this.#addText(token.start, token.end);
        break;
      case "raw":
        this.#addSide("hidden", token);
        break;
      case "comment":
        this.#addSide("comment", token);
        break;
      case "instruction":
      case "doctype":
        this.#addSide("metadata", token);
        break;
    }
  }

  #addSide(surface: Surface, token: { readonly start: number; readonly end: number }): void {
    if (token.end > token.start) this.#side.add(surface, token, {}, true);
  }

  #open(token: OpenToken): void {
    const name = token.name.toLowerCase();
    this.#addAttributes(name, token.attributes);
    this.#block(name);
    if (PREFORMATTED.has(name)) this.#preformatted++;
    if (name === "title") this.#isInTitle = true;
    else if (name === "table") this.#tables.openTable();
    else if (name === "tr") {
      this.#endCell();
      this.#tables.endRow();
    } else if (name === "td" || name === "th") {
      const isFirst = !this.#tables.isInCell && this.#gap === "\n";
      this.#endCell();
      if (!isFirst) this.#gap = "\t";
      this.#tables.openCell(name === "th");
    } else if (name === "dt") this.#term = [];
    else if (name === "dd") this.#definitionStart = -1;
  }

  #close(name: string): void {
    if (name === "title") this.#isInTitle = false;
    if (PREFORMATTED.has(name)) this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (name === "td" || name === "th") {
      this.#endCell();
      this.#gap = "\t";
      return;
    }
    if (name === "tr" || name === "table") {
      this.#endCell();
      this.#tables.endRow();
    }
    if (name === "table") this.#tables.closeTable();
    this.#block(name);
  }

  /** A block's tags end the line, and with it a definition list's term or definition. */
  #block(name: string): void {
    if (INLINE.has(name)) return;
    if (name === "td" || name === "th") return;
    if (name === "dt" || name === "dd" || name === "dl") this.#endDefinition();
    this.#gap = VOID.has(name) && name !== "br" && name !== "hr" ? this.#gap || " " : "\n";
  }

  #endCell(): void {
    const cell = this.#tables.closeCell();
    if (cell) this.#body.segment(cell.start, cell.info);
  }

  #endDefinition(): void {
    if (this.#term) {
      this.#termName = this.#term
        .join("")
        .replace(/\s+/g, " ")
        .replace(/:?\s*$/, "")
        .trim();
      this.#term = undefined;
    }
    if (this.#definitionStart !== undefined && this.#definitionStart >= 0 && this.#termName !== "") {
      this.#body.segment(this.#definitionStart, { field: this.#termName });
    }
    this.#definitionStart = undefined;
  }

  #addText(start: number, end: number): void {
    const words = this.text.slice(start, end);
    if (this.#preformatted > 0) this.#addWords(start, end);
    else {
      let from = 0;
      // White space with a line end in it is one space to whoever looks at the page.
      for (const { 0: space, index } of words.matchAll(/\s+/g)) {
        if (!/[\r\n]/.test(space)) continue;
        this.#addWords(start + from, start + index);
        this.#gap ||= " ";
        from = index + space.length;
      }
      this.#addWords(start + from, end);
    }
  }

  #addWords(start: number, end: number): void {
    if (start >= end) return;
    const words = this.text.slice(start, end);
    if (words.trim() === "" && this.#gap !== "") return;
    if (this.#gap !== "" && this.#body.length > 0) this.#body.separate(this.#gap);
    this.#gap = "";
    const at = this.#body.length;
    appendMarkup(this.#body, this.text, { start, end }, true);
    this.#tables.addWords(words, at);
    this.#term?.push(words);
    if (this.#definitionStart === -1 && !this.#tables.isInCell) this.#definitionStart = at;
  }

  #addAttributes(element: string, attributes: readonly AttributeToken[]): void {
    const naming = attributes.find(({ name }) => /^(?:name|property|itemprop|id|placeholder)$/i.test(name));
    const named = naming && this.text.slice(naming.start, naming.end);
    for (const attribute of attributes) {
      if (TECHNICAL.test(attribute.name) && !this.#maySay(attribute)) continue;
      const isValue = /^(?:content|value)$/i.test(attribute.name);
      const field =
        isValue && named && /^[A-Za-z][\w .:-]{0,39}$/.test(named) ? named : attribute.name.toLowerCase() || element;
      if (LINKS.test(attribute.name)) this.#side.addLink(attribute, field);
      else this.#side.addAttribute(element === "meta" ? "metadata" : "attribute", attribute, field);
    }
  }

  #maySay({ start, end }: AttributeToken): boolean {
    return SAYING.test(this.text.slice(start, end).replace(FONTS, ""));
  }
}
