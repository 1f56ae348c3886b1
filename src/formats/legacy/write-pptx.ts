/** A plain presentation made anew: boxes of text and tables in their places, notes, and nothing besides (ECMA-376). */
import { writeZip, type NewEntry } from "../archive/zip-writer.js";
import { escapeXml } from "../ooxml/fragments.js";
import { CONTENT_TYPES } from "../ooxml/package.js";
import { COLOUR_MAP, DECLARATION, NAMESPACES, OFFICE, THEME } from "./pptx-parts.js";

/** In 576ths of an inch. */
export interface DeckFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DeckBox {
  readonly isTitle: boolean;
  readonly frame: DeckFrame;
  /** Rows of cells of paragraphs; a box of text has one row of one cell. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

export interface DeckSlide {
  readonly isHidden: boolean;
  /** Which master's texts stand behind it, from 0; undefined for none. */
  readonly master: number | undefined;
  readonly boxes: readonly DeckBox[];
  /** Paragraphs. */
  readonly notes: readonly string[];
}

export interface Deck {
  /** In 576ths of an inch. */
  readonly width: number;
  readonly height: number;
  /** What each master shows on its slides. */
  readonly masters: readonly (readonly DeckBox[])[];
  readonly slides: readonly DeckSlide[];
}

interface Part {
  /** Below `ppt/`. */
  readonly name: string;
  readonly type: string;
  readonly xml: string;
  readonly links: readonly Link[];
}

type Link = readonly [id: string, type: string, target: string];

/** English Metric Units in a 576th of an inch. */
const EMU = 1587.5;
/** Of presentations without a size of their own, in 576ths of an inch. */
const USUAL = { width: 5760, height: 4320 };
const MOST_UNITS = 32_000;
const FIRST_SLIDE_ID = 256;
const FIRST_MASTER_ID = 2_147_483_648;

