/**
 * One OpenDocument part as a release may hold it: edits made, history, comments and rules cut, cells that were edited
 * turned into text. What needs no change stays as it is, character by character.
 */
import { ItemError } from "../../core/problem.js";
import type { Span } from "../../core/span.js";
import type { Edit } from "../format.js";
import { decodeXml, escapeXml, textOf } from "../ooxml/fragments.js";
import { applySplices } from "../ooxml/scrub-part.js";
import { rawAttribute, scanXml, type XmlAttribute, type XmlElement, type XmlVisitor } from "../ooxml/xml-scan.js";
import { targetOf } from "./package.js";
import {
  CELL_VALUES,
  isName,
  NEVER_RELEASED,
  NEVER_RELEASED_ATTRIBUTES,
  NEVER_RELEASED_PROPERTIES,
} from "./vocabulary.js";

export interface ScrubRules {
  readonly isProperties: boolean;
  /** The folder of the document that the part belongs to. */
  readonly folder: string;
  /** New paths of parts; null for those that the copy does not hold. */
  readonly targets: ReadonlyMap<string, string | null>;
  /** New names of styles. */
  readonly styles: ReadonlyMap<string, string>;
}

/** The declaration before a formula of older programs, which names a document type and declares nothing. */
const PLAIN_DECLARATION = /(?<=^\ufeff?\s{0,9}(?:<\?xml[^<>]{0,200}\?>\s{0,9})?)<!DOCTYPE[^<>[\]]{0,300}>/i;

