/** What an OpenDocument file carries besides what whoever opens it is shown: parts, hidden sheets, rows, slides and texts. */
import type { Concealment, Content, RedactContext } from "../format.js";
import { UNLIMITED } from "../archive/content.js";
import { inspectedParts, tellParts, type InspectedPart } from "../ooxml/inspected-parts.js";
import { UnseenText, type Hiding } from "../ooxml/unseen-text.js";
import { PROPERTIES_OF_PROGRAMS } from "../ooxml/vocabulary.js";
import { rawAttribute, scanXml, type XmlElement } from "../ooxml/xml-scan.js";
import { shapesBeside, slideSizes, type SlideSizes } from "./beside-slide.js";
import { concealedPart } from "./concealed-parts.js";
import { coloursOfStyles, groundColoured, isOnPaper } from "./ground-coloured.js";
import { HiddenColumns } from "./hidden-columns.js";
import { openOdf } from "./package.js";

export async function* inspectOdf(content: Content, { signal, passwords }: RedactContext): AsyncIterable<Concealment> {
  const parts = inspectedParts(await openOdf(await content.bytes(), UNLIMITED, passwords));
  yield* concealedParts(parts);
  const stylesPart = parts.find(({ name }) => name === "styles.xml");
  const sizes = slideSizes(stylesPart?.source ?? "");
  const styles = coloursOfStyles(stylesPart?.source ?? "");
  const isPlain = isOnPaper(stylesPart?.source ?? "");
  for (const part of parts) {
    signal.throwIfAborted();
    if (/(?:^|\/)(?:content|styles|meta)\.xml$/.test(part.name)) yield* unseenTexts(part, sizes);
    if (part.name !== "content.xml") continue;
    const own = new Map([...styles, ...coloursOfStyles(part.source)]);
    yield* groundColoured(part.key, part.source, own, isPlain);
  }
}

function concealedParts(parts: readonly InspectedPart[]): Concealment[] {
  const told = new Map<string, InspectedPart[]>();
  for (const part of parts) {
    const concealed = concealedPart(part.name);
    if (concealed) told.set(concealed.place, [...(told.get(concealed.place) ?? []), part]);
  }
  return [...told.values()].flatMap((all) => {
    const concealed = concealedPart(all[0]?.name ?? "");
    return concealed ? tellParts(concealed, all, all.length) : [];
  });
}

const VANISHED: Hiding = { kind: "hidden-part", place: "text that is set to be hidden" };
const SHEET: Hiding = { kind: "hidden-part", place: "hidden sheets, rows and columns" };
const OTHER_FILE: Hiding = { kind: "hidden-part", place: "links to other files, with their values" };
const SLIDE: Hiding = { kind: "hidden-part", place: "slides that are hidden" };
const BESIDE: Hiding = { kind: "off-page-text", place: "shapes beside the slide" };
const NOTES: Hiding = { kind: "hidden-part", place: "notes of slides", isShown: true };
const PROPERTIES: Hiding = { kind: "hidden-part", place: "custom properties" };

/** Elements that hide what stands in them, whatever they are set to. */
const HIDING: Readonly<Record<string, Hiding>> = {
  "hidden-text": VANISHED,
  "hidden-paragraph": VANISHED,
  notes: NOTES,
  "user-defined": PROPERTIES,
};
/** What a property of a style hides where the style is used, as `property value`. */
const BY_STYLE: readonly (readonly [properties: string, attribute: string, value: string, hiding: Hiding])[] = [
  ["table-properties", "display", "false", SHEET],
  ["text-properties", "display", "none", VANISHED],
  ["section-properties", "display", "none", VANISHED],
  ["drawing-page-properties", "visibility", "hidden", SLIDE],
];

function unseenTexts({ key, name, source }: InspectedPart, sizes: SlideSizes): Concealment[] {
  // Notes of masters have numbers of pages and the like, and what programs write there.
  const isOfMasters = /(?:^|\/)styles\.xml$/.test(name);
  const styles = hidingStyles(source);
  const unseen = new UnseenText(key, source);
  const columns = new HiddenColumns(source);
  const beside = shapesBeside(source, sizes);
  scanXml(source, {
    open: (element) => {
      const isOfHiddenColumn = columns.open(element);
      const isBeside = beside.has(element.tag.start);
      const hiding = isOfHiddenColumn ? SHEET : isBeside ? BESIDE : hidingOf(source, element, styles);
      unseen.open(element, isOfMasters && hiding === NOTES ? undefined : hiding);
    },
    close: (element) => {
      columns.close(element);
      unseen.close();
    },
    text: (span) => unseen.text(span),
  });
  return unseen.concealments();
}

function hidingOf(source: string, element: XmlElement, styles: ReadonlyMap<string, Hiding>): Hiding | undefined {
  const { name, prefix } = element;
  if (prefix === "table" && name === "table") {
    const isOfOtherFile = /^(?:'|&apos;)[a-z]{2,10}:\/\//i.test(rawAttribute(source, element, "name") ?? "");
    if (isOfOtherFile) return OTHER_FILE;
  }
  if (name === "table-row" && /^(?:collapse|filter)$/.test(rawAttribute(source, element, "visibility") ?? ""))
    return SHEET;
  if (name === "section" && /^(?:none|condition)$/.test(rawAttribute(source, element, "display") ?? ""))
    return VANISHED;
  if (PROPERTIES_OF_PROGRAMS.has(rawAttribute(source, element, "name") ?? "")) return undefined;
  return HIDING[name] ?? styles.get(rawAttribute(source, element, "style-name") ?? "");
}

/** Styles that hide what they are used for, by their names. */
function hidingStyles(source: string): Map<string, Hiding> {
  const found = new Map<string, Hiding>();
  let style = "";
  scanXml(source, {
    open: (element) => {
      if (element.name === "style") style = rawAttribute(source, element, "name") ?? "";
      for (const [properties, attribute, value, hiding] of BY_STYLE)
        if (style !== "" && element.name === properties && rawAttribute(source, element, attribute) === value)
          found.set(style, hiding);
    },
    close: ({ name }) => {
      if (name === "style") style = "";
    },
    text: () => undefined,
  });
  return found;
}
