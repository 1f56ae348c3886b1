/** Trees in which a document keeps values by number. */
import { PDFArray, PDFDict, PDFNumber } from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";
import { lookUp } from "./object-graph.js";

const MAX_DEPTH = 32;

/** The value of a key in a tree of numbers. */
export function findNumber(node: PDFObject | undefined, key: number, depth = 0): PDFObject | undefined {
  if (!(node instanceof PDFDict) || depth > MAX_DEPTH) return undefined;
  const numbers = lookUp(node, "Nums");
  if (numbers instanceof PDFArray)
    for (let i = 0; i + 1 < numbers.size(); i += 2) {
      const number = numbers.lookup(i);
      if (number instanceof PDFNumber && number.asNumber() === key) return numbers.lookup(i + 1);
    }
  const kids = lookUp(node, "Kids");
  if (!(kids instanceof PDFArray)) return undefined;
  for (let i = 0; i < kids.size(); i++) {
    const found = findNumber(kids.lookup(i), key, depth + 1);
    if (found) return found;
  }
  return undefined;
}
