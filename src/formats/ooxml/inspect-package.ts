/** What a package carries besides what whoever opens it is shown: parts that no page shows, links, texts that are hidden. */
import type { Concealment, Content, RedactContext } from "../format.js";
import { shapesBeside, slideSize, type SlideSize } from "./beside-slide.js";
import { concealedPart, type ConcealedPart } from "./concealed-parts.js";
import { coloursOfStyles, whiteRuns, type ColoursOfStyles } from "./ground-coloured.js";
import { inspectedParts, tellParts, type InspectedPart } from "./inspected-parts.js";
import { isRelationships, openPackage, readRelationships } from "./package.js";
import { PROPERTIES_OF_PROGRAMS } from "./vocabulary.js";
import { slideColours } from "./slide-colours.js";
import { unseenCells } from "./unseen-cells.js";
import { lettersIn, UnseenText, type Hiding } from "./unseen-text.js";
import { rawAttribute, scanXml, type XmlElement } from "./xml-scan.js";

/** Relationships that lead out of a document in sight of its reader. */
const IN_SIGHT: ReadonlySet<string> = new Set(["hyperlink", "video", "audio", "media"]);

export async function* inspectPackage(content: Content, { signal }: RedactContext): AsyncIterable<Concealment> {
  const parts = inspectedParts(openPackage(await content.bytes()));
  yield* concealedParts(parts);
  yield* linksOut(parts);
  yield* unseenCells(parts);
  yield* slideColours(parts);
  const stylesParts = parts.filter(({ name }) => /^word\/styles\.xml$/i.test(name));
  const styles = new Map(stylesParts.flatMap(hidingStyles));
  const colours = new Map(stylesParts.flatMap(({ source }) => [...coloursOfStyles(source)]));
  const presentation = parts.find(({ name }) => /^ppt\/presentation\.xml$/i.test(name));
  const size = presentation && slideSize(presentation.source);
  for (const part of parts) {
    signal.throwIfAborted();
    if (/^word\/[^/]+\.xml$/i.test(part.name)) yield* hiddenRuns(part, styles, colours);
    else if (/^ppt\/slides\/[^/]+\.xml$/i.test(part.name)) yield* hiddenShapes(part, size);
  }
}

function concealedParts(parts: readonly InspectedPart[]): Concealment[] {
  const told = new Map<ConcealedPart, InspectedPart[]>();
  for (const part of parts) {
    const concealed = concealedPart(part.name);
    if (concealed) told.set(concealed, [...(told.get(concealed) ?? []), part]);
  }
  return [...told].flatMap(([concealed, all]) =>
    tellParts(
      concealed,
      all,
      all.reduce((sum, part) => sum + countOf(part, concealed.counts), 0),
    ),
  );
}

function countOf({ name, source }: InspectedPart, counts: ConcealedPart["counts"]): number {
  if (isRelationships(name)) return 0;
  if (counts === "parts") return /Records\d*\.xml$/i.test(name) ? 0 : 1;
  let count = 0;
  /** Fields, as numbers of slides are. */
  let fields = 0;
  scanXml(source, {
    open: (element) => {
      if (element.name === "fld") fields++;
      else if (counts !== "letters" && counts.includes(element.name) && !isOfProgram(source, element)) count++;
    },
    close: ({ name: closed }) => {
      if (closed === "fld") fields--;
    },
    text: ({ start, end }) => {
      if (counts === "letters" && fields === 0) count += lettersIn(source.slice(start, end));
    },
  });
  return count;
}

const isOfProgram = (source: string, element: XmlElement): boolean =>
  PROPERTIES_OF_PROGRAMS.has(rawAttribute(source, element, "name") ?? "");

function linksOut(parts: readonly InspectedPart[]): Concealment[] {
  const out = parts
    .filter(({ name }) => isRelationships(name) && !concealedPart(name))
    .flatMap(({ name, source }) => readRelationships(name, source))
    .filter(({ isExternal, type }) => isExternal && !IN_SIGHT.has(type));
  return out.length > 0 ? [{ kind: "hidden-part", place: "links to other files", count: out.length }] : [];
}