/** Throws `ItemError("not-redactable")` when the XML is not well-formed, as then no two readers agree on it. */
export function scrubOdfPart(source: string, edits: readonly Edit[], rules: ScrubRules): string {
  const declared = PLAIN_DECLARATION.exec(source);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source.slice((declared?.index ?? 0) + (declared?.[0].length ?? 0))))
    throw refuse("a part declares entities of its own");
  const scrubber = new OdfScrubber(
    source,
    [...edits].sort((a, b) => a.start - b.start),
    rules,
  );
  if (!scanXml(source, scrubber)) throw refuse("the XML of a part is not well-formed");
  const declaration = declared ? [{ start: declared.index, end: declared.index + declared[0].length, text: "" }] : [];
  const scrubbed = applySplices(source, [...declaration, ...scrubber.splices()]);
  // Parts are written as UTF-8, whatever they were read from.
  return scrubbed.replace(/^\ufeff?(<\?xml\s[^>]{0,100}?encoding\s{0,9}=\s{0,9}["'])(?!utf-8)[^"']{0,40}/i, "$1UTF-8");
}

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

interface OpenElement {
  readonly element: XmlElement;
  isCut: boolean;
  /** Whether the cell holds a text of its own beside its value. */
  hasText: boolean;
}

class OdfScrubber implements XmlVisitor {
  readonly #splices: (Span & { readonly text: string })[] = [];
  readonly #path: OpenElement[] = [];
  /** Edits that were made otherwise than by putting a mark. */
  readonly #done = new Set<Edit>();
  readonly #names: XmlAttribute[] = [];
  readonly #links: XmlAttribute[] = [];

  constructor(
    private readonly source: string,
    private readonly edits: readonly Edit[],
    private readonly rules: ScrubRules,
  ) {}

  splices(): (Span & { readonly text: string })[] {
    const marks = this.edits
      .filter((edit) => !this.#done.has(edit))
      .map((edit) => ({ start: edit.start, end: edit.end, text: this.#markOf(edit) }));
    return [...this.#splices, ...marks];
  }

  open(element: XmlElement): void {
    this.#path.push({ element, isCut: this.#isCut(element), hasText: false });
    for (const attribute of element.attributes) this.#scrubAttribute(element, attribute);
  }

  close(element: XmlElement, tag: Span): void {
    const top = this.#path.pop();
    if (top?.isCut) this.#cut({ start: element.tag.start, end: tag.end });
    else if (isCell(element)) this.#closeCell(element, tag, top?.hasText ?? false);
  }

  text(span: Span): void {
    if (this.source.slice(span.start, span.end).trim() === "") return;
    for (let i = this.#path.length - 1; i >= 0; i--) {
      const open = this.#path[i];
      if (!open || open.isCut) return;
      if (!isCell(open.element)) continue;
      open.hasText = true;
      return;
    }
  }

  cdata(span: Span): void {
    this.text(span);
  }

  aside(span: Span): void {
    if (!/^<\?xml\s/i.test(this.source.slice(span.start, span.start + 6))) this.#cut(span);
  }

  #isCut(element: XmlElement): boolean {
    const { folder, targets, isProperties } = this.rules;
    if (NEVER_RELEASED.has(element.name)) return true;
    if (isProperties && NEVER_RELEASED_PROPERTIES.has(element.name)) return true;
    const target = targetOf(this.source, element, folder);
    return target !== undefined && targets.get(target) === null;
  }

  #scrubAttribute(element: XmlElement, attribute: XmlAttribute): void {
    const { name, prefix, value, whole } = attribute;
    if (NEVER_RELEASED_ATTRIBUTES.has(name) && prefix !== "draw") this.#cut(whole);
    else if (name === "condition" && this.#editsIn(value).length > 0) this.#cut(whole);
    else if (name === "href" && prefix !== "") this.#scrubLink(element, attribute);
    else if (isStyleName(element, attribute)) {
      const fresh = this.rules.styles.get(this.source.slice(value.start, value.end));
      if (fresh !== undefined) this.#splices.push({ ...value, text: fresh });
    } else if (isName(name)) this.#names.push(attribute);
  }

  #scrubLink(element: XmlElement, attribute: XmlAttribute): void {
    const target = targetOf(this.source, element, this.rules.folder);
    const fresh = target === undefined ? undefined : this.rules.targets.get(target);
    if (typeof fresh !== "string") this.#links.push(attribute);
    else this.#splices.push({ ...attribute.value, text: escapeXml(fresh) });
  }

  /** A cell in which anything was edited is text, and says its value once. */
  #closeCell(element: XmlElement, tag: Span, hasText: boolean): void {
    const edits = this.#editsIn({ start: element.tag.start, end: tag.end });
    if (edits.length === 0) return;
    for (const { name, value, whole } of element.attributes) {
      if (name === "value-type") this.#splices.push({ ...value, text: "string" });
      else if (CELL_VALUES.has(name)) {
        const own = this.#editsIn(value);
        if (own.length > 0 && !hasText) this.#addText(element, tag, this.#edited(value, own));
        this.#cut(whole);
      }
    }
  }

  /** The value with its edits, as a paragraph of a cell that had none. */
  #addText(element: XmlElement, tag: Span, text: string): void {
    const paragraph = `<text:p>${escapeXml(text)}</text:p>`;
    if (!element.isEmpty) this.#splices.push({ start: tag.start, end: tag.start, text: paragraph });
    else {
      const name = `${element.prefix}:${element.name}`;
      this.#splices.push({ start: tag.end - 2, end: tag.end, text: `>${paragraph}</${name}>` });
    }
  }

  #edited(value: Span, edits: readonly Edit[]): string {
    const parts: string[] = [];
    let from = value.start;
    for (const { start, end, mark } of edits) {
      parts.push(textOf(decodeXml(this.source, { start: from, end: start })), mark);
      from = end;
    }
    parts.push(textOf(decodeXml(this.source, { start: from, end: value.end })));
    return parts.join("");
  }

  #editsIn(span: Span): readonly Edit[] {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: Edit[] = [];
    for (let edit = this.edits[low]; edit && edit.start < span.end; edit = this.edits[++low]) found.push(edit);
    return found;
  }

  #cut(span: Span): void {
    this.#splices.push({ start: span.start, end: span.end, text: "" });
  }

  #markOf({ start, mark }: Edit): string {
    if (isWithin(this.#names, start)) return mark.replace(/[^A-Za-z0-9]+/g, "_");
    return escapeXml(isWithin(this.#links, start) ? encodeURIComponent(mark) : mark);
  }
}

const isCell = ({ name, prefix }: XmlElement): boolean =>
  prefix === "table" && (name === "table-cell" || name === "covered-table-cell");

/** Whether an attribute names a style or refers to one. */
const isStyleName = (element: XmlElement, { name, prefix }: XmlAttribute): boolean =>
  name.endsWith("style-name") || (element.prefix === "style" && prefix === "style" && name === "name");

/** Whether one of the attributes, which are in order, has `at` in its value. */
function isWithin(attributes: readonly XmlAttribute[], at: number): boolean {
  let low = 0;
  let high = attributes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributes[middle]?.value.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (attributes[low]?.value.start ?? Infinity) <= at;
}

/** Names of styles that are edited, by one of their names, each with a new one that says nothing. */
export function renamedOdfStyles(source: string, edits: readonly Edit[]): string[] {
  const renamed: string[] = [];
  if (edits.length === 0) return renamed;
  scanXml(source, {
    open: (element) => {
      const isStyle = element.prefix === "style" || element.name.endsWith("-style");
      const names = element.attributes.filter(({ name }) => name === "name" || name === "display-name");
      const isEdited = names.some(({ value }) =>
        edits.some(({ start, end }) => start < value.end && value.start < end),
      );
      const own = rawAttribute(source, element, "name");
      if (isStyle && isEdited && own !== undefined) renamed.push(own);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return renamed;
}
