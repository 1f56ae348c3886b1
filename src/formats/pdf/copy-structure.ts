/**
 * Copies the tags of a document, by which assistive programs read it: what is a heading, a list, a cell, in which order.
 * Only standard tags, what belongs to which, languages, and texts of figures that may stay are copied; other texts that stand in place of
 * what is drawn, titles, names and links to annotations are not.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { decodeString } from "./hidden-texts.js";
import { findNumber } from "./number-tree.js";
import { lookUp, nameOf } from "./object-graph.js";

const STANDARD_TAGS = new Set(
  (
    "Document DocumentFragment Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private Aside Title FENote Sub " +
    "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link " +
    "Annot Em Strong Ruby RB RT RP Warichu WT WP Figure Formula Form Artifact"
  ).split(" "),
);
/** Attributes that say how a table or list is built, with the kinds of values that they have. */
const ATTRIBUTES: Readonly<Record<string, "number" | "name">> = {
  RowSpan: "number",
  ColSpan: "number",
  Scope: "name",
  ListNumbering: "name",
};
/** Kept even when nothing is left in them: the shape of a table needs them. */
const KEPT_EMPTY = new Set(["TD", "TH"]);
/** Tags that are of use only with what is not copied: texts in place of what they hold, names, annotations. */
const NEEDY_TAGS = new Set(["Figure", "Formula", "Note", "Annot", "Form"]);
/** Those of them that need nothing else where they keep a text. */
const TOLD_TAGS = new Set(["Figure", "Formula"]);
const MAX_DEPTH = 96;
const MAX_ELEMENTS = 200_000;
const MAX_CONTENT = 100_000;