const VANISHED: Hiding = { kind: "hidden-part", place: "text that is set to be hidden" };
const TINY: Hiding = { kind: "tiny-text", place: "text too small to be seen" };
const WHITE: Hiding = { kind: "ground-coloured-text", place: "text in the colour of the page" };
const BESIDE: Hiding = { kind: "off-page-text", place: "shapes beside the slide" };
const HIDDEN_SHAPE: Hiding = { kind: "hidden-part", place: "shapes that are hidden" };
const HIDDEN_SLIDE: Hiding = { kind: "hidden-part", place: "slides that are hidden" };
/** Half points. */
const TINIEST = 4;

const isOff = (source: string, element: XmlElement): boolean =>
  /^(?:0|false|off)$/.test(rawAttribute(source, element, "val") ?? "");

/** How a property of a run hides its text. */
function hidingOf(source: string, element: XmlElement): Hiding | undefined {
  if (element.name === "vanish") return isOff(source, element) ? undefined : VANISHED;
  if (element.name !== "sz") return undefined;
  const size = Number(rawAttribute(source, element, "val") ?? Infinity);
  return size > 0 && size <= TINIEST ? TINY : undefined;
}

/** Styles whose text is hidden, by their names in documents. */
function hidingStyles({ source }: InspectedPart): (readonly [style: string, hiding: Hiding])[] {
  const found: (readonly [string, Hiding])[] = [];
  let style = "";
  scanXml(source, {
    open: (element) => {
      if (element.name === "style") style = rawAttribute(source, element, "styleId") ?? "";
      const hiding = hidingOf(source, element);
      if (hiding && style !== "") found.push([style, hiding]);
    },
    close: ({ name }) => {
      if (name === "style") style = "";
    },
    text: () => undefined,
  });
  return found;
}

/** Runs of a text document that are set to be hidden or as white as the page, by themselves or by their style. */
function hiddenRuns(
  { key, source }: InspectedPart,
  styles: ReadonlyMap<string, Hiding>,
  colours: ColoursOfStyles,
): Concealment[] {
  const white = whiteRuns(source, colours).map((at) => [at, WHITE] as const);
  const runs = new Map([...white, ...runHidings(source, styles)]);
  const unseen = new UnseenText(key, source);
  scanXml(source, {
    open: (element) => unseen.open(element, runs.get(element.tag.start)),
    close: () => unseen.close(),
    text: (span) => unseen.text(span),
  });
  return unseen.concealments();
}

/** By where their tags begin. */
function runHidings(source: string, styles: ReadonlyMap<string, Hiding>): Map<number, Hiding> {
  const found = new Map<number, Hiding>();
  const path: XmlElement[] = [];
  const hide = (name: string, hiding: Hiding): void => {
    const at = path.findLast((one) => one.name === name)?.tag.start;
    if (at !== undefined) found.set(at, hiding);
  };
  scanXml(source, {
    open: (element) => {
      const owner = path.at(-2)?.name;
      const isStyle = element.name === "rStyle" || element.name === "pStyle";
      const hiding = isStyle ? styles.get(rawAttribute(source, element, "val") ?? "") : hidingOf(source, element);
      // Of the mark at a paragraph's end too, which is no text.
      if (hiding && owner === "r") hide("r", hiding);
      if (hiding && element.name === "pStyle") hide("p", hiding);
      path.push(element);
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  return found;
}

function hiddenShapes({ key, source }: InspectedPart, size: SlideSize | undefined): Concealment[] {
  const beside = new Set(size && shapesBeside(source, size));
  const unseen = new UnseenText(key, source);
  scanXml(source, {
    open: (element) => {
      const isHiddenSlide = element.name === "sld" && /^(?:0|false)$/.test(rawAttribute(source, element, "show") ?? "");
      unseen.open(element, isHiddenSlide ? HIDDEN_SLIDE : beside.has(element.tag.start) ? BESIDE : undefined);
      if (element.name !== "cNvPr" || !/^(?:1|true)$/.test(rawAttribute(source, element, "hidden") ?? "")) return;
      // What is not shown stands behind its properties.
      const shape = unseen.path.at(-3)?.name;
      if (shape !== undefined) unseen.hide(shape, HIDDEN_SHAPE);
    },
    close: () => unseen.close(),
    text: (span) => unseen.text(span),
  });
  return unseen.concealments();
}