export function writePptx(deck: Deck): Uint8Array {
  const parts = partsOf(deck);
  const links = parts.flatMap(({ name, links: own }): NewEntry[] =>
    own.length > 0
      ? [{ name: `ppt/${name.replace(/([^/]+)$/, "_rels/$1.rels")}`, bytes: utf8(relationships(own)) }]
      : [],
  );
  return writeZip([
    { name: CONTENT_TYPES, bytes: utf8(contentTypes(parts)) },
    { name: "_rels/.rels", bytes: utf8(relationships([["rId1", "officeDocument", "ppt/presentation.xml"]])) },
    ...parts.map(({ name, xml }): NewEntry => ({ name: `ppt/${name}`, bytes: utf8(DECLARATION + xml) })),
    ...links,
  ]);
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

function partsOf(deck: Deck): Part[] {
  const layouts = deck.masters.length > 0 ? deck.masters : [[]];
  const withNotes = deck.slides.flatMap(({ notes }, i) => (notes.length > 0 ? [i + 1] : []));
  const parts = [presentation(deck, withNotes.length > 0), master(layouts.length), theme(1)];
  layouts.forEach((boxes, i) => parts.push(layout(boxes, i + 1)));
  if (withNotes.length > 0) parts.push(notesMaster(), theme(2));
  deck.slides.forEach((slide, i) => {
    const number = i + 1;
    parts.push(slidePart(slide, number, Math.min(slide.master ?? -1, layouts.length - 1)));
    if (slide.notes.length > 0) parts.push(notesPart(slide.notes, number));
  });
  return parts;
}

function presentation({ width, height, slides }: Deck, hasNotes: boolean): Part {
  const list = slides.map((_, i) => `<p:sldId id="${FIRST_SLIDE_ID + i}" r:id="s${i + 1}"/>`).join("");
  const size = `<p:sldSz cx="${emu(width || USUAL.width, 1)}" cy="${emu(height || USUAL.height, 1)}"/>`;
  const notes = hasNotes ? '<p:notesMasterIdLst><p:notesMasterId r:id="n1"/></p:notesMasterIdLst>' : "";
  return {
    name: "presentation.xml",
    type: "presentationml.presentation.main",
    xml:
      `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="m1"/></p:sldMasterIdLst>` +
      `${notes}${list && `<p:sldIdLst>${list}</p:sldIdLst>`}${size}<p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    links: [
      ["m1", "slideMaster", "slideMasters/slideMaster1.xml"],
      ["t1", "theme", "theme/theme1.xml"],
      ...(hasNotes ? [["n1", "notesMaster", "notesMasters/notesMaster1.xml"] as const] : []),
      ...slides.map((_, i): Link => [`s${i + 1}`, "slide", `slides/slide${i + 1}.xml`]),
    ],
  };
}

function master(layouts: number): Part {
  const ids = Array.from({ length: layouts }, (_, i) => i + 1);
  const list = ids.map((id) => `<p:sldLayoutId id="${FIRST_MASTER_ID + id}" r:id="l${id}"/>`).join("");
  return {
    name: "slideMasters/slideMaster1.xml",
    type: "presentationml.slideMaster",
    xml:
      `<p:sldMaster ${NAMESPACES}>${tree([])}${COLOUR_MAP}<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst>` +
      "<p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>",
    links: [
      ...ids.map((id): Link => [`l${id}`, "slideLayout", `../slideLayouts/slideLayout${id}.xml`]),
      ["t1", "theme", "../theme/theme1.xml"],
    ],
  };
}

const OWN_COLOURS = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";

const layout = (boxes: readonly DeckBox[], number: number): Part => ({
  name: `slideLayouts/slideLayout${number}.xml`,
  type: "presentationml.slideLayout",
  xml: `<p:sldLayout ${NAMESPACES} type="blank">${tree(boxes)}${OWN_COLOURS}</p:sldLayout>`,
  links: [["m1", "slideMaster", "../slideMasters/slideMaster1.xml"]],
});

const notesMaster = (): Part => ({
  name: "notesMasters/notesMaster1.xml",
  type: "presentationml.notesMaster",
  xml: `<p:notesMaster ${NAMESPACES}>${tree([])}${COLOUR_MAP}</p:notesMaster>`,
  links: [["t1", "theme", "../theme/theme2.xml"]],
});

const theme = (number: number): Part => ({
  name: `theme/theme${number}.xml`,
  type: "theme",
  xml: THEME,
  links: [],
});

const slidePart = ({ boxes, isHidden, notes }: DeckSlide, number: number, behind: number): Part => ({
  name: `slides/slide${number}.xml`,
  type: "presentationml.slide",
  xml:
    `<p:sld ${NAMESPACES}${isHidden ? ' show="0"' : ""}${behind < 0 ? ' showMasterSp="0"' : ""}>` +
    `${tree(boxes)}${OWN_COLOURS}</p:sld>`,
  links: [
    ["l1", "slideLayout", `../slideLayouts/slideLayout${Math.max(behind, 0) + 1}.xml`],
    ...(notes.length > 0 ? [["n1", "notesSlide", `../notesSlides/notesSlide${number}.xml`] as const] : []),
  ],
});

function notesPart(notes: readonly string[], number: number): Part {
  const body =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>' +
    `${textBody("p", notes, 1200)}</p:sp>`;
  return {
    name: `notesSlides/notesSlide${number}.xml`,
    type: "presentationml.notesSlide",
    xml: `<p:notes ${NAMESPACES}>${treeOf(body)}${OWN_COLOURS}</p:notes>`,
    links: [
      ["n1", "notesMaster", "../notesMasters/notesMaster1.xml"],
      ["s1", "slide", `../slides/slide${number}.xml`],
    ],
  };
}

const tree = (boxes: readonly DeckBox[]): string => treeOf(boxes.map((box, i) => boxXml(box, i + 2)).join(""));

const treeOf = (shapes: string): string =>
  '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
  `${shapes}</p:spTree></p:cSld>`;

function boxXml({ isTitle, frame, rows }: DeckBox, id: number): string {
  const place = (prefix: string): string =>
    `<${prefix}:xfrm><a:off x="${emu(frame.left)}" y="${emu(frame.top)}"/>` +
    `<a:ext cx="${emu(frame.width || USUAL.width / 2, 1)}" cy="${emu(frame.height || USUAL.height / 8, 1)}"/></${prefix}:xfrm>`;
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) {
    const kind = isTitle ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : "<p:nvPr/>";
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name=""/><p:cNvSpPr txBox="1"/>${kind}</p:nvSpPr><p:spPr>${place("a")}` +
      `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${textBody("p", first[0] ?? [], isTitle ? 2800 : 1400)}</p:sp>`
    );
  }
  const width = Math.max(...rows.map((row) => row.length));
  const column = `<a:gridCol w="${emu((frame.width || USUAL.width / 2) / width, 1)}"/>`;
  const height = emu((frame.height || USUAL.height / 2) / rows.length, 1);
  const body = rows.map((row) => `<a:tr h="${height}">${row.map(cellXml).join("")}</a:tr>`).join("");
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name=""/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `${place("p")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/>` +
    `<a:tblGrid>${column.repeat(width)}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

const cellXml = (paragraphs: readonly string[]): string => `<a:tc>${textBody("a", paragraphs, 1200)}<a:tcPr/></a:tc>`;

/** `size` in hundredths of a point. */
function textBody(prefix: "a" | "p", paragraphs: readonly string[], size: number): string {
  const properties = `<a:rPr sz="${size}"/>`;
  const all = (paragraphs.length > 0 ? paragraphs : [""]).map((text) => {
    const runs = text.split(/([\v\f])/).map((piece) => {
      if (piece === "\v" || piece === "\f") return `<a:br>${properties}</a:br>`;
      return piece === "" ? "" : `<a:r>${properties}<a:t>${escapeXml(piece)}</a:t></a:r>`;
    });
    return `<a:p>${runs.join("")}</a:p>`;
  });
  return `<${prefix}:txBody><a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr><a:lstStyle/>${all.join("")}</${prefix}:txBody>`;
}

/** Whole units within what readers take, at least `least`. */
const emu = (units: number, least = -MOST_UNITS * EMU): number =>
  Math.round(Math.max(least, Math.min(MOST_UNITS, Math.max(-MOST_UNITS, units)) * EMU));

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ name, type }) =>
      `<Override PartName="/ppt/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relationships(list: readonly Link[]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return (
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${all.join("")}</Relationships>`
  );
}
