/** Presentations: their slides in the order of showing, each with its notes and comments, hidden slides as hidden. */
import { scanXml } from "./xml-scan.js";
import { PLAIN_KIND, type PackageKind, type PackageParts } from "./package-kind.js";

export const SLIDES_KIND: PackageKind = {
  ...PLAIN_KIND,
  // In comments of the older kind.
  paragraphs: new Set(["text"]),
  open: (parts) => ({
    order: slideOrder(parts),
    read: (name, _key, source) => (isHiddenSlide(name, source) ? { surface: "hidden" } : {}),
  }),
};

const isHiddenSlide = (name: string, source: string): boolean =>
  name.startsWith("ppt/slides/") && /<(?:[\w.-]{1,40}:)?sld\s[^>]{0,4000}?\sshow=["'](?:0|false)["']/.test(source);

/** The slides as they are shown, each followed by what belongs to it. */
function slideOrder({ relations, text }: PackageParts): string[] {
  const main = relations.get("")?.find(({ type }) => type === "officeDocument")?.part ?? "";
  const parts = new Map((relations.get(main) ?? []).map(({ id, part }) => [id, part]));
  const source = text(main) ?? "";
  const slides: string[] = [];
  scanXml(source, {
    open: (element) => {
      if (element.name !== "sldId") return;
      const id = element.attributes.find(({ name, prefix }) => name === "id" && prefix !== "");
      const part = id && parts.get(source.slice(id.value.start, id.value.end));
      if (part !== undefined) slides.push(part);
    },
    close: () => undefined,
    text: () => undefined,
  });
  const besides = /^(?:notesSlide|comments)$/;
  return slides.flatMap((slide) => [
    slide,
    ...(relations.get(slide) ?? []).flatMap(({ type, part }) => (part && besides.test(type) ? [part] : [])),
  ]);
}