/** A language, with a country or without: no room for words. */
const LANGUAGE = /^[a-z]{2,3}(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Elements to which the marked content of one page belongs, by its number. */
type PageContent = (PDFRef | undefined)[];

/** Content of a page by its number; `own` when the element says of which page. */
interface TaggedContent {
  readonly number: number;
  readonly page: PDFRef;
  readonly own: boolean;
}

interface TaggedElement {
  readonly tag: string;
  readonly page: PDFRef | undefined;
  readonly attributes: PDFObject | undefined;
  /** What stands in its place. */
  readonly text: string | undefined;
  readonly language: string | undefined;
  readonly kids: readonly (TaggedElement | TaggedContent)[];
}

const isContent = (kid: TaggedElement | TaggedContent): kid is TaggedContent => "number" in kid;

export class StructureCopier {
  readonly #content = new Map<PDFRef, PageContent>();
  readonly #seen = new Set<PDFObject>();
  readonly #roles: PDFDict | undefined;
  /** Pages of elements that do not say themselves on which they are; undefined where they are on several. */
  readonly #pageByParents = new Map<PDFDict, PDFRef | undefined>();
  #isWhole = true;

  /** `pages`: from pages of the source to those of the target. `texts`: those of figures that may stay, as they may, by what they were. */
  constructor(
    private readonly target: PDFContext,
    private readonly pages: ReadonlyMap<PDFObject, PDFRef>,
    private readonly root: PDFDict,
    private readonly texts: ReadonlyMap<string, string>,
  ) {
    this.#notePages();
    const roles = lookUp(root, "RoleMap");
    this.#roles = roles instanceof PDFDict ? roles : undefined;
  }

  #notePages(): void {
    const parents = lookUp(this.root, "ParentTree");
    for (const [page, ref] of this.pages) {
      const key = page instanceof PDFDict ? lookUp(page, "StructParents") : undefined;
      const elements = key instanceof PDFNumber ? findNumber(parents, key.asNumber()) : undefined;
      if (!(elements instanceof PDFArray)) continue;
      for (let i = 0; i < elements.size(); i++) {
        const element = elements.lookup(i);
        if (!(element instanceof PDFDict)) continue;
        const isElsewhere = this.#pageByParents.has(element) && this.#pageByParents.get(element) !== ref;
        this.#pageByParents.set(element, isElsewhere ? undefined : ref);
      }
    }
  }

  /** The copied root; undefined when no tag with content is left. */
  copy(): PDFRef | undefined {
    const kids = this.#readKids(this.root.get(PDFName.of("K")), undefined, 0);
    if (!kids.some(hasContent)) return undefined;
    const ref = this.target.nextRef();
    const written = kids.flatMap((kid) => (isContent(kid) ? [] : [this.#writeElement(kid, ref)]));
    const numbers = PDFArray.withContext(this.target);
    [...this.#content.values()].forEach((content, i) => {
      numbers.push(PDFNumber.of(i));
      numbers.push(this.target.obj(Array.from(content, (element) => element ?? null)));
    });
    const parents = this.target.register(this.target.obj({ Nums: numbers }));
    const next = this.#content.size;
    const root = { Type: "StructTreeRoot", K: written, ParentTree: parents, ParentTreeNextKey: next };
    this.target.assign(ref, this.target.obj(root));
    return ref;
  }

  /** Whether no tag has lost what makes it accessible, nor its content. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Pages with tagged content, in the order of their keys in the tree of parents. */
  taggedPages(): PDFRef[] {
    return [...this.#content.keys()];
  }

  #readKids(
    kids: PDFObject | undefined,
    page: PDFRef | undefined,
    depth: number,
  ): readonly (TaggedElement | TaggedContent)[] {
    const found = kids instanceof PDFRef ? this.root.context.lookup(kids) : kids;
    if (found instanceof PDFArray) return found.asArray().flatMap((kid) => this.#readKids(kid, page, depth + 1));
    if (found instanceof PDFNumber) return contentOf(found, page, true);
    if (!(found instanceof PDFDict) || nameOf(found, "Type") === "OBJR") return [];
    if (depth > MAX_DEPTH) return this.#lose();
    const number = lookUp(found, "MCID");
    // Content of forms and annotations has no numbers any more.
    if (number !== undefined)
      return found.has(PDFName.of("Stm")) ? this.#lose() : contentOf(number, this.#pageOf(found) ?? page, false);
    if (this.#seen.has(found) || this.#seen.size > MAX_ELEMENTS) return this.#lose();
    this.#seen.add(found);
    return this.#readElement(found, this.#pageOf(found) ?? page ?? this.#pageByParents.get(found), depth);
  }

  #lose(): [] {
    this.#isWhole = false;
    return [];
  }

  #readElement(element: PDFDict, page: PDFRef | undefined, depth: number): readonly TaggedElement[] {
    const kids = this.#readKids(element.get(PDFName.of("K")), page, depth + 1);
    const tag = this.#tagOf(nameOf(element, "S") ?? "");
    if (kids.length === 0 && !KEPT_EMPTY.has(tag)) return [];
    const text = TOLD_TAGS.has(tag) ? this.texts.get(decodeString(lookUp(element, "Alt")) ?? "") : undefined;
    if (NEEDY_TAGS.has(tag) && text === undefined) this.#isWhole = false;
    const language = decodeString(lookUp(element, "Lang"));
    return [
      {
        tag,
        page,
        attributes: this.#attributesOf(lookUp(element, "A")),
        text,
        language: language !== undefined && LANGUAGE.test(language) ? language : undefined,
        kids,
      },
    ];
  }

  #writeElement({ tag, page, attributes, text, language, kids }: TaggedElement, parent: PDFRef): PDFRef {
    const ref = this.target.nextRef();
    const written = kids.map((kid): PDFObject => {
      if (!isContent(kid)) return this.#writeElement(kid, ref);
      const content = this.#content.get(kid.page) ?? [];
      this.#content.set(kid.page, content);
      content[kid.number] = ref;
      if (kid.own) return PDFNumber.of(kid.number);
      return this.target.obj({ Type: "MCR", Pg: kid.page, MCID: kid.number });
    });
    const copy = this.target.obj({ Type: "StructElem", S: tag, P: parent, K: written });
    if (page) copy.set(PDFName.of("Pg"), page);
    if (attributes) copy.set(PDFName.of("A"), attributes);
    if (language !== undefined) copy.set(PDFName.of("Lang"), PDFString.of(language));
    if (text !== undefined) copy.set(PDFName.of("Alt"), PDFHexString.fromText(text));
    this.target.assign(ref, copy);
    return ref;
  }

  #pageOf(dict: PDFDict): PDFRef | undefined {
    const page = lookUp(dict, "Pg");
    return page && this.pages.get(page);
  }

  #tagOf(name: string): string {
    let tag = name;
    for (let i = 0; i < 8 && !STANDARD_TAGS.has(tag); i++) {
      const mapped = this.#roles && nameOf(this.#roles, tag);
      if (mapped === undefined) return "NonStruct";
      tag = mapped;
    }
    return STANDARD_TAGS.has(tag) ? tag : "NonStruct";
  }

  #attributesOf(value: PDFObject | undefined): PDFObject | undefined {
    const dicts = value instanceof PDFArray ? value.asArray().map((_, i) => value.lookup(i)) : [value];
    const copies = dicts.flatMap((dict) => {
      const owner = dict instanceof PDFDict ? nameOf(dict, "O") : undefined;
      if (!(dict instanceof PDFDict) || (owner !== "Table" && owner !== "List")) return [];
      if (dict.has(PDFName.of("Headers"))) this.#isWhole = false;
      const copy = this.target.obj({ O: owner });
      for (const [key, kind] of Object.entries(ATTRIBUTES)) {
        const attribute = lookUp(dict, key);
        const isOne = kind === "number" ? attribute instanceof PDFNumber : attribute instanceof PDFName;
        if (attribute && isOne) copy.set(PDFName.of(key), attribute);
      }
      return copy.keys().length > 1 ? [copy] : [];
    });
    return copies.length > 1 ? this.target.obj(copies) : copies[0];
  }
}

const hasContent = (kid: TaggedElement | TaggedContent): boolean => isContent(kid) || kid.kids.some(hasContent);

function contentOf(value: PDFObject, page: PDFRef | undefined, own: boolean): TaggedContent[] {
  const number = value instanceof PDFNumber ? value.asNumber() : -1;
  return page && Number.isInteger(number) && number >= 0 && number <= MAX_CONTENT ? [{ number, page, own }] : [];
}
