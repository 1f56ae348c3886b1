/** Shapes that lie wholly outside of what is shown of their slide. */
import { rawAttribute, scanXml, type XmlElement } from "./xml-scan.js";

/** In the unit of packages, of which an inch has 914,400. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** By the part on the presentation as a whole. */
export function slideSize(source: string): SlideSize | undefined {
  let size: SlideSize | undefined;
  scanXml(source, {
    open: (element) => {
      if (element.name === "sldSz")
        size = { width: numberOf(source, element, "cx"), height: numberOf(source, element, "cy") };
    },
    close: () => undefined,
    text: () => undefined,
  });
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const numberOf = (source: string, element: XmlElement, name: string): number =>
  Number(rawAttribute(source, element, name) ?? 0);

/** Where the tags of the shapes begin; none where shapes move, since what moves may come into sight. */
export function shapesBeside(source: string, { width, height }: SlideSize): number[] {
  const found: number[] = [];
  const path: XmlElement[] = [];
  let place = { x: 0, y: 0, isTurned: false };
  let isMoving = false;
  scanXml(source, {
    open: (element) => {
      const { name } = element;
      if (name === "animMotion") isMoving = true;
      if (name === "xfrm") place = { x: 0, y: 0, isTurned: numberOf(source, element, "rot") !== 0 };
      if (name === "off") place = { ...place, x: numberOf(source, element, "x"), y: numberOf(source, element, "y") };
      const shape = name === "ext" && path.at(-1)?.name === "xfrm" ? shapeOf(path) : undefined;
      if (shape) {
        const [cx, cy] = [numberOf(source, element, "cx"), numberOf(source, element, "cy")];
        // However it is turned, it does not reach beyond the longer side.
        const reach = place.isTurned ? Math.max(cx, cy) : 0;
        const isBeside = place.x + cx + reach <= 0 || place.x - reach >= width || place.y + cy + reach <= 0 || place.y - reach >= height; // prettier-ignore
        if (isBeside) found.push(shape.tag.start);
      }
      path.push(element);
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  return isMoving ? [] : found;
}

/** The shape that the place at the end of the path is of, where it lies on the slide itself: others count from their group. */
function shapeOf(path: readonly XmlElement[]): XmlElement | undefined {
  const tree = path.findIndex(({ name }) => name === "spTree");
  return tree >= 0 && path.length - tree <= 4 ? path[tree + 1] : undefined;
}
