/**
 * The tags of a page that is made anew as a picture: what was tagged on it is not there any more, and the paragraphs of the words that
 * are laid over the picture take its place, with the figures that had a text, so that the page is still read to those who do not see it.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { findNumber } from "./number-tree.js";
import { lookUp, nameOf } from "./object-graph.js";

/** Tags that group others, and may hold paragraphs. */
const GROUPS = new Set(["Document", "DocumentFragment", "Part", "Art", "Sect", "Div"]);
/** The shape of a row needs its cells. */
const CELLS = new Set(["TD", "TH"]);
/** Tags of what a text may stand for. */
const FIGURES = new Set(["Figure", "Formula"]);
const KIDS = PDFName.of("K");
const TEXT = PDFName.of("Alt");
const MAX_DEPTH = 96;

/** Where among the kids of an element something may be put. */
interface Place {
  readonly parent: PDFDict;
  readonly at: number;
}

/** What became of an element. */
interface Left {
  readonly hasContent: boolean;
  readonly hasLost: boolean;
}

/** Takes what is on the page out of the tags of the document; undefined where it has none. To be made before the page is changed. */
export function takePageTags(page: PDFDict, context: PDFContext): RasterTags | undefined {
  const root = lookUp(context.lookup(context.trailerInfo.Root, PDFDict), "StructTreeRoot");
  const ref = context.getObjectRef(page);
  return root instanceof PDFDict && ref ? new RasterTags(root, page, ref) : undefined;
}

class RasterTags {
  readonly #seen = new Set<PDFDict>();
  /** Elements that the page says are on it: they need not say so. */
  readonly #own: ReadonlySet<PDFObject>;
  #place: Place | undefined;
  /** Those of the page that had a text. */
  readonly #figures: PDFDict[] = [];

  constructor(
    private readonly root: PDFDict,
    page: PDFDict,
    private readonly ref: PDFRef,
  ) {
    const key = lookUp(page, "StructParents");
    const own = key instanceof PDFNumber ? findNumber(lookUp(root, "ParentTree"), key.asNumber()) : undefined;
    this.#own = new Set(own instanceof PDFArray ? own.asArray().flatMap((_, i) => own.lookup(i) ?? []) : []);
    this.#clear(root, undefined, undefined, 0);
  }

  get figureCount(): number {
    return this.#figures.length;
  }

  /** Tags paragraphs, the numbers of whose content are 0 and up, in the place of what was there, and figures behind them. */
  addContent(paragraphs: number): void {
    const { parent, at } = this.#place ?? this.#end();
    const { context } = this.root;
    const kids = kidsOf(parent);
    const above = context.getObjectRef(parent);
    for (let number = 0; number < paragraphs + this.figureCount; number++) {
      const figure = this.#figures[number - paragraphs];
      const tag = (figure && nameOf(figure, "S")) ?? "P";
      const element = context.obj({ Type: "StructElem", S: tag, Pg: this.ref, K: number });
      const text = figure?.get(TEXT);
      if (text) element.set(TEXT, text);
      if (above) element.set(PDFName.of("P"), above);
      kids.insert(at + number, context.register(element));
    }
  }

  /** Behind all that is tagged. */
  #end(): Place {
    const only = kidsOf(this.root);
    const first = only.size() === 1 ? only.lookup(0) : undefined;
    const parent = first instanceof PDFDict && GROUPS.has(nameOf(first, "S") ?? "") ? first : this.root;
    return { parent, at: kidsOf(parent).size() };
  }

  /** Takes the page's content out of the element; `group`: where something may be put that stands in its place. */
  #clear(element: PDFDict, page: PDFObject | undefined, group: Place | undefined, depth: number): Left {
    if (this.#seen.has(element) || depth > MAX_DEPTH) return { hasContent: true, hasLost: false };
    this.#seen.add(element);
    const own = element.get(PDFName.of("Pg")) ?? page ?? (this.#own.has(element) ? this.ref : undefined);
    const isGroup = element === this.root || GROUPS.has(nameOf(element, "S") ?? "");
    const kids = kidsOf(element);
    let left: Left = { hasContent: false, hasLost: false };
    for (let at = 0; at < kids.size(); at++) {
      const place = isGroup ? { parent: element, at } : group;
      const after = this.#clearKid(kids.lookup(at), own, place, depth);
      left = { hasContent: left.hasContent || after.hasContent, hasLost: left.hasLost || after.hasLost };
      const kid = kids.lookup(at);
      if (!after.hasLost || after.hasContent || staysEmpty(kid)) continue;
      if (kid instanceof PDFDict && FIGURES.has(nameOf(kid, "S") ?? "") && kid.has(TEXT)) this.#figures.push(kid);
      kids.remove(at--);
    }
    return left;
  }

  #clearKid(kid: PDFObject | undefined, page: PDFObject | undefined, place: Place | undefined, depth: number): Left {
    const isElement = kid instanceof PDFDict && !kid.has(PDFName.of("MCID")) && nameOf(kid, "Type") !== "OBJR";
    if (isElement) return this.#clear(kid, page, place, depth + 1);
    const on = kid instanceof PDFDict ? (kid.get(PDFName.of("Pg")) ?? page) : page;
    const isGone = on === this.ref;
    if (isGone) this.#place ??= place;
    return { hasContent: !isGone, hasLost: isGone };
  }
}

/** Groups may get what stands in the place of what they had. */
function staysEmpty(kid: PDFObject | undefined): boolean {
  const tag = kid instanceof PDFDict ? (nameOf(kid, "S") ?? "") : "";
  return CELLS.has(tag) || GROUPS.has(tag);
}

/** The kids of an element, which has them as an array from then on. */
function kidsOf(element: PDFDict): PDFArray {
  const kids = lookUp(element, "K");
  if (kids instanceof PDFArray) return kids;
  const array = PDFArray.withContext(element.context);
  const only = element.get(KIDS);
  if (only) array.push(only);
  element.set(KIDS, array);
  return array;
}
