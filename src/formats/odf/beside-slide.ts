/** Shapes of a presentation that lie wholly outside of what is shown of their slide. */
import { rawAttribute, scanXml, type XmlElement } from "../ooxml/xml-scan.js";

/** In centimetres. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** By the names of masters. */
export type SlideSizes = ReadonlyMap<string, Size>;

const CENTIMETRES: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };

function lengthOf(source: string, element: XmlElement, name: string): number | undefined {
  const [, digits, unit = ""] =
    /^(-?\d{1,9}(?:\.\d{1,9})?)([a-z]{2})$/.exec(rawAttribute(source, element, name) ?? "") ?? [];
  const factor = CENTIMETRES[unit];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** By the part that holds the styles. */
export function slideSizes(source: string): SlideSizes {
  const layouts = new Map<string, Size>();
  const masters = new Map<string, Size>();
  let layout = "";
  scanXml(source, {
    open: (element) => {
      if (element.name === "page-layout") layout = rawAttribute(source, element, "name") ?? "";
      if (element.name === "page-layout-properties") {
        const [width, height] = [lengthOf(source, element, "page-width"), lengthOf(source, element, "page-height")];
        if (width !== undefined && height !== undefined) layouts.set(layout, { width, height });
      }
      const size =
        element.name === "master-page" && layouts.get(rawAttribute(source, element, "page-layout-name") ?? "");
      if (size) masters.set(rawAttribute(source, element, "name") ?? "", size);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return masters;
}

/** Where the tags of the shapes begin; none where shapes move, since what moves may come into sight. */
export function shapesBeside(source: string, sizes: SlideSizes): ReadonlySet<number> {
  const found = new Set<number>();
  const path: XmlElement[] = [];
  let size: Size | undefined;
  let isMoving = false;
  scanXml(source, {
    open: (element) => {
      if (element.name === "animateMotion") isMoving = true;
      if (isSlide(element)) size = sizes.get(rawAttribute(source, element, "master-page-name") ?? "");
      const parent = path.at(-1);
      if (size && parent && isSlide(parent) && isBeside(source, element, size)) found.add(element.tag.start);
      path.push(element);
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  return isMoving ? new Set() : found;
}

const isSlide = ({ prefix, name }: XmlElement): boolean => prefix === "draw" && name === "page";

function isBeside(source: string, element: XmlElement, { width, height }: Size): boolean {
  const [x, y] = [lengthOf(source, element, "x"), lengthOf(source, element, "y")];
  const [w, h] = [lengthOf(source, element, "width"), lengthOf(source, element, "height")];
  if (x === undefined || y === undefined || w === undefined || h === undefined) return false;
  // What is turned has its place in `transform`, from which `x` and `y` say something else.
  if (rawAttribute(source, element, "transform") !== undefined) return false;
  return x + w <= 0 || y + h <= 0 || x >= width || y >= height;
}
