/** Gives the marks of a page their place among the tags of the document: behind the content that they stand for. */
import { PDFArray, PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { findNumber } from "./number-tree.js";
import { lookUp, nameOf } from "./object-graph.js";

/** The tags of one page. */
export class PageTags {
  readonly #elements: PDFArray | undefined;
  #next: number;

  constructor(page: PDFDict, context: PDFContext) {
    const root = lookUp(context.lookup(context.trailerInfo.Root, PDFDict), "StructTreeRoot");
    const key = lookUp(page, "StructParents");
    const parents = root instanceof PDFDict ? lookUp(root, "ParentTree") : undefined;
    const found = key instanceof PDFNumber ? findNumber(parents, key.asNumber()) : undefined;
    this.#elements = found instanceof PDFArray ? found : undefined;
    this.#next = this.#elements?.size() ?? 0;
  }

  /** The number for a mark that follows content `tag`; undefined when nothing is tagged so. */
  addAfter(tag: number): number | undefined {
    const elements = this.#elements;
    const element = elements && tag < elements.size() ? elements.lookup(tag) : undefined;
    if (!elements || !(element instanceof PDFDict)) return undefined;
    const kids = this.#kidsOf(element);
    const place = kids.asArray().findIndex((_, i) => numberOf(kids.lookup(i)) === tag);
    if (place < 0) return undefined;
    const number = this.#next++;
    const like = kids.lookup(place);
    const kid = like instanceof PDFDict ? withNumber(like, number) : PDFNumber.of(number);
    kids.insert(place + 1, kid);
    elements.push(elements.get(tag));
    return number;
  }

  #kidsOf(element: PDFDict): PDFArray {
    const kids = lookUp(element, "K");
    if (kids instanceof PDFArray) return kids;
    const array = PDFArray.withContext(element.context);
    const only = element.get(PDFName.of("K"));
    if (only) array.push(only);
    element.set(PDFName.of("K"), array);
    return array;
  }
}

function numberOf(kid: PDFObject | undefined): number | undefined {
  if (kid instanceof PDFNumber) return kid.asNumber();
  const number = kid instanceof PDFDict && nameOf(kid, "Type") === "MCR" ? lookUp(kid, "MCID") : undefined;
  return number instanceof PDFNumber ? number.asNumber() : undefined;
}

function withNumber(reference: PDFDict, number: number): PDFDict {
  const copy = reference.clone();
  copy.set(PDFName.of("MCID"), PDFNumber.of(number));
  return copy;
}
